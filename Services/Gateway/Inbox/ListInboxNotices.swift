internal import CaseworkMessages
package import GatewayMessages
package import RPC
internal import Requests

extension GatewayService {
    /// Lists what the caller was told by every service, latest first.
    package func listInboxNotices(
        _ request: ListInboxNoticesRequest.Checked, _ call: Call
    ) async throws -> ListInboxNoticesResponse {
        let page = try PageRequest(request.page, call, keys: JoinedList<Notice>.keys)
        let unreadOnly = request.unreadOnly
        let ask = { @Sendable (process: String, asked: ListNoticesRequest) async throws(RPCError) in
            guard let channel = channels[process] else { throw .peerUnavailable(process) }
            return try await NoticesClient(channel).listNotices(asked, onBehalf(of: call, at: process))
        }
        async let counted = EveryService.ask { (process) async throws(RPCError) in
            try await ask(process, ListNoticesRequest(unreadOnly: true, pageSize: 1)).unreadCount
        }
        // A notice's id begins with the moment at which it was told.
        let joined = await JoinedList<Notice>(
            page, descends: true, order: \.noticeID,
            ask: { (process, token) async throws(RPCError) in
                let page = try await ask(
                    process,
                    ListNoticesRequest(unreadOnly: unreadOnly, pageSize: Int32(page.size), pageToken: token))
                return JoinedList.Part(rows: page.notices, nextToken: page.nextPageToken)
            })
        var (unread, missing) = (Int32(0), joined.missing)
        for (process, answer) in await counted {
            switch answer {
            case .success(let count): unread += count
            case .failure(let error):
                if !missing.contains(where: { $0.process == process }) { missing.append(MissingPart(process, error)) }
            }
        }
        return ListInboxNoticesResponse(
            notices: joined.rows.map { InboxNotice(process: $0.process, notice: $0.row) },
            nextPageToken: joined.nextToken, unreadCount: unread, missing: missing)
    }
}
