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
        _ request: PublicizeSubsidyClaimRequest.Checked, _ call: Call
    ) async throws -> SubsidyClaim {
        let book = try policy.book(at: call)
        let day = call.day

        return try await database.write(call, request) { write in
            let claim = try SubsidyClaimStore.summary(request.claimID, in: write)
            try call.requireScope(region: claim.region.code)
            let period = PublicityPeriod.period(
                publishedOn: day, days: request.days, region: claim.region, in: book)
            var figures = FiguresRead(book, on: day, in: claim.region)
            guard let least = figures.number(.subsidyPublicityDays), let last = period?.last else {
                throw RPCError.figureMissing(FigureKey.subsidyPublicityDays.rawValue)
            }
            try TrainingRecordsError.check(
                ClaimLife.publicityRefusals(from: claim.state, wanted: request.days, least: least))
            guard
                try SubsidyClaimStore.publicize(
                    claim, from: day, through: last, basis: DecisionBasis(figures.used, of: book), in: write)
            else { throw TrainingRecordsError.refused([ClaimLife.Refusal.publicizedBefore]) }
            return try SubsidyClaimStore.record("subsidy.publicized", claim.id, in: write)
        }
    }
}
