public import CaseworkMessages
public import RPC
internal import Requests
internal import Rules
internal import Storage

extension CaseworkService {
    /// Lists cases, latest filed first.
    public func listCases(_ request: ListCasesRequest.Checked, _ call: Call) async throws -> ListCasesResponse {
        let page = try PageRequest(request.page, call)
        var filter = try filter(call, region: request.regionCode)
        filter.kind = request.kind.isEmpty ? nil : request.kind
        filter.state = request.state.flatMap { Rules.CaseState(rawValue: Int($0.rawValue)) }
        let found = try await database.read { [filter] read in
            try read.query(CaseStore.statement(filter, before: page.text(), limit: page.limit), CaseStore.decode)
        }
        let (shown, next) = page.cut(found) { [$0.id] }
        return ListCasesResponse(
            cases: try shown.map { Case($0, kindName: try noun(of: $0).kind.name) }, nextPageToken: next)
    }
}
