internal import Identity
internal import Ledger
internal import Serving
internal import Logging
internal import NIOCore
internal import NIOPosix
internal import RPC
internal import RPCTransport
internal import ServiceLifecycle
internal import Storage

/// A service with everything around it, started and listening.
struct ServiceHost<Service: SkillsService>: Sendable {
    /// Runs all of it until a shutdown is asked for.
    let group: ServiceGroup
    /// What the service was given.
    let environment: ServiceEnvironment
    /// Where it is reached; the port is the chosen one where the settings say 0.
    let addresses: [PeerAddress]
    /// Where it is observed.
    let observation: SocketAddress?

    /// Opens the database, makes the service, and begins to listen.
    ///
    /// - Throws: ``StartupFailure`` naming what is in the way and what to do.
    static func start(
        _ settings: Settings, logger: Logger, stopsOnSignals: Bool
    ) async throws(StartupFailure) -> ServiceHost {
        let shared = try SharedValues(settings)
        let security = try ProcessSecurity(settings, logger: logger)
        try security.check(listen: shared.listen, peers: shared.peers, database: shared.database, settings)
        try DevelopmentMode.check(shared, settings)
        if !shared.isDevelopment { MemoryDumps.forbid() }
        let folder = KeyFolder(shared.keysFolder)
        let keys = try folder.ring(of: Service.process, development: shared.isDevelopment)
        logger.notice("keys are believed", metadata: ["keys": "\(keys.trustText)"])
        if shared.isDevelopment {
            logger.warning("development mode: whoever has the development key may be anybody")
        } else if folder.holdsDevelopmentKey {
            logger.warning("the list of keys has a development key, which is not believed here")
        }
        let database = try DatabaseOpening.open(shared.database, migrations: Service.migrations)
        do throws(StartupFailure) {
            return try await start(
                settings, shared, security, keys, database, logger, stopsOnSignals: stopsOnSignals)
        } catch {
            await database.close()
            throw error
        }
    }

    private static func start(
        _ settings: Settings, _ shared: SharedValues, _ security: ProcessSecurity, _ keys: KeyRing,
        _ database: Database, _ logger: Logger, stopsOnSignals: Bool
    ) async throws(StartupFailure) -> ServiceHost {
        let peers = PeerClients(
            shared.peers, keys: keys, threads: shared.threads, security: security, logger: logger)
        let environment = ServiceEnvironment(
            process: Service.process, database: database, channels: peers.channels, settings: settings,
            policy: try await replica(in: database), allowsTestIdentities: shared.allowsTestIdentities, keys: keys,
            exchange: TokenExchange(keys), logger: logger)
        let service = try await make(environment)
        let state = ServingState()
        let followers = service.followers + (Service.followsPolicy ? [environment.followPolicy()] : [])
        let book = CallBook(logger: logger, logsCalls: shared.logsCalls)
        let router = environment.router(
            for: service, authenticator: TokenAuthenticator(keys),
            clock: .system(acceptingClientTime: shared.acceptsClientTime), observer: book, state: state,
            followers: followers)

        var configuration = shared.serverConfiguration
        configuration.security = security.server
        let server = Server(configuration: configuration, router: router)
        let addresses = try await Listening.start(server, at: shared.listen)
        let observed = Observation(
            calls: book, followers: followers, state: state, policy: environment.policy,
            needsPolicy: Service.followsPolicy, security: security, isDevelopment: shared.isDevelopment,
            auditHeads: environment.auditHeads)
        let observer: any NIOCore.Channel
        do throws(StartupFailure) {
            observer = try await Listening.start(observed, at: shared.observe)
        } catch {
            await server.shutDown(within: .zero)
            throw error
        }
        state.advance(to: .serving)
        logger.notice(
            "serving",
            metadata: [
                "listen": "\(addresses.map(\.description).joined(separator: ","))",
                "tls": "\(security.server == nil ? "none" : "1.3")", "observe": "\(shared.observe)",
                "database": "\(DatabaseURL.masked(shared.database))",
            ])
        let parts = ProcessParts(
            database: database, peers: peers, server: server, observer: observer, followers: followers,
            background: service.background(calling: OwnMethods(router)) + [environment.auditHeadExchange]
                + [security.watching].compactMap { $0 },
            state: state,
            drainLimit: shared.drainLimit)
        return ServiceHost(
            group: parts.group(logger: logger, stopsOnSignals: stopsOnSignals), environment: environment,
            addresses: addresses, observation: observer.localAddress)
    }

    private static func replica(in database: Database) async throws(StartupFailure) -> PolicyReplica {
        do {
            return try await PolicyReplica(keptIn: database)
        } catch {
            throw StartupFailure("the kept policy book cannot be read: \(error)", code: .input)
        }
    }

    private static func make(_ environment: ServiceEnvironment) async throws(StartupFailure) -> Service {
        do {
            return try await Service(environment)
        } catch let failure as StartupFailure {
            throw failure
        } catch let error as SettingError {
            throw StartupFailure("\(error)", code: .usage)
        } catch {
            throw StartupFailure("the service cannot start: \(error)", code: .software)
        }
    }
}
