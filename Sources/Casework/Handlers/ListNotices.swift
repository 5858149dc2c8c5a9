public import CaseworkMessages
public import RPC
internal import Requests
internal import Storage

extension CaseworkService {
    /// Lists the caller's notices, latest first.
    public func listNotices(_ request: ListNoticesRequest.Checked, _ call: Call) async throws -> ListNoticesResponse {
        let page = try PageRequest(request.page, call)
        let recipient = try NoticeStore.recipient(call)
        let (found, unread) = try await database.read { read in
            (
                try NoticeStore.list(
                    of: recipient, unreadOnly: request.unreadOnly, before: page.text(), limit: page.limit, in: read),
                try NoticeStore.unreadCount(of: recipient, in: read)
            )
        }
        let (shown, next) = page.cut(found) { [$0.message.noticeID] }
        return ListNoticesResponse(
            notices: shown.map(\.message), nextPageToken: next, unreadCount: Int32(clamping: unread))
    }
}

extension NoticeStore {
    /// Whose notices the caller reads.
    static func recipient(_ call: Call) throws(RPCError) -> Recipient {
        guard let recipient = Recipient(call.identity) else { throw .outOfScope("当前账号没有通知") }
        return recipient
    }
}
