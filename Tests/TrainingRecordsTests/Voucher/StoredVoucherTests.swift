internal import Ledger
internal import TrainingRecordsMessages
internal import ServiceTesting
internal import Testing

/// What cannot be read is an error, and never a voucher that is good for more.
struct StoredVoucherTests {
    private static let unreadable: [VoucherTerms] = [
        .init(kind: .general, programmes: [.init(rawValue: 99)]),
        .init(kind: .general, institutionCreditCodes: ["12210000MB0000027"]),
        .init(kind: .general, workerGroups: [.init(rawValue: 99)]),
    ]

    @Test func `a voucher whose terms cannot be read is not taken for one that is good for anything`() async throws {
        for terms in Self.unreadable {
            let town = try await Town()
            let person = try await town.member(1)
            let opened = try await town.openClass()
            try await town.enrol([person], in: opened)
            let voucher = try await town.claimedVoucher(
                person, terms: .init(kind: .general, institutionCreditCodes: [Town.otherInstitution]))
            try await town.damage("UPDATE voucher_batch SET terms = \(terms.packed()) WHERE id = \(voucher.batchID)")
            await expectDefects("DATA_LOSS database corrupt") {
                await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                    try await town.school.vouchers.verifyVoucher(
                        .init(voucherID: voucher.voucherID, classID: opened.classID))
                }
            }
        }
    }

    @Test func `a batch whose groups cannot be read is not for anybody`() async throws {
        let town = try await Town()
        let veteran = try await town.member(1, of: .veteran)
        let batch = try await town.bureau.vouchers.issueVouchers(
            .init(
                regionCode: Town.city, terms: .init(kind: .targeted, workerGroups: [.migrantWorker]), openCount: 1)
        ).batchID
        let terms = VoucherTerms(kind: .targeted, workerGroups: [.init(rawValue: 99)])
        try await town.damage("UPDATE voucher_batch SET terms = \(terms.packed()) WHERE id = \(batch)")
        await expectDefects("DATA_LOSS database corrupt") {
            await expectRefusal(.dataLoss) {
                try await town.client(.worker(veteran.personID)).vouchers.claimBatchVoucher(
                    .init(batchID: batch, personID: veteran.personID))
            }
        }
    }

    @Test func `a voucher of a region that is none is not listed as another's, and no list goes on without it`()
        async throws
    {
        let town = try await Town()
        let person = try await town.member(1)
        let voucher = try await town.claimedVoucher(person)
        try await town.damage("UPDATE voucher SET region_code = '210199' WHERE id = \(voucher.voucherID)")
        await expectDefects("DATA_LOSS database corrupt", times: 2) {
            await expectRefusal(.dataLoss) {
                try await town.province.vouchers.getVoucher(.init(voucherID: voucher.voucherID))
            }
            await expectRefusal(.dataLoss) {
                try await town.province.vouchers.listVouchers(.init(personID: person.personID))
            }
        }
    }
}
