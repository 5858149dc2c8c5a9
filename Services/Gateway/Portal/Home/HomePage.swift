internal import GatewayMessages
internal import RPC

/// The first page of everybody: where the province stands, and what one can do here.
struct HomePage: PortalPage {
    let path = "/"
    let place: PortalPlace? = PortalPlace(heading: .search, title: "首页")
    let templates = ["home": PackageResources.home_mustache]

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let months = try? await visit.gateway.bulletins.listBulletins(ListBulletinsRequest(pageSize: 1), visit.options)
        var facts: [HomeView.Fact] = []
        if let month = months?.months.first,
            let bulletin = try? await visit.gateway.bulletins.getBulletin(
                GetBulletinRequest(month: month), visit.options)
        {
            facts = bulletin.tasks.filter { $0.lines.first.map { $0.target > 0 } ?? false }.prefix(4).map {
                HomeView.Fact($0, in: month)
            }
        }
        return .page(
            "首页", template: "home", HomeView(month: PortalText.month(months?.months.first ?? ""), facts: facts))
    }
}

/// What the first page shows.
struct HomeView: Sendable {
    /// A task of the newest published bulletin.
    struct Fact: Sendable {
        let name: String
        let done: String
        let comparison: String
        let link: String

        init(_ task: BulletinTask, in month: String) {
            let line = task.lines.first ?? BulletinLine()
            name = task.name
            done = PortalText.number(line.done)
            comparison =
                "目标 \(PortalText.number(line.target)) \(PortalText.unit(task.unit))，完成 \(PortalText.percent(hundredths: line.percentHundredths))"
            link = "/bulletin?month=\(month)&task=\(task.task)"
        }
    }

    let month: String
    let facts: [Fact]
}
