// Written by Protos/generate.sh from liaoning/skills/training_records/v1/training_complaint.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.TrainingComplaints`.
public enum TrainingComplaintsMethods {
    /// Complains about the organisation of a class. Who complained is shown to nobody. Change feed: "training_complaint.filed".
    public static let fileTrainingComplaint = Method<FileTrainingComplaintRequest, TrainingComplaint>(
        service: "liaoning.skills.training_records.v1.TrainingComplaints", name: "FileTrainingComplaint", kind: .unary,
        access: AccessRule(roles: [.worker]),
        reasons: ["CLASS_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/training-complaints", body: "*")])

    /// Decides a complaint: founded or not. A founded one counts for the credit grade; the organisation is told and may dispute it. Change feed:
    /// "training_complaint.decided".
    ///
    /// REFUSED: decided before.
    public static let decideTrainingComplaint = Method<DecideTrainingComplaintRequest, TrainingComplaint>(
        service: "liaoning.skills.training_records.v1.TrainingComplaints", name: "DecideTrainingComplaint", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["TRAINING_COMPLAINT_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/training-complaints/{complaint_id}:decide", body: "*")])

    /// Complaints of a region, latest first; a worker sees their own.
    public static let listTrainingComplaints = Method<ListTrainingComplaintsRequest, ListTrainingComplaintsResponse>(
        service: "liaoning.skills.training_records.v1.TrainingComplaints", name: "ListTrainingComplaints", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.get, "/v1/training-complaints", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [fileTrainingComplaint, decideTrainingComplaint, listTrainingComplaints]
}

public protocol TrainingComplaintsHandlers: Sendable {
    /// Complains about the organisation of a class. Who complained is shown to nobody. Change feed: "training_complaint.filed".
    func fileTrainingComplaint(_ request: FileTrainingComplaintRequest.Checked, _ call: Call) async throws -> TrainingComplaint

    /// Decides a complaint: founded or not. A founded one counts for the credit grade; the organisation is told and may dispute it. Change feed:
    /// "training_complaint.decided".
    ///
    /// REFUSED: decided before.
    func decideTrainingComplaint(_ request: DecideTrainingComplaintRequest.Checked, _ call: Call) async throws -> TrainingComplaint

    /// Complaints of a region, latest first; a worker sees their own.
    func listTrainingComplaints(_ request: ListTrainingComplaintsRequest.Checked, _ call: Call) async throws -> ListTrainingComplaintsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.TrainingComplaints`.
    public mutating func register(trainingComplaints handlers: some TrainingComplaintsHandlers) {
        register(TrainingComplaintsMethods.fileTrainingComplaint, checked: { try await handlers.fileTrainingComplaint($0, $1) })
        register(TrainingComplaintsMethods.decideTrainingComplaint, checked: { try await handlers.decideTrainingComplaint($0, $1) })
        register(TrainingComplaintsMethods.listTrainingComplaints, checked: { try await handlers.listTrainingComplaints($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.TrainingComplaints` through a channel.
public struct TrainingComplaintsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Complains about the organisation of a class. Who complained is shown to nobody. Change feed: "training_complaint.filed".
    public func fileTrainingComplaint(_ request: FileTrainingComplaintRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingComplaint {
        try await channel.unary(TrainingComplaintsMethods.fileTrainingComplaint, request, options)
    }

    /// Decides a complaint: founded or not. A founded one counts for the credit grade; the organisation is told and may dispute it. Change feed:
    /// "training_complaint.decided".
    ///
    /// REFUSED: decided before.
    public func decideTrainingComplaint(_ request: DecideTrainingComplaintRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingComplaint {
        try await channel.unary(TrainingComplaintsMethods.decideTrainingComplaint, request, options)
    }

    /// Complaints of a region, latest first; a worker sees their own.
    public func listTrainingComplaints(_ request: ListTrainingComplaintsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListTrainingComplaintsResponse {
        try await channel.unary(TrainingComplaintsMethods.listTrainingComplaints, request, options)
    }
}
