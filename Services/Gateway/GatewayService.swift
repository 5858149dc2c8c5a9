internal import GatewayMessages
internal import Identity
internal import Ledger
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
            "identity.minutes", default: 60, in: 1...1440, "How long an identity given at sign-in is valid, in minutes."
        ),
    ]

    let database: Database
    let policy: PolicyReplica
    let channels: PeerChannels
    let keys: KeyRing
    let limiter: QueryLimiter
    let signIns: SignInLimits
    let hashing = SecretHashing()
    let identityMinutes: Int
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
        limiter = QueryLimiter(perMinute: try settings.integer("public-queries.per-minute"))
        signIns = SignInLimits(
            perMinute: try settings.integer("sign-in.per-minute"),
            perNamePerMinute: try settings.integer("sign-in.per-name-per-minute"))
        identityMinutes = try settings.integer("identity.minutes")
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
        router.forward(ProcessRoutes.methods, by: ProcessRoutes(channels, strangers: strangers))
    }

    package func background(calling own: OwnMethods) -> [BackgroundTask] {
        [BackgroundTask("http", stopsItself: true) { try await http.run(calling: own) }]
            + [security.watching].compactMap { $0 }
    }
}
