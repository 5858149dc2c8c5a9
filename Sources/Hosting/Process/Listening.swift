internal import Glibc
internal import Serving
internal import NIOCore
internal import NIOPosix
internal import RPCTransport

/// Begins to listen, and says in one line what is in the way when an address cannot be had.
enum Listening {
    static func start(_ server: Server, at address: Address) async throws(StartupFailure) -> [PeerAddress] {
        do {
            return try await server.start()
        } catch {
            throw failure(error, address, setting: "listen")
        }
    }

    static func start(
        _ observation: Observation, at address: Address
    ) async throws(StartupFailure) -> any NIOCore.Channel {
        let server = ObservationServer(address: address, group: MultiThreadedEventLoopGroup(numberOfThreads: 1)) {
            observation.answer($0)
        }
        do {
            return try await server.start()
        } catch {
            throw failure(error, address, setting: "observe.listen")
        }
    }

    private static func failure(_ error: any Error, _ address: Address, setting: String) -> StartupFailure {
        switch (error as? IOError)?.errnoCode {
        case EADDRINUSE:
            StartupFailure(
                "\(address) is taken by another process; stop that one or choose another address with --\(setting)",
                code: .unavailable)
        case EACCES, EPERM:
            StartupFailure(
                "\(address) may not be listened on; ports below 1024 need rights: choose another with --\(setting)",
                code: .unavailable)
        case EADDRNOTAVAIL:
            StartupFailure(
                "\(address) is no address of this machine; choose one of its own with --\(setting)", code: .unavailable)
        default:
            StartupFailure("\(address) cannot be listened on (--\(setting)): \(error)", code: .unavailable)
        }
    }
}
