internal import CompetitionMessages
internal import RPC

/// Competitions of a year.
struct CompetitionsPage: PortalPage {
    let path = "/competitions"
    let place: PortalPlace? = PortalPlace(heading: .search, title: "技能竞赛")

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let (region, year) = (visit.query["region"], visit.query["year"])
        let answer = try await visit.competition.competitions.listCompetitions(
            ListCompetitionsRequest(
                regionCode: region, year: Int32(year) ?? 0, pageSize: 50, pageToken: visit.query["after"],
                name: visit.query["name"]), visit.options)
        var table = TableView(title: "技能竞赛", action: path)
        table.filters = [
            .init(name: "name", label: "名称", value: visit.query["name"]),
            .init(name: "year", label: "年份", value: year, type: "number"), TableView.region(region),
        ]
        table.heads = [
            .init(text: "竞赛"), .init(text: "级别"), .init(text: "地区"), .init(text: "比赛日期"), .init(text: "报名"),
            .init(text: "赛项", isNumber: true),
        ]
        for found in answer.competitions {
            table.add([
                .init(text: found.name, link: "/competitions/\(found.competitionID)"),
                .init(text: ChoiceWords.word(found.tier.protoName ?? "")),
                .init(text: PortalText.region(found.regionCode)),
                .init(text: "\(PortalText.day(found.beginsOn))至\(PortalText.day(found.endsOn))"),
                .init(text: PortalText.day(found.registrationClosesOn) + "截止"), .init(text: "\(found.eventCount)"),
            ])
        }
        table.next = TableView.next(path, visit, answer.nextPageToken)
        return .page(table.title, template: "table", table)
    }
}

/// The events of a competition.
struct CompetitionPage: PortalPage {
    let path = "/competitions/{competition_id}"

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let id = visit.variable("competition_id")
        let competition = try await visit.competition.competitions.getCompetition(
            GetCompetitionRequest(competitionID: id), visit.options)
        let events = try await visit.competition.competitionEvents.listCompetitionEvents(
            ListCompetitionEventsRequest(competitionID: id, pageSize: 100), visit.options)
        var table = TableView(
            title: competition.name,
            intro:
                "\(ChoiceWords.word(competition.tier.protoName ?? "")) · \(PortalText.day(competition.beginsOn))至\(PortalText.day(competition.endsOn))"
        )
        table.nothing = "还没有赛项。"
        table.heads = [
            .init(text: "赛项"), .init(text: "职业编码"), .init(text: "参赛", isNumber: true), .init(text: "状态"),
            .init(text: "成绩"),
        ]
        for event in events.events {
            let isOut = event.state == .published || event.state == .announced
            table.add([
                .init(text: event.name, detail: event.studentGroup ? "学生组" : nil), .init(text: event.occupationCode),
                .init(text: "\(event.entryCount)"), .init(text: ChoiceWords.word(event.state.protoName ?? "")),
                .init(text: isOut ? "查看成绩" : "记分牌", link: (isOut ? "/results/" : "/scoreboards/") + event.eventID),
            ])
        }
        return .page(table.title, template: "table", table)
    }
}

/// The results of an event.
struct ResultsPage: PortalPage {
    let path = "/results/{event_id}"

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let found = try await visit.competition.results.getResults(
            GetResultsRequest(eventID: visit.variable("event_id")), visit.options)
        var table = TableView(
            title: "\(found.eventName)成绩",
            intro: "\(found.competitionName) · 共 \(found.competitorCount) 人"
                + (found.provisional ? " · 公示至\(PortalText.day(found.publicityEndsOn))" : ""))
        table.heads = [
            .init(text: "名次"), .init(text: "选手"), .init(text: "代表队"), .init(text: "成绩", isNumber: true),
            .init(text: "奖牌"),
        ]
        for result in found.results {
            let isPlaced = result.status == .placed
            table.add([
                .init(text: isPlaced ? "\(result.rank)" : ChoiceWords.word(result.status.protoName ?? "")),
                .init(
                    text: result.shownName.isEmpty ? result.startNumber : result.shownName,
                    detail: result.teamName.isEmpty ? nil : result.teamName),
                .init(text: result.delegationName),
                .init(text: isPlaced ? PortalText.hundredths(result.markHundredths) : ""),
                .init(text: PortalWords.medal(result.medal)),
            ])
        }
        return .page(table.title, template: "table", table)
    }
}

/// How an event stands while it is marked.
struct ScoreboardPage: PortalPage {
    let path = "/scoreboards/{event_id}"

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let id = visit.variable("event_id")
        let event = try await visit.competition.competitionEvents.getCompetitionEvent(
            GetCompetitionEventRequest(eventID: id), visit.options)
        let view = try await visit.competition.scoreboards.getScoreboard(
            GetScoreboardRequest(eventID: id), visit.options)
        var table = TableView(
            title: "\(event.name)记分牌",
            intro: view.over ? "比赛已结束。" : view.frozen ? "记分牌已冻结，最后名次以成绩为准。" : "实时名次，重新打开页面更新。")
        table.nothing = "还没有成绩。"
        table.heads = [.init(text: "名次"), .init(text: "选手"), .init(text: "代表队"), .init(text: "得分", isNumber: true)]
        for line in view.board?.lines ?? [] {
            table.add([
                .init(text: line.marked ? "\(line.rank)" : "—"),
                .init(text: line.shownName.isEmpty ? line.startNumber : line.shownName),
                .init(text: line.delegationName),
                .init(text: line.marked ? PortalText.hundredths(line.totalHundredths) : ""),
            ])
        }
        return .page(table.title, template: "table", table)
    }
}

extension PortalText {
    /// `92.50` for 9250 hundredths.
    static func hundredths(_ value: Int32) -> String {
        let part = abs(value % 100)
        return "\(value / 100).\(part < 10 ? "0" : "")\(part)"
    }
}
