/// Passes calls on to where their methods are; what a gateway is made of.
///
/// Payloads are not decoded: bytes come in and go out, streams too.
public protocol Forwarder: Sendable {
    /// Where a call goes, and with which deadline and metadata, once its identity and role are checked.
    ///
    /// - Parameter call: as it came, with the identity that this router's authenticator found.
    /// - Throws: a refusal, which the caller is told.
    func route(_ method: any MethodDescriptor, _ call: Call) async throws(RPCError) -> ForwardRoute
}

/// Where a call is passed on to.
public struct ForwardRoute: Sendable {
    /// The way to the service.
    public var channel: any Channel
    /// What the service is told beside the payload.
    public var options: CallOptions

    /// A route.
    public init(channel: any Channel, options: CallOptions) {
        self.channel = channel
        self.options = options
    }
}
