/// What a caller says about one call, beside the request.
public struct CallOptions: Sendable {
    /// When the answer stops being of use. Without one the channel sets its own.
    public var deadline: Deadline
    /// What travels beside the request.
    public var metadata: Metadata
    /// Whether carrying the call out twice does no harm, so that it may be sent again after a broken connection.
    public var mayRepeat: Bool
    /// After this time without an answer a call that may be repeated is sent to a second instance too, and the first answer counts.
    /// Nil for never. Worth its cost for reads whose slowest answers matter.
    public var hedgeAfter: Duration?
    /// Whether the call is made in nobody's name, even on a channel that has an identity of its own: a gateway passes on
    /// what the public asks as the public.
    public var isAnonymous = false

    /// Options with a deadline.
    public init(deadline: Deadline = .never, metadata: Metadata = Metadata(), mayRepeat: Bool = false) {
        self.deadline = deadline
        self.metadata = metadata
        self.mayRepeat = mayRepeat
    }

    /// Options for a call that may take `timeout` from now.
    public init(timeout: Duration, metadata: Metadata = Metadata(), mayRepeat: Bool = false) {
        self.init(deadline: .after(timeout), metadata: metadata, mayRepeat: mayRepeat)
    }

    /// The same options with one more entry of metadata.
    public func adding(_ value: String, for key: String) -> CallOptions {
        var options = self
        options.metadata.add(value, for: key)
        return options
    }
}
