// Written by Protos/generate.sh from liaoning/skills/training_records/v1/training_sanction.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.TrainingSanctions`.
public enum TrainingSanctionsMethods {
    /// Imposes a warning, or a ban on subsidised classes for a term, because of a finding. A banned organisation opens no class. It is told and may
    /// dispute it. Change feed: "training_sanction.imposed".
    ///
    /// FINDING_NOT_FOUND: there is no such finding. REFUSED: the finding is not public or voided, a ban without a term or longer than the policy
    /// book allows, a warning with one, a term that ends before today.
    public static let imposeTrainingSanction = Method<ImposeTrainingSanctionRequest, TrainingSanction>(
        service: "liaoning.skills.training_records.v1.TrainingSanctions", name: "ImposeTrainingSanction", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["FINDING_NOT_FOUND", "FIGURE_MISSING", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/training-sanctions", body: "*")])

    /// Lifts a sanction. Change feed: "training_sanction.lifted".
    ///
    /// REFUSED: lifted before.
    public static let liftTrainingSanction = Method<LiftTrainingSanctionRequest, TrainingSanction>(
        service: "liaoning.skills.training_records.v1.TrainingSanctions", name: "LiftTrainingSanction", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["TRAINING_SANCTION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/training-sanctions/{sanction_id}:lift", body: "*")])

    /// Sanctions, latest first.
    public static let listTrainingSanctions = Method<ListTrainingSanctionsRequest, ListTrainingSanctionsResponse>(
        service: "liaoning.skills.training_records.v1.TrainingSanctions", name: "ListTrainingSanctions", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/training-sanctions", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [imposeTrainingSanction, liftTrainingSanction, listTrainingSanctions]
}

public protocol TrainingSanctionsHandlers: Sendable {
    /// Imposes a warning, or a ban on subsidised classes for a term, because of a finding. A banned organisation opens no class. It is told and may
    /// dispute it. Change feed: "training_sanction.imposed".
    ///
    /// FINDING_NOT_FOUND: there is no such finding. REFUSED: the finding is not public or voided, a ban without a term or longer than the policy
    /// book allows, a warning with one, a term that ends before today.
    func imposeTrainingSanction(_ request: ImposeTrainingSanctionRequest.Checked, _ call: Call) async throws -> TrainingSanction

    /// Lifts a sanction. Change feed: "training_sanction.lifted".
    ///
    /// REFUSED: lifted before.
    func liftTrainingSanction(_ request: LiftTrainingSanctionRequest.Checked, _ call: Call) async throws -> TrainingSanction

    /// Sanctions, latest first.
    func listTrainingSanctions(_ request: ListTrainingSanctionsRequest.Checked, _ call: Call) async throws -> ListTrainingSanctionsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.TrainingSanctions`.
    public mutating func register(trainingSanctions handlers: some TrainingSanctionsHandlers) {
        register(TrainingSanctionsMethods.imposeTrainingSanction, checked: { try await handlers.imposeTrainingSanction($0, $1) })
        register(TrainingSanctionsMethods.liftTrainingSanction, checked: { try await handlers.liftTrainingSanction($0, $1) })
        register(TrainingSanctionsMethods.listTrainingSanctions, checked: { try await handlers.listTrainingSanctions($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.TrainingSanctions` through a channel.
public struct TrainingSanctionsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Imposes a warning, or a ban on subsidised classes for a term, because of a finding. A banned organisation opens no class. It is told and may
    /// dispute it. Change feed: "training_sanction.imposed".
    ///
    /// FINDING_NOT_FOUND: there is no such finding. REFUSED: the finding is not public or voided, a ban without a term or longer than the policy
    /// book allows, a warning with one, a term that ends before today.
    public func imposeTrainingSanction(_ request: ImposeTrainingSanctionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingSanction {
        try await channel.unary(TrainingSanctionsMethods.imposeTrainingSanction, request, options)
    }

    /// Lifts a sanction. Change feed: "training_sanction.lifted".
    ///
    /// REFUSED: lifted before.
    public func liftTrainingSanction(_ request: LiftTrainingSanctionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingSanction {
        try await channel.unary(TrainingSanctionsMethods.liftTrainingSanction, request, options)
    }

    /// Sanctions, latest first.
    public func listTrainingSanctions(_ request: ListTrainingSanctionsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListTrainingSanctionsResponse {
        try await channel.unary(TrainingSanctionsMethods.listTrainingSanctions, request, options)
    }
}
