// Written by Protos/generate.sh from liaoning/skills/awards/v1/objection.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.awards.v1.Objections`.
public enum ObjectionsMethods {
    /// Files an objection against a shortlisted nomination during publicity. With a name and a contact it is an objection, else a hint.
    ///
    /// REFUSED: not shortlisted, not in its publicity period, the text too long in bytes, or too many are open against the nomination.
    public static let fileObjection = Method<FileObjectionRequest, Objection>(
        service: "liaoning.skills.awards.v1.Objections", name: "FileObjection", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["NOMINATION_NOT_FOUND", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/award-nominations/{nomination_id}/objections", body: "*")])

    /// An objection with who filed it.
    public static let getObjection = Method<GetObjectionRequest, Objection>(
        service: "liaoning.skills.awards.v1.Objections", name: "GetObjection", kind: .unary,
        access: AccessRule(roles: [.province, .auditor]),
        reasons: ["OBJECTION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/award-objections/{objection_id}", body: nil)])

    /// Lists the objections of a round, oldest first.
    public static let listObjections = Method<ListObjectionsRequest, ListObjectionsResponse>(
        service: "liaoning.skills.awards.v1.Objections", name: "ListObjections", kind: .unary,
        access: AccessRule(roles: [.province, .auditor]),
        reasons: ["ROUND_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/award-rounds/{round_id}/objections", body: nil)])

    /// Takes an objection, or a hint on the authority's own account, up: the decision on the nomination waits for it.
    public static let takeUpObjection = Method<TakeUpObjectionRequest, Objection>(
        service: "liaoning.skills.awards.v1.Objections", name: "TakeUpObjection", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["OBJECTION_NOT_FOUND", "OBJECTION_DECIDED"],
        http: [HTTPRoute(.post, "/v1/award-objections/{objection_id}:take-up", body: "*")])

    /// Decides an objection. An upheld one excludes the nomination, and a substitute moves up unless equal ones meet there.
    ///
    /// REFUSED: upheld without having been taken up. FIGURE_MISSING: the days of publicity of a substitute.
    public static let decideObjection = Method<DecideObjectionRequest, Objection>(
        service: "liaoning.skills.awards.v1.Objections", name: "DecideObjection", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["OBJECTION_NOT_FOUND", "OBJECTION_DECIDED", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/award-objections/{objection_id}:decide", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [fileObjection, getObjection, listObjections, takeUpObjection, decideObjection]
}

public protocol ObjectionsHandlers: Sendable {
    /// Files an objection against a shortlisted nomination during publicity. With a name and a contact it is an objection, else a hint.
    ///
    /// REFUSED: not shortlisted, not in its publicity period, the text too long in bytes, or too many are open against the nomination.
    func fileObjection(_ request: FileObjectionRequest.Checked, _ call: Call) async throws -> Objection

    /// An objection with who filed it.
    func getObjection(_ request: GetObjectionRequest.Checked, _ call: Call) async throws -> Objection

    /// Lists the objections of a round, oldest first.
    func listObjections(_ request: ListObjectionsRequest.Checked, _ call: Call) async throws -> ListObjectionsResponse

    /// Takes an objection, or a hint on the authority's own account, up: the decision on the nomination waits for it.
    func takeUpObjection(_ request: TakeUpObjectionRequest.Checked, _ call: Call) async throws -> Objection

    /// Decides an objection. An upheld one excludes the nomination, and a substitute moves up unless equal ones meet there.
    ///
    /// REFUSED: upheld without having been taken up. FIGURE_MISSING: the days of publicity of a substitute.
    func decideObjection(_ request: DecideObjectionRequest.Checked, _ call: Call) async throws -> Objection
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.awards.v1.Objections`.
    public mutating func register(objections handlers: some ObjectionsHandlers) {
        register(ObjectionsMethods.fileObjection, checked: { try await handlers.fileObjection($0, $1) })
        register(ObjectionsMethods.getObjection, checked: { try await handlers.getObjection($0, $1) })
        register(ObjectionsMethods.listObjections, checked: { try await handlers.listObjections($0, $1) })
        register(ObjectionsMethods.takeUpObjection, checked: { try await handlers.takeUpObjection($0, $1) })
        register(ObjectionsMethods.decideObjection, checked: { try await handlers.decideObjection($0, $1) })
    }
}

/// Calls `liaoning.skills.awards.v1.Objections` through a channel.
public struct ObjectionsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Files an objection against a shortlisted nomination during publicity. With a name and a contact it is an objection, else a hint.
    ///
    /// REFUSED: not shortlisted, not in its publicity period, the text too long in bytes, or too many are open against the nomination.
    public func fileObjection(_ request: FileObjectionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Objection {
        try await channel.unary(ObjectionsMethods.fileObjection, request, options)
    }

    /// An objection with who filed it.
    public func getObjection(_ request: GetObjectionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Objection {
        try await channel.unary(ObjectionsMethods.getObjection, request, options)
    }

    /// Lists the objections of a round, oldest first.
    public func listObjections(_ request: ListObjectionsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListObjectionsResponse {
        try await channel.unary(ObjectionsMethods.listObjections, request, options)
    }

    /// Takes an objection, or a hint on the authority's own account, up: the decision on the nomination waits for it.
    public func takeUpObjection(_ request: TakeUpObjectionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Objection {
        try await channel.unary(ObjectionsMethods.takeUpObjection, request, options)
    }

    /// Decides an objection. An upheld one excludes the nomination, and a substitute moves up unless equal ones meet there.
    ///
    /// REFUSED: upheld without having been taken up. FIGURE_MISSING: the days of publicity of a substitute.
    public func decideObjection(_ request: DecideObjectionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Objection {
        try await channel.unary(ObjectionsMethods.decideObjection, request, options)
    }
}
