// Written by Protos/generate.sh from bench/echo.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `bench.Echo`.
public enum EchoMethods {
    /// Answers the record.
    public static let echo = Method<Record, Record>(
        service: "bench.Echo", name: "Echo", kind: .unary,
        access: AccessRule(roles: [.public]))

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [echo]
}

/// Answers what it is told.
public protocol EchoHandlers: Sendable {
    /// Answers the record.
    func echo(_ request: Record, _ call: Call) async throws -> Record
}

extension Router {
    /// Lets `handlers` answer the methods of `bench.Echo`.
    public mutating func register(echo handlers: some EchoHandlers) {
        register(EchoMethods.echo, unary: { try await handlers.echo($0, $1) })
    }
}

/// Calls `bench.Echo` through a channel.
public struct EchoClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Answers the record.
    public func echo(_ request: Record, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Record {
        try await channel.unary(EchoMethods.echo, request, options)
    }
}
