internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Sanctions, latest first.
    package func listTrainingSanctions(
        _ request: ListTrainingSanctionsRequest.Checked, _ call: Call
    ) async throws -> ListTrainingSanctionsResponse {
        let page = try PageRequest(request.page, call)
        let filter = TrainingSanctionStore.Filter(
            region: request.regionCode, organisation: request.organisationCreditCode, bannedOn: request.bannedOn)
        let found = try await database.read {
            try TrainingSanctionStore.list(filter, before: page.text(), limit: page.limit, in: $0)
        }
        let (sanctions, next) = page.cut(found) { [$0.sanctionID] }
        return ListTrainingSanctionsResponse(sanctions: sanctions, nextPageToken: next)
    }
}
