internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Projects, latest first.
    package func listFourInOneProjects(
        _ request: ListFourInOneProjectsRequest.Checked, _ call: Call
    ) async throws -> ListFourInOneProjectsResponse {
        let page = try PageRequest(request.page, call)
        let filter = FourInOneProjectStore.Filter(
            region: request.regionCode, enterprise: request.enterpriseCreditCode,
            occupation: request.occupationCode?.description, isClosed: request.closed)
        let found = try await database.read {
            try FourInOneProjectStore.list(filter, before: page.text(), limit: page.limit, in: $0)
        }
        let (projects, next) = page.cut(found) { [$0.projectID] }
        return ListFourInOneProjectsResponse(projects: projects, nextPageToken: next)
    }
}
