// Written by Protos/generate.sh from ttrpc/integration/streaming/streaming.proto. Do not edit.
// swift-format-ignore-file

public import RPC
public import WireMessages

/// The methods of `ttrpc.integration.streaming.Streaming`.
public enum StreamingMethods {
    /// Answers the payload with seq + 1.
    public static let echo = Method<EchoPayload, EchoPayload>(
        service: "ttrpc.integration.streaming.Streaming", name: "Echo", kind: .unary,
        access: AccessRule(roles: [.public]))

    /// Answers each payload with seq + 1, until the caller closes its side.
    public static let echoStream = Method<EchoPayload, EchoPayload>(
        service: "ttrpc.integration.streaming.Streaming", name: "EchoStream", kind: .bidirectional,
        access: AccessRule(roles: [.public]))

    /// Answers the sum and the number of the parts.
    public static let sumStream = Method<Part, Sum>(
        service: "ttrpc.integration.streaming.Streaming", name: "SumStream", kind: .clientStreaming,
        access: AccessRule(roles: [.public]))

    /// Answers as many parts as the sum asks for; they add up to it.
    ///
    /// Errors: INVALID_ARGUMENT, a negative number of parts, or none for a sum that is not 0.
    public static let divideStream = Method<Sum, Part>(
        service: "ttrpc.integration.streaming.Streaming", name: "DivideStream", kind: .serverStreaming,
        access: AccessRule(roles: [.public]))

    /// Takes payloads that count from 0 and say "non-empty empty".
    ///
    /// Errors: INVALID_ARGUMENT, any other payload.
    public static let echoNull = Method<EchoPayload, Empty>(
        service: "ttrpc.integration.streaming.Streaming", name: "EchoNull", kind: .clientStreaming,
        access: AccessRule(roles: [.public]))

    /// As EchoNull, and answers ten empty messages to each payload, sent at once.
    ///
    /// Errors: INVALID_ARGUMENT, any other payload.
    public static let echoNullStream = Method<EchoPayload, Empty>(
        service: "ttrpc.integration.streaming.Streaming", name: "EchoNullStream", kind: .bidirectional,
        access: AccessRule(roles: [.public]))

    /// Answers two payloads to no payload at all.
    public static let emptyPayloadStream = Method<Empty, EchoPayload>(
        service: "ttrpc.integration.streaming.Streaming", name: "EmptyPayloadStream", kind: .serverStreaming,
        access: AccessRule(roles: [.public]))

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [echo, echoStream, sumStream, divideStream, echoNull, echoNullStream, emptyPayloadStream]
}

/// One method of each shape that a stream can have.
public protocol StreamingHandlers: Sendable {
    /// Answers the payload with seq + 1.
    func echo(_ request: EchoPayload, _ call: Call) async throws -> EchoPayload

    /// Answers each payload with seq + 1, until the caller closes its side.
    func echoStream(_ requests: RequestStream<EchoPayload>, _ writer: ResponseWriter<EchoPayload>, _ call: Call) async throws

    /// Answers the sum and the number of the parts.
    func sumStream(_ requests: RequestStream<Part>, _ call: Call) async throws -> Sum

    /// Answers as many parts as the sum asks for; they add up to it.
    ///
    /// Errors: INVALID_ARGUMENT, a negative number of parts, or none for a sum that is not 0.
    func divideStream(_ request: Sum, _ writer: ResponseWriter<Part>, _ call: Call) async throws

    /// Takes payloads that count from 0 and say "non-empty empty".
    ///
    /// Errors: INVALID_ARGUMENT, any other payload.
    func echoNull(_ requests: RequestStream<EchoPayload>, _ call: Call) async throws -> Empty

    /// As EchoNull, and answers ten empty messages to each payload, sent at once.
    ///
    /// Errors: INVALID_ARGUMENT, any other payload.
    func echoNullStream(_ requests: RequestStream<EchoPayload>, _ writer: ResponseWriter<Empty>, _ call: Call) async throws

    /// Answers two payloads to no payload at all.
    func emptyPayloadStream(_ request: Empty, _ writer: ResponseWriter<EchoPayload>, _ call: Call) async throws
}

extension Router {
    /// Lets `handlers` answer the methods of `ttrpc.integration.streaming.Streaming`.
    public mutating func register(streaming handlers: some StreamingHandlers) {
        register(StreamingMethods.echo, unary: { try await handlers.echo($0, $1) })
        register(StreamingMethods.echoStream, bidirectional: { try await handlers.echoStream($0, $1, $2) })
        register(StreamingMethods.sumStream, clientStreaming: { try await handlers.sumStream($0, $1) })
        register(StreamingMethods.divideStream, serverStreaming: { try await handlers.divideStream($0, $1, $2) })
        register(StreamingMethods.echoNull, clientStreaming: { try await handlers.echoNull($0, $1) })
        register(StreamingMethods.echoNullStream, bidirectional: { try await handlers.echoNullStream($0, $1, $2) })
        register(StreamingMethods.emptyPayloadStream, serverStreaming: { try await handlers.emptyPayloadStream($0, $1, $2) })
    }
}

/// Calls `ttrpc.integration.streaming.Streaming` through a channel.
public struct StreamingClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Answers the payload with seq + 1.
    public func echo(_ request: EchoPayload, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EchoPayload {
        try await channel.unary(StreamingMethods.echo, request, options)
    }

    /// Answers each payload with seq + 1, until the caller closes its side.
    public func echoStream(_ options: CallOptions = CallOptions()) async throws(RPCError) -> BidirectionalCall<EchoPayload, EchoPayload> {
        try await channel.bidirectional(StreamingMethods.echoStream, options)
    }

    /// Answers the sum and the number of the parts.
    public func sumStream(_ options: CallOptions = CallOptions(), _ write: @Sendable (RequestWriter<Part>) async throws -> Void) async throws -> Sum {
        try await channel.clientStreaming(StreamingMethods.sumStream, options, write)
    }

    /// Answers as many parts as the sum asks for; they add up to it.
    ///
    /// Errors: INVALID_ARGUMENT, a negative number of parts, or none for a sum that is not 0.
    public func divideStream(_ request: Sum, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ResponseStream<Part> {
        try await channel.serverStreaming(StreamingMethods.divideStream, request, options)
    }

    /// Takes payloads that count from 0 and say "non-empty empty".
    ///
    /// Errors: INVALID_ARGUMENT, any other payload.
    public func echoNull(_ options: CallOptions = CallOptions(), _ write: @Sendable (RequestWriter<EchoPayload>) async throws -> Void) async throws -> Empty {
        try await channel.clientStreaming(StreamingMethods.echoNull, options, write)
    }

    /// As EchoNull, and answers ten empty messages to each payload, sent at once.
    ///
    /// Errors: INVALID_ARGUMENT, any other payload.
    public func echoNullStream(_ options: CallOptions = CallOptions()) async throws(RPCError) -> BidirectionalCall<EchoPayload, Empty> {
        try await channel.bidirectional(StreamingMethods.echoNullStream, options)
    }

    /// Answers two payloads to no payload at all.
    public func emptyPayloadStream(_ request: Empty, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ResponseStream<EchoPayload> {
        try await channel.serverStreaming(StreamingMethods.emptyPayloadStream, request, options)
    }
}
