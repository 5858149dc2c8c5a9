// Written by Protos/generate.sh from liaoning/skills/training_records/v1/training_need.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.TrainingNeeds`.
public enum TrainingNeedsMethods {
    /// Registers what a member of a group wants to be trained in: by themselves or by a bureau. Change feed: "training_need.registered".
    ///
    /// TRAINING_NEED_EXISTS: one for the occupation is open. PERSON_NOT_FOUND, OCCUPATION_NOT_FOUND. REFUSED: the person is not of the group today.
    public static let registerTrainingNeed = Method<RegisterTrainingNeedRequest, TrainingNeed>(
        service: "liaoning.skills.training_records.v1.TrainingNeeds", name: "RegisterTrainingNeed", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode, person: request.personID) },
        reasons: ["PERSON_NOT_FOUND", "OCCUPATION_NOT_FOUND", "TRAINING_NEED_EXISTS", "REFUSED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/training-needs", body: "*")])

    /// Withdraws a need. Change feed: "training_need.withdrawn".
    ///
    /// REFUSED: withdrawn before.
    public static let withdrawTrainingNeed = Method<WithdrawTrainingNeedRequest, TrainingNeed>(
        service: "liaoning.skills.training_records.v1.TrainingNeeds", name: "WithdrawTrainingNeed", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province]),
        reasons: ["TRAINING_NEED_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/training-needs/{need_id}:withdraw", body: "*")])

    /// Needs, latest first: a bureau's of its region, a worker's own.
    public static let listTrainingNeeds = Method<ListTrainingNeedsRequest, ListTrainingNeedsResponse>(
        service: "liaoning.skills.training_records.v1.TrainingNeeds", name: "ListTrainingNeeds", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.get, "/v1/training-needs", body: nil)])

    /// How many unmet needs of the project's city, of its occupation and of the groups that its programme is for, there are in each county: without
    /// saying whose they are.
    ///
    /// TRAINING_PROJECT_NOT_FOUND: there is no such project.
    public static let countFittingNeeds = Method<CountFittingNeedsRequest, CountFittingNeedsResponse>(
        service: "liaoning.skills.training_records.v1.TrainingNeeds", name: "CountFittingNeeds", kind: .unary,
        access: AccessRule(roles: [.institution, .school, .enterprise, .cityBureau, .province, .auditor]),
        reasons: ["TRAINING_PROJECT_NOT_FOUND", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.get, "/v1/training-projects/{project_id}/fitting-needs", body: nil)])

    /// Pushes the unmet needs of a city and occupation: every institution of the city's catalog that may teach it is told how many there are. Change feed:
    /// "training_need.pushed".
    ///
    /// REFUSED: there are none.
    public static let pushTrainingNeeds = Method<PushTrainingNeedsRequest, TrainingNeedPush>(
        service: "liaoning.skills.training_records.v1.TrainingNeeds", name: "PushTrainingNeeds", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["REFUSED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/training-needs:push", body: "*")])

    /// Invites everybody whose unmet need fits an open class of the institution's own, each once. Change feed: "training_need.invited".
    ///
    /// CLASS_NOT_FOUND: there is no such class. REFUSED: it is not open.
    public static let inviteToClass = Method<InviteToClassRequest, InviteToClassResponse>(
        service: "liaoning.skills.training_records.v1.TrainingNeeds", name: "InviteToClass", kind: .unary,
        access: AccessRule(roles: [.institution, .school, .enterprise, .cityBureau, .province]),
        reasons: ["CLASS_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/classes/{class_id}:invite", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [registerTrainingNeed, withdrawTrainingNeed, listTrainingNeeds, countFittingNeeds, pushTrainingNeeds, inviteToClass]
}

public protocol TrainingNeedsHandlers: Sendable {
    /// Registers what a member of a group wants to be trained in: by themselves or by a bureau. Change feed: "training_need.registered".
    ///
    /// TRAINING_NEED_EXISTS: one for the occupation is open. PERSON_NOT_FOUND, OCCUPATION_NOT_FOUND. REFUSED: the person is not of the group today.
    func registerTrainingNeed(_ request: RegisterTrainingNeedRequest.Checked, _ call: Call) async throws -> TrainingNeed

    /// Withdraws a need. Change feed: "training_need.withdrawn".
    ///
    /// REFUSED: withdrawn before.
    func withdrawTrainingNeed(_ request: WithdrawTrainingNeedRequest.Checked, _ call: Call) async throws -> TrainingNeed

    /// Needs, latest first: a bureau's of its region, a worker's own.
    func listTrainingNeeds(_ request: ListTrainingNeedsRequest.Checked, _ call: Call) async throws -> ListTrainingNeedsResponse

    /// How many unmet needs of the project's city, of its occupation and of the groups that its programme is for, there are in each county: without
    /// saying whose they are.
    ///
    /// TRAINING_PROJECT_NOT_FOUND: there is no such project.
    func countFittingNeeds(_ request: CountFittingNeedsRequest.Checked, _ call: Call) async throws -> CountFittingNeedsResponse

    /// Pushes the unmet needs of a city and occupation: every institution of the city's catalog that may teach it is told how many there are. Change feed:
    /// "training_need.pushed".
    ///
    /// REFUSED: there are none.
    func pushTrainingNeeds(_ request: PushTrainingNeedsRequest.Checked, _ call: Call) async throws -> TrainingNeedPush

    /// Invites everybody whose unmet need fits an open class of the institution's own, each once. Change feed: "training_need.invited".
    ///
    /// CLASS_NOT_FOUND: there is no such class. REFUSED: it is not open.
    func inviteToClass(_ request: InviteToClassRequest.Checked, _ call: Call) async throws -> InviteToClassResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.TrainingNeeds`.
    public mutating func register(trainingNeeds handlers: some TrainingNeedsHandlers) {
        register(TrainingNeedsMethods.registerTrainingNeed, checked: { try await handlers.registerTrainingNeed($0, $1) })
        register(TrainingNeedsMethods.withdrawTrainingNeed, checked: { try await handlers.withdrawTrainingNeed($0, $1) })
        register(TrainingNeedsMethods.listTrainingNeeds, checked: { try await handlers.listTrainingNeeds($0, $1) })
        register(TrainingNeedsMethods.countFittingNeeds, checked: { try await handlers.countFittingNeeds($0, $1) })
        register(TrainingNeedsMethods.pushTrainingNeeds, checked: { try await handlers.pushTrainingNeeds($0, $1) })
        register(TrainingNeedsMethods.inviteToClass, checked: { try await handlers.inviteToClass($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.TrainingNeeds` through a channel.
public struct TrainingNeedsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Registers what a member of a group wants to be trained in: by themselves or by a bureau. Change feed: "training_need.registered".
    ///
    /// TRAINING_NEED_EXISTS: one for the occupation is open. PERSON_NOT_FOUND, OCCUPATION_NOT_FOUND. REFUSED: the person is not of the group today.
    public func registerTrainingNeed(_ request: RegisterTrainingNeedRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingNeed {
        try await channel.unary(TrainingNeedsMethods.registerTrainingNeed, request, options)
    }

    /// Withdraws a need. Change feed: "training_need.withdrawn".
    ///
    /// REFUSED: withdrawn before.
    public func withdrawTrainingNeed(_ request: WithdrawTrainingNeedRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingNeed {
        try await channel.unary(TrainingNeedsMethods.withdrawTrainingNeed, request, options)
    }

    /// Needs, latest first: a bureau's of its region, a worker's own.
    public func listTrainingNeeds(_ request: ListTrainingNeedsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListTrainingNeedsResponse {
        try await channel.unary(TrainingNeedsMethods.listTrainingNeeds, request, options)
    }

    /// How many unmet needs of the project's city, of its occupation and of the groups that its programme is for, there are in each county: without
    /// saying whose they are.
    ///
    /// TRAINING_PROJECT_NOT_FOUND: there is no such project.
    public func countFittingNeeds(_ request: CountFittingNeedsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CountFittingNeedsResponse {
        try await channel.unary(TrainingNeedsMethods.countFittingNeeds, request, options)
    }

    /// Pushes the unmet needs of a city and occupation: every institution of the city's catalog that may teach it is told how many there are. Change feed:
    /// "training_need.pushed".
    ///
    /// REFUSED: there are none.
    public func pushTrainingNeeds(_ request: PushTrainingNeedsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingNeedPush {
        try await channel.unary(TrainingNeedsMethods.pushTrainingNeeds, request, options)
    }

    /// Invites everybody whose unmet need fits an open class of the institution's own, each once. Change feed: "training_need.invited".
    ///
    /// CLASS_NOT_FOUND: there is no such class. REFUSED: it is not open.
    public func inviteToClass(_ request: InviteToClassRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> InviteToClassResponse {
        try await channel.unary(TrainingNeedsMethods.inviteToClass, request, options)
    }
}
