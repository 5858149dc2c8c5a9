internal import GatewayMessages
internal import Crypto
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
        .integer(
            "public-queries.per-minute", default: 60, in: 1...100_000,
            "Certificates one client address may verify in a minute without signing in."),
        .integer(
            "identity.minutes", default: 60, in: 1...1440, "How long an identity given at sign-in is valid, in minutes."
        ),
    ]

    let database: Database
    let policy: PolicyReplica
    let channels: PeerChannels
    let keys: KeyRing
    let limiter: QueryLimiter
    let identityMinutes: Int
    let edge: EdgeMark
    private let http: EdgeServer
    private let security: EdgeSecurity

    let accounts = AccountStore()
    let bulletins = BulletinStore()

    package init(_ environment: ServiceEnvironment) async throws {
        database = environment.database
        policy = environment.policy
        channels = environment.channels
        keys = environment.keys
        limiter = QueryLimiter(perMinute: try environment.settings.integer("public-queries.per-minute"))
        identityMinutes = try environment.settings.integer("identity.minutes")
        edge = EdgeMark()
        let address = try environment.settings.address("http.listen")
        security = try EdgeSecurity(environment.settings, address: address)
        http = EdgeServer(
            address: address, security: security, channel: environment.channels.gateway, edge: edge,
            logger: environment.logger)
    }

    package func register(in router: inout Router) {
        GatewayContract.register(self, in: &router)
        router.forward(ProcessRoutes.methods, by: ProcessRoutes(channels, limiter: limiter, edge: edge))
    }

    package var background: [BackgroundTask] {
        [BackgroundTask("http", stopsItself: true, run: http.run)] + [security.watching].compactMap { $0 }
    }
}
