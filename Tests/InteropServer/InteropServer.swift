internal import ArgumentParser
internal import Glibc
internal import Identity
internal import Ledger
internal import Serving
internal import Logging
internal import RPC
internal import RPCTransport
internal import Hosting
internal import UnixSignals

/// A server for foreign clients, conformance drivers and benchmarks: the stack every service uses, without a database.
@main
struct InteropServer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "interop-server",
        abstract: "Serves bench.Echo, ttrpc.integration.streaming.Streaming and interop.Probe to everyone.",
        discussion: "Prints one line with its address once it listens. SIGTERM and SIGINT stop it in good order.")

    @Option(help: "Address to listen on.") var host = "127.0.0.1"
    @Option(help: "Port to listen on; 0 for one of the system's choice.") var port: Int
    @Option(help: "Event loops; 0 for one per core.") var threads = 0
    @Option(help: "How long requests may stand behind handlers that never wait, before they are refused.")
    var queueMilliseconds = 500
    @Option(help: "Seconds that calls in flight have to finish in when it stops.") var drainSeconds = 10

    func run() async throws {
        signal(SIGPIPE, SIG_IGN)
        OpenFiles.raiseLimit()
        LoggingSystem.bootstrap(StreamLogHandler.standardError)
        let state = ServingState()
        var configuration = ServerConfiguration(listen: [.tcp(host: host, port: port)])
        configuration.queueTimeLimit = .milliseconds(queueMilliseconds)
        // One caller without an identity plays every part here: what a caller's share is, is for other tests.
        configuration.maximumInFlightPerConnection = 2048
        configuration.maximumInFlightOfStrangers = configuration.maximumInFlight
        configuration.maximumConnectionsPerAddress = configuration.maximumConnections
        if threads > 0 { configuration.threads = TransportThreads(count: threads) }
        let server = Server(configuration: configuration, router: Self.router(state))
        let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
        let addresses = try await server.start()
        state.advance(to: .serving)
        print("interop-server: \(addresses[0])")
        fflush(nil)

        for await _ in signals { break }
        state.advance(to: .stopping)
        await server.shutDown(within: .seconds(drainSeconds))
    }

    /// Identities, clock, deadlines and metrics as in a service; its methods are open to everyone.
    private static func router(_ state: ServingState) -> Router {
        let name = "interop-server"
        var router = Router(
            authenticator: TokenAuthenticator(.inMemory(name)), clock: .system(),
            observer: CallBook(logger: Logger(label: name), logsCalls: false))
        router.register(echo: EchoService())
        router.register(streaming: StreamingService())
        router.register(probe: ProbeService())
        router.register(work: WorkService())
        let services = Set(router.methods.map(\.service)).union(["grpc.health.v1.Health"])
        router.register(health: HealthService(state, services: services))
        return router
    }
}
