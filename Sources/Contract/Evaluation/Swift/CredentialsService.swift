// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/credential.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.evaluation.v1.Credentials`.
public enum CredentialsMethods {
    /// Signs a valid certificate as a credential, for its holder and whoever may see it; as often as it is asked for. Its places in the status lists
    /// stay. Change feed, the first time: "credential.placed".
    ///
    /// REFUSED: the certificate is not valid.
    public static let issueCredential = Method<IssueCredentialRequest, Credential>(
        service: "liaoning.skills.evaluation.v1.Credentials", name: "IssueCredential", kind: .unary,
        access: AccessRule(roles: [.worker, .evaluationOrganisation, .cityBureau, .province]),
        reasons: ["CERTIFICATE_NOT_FOUND", "PERSON_NOT_FOUND", "REFUSED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/certificates/{certificate_number}:issueCredential", body: "*")])

    /// A status list, signed now: which of its credentials are revoked or replaced, or which are suspended. To be kept by whoever verifies offline.
    public static let getStatusList = Method<GetStatusListRequest, StatusList>(
        service: "liaoning.skills.evaluation.v1.Credentials", name: "GetStatusList", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["STATUS_LIST_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/credential-status-lists/{list}/{purpose}", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [issueCredential, getStatusList]
}

public protocol CredentialsHandlers: Sendable {
    /// Signs a valid certificate as a credential, for its holder and whoever may see it; as often as it is asked for. Its places in the status lists
    /// stay. Change feed, the first time: "credential.placed".
    ///
    /// REFUSED: the certificate is not valid.
    func issueCredential(_ request: IssueCredentialRequest.Checked, _ call: Call) async throws -> Credential

    /// A status list, signed now: which of its credentials are revoked or replaced, or which are suspended. To be kept by whoever verifies offline.
    func getStatusList(_ request: GetStatusListRequest.Checked, _ call: Call) async throws -> StatusList
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.evaluation.v1.Credentials`.
    public mutating func register(credentials handlers: some CredentialsHandlers) {
        register(CredentialsMethods.issueCredential, checked: { try await handlers.issueCredential($0, $1) })
        register(CredentialsMethods.getStatusList, checked: { try await handlers.getStatusList($0, $1) })
    }
}

/// Calls `liaoning.skills.evaluation.v1.Credentials` through a channel.
public struct CredentialsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Signs a valid certificate as a credential, for its holder and whoever may see it; as often as it is asked for. Its places in the status lists
    /// stay. Change feed, the first time: "credential.placed".
    ///
    /// REFUSED: the certificate is not valid.
    public func issueCredential(_ request: IssueCredentialRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Credential {
        try await channel.unary(CredentialsMethods.issueCredential, request, options)
    }

    /// A status list, signed now: which of its credentials are revoked or replaced, or which are suspended. To be kept by whoever verifies offline.
    public func getStatusList(_ request: GetStatusListRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> StatusList {
        try await channel.unary(CredentialsMethods.getStatusList, request, options)
    }
}
