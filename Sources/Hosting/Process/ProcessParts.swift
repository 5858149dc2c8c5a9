internal import Ledger
internal import Serving
internal import Logging
internal import NIOCore
internal import RPCTransport
internal import ServiceLifecycle
internal import Storage
internal import UnixSignals

/// What runs in a process, and in which order it stops.
struct ProcessParts {
    let database: Database
    let peers: PeerClients
    let server: Server
    let observer: any NIOCore.Channel
    let followers: [FeedFollower]
    let background: [BackgroundTask]
    let state: ServingState
    let drainLimit: Duration

    /// The parts as a group. It stops them one after the other, last first.
    func group(logger: Logger, stopsOnSignals: Bool) -> ServiceGroup {
        let drainLimit = drainLimit
        var parts: [Part] = [
            Part("database", onStop: { await database.close() }),
            Part("peers", onStop: { peers.close() }),
            Part("observation", onStop: { try? await observer.close() }),
            Part("server", onStop: { await server.shutDown(within: drainLimit) }),
        ]
        parts += followers.map { follower in Part(follower.name, running: { await follower.run() }) }
        parts += background.map { Part($0) }
        // The last to start and so the first to stop: health says NOT_SERVING and long polls end before anything is taken away.
        parts.append(Part("health", onStop: { state.advance(to: .stopping) }))
        var configuration = ServiceGroupConfiguration(
            services: parts.map {
                .init(
                    service: $0, successTerminationBehavior: .ignore,
                    failureTerminationBehavior: .gracefullyShutdownGroup)
            },
            gracefulShutdownSignals: stopsOnSignals ? [.sigterm, .sigint] : [], logger: logger)
        configuration.maximumGracefulShutdownDuration = drainLimit + .seconds(15)
        return ServiceGroup(configuration: configuration)
    }
}

/// One part of a process.
private struct Part: Service, CustomStringConvertible {
    let description: String
    private var work: @Sendable () async throws -> Void

    /// A part that only has to be stopped.
    init(_ name: String, onStop: @escaping @Sendable () async -> Void) {
        description = name
        work = {
            try? await gracefulShutdown()
            await onStop()
        }
    }

    /// A part that runs until it is cancelled.
    init(_ name: String, running body: @escaping @Sendable () async throws -> Void) {
        description = name
        work = {
            try await cancelWhenGracefulShutdown {
                do { try await body() } catch is CancellationError {}
            }
        }
    }

    /// Work of the service's own.
    init(_ task: BackgroundTask) {
        self.init(task.name, running: task.run)
        if task.stopsItself { work = task.run }
    }

    func run() async throws {
        try await work()
    }
}
