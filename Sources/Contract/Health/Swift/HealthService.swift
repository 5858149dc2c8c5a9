// Written by Protos/generate.sh from grpc/health/v1/health.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `grpc.health.v1.Health`.
public enum HealthMethods {
    /// Answers the state now.
    ///
    /// Errors: NOT_FOUND, no such service here.
    public static let check = Method<HealthCheckRequest, HealthCheckResponse>(
        service: "grpc.health.v1.Health", name: "Check", kind: .unary,
        access: AccessRule(roles: [.public]))

    /// Answers the state now, and again at every change until the caller leaves.
    public static let watch = Method<HealthCheckRequest, HealthCheckResponse>(
        service: "grpc.health.v1.Health", name: "Watch", kind: .serverStreaming,
        access: AccessRule(roles: [.public]))

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [check, watch]
}

/// Whether a process serves.
public protocol HealthHandlers: Sendable {
    /// Answers the state now.
    ///
    /// Errors: NOT_FOUND, no such service here.
    func check(_ request: HealthCheckRequest, _ call: Call) async throws -> HealthCheckResponse

    /// Answers the state now, and again at every change until the caller leaves.
    func watch(_ request: HealthCheckRequest, _ writer: ResponseWriter<HealthCheckResponse>, _ call: Call) async throws
}

extension Router {
    /// Lets `handlers` answer the methods of `grpc.health.v1.Health`.
    public mutating func register(health handlers: some HealthHandlers) {
        register(HealthMethods.check, unary: { try await handlers.check($0, $1) })
        register(HealthMethods.watch, serverStreaming: { try await handlers.watch($0, $1, $2) })
    }
}

/// Calls `grpc.health.v1.Health` through a channel.
public struct HealthClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Answers the state now.
    ///
    /// Errors: NOT_FOUND, no such service here.
    public func check(_ request: HealthCheckRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> HealthCheckResponse {
        try await channel.unary(HealthMethods.check, request, options)
    }

    /// Answers the state now, and again at every change until the caller leaves.
    public func watch(_ request: HealthCheckRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ResponseStream<HealthCheckResponse> {
        try await channel.serverStreaming(HealthMethods.watch, request, options)
    }
}
