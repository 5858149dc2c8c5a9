internal import AwardsMessages
internal import RPC

/// Rounds in which honours are awarded.
struct AwardsPage: PortalPage {
    let path = "/awards"
    let place: PortalPlace? = PortalPlace(heading: .search, title: "评选表彰")

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let answer = try await visit.awards.rounds.listRounds(
            ListRoundsRequest(pageSize: 50, pageToken: visit.query["after"]), visit.options)
        var table = TableView(title: "评选表彰")
        table.nothing = "还没有评选。"
        table.heads = [.init(text: "评选"), .init(text: "年份"), .init(text: "推荐截止"), .init(text: "状态"), .init(text: "结果")]
        for round in answer.rounds {
            table.add([
                .init(text: round.programmeName),
                .init(text: "\(round.year)"), .init(text: PortalText.day(round.nominationsCloseOn)),
                .init(
                    text: ChoiceWords.word(round.state.protoName ?? ""), kind: round.state == .closed ? "good" : "brand"
                ),
                .init(text: "查看名单", link: "/awards/\(round.roundID)"),
            ])
        }
        table.next = TableView.next(path, visit, answer.nextPageToken)
        return .page(table.title, template: "table", table)
    }
}

/// Who was awarded in a round; names are masked.
struct AwardedPage: PortalPage {
    let path = "/awards/{round_id}"

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let id = visit.variable("round_id")
        let round = try await visit.awards.rounds.getRound(GetRoundRequest(roundID: id), visit.options)
        let answer = try await visit.awards.honours.listAwarded(ListAwardedRequest(roundID: id), visit.options)
        var table = TableView(title: "\(round.year)年\(round.programmeName)名单")
        table.nothing = "还没有公布名单。"
        table.heads = [.init(text: "姓名或单位"), .init(text: "地区"), .init(text: "等次"), .init(text: "状态")]
        for award in answer.awards {
            table.add([
                .init(text: award.maskedName), .init(text: PortalText.region(award.regionCode)),
                .init(text: award.place),
                .init(
                    text: ChoiceWords.word(award.state.protoName ?? ""),
                    kind: award.state == .conferred ? "good" : "bad"),
            ])
        }
        return .page(table.title, template: "table", table)
    }
}
