internal import Ground
internal import ServiceTesting
internal import Testing
@testable internal import TrainingRecordsService

@Suite(.sqliteOnly) struct SubsidyClaimPlanTests {
    @Test func `claims in publicity, and what was claimed back of one`() async throws {
        let day = try #require(CivilDay("2022-07-02"))
        for region in [nil, RegionCode("210100"), RegionCode("210102")] {
            try await expectPlan(
                of: PublicClaimStore.statement(in: region, on: day, before: "s", limit: 51), uses: "subsidy_claim_by")
        }
        try await expectPlan(of: SubsidyClawbackStore.statement(of: "s"), uses: "subsidy_clawback_by_claim")
        let city = RegionCode("210100")
        try await expectPlan(
            of: SubsidyClawbackStore.statement(.init(region: city, isOwed: true), before: "c", limit: 51),
            uses: "subsidy_clawback_by_region")
        try await expectPlan(
            of: PaymentOrderStore.statement(.init(region: city), before: "p", limit: 51),
            uses: "payment_order_by_region")
        let key = SubsidyBudgetStore.Key(region: try #require(city), year: 2022, fund: .employmentSubsidy)
        try await expectPlan(
            of: BudgetLedgerStore.statement(key, claimID: nil, before: "l", limit: 51), uses: "subsidy_ledger_by_budget"
        )
    }

    @Test func `claims of a region, a class and an organisation`() async throws {
        let lists: [(SubsidyClaimStore.Filter, String)] = [
            (.init(region: RegionCode("210100")), "subsidy_claim_by_region"),
            (.init(classID: "c"), "subsidy_claim_by_class"),
            (.init(payee: try CreditCode(Town.institution)), "subsidy_claim_by_payee"),
        ]
        for (filter, index) in lists {
            try await expectPlan(of: SubsidyClaimStore.statement(filter, before: "sub_1", limit: 51), uses: index)
        }
    }

    @Test func `a claim and its lines`() async throws {
        try await expectPlan(of: SubsidyClaimStore.summaryStatement("sub_1"), uses: "(id=?")
        try await expectPlan(of: SubsidyClaimStore.linesStatement(of: "sub_1"), uses: "(claim_id=?")
    }
}
