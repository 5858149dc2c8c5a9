internal import GatewayMessages
internal import Ground
internal import RPC

/// The bulletin of a month: one task, where the province and each city stand.
struct BulletinPage: PortalPage {
    let path = "/bulletin"
    let place: PortalPlace? = PortalPlace(heading: .search, title: "月度通报")
    let templates = ["bulletin": PackageResources.bulletin_mustache]

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let bulletins = visit.gateway.bulletins
        let published = try await bulletins.listBulletins(ListBulletinsRequest(pageSize: 24), visit.options).months
        let asked = visit.query["month"]
        let month = asked.isEmpty ? published.first ?? lastMonth(before: visit.day) : asked
        let bulletin = try await bulletins.getBulletin(GetBulletinRequest(month: month), visit.options)
        let view = BulletinView(bulletin, task: visit.query["task"], months: published)
        return .page("\(view.month)通报", template: "bulletin", view)
    }

    private func lastMonth(before day: CivilDay) -> String { day.yearMonth.adding(months: -1).description }
}

/// What the page of a bulletin shows.
struct BulletinView: Sendable {
    /// A choice of a month or a task.
    struct Choice: Sendable {
        let value: String
        let text: String
        let isChosen: Bool
    }

    /// A region's row.
    struct Row: Sendable {
        let rank: String
        let region: String
        let done: String
        let target: String
        let percent: String
        /// Of 100, for the bar.
        let width: String
        let hasTarget: Bool
        let isOverdue: Bool
        /// Fewer of the target are done than of the term is gone.
        let isBehind: Bool
    }

    let month: String
    let isPublished: Bool
    let publishedOn: String
    let isPartial: Bool
    let months: [Choice]
    let tasks: [Choice]
    let article: String
    /// Nil for a standing task.
    let due: String?
    let unit: String
    let isUnavailable: Bool
    /// No service keeps records of it.
    let isNotReported: Bool
    let hasLines: Bool
    /// How much of the term is gone, for people and, of 100, for the mark on the bars; nil for a task without a term.
    let gone: String?
    let goneMark: String
    let total: Row
    /// Nil where persons are not counted.
    let persons: String?
    let rows: [Row]
    /// What is counted for the province itself; nil where nothing is.
    let own: Row?
    let tiles: [RegionTile]
    let edition: Int64
    let hasTask: Bool

    init(_ bulletin: Bulletin, task asked: String, months published: [String]) {
        let task = bulletin.tasks.first { $0.task == asked } ?? bulletin.tasks.first ?? BulletinTask()
        month = PortalText.month(bulletin.month)
        isPublished = bulletin.published
        publishedOn = bulletin.publishedAt.flatMap { Instant($0) }.map { PortalText.day($0) } ?? ""
        isPartial = bulletin.partial
        let listed = published.contains(bulletin.month) ? published : [bulletin.month] + published
        months = listed.map { Choice(value: $0, text: PortalText.month($0), isChosen: $0 == bulletin.month) }
        tasks = bulletin.tasks.map { Choice(value: $0.task, text: $0.name, isChosen: $0.task == task.task) }
        article = PortalText.articles(task.article)
        due = task.dueOn.isEmpty ? nil : PortalText.day(task.dueOn)
        unit = PortalText.unit(task.unit)
        isUnavailable = task.unavailable
        isNotReported = task.notReported
        hasLines = !task.lines.isEmpty
        gone = task.termGoneHundredths > 0 ? PortalText.percent(hundredths: task.termGoneHundredths) : nil
        goneMark = "\(min(100, task.termGoneHundredths / 100))"
        let province = task.lines.first ?? BulletinLine(target: task.target)
        total = Row(province, hasTerm: task.termGoneHundredths > 0)
        persons = province.persons > 0 ? PortalText.number(province.persons) : nil
        let regions = task.lines.dropFirst().filter { !$0.provinceOwn }
            .sorted { ($0.place, $0.regionCode) < ($1.place, $1.regionCode) }
        rows = regions.map { Row($0, hasTerm: task.termGoneHundredths > 0) }
        own = task.lines.last { $0.provinceOwn }.map { Row($0, hasTerm: false) }
        tiles = RegionTile.all(of: Array(regions))
        edition = bulletin.policyEdition
        hasTask = !bulletin.tasks.isEmpty
    }
}

extension BulletinLine {
    /// Where it stands in the list: those without a rank last.
    fileprivate var place: Int32 { rank > 0 ? rank : .max }
}

extension BulletinView.Row {
    init(_ line: BulletinLine, hasTerm: Bool) {
        rank = line.rank > 0 ? "\(line.rank)" : ""
        region = line.provinceOwn ? "省本级" : PortalText.region(line.regionCode)
        done = PortalText.number(line.done)
        target = line.target > 0 ? PortalText.number(line.target) : line.provinceOwn ? "" : "未分解"
        percent = line.target > 0 ? PortalText.percent(hundredths: line.percentHundredths) : ""
        width = "\(min(100, line.percentHundredths / 100))"
        hasTarget = line.target > 0
        isOverdue = line.overdue
        isBehind = hasTerm && line.target > 0 && line.paceHundredths < 10_000
    }
}
