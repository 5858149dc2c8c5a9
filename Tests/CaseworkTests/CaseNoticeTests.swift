internal import Casework
internal import CaseworkMessages
internal import Ground
internal import RPC
internal import ServiceTesting
internal import Storage
internal import Testing

struct CaseNoticeTests {
    /// Tells a person of an act on them.
    private static func tell(_ office: Office, disputable: Bool = true) async throws {
        let region = try #require(RegionCode("210102"))
        try await office.service.database.write(
            Act(actor: "x", role: "", right: "test", instantNanoseconds: office.service.now.nanosecondsSince1970)
        ) { write in
            try NoticeStore.tell(
                .person("per_1"), "您的培训记录已被撤销", act: "training.voided", subject: "tra_1", region: region,
                disputableBy: disputable ? .firstEdition : nil, in: write)
            try write.record(
                "training.voided", subject: "tra_1", region: region, Notice())
        }
    }

    @Test func `a person reads what was done to them, and disputes it in time, once`() async throws {
        let office = try await Office()
        try await Self.tell(office)
        let person = office.client(.worker("per_1"))
        let notice = try await person.notices.listNotices(.init(unreadOnly: true)).notices[0]
        #expect(notice.disputableUntilOn == "2022-09-27" && notice.readAt == nil)
        let read = try await person.notices.markNoticeRead(.init(noticeID: notice.noticeID))
        #expect(read.readAt != nil)
        let list = try await person.notices.listNotices(.init(unreadOnly: true))
        #expect(list.notices.isEmpty && list.unreadCount == 0)
        let dispute = try await person.notices.disputeNotice(.init(noticeID: notice.noticeID, grounds: "本人参加了培训"))
        #expect(dispute.kind == "casework.dispute" && dispute.state == .filed)
        await expectRefusal(.failedPrecondition, refusals: ["notice_disputed_before"]) {
            try await person.notices.disputeNotice(.init(noticeID: notice.noticeID, grounds: "本人参加了培训"))
        }
        let chief = office.official("chief")
        #expect(try await chief.tasks.listTasks(.init()).tasks.map(\.caseID) == [dispute.caseID])
        _ = try await chief.cases.approveCase(.init(caseID: dispute.caseID))
        #expect(try await chief.cases.decideCase(.init(caseID: dispute.caseID)).state == .decided)
        #expect(
            try await person.notices.listNotices(.init()).notices.map(\.act) == [
                "case.decided", "case.approved", "training.voided",
            ])
    }

    @Test func `a notice is its recipient's own, and not every act can be disputed, nor for ever`() async throws {
        let office = try await Office()
        try await Self.tell(office)
        try await Self.tell(office, disputable: false)
        let person = office.client(.worker("per_1"))
        let (plain, disputable) = try await {
            let found = try await person.notices.listNotices(.init()).notices
            return (found[0].noticeID, found[1].noticeID)
        }()
        await expectRefusal(.notFound, "NOTICE_NOT_FOUND") {
            try await office.client(.worker("per_2")).notices.markNoticeRead(.init(noticeID: plain))
        }
        await expectRefusal(.failedPrecondition, refusals: ["notice_not_disputable"]) {
            try await person.notices.disputeNotice(.init(noticeID: plain, grounds: "不服"))
        }
        try office.move(to: "2022-09-28")
        await expectRefusal(.failedPrecondition, refusals: ["notice_dispute_too_late"]) {
            try await person.notices.disputeNotice(.init(noticeID: disputable, grounds: "不服"))
        }
    }
}
