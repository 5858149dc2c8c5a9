internal import Foundation
internal import NIOCore
internal import RPC

@testable internal import RPCTransport

/// Runs `body` with a server of the test methods on a port of the system's choice, and stops it afterwards.
func withServer<Result: Sendable>(
    _ router: Router = testRouter(), listen: PeerAddress = .tcp(host: "127.0.0.1", port: 0),
    _ configure: (inout ServerConfiguration) -> Void = { _ in },
    _ body: (Server, PeerAddress) async throws -> Result
) async throws -> Result {
    var configuration = ServerConfiguration(listen: [listen])
    configuration.drainQuietTime = .milliseconds(5)
    configuration.frameTimeLimit = .seconds(3600)
    configuration.queueTimeLimit = .seconds(3600)
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
        let client = Client(addresses: [address], configuration: .patient)
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

extension Server {
    /// Lets the server look for peers over their time limits, as it will when so much time has passed.
    func checkLimits(in time: Duration) async {
        for loop in shared.configuration.threads.executors.map(\.loop) {
            await loop.run { [shared] in
                shared.checkLimits(on: loop, monotonicNanoseconds() + time.nanoseconds)
            }
        }
    }
}

extension Server {
    /// Connections whose peers have to read before they are read from.
    var heldConnections: Int {
        get async {
            var count = 0
            for loop in shared.configuration.threads.executors.map(\.loop) {
                count += await loop.run { [shared] in shared.connections(on: loop).count { $0.output.isFull } }
            }
            return count
        }
    }
}

extension Server {
    /// Connections that are read no further for the sake of a stream.
    var fullStreams: Int {
        get async {
            var count = 0
            for loop in shared.configuration.threads.executors.map(\.loop) {
                count += await loop.run { [shared] in shared.connections(on: loop).count { $0.reader.fullStream != nil }
                }
            }
            return count
        }
    }
}

extension Client {
    /// Waits until no call is counted: a call is answered a moment before it is no longer counted.
    func settled() async {
        while inFlight > 0 { await Task.yield() }
    }
}

extension ClientConfiguration {
    /// Limits that no busy machine outlasts.
    static var patient: ClientConfiguration {
        var configuration = ClientConfiguration()
        configuration.patience = .seconds(600)
        configuration.connectTimeLimit = .seconds(600)
        configuration.unaryTimeLimit = .seconds(3600)
        configuration.peerTimeLimit = .seconds(600)
        configuration.streamPeerTimeLimit = .seconds(600)
        configuration.silenceLimit = .seconds(600)
        configuration.pingTimeLimit = .seconds(600)
        return configuration
    }
}
