internal import RPC

/// Every method the reader may call, for who connects another system.
struct ConsolePage: PortalPage {
    let path = "/console"
    let templates = ["console": PackageResources.console_mustache]

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        let asked = visit.query["query"].lowercased()
        let methods = ConsoleMethods.all(for: visit.identity).filter {
            asked.isEmpty || $0.fullName.lowercased().contains(asked)
        }
        return .page("接口控制台", template: "console", ConsoleView(methods, query: visit.query["query"], visit))
    }
}

/// The methods of the contract that pages and integrators can call.
enum ConsoleMethods {
    private static let methods: [any MethodDescriptor] = EdgeMethods.methods.filter { $0.kind == .unary }

    /// Those that somebody may call, in the contract's order.
    static func all(for identity: Identity) -> [any MethodDescriptor] {
        methods.filter { $0.access.allows(identity) }
    }

    /// The method of that service, by the last part of its name, and of that name; nil when nobody of such a role may call one.
    static func named(_ service: String, _ name: String, for identity: Identity) -> (any MethodDescriptor)? {
        all(for: identity).first { $0.name == name && ($0.service == service || shortName($0.service) == service) }
    }

    /// `Regions` for `liaoning.skills.catalog.v1.Regions`.
    static func shortName(_ service: String) -> String { String(service.split(separator: ".").last ?? "") }
}

/// What the list of methods shows.
struct ConsoleView: Sendable {
    struct Method: Sendable {
        let name: String
        let link: String
        let path: String
        let access: String
    }

    struct Service: Sendable {
        let name: String
        let methods: [Method]
    }

    let query: String
    let who: String
    let count: Int
    let services: [Service]

    init(_ methods: [any MethodDescriptor], query: String, _ visit: PortalVisit) {
        self.query = query
        who = visit.identity.role.title
        count = methods.count
        var order: [String] = []
        var byService: [String: [Method]] = [:]
        for method in methods {
            if byService[method.service] == nil { order.append(method.service) }
            byService[method.service, default: []].append(
                Method(
                    name: method.name, link: "/console/\(method.service)/\(method.name)",
                    path: method.http.first.map { "\($0.verb.rawValue) \($0.path)" } ?? "",
                    access: method.access.isPublic ? "公开" : ""))
        }
        services = order.map { Service(name: $0, methods: byService[$0] ?? []) }
    }
}
