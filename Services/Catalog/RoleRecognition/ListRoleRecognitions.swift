package import CatalogMessages
internal import Ground
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Lists recognitions that were decided, by role, region, organisation and day.
    package func listRoleRecognitions(
        _ request: ListRoleRecognitionsRequest.Checked, _ call: Call
    ) async throws -> ListRoleRecognitionsResponse {
        let filter = RoleRecognitionStore.Filter(
            part: try request.role.map(OrganisationPart.init(checked:)), day: request.onDate,
            region: request.regionCode?.narrowing, creditCode: request.creditCode)
        let page = try PageRequest(request.page, call)
        let found = try await database.read { read in
            try RoleRecognitionStore.list(filter, after: page.text(), limit: page.limit, in: read)
        }
        let (recognitions, next) = page.cut(found) { [$0.message.recognitionID] }
        return ListRoleRecognitionsResponse(recognitions: recognitions.map(\.message), nextPageToken: next)
    }
}
