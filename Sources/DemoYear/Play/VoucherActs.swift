internal import Messages
internal import RPC

/// A claimed voucher and its holder.
struct ClaimedVoucher: Sendable {
    let voucher: String
    let person: String
}

/// Vouchers from issue to use, in the annex's proportion: two issued for each that is used.
extension Scene {
    /// Issues vouchers to the class's people and lets ten in thirteen claim theirs.
    ///
    /// Seven in nineteen employees get one as well and leave it unclaimed. A voucher lives three months, so long classes get none.
    func issueVouchers(_ people: [String], _ cast: ClassCast) async throws -> [ClaimedVoucher] {
        guard cast.training.days.count == 2 else { return [] }
        let people = cast.employer == nil ? people : Self.share(7, of: 19, in: people)
        guard !people.isEmpty else { return [] }
        let day = cast.training.opensOn
        let issued = try await stage.ask(
            TrainingRecordsMethods.issueVouchers,
            IssueVouchersRequest(
                requestID: stage.id("vouchers-\(cast.key)"), regionCode: cast.region.code,
                terms: VoucherTerms(kind: .general), personIDs: people),
            as: .bureau(cast.region.code), on: day)
        tally.add("vouchers.issued", cast.region.code, issued.vouchers.count)
        guard cast.employer == nil else { return [] }
        var claimed: [ClaimedVoucher] = []
        for voucher in Self.share(10, of: 13, in: issued.vouchers) {
            _ = try await stage.ask(
                TrainingRecordsMethods.claimVoucher,
                ClaimVoucherRequest(
                    requestID: stage.id("claim-\(voucher.voucherID)"), voucherID: voucher.voucherID,
                    personID: voucher.personID), as: .worker(voucher.personID), on: day)
            claimed.append(ClaimedVoucher(voucher: voucher.voucherID, person: voucher.personID))
        }
        return claimed
    }

    /// `part` in `whole` elements, evenly spread.
    private static func share<Element>(_ part: Int, of whole: Int, in elements: [Element]) -> [Element] {
        elements.enumerated().filter { ($0.offset + 1) * part / whole > $0.offset * part / whole }.map(\.element)
    }

    /// Verifies the claimed vouchers for their holders' seats.
    func bind(_ vouchers: [ClaimedVoucher], to classID: String, _ cast: ClassCast) async throws {
        for claimed in vouchers {
            _ = try await stage.ask(
                TrainingRecordsMethods.verifyVoucher,
                VerifyVoucherRequest(
                    requestID: stage.id("verify-\(claimed.voucher)"), voucherID: claimed.voucher, classID: classID),
                as: .institution(cast.trainer.creditCode), on: cast.training.opensOn)
        }
    }

    /// Uses the vouchers of those who completed the class.
    func use(_ vouchers: [ClaimedVoucher], _ cast: ClassCast) async throws {
        for claimed in vouchers {
            _ = try await stage.ask(
                TrainingRecordsMethods.useVoucher,
                UseVoucherRequest(requestID: stage.id("use-\(claimed.voucher)"), voucherID: claimed.voucher),
                as: .institution(cast.trainer.creditCode), on: cast.training.endsOn)
            tally.add("vouchers.used", cast.region.code)
        }
    }
}
