internal import CaseworkMessages
internal import MessageRuntime
public import Identity
public import RPC
public import Requests

/// Passes calls about the cases of another process on to it, in the caller's own name; the gateway passes on to all, the others to none.
public struct CasePassage: Interceptor {
    private let process: String
    private let onward: PeerChannels
    private let exchange: (any IdentityExchange)?

    /// - Parameters:
    ///   - onward: processes whose cases are asked for on behalf of callers.
    ///   - exchange: makes the identities that such calls carry.
    public init(process: String, onward: PeerChannels, exchange: (any IdentityExchange)? = nil) {
        self.process = process
        self.onward = onward
        self.exchange = exchange
    }

    /// Methods whose request names a process of casework.
    public func applies(to method: any MethodDescriptor) -> Bool { method.requestType is any CaseRequest.Type }

    /// The answer of the process that is named, or this one's.
    public func intercept(_ request: UnaryRequest, _ call: Call, _ next: NextHandler) async throws -> [UInt8] {
        let named = (request.message as? any CaseRequest)?.process ?? ""
        guard let channel = try channel(to: named) else { return try await next(call) }
        return try await channel.unary(
            service: request.method.service, method: request.method.name, request: request.packed,
            options: options(for: call, to: named))
    }

    /// The way to the process that is named; nil for this one.
    ///
    /// - Throws: ``CaseworkError/processUnknown``.
    func channel(to named: String) throws(CaseworkError) -> (any Channel)? {
        if named.isEmpty || named == process { return nil }
        guard let channel = onward[named] else { throw .processUnknown }
        return channel
    }

    /// Options to pass a call on with, in its caller's own name.
    func options(for call: Call, to named: String) -> CallOptions {
        var options = call.onward
        let authorization = exchange?.authorization(of: call.identity, at: named)
        if let authorization { options.metadata.add(authorization, for: Metadata.authorizationKey) }
        options.isAnonymous = authorization == nil
        // From the connection: what a client says of itself is not passed on.
        options.metadata[Metadata.clientKey] = call.peerAddress
        return options
    }
}

/// A request that may name the process whose case it is about.
protocol CaseRequest: Message {
    var process: String { get }
}

extension GetCaseRequest: CaseRequest {}
extension ListCasesRequest: CaseRequest {}
extension ReturnCaseRequest: CaseRequest {}
extension CompleteCaseRequest: CaseRequest {}
extension ExamineCaseRequest: CaseRequest {}
extension ApproveCaseRequest: CaseRequest {}
extension RefuseCaseRequest: CaseRequest {}
extension PublishCaseRequest: CaseRequest {}
extension DecideCaseRequest: CaseRequest {}
extension WithdrawCaseRequest: CaseRequest {}
extension VoidCaseRequest: CaseRequest {}
extension ReplayDecisionRequest: CaseRequest {}
extension DeclareInterestRequest: CaseRequest {}
extension ListPublicationsRequest: CaseRequest {}
extension FileCaseObjectionRequest: CaseRequest {}
extension GetCaseObjectionRequest: CaseRequest {}
extension ListCaseObjectionsRequest: CaseRequest {}
extension TakeUpCaseObjectionRequest: CaseRequest {}
extension DismissCaseObjectionRequest: CaseRequest {}
extension UpholdCaseObjectionRequest: CaseRequest {}
extension FileCaseAppealRequest: CaseRequest {}
extension GrantCaseAppealRequest: CaseRequest {}
extension DismissCaseAppealRequest: CaseRequest {}
extension ListCaseAppealsRequest: CaseRequest {}
extension ListTasksRequest: CaseRequest {}
extension CountTasksRequest: CaseRequest {}
extension ListNoticesRequest: CaseRequest {}
extension MarkNoticeReadRequest: CaseRequest {}
extension DisputeNoticeRequest: CaseRequest {}
extension ListAttachmentsRequest: CaseRequest {}
