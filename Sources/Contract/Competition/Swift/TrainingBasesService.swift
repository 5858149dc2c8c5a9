// Written by Protos/generate.sh from liaoning/skills/competition/v1/training_base.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.TrainingBases`.
public enum TrainingBasesMethods {
    /// Names an organisation as training base for events of the world or national list, by a document.
    public static let nameTrainingBase = Method<NameTrainingBaseRequest, TrainingBase>(
        service: "liaoning.skills.competition.v1.TrainingBases", name: "NameTrainingBase", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["ORGANISER_NOT_FOUND", "REFERENCE_EVENT_NOT_FOUND", "TRAINING_BASE_NAMED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/training-bases", body: "*")])

    /// Ends a training base.
    public static let endTrainingBase = Method<EndTrainingBaseRequest, TrainingBase>(
        service: "liaoning.skills.competition.v1.TrainingBases", name: "EndTrainingBase", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["TRAINING_BASE_NOT_FOUND", "TRAINING_BASE_ENDED"],
        http: [HTTPRoute(.post, "/v1/training-bases/{training_base_id}:end", body: "*")])

    /// Lists training bases, ended ones too, oldest first.
    public static let listTrainingBases = Method<ListTrainingBasesRequest, ListTrainingBasesResponse>(
        service: "liaoning.skills.competition.v1.TrainingBases", name: "ListTrainingBases", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/training-bases", body: nil)])

    /// Records what somebody gives for a competition: money, places, machines.
    public static let recordSponsorship = Method<RecordSponsorshipRequest, Sponsorship>(
        service: "liaoning.skills.competition.v1.TrainingBases", name: "RecordSponsorship", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["COMPETITION_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/competitions/{competition_id}/sponsorships", body: "*")])

    /// Lists what was given for a competition, oldest first.
    public static let listSponsorships = Method<ListSponsorshipsRequest, ListSponsorshipsResponse>(
        service: "liaoning.skills.competition.v1.TrainingBases", name: "ListSponsorships", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["COMPETITION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/competitions/{competition_id}/sponsorships", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [nameTrainingBase, endTrainingBase, listTrainingBases, recordSponsorship, listSponsorships]
}

public protocol TrainingBasesHandlers: Sendable {
    /// Names an organisation as training base for events of the world or national list, by a document.
    func nameTrainingBase(_ request: NameTrainingBaseRequest.Checked, _ call: Call) async throws -> TrainingBase

    /// Ends a training base.
    func endTrainingBase(_ request: EndTrainingBaseRequest.Checked, _ call: Call) async throws -> TrainingBase

    /// Lists training bases, ended ones too, oldest first.
    func listTrainingBases(_ request: ListTrainingBasesRequest.Checked, _ call: Call) async throws -> ListTrainingBasesResponse

    /// Records what somebody gives for a competition: money, places, machines.
    func recordSponsorship(_ request: RecordSponsorshipRequest.Checked, _ call: Call) async throws -> Sponsorship

    /// Lists what was given for a competition, oldest first.
    func listSponsorships(_ request: ListSponsorshipsRequest.Checked, _ call: Call) async throws -> ListSponsorshipsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.TrainingBases`.
    public mutating func register(trainingBases handlers: some TrainingBasesHandlers) {
        register(TrainingBasesMethods.nameTrainingBase, checked: { try await handlers.nameTrainingBase($0, $1) })
        register(TrainingBasesMethods.endTrainingBase, checked: { try await handlers.endTrainingBase($0, $1) })
        register(TrainingBasesMethods.listTrainingBases, checked: { try await handlers.listTrainingBases($0, $1) })
        register(TrainingBasesMethods.recordSponsorship, checked: { try await handlers.recordSponsorship($0, $1) })
        register(TrainingBasesMethods.listSponsorships, checked: { try await handlers.listSponsorships($0, $1) })
    }
}

/// Calls `liaoning.skills.competition.v1.TrainingBases` through a channel.
public struct TrainingBasesClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Names an organisation as training base for events of the world or national list, by a document.
    public func nameTrainingBase(_ request: NameTrainingBaseRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingBase {
        try await channel.unary(TrainingBasesMethods.nameTrainingBase, request, options)
    }

    /// Ends a training base.
    public func endTrainingBase(_ request: EndTrainingBaseRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingBase {
        try await channel.unary(TrainingBasesMethods.endTrainingBase, request, options)
    }

    /// Lists training bases, ended ones too, oldest first.
    public func listTrainingBases(_ request: ListTrainingBasesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListTrainingBasesResponse {
        try await channel.unary(TrainingBasesMethods.listTrainingBases, request, options)
    }

    /// Records what somebody gives for a competition: money, places, machines.
    public func recordSponsorship(_ request: RecordSponsorshipRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Sponsorship {
        try await channel.unary(TrainingBasesMethods.recordSponsorship, request, options)
    }

    /// Lists what was given for a competition, oldest first.
    public func listSponsorships(_ request: ListSponsorshipsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListSponsorshipsResponse {
        try await channel.unary(TrainingBasesMethods.listSponsorships, request, options)
    }
}
