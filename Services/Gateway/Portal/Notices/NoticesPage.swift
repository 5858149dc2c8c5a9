internal import CaseworkMessages
internal import Ground
internal import RPC

/// What the reader was told: every act on them, with the way to dispute it.
struct NoticesPage: PortalPage {
    let path = "/notices"
    let roles: Set<Role> = Set(NoticesMethods.listNotices.access.roles)
    let place: PortalPlace? = PortalPlace(heading: .work, title: "消息")

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let (found, missing) = try await visit.everywhere { process async throws(RPCError) in
            try await visit.casework.notices.listNotices(
                ListNoticesRequest(process: process, pageSize: 100), visit.options)
        }
        var table = TableView(title: "消息", intro: "未读 \(found.reduce(0) { $0 + $1.answer.unreadCount }) 条")
        table.missing = missing
        table.nothing = "没有消息。"
        table.heads = [.init(text: "内容"), .init(text: "时间"), .init(text: "状态"), .init(text: "可以办理")]
        let all = found.flatMap { process, answer in answer.notices.map { (process, $0) } }
        for (process, notice) in all.sorted(by: { Self.order($0.1) > Self.order($1.1) }) {
            let about: [(name: String, value: String)] = [("process", process), ("notice_id", notice.noticeID)]
            let canDispute = CivilDay(notice.disputableUntilOn).map { $0 >= visit.day } ?? false
            let act: TableView.Cell =
                if !notice.disputeCaseID.isEmpty {
                    .init(text: "查看异议", link: "/cases/\(process)/\(notice.disputeCaseID)")
                } else if canDispute {
                    .init(
                        text: "提出异议", link: Act.named("dispute")?.link(about),
                        detail: PortalText.day(notice.disputableUntilOn) + "前")
                } else if notice.readAt == nil {
                    .init(text: "标为已读", link: Act.named("mark-read")?.link(about))
                } else {
                    .init(text: "")
                }
            table.add([
                .init(text: notice.text, link: notice.caseID.isEmpty ? nil : "/cases/\(process)/\(notice.caseID)"),
                .init(text: notice.toldAt.map { PortalText.day(Instant($0)) } ?? ""),
                notice.readAt == nil ? .init(text: "未读", kind: "warn") : .init(text: "已读"), act,
            ])
        }
        return .page("消息", template: "table", table)
    }

    private static func order(_ notice: Notice) -> Int64 { notice.toldAt.map { Instant($0).nanosecondsSince1970 } ?? 0 }
}
