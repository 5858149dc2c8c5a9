internal import RequestChecks
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage
internal import TypeMessages

extension TrainingRecordsService {
    /// Whether an organisation's claims go by the short procedure on a day; if not, why.
    package func checkShortProcedure(
        _ request: CheckShortProcedureRequest.Checked, _ call: Call
    ) async throws -> ShortProcedure {
        try await database.read { read in
            let found = try CreditStore.shortProcedure(
                of: request.organisationCreditCode, in: request.regionCode, on: request.onDate ?? call.day, read)
            return ShortProcedure(
                open: found.refusals.isEmpty, grade: try found.grade.map { try CreditStore.withFacts($0, in: read) },
                promise: found.promise, refusals: Refusals(found.refusals).refusals)
        }
    }
}
