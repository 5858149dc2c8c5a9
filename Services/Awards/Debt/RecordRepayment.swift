package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage

extension AwardsService {
    /// Records money that came back; only then it returns to its fund.
    package func recordRepayment(_ request: RecordRepaymentRequest.Checked, _ call: Call) async throws
        -> Debt
    {
        let amount = request.amountYuan
        return try await database.write(call, request) { write in
            let open = try DebtStore.existing(request.debtID, in: write)
            try AwardsError.check(AwardPayment.refusals(repaying: amount, owed: open.owed))
            let isDone = try DebtStore.repay(
                open.debtID, amount, request.reference, on: call.day, in: write)
            guard let isDone else { throw AwardsError.repaidBefore }
            guard isDone else { throw AwardsError.refused([AwardPayment.Refusal.moreThanOwed]) }
            let honour = try HonourStore.existing(open.honourID, in: write)
            try HonourStore.takeBack(amount, of: honour.honourID, in: write)
            try TalentFundStore.giveBack(amount, round: honour.roundID, in: write)
            let debt = try DebtStore.existing(open.debtID, in: write)
            try write.record(
                "debt.repaid", subject: debt.debtID, region: RegionCode(honour.regionCode), debt,
                articles: [AwardPayment.citation])
            return debt
        }
    }
}
