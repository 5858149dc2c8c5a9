#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A method with its handler, as a transport runs it: first everything that can be decided at once, then what may wait.
///
/// The first half (``prepareUnary(_:_:)``, ``prepareStream(_:_:)``) is synchronous, so a transport can lend it the bytes of
/// its read buffer and refuse a call without starting a task.
public class RegisteredMethod: @unchecked Sendable {
    // Unchecked, as a class with subclasses has to be; all stored properties here and in subclasses are constants.

    /// The row of the method table.
    public let descriptor: any MethodDescriptor
    /// `service/name`.
    public let fullName: String
    /// Which sides stream.
    public let kind: MethodKind
    /// Records this method's calls.
    public let recorder: any CallRecorder
    let access: AccessRule
    private let service: [UInt8]
    private let name: [UInt8]

    @usableFromInline
    init(_ descriptor: any MethodDescriptor, recorder: any CallRecorder) {
        self.descriptor = descriptor
        self.recorder = recorder
        fullName = descriptor.fullName
        kind = descriptor.kind
        access = descriptor.access
        service = Array(descriptor.service.utf8)
        name = Array(descriptor.name.utf8)
    }

    /// Takes a unary call: decodes the request, checks its scope and the deadline.
    ///
    /// - Parameter payload: lent for the duration of the call only.
    /// - Throws: `INVALID_ARGUMENT`, `PERMISSION_DENIED`, `DEADLINE_EXCEEDED`.
    public func prepareUnary(_ payload: UnsafeRawBufferPointer, _ call: Call) throws(RPCError) -> PreparedUnary {
        throw .methodNotFound(descriptor.service, descriptor.name)
    }

    /// Takes a streaming call; decodes and checks the request of a server-streaming method.
    ///
    /// - Parameter payload: lent; ignored for a method whose caller streams.
    /// - Throws: `INVALID_ARGUMENT`, `PERMISSION_DENIED`, `DEADLINE_EXCEEDED`.
    public func prepareStream(_ payload: UnsafeRawBufferPointer, _ call: Call) throws(RPCError) -> PreparedStream {
        throw .methodNotFound(descriptor.service, descriptor.name)
    }

    final func isNamed(_ service: UnsafeRawBufferPointer, _ name: UnsafeRawBufferPointer) -> Bool {
        withName { Self.same($0, service) && Self.same($1, name) }
    }

    final func withName<Result>(_ body: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) -> Result) -> Result {
        service.withUnsafeBytes { service in name.withUnsafeBytes { name in body(service, name) } }
    }

    private static func same(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
        guard left.count == right.count else { return false }
        guard let start = left.baseAddress, let other = right.baseAddress else { return true }
        return memcmp(start, other, left.count) == 0
    }
}

/// A unary call whose request is decoded and allowed.
public struct PreparedUnary: Sendable {
    @usableFromInline let call: Call
    @usableFromInline let body: @Sendable (Call, any UnaryReply) async -> Void

    @inlinable
    init(_ call: Call, _ body: @escaping @Sendable (Call, any UnaryReply) async -> Void) {
        self.call = call
        self.body = body
    }

    /// Runs the handler and hands its answer to `reply`, once.
    @inlinable
    public func run(_ reply: any UnaryReply) async { await body(call, reply) }
}

/// Takes the answer of a unary call.
public protocol UnaryReply: Sendable {
    /// The packed answer, lent for the duration of the call.
    func succeed(_ payload: UnsafeRawBufferPointer)
    /// A refusal.
    func fail(_ error: RPCError)
}

/// A streaming call that is allowed to begin.
public class PreparedStream: @unchecked Sendable {
    // Unchecked, as a class with subclasses has to be; all stored properties are constants.

    init() {}

    /// Runs the handler to its end.
    ///
    /// - Returns: the packed answer of a method that gives one; nil after a stream of answers.
    public func run(
        _ requests: any PayloadReader, _ responses: any PayloadWriter
    ) async throws(RPCError) -> [UInt8]? {
        throw .internalError
    }
}
