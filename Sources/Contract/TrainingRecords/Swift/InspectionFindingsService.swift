// Written by Protos/generate.sh from liaoning/skills/training_records/v1/inspection_finding.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.InspectionFindings`.
public enum InspectionFindingsMethods {
    /// Enters a finding with its evidence. Change feed: "inspection.finding_recorded".
    ///
    /// PERMISSION_DENIED: the account was not drawn for the inspection. CLASS_NOT_FOUND: there is no such class. REFUSED: an inspector concluded
    /// the inspection already, the class is none of the inspected organisation's.
    public static let recordFinding = Method<RecordFindingRequest, InspectionFinding>(
        service: "liaoning.skills.training_records.v1.InspectionFindings", name: "RecordFinding", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .expert]),
        reasons: ["INSPECTION_NOT_FOUND", "CLASS_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/inspections/{inspection_id}/findings", body: "*")])

    /// Voids a finding that was wrong, for example after a dispute was granted. It stays readable with the reason. Change feed:
    /// "inspection.finding_voided".
    ///
    /// PERMISSION_DENIED: it is not public yet, and the caller was not drawn for the inspection.
    /// REFUSED: voided before.
    public static let voidFinding = Method<VoidFindingRequest, InspectionFinding>(
        service: "liaoning.skills.training_records.v1.InspectionFindings", name: "VoidFinding", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .expert]),
        reasons: ["FINDING_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/inspection-findings/{finding_id}:void", body: "*")])

    /// Says how a finding was put right. Change feed: "inspection.rectification_reported".
    ///
    /// REFUSED: nothing is to be put right.
    public static let reportRectification = Method<ReportRectificationRequest, InspectionFinding>(
        service: "liaoning.skills.training_records.v1.InspectionFindings", name: "ReportRectification", kind: .unary,
        access: AccessRule(roles: [.institution, .school, .enterprise]),
        reasons: ["FINDING_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/inspection-findings/{finding_id}:report", body: "*")])

    /// Confirms or rejects what the organisation reported. Change feed: "inspection.rectification_confirmed" or ".rectification_rejected".
    ///
    /// FIELD_REQUIRED: a rejection without a reason. REFUSED: nothing was reported.
    public static let reviewRectification = Method<ReviewRectificationRequest, InspectionFinding>(
        service: "liaoning.skills.training_records.v1.InspectionFindings", name: "ReviewRectification", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["FINDING_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/inspection-findings/{finding_id}:review", body: "*")])

    /// Demands money back of a paid claim because of a finding; it is clawed back by ClawBackSubsidy, and the finding shows how much was.
    /// Change feed: "inspection.clawback_demanded".
    ///
    /// SUBSIDY_CLAIM_NOT_FOUND: there is no such claim. REFUSED: the finding is not public, money was demanded for it before, the claim is not
    /// of the organisation's classes, or less is left of it.
    public static let demandClawback = Method<DemandClawbackRequest, InspectionFinding>(
        service: "liaoning.skills.training_records.v1.InspectionFindings", name: "DemandClawback", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["FINDING_NOT_FOUND", "SUBSIDY_CLAIM_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/inspection-findings/{finding_id}:demand", body: "*")])

    /// Public findings, voided ones with the reason, latest first: by region, organisation, kind; also only those that are overdue.
    public static let listFindings = Method<ListFindingsRequest, ListFindingsResponse>(
        service: "liaoning.skills.training_records.v1.InspectionFindings", name: "ListFindings", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/inspection-findings", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [recordFinding, voidFinding, reportRectification, reviewRectification, demandClawback, listFindings]
}

public protocol InspectionFindingsHandlers: Sendable {
    /// Enters a finding with its evidence. Change feed: "inspection.finding_recorded".
    ///
    /// PERMISSION_DENIED: the account was not drawn for the inspection. CLASS_NOT_FOUND: there is no such class. REFUSED: an inspector concluded
    /// the inspection already, the class is none of the inspected organisation's.
    func recordFinding(_ request: RecordFindingRequest.Checked, _ call: Call) async throws -> InspectionFinding

    /// Voids a finding that was wrong, for example after a dispute was granted. It stays readable with the reason. Change feed:
    /// "inspection.finding_voided".
    ///
    /// PERMISSION_DENIED: it is not public yet, and the caller was not drawn for the inspection.
    /// REFUSED: voided before.
    func voidFinding(_ request: VoidFindingRequest.Checked, _ call: Call) async throws -> InspectionFinding

    /// Says how a finding was put right. Change feed: "inspection.rectification_reported".
    ///
    /// REFUSED: nothing is to be put right.
    func reportRectification(_ request: ReportRectificationRequest.Checked, _ call: Call) async throws -> InspectionFinding

    /// Confirms or rejects what the organisation reported. Change feed: "inspection.rectification_confirmed" or ".rectification_rejected".
    ///
    /// FIELD_REQUIRED: a rejection without a reason. REFUSED: nothing was reported.
    func reviewRectification(_ request: ReviewRectificationRequest.Checked, _ call: Call) async throws -> InspectionFinding

    /// Demands money back of a paid claim because of a finding; it is clawed back by ClawBackSubsidy, and the finding shows how much was.
    /// Change feed: "inspection.clawback_demanded".
    ///
    /// SUBSIDY_CLAIM_NOT_FOUND: there is no such claim. REFUSED: the finding is not public, money was demanded for it before, the claim is not
    /// of the organisation's classes, or less is left of it.
    func demandClawback(_ request: DemandClawbackRequest.Checked, _ call: Call) async throws -> InspectionFinding

    /// Public findings, voided ones with the reason, latest first: by region, organisation, kind; also only those that are overdue.
    func listFindings(_ request: ListFindingsRequest.Checked, _ call: Call) async throws -> ListFindingsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.InspectionFindings`.
    public mutating func register(inspectionFindings handlers: some InspectionFindingsHandlers) {
        register(InspectionFindingsMethods.recordFinding, checked: { try await handlers.recordFinding($0, $1) })
        register(InspectionFindingsMethods.voidFinding, checked: { try await handlers.voidFinding($0, $1) })
        register(InspectionFindingsMethods.reportRectification, checked: { try await handlers.reportRectification($0, $1) })
        register(InspectionFindingsMethods.reviewRectification, checked: { try await handlers.reviewRectification($0, $1) })
        register(InspectionFindingsMethods.demandClawback, checked: { try await handlers.demandClawback($0, $1) })
        register(InspectionFindingsMethods.listFindings, checked: { try await handlers.listFindings($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.InspectionFindings` through a channel.
public struct InspectionFindingsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Enters a finding with its evidence. Change feed: "inspection.finding_recorded".
    ///
    /// PERMISSION_DENIED: the account was not drawn for the inspection. CLASS_NOT_FOUND: there is no such class. REFUSED: an inspector concluded
    /// the inspection already, the class is none of the inspected organisation's.
    public func recordFinding(_ request: RecordFindingRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> InspectionFinding {
        try await channel.unary(InspectionFindingsMethods.recordFinding, request, options)
    }

    /// Voids a finding that was wrong, for example after a dispute was granted. It stays readable with the reason. Change feed:
    /// "inspection.finding_voided".
    ///
    /// PERMISSION_DENIED: it is not public yet, and the caller was not drawn for the inspection.
    /// REFUSED: voided before.
    public func voidFinding(_ request: VoidFindingRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> InspectionFinding {
        try await channel.unary(InspectionFindingsMethods.voidFinding, request, options)
    }

    /// Says how a finding was put right. Change feed: "inspection.rectification_reported".
    ///
    /// REFUSED: nothing is to be put right.
    public func reportRectification(_ request: ReportRectificationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> InspectionFinding {
        try await channel.unary(InspectionFindingsMethods.reportRectification, request, options)
    }

    /// Confirms or rejects what the organisation reported. Change feed: "inspection.rectification_confirmed" or ".rectification_rejected".
    ///
    /// FIELD_REQUIRED: a rejection without a reason. REFUSED: nothing was reported.
    public func reviewRectification(_ request: ReviewRectificationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> InspectionFinding {
        try await channel.unary(InspectionFindingsMethods.reviewRectification, request, options)
    }

    /// Demands money back of a paid claim because of a finding; it is clawed back by ClawBackSubsidy, and the finding shows how much was.
    /// Change feed: "inspection.clawback_demanded".
    ///
    /// SUBSIDY_CLAIM_NOT_FOUND: there is no such claim. REFUSED: the finding is not public, money was demanded for it before, the claim is not
    /// of the organisation's classes, or less is left of it.
    public func demandClawback(_ request: DemandClawbackRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> InspectionFinding {
        try await channel.unary(InspectionFindingsMethods.demandClawback, request, options)
    }

    /// Public findings, voided ones with the reason, latest first: by region, organisation, kind; also only those that are overdue.
    public func listFindings(_ request: ListFindingsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListFindingsResponse {
        try await channel.unary(InspectionFindingsMethods.listFindings, request, options)
    }
}
