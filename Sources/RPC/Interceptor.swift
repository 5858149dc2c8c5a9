public import MessageRuntime

/// Stands around the handlers of unary methods, after access was checked and the request decoded.
public protocol Interceptor: Sendable {
    /// Whether the interceptor stands around that method. Asked once, when the method is registered.
    func applies(to method: any MethodDescriptor) -> Bool

    /// Answers the call, as a rule by calling `next`.
    ///
    /// - Returns: the packed answer.
    /// - Throws: what a handler may throw; the cause of a defect reaches the observer.
    func intercept(_ request: UnaryRequest, _ call: Call, _ next: NextHandler) async throws -> [UInt8]
}

extension Interceptor {
    /// Every method.
    public func applies(to method: any MethodDescriptor) -> Bool { true }
}

/// The request of a unary call, as interceptors see it.
public struct UnaryRequest: Sendable {
    /// The method called.
    public let method: any MethodDescriptor
    /// The decoded request.
    public let message: any Message

    @usableFromInline
    init(method: any MethodDescriptor, message: any Message) {
        self.method = method
        self.message = message
    }

    /// The request in its own packing: two requests that say the same pack the same, whatever bytes came.
    public var packed: [UInt8] { message.packed() }
}

/// The rest of the way to the handler.
public struct NextHandler: Sendable {
    // A closure that returns a Result: swiftc 6.3.1 crashes on stored closures with typed throws.
    let run: @Sendable (Call) async -> Result<[UInt8], RPCError>

    /// Goes on to the handler.
    ///
    /// - Returns: the packed answer.
    public func callAsFunction(_ call: Call) async throws(RPCError) -> [UInt8] {
        try await run(call).get()
    }
}
