internal import TrainingRecordsMessages
internal import RPC

/// A claimed voucher and its holder.
struct ClaimedVoucher: Sendable {
    let voucher: String
    let person: String
}

/// Vouchers from issue to use, in the annex's proportion: two issued for each that is used.
extension Scene {
    /// Issues the class's vouchers, and lets those claim theirs who will use them.
    func issueVouchers(_ people: [String], _ cast: ClassCast) async throws -> [ClaimedVoucher] {
        let people = Array(people.prefix(cast.vouchersIssued))
        guard !people.isEmpty else { return [] }
        let day = cast.training.opensOn
        let issued = try await stage.ask(
            VouchersMethods.issueVouchers,
            IssueVouchersRequest(
                requestID: stage.id("vouchers-\(cast.key)"), regionCode: cast.region.code,
                terms: VoucherTerms(kind: .general), personIDs: people),
            as: .bureau(cast.region.code), on: day)
        tally.add("vouchers.issued", cast.region.code, issued.vouchers.count)
        var claimed: [ClaimedVoucher] = []
        for voucher in issued.vouchers.prefix(cast.vouchersUsed) {
            _ = try await stage.ask(
                VouchersMethods.claimVoucher,
                ClaimVoucherRequest(
                    requestID: stage.id("claim-\(voucher.voucherID)"), voucherID: voucher.voucherID,
                    personID: voucher.personID), as: .worker(voucher.personID), on: day)
            claimed.append(ClaimedVoucher(voucher: voucher.voucherID, person: voucher.personID))
        }
        return claimed
    }

    /// Verifies the claimed vouchers for their holders' seats.
    func bind(_ vouchers: [ClaimedVoucher], to classID: String, _ cast: ClassCast) async throws {
        for claimed in vouchers {
            _ = try await stage.ask(
                VouchersMethods.verifyVoucher,
                VerifyVoucherRequest(
                    requestID: stage.id("verify-\(claimed.voucher)"), voucherID: claimed.voucher, classID: classID),
                as: .institution(cast.trainer.creditCode), on: cast.training.opensOn)
        }
    }

    /// Uses the vouchers of those who completed the class.
    func use(_ vouchers: [ClaimedVoucher], _ cast: ClassCast) async throws {
        for claimed in vouchers {
            _ = try await stage.ask(
                VouchersMethods.useVoucher,
                UseVoucherRequest(requestID: stage.id("use-\(claimed.voucher)"), voucherID: claimed.voucher),
                as: .institution(cast.trainer.creditCode), on: cast.training.endsOn)
            tally.add("vouchers.used", cast.region.code)
        }
    }
}
