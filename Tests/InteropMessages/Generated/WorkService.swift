// Written by Protos/generate.sh from bench/work.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `bench.Work`.
public enum WorkMethods {
    /// Keeps a core busy, without waiting for anything.
    ///
    /// Errors: INVALID_ARGUMENT, no such time.
    public static let spin = Method<SpinRequest, SpinResponse>(
        service: "bench.Work", name: "Spin", kind: .unary,
        access: AccessRule(roles: [.public]))

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [spin]
}

public protocol WorkHandlers: Sendable {
    /// Keeps a core busy, without waiting for anything.
    ///
    /// Errors: INVALID_ARGUMENT, no such time.
    func spin(_ request: SpinRequest, _ call: Call) async throws -> SpinResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `bench.Work`.
    public mutating func register(work handlers: some WorkHandlers) {
        register(WorkMethods.spin, unary: { try await handlers.spin($0, $1) })
    }
}

/// Calls `bench.Work` through a channel.
public struct WorkClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Keeps a core busy, without waiting for anything.
    ///
    /// Errors: INVALID_ARGUMENT, no such time.
    public func spin(_ request: SpinRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SpinResponse {
        try await channel.unary(WorkMethods.spin, request, options)
    }
}
