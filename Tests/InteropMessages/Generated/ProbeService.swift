// Written by Protos/generate.sh from interop/probe.proto. Do not edit.
// swift-format-ignore-file

public import RPC
public import WireMessages

/// The methods of `interop.Probe`.
public enum ProbeMethods {
    /// Fails as it is told.
    public static let fail = Method<FailRequest, Empty>(
        service: "interop.Probe", name: "Fail", kind: .unary,
        access: AccessRule(roles: [.public]))

    /// Answers what the handler knows of the call.
    public static let describe = Method<Empty, CallDescription>(
        service: "interop.Probe", name: "Describe", kind: .unary,
        access: AccessRule(roles: [.public]))

    /// Waits until it is no longer wanted: its deadline passed, or its caller is gone.
    public static let wait = Method<Empty, Empty>(
        service: "interop.Probe", name: "Wait", kind: .unary,
        access: AccessRule(roles: [.public]))

    /// Answers so many bytes.
    ///
    /// Errors: INVALID_ARGUMENT, a negative length or one over 64 MiB.
    public static let grow = Method<GrowRequest, GrowResponse>(
        service: "interop.Probe", name: "Grow", kind: .unary,
        access: AccessRule(roles: [.public]))

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [fail, describe, wait, grow]
}

public protocol ProbeHandlers: Sendable {
    /// Fails as it is told.
    func fail(_ request: FailRequest, _ call: Call) async throws -> Empty

    /// Answers what the handler knows of the call.
    func describe(_ request: Empty, _ call: Call) async throws -> CallDescription

    /// Waits until it is no longer wanted: its deadline passed, or its caller is gone.
    func wait(_ request: Empty, _ call: Call) async throws -> Empty

    /// Answers so many bytes.
    ///
    /// Errors: INVALID_ARGUMENT, a negative length or one over 64 MiB.
    func grow(_ request: GrowRequest, _ call: Call) async throws -> GrowResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `interop.Probe`.
    public mutating func register(probe handlers: some ProbeHandlers) {
        register(ProbeMethods.fail, unary: { try await handlers.fail($0, $1) })
        register(ProbeMethods.describe, unary: { try await handlers.describe($0, $1) })
        register(ProbeMethods.wait, unary: { try await handlers.wait($0, $1) })
        register(ProbeMethods.grow, unary: { try await handlers.grow($0, $1) })
    }
}

/// Calls `interop.Probe` through a channel.
public struct ProbeClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Fails as it is told.
    public func fail(_ request: FailRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Empty {
        try await channel.unary(ProbeMethods.fail, request, options)
    }

    /// Answers what the handler knows of the call.
    public func describe(_ request: Empty, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CallDescription {
        try await channel.unary(ProbeMethods.describe, request, options)
    }

    /// Waits until it is no longer wanted: its deadline passed, or its caller is gone.
    public func wait(_ request: Empty, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Empty {
        try await channel.unary(ProbeMethods.wait, request, options)
    }

    /// Answers so many bytes.
    ///
    /// Errors: INVALID_ARGUMENT, a negative length or one over 64 MiB.
    public func grow(_ request: GrowRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> GrowResponse {
        try await channel.unary(ProbeMethods.grow, request, options)
    }
}
