package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// Writes off what is still owed, by a decision that is cited; it returns to no fund.
    package func writeOffDebt(_ request: WriteOffDebtRequest.Checked, _ call: Call) async throws
        -> Debt
    {
        try await database.write(call, request) { write in
            let open = try DebtStore.existing(request.debtID, in: write)
            try AwardsError.check(AwardPayment.refusals(repaying: nil, owed: open.owed))
            guard try DebtStore.writeOff(open.debtID, document: request.document, in: write) else {
                throw AwardsError.refused([AwardPayment.Refusal.settled])
            }
            let honour = try HonourStore.existing(open.honourID, in: write)
            let debt = try DebtStore.existing(open.debtID, in: write)
            try write.record(
                "debt.written_off", subject: debt.debtID, region: RegionCode(honour.regionCode), debt,
                articles: [AwardPayment.citation])
            return debt
        }
    }
}
