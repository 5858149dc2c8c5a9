internal import EvaluationMessages
internal import EveryContract
internal import Identity
internal import Ledger
internal import MessageRuntime
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
    private let strangers: StrangerLimits

    init(_ channels: PeerChannels, exchange: any IdentityExchange, strangers: StrangerLimits) {
        self.channels = channels
        self.exchange = exchange
        self.strangers = strangers
    }

    /// The caller's identity goes with the call, so that the service that owns the record checks its rights; who has none stays
    /// the public, which is limited by its address. A call that only reads is sent again when its connection breaks.
    func route(_ method: any MethodDescriptor, _ call: Call) async throws(RPCError) -> ForwardRoute {
        let process = Self.processes[method.service] ?? method.service
        guard let channel = channels[process] else { throw .peerUnavailable(process) }
        if call.identity.role == .public { try strangers.admit(method, from: call.clientAddress) }
        var options = CallOptions(
            deadline: call.deadline, metadata: call.metadata, mayRepeat: method.http.first?.verb == .get)
        options.metadata[Metadata.authorizationKey] = exchange.authorization(of: call.identity, at: process)
        // What the caller wrote there is replaced: evaluation limits questions about certificates by address.
        options.metadata[Metadata.clientKey] =
            method.fullName == CertificatesMethods.verifyCertificate.fullName ? call.clientAddress : nil
        options.isAnonymous = options.metadata[Metadata.authorizationKey] == nil
        return ForwardRoute(channel: channel, options: options)
    }
}

/// How often one address may call without an identity.
struct StrangerLimits: Sendable {
    private let certificates: QueryLimiter
    private let calls: QueryLimiter
    private let writes: QueryLimiter

    /// - Parameter certificates: counts questions about certificates, whichever method they come by.
    init(certificates: QueryLimiter, callsPerMinute: Int, writesPerMinute: Int) {
        self.certificates = certificates
        calls = QueryLimiter(perMinute: callsPerMinute)
        writes = QueryLimiter(perMinute: writesPerMinute)
    }

    /// Counts a call.
    ///
    /// - Throws: `RESOURCE_EXHAUSTED` `TOO_MANY_QUERIES`.
    func admit(_ method: any MethodDescriptor, from address: String) throws(RPCError) {
        guard calls.admits(address) else { throw .tooManyQueries }
        if method.fullName == CertificatesMethods.verifyCertificate.fullName, !certificates.admits(address) {
            throw .tooManyQueries
        }
        if method.requestType is any IdempotentRequest.Type, !writes.admits(address) { throw .tooManyQueries }
    }
}
