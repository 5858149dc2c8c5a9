internal import EvaluationMessages
internal import EveryContract
internal import Identity
internal import Ledger
internal import RPC
internal import Requests

/// Leads every method of the five services to the process that has it, in the caller's own name: with a token made for that process.
struct ProcessRoutes: Forwarder {
    /// All methods of the five services.
    static let methods: [any MethodDescriptor] = SkillsProcess.services.flatMap { EveryContract.methods[$0.name] ?? [] }

    /// Proto services and the processes that have them.
    private static let processes = Dictionary(
        SkillsProcess.services.flatMap { process in
            (EveryContract.methods[process.name] ?? []).map { ($0.service, process.name) }
        }, uniquingKeysWith: { first, _ in first })

    private let channels: PeerChannels
    private let exchange: any IdentityExchange
    private let limiter: QueryLimiter

    init(_ channels: PeerChannels, exchange: any IdentityExchange, limiter: QueryLimiter) {
        self.channels = channels
        self.exchange = exchange
        self.limiter = limiter
    }

    /// The caller's identity goes with the call, so that the service that owns the record checks its rights; who has none stays
    /// the public, whose questions about certificates are limited here as they are by `VerifyPublicCertificate`.
    func route(_ method: any MethodDescriptor, _ call: Call) async throws(RPCError) -> ForwardRoute {
        let process = Self.processes[method.service] ?? method.service
        guard let channel = channels[process] else { throw .peerUnavailable(process) }
        if call.identity.role == .public, method.fullName == CertificatesMethods.verifyCertificate.fullName,
            !limiter.admits(call.clientAddress)
        {
            throw .tooManyQueries
        }
        var options = CallOptions(deadline: call.deadline, metadata: call.metadata)
        options.metadata[Metadata.authorizationKey] = exchange.authorization(of: call.identity, at: process)
        options.isAnonymous = options.metadata[Metadata.authorizationKey] == nil
        return ForwardRoute(channel: channel, options: options)
    }
}
