internal import CaseworkMessages
internal import RPC
internal import ServiceTesting
internal import Synchronization

/// Five services with four cases and four notices each, which answer two at a time.
final class InboxPeers: Sendable {
    private let down = Mutex<Set<String>>([])
    private let caller: Identity

    /// - Parameter caller: who the services take the caller for.
    init(for caller: Identity = Identity(subject: "clerk", role: .province)) { self.caller = caller }

    func set(_ process: String, isDown: Bool) {
        down.withLock { if isDown { $0.insert(process) } else { $0.remove(process) } }
    }

    var channels: [String: any Channel] {
        Dictionary(
            uniqueKeysWithValues: StandInPeers.processes.enumerated().map {
                ($0.element, channel($0.offset, $0.element))
            })
    }

    private func channel(_ place: Int, _ process: String) -> any Channel {
        var router = Router(
            authenticator: FixedIdentity(caller),
            clock: .system(acceptingClientTime: true))
        // Days that lie between those of other services; the last case has none.
        let tasks = (0..<4).map { number in
            AwaitedCase(
                caseID: "cas_\(number)_\(process)", dueOn: number == 3 ? "" : "2023-0\(1 + number)-1\(place)",
                overdue: number == 0)
        }
        let notices = (0..<4).map { Notice(noticeID: "ntc_\(3 - $0)_\(place)") }
        router.register(
            TasksMethods.listTasks,
            unary: { request, _ in
                let (rows, next) = try self.page(of: tasks, request.pageToken, process)
                return ListTasksResponse(tasks: rows, nextPageToken: next)
            })
        router.register(
            TasksMethods.countTasks,
            unary: { _, _ in
                try self.requireUp(process)
                return CountTasksResponse(counts: [TaskCount(kind: process, count: 4, overdueCount: 1)])
            })
        router.register(
            NoticesMethods.listNotices,
            unary: { request, _ in
                let (rows, next) = try self.page(of: notices, request.pageToken, process)
                return ListNoticesResponse(notices: rows, nextPageToken: next, unreadCount: 4)
            })
        return InProcessChannel(router)
    }

    private func page<Row>(of rows: [Row], _ token: String, _ process: String) throws(RPCError) -> ([Row], String) {
        try requireUp(process)
        let first = Int(token) ?? 0
        let end = min(first + 2, rows.count)
        return (Array(rows[first..<end]), end < rows.count ? "\(end)" : "")
    }

    private func requireUp(_ process: String) throws(RPCError) {
        if down.withLock({ $0.contains(process) }) { throw .peerUnreachable("stopped") }
    }
}
