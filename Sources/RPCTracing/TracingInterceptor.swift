public import RPC
public import Tracing

/// Makes every unary call that is answered a span of the caller's trace.
///
/// The trace is taken from the call's metadata by the tracer's own rules (`traceparent` for W3C's). While the handler runs, its span
/// is the task's context, so that ``TracedChannel`` and logs find it. Without a tracer it stands around nothing and costs nothing.
///
/// ```swift
/// InstrumentationSystem.bootstrap(tracer)
/// var router = Router(interceptors: [TracingInterceptor()])
/// ```
///
/// Streaming calls have no span; what the caller sent of its trace is passed on by `Call.onward` all the same.
public struct TracingInterceptor: Interceptor {
    private let tracer: any Tracer

    /// Uses the tracer that the process was started with.
    public init() { self.init(InstrumentationSystem.tracer) }

    /// Uses that tracer.
    public init(_ tracer: any Tracer) { self.tracer = tracer }

    /// Every method, if there is a tracer.
    public func applies(to method: any MethodDescriptor) -> Bool { !(tracer is NoOpTracer) }

    /// Runs the handler inside a span.
    public func intercept(
        _ request: UnaryRequest, _ call: Call, _ next: NextHandler
    ) async throws(RPCError) -> [UInt8] {
        var context = ServiceContext.topLevel
        tracer.extract(call.metadata, into: &context, using: MetadataCarrier())
        let span = tracer.startAnySpan(call.method, context: context, ofKind: .server)
        span.describe(call.method)
        span.attributes["client.address"] = call.peer
        return try await span.run { (traced) in
            // What the handler passes on is its own span, not its caller's.
            var metadata = call.metadata
            tracer.inject(traced, into: &metadata, using: MetadataCarrier())
            let call = Call(
                method: call.method, identity: call.identity, metadata: metadata, deadline: call.deadline,
                peer: call.peer, now: call.now)
            do throws(RPCError) { return .success(try await next(call)) } catch { return .failure(error) }
        }
    }
}

extension Span {
    /// Says what is called, in OpenTelemetry's words for RPC.
    func describe(_ method: String) {
        let parts = method.split(separator: "/", maxSplits: 1).map(String.init)
        attributes["rpc.system"] = "ttrpc"
        attributes["rpc.service"] = parts.first
        attributes["rpc.method"] = parts.last
    }

    /// Runs `body` with the span as the task's context, and ends the span with what became of it.
    func run<Answer: Sendable>(
        _ body: (ServiceContext) async -> Result<Answer, RPCError>
    ) async throws(RPCError) -> Answer {
        let result = await ServiceContext.withValue(context) { await body(context) }
        switch result {
        case .success: attributes["rpc.grpc.status_code"] = StatusCode.ok.rawValue
        case .failure(let error):
            attributes["rpc.grpc.status_code"] = error.code.rawValue
            // The reason, never the sentence: that may speak of people.
            setStatus(SpanStatus(code: .error, message: error.reason ?? error.code.name))
        }
        end()
        return try result.get()
    }
}
