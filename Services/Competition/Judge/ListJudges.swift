internal import Requests
package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Lists an event's judges in the order of appointment.
    package func listJudges(_ request: ListJudgesRequest.Checked, _ call: Call) async throws -> ListJudgesResponse {
        let page = try PageRequest(request.page, call, standard: 200, max: 500)
        let rows = try await database.read { transaction in
            _ = try HeldEvent.organised(request.eventID, by: call, in: transaction)
            return try JudgeStore.list(
                ofEvent: request.eventID, after: page.text(), limit: page.limit, in: transaction)
        }
        let (shown, next) = page.cut(rows) { [$0.judgeID] }
        return ListJudgesResponse(judges: shown, nextPageToken: next)
    }
}
