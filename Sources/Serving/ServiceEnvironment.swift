internal import Casework
internal import CaseworkMessages
public import Identity
public import Ledger
public import Requests
public import Logging
internal import HealthMessages
public import LedgerMessages
public import RPC
internal import RPCTracing
public import Storage

/// Everything a service is given at start.
public struct ServiceEnvironment: Sendable {
    /// Name of the process.
    public let process: String
    /// Its own database, migrated.
    public let database: Database
    /// The other services, called in this process's name.
    public let channels: PeerChannels
    /// The checked settings.
    public let settings: Settings
    /// The policy book.
    public let policy: PolicyReplica
    /// Whether made-up people of the test area are accepted.
    public let allowsTestIdentities: Bool
    /// The process's keys and secrets.
    public let keys: KeyRing
    /// How it passes callers' identities on to other processes.
    public let exchange: any IdentityExchange
    /// The ends of audit trails, its own and those it keeps of others.
    public let auditHeads: AuditHeads
    /// Where it logs. Identity numbers don't belong there.
    public let logger: Logger

    /// An environment of these parts.
    public init(
        process: String, database: Database, channels: PeerChannels, settings: Settings, policy: PolicyReplica,
        allowsTestIdentities: Bool, keys: KeyRing, exchange: any IdentityExchange, logger: Logger
    ) {
        self.process = process
        self.database = database
        self.channels = channels
        self.settings = settings
        self.policy = policy
        self.allowsTestIdentities = allowsTestIdentities
        self.keys = keys
        self.exchange = exchange
        auditHeads = AuditHeads(process: process, database: database, keys: keys)
        self.logger = logger
    }

    /// A follower of `source`'s feed that needs nothing but the change itself.
    ///
    /// - Parameter name: needed where the service follows one source twice.
    public func follow(
        _ source: String, as name: String? = nil, kinds: [String],
        apply: @escaping @Sendable (FeedChange, WriteTransaction) throws -> Void
    ) -> FeedFollower {
        follow(
            source, as: name, kinds: kinds, prepare: { _, _ in },
            apply: { change, _, write in try apply(change, write) })
    }

    /// A follower that first gathers what it needs of other services; `prepare` is handed a call made at the change's time.
    public func follow<Prepared: Sendable>(
        _ source: String, as name: String? = nil, kinds: [String],
        prepare: @escaping @Sendable (FeedChange, Call) async throws -> Prepared,
        apply: @escaping @Sendable (FeedChange, Prepared, WriteTransaction) throws -> Void
    ) -> FeedFollower {
        FeedFollower(
            name ?? source, of: source, by: process, channel: channels[source] ?? UnknownPeer(source),
            database: database,
            kinds: kinds, logger: logger,
            plan: { change, call in
                let prepared = try await prepare(change, call)
                return { write in try apply(change, prepared, write) }
            })
    }

    /// Exchanges the ends of audit trails: every process with the catalog, which all of them ask, and the gateway with all of them.
    public var auditHeadExchange: BackgroundTask {
        let all = SkillsProcess.services.map(\.name)
        let others = process == SkillsProcess.gateway.name ? all : ["catalog"].filter { $0 != process }
        let (heads, channels, logger) = (auditHeads, channels, logger)
        return .every(AuditHeads.interval, "audit heads") {
            for other in others {
                guard let channel = channels[other] else { continue }
                do { try await heads.exchange(with: other, over: channel) } catch {
                    logger.warning(
                        "audit heads were not exchanged", metadata: ["with": "\(other)", "cause": "\(error)"])
                }
            }
            for other in heads.brokenTrails {
                logger.critical("an audit trail is not what it was", metadata: ["process": "\(other)"])
            }
        }
    }

    /// The follower that keeps the policy book current.
    public func followPolicy() -> FeedFollower {
        let (policy, database) = (policy, database)
        return FeedFollower(
            "catalog/policy", of: PolicyReplica.source, by: process, channel: channels.catalog, database: database,
            kinds: [PolicyReplica.changeKind], logger: logger,
            plan: { change, _ in { write in try PolicyReplica.keep(change, in: write) } },
            applied: { change in policy.use(change) }, overtaken: { try await policy.takeKept(from: database) })
    }
}

extension ServiceEnvironment {
    /// The router of a service: its own methods, those of its cases, its ledger and its health, with identities, idempotency and the clock set up.
    public func router<Service: SkillsService>(
        for service: Service, authenticator: any Authenticator, clock: BusinessClock, observer: any CallObserver,
        state: ServingState, followers: [FeedFollower]
    ) -> Router {
        let onward = Service.passesLedgersOn ? channels : PeerChannels([:])
        let passage = CasePassage(process: process, onward: onward, exchange: exchange)
        var router = Router(
            authenticator: AdmittingAuthenticator(authenticator, admits: service.admits), clock: clock,
            interceptors: [
                TracingInterceptor(), passage,
                IdempotencyInterceptor(database, secret: keys.secret("request-hash")),
            ], observer: observer)
        service.register(in: &router)
        router.register(
            ledger: LedgerService(
                process: process, database: database, policy: policy, followers: followers, state: state,
                heads: auditHeads, followedBy: Service.followedBy, onward: onward, exchange: exchange))
        CaseworkContract.register(
            CaseworkService(database: database, policy: policy, keys: keys, nouns: Service.caseNouns, passage: passage),
            in: &router)
        let services = Set(router.methods.map(\.service)).union([HealthMethods.check.service])
        router.register(health: HealthService(state, services: services))
        router.register(reflection: ReflectionService(router.methods))
        return router
    }

    /// The tables of libraries that every service's database has.
    public static let libraries = [(owner: CaseworkSchema.owner, migrations: CaseworkSchema.migrations)]

    /// A logger that writes nothing, for tests.
    public static let silentLogger = Logger(label: "silent", factory: { _ in SwiftLogNoOpLogHandler() })
}
