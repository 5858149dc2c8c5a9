// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/holder_equivalence.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.evaluation.v1.PersonEquivalences`.
public enum PersonEquivalencesMethods {
    /// What a holder's valid certificates and the schooling that training-records knows count as elsewhere.
    public static let getEquivalences = Method<GetEquivalencesRequest, HolderEquivalences>(
        service: "liaoning.skills.evaluation.v1.PersonEquivalences", name: "GetEquivalences", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .auditor, .service], services: ["gateway"]),
        scope: { request in RequestScope(person: request.personID) },
        reasons: ["PERSON_NOT_FOUND", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.get, "/v1/persons/{person_id}/equivalences", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [getEquivalences]
}

public protocol PersonEquivalencesHandlers: Sendable {
    /// What a holder's valid certificates and the schooling that training-records knows count as elsewhere.
    func getEquivalences(_ request: GetEquivalencesRequest.Checked, _ call: Call) async throws -> HolderEquivalences
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.evaluation.v1.PersonEquivalences`.
    public mutating func register(personEquivalences handlers: some PersonEquivalencesHandlers) {
        register(PersonEquivalencesMethods.getEquivalences, checked: { try await handlers.getEquivalences($0, $1) })
    }
}

/// Calls `liaoning.skills.evaluation.v1.PersonEquivalences` through a channel.
public struct PersonEquivalencesClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// What a holder's valid certificates and the schooling that training-records knows count as elsewhere.
    public func getEquivalences(_ request: GetEquivalencesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> HolderEquivalences {
        try await channel.unary(PersonEquivalencesMethods.getEquivalences, request, options)
    }
}
