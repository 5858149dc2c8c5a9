public import CaseworkMessages
internal import Ground
internal import Ledger
public import RPC
internal import Rules
internal import Storage

extension CaseworkService {
    /// Disputes an act on the caller: it becomes a case for the authority.
    public func disputeNotice(_ request: DisputeNoticeRequest.Checked, _ call: Call) async throws -> Case {
        let recipient = try NoticeStore.recipient(call)
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let stored = try NoticeStore.existing(request.noticeID, of: recipient, in: write)
            guard let until = stored.disputableUntil else {
                throw CaseworkError.refused([DisputeCase.Refusal.notDisputable])
            }
            guard !WorkingDays.isOver(until, on: call.day) else {
                throw CaseworkError.refused([DisputeCase.Refusal.tooLate])
            }
            let noun = noun(ofDisputesOf: stored.message.act)
            let subject = noun == DisputeCase.self ? request.noticeID : stored.message.subjectID
            let record = try CaseFiling(noun, call, book: book).file(
                subject: subject, title: request.grounds, region: stored.region, in: write)
            guard try NoticeStore.dispute(request.noticeID, by: record.id, in: write) else {
                throw CaseworkError.refused([DisputeCase.Refusal.disputedBefore])
            }
            return try Case.shown(record, noun.kind.name, to: call.identity, in: write)
        }
    }
}
