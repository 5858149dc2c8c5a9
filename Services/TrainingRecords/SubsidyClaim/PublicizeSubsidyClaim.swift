internal import Ledger
internal import Requests
package import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Puts an approved claim up for publicity (公示), from today.
    package func publicizeSubsidyClaim(
        _ request: PublicizeSubsidyClaimRequest, _ call: Call
    ) async throws -> SubsidyClaim {
        let id = try RequestField.identifier(request.claimID, "claim_id")
        let wanted = try RequestField.number(request.days, "days", in: 0...60)
        let book = try policy.book(at: call)
        let day = call.day

        return try await database.write(call, request) { write in
            let claim = try ClaimStore.summary(id, in: write)
            try call.requireScope(region: claim.regionCode)
            var figures = FiguresRead(book, on: day, in: RegionCode(stored: claim.regionCode))
            guard let least = figures.number("subsidy.publicity.min_days") else {
                throw TrainingRecordsError.figureMissing
            }
            var refusals: [ClaimLife.Refusal] = []
            if let refusal = ClaimLife.refusal(of: .publicize, from: claim.life) { refusals.append(refusal) }
            if wanted > 0, wanted < least { refusals.append(.publicityTooShort) }
            try TrainingRecordsError.check(refusals)
            let last = day.adding(days: max(wanted, least) - 1)
            let dates: SQL =
                ", publicity_from_on = \(day.daysSince1970), publicity_to_on = \(last.daysSince1970)"
            guard try ClaimStore.advance(claim, to: .publicized, dates, in: write) else {
                throw TrainingRecordsError.refused([ClaimLife.Refusal.publicizedBefore])
            }
            return try ClaimStore.record("subsidy.publicized", id, in: write)
        }
    }
}
