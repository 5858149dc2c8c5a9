internal import Ground
internal import Ledger
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Accepts or rejects a filed place; accepted it counts like a final result.
    package func examineOutsideResult(
        _ request: ExamineOutsideResultRequest.Checked, _ call: Call
    ) async throws -> OutsideResult {
        try await database.write(call, request) { write in
            let filed = try OutsideResultStore.existing(request.outsideResultID, in: write)
            guard filed.filedBy != call.identity.subject else { throw CompetitionError.secondPersonNeeded }
            guard
                try OutsideResultStore.move(
                    filed.outsideResultID, from: .filed, to: request.accepted ? .accepted : .rejected,
                    reason: request.reason, in: write)
            else { throw CompetitionError.outsideResultExamined }
            let examined = try OutsideResultStore.existing(request.outsideResultID, in: write)
            let region = RegionCode(examined.regionCode)
            if request.accepted {
                try ResultStore.keep(examined.personResult(isRevoked: false), of: examined.personID, in: write)
                try write.record(
                    "results.published", subject: examined.outsideResultID, region: region,
                    examined.results(version: 1, isRevoked: false, at: call.now),
                    articles: [OutsideResultFiling.citation])
            }
            try write.record(
                "outside_result.examined", subject: examined.outsideResultID, region: region, examined,
                articles: [OutsideResultFiling.citation])
            return examined
        }
    }
}
