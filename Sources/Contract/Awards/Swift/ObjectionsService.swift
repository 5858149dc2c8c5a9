// Written by Protos/generate.sh from liaoning/skills/awards/v1/objection.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.awards.v1.Objections`.
public enum ObjectionsMethods {
    /// Files an objection against a shortlisted nomination during publicity.
    ///
    /// REFUSED: not shortlisted, or not in the publicity period.
    public static let fileObjection = Method<FileObjectionRequest, Objection>(
        service: "liaoning.skills.awards.v1.Objections", name: "FileObjection", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["NOMINATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/award-nominations/{nomination_id}/objections", body: "*")])

    /// Decides an objection. An upheld one excludes the nomination.
    public static let decideObjection = Method<DecideObjectionRequest, Objection>(
        service: "liaoning.skills.awards.v1.Objections", name: "DecideObjection", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["OBJECTION_NOT_FOUND", "OBJECTION_DECIDED"],
        http: [HTTPRoute(.post, "/v1/award-objections/{objection_id}:decide", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [fileObjection, decideObjection]
}

public protocol ObjectionsHandlers: Sendable {
    /// Files an objection against a shortlisted nomination during publicity.
    ///
    /// REFUSED: not shortlisted, or not in the publicity period.
    func fileObjection(_ request: FileObjectionRequest.Checked, _ call: Call) async throws -> Objection

    /// Decides an objection. An upheld one excludes the nomination.
    func decideObjection(_ request: DecideObjectionRequest.Checked, _ call: Call) async throws -> Objection
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.awards.v1.Objections`.
    public mutating func register(objections handlers: some ObjectionsHandlers) {
        register(ObjectionsMethods.fileObjection, checked: { try await handlers.fileObjection($0, $1) })
        register(ObjectionsMethods.decideObjection, checked: { try await handlers.decideObjection($0, $1) })
    }
}

/// Calls `liaoning.skills.awards.v1.Objections` through a channel.
public struct ObjectionsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Files an objection against a shortlisted nomination during publicity.
    ///
    /// REFUSED: not shortlisted, or not in the publicity period.
    public func fileObjection(_ request: FileObjectionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Objection {
        try await channel.unary(ObjectionsMethods.fileObjection, request, options)
    }

    /// Decides an objection. An upheld one excludes the nomination.
    public func decideObjection(_ request: DecideObjectionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Objection {
        try await channel.unary(ObjectionsMethods.decideObjection, request, options)
    }
}
