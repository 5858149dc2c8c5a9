// Written by Protos/generate.sh from liaoning/skills/competition/v1/judge.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.Judges`.
public enum JudgesMethods {
    /// Appoints a judge for an event, with the competitors and delegations in which the judge declares an interest. Marks are entered by the
    /// judge's own account.
    ///
    /// REFUSED: the judge competes in the event. CHIEF_JUDGE_APPOINTED: the event has a chief judge already.
    public static let appointJudge = Method<AppointJudgeRequest, Judge>(
        service: "liaoning.skills.competition.v1.Judges", name: "AppointJudge", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["EVENT_NOT_FOUND", "PERSON_NOT_FOUND", "DELEGATION_NOT_FOUND", "JUDGE_ALREADY_APPOINTED", "CHIEF_JUDGE_APPOINTED", "REFUSED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}/judges", body: "*")])

    /// Lists an event's judges, dismissed ones too, for its organiser.
    public static let listJudges = Method<ListJudgesRequest, ListJudgesResponse>(
        service: "liaoning.skills.competition.v1.Judges", name: "ListJudges", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation, .auditor]),
        reasons: ["EVENT_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/competition-events/{event_id}/judges", body: nil)])

    /// Adds an interest that was declared later, by the judge or the organiser. What the judge marked of these competitors is taken away; a sheet
    /// that was locked with it is open again.
    public static let declareInterest = Method<DeclareInterestRequest, Judge>(
        service: "liaoning.skills.competition.v1.Judges", name: "DeclareInterest", kind: .unary,
        access: AccessRule(roles: [.judge, .province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["JUDGE_NOT_FOUND", "DELEGATION_NOT_FOUND", "RESULTS_ALREADY_PUBLISHED"],
        http: [HTTPRoute(.post, "/v1/judges/{judge_id}:declareInterest", body: "*")])

    /// Dismisses a judge: from then on the judge marks nothing more. Where the marks given so far may not count they are taken away. Another
    /// judge is appointed in the place.
    public static let dismissJudge = Method<DismissJudgeRequest, Judge>(
        service: "liaoning.skills.competition.v1.Judges", name: "DismissJudge", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["JUDGE_NOT_FOUND", "JUDGE_DISMISSED", "RESULTS_ALREADY_PUBLISHED"],
        http: [HTTPRoute(.post, "/v1/judges/{judge_id}:dismiss", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [appointJudge, listJudges, declareInterest, dismissJudge]
}

public protocol JudgesHandlers: Sendable {
    /// Appoints a judge for an event, with the competitors and delegations in which the judge declares an interest. Marks are entered by the
    /// judge's own account.
    ///
    /// REFUSED: the judge competes in the event. CHIEF_JUDGE_APPOINTED: the event has a chief judge already.
    func appointJudge(_ request: AppointJudgeRequest.Checked, _ call: Call) async throws -> Judge

    /// Lists an event's judges, dismissed ones too, for its organiser.
    func listJudges(_ request: ListJudgesRequest.Checked, _ call: Call) async throws -> ListJudgesResponse

    /// Adds an interest that was declared later, by the judge or the organiser. What the judge marked of these competitors is taken away; a sheet
    /// that was locked with it is open again.
    func declareInterest(_ request: DeclareInterestRequest.Checked, _ call: Call) async throws -> Judge

    /// Dismisses a judge: from then on the judge marks nothing more. Where the marks given so far may not count they are taken away. Another
    /// judge is appointed in the place.
    func dismissJudge(_ request: DismissJudgeRequest.Checked, _ call: Call) async throws -> Judge
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.Judges`.
    public mutating func register(judges handlers: some JudgesHandlers) {
        register(JudgesMethods.appointJudge, checked: { try await handlers.appointJudge($0, $1) })
        register(JudgesMethods.listJudges, checked: { try await handlers.listJudges($0, $1) })
        register(JudgesMethods.declareInterest, checked: { try await handlers.declareInterest($0, $1) })
        register(JudgesMethods.dismissJudge, checked: { try await handlers.dismissJudge($0, $1) })
    }
}

/// Calls `liaoning.skills.competition.v1.Judges` through a channel.
public struct JudgesClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Appoints a judge for an event, with the competitors and delegations in which the judge declares an interest. Marks are entered by the
    /// judge's own account.
    ///
    /// REFUSED: the judge competes in the event. CHIEF_JUDGE_APPOINTED: the event has a chief judge already.
    public func appointJudge(_ request: AppointJudgeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Judge {
        try await channel.unary(JudgesMethods.appointJudge, request, options)
    }

    /// Lists an event's judges, dismissed ones too, for its organiser.
    public func listJudges(_ request: ListJudgesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListJudgesResponse {
        try await channel.unary(JudgesMethods.listJudges, request, options)
    }

    /// Adds an interest that was declared later, by the judge or the organiser. What the judge marked of these competitors is taken away; a sheet
    /// that was locked with it is open again.
    public func declareInterest(_ request: DeclareInterestRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Judge {
        try await channel.unary(JudgesMethods.declareInterest, request, options)
    }

    /// Dismisses a judge: from then on the judge marks nothing more. Where the marks given so far may not count they are taken away. Another
    /// judge is appointed in the place.
    public func dismissJudge(_ request: DismissJudgeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Judge {
        try await channel.unary(JudgesMethods.dismissJudge, request, options)
    }
}
