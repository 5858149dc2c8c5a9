/// One HTTP binding of a method, from the proto's `google.api.http` option.
public struct HTTPRoute: Sendable, Hashable {
    /// HTTP's methods, as far as bindings use them.
    public enum Verb: String, Sendable, Hashable, CaseIterable {
        /// Reads.
        case get = "GET"
        /// Creates, and custom verbs.
        case post = "POST"
        /// Replaces.
        case put = "PUT"
        /// Changes fields.
        case patch = "PATCH"
        /// Voids.
        case delete = "DELETE"
    }

    /// The HTTP method.
    public let verb: Verb
    /// Path template, for example `/v1/vouchers/{voucher_id}:claim`; braces name request fields by their proto name.
    public let path: String
    /// The request field that the HTTP body holds, `*` for the whole request; nil when there is no body.
    public let body: String?

    /// A binding.
    public init(_ verb: Verb, _ path: String, body: String?) {
        self.verb = verb
        self.path = path
        self.body = body
    }
}
