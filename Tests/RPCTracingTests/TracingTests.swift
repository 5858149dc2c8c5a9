internal import InMemoryTracing
internal import RPC
internal import RPCTracing
internal import Testing
internal import Tracing
internal import WireMessages

@Suite struct TracingTests {
    private static let outer = method("Outer")
    private static let inner = method("Inner")

    private static func method(_ name: String) -> Method<TTRPCRequest, TTRPCRequest> {
        Method(service: "test.Traced", name: name, access: AccessRule(roles: [.public]))
    }

    /// A service that calls another one, both traced.
    private func channel(_ tracer: any Tracer, failing: Bool = false) -> TracedChannel {
        var far = Router(interceptors: [TracingInterceptor(tracer)])
        far.register(
            Self.inner,
            unary: { _, call in
                if failing { throw RPCError(.notFound, reason: "NOTHING_HERE", "没有张三的记录") }
                return TTRPCRequest(metadata: call.metadata.entries.map { KeyValue(key: $0.key, value: $0.value) })
            })
        let onward = TracedChannel(InProcessChannel(far), tracer)
        var near = Router(interceptors: [TracingInterceptor(tracer)])
        near.register(Self.outer, unary: { request, call in try await onward.unary(Self.inner, request, call.onward) })
        return TracedChannel(InProcessChannel(near), tracer)
    }

    @Test func `a call and the calls made on its behalf are spans of one trace, each the child of the one before`()
        async throws
    {
        let tracer = InMemoryTracer()
        _ = try await channel(tracer).unary(Self.outer, TTRPCRequest(), CallOptions())
        let spans = tracer.finishedSpans.reversed().map { $0 }
        #expect(spans.map(\.kind) == [.client, .server, .client, .server])
        #expect(
            spans.map(\.operationName) == [
                "test.Traced/Outer", "test.Traced/Outer", "test.Traced/Inner", "test.Traced/Inner",
            ])
        #expect(Set(spans.map(\.traceID)).count == 1)
        for (parent, child) in zip(spans, spans.dropFirst()) { #expect(child.parentSpanID == parent.spanID) }
        #expect(spans[3].attributes.get("rpc.method") == "Inner" && spans[3].attributes.get("rpc.system") == "ttrpc")
    }

    @Test func `a refusal is told by its reason, and its sentence stays out of the trace`() async throws {
        let tracer = InMemoryTracer()
        await #expect(throws: RPCError.self) {
            try await channel(tracer, failing: true).unary(Self.outer, TTRPCRequest(), CallOptions())
        }
        #expect(tracer.finishedSpans.count == 4)
        for span in tracer.finishedSpans {
            #expect(span.status?.message == "NOTHING_HERE" && span.status?.code == .error && span.errors.isEmpty)
        }
    }

    @Test func `without a tracer nothing is added, and the caller's trace goes on`() async throws {
        #expect(!TracingInterceptor(NoOpTracer()).applies(to: Self.outer))
        let parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
        let answer = try await channel(NoOpTracer()).unary(
            Self.outer, TTRPCRequest(), CallOptions(metadata: ["traceparent": parent, "x": "y"]))
        #expect(answer.metadata == [KeyValue(key: "traceparent", value: parent)])
    }
}
