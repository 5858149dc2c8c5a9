internal import RPC

/// A page: what it asks the services, and what its template is given.
protocol PortalPage: Sendable {
    /// Where it is: `/bulletin`, or with variable segments: `/claims/{claim_id}`.
    var path: String { get }
    /// Who may open it; empty for everybody.
    var roles: Set<Role> { get }
    /// Where it stands in the navigation of those who may open it; nil when one comes to it by a link.
    var place: PortalPlace? { get }
    /// Its templates, by the names it renders them by.
    var templates: [String: [UInt8]] { get }

    /// Shows it.
    ///
    /// - Throws: what a service refuses; the portal shows the sentence.
    func show(_ visit: PortalVisit) async throws -> PortalContent

    /// Takes what its form sent. The form is the portal's own: that was checked.
    func take(_ visit: PortalVisit) async throws -> PortalContent
}

extension PortalPage {
    var roles: Set<Role> { [] }
    var place: PortalPlace? { nil }
    var templates: [String: [UInt8]] { [:] }

    /// A page without a form takes nothing.
    func take(_ visit: PortalVisit) async throws -> PortalContent {
        throw RPCError(.unimplemented, reason: "METHOD_NOT_ALLOWED", "这个页面没有可提交的内容。")
    }
}

/// A page's place in the navigation.
struct PortalPlace: Sendable {
    /// What stands over places that belong together, in this order.
    enum Heading: String, CaseIterable, Sendable {
        case work = "办理"
        case search = "查询"
    }

    let heading: Heading
    let title: String
}

/// Where there is no page, for who came by a wrong address.
struct NoPage: PortalPage {
    let path = ""

    func show(_ visit: PortalVisit) async throws -> PortalContent {
        throw RPCError(.notFound, reason: "PAGE_NOT_FOUND", "没有这个页面，请检查地址。")
    }
}

/// What a page comes to.
enum PortalContent: Sendable {
    /// A template filled with values.
    case page(_ title: String, template: String, _ view: any Sendable, status: Int = 200)
    /// Somewhere else: after a form was taken, so that a reload does not send it again.
    case goOn(to: String, cookies: [PortalCookie] = [])
    /// A file to keep.
    case file(name: String, type: String, [UInt8])
}

/// A cookie to keep; scripts never see it, and other sites' pages do not send it.
struct PortalCookie: Sendable {
    var name: String
    /// Empty to forget it.
    var value: String
    /// How long it is kept; nil until the browser is closed.
    var seconds: Int?

    /// - Source: RFC 6265, 4.1.
    func header(isSecure: Bool) -> String {
        let age = value.isEmpty ? "; Max-Age=0" : seconds.map { "; Max-Age=\($0)" } ?? ""
        return "\(name)=\(value); Path=/; HttpOnly; SameSite=Strict\(isSecure ? "; Secure" : "")\(age)"
    }
}
