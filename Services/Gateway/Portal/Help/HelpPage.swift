internal import RPC

/// What one can do here, step by step, by role, and whom to ask.
struct HelpPage: PortalPage {
    let path = "/help"
    let templates = ["help": PackageResources.help_mustache]

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let asked = visit.query["role"]
        let own = Help.all.first { $0.roles.contains(visit.identity.role) } ?? Help.all[0]
        let chosen = Help.all.first { $0.name == asked } ?? own
        return .page("帮助：" + chosen.title, template: "help", HelpView(chosen))
    }
}

/// What the page of help shows.
struct HelpView: Sendable {
    let title: String
    let topics: [Help.Topic]
    let ask: String
    let others: [BulletinView.Choice]

    init(_ help: Help) {
        title = help.title
        topics = help.topics
        ask = help.ask
        others = Help.all.map { BulletinView.Choice(value: $0.name, text: $0.title, isChosen: $0.name == help.name) }
    }
}
