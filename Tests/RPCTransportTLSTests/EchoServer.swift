internal import RPC
internal import RPCTransport
internal import RPCTransportTLS
internal import Synchronization
internal import WireMessages

/// A server with one method of each kind that these tests need, over messages that are there anyway.
enum Echo {
    static let unary = method("Unary", .unary)
    /// Answers who calls.
    static let peer = method("Peer", .unary)
    static let count = method("Count", .serverStreaming)
    static let chat = method("Chat", .bidirectional)

    static var router: Router {
        var router = Router()
        router.register(unary, unary: { request, _ in request })
        router.register(peer, unary: { _, call in TTRPCRequest(service: call.peer) })
        router.register(
            count,
            serverStreaming: { request, writer, _ in
                for number in 0..<request.timeoutNano {
                    try await writer.write(TTRPCRequest(payload: request.payload, timeoutNano: number))
                }
            })
        router.register(
            chat,
            bidirectional: { requests, writer, _ in
                for try await request in requests { try await writer.write(request) }
            })
        return router
    }

    private static func method(_ name: String, _ kind: MethodKind) -> Method<TTRPCRequest, TTRPCRequest> {
        Method(service: "test.Echo", name: name, kind: kind, access: AccessRule(roles: [.public]))
    }
}

/// Runs `body` with a server that listens on a port of the system's choice, and stops it afterwards.
func withServer<Result: Sendable>(
    _ security: ServerSecurity?, _ body: (PeerAddress) async throws -> Result
) async throws -> Result {
    var configuration = ServerConfiguration(listen: [.tcp(host: "127.0.0.1", port: 0)])
    configuration.drainQuietTime = .milliseconds(5)
    configuration.security = security
    let server = Server(configuration: configuration, router: Echo.router)
    let address = try await server.start()[0]
    do {
        let result = try await body(address)
        await server.shutDown(within: .zero)
        return result
    } catch {
        await server.shutDown(within: .zero)
        throw error
    }
}

/// A client that gives up soon.
func client(_ address: PeerAddress, _ security: ClientSecurity?, _ causes: Causes? = nil) -> Client {
    var configuration = ClientConfiguration()
    configuration.security = security
    configuration.patience = .milliseconds(100)
    configuration.tellUnreachable = { causes?.add($0, $1) }
    return Client(addresses: [address], configuration: configuration)
}

/// The refusal that one call gets; nil when it is answered.
func refusal(_ address: PeerAddress, _ security: ClientSecurity?, _ causes: Causes? = nil) async -> RPCError? {
    let client = client(address, security, causes)
    defer { client.close() }
    do {
        _ = try await client.unary(Echo.unary, TTRPCRequest(service: "a"), CallOptions(timeout: .seconds(100)))
        return nil
    } catch { return error }
}

/// Keeps what operators are told of places that cannot be reached.
final class Causes: Sendable {
    private let texts = Mutex<[String]>([])

    /// Each with its place.
    var all: [String] { texts.withLock { $0 } }

    func add(_ place: String, _ cause: String) { texts.withLock { $0.append("\(place): \(cause)") } }
}

/// Keeps what credentials report.
final class Reports: Sendable {
    private let events = Mutex<[TLSEvent]>([])

    var all: [TLSEvent] { events.withLock { $0 } }

    func add(_ event: TLSEvent) { events.withLock { $0.append(event) } }
}
