// Written by Protos/generate.sh from liaoning/skills/gateway/v1/passport.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.gateway.v1.Passports`.
public enum PassportsMethods {
    /// Shows one worker's lifelong skills passport from all five services. A part whose service is down is marked, the
    /// rest is right.
    ///
    /// Errors: NOT_FOUND, no such person (told only when training-records could be asked).
    public static let getPassport = Method<GetPassportRequest, Passport>(
        service: "liaoning.skills.gateway.v1.Passports", name: "GetPassport", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(person: request.personID) },
        http: [HTTPRoute(.get, "/v1/persons/{person_id}/passport", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [getPassport]
}

public protocol PassportsHandlers: Sendable {
    /// Shows one worker's lifelong skills passport from all five services. A part whose service is down is marked, the
    /// rest is right.
    ///
    /// Errors: NOT_FOUND, no such person (told only when training-records could be asked).
    func getPassport(_ request: GetPassportRequest, _ call: Call) async throws -> Passport
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.gateway.v1.Passports`.
    public mutating func register(passports handlers: some PassportsHandlers) {
        register(PassportsMethods.getPassport, unary: { try await handlers.getPassport($0, $1) })
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
    /// Errors: NOT_FOUND, no such person (told only when training-records could be asked).
    public func getPassport(_ request: GetPassportRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Passport {
        try await channel.unary(PassportsMethods.getPassport, request, options)
    }
}
