internal import Ground
internal import ServiceTesting
internal import Testing
@testable internal import TrainingRecordsService

@Suite(.sqliteOnly) struct VoucherPlanTests {
    @Test func `batches of a region`() async throws {
        let region = try #require(RegionCode("210100"))
        for day in [CivilDay("2022-06-20"), nil] {
            try await expectPlan(
                of: VoucherBatchStore.statement(in: region, claimableOn: day, before: "v", limit: 21),
                uses: "voucher_batch_by_region")
        }
    }

    private static let day = CivilDay("2022-06-20") ?? .earliest

    @Test func `vouchers of a person, a batch and a region`() async throws {
        let lists: [(VoucherStore.Filter, String)] = [
            (.init(personID: "p", day: Self.day), "voucher_by_person"),
            (.init(batchID: "b", day: Self.day), "voucher_by_batch"),
            (.init(region: RegionCode("210100"), day: Self.day), "voucher_by_region"),
        ]
        for (filter, index) in lists {
            try await expectPlan(of: VoucherStore.statement(filter, before: "vch_1", limit: 101), uses: index)
        }
    }

    @Test func `an open voucher of a batch, and those that lapsed`() async throws {
        try await expectPlan(of: VoucherStore.openStatement(in: "b"), uses: "voucher_open_in_batch")
        try await expectPlan(of: VoucherStore.lapsedStatement(before: Self.day, limit: 500), uses: "voucher_by_lapse")
    }

    @Test func `the slots of a person's live vouchers`() async throws {
        try await expectPlan(of: LiveVoucherStore.statement(of: "p"), uses: "person_id")
    }
}
