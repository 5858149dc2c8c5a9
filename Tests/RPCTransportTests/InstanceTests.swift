internal import RPC
internal import Synchronization
internal import Testing
internal import WireMessages

@testable internal import RPCTransport

/// How a client finds the instances of a service, and which of them it calls.
@Suite struct InstanceTests {
    /// Names the instance that answers, or the refusal.
    private func ask(_ client: Client, _ options: CallOptions = CallOptions()) async -> String {
        do { return try await client.unary(TestMethods.echo, TTRPCRequest(), options).service } catch {
            return error.code.name
        }
    }

    private func ask(_ client: Client, times: Int) async -> Set<String> {
        var names: Set<String> = []
        for _ in 0..<times { names.insert(await ask(client)) }
        return names
    }

    private func hosts(_ client: Client) -> [String] { client.instances.endpoints.map(\.address.description) }

    @Test func `the system's look-up knows this machine`() async throws {
        let found = try await ServiceAddresses(fixed: [], names: [.init(host: "localhost", port: 9)]).instances()
        #expect(found.contains { [.tcp(host: "127.0.0.1", port: 9), .tcp(host: "::1", port: 9)].contains($0.address) })
        await #expect(throws: LookUpFailure.self) {
            try await ServiceAddresses(fixed: [], names: [.init(host: "no such name", port: 9)]).instances()
        }
    }

    @Test func `each address of a name is an instance, and gets calls`() async throws {
        try await withTwoServers { _, _, port in
            let client = Client(
                service: NameTable(["127.0.0.1", "127.0.0.2"]).service(port: port), configuration: .patient)
            var names: Set<String> = []
            while names.count < 2 { names.insert(await ask(client)) }
            #expect(names == ["a", "b"])
            client.close()
        }
    }

    @Test func `an address that is gone gets no more calls, and finishes those it has`() async throws {
        try await withTwoServers((.silent, .well)) { first, _, port in
            let table = NameTable(["127.0.0.1"])
            var configuration = ClientConfiguration.patient
            configuration.lookUpEvery = .zero
            let client = Client(service: table.service(port: port), configuration: configuration)
            let waiting = Task { await ask(client) }
            _ = await first.gate.arrivals(1)
            table.set(["127.0.0.2"])
            await client.instances.lookUp()
            #expect(hosts(client) == ["127.0.0.2:\(port)"])
            #expect(await ask(client, times: 20) == ["b"])
            first.gate.open()
            #expect(await waiting.value == "a")
            #expect(first.callCount == 1)
            client.close()
        }
    }

    @Test func `names are looked up again while there are calls`() async throws {
        try await withTwoServers { _, _, port in
            let table = NameTable(["127.0.0.1"])
            var configuration = ClientConfiguration.patient
            configuration.lookUpEvery = .zero
            let client = Client(service: table.service(port: port), configuration: configuration)
            #expect(await ask(client) == "a")
            table.set(["127.0.0.2"])
            while await ask(client) != "b" {}
            #expect(await ask(client, times: 20) == ["b"])
            client.close()
        }
    }

    @Test func `a failure has names looked up`() async throws {
        try await withTwoServers { first, _, port in
            let table = NameTable(["127.0.0.1"])
            var configuration = ClientConfiguration.patient
            configuration.lookUpAfterFailure = .zero
            let client = Client(service: table.service(port: port), configuration: configuration)
            #expect(await ask(client) == "a")
            table.set(["127.0.0.2"])
            await first.server.shutDown()
            #expect(await ask(client) == "b")
            client.close()
        }
    }

    @Test func `a name that cannot be looked up costs a call its patience, and known instances stay`() async throws {
        try await withTwoServers { _, _, port in
            let table = NameTable(nil)
            var configuration = ClientConfiguration()
            configuration.patience = .zero
            configuration.lookUpAfterFailure = .zero
            let told = Mutex<[String]>([])
            configuration.tellUnreachable = { place, _ in told.withLock { $0.append(place) } }
            let client = Client(service: table.service(port: port), configuration: configuration)
            #expect(await ask(client) == "UNAVAILABLE")
            table.set([])
            #expect(await ask(client) == "UNAVAILABLE")
            #expect(told.withLock { $0 } == ["service.test:\(port)"], "operators are told once")
            table.set(["127.0.0.1"])
            await client.instances.lookUp()
            #expect(hosts(client) == ["127.0.0.1:\(port)"])
            for answer in [nil, []] as [[String]?] {
                table.set(answer)
                await client.instances.lookUp()
                #expect(hosts(client) == ["127.0.0.1:\(port)"])
            }
            client.close()
        }
    }

    @Test func `a look-up that hangs costs no call more than its deadline`() async throws {
        let gate = Gate()
        let service = ServiceAddresses(fixed: [], names: [.init(host: "service.test", port: 1)]) { _ in
            try await gate.wait()
            return []
        }
        let client = Client(service: service)
        #expect(await ask(client, CallOptions(timeout: .milliseconds(20))) == "DEADLINE_EXCEEDED")
        gate.open()
    }

    @Test func `a sick instance is left out after a few failures, and comes back when it is well`() async throws {
        try await withTwoServers((.unavailable, .well)) { first, _, port in
            let addresses = ["127.0.0.1", "127.0.0.2"].map { PeerAddress.tcp(host: $0, port: port) }
            var configuration = ClientConfiguration.patient
            configuration.shortestSickness = .seconds(3600)
            configuration.longestSickness = .seconds(3600)
            let client = Client(addresses: addresses, configuration: configuration)
            var failures = 0
            for _ in 0..<200 where await ask(client) != "b" { failures += 1 }
            #expect(failures == 5 && first.callCount == 5)
            client.close()
            configuration.shortestSickness = .nanoseconds(1)
            let other = Client(addresses: addresses, configuration: configuration)
            while first.callCount < 15 { _ = await ask(other) }
            first.become(.well)
            while await ask(other) != "a" {}
            other.close()
        }
    }

    @Test func `when every instance is sick they are called all the same`() async throws {
        try await withTwoServers((.unavailable, .unavailable)) { first, second, port in
            var configuration = ClientConfiguration.patient
            configuration.shortestSickness = .seconds(3600)
            configuration.longestSickness = .seconds(3600)
            let client = Client(
                addresses: ["127.0.0.1", "127.0.0.2"].map { .tcp(host: $0, port: port) }, configuration: configuration)
            #expect(await ask(client, times: 40) == ["UNAVAILABLE"])
            #expect(first.callCount + second.callCount == 40)
            first.become(.well)
            while await ask(client) != "a" {}
            client.close()
        }
    }

    @Test(arguments: [Duration.seconds(3600), .zero])
    func `an impatient caller tells nothing of an instance`(_ telling: Duration) async throws {
        let peer = try await SilentPeer()
        var configuration = ClientConfiguration.patient
        configuration.tellingSilence = telling
        let client = Client(addresses: [peer.address], configuration: configuration)
        let endpoint = try #require(client.instances.endpoints.first)
        // One after the other, until one of them did not spend its time on connecting.
        for _ in 0..<10 {
            let options = CallOptions(timeout: .milliseconds(20))
            let error = await refusal { try await client.unary(TestMethods.echo, TTRPCRequest(), options) }
            #expect(error == .deadlineExceeded)
        }
        #expect(endpoint.isWell == (telling > .zero))
        client.close()
        await peer.close()
    }

    @Test func `an instance that says nothing until a deadline is left out at once`() async throws {
        try await withTwoServers { _, second, port in
            let silent = try await SilentPeer()
            // Ever longer deadlines, until only the silent one misses one.
            for milliseconds in [100, 1000, 10_000, 100_000] {
                var configuration = ClientConfiguration.patient
                configuration.shortestSickness = .seconds(3600)
                configuration.longestSickness = .seconds(3600)
                let client = Client(
                    addresses: [silent.address, second.server.addresses[0]], configuration: configuration)
                let options = CallOptions(timeout: .milliseconds(milliseconds))
                while await ask(client, options) == "b" {}
                let conditions = client.instances.endpoints.map { $0.condition(monotonicNanoseconds()) }
                if conditions == [.sick, .well] {
                    #expect(await ask(client, times: 100) == ["b"])
                    client.close()
                    break
                }
                client.close()
            }
            await silent.close()
        }
    }
}
