internal import GatewayMessages
internal import Identity
internal import Ledger
internal import Logging
internal import Requests
package import Serving
package import RPC
internal import Storage

/// Joins the five services: sign-in, the passport, the bulletin, public verification, and the way to every other method.
package struct GatewayService: SkillsService, GatewayContract.Handlers {
    package static let process = "gateway"
    package static let passesLedgersOn = true
    package static let settings: [Setting] = [
        .address(
            "http.listen", default: "127.0.0.1:8080",
            "Where HTTP/JSON and the pages are served; HTTPS with tls.certificate."),
        .text(
            "http.trusted-proxies", default: "",
            "Proxies whose X-Forwarded-For is believed: addresses and networks by comma, 10.0.0.5,192.168.0.0/16."),
        .integer(
            "http.max-connections", default: 10_000, in: 16...1_000_000,
            "HTTP connections at once, at most half of the files the process may open; beyond it they are closed."),
        .integer(
            "http.connections-per-address", default: 256, in: 1...1_000_000,
            "Those of them that one address may have; a trusted proxy may have all."),
        .integer(
            "http.idle-seconds", default: 60, in: 1...3600,
            "How long an HTTP connection may stand without a request."),
        .integer(
            "strangers.calls-per-minute", default: 1200, in: 1...1_000_000,
            "Calls one client address may make in a minute without signing in."),
        .integer(
            "strangers.writes-per-minute", default: 10, in: 1...1_000_000,
            "Those of them that may leave something behind, as objections do."),
        .integer(
            "public-queries.per-minute", default: 60, in: 1...100_000,
            "Certificates one client address may verify in a minute without signing in."),
        .integer(
            "sign-in.per-minute", default: 60, in: 1...100_000, "Sign-ins one client address may try in a minute."),
        .integer(
            "sign-in.per-name-per-minute", default: 10, in: 1...100_000,
            "Those of them that may be for one account name."),
        .integer(
            "sign-in.hash-parallelism", default: 5, in: 1...64,
            "Work of one hash of a secret, 16 MiB and some tens of milliseconds for each; older hashes follow at the next sign-in."
        ),
        .flag(
            "sign-in.second-factor", default: true,
            "Whether accounts of the province, of bureaus and of operators need a second factor."),
        .integer(
            "sign-in.one-time-days", default: 7, in: 1...90,
            "How long a secret that somebody else chose, and an activation code, are good, in days."),
        .integer(
            "identity.minutes", default: 15, in: 1...60,
            "How long an identity is valid until it is renewed, in minutes."
        ),
        .integer(
            "identity.session-hours", default: 12, in: 1...24,
            "How long identities are renewed after a sign-in, in hours."),
    ]

    let database: Database
    let policy: PolicyReplica
    let channels: PeerChannels
    let keys: KeyRing
    let exchange: any IdentityExchange
    let limiter: QueryLimiter
    let signIns: SignInLimits
    let hashing = SecretHashing()
    let hashCost: HashCost
    let vault: AccountVault
    let ended = EndedIdentities()
    let requiresSecondFactor: Bool
    /// How long a secret that somebody else chose, and an activation code, are good.
    let oneTimeLength: Duration
    let identityValidity: Duration
    let sessionLength: Duration
    private let logger: Logger
    /// For tests, which start it without a process.
    let http: EdgeServer
    private let strangers: StrangerLimits
    private let security: EdgeSecurity

    package init(_ environment: ServiceEnvironment) async throws {
        let settings = environment.settings
        database = environment.database
        policy = environment.policy
        channels = environment.channels
        keys = environment.keys
        exchange = environment.exchange
        limiter = QueryLimiter(perMinute: try settings.integer("public-queries.per-minute"))
        signIns = SignInLimits(
            perMinute: try settings.integer("sign-in.per-minute"),
            perNamePerMinute: try settings.integer("sign-in.per-name-per-minute"))
        hashCost = HashCost(parallelism: try settings.integer("sign-in.hash-parallelism"))
        vault = AccountVault(environment.keys)
        requiresSecondFactor = try settings.flag("sign-in.second-factor")
        oneTimeLength = .seconds(try settings.integer("sign-in.one-time-days") * 86_400)
        identityValidity = .seconds(try settings.integer("identity.minutes") * 60)
        sessionLength = .seconds(try settings.integer("identity.session-hours") * 3600)
        logger = environment.logger
        let address = try settings.address("http.listen")
        security = try EdgeSecurity(settings, address: address)
        strangers = StrangerLimits(
            certificates: limiter, callsPerMinute: try settings.integer("strangers.calls-per-minute"),
            writesPerMinute: try settings.integer("strangers.writes-per-minute"))
        http = try EdgeServer(
            settings, address: address, security: security, portal: try Portal(keys, logger: environment.logger),
            logger: environment.logger)
    }

    package func register(in router: inout Router) {
        GatewayContract.register(self, in: &router)
        router.forward(
            ProcessRoutes.methods, by: ProcessRoutes(channels, exchange: exchange, strangers: strangers))
    }

    /// Options to ask another process with in the caller's own name: it checks the caller's rights, not those of this process.
    func onBehalf(of call: Call, at process: String) -> CallOptions {
        var options = call.onward
        let authorization = exchange.authorization(of: call.identity, at: process)
        if let authorization { options.metadata.add(authorization, for: Metadata.authorizationKey) }
        options.isAnonymous = authorization == nil
        return options
    }

    package func admits(_ identity: Identity) -> Bool { ended.admit(identity) }

    package func background(calling own: OwnMethods) -> [BackgroundTask] {
        [
            BackgroundTask("http", stopsItself: true) { try await http.run(calling: own) },
            .every(EndedIdentities.interval, "ended identities") {
                do { try await ended.refresh(from: database) } catch {
                    logger.error("ended identities cannot be read", metadata: ["cause": "\(error)"])
                }
            },
        ]
            + [security.watching].compactMap { $0 }
    }
}
