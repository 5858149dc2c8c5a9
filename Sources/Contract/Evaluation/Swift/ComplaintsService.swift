// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/complaint.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.evaluation.v1.Complaints`.
public enum ComplaintsMethods {
    /// Files a complaint about an evaluation organisation. Change feed: "complaint.filed", without who filed it.
    public static let fileComplaint = Method<FileComplaintRequest, Complaint>(
        service: "liaoning.skills.evaluation.v1.Complaints", name: "FileComplaint", kind: .unary,
        access: AccessRule(roles: [.worker, .examiner, .evaluationOrganisation, .enterprise, .cityBureau, .province]),
        reasons: ["EVALUATION_ORGANISATION_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/evaluation-complaints", body: "*")])

    /// Decides whether a complaint is founded. Sanctions are imposed by calls of their own. Change feed: "complaint.decided".
    ///
    /// REFUSED: decided already.
    public static let decideComplaint = Method<DecideComplaintRequest, Complaint>(
        service: "liaoning.skills.evaluation.v1.Complaints", name: "DecideComplaint", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["COMPLAINT_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/evaluation-complaints/{complaint_id}:decide", body: "*")])

    /// Complaints of a region, earliest first.
    public static let listComplaints = Method<ListComplaintsRequest, ListComplaintsResponse>(
        service: "liaoning.skills.evaluation.v1.Complaints", name: "ListComplaints", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.get, "/v1/evaluation-complaints", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [fileComplaint, decideComplaint, listComplaints]
}

public protocol ComplaintsHandlers: Sendable {
    /// Files a complaint about an evaluation organisation. Change feed: "complaint.filed", without who filed it.
    func fileComplaint(_ request: FileComplaintRequest.Checked, _ call: Call) async throws -> Complaint

    /// Decides whether a complaint is founded. Sanctions are imposed by calls of their own. Change feed: "complaint.decided".
    ///
    /// REFUSED: decided already.
    func decideComplaint(_ request: DecideComplaintRequest.Checked, _ call: Call) async throws -> Complaint

    /// Complaints of a region, earliest first.
    func listComplaints(_ request: ListComplaintsRequest.Checked, _ call: Call) async throws -> ListComplaintsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.evaluation.v1.Complaints`.
    public mutating func register(complaints handlers: some ComplaintsHandlers) {
        register(ComplaintsMethods.fileComplaint, checked: { try await handlers.fileComplaint($0, $1) })
        register(ComplaintsMethods.decideComplaint, checked: { try await handlers.decideComplaint($0, $1) })
        register(ComplaintsMethods.listComplaints, checked: { try await handlers.listComplaints($0, $1) })
    }
}

/// Calls `liaoning.skills.evaluation.v1.Complaints` through a channel.
public struct ComplaintsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Files a complaint about an evaluation organisation. Change feed: "complaint.filed", without who filed it.
    public func fileComplaint(_ request: FileComplaintRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Complaint {
        try await channel.unary(ComplaintsMethods.fileComplaint, request, options)
    }

    /// Decides whether a complaint is founded. Sanctions are imposed by calls of their own. Change feed: "complaint.decided".
    ///
    /// REFUSED: decided already.
    public func decideComplaint(_ request: DecideComplaintRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Complaint {
        try await channel.unary(ComplaintsMethods.decideComplaint, request, options)
    }

    /// Complaints of a region, earliest first.
    public func listComplaints(_ request: ListComplaintsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListComplaintsResponse {
        try await channel.unary(ComplaintsMethods.listComplaints, request, options)
    }
}
