public import CaseworkMessages
internal import Ground
internal import Ledger
public import RPC
internal import Storage

extension CaseworkService {
    /// Counts what awaits the caller, by kind.
    public func countTasks(_ request: CountTasksRequest.Checked, _ call: Call) async throws -> CountTasksResponse {
        let filter = TaskStore.Filter(
            identity: call.identity, region: try self.filter(call, region: request.regionCode).region, day: call.day)
        let counts = try await database.read { read in
            try read.query(TaskStore.countStatement(filter)) { row in
                TaskCount(
                    kind: try row.text("kind"), kindName: try kindName(try row.text("kind")),
                    count: Int32(clamping: try row.count("tasks")),
                    overdueCount: Int32(clamping: try row.count("overdue")),
                    soonestDueOn: try row.dayText("soonest_due_on"))
            }
        }
        return CountTasksResponse(counts: counts)
    }
}
