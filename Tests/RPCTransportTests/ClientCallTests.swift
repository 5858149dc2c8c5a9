internal import MessageRuntime
internal import RPC
internal import Testing
internal import WireMessages

@testable internal import RPCTransport

/// Unary calls of our client to our server, over TCP and over Unix sockets.
@Suite struct ClientCallTests {
    private static let sockets: [PeerAddress] = [.tcp(host: "127.0.0.1", port: 0), temporarySocket()]
    private let request = TTRPCRequest(service: "名", payload: [1, 2, 3], metadata: [KeyValue(key: "a", value: "b")])

    @Test(arguments: sockets) func `a call comes back`(socket: PeerAddress) async throws {
        try await withClient(listen: socket) { client, _ in
            #expect(try await client.unary(TestMethods.echo, request, CallOptions()) == request)
            #expect(try await client.unary(TestMethods.echo, TTRPCRequest(), CallOptions()) == TTRPCRequest())
            let raw = try await client.unary(
                service: TestMethods.service, method: "Echo", request: request.packed(), options: CallOptions())
            #expect(raw == request.packed())
        }
    }

    @Test func `callers on event loops call through the connection of their loop, others through the client's own`()
        async throws
    {
        let threads = TransportThreads(count: 3)
        try await withServer { server, address in
            var configuration = ClientConfiguration.patient
            configuration.threads = threads
            let client = Client(addresses: [address], configuration: configuration)
            for (count, executor) in zip(1..., threads.taskExecutors) {
                for _ in 0..<3 {
                    let answer = try await Task(executorPreference: executor) {
                        try await client.unary(TestMethods.echo, request, CallOptions())
                    }.value
                    #expect(answer == request)
                }
                #expect(server.connectionCount == count)
            }
            #expect(try await client.unary(TestMethods.echo, request, CallOptions()) == request)
            #expect(server.connectionCount == 3)
            client.close()
        }
        try await threads.shutDown()
    }

    @Test func `a refusal arrives with code, reason, sentence and fields`() async throws {
        try await withClient { client, _ in
            for code in StatusCode.allCases where code != .ok {
                let request = TTRPCRequest(method: "REASON_\(code)", timeoutNano: Int64(code.rawValue))
                let error = await refusal { try await client.unary(TestMethods.fail, request, CallOptions()) }
                #expect(error?.code == code)
                #expect(error?.reason == "REASON_\(code)" && error?.message == "不行")
                let violation = error?.detail(BadRequest.self)?.fieldViolations.first
                #expect(violation?.field == "service" && violation?.description == "不对")
            }
        }
    }

    @Test func `a defect is told as INTERNAL, without its cause`() async throws {
        try await withClient { client, _ in
            let request = TTRPCRequest(timeoutNano: 99)
            let error = await refusal { try await client.unary(TestMethods.fail, request, CallOptions()) }
            #expect(error == .internalError)
        }
    }

    @Test func `metadata arrives in order, with keys that repeat`() async throws {
        try await withClient { client, _ in
            var options = CallOptions(metadata: ["traceparent": "00-ab", "Key": "1"])
            options.metadata.add("值", for: "key")
            options.metadata.add("", for: "empty")
            let answer = try await client.unary(TestMethods.describe, TTRPCRequest(), options)
            #expect(
                answer.metadata.map { "\($0.key)=\($0.value)" } == ["traceparent=00-ab", "Key=1", "key=值", "empty="])
            #expect(answer.service.hasPrefix("127.0.0.1:"))
        }
    }

    @Test func `the deadline reaches the handler, and is there without being asked for`() async throws {
        try await withClient { client, _ in
            let limited = try await client.unary(
                TestMethods.describe, TTRPCRequest(), CallOptions(timeout: .seconds(100)))
            #expect(limited.timeoutNano <= 100_000_000_000 && limited.timeoutNano > 0)
            let unlimited = try await client.unary(TestMethods.describe, TTRPCRequest(), CallOptions())
            #expect(unlimited.timeoutNano <= 3_600_000_000_000 && unlimited.timeoutNano > 0)
        }
    }

    @Test func `a handler's onward call has less time, the same trace and the same business time`() async throws {
        try await withClient { inner, _ in
            try await withClient(testRouter(onward: inner)) { outer, _ in
                let options = CallOptions(
                    timeout: .seconds(50),
                    metadata: [
                        "traceparent": "00-ab", "skills-time": "2022-04-10T08:00:00Z", "authorization": "Bearer x",
                    ])
                let answer = try await outer.unary(TestMethods.describe, TTRPCRequest(), options)
                #expect(answer.timeoutNano < 50_000_000_000 && answer.timeoutNano > 0)
                #expect(answer.method == "2022-04-10T08:00:00Z")
                let passed = answer.metadata.map { "\($0.key)=\($0.value)" }
                #expect(passed == ["traceparent=00-ab", "skills-time=2022-04-10T08:00:00Z", "hop=1"])
            }
        }
    }

    @Test func `a call past its deadline ends for the caller and for the handler`() async throws {
        let gate = Gate()
        try await withClient(testRouter(gate: gate)) { client, _ in
            await gate.reached { timeout in
                let error = await refusal {
                    try await client.unary(TestMethods.wait, TTRPCRequest(), CallOptions(timeout: timeout))
                }
                #expect(error?.code == .deadlineExceeded)
            }
            await gate.cancellations(1)
            let late = await refusal {
                try await client.unary(TestMethods.echo, TTRPCRequest(), CallOptions(deadline: .after(.zero)))
            }
            #expect(late == .deadlineExceeded)
            await client.settled()
        }
    }

    @Test func `a cancelled caller gets CANCELLED, others on the connection their answers`() async throws {
        let gate = Gate()
        try await withClient(testRouter(gate: gate)) { client, _ in
            let first = Task { try await client.unary(TestMethods.wait, TTRPCRequest(service: "1"), CallOptions()) }
            let second = Task { try await client.unary(TestMethods.wait, TTRPCRequest(service: "2"), CallOptions()) }
            #expect(await Set(gate.arrivals(2)) == ["1", "2"])
            first.cancel()
            #expect(await refusal { try await first.value } == .cancelled)
            gate.open()
            let answer = try await second.value
            #expect(answer.service == "2")
            let third = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await client.unary(TestMethods.echo, TTRPCRequest(), CallOptions())
            }
            #expect(await refusal { try await third.value } == .cancelled)
        }
    }

    @Test func `many calls at once each get their own answer`() async throws {
        try await withClient { client, server in
            try await withThrowingTaskGroup { group in
                for caller in 0..<64 {
                    group.addTask {
                        for number in 0..<100 {
                            let request = TTRPCRequest(
                                payload: [UInt8](repeating: UInt8(caller), count: number * 7),
                                timeoutNano: Int64(number))
                            let answer = try await client.unary(TestMethods.echo, request, CallOptions())
                            #expect(answer == request)
                        }
                    }
                }
                try await group.waitForAll()
            }
            await client.settled()
            #expect(server.inFlight == 0)
        }
    }

    @Test func `a message up to 4 MiB of frame goes both ways, one byte more does not`() async throws {
        try await withClient { client, _ in
            // Service and method names, tags and lengths of envelope and message around the payload.
            let room = (4 << 20) - (TestMethods.service.utf8.count + 2) - ("Echo".utf8.count + 2) - 5 - 5
            let options = CallOptions(deadline: .after(.seconds(60)))
            let timeoutField = 1 + WireSize.varint(60_000_000_000)
            let largest = TTRPCRequest(payload: [UInt8](repeating: 5, count: room - timeoutField))
            #expect(try await client.unary(TestMethods.echo, largest, options) == largest)
            let larger = TTRPCRequest(payload: [UInt8](repeating: 5, count: room))
            let error = await refusal { try await client.unary(TestMethods.echo, larger, options) }
            #expect(error == .messageTooLarge(limit: 4 << 20))
            let grown = (4 << 20) - 5 - 5
            let answer = try await client.unary(TestMethods.grow, TTRPCRequest(timeoutNano: Int64(grown)), options)
            #expect(answer.payload.count == grown)
            let tooMuch = TTRPCRequest(timeoutNano: Int64(grown + 1))
            #expect(
                await refusal { try await client.unary(TestMethods.grow, tooMuch, options) }?.reason
                    == "MESSAGE_TOO_LARGE")
            #expect(try await client.unary(TestMethods.echo, request, options) == request)
        }
    }

    @Test func `a method that does not exist`() async throws {
        try await withClient { client, _ in
            let none = Method<TTRPCRequest, TTRPCRequest>(service: "a.B", name: "C", access: TestMethods.everyone)
            #expect(
                await refusal { try await client.unary(none, request, CallOptions()) } == .methodNotFound("a.B", "C"))
        }
    }
}
