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

    /// What was just done, as a form's end says it; nil when the page was opened by itself.
    let done: String?

    init(title: String, _ visit: PortalVisit, _ pages: [any PortalPage]) {
        let identity = visit.identity
        self.title = title
        isCare = visit.request.cookies[Portal.careCookie] == "1"
        here = visit.request.path
        isSignedIn = identity.role != .public
        role = identity.role.title
        scope = Frame.scope(of: identity)
        account = identity.subject
        formToken = visit.formToken
        done = Act.named(visit.query["done"])?.done
        groups = Frame.groups(for: identity.role, of: pages, here: visit.request.path)
    }

    private static func scope(of identity: Identity) -> String {
        switch identity.role.scope {
        case .region: PortalText.region(identity.regionCode) + "人力资源和社会保障局"
        case .organisation: identity.creditCode
        case .person, .unlimited, .anonymous: identity.role.title
        }
    }

    private static func groups(for role: Role, of pages: [any PortalPage], here: String) -> [Group] {
        PortalPlace.Heading.allCases.compactMap { heading in
            let places = pages.compactMap { page -> Place? in
                guard let place = page.place, place.heading == heading, page.roles.isEmpty || page.roles.contains(role)
                else { return nil }
                return Place(title: place.title, path: page.path, isCurrent: page.path == here)
            }
            return places.isEmpty ? nil : Group(heading: heading.rawValue, places: places)
        }
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
