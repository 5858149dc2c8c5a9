package import EvaluationMessages
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension EvaluationService {
    /// Marks filings whose last day is past, so that they are no longer counted and the feed tells of them.
    package func expireEvaluationOrganisations(
        _ request: ExpireEvaluationOrganisationsRequest.Checked, _ call: Call
    ) async throws -> ExpireEvaluationOrganisationsResponse {
        let day = call.day
        return try await database.write(call, request) { write in
            let overdue = try EvaluationOrganisationStore.overdue(before: day, limit: request.limit ?? 500, in: write)
            for code in overdue {
                let organisation = try EvaluationOrganisationStore.existing(code, in: write)
                try organisation.takeOut(in: write)
                try write.record(
                    "evaluation_organisation.expired", subject: code, region: try organisation.region,
                    try organisation.shown(on: day), articles: [EvaluatorStanding.citation])
            }
            return ExpireEvaluationOrganisationsResponse(expiredCount: Int32(overdue.count))
        }
    }
}
