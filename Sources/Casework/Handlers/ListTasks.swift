public import CaseworkMessages
internal import Ground
public import RPC
internal import Requests
internal import Rules
internal import Storage

extension CaseworkService {
    /// Lists what awaits the caller, the soonest due first.
    public func listTasks(_ request: ListTasksRequest.Checked, _ call: Call) async throws -> ListTasksResponse {
        let page = try PageRequest(request.page, call, keys: 2)
        var filter = TaskStore.Filter(
            identity: call.identity, region: try self.filter(call, region: request.regionCode).region,
            kind: request.kind.isEmpty ? nil : request.kind, day: call.day)
        if let due = try page.number(0), let id = page.text(1) { filter.after = (due, id) }
        let found = try await database.read { [filter] read in
            try read.query(TaskStore.statement(filter, limit: page.limit)) { row in
                let record = try CaseStore.decode(row)
                return (record, try record.parties(of: call.identity, try noun(of: record), in: read))
            }
        }
        let (shown, next) = page.cut(found) {
            ["\($0.0.dueOn.map { Int64($0.daysSince1970) } ?? TaskStore.noDay)", $0.0.id]
        }
        return ListTasksResponse(
            tasks: try shown.map { record, parties in
                let noun = try noun(of: record)
                let kind = noun.kind
                let steps = kind.procedure.steps.filter {
                    $0.from.contains(record.state) && !$0.by.isDisjoint(with: parties) && $0.action != .upholdObjection
                        && !noun.ownSteps.contains($0.action)
                }
                return AwaitedCase(
                    caseID: record.id, kind: record.kind, kindName: kind.name, title: record.title,
                    regionCode: record.region.code, state: CaseState(rawValue: Int32(record.state.rawValue)),
                    dueOn: record.dueOn?.description ?? "",
                    overdue: Escalation.level(due: record.dueOn, on: call.day) == .superior,
                    actions: steps.map { CaseAction(rawValue: Int32($0.action.rawValue)) })
            }, nextPageToken: next)
    }

    private typealias CaseState = CaseworkMessages.CaseState
    private typealias CaseAction = CaseworkMessages.CaseAction
}
