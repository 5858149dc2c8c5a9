internal import RPC
internal import Synchronization
import Testing
internal import WireMessages

/// Streams through the router and through a forwarding router in front of it.
@Suite struct InProcessStreamTests {
    private static func method(_ name: String, _ kind: MethodKind) -> Method<TTRPCRequest, TTRPCRequest> {
        Method(service: "test.Service", name: name, kind: kind, access: AccessRule(roles: [.public]))
    }

    private static let echo = method("Echo", .unary)
    private static let count = method("Count", .serverStreaming)
    private static let sum = method("Sum", .clientStreaming)
    private static let chat = method("Chat", .bidirectional)

    private static let service: InProcessChannel = {
        var router = Router()
        router.register(
            echo,
            unary: { request, call in
                TTRPCRequest(service: request.service, method: call.metadata["via"] ?? "direct")
            })
        router.register(
            count,
            serverStreaming: { request, writer, _ in
                for number in 0..<request.timeoutNano { try await writer.write(TTRPCRequest(timeoutNano: number)) }
                if !request.method.isEmpty { throw RPCError(.aborted, reason: request.method, "中止") }
            })
        router.register(
            sum,
            clientStreaming: { requests, _ in
                var sum: Int64 = 0
                for try await request in requests {
                    sum += request.timeoutNano
                    if !request.method.isEmpty { throw RPCError(.aborted, reason: request.method, "中止") }
                }
                return TTRPCRequest(timeoutNano: sum)
            })
        router.register(
            chat,
            bidirectional: { requests, writer, _ in
                for try await request in requests { try await writer.write(request) }
            })
        return InProcessChannel(router)
    }()

    private struct Gateway: Forwarder {
        func route(_ method: any MethodDescriptor, _ call: Call) async throws(RPCError) -> ForwardRoute {
            if call.metadata["closed"] != nil { throw RPCError(.unavailable, reason: "CLOSED", "已关闭") }
            return ForwardRoute(
                channel: InProcessStreamTests.service, options: call.onward.adding("gateway", for: "via"))
        }
    }

    private static let gateway: InProcessChannel = {
        var router = Router()
        router.forward([echo, count, sum, chat], by: Gateway())
        return InProcessChannel(router)
    }()

    private static let ways = [service, gateway]

    @Test(arguments: ways) func `a stream of answers, whole and broken off`(channel: InProcessChannel) async throws {
        var numbers: [Int64] = []
        let stream = try await channel.serverStreaming(Self.count, TTRPCRequest(timeoutNano: 10_000), CallOptions())
        for try await message in stream { numbers.append(message.timeoutNano) }
        #expect(numbers == Array(0..<10_000))
        let broken = try await channel.serverStreaming(
            Self.count, TTRPCRequest(method: "STOP", timeoutNano: 1), CallOptions())
        #expect(try await broken.next()?.timeoutNano == 0)
        #expect(await refusal { try await broken.next() }?.reason == "STOP")
    }

    @Test(arguments: ways) func `a stream of requests, whole and refused in the middle`(channel: InProcessChannel)
        async throws
    {
        let sum = try await channel.clientStreaming(Self.sum, CallOptions()) { writer in
            for number in 1...10_000 { try await writer.write(TTRPCRequest(timeoutNano: Int64(number))) }
        }
        #expect(sum.timeoutNano == 50_005_000)
        let error = await refusal {
            try await channel.clientStreaming(Self.sum, CallOptions()) { writer in
                for _ in 0..<100_000 { try await writer.write(TTRPCRequest(method: "STOP")) }
            }
        }
        #expect(error?.reason == "STOP")
    }

    @Test(arguments: ways) func `what is sent piece by piece is not waited for once the answer is there`(
        channel: InProcessChannel
    ) async throws {
        let left = Mutex(Array(2...100))
        let sum = try await channel.clientStreaming(
            Self.sum, CallOptions(), first: TTRPCRequest(timeoutNano: 1)
        ) { left.withLock { $0.popLast() }.map { TTRPCRequest(timeoutNano: Int64($0)) } }
        #expect(sum.timeoutNano == 5050)
        let error = await refusal {
            try await channel.clientStreaming(Self.sum, CallOptions(), first: TTRPCRequest(method: "STOP")) {
                try await Task.sleep(for: .seconds(86_400))
                return nil
            }
        }
        #expect(error?.reason == "STOP")
        let broken = await refusal {
            try await channel.clientStreaming(Self.sum, CallOptions(), first: TTRPCRequest(timeoutNano: 1)) {
                throw CancellationError()
            }
        }
        #expect(broken?.code == .cancelled)
    }

    @Test(arguments: ways) func `both sides in turn`(channel: InProcessChannel) async throws {
        let call = try await channel.bidirectional(Self.chat, CallOptions())
        for number in 0..<100 {
            try await call.requests.write(TTRPCRequest(timeoutNano: Int64(number)))
            #expect(try await call.responses.next()?.timeoutNano == Int64(number))
        }
        try await call.requests.finish()
        #expect(try await call.responses.next() == nil)
    }

    @Test func `a gateway passes calls on with what it adds, and refuses what it will not pass`() async throws {
        let request = TTRPCRequest(service: "x")
        let answer = try await Self.gateway.unary(Self.echo, request, CallOptions())
        #expect(answer == TTRPCRequest(service: "x", method: "gateway"))
        let closed = CallOptions(metadata: ["closed": "1"])
        #expect(await refusal { try await Self.gateway.unary(Self.echo, request, closed) }?.reason == "CLOSED")
    }

    @Test func `a reader that is cancelled breaks its stream off`() async throws {
        let call = try await Self.service.bidirectional(Self.chat, CallOptions())
        let reader = Task { try await call.responses.next() }
        reader.cancel()
        #expect(await refusal { try await reader.value } == .cancelled)
    }

    @Test func `a buffer is full at its limit and tells once when it is half empty`() async throws {
        let told = Notes()
        let buffer = PayloadBuffer(limit: 1000) { told.add("room") }
        #expect(buffer.push([UInt8](repeating: 0, count: 400)))
        #expect(!buffer.push([UInt8](repeating: 0, count: 600)))
        #expect(!buffer.push([]))
        #expect(buffer.count == 1000 + 3 * 64)
        #expect(try await buffer.next()?.count == 400 && told.all == [])
        #expect(try await buffer.next()?.count == 600 && told.all == ["room"])
        buffer.end()
        #expect(try await buffer.next() == [])
        #expect(try await buffer.next() == nil)
        #expect(buffer.push([1]) && buffer.count == 0)
    }

    @Test func `a buffer keeps order through many messages`() async throws {
        let buffer = PayloadBuffer(limit: .max)
        var next: UInt8 = 0
        for round in 0..<2000 {
            buffer.push([UInt8(truncatingIfNeeded: round)])
            if round % 3 == 0 {
                #expect(try await buffer.next() == [next])
                next &+= 1
            }
        }
        buffer.end(.cancelled)
        var count = 0
        while let payload = try? await buffer.next() {
            #expect(payload == [next])
            next &+= 1
            count += 1
        }
        #expect(count == 2000 - 667)
        #expect(await refusal { try await buffer.next() } == .cancelled)
    }
}
