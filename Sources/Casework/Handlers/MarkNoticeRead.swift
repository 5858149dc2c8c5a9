public import CaseworkMessages
internal import Ledger
public import RPC
internal import Storage

extension CaseworkService {
    /// Marks a notice of the caller's as read.
    public func markNoticeRead(_ request: MarkNoticeReadRequest.Checked, _ call: Call) async throws -> Notice {
        let recipient = try NoticeStore.recipient(call)
        return try await database.write(call, request) { write in
            let region = try NoticeStore.existing(request.noticeID, of: recipient, in: write).region
            try NoticeStore.markRead(request.noticeID, in: write)
            let notice = try NoticeStore.existing(request.noticeID, of: recipient, in: write).message
            try write.record("notice.read", subject: notice.noticeID, region: region, notice)
            return notice
        }
    }
}
