import CatalogMessages
import RPC
import ServiceTesting
import Testing

@testable import GatewayService

/// What the HTTP server withstands: it holds so much for its clients, for so long, and no more.
struct EdgeLimitsTests {
    private static let halfBody =
        "POST /v1/sign-in HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 60000\r\n\r\n{"
    private static let region = "GET /v1/regions/210100 HTTP/1.1\r\nhost: x\r\n\r\n"

    private static func gateway(_ settings: [String: String] = [:]) async throws -> TestService<GatewayService> {
        var router = Router()
        router.register(
            RegionsMethods.getRegion, unary: { request, _ in Region(code: request.code, name: "沈阳市") })
        return try await TestService<GatewayService>(
            settings: ["http.listen": "127.0.0.1:0"].merging(settings) { $1 },
            peers: ["catalog": InProcessChannel(router)])
    }

    @Test(arguments: ["", "GET / HTTP/1.1\r\nX-"])
    func `who connects and does not ask is closed after ten seconds`(text: String) async throws {
        try await withEdge(try await Self.gateway()) { edge in
            let client = try await EdgeClient(edge)
            try await client.send(text)
            await edge.waits(for: 1, of: .connections)
            await edge.checkLimits(in: .seconds(2))
            #expect(edge.shared.budget.held(.connections) == 1)
            await edge.checkLimits(in: .seconds(11))
            #expect(await client.isClosed())
            await edge.waits(for: 0, of: .connections)
        }
    }

    @Test func `a connection that was used stands for a minute, and a second when there are many`() async throws {
        try await withEdge(try await Self.gateway(), { $0.connections = 4 }) { edge in
            let client = try await EdgeClient(edge)
            try await client.send(Self.region)
            #expect(await client.next()?.status == 200)
            await edge.checkLimits(in: .seconds(20))
            try await client.send(Self.region)
            #expect(await client.next()?.status == 200)
            await edge.checkLimits(in: .seconds(65))
            #expect(await client.isClosed())

            await edge.waits(for: 0, of: .connections)
            var crowd: [EdgeClient] = []
            for _ in 0..<4 {
                let one = try await EdgeClient(edge)
                try await one.send(Self.region)
                #expect(await one.next()?.status == 200)
                crowd.append(one)
            }
            await edge.checkLimits(in: .seconds(2))
            // As many as make it a crowd: the loops look one after the other.
            await edge.waits("fewer") { edge.shared.budget.held(.connections) < 4 }
            for one in crowd { await one.close() }
        }
    }

    @Test func `a body that comes byte by byte is given up, one that comes at a fair rate is not`() async throws {
        try await withEdge(try await Self.gateway()) { edge in
            let client = try await EdgeClient(edge)
            try await client.send(Self.halfBody)
            await edge.waits(for: 60_000, of: .bodies)
            await edge.checkLimits(in: .seconds(2))
            #expect(edge.shared.budget.held(.bodies) == 60_000)
            await edge.checkLimits(in: .seconds(12))
            #expect(await client.next()?.status == 408)
            await edge.waits(for: 0, of: .bodies)
            #expect(await client.isClosed())
        }
    }

    @Test func `bodies that are being taken have a limit, of each stranger and of all`() async throws {
        let limits: (inout EdgeLimits) -> Void = {
            $0.bodies = 200_000
            $0.bodiesOfAddress = 70_000
        }
        try await withEdge(try await Self.gateway(), limits) { edge in
            let first = try await EdgeClient(edge)
            try await first.send(Self.halfBody)
            await edge.waits(for: 60_000, of: .bodies)
            let second = try await EdgeClient(edge)
            try await second.send(Self.halfBody)
            let answer = await second.next()
            #expect(answer?.status == 503 && answer?.headers["retry-after"] == "1")
            // Another address has a share of its own, within the half that strangers have.
            let other = try await EdgeClient(edge, from: "127.0.0.2")
            try await other.send(Self.halfBody)
            #expect(await other.next()?.status == 503)
            await first.close()
            await edge.waits(for: 0, of: .bodies)
            #expect(edge.shared.budget.addresses <= 2)
        }
    }

    @Test func `one address has so many connections, another one still comes in`() async throws {
        try await withEdge(try await Self.gateway(), { $0.connectionsOfAddress = 2 }) { edge in
            let mine = [try await EdgeClient(edge), try await EdgeClient(edge)]
            await edge.waits(for: 2, of: .connections)
            #expect(try await EdgeClient(edge).isClosed())
            let other = try await EdgeClient(edge, from: "127.0.0.2")
            try await other.send(Self.region)
            #expect(await other.next()?.status == 200)
            for client in mine { await client.close() }
        }
    }

    @Test func `a trusted proxy has all its connections, and each of its clients his own share`() async throws {
        let settings = ["http.trusted-proxies": "127.0.0.1", "strangers.calls-per-minute": "2"]
        try await withEdge(try await Self.gateway(settings), { $0.connectionsOfAddress = 1 }) { edge in
            var statuses: [Int?] = []
            for hop in ["203.0.113.1", "203.0.113.1", "203.0.113.2", "203.0.113.1", "8.8.8.8, 203.0.113.1"] {
                let client = try await EdgeClient(edge)
                try await client.send("GET /v1/regions/210100 HTTP/1.1\r\nhost: x\r\nx-forwarded-for: \(hop)\r\n\r\n")
                statuses.append(await client.next()?.status)
            }
            #expect(statuses == [200, 200, 200, 429, 429])
        }
    }

    @Test func `directly, the header of proxies changes nothing`() async throws {
        try await withEdge(try await Self.gateway(["strangers.calls-per-minute": "2"])) { edge in
            let client = try await EdgeClient(edge)
            var statuses: [Int?] = []
            for hop in 1...3 {
                try await client.send(
                    "GET /v1/regions/210100 HTTP/1.1\r\nhost: x\r\nx-forwarded-for: 203.0.113.\(hop)\r\n\r\n")
                statuses.append(await client.next()?.status)
            }
            #expect(statuses == [200, 200, 429])
        }
    }

    @Test func `answers that nobody reads are bounded, and their connections closed`() async throws {
        try await withEdge(try await Self.gateway(), { $0.answersToAddress = 1 << 20 }) { edge in
            let ask = Array(String(repeating: "GET /openapi.json HTTP/1.1\r\nhost: x\r\n\r\n", count: 20).utf8)
            var deaf: [EdgeClient] = []
            for _ in 0..<10 {
                let client = try await EdgeClient(edge, reads: false)
                client.post(ask)
                deaf.append(client)
            }
            await edge.waits("a refusal") { edge.shared.budget.refusals() > 0 }
            #expect(edge.shared.budget.held(.answers) <= 1 << 20)
            await edge.checkLimits(in: .seconds(120))
            await edge.checkLimits(in: .seconds(240))
            await edge.waits(for: 0, of: .connections)
            await edge.waits(for: 0, of: .answers)
            for client in deaf { await client.close() }
        }
    }

    @Test func `a stop waits for no half request`() async throws {
        let gateway = try await Self.gateway()
        let edge = try await gateway.service.http.start(calling: .init(gateway.router), sweeps: false) { limits in
            limits.drain = .seconds(3600)
            limits.drainOfBodies = .milliseconds(1)
        }
        let clients = [try await EdgeClient(edge), try await EdgeClient(edge), try await EdgeClient(edge)]
        try await clients[0].send(Self.halfBody)
        try await clients[1].send("GET / HT")
        await edge.waits(for: 60_000, of: .bodies)
        await edge.waits(for: 3, of: .connections)
        await edge.stop()
        for client in clients { #expect(await client.isClosed()) }
        #expect(edge.shared.budget.held(.connections) == 0)
    }

    @Test func `a stop lets a call that is under way be answered`() async throws {
        let (arrived, go) = (AsyncStream<Void>.makeStream(), AsyncStream<Void>.makeStream())
        var router = Router()
        router.register(
            RegionsMethods.getRegion,
            unary: { request, _ in
                arrived.continuation.yield()
                for await _ in go.stream { break }
                return Region(code: request.code)
            })
        let gateway = try await TestService<GatewayService>(
            settings: ["http.listen": "127.0.0.1:0"], peers: ["catalog": InProcessChannel(router)])
        let edge = try await gateway.service.http.start(calling: .init(gateway.router), sweeps: false) {
            $0.drain = .seconds(3600)
        }
        let client = try await EdgeClient(edge)
        try await client.send(Self.region)
        for await _ in arrived.stream { break }
        async let stopped: Void = edge.stop()
        go.continuation.yield()
        let answer = await client.next()
        #expect(answer?.status == 200)
        await client.close()
        await stopped
    }
}
