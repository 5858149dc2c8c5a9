internal import Ground
internal import RPC

/// What stands around every page: who is signed in, where one can go.
struct Frame: Sendable {
    /// A place in the navigation.
    struct Place: Sendable {
        let title: String
        let path: String
        let isCurrent: Bool
    }

    /// Places under one heading.
    struct Group: Sendable {
        let heading: String
        let places: [Place]
    }

    let title: String
    let isCare: Bool
    let here: String
    let isSignedIn: Bool
    let role: String
    let scope: String
    let account: String
    let groups: [Group]
    let formToken: String

    init(title: String, _ visit: PortalVisit) {
        let identity = visit.identity
        self.title = title
        isCare = visit.request.cookies[Portal.careCookie] == "1"
        here = visit.request.path
        isSignedIn = identity.role != .public
        role = identity.role.title
        scope = Frame.scope(of: identity)
        account = identity.subject
        formToken = visit.formToken
        groups = Frame.places(for: identity.role).map { heading, places in
            Group(
                heading: heading,
                places: places.map { Place(title: $0.title, path: $0.path, isCurrent: $0.path == visit.request.path) })
        }
    }

    private static func scope(of identity: Identity) -> String {
        switch identity.role.scope {
        case .region: PortalText.region(identity.regionCode) + "人力资源和社会保障局"
        case .organisation: identity.creditCode
        case .person, .unlimited, .anonymous: identity.role.title
        }
    }

    private static func places(for role: Role) -> [(heading: String, places: [(title: String, path: String)])] {
        let own: [(title: String, path: String)] =
            switch role {
            case .worker: [("技能护照", "/passport")]
            case .cityBureau, .institution, .school, .enterprise: [("工作台", "/desk")]
            default: []
            }
        let everybody = [
            ("首页", "/"), ("月度通报", "/bulletin"), ("培训班", "/classes"), ("急需紧缺职业", "/shortage-list"),
            ("政策标准", "/figures"), ("证书查询", "/verify"),
        ]
        return (own.isEmpty ? [] : [("办理", own)]) + [("查询", everybody)]
    }
}

/// A refusal as a page says it.
struct ProblemView: Sendable {
    let sentence: String
    let reason: String
    /// Whether it may pass by itself.
    let mayPass: Bool

    init(_ error: RPCError) {
        sentence = error.message
        reason = error.reason ?? error.code.name
        mayPass = error.code == .unavailable || error.code == .deadlineExceeded || error.code == .resourceExhausted
    }
}
