internal import CaseworkMessages
package import GatewayMessages
internal import Ground
package import RPC
internal import Requests

extension GatewayService {
    /// Lists what awaits the caller in every service, the soonest due first.
    package func listInboxTasks(
        _ request: ListInboxTasksRequest.Checked, _ call: Call
    ) async throws -> ListInboxTasksResponse {
        let page = try PageRequest(request.page, call, keys: JoinedList<AwaitedCase>.keys)
        let region = request.regionCode?.code ?? ""
        async let counted = taskCounts(in: region, call)
        let joined = await JoinedList<AwaitedCase>(
            page,
            order: { "\($0.dueOn.isEmpty ? CivilDay.latest.description : $0.dueOn) \($0.caseID)" },
            ask: { (process, token) async throws(RPCError) in
                let page = try await tasks(of: process).listTasks(
                    ListTasksRequest(regionCode: region, pageSize: Int32(page.size), pageToken: token),
                    onBehalf(of: call, at: process))
                return JoinedList.Part(rows: page.tasks, nextToken: page.nextPageToken)
            })
        let (counts, uncounted) = await counted
        let known = Set(joined.missing.map(\.process))
        return ListInboxTasksResponse(
            tasks: joined.rows.map { InboxTask(process: $0.process, task: $0.row) }, nextPageToken: joined.nextToken,
            counts: counts, totalCount: counts.reduce(0) { $0 + ($1.count?.count ?? 0) },
            overdueCount: counts.reduce(0) { $0 + ($1.count?.overdueCount ?? 0) },
            missing: joined.missing + uncounted.filter { !known.contains($0.process) })
    }

    /// How many cases await the caller, by service and kind, and the services that do not say.
    private func taskCounts(in region: String, _ call: Call) async -> ([InboxCount], [MissingPart]) {
        var (counts, missing): ([InboxCount], [MissingPart]) = ([], [])
        let answers = await EveryService.ask { (process) async throws(RPCError) in
            try await tasks(of: process).countTasks(
                CountTasksRequest(regionCode: region), onBehalf(of: call, at: process))
        }
        for (process, answer) in answers {
            switch answer {
            case .success(let answer): counts += answer.counts.map { InboxCount(process: process, count: $0) }
            case .failure(let error): missing.append(MissingPart(process, error))
            }
        }
        return (counts, missing)
    }

    private func tasks(of process: String) throws(RPCError) -> TasksClient {
        guard let channel = channels[process] else { throw .peerUnavailable(process) }
        return TasksClient(channel)
    }
}
