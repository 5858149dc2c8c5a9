public import MessageRuntime
public import RPC
public import Tracing

/// Sends the task's trace with every call, and makes each unary call a span of it.
public struct TracedChannel: Channel {
    private let channel: any Channel
    private let tracer: any Tracer

    /// Calls through `channel` with the tracer that the process was started with.
    public init(_ channel: any Channel) { self.init(channel, InstrumentationSystem.tracer) }

    /// Calls through `channel` with that tracer.
    public init(_ channel: any Channel, _ tracer: any Tracer) {
        self.channel = channel
        self.tracer = tracer
    }

    /// Calls inside a span.
    public func unary(
        service: String, method: String, request: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        try await inSpan("\(service)/\(method)", options) { (options) async -> Result<[UInt8], RPCError> in
            do throws(RPCError) {
                return .success(
                    try await channel.unary(service: service, method: method, request: request, options: options))
            } catch { return .failure(error) }
        }
    }

    /// Calls inside a span.
    public func unary<Request: Message, Response: Message>(
        _ method: Method<Request, Response>, _ request: Request, _ options: CallOptions
    ) async throws(RPCError) -> Response {
        try await inSpan(method.fullName, options) { (options) async -> Result<Response, RPCError> in
            do throws(RPCError) { return .success(try await channel.unary(method, request, options)) } catch {
                return .failure(error)
            }
        }
    }

    /// Begins a streaming call that carries the task's trace; it has no span of its own.
    public func stream(
        service: String, method: String, kind: MethodKind, request: [UInt8]?, options: CallOptions
    ) async throws(RPCError) -> PayloadStream {
        var options = options
        if let context = ServiceContext.current {
            tracer.inject(context, into: &options.metadata, using: MetadataCarrier())
        }
        return try await channel.stream(
            service: service, method: method, kind: kind, request: request, options: options)
    }

    private func inSpan<Answer: Sendable>(
        _ method: String, _ options: CallOptions, _ body: (CallOptions) async -> Result<Answer, RPCError>
    ) async throws(RPCError) -> Answer {
        let span = tracer.startAnySpan(method, context: parent(options), ofKind: .client)
        span.describe(method)
        return try await span.run { context in
            var options = options
            tracer.inject(context, into: &options.metadata, using: MetadataCarrier())
            return await body(options)
        }
    }

    /// The span that is running, else the trace in the call's own metadata.
    private func parent(_ options: CallOptions) -> ServiceContext {
        if let current = ServiceContext.current { return current }
        var context = ServiceContext.topLevel
        tracer.extract(options.metadata, into: &context, using: MetadataCarrier())
        return context
    }
}

extension Channel {
    /// The channel with the process's tracer around it; the channel itself when there is none.
    public var traced: any Channel {
        let tracer = InstrumentationSystem.tracer
        return tracer is NoOpTracer ? self : TracedChannel(self, tracer)
    }
}
