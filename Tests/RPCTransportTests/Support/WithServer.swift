internal import Foundation
internal import RPC
internal import RPCTransport

/// Runs `body` with a server of the test methods on a port of the system's choice, and stops it afterwards.
func withServer<Result: Sendable>(
    _ router: Router = testRouter(), listen: PeerAddress = .tcp(host: "127.0.0.1", port: 0),
    _ configure: (inout ServerConfiguration) -> Void = { _ in },
    _ body: (Server, PeerAddress) async throws -> Result
) async throws -> Result {
    var configuration = ServerConfiguration(listen: [listen])
    configuration.drainQuietTime = .milliseconds(5)
    configure(&configuration)
    let server = Server(configuration: configuration, router: router)
    let addresses = try await server.start()
    do {
        let result = try await body(server, addresses[0])
        await server.shutDown(within: .zero)
        return result
    } catch {
        await server.shutDown(within: .zero)
        throw error
    }
}

/// Runs `body` with a server and a client of it.
func withClient<Result: Sendable>(
    _ router: Router = testRouter(), listen: PeerAddress = .tcp(host: "127.0.0.1", port: 0),
    _ configure: (inout ServerConfiguration) -> Void = { _ in },
    _ body: (Client, Server) async throws -> Result
) async throws -> Result {
    try await withServer(router, listen: listen, configure) { server, address in
        let client = Client(addresses: [address])
        defer { client.close() }
        return try await body(client, server)
    }
}

/// A path for a Unix socket that nobody else has.
func temporarySocket() -> PeerAddress {
    .unix(path: FileManager.default.temporaryDirectory.path + "/rpc-\(UUID().uuidString.prefix(8)).sock")
}

/// The refusal that `body` throws; nil when it throws none.
func refusal(_ body: () async throws -> some Any) async -> RPCError? {
    do {
        _ = try await body()
        return nil
    } catch { return error as? RPCError }
}
