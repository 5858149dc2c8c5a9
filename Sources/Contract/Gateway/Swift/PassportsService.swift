// Written by Protos/generate.sh from liaoning/skills/gateway/v1/passport.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.gateway.v1.Passports`.
public enum PassportsMethods {
    /// Shows one worker's lifelong skills passport from all five services. A part whose service is down is marked, the
    /// rest is right.
    ///
    /// PERSON_NOT_FOUND: told only when training-records could be asked.
    /// PEER_UNAVAILABLE: training-records could not be asked whether the person is of the caller's region.
    public static let getPassport = Method<GetPassportRequest, Passport>(
        service: "liaoning.skills.gateway.v1.Passports", name: "GetPassport", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(person: request.personID) },
        reasons: ["PERSON_NOT_FOUND", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.get, "/v1/persons/{person_id}/passport", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [getPassport]
}

public protocol PassportsHandlers: Sendable {
    /// Shows one worker's lifelong skills passport from all five services. A part whose service is down is marked, the
    /// rest is right.
    ///
    /// PERSON_NOT_FOUND: told only when training-records could be asked.
    /// PEER_UNAVAILABLE: training-records could not be asked whether the person is of the caller's region.
    func getPassport(_ request: GetPassportRequest.Checked, _ call: Call) async throws -> Passport
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.gateway.v1.Passports`.
    public mutating func register(passports handlers: some PassportsHandlers) {
        register(PassportsMethods.getPassport, checked: { try await handlers.getPassport($0, $1) })
    }
}

/// Calls `liaoning.skills.gateway.v1.Passports` through a channel.
public struct PassportsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Shows one worker's lifelong skills passport from all five services. A part whose service is down is marked, the
    /// rest is right.
    ///
    /// PERSON_NOT_FOUND: told only when training-records could be asked.
    /// PEER_UNAVAILABLE: training-records could not be asked whether the person is of the caller's region.
    public func getPassport(_ request: GetPassportRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Passport {
        try await channel.unary(PassportsMethods.getPassport, request, options)
    }
}
