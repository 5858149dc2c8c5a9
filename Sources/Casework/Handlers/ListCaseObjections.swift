public import CaseworkMessages
public import RPC
internal import Requests
internal import Storage

extension CaseworkService {
    /// Lists the objections against a case, with who filed them, to the authority.
    public func listCaseObjections(
        _ request: ListCaseObjectionsRequest.Checked, _ call: Call
    ) async throws -> ListCaseObjectionsResponse {
        let page = try PageRequest(request.page, call)
        let found = try await database.read { read in
            let record = try CaseStore.existing(request.caseID, in: read)
            try call.requireScope(region: record.region.code)
            return try ObjectionStore.list(of: record.id, after: page.text(), limit: page.limit, in: read)
        }
        let (shown, next) = page.cut(found) { [$0.id] }
        return ListCaseObjectionsResponse(
            objections: try shown.map { stored in
                var message = stored.message
                if call.identity.role != .auditor {
                    (message.name, message.contact) = try vault.open(stored.sealed, of: stored.id)
                }
                return message
            }, nextPageToken: next)
    }
}
