internal import RPC

/// What a browser asks for, as far as pages need it.
struct PortalRequest: Sendable {
    enum Verb: Sendable {
        case get
        case post
    }

    var verb: Verb
    /// Percent-decoded, beginning with a slash.
    var path: String
    /// What follows the question mark.
    var query: FormFields
    /// What a form sent; empty without one.
    var form: FormFields
    var cookies: [String: String]
    /// Leads to all methods, without an identity.
    var channel: any Channel
    /// Whether it came encrypted.
    var isSecure: Bool
    var now: Instant
}

/// What is answered to a browser.
struct PortalAnswer: Sendable {
    var status = 200
    var type = "text/html; charset=utf-8"
    var bytes: [UInt8] = []
    /// Further headers, in order: cookies, a place to go on to.
    var headers: [(name: String, value: String)] = []
}
