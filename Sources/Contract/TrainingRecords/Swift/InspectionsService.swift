// Written by Protos/generate.sh from liaoning/skills/training_records/v1/inspection.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.Inspections`.
public enum InspectionsMethods {
    /// Publishes a plan: the service lists whom it may meet, makes a seed that nobody knows and publishes the seed's hash. From then on neither
    /// lists nor numbers change. Change feed: "inspection.planned".
    ///
    /// PERSON_NOT_FOUND: an inspector is not registered. REFUSED: nobody to inspect, too many to publish, fewer drawn than the policy book asks
    /// for, too few inspectors for an object once those are left out who work or worked for it, an inspector twice, a draw too early.
    public static let publishInspectionPlan = Method<PublishInspectionPlanRequest, InspectionPlan>(
        service: "liaoning.skills.training_records.v1.Inspections", name: "PublishInspectionPlan", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["PERSON_NOT_FOUND", "FIGURE_MISSING", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/inspection-plans", body: "*")])

    /// Calls a plan off before its draw; it stays public with the reason. Change feed: "inspection.plan_cancelled".
    ///
    /// REFUSED: drawn or called off before.
    public static let cancelInspectionPlan = Method<CancelInspectionPlanRequest, InspectionPlan>(
        service: "liaoning.skills.training_records.v1.Inspections", name: "CancelInspectionPlan", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["INSPECTION_PLAN_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/inspection-plans/{plan_id}:cancel", body: "*")])

    /// Draws, and reveals the seed. Change feed: "inspection.drawn".
    ///
    /// The draw: with the seed's 64 hexadecimal digits S, every object O of the list has the lot SHA-256 of "S/object/O"; the lowest lots are
    /// drawn. For a drawn object O every inspector I of the list without a conflict with O has the lot SHA-256 of "S/inspector/O/I"; the lowest
    /// are drawn. `Deploy/recompute-draw` does the same from the published plan.
    ///
    /// REFUSED: before the day of the draw, drawn or called off before.
    public static let drawInspections = Method<DrawInspectionsRequest, InspectionPlan>(
        service: "liaoning.skills.training_records.v1.Inspections", name: "DrawInspections", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["INSPECTION_PLAN_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/inspection-plans/{plan_id}:draw", body: "*")])

    /// A plan with its frozen lists, and when it was drawn the seed and what was drawn. Names of inspectors are masked.
    public static let getInspectionPlan = Method<GetInspectionPlanRequest, InspectionPlan>(
        service: "liaoning.skills.training_records.v1.Inspections", name: "GetInspectionPlan", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["INSPECTION_PLAN_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/inspection-plans/{plan_id}", body: nil)])

    /// Plans without their lists, latest first.
    public static let listInspectionPlans = Method<ListInspectionPlansRequest, ListInspectionPlansResponse>(
        service: "liaoning.skills.training_records.v1.Inspections", name: "ListInspectionPlans", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/inspection-plans", body: nil)])

    /// Concludes an inspection for one of its inspectors; when all have, its findings are public, what is to be put right has a last day, and the
    /// organisation is told and may dispute it. Change feed: "inspection.signed", then "inspection.concluded".
    ///
    /// PERMISSION_DENIED: the account was not drawn for it. REFUSED: concluded before by the account.
    public static let concludeInspection = Method<ConcludeInspectionRequest, Inspection>(
        service: "liaoning.skills.training_records.v1.Inspections", name: "ConcludeInspection", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .expert]),
        reasons: ["INSPECTION_NOT_FOUND", "FIGURE_MISSING", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/inspections/{inspection_id}:conclude", body: "*")])

    /// An inspection with its findings, also before they are public: to its inspectors, the bureau of its region and the auditor.
    public static let getInspection = Method<GetInspectionRequest, Inspection>(
        service: "liaoning.skills.training_records.v1.Inspections", name: "GetInspection", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .expert, .auditor]),
        reasons: ["INSPECTION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/inspections/{inspection_id}", body: nil)])

    /// Inspections with the findings that are public, latest first: by region, plan, organisation.
    public static let listInspections = Method<ListInspectionsRequest, ListInspectionsResponse>(
        service: "liaoning.skills.training_records.v1.Inspections", name: "ListInspections", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/inspections", body: nil)])

    /// The inspections that the calling account was drawn for, with all their findings, latest first.
    public static let listOwnInspections = Method<ListOwnInspectionsRequest, ListInspectionsResponse>(
        service: "liaoning.skills.training_records.v1.Inspections", name: "ListOwnInspections", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .expert]),
        http: [HTTPRoute(.get, "/v1/inspections:own", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [publishInspectionPlan, cancelInspectionPlan, drawInspections, getInspectionPlan, listInspectionPlans, concludeInspection, getInspection, listInspections, listOwnInspections]
}

public protocol InspectionsHandlers: Sendable {
    /// Publishes a plan: the service lists whom it may meet, makes a seed that nobody knows and publishes the seed's hash. From then on neither
    /// lists nor numbers change. Change feed: "inspection.planned".
    ///
    /// PERSON_NOT_FOUND: an inspector is not registered. REFUSED: nobody to inspect, too many to publish, fewer drawn than the policy book asks
    /// for, too few inspectors for an object once those are left out who work or worked for it, an inspector twice, a draw too early.
    func publishInspectionPlan(_ request: PublishInspectionPlanRequest.Checked, _ call: Call) async throws -> InspectionPlan

    /// Calls a plan off before its draw; it stays public with the reason. Change feed: "inspection.plan_cancelled".
    ///
    /// REFUSED: drawn or called off before.
    func cancelInspectionPlan(_ request: CancelInspectionPlanRequest.Checked, _ call: Call) async throws -> InspectionPlan

    /// Draws, and reveals the seed. Change feed: "inspection.drawn".
    ///
    /// The draw: with the seed's 64 hexadecimal digits S, every object O of the list has the lot SHA-256 of "S/object/O"; the lowest lots are
    /// drawn. For a drawn object O every inspector I of the list without a conflict with O has the lot SHA-256 of "S/inspector/O/I"; the lowest
    /// are drawn. `Deploy/recompute-draw` does the same from the published plan.
    ///
    /// REFUSED: before the day of the draw, drawn or called off before.
    func drawInspections(_ request: DrawInspectionsRequest.Checked, _ call: Call) async throws -> InspectionPlan

    /// A plan with its frozen lists, and when it was drawn the seed and what was drawn. Names of inspectors are masked.
    func getInspectionPlan(_ request: GetInspectionPlanRequest.Checked, _ call: Call) async throws -> InspectionPlan

    /// Plans without their lists, latest first.
    func listInspectionPlans(_ request: ListInspectionPlansRequest.Checked, _ call: Call) async throws -> ListInspectionPlansResponse

    /// Concludes an inspection for one of its inspectors; when all have, its findings are public, what is to be put right has a last day, and the
    /// organisation is told and may dispute it. Change feed: "inspection.signed", then "inspection.concluded".
    ///
    /// PERMISSION_DENIED: the account was not drawn for it. REFUSED: concluded before by the account.
    func concludeInspection(_ request: ConcludeInspectionRequest.Checked, _ call: Call) async throws -> Inspection

    /// An inspection with its findings, also before they are public: to its inspectors, the bureau of its region and the auditor.
    func getInspection(_ request: GetInspectionRequest.Checked, _ call: Call) async throws -> Inspection

    /// Inspections with the findings that are public, latest first: by region, plan, organisation.
    func listInspections(_ request: ListInspectionsRequest.Checked, _ call: Call) async throws -> ListInspectionsResponse

    /// The inspections that the calling account was drawn for, with all their findings, latest first.
    func listOwnInspections(_ request: ListOwnInspectionsRequest.Checked, _ call: Call) async throws -> ListInspectionsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.Inspections`.
    public mutating func register(inspections handlers: some InspectionsHandlers) {
        register(InspectionsMethods.publishInspectionPlan, checked: { try await handlers.publishInspectionPlan($0, $1) })
        register(InspectionsMethods.cancelInspectionPlan, checked: { try await handlers.cancelInspectionPlan($0, $1) })
        register(InspectionsMethods.drawInspections, checked: { try await handlers.drawInspections($0, $1) })
        register(InspectionsMethods.getInspectionPlan, checked: { try await handlers.getInspectionPlan($0, $1) })
        register(InspectionsMethods.listInspectionPlans, checked: { try await handlers.listInspectionPlans($0, $1) })
        register(InspectionsMethods.concludeInspection, checked: { try await handlers.concludeInspection($0, $1) })
        register(InspectionsMethods.getInspection, checked: { try await handlers.getInspection($0, $1) })
        register(InspectionsMethods.listInspections, checked: { try await handlers.listInspections($0, $1) })
        register(InspectionsMethods.listOwnInspections, checked: { try await handlers.listOwnInspections($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.Inspections` through a channel.
public struct InspectionsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Publishes a plan: the service lists whom it may meet, makes a seed that nobody knows and publishes the seed's hash. From then on neither
    /// lists nor numbers change. Change feed: "inspection.planned".
    ///
    /// PERSON_NOT_FOUND: an inspector is not registered. REFUSED: nobody to inspect, too many to publish, fewer drawn than the policy book asks
    /// for, too few inspectors for an object once those are left out who work or worked for it, an inspector twice, a draw too early.
    public func publishInspectionPlan(_ request: PublishInspectionPlanRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> InspectionPlan {
        try await channel.unary(InspectionsMethods.publishInspectionPlan, request, options)
    }

    /// Calls a plan off before its draw; it stays public with the reason. Change feed: "inspection.plan_cancelled".
    ///
    /// REFUSED: drawn or called off before.
    public func cancelInspectionPlan(_ request: CancelInspectionPlanRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> InspectionPlan {
        try await channel.unary(InspectionsMethods.cancelInspectionPlan, request, options)
    }

    /// Draws, and reveals the seed. Change feed: "inspection.drawn".
    ///
    /// The draw: with the seed's 64 hexadecimal digits S, every object O of the list has the lot SHA-256 of "S/object/O"; the lowest lots are
    /// drawn. For a drawn object O every inspector I of the list without a conflict with O has the lot SHA-256 of "S/inspector/O/I"; the lowest
    /// are drawn. `Deploy/recompute-draw` does the same from the published plan.
    ///
    /// REFUSED: before the day of the draw, drawn or called off before.
    public func drawInspections(_ request: DrawInspectionsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> InspectionPlan {
        try await channel.unary(InspectionsMethods.drawInspections, request, options)
    }

    /// A plan with its frozen lists, and when it was drawn the seed and what was drawn. Names of inspectors are masked.
    public func getInspectionPlan(_ request: GetInspectionPlanRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> InspectionPlan {
        try await channel.unary(InspectionsMethods.getInspectionPlan, request, options)
    }

    /// Plans without their lists, latest first.
    public func listInspectionPlans(_ request: ListInspectionPlansRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListInspectionPlansResponse {
        try await channel.unary(InspectionsMethods.listInspectionPlans, request, options)
    }

    /// Concludes an inspection for one of its inspectors; when all have, its findings are public, what is to be put right has a last day, and the
    /// organisation is told and may dispute it. Change feed: "inspection.signed", then "inspection.concluded".
    ///
    /// PERMISSION_DENIED: the account was not drawn for it. REFUSED: concluded before by the account.
    public func concludeInspection(_ request: ConcludeInspectionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Inspection {
        try await channel.unary(InspectionsMethods.concludeInspection, request, options)
    }

    /// An inspection with its findings, also before they are public: to its inspectors, the bureau of its region and the auditor.
    public func getInspection(_ request: GetInspectionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Inspection {
        try await channel.unary(InspectionsMethods.getInspection, request, options)
    }

    /// Inspections with the findings that are public, latest first: by region, plan, organisation.
    public func listInspections(_ request: ListInspectionsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListInspectionsResponse {
        try await channel.unary(InspectionsMethods.listInspections, request, options)
    }

    /// The inspections that the calling account was drawn for, with all their findings, latest first.
    public func listOwnInspections(_ request: ListOwnInspectionsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListInspectionsResponse {
        try await channel.unary(InspectionsMethods.listOwnInspections, request, options)
    }
}
