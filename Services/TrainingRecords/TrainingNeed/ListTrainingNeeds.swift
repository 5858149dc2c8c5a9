internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Needs, latest first: a bureau's of its region, a worker's own.
    package func listTrainingNeeds(
        _ request: ListTrainingNeedsRequest.Checked, _ call: Call
    ) async throws -> ListTrainingNeedsResponse {
        let page = try PageRequest(request.page, call)
        let filter = TrainingNeedStore.Filter(
            region: request.regionCode, occupation: request.occupationCode?.description,
            groups: request.workerGroup.flatMap { TargetGroup($0) }.map { [$0] },
            personID: call.identity.role == .worker ? call.identity.personID : nil, unmet: request.unmet)
        let found = try await database.read {
            try TrainingNeedStore.list(filter, before: page.text(), limit: page.limit, in: $0)
        }
        let (needs, next) = page.cut(found) { [$0.needID] }
        return ListTrainingNeedsResponse(needs: needs, nextPageToken: next)
    }
}
