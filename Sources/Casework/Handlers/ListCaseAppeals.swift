public import CaseworkMessages
public import RPC
internal import Requests
internal import Storage

extension CaseworkService {
    /// Lists appeals, latest first.
    public func listCaseAppeals(
        _ request: ListCaseAppealsRequest.Checked, _ call: Call
    ) async throws -> ListCaseAppealsResponse {
        let page = try PageRequest(request.page, call)
        let filter = try filter(call, region: request.regionCode)
        let found = try await database.read { read in
            try AppealStore.list(filter, state: request.state, before: page.text(), limit: page.limit, in: read)
        }
        let (shown, next) = page.cut(found) { [$0.caseID] }
        return ListCaseAppealsResponse(appeals: shown, nextPageToken: next)
    }
}
