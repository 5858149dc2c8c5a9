internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC

extension CompetitionService {
    package func listPersonResults(
        _ request: ListPersonResultsRequest, _ call: Call
    ) async throws -> ListPersonResultsResponse {
        let personID = try RequestField.identifier(request.personID, "person_id")
        let page = try PageRequest(
            size: request.pageSize, standard: 100, max: 500, token: request.pageToken,
            for: "ListPersonResults \(personID)", keys: 2)
        let after = page.after.count == 2 ? Int(page.after[0]).map { ($0, page.after[1]) } : nil
        let rows = try await database.read { [results] transaction in
            try results.list(of: personID, after: after, limit: page.limit, in: transaction)
        }
        let (shown, next) = page.cut(rows) { [String($0.endedOn), $0.result.eventID] }
        return ListPersonResultsResponse(results: shown.map(\.result), nextPageToken: next)
    }
}
