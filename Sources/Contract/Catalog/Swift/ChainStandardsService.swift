// Written by Protos/generate.sh from liaoning/skills/catalog/v1/chain_standard.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.ChainStandards`.
public enum ChainStandardsMethods {
    /// Files the first version of a standard for examination. Change feed: "chain_standard.filed".
    /// CHAIN_STANDARD_EXISTS: the author has one of that kind and title.
    /// REFUSED: the author does not lead the chain; for a post standard neither leads one nor is a leading enterprise; a component of another kind.
    public static let fileChainStandard = Method<FileChainStandardRequest, ChainStandard>(
        service: "liaoning.skills.catalog.v1.ChainStandards", name: "FileChainStandard", kind: .unary,
        access: AccessRule(roles: [.enterprise, .cityBureau, .province]),
        scope: { request in RequestScope(organisation: request.authorCreditCode) },
        reasons: ["ORGANISATION_NOT_FOUND", "INDUSTRY_CHAIN_NOT_FOUND", "OCCUPATION_NOT_FOUND", "CHAIN_STANDARD_EXISTS", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/chain-standards", body: "*")])

    /// Files the next version; the one in force stays so until the next is published. Change feed: "chain_standard.filed".
    /// REFUSED: a version is being examined; the standard was withdrawn; a component of another kind.
    public static let reviseChainStandard = Method<ReviseChainStandardRequest, ChainStandard>(
        service: "liaoning.skills.catalog.v1.ChainStandards", name: "ReviseChainStandard", kind: .unary,
        access: AccessRule(roles: [.enterprise, .cityBureau, .province]),
        reasons: ["CHAIN_STANDARD_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/chain-standards/{standard_id}:revise", body: "*")])

    /// Publishes the version that is examined, or returns it with an opinion. Who filed it does not examine it. Change feed:
    /// "chain_standard.published", "chain_standard.returned".
    /// REFUSED: no version is being examined; the caller filed it.
    public static let examineChainStandard = Method<ExamineChainStandardRequest, ChainStandard>(
        service: "liaoning.skills.catalog.v1.ChainStandards", name: "ExamineChainStandard", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["CHAIN_STANDARD_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/chain-standards/{standard_id}:examine", body: "*")])

    /// Withdraws a standard; its versions stay readable. Change feed: "chain_standard.withdrawn".
    /// REFUSED: it was withdrawn.
    public static let withdrawChainStandard = Method<WithdrawChainStandardRequest, ChainStandard>(
        service: "liaoning.skills.catalog.v1.ChainStandards", name: "WithdrawChainStandard", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["CHAIN_STANDARD_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/chain-standards/{standard_id}:withdraw", body: "*")])

    /// A standard with its versions. What was never published only its author, its city, the province, auditors and services see.
    public static let getChainStandard = Method<GetChainStandardRequest, ChainStandard>(
        service: "liaoning.skills.catalog.v1.ChainStandards", name: "GetChainStandard", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["CHAIN_STANDARD_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/chain-standards/{standard_id}", body: nil)])

    /// Published standards, each with the version in force.
    public static let listChainStandards = Method<ListChainStandardsRequest, ListChainStandardsResponse>(
        service: "liaoning.skills.catalog.v1.ChainStandards", name: "ListChainStandards", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/chain-standards", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [fileChainStandard, reviseChainStandard, examineChainStandard, withdrawChainStandard, getChainStandard, listChainStandards]
}

public protocol ChainStandardsHandlers: Sendable {
    /// Files the first version of a standard for examination. Change feed: "chain_standard.filed".
    /// CHAIN_STANDARD_EXISTS: the author has one of that kind and title.
    /// REFUSED: the author does not lead the chain; for a post standard neither leads one nor is a leading enterprise; a component of another kind.
    func fileChainStandard(_ request: FileChainStandardRequest.Checked, _ call: Call) async throws -> ChainStandard

    /// Files the next version; the one in force stays so until the next is published. Change feed: "chain_standard.filed".
    /// REFUSED: a version is being examined; the standard was withdrawn; a component of another kind.
    func reviseChainStandard(_ request: ReviseChainStandardRequest.Checked, _ call: Call) async throws -> ChainStandard

    /// Publishes the version that is examined, or returns it with an opinion. Who filed it does not examine it. Change feed:
    /// "chain_standard.published", "chain_standard.returned".
    /// REFUSED: no version is being examined; the caller filed it.
    func examineChainStandard(_ request: ExamineChainStandardRequest.Checked, _ call: Call) async throws -> ChainStandard

    /// Withdraws a standard; its versions stay readable. Change feed: "chain_standard.withdrawn".
    /// REFUSED: it was withdrawn.
    func withdrawChainStandard(_ request: WithdrawChainStandardRequest.Checked, _ call: Call) async throws -> ChainStandard

    /// A standard with its versions. What was never published only its author, its city, the province, auditors and services see.
    func getChainStandard(_ request: GetChainStandardRequest.Checked, _ call: Call) async throws -> ChainStandard

    /// Published standards, each with the version in force.
    func listChainStandards(_ request: ListChainStandardsRequest.Checked, _ call: Call) async throws -> ListChainStandardsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.ChainStandards`.
    public mutating func register(chainStandards handlers: some ChainStandardsHandlers) {
        register(ChainStandardsMethods.fileChainStandard, checked: { try await handlers.fileChainStandard($0, $1) })
        register(ChainStandardsMethods.reviseChainStandard, checked: { try await handlers.reviseChainStandard($0, $1) })
        register(ChainStandardsMethods.examineChainStandard, checked: { try await handlers.examineChainStandard($0, $1) })
        register(ChainStandardsMethods.withdrawChainStandard, checked: { try await handlers.withdrawChainStandard($0, $1) })
        register(ChainStandardsMethods.getChainStandard, checked: { try await handlers.getChainStandard($0, $1) })
        register(ChainStandardsMethods.listChainStandards, checked: { try await handlers.listChainStandards($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.ChainStandards` through a channel.
public struct ChainStandardsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Files the first version of a standard for examination. Change feed: "chain_standard.filed".
    /// CHAIN_STANDARD_EXISTS: the author has one of that kind and title.
    /// REFUSED: the author does not lead the chain; for a post standard neither leads one nor is a leading enterprise; a component of another kind.
    public func fileChainStandard(_ request: FileChainStandardRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ChainStandard {
        try await channel.unary(ChainStandardsMethods.fileChainStandard, request, options)
    }

    /// Files the next version; the one in force stays so until the next is published. Change feed: "chain_standard.filed".
    /// REFUSED: a version is being examined; the standard was withdrawn; a component of another kind.
    public func reviseChainStandard(_ request: ReviseChainStandardRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ChainStandard {
        try await channel.unary(ChainStandardsMethods.reviseChainStandard, request, options)
    }

    /// Publishes the version that is examined, or returns it with an opinion. Who filed it does not examine it. Change feed:
    /// "chain_standard.published", "chain_standard.returned".
    /// REFUSED: no version is being examined; the caller filed it.
    public func examineChainStandard(_ request: ExamineChainStandardRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ChainStandard {
        try await channel.unary(ChainStandardsMethods.examineChainStandard, request, options)
    }

    /// Withdraws a standard; its versions stay readable. Change feed: "chain_standard.withdrawn".
    /// REFUSED: it was withdrawn.
    public func withdrawChainStandard(_ request: WithdrawChainStandardRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ChainStandard {
        try await channel.unary(ChainStandardsMethods.withdrawChainStandard, request, options)
    }

    /// A standard with its versions. What was never published only its author, its city, the province, auditors and services see.
    public func getChainStandard(_ request: GetChainStandardRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ChainStandard {
        try await channel.unary(ChainStandardsMethods.getChainStandard, request, options)
    }

    /// Published standards, each with the version in force.
    public func listChainStandards(_ request: ListChainStandardsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListChainStandardsResponse {
        try await channel.unary(ChainStandardsMethods.listChainStandards, request, options)
    }
}
