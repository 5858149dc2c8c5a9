// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/examiner_assignment.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.evaluation.v1.ExaminerAssignments`.
public enum ExaminerAssignmentsMethods {
    /// Assigns named examiners to a session. Answers all who are assigned to the batch. Change feed: "examiner.assigned".
    ///
    /// EXAMINER_ASSIGNED: one is assigned to the session already. REFUSED: the batch is cancelled; the session is over; the card is suspended,
    /// withdrawn or not valid that day; the occupation or level is not on it; a candidate of the batch is the examiner, works for the same employer
    /// where the policy book does not allow it, or is tied to the examiner as declared.
    public static let assignExaminers = Method<AssignExaminersRequest, ListExaminerAssignmentsResponse>(
        service: "liaoning.skills.evaluation.v1.ExaminerAssignments", name: "AssignExaminers", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation, .cityBureau, .province]),
        reasons: ["BATCH_NOT_FOUND", "EXAMINER_NOT_FOUND", "EXAMINER_ASSIGNED", "REFUSED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.post, "/v1/evaluation-batches/{batch_id}/examiners:assign", body: "*")])

    /// Draws examiners for a session among all of the city and the province who could be assigned by name. The seed is kept, so that the draw can
    /// be done again. Change feed: "examiner.assigned".
    ///
    /// REFUSED: as with AssignExaminers of the batch; fewer can be drawn than are asked for.
    public static let drawExaminers = Method<DrawExaminersRequest, ListExaminerAssignmentsResponse>(
        service: "liaoning.skills.evaluation.v1.ExaminerAssignments", name: "DrawExaminers", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation, .cityBureau, .province]),
        reasons: ["BATCH_NOT_FOUND", "REFUSED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.post, "/v1/evaluation-batches/{batch_id}/examiners:draw", body: "*")])

    /// Assigns the quality supervisor of a batch, who is no one of the organisation's. Change feed: "examiner.assigned".
    ///
    /// EXAMINER_ASSIGNED: the batch has one. REFUSED: as with AssignExaminers; no quality supervisor; works for the organisation.
    public static let assignSupervisor = Method<AssignSupervisorRequest, ListExaminerAssignmentsResponse>(
        service: "liaoning.skills.evaluation.v1.ExaminerAssignments", name: "AssignSupervisor", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["BATCH_NOT_FOUND", "EXAMINER_NOT_FOUND", "EXAMINER_ASSIGNED", "REFUSED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.post, "/v1/evaluation-batches/{batch_id}:assignSupervisor", body: "*")])

    /// Releases an examiner or supervisor from a session that is still to come. Change feed: "examiner.released".
    ///
    /// REFUSED: released already; the session was held or is held today; a supervisor, by the organisation.
    public static let releaseExaminer = Method<ReleaseExaminerRequest, ExaminerAssignment>(
        service: "liaoning.skills.evaluation.v1.ExaminerAssignments", name: "ReleaseExaminer", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation, .cityBureau, .province]),
        reasons: ["EXAMINER_ASSIGNMENT_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/examiner-assignments/{examiner_assignment_id}:release", body: "*")])

    /// Declares that an examiner is tied to a person, whom it will not examine. Change feed: "examiner.interest_declared".
    ///
    /// EXAMINER_INTEREST_EXISTS: declared before.
    public static let declareExaminerInterest = Method<DeclareExaminerInterestRequest, ExaminerInterest>(
        service: "liaoning.skills.evaluation.v1.ExaminerAssignments", name: "DeclareExaminerInterest", kind: .unary,
        access: AccessRule(roles: [.examiner, .cityBureau, .province]),
        reasons: ["EXAMINER_NOT_FOUND", "EXAMINER_INTEREST_EXISTS"],
        http: [HTTPRoute(.post, "/v1/examiners/{examiner_id}/interests", body: "*")])

    /// Assignments of a batch, or of an examiner: who carries how much. Released ones too.
    public static let listExaminerAssignments = Method<ListExaminerAssignmentsRequest, ListExaminerAssignmentsResponse>(
        service: "liaoning.skills.evaluation.v1.ExaminerAssignments", name: "ListExaminerAssignments", kind: .unary,
        access: AccessRule(roles: [.examiner, .evaluationOrganisation, .cityBureau, .province, .auditor]),
        reasons: ["BATCH_NOT_FOUND", "EXAMINER_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/examiner-assignments", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [assignExaminers, drawExaminers, assignSupervisor, releaseExaminer, declareExaminerInterest, listExaminerAssignments]
}

public protocol ExaminerAssignmentsHandlers: Sendable {
    /// Assigns named examiners to a session. Answers all who are assigned to the batch. Change feed: "examiner.assigned".
    ///
    /// EXAMINER_ASSIGNED: one is assigned to the session already. REFUSED: the batch is cancelled; the session is over; the card is suspended,
    /// withdrawn or not valid that day; the occupation or level is not on it; a candidate of the batch is the examiner, works for the same employer
    /// where the policy book does not allow it, or is tied to the examiner as declared.
    func assignExaminers(_ request: AssignExaminersRequest.Checked, _ call: Call) async throws -> ListExaminerAssignmentsResponse

    /// Draws examiners for a session among all of the city and the province who could be assigned by name. The seed is kept, so that the draw can
    /// be done again. Change feed: "examiner.assigned".
    ///
    /// REFUSED: as with AssignExaminers of the batch; fewer can be drawn than are asked for.
    func drawExaminers(_ request: DrawExaminersRequest.Checked, _ call: Call) async throws -> ListExaminerAssignmentsResponse

    /// Assigns the quality supervisor of a batch, who is no one of the organisation's. Change feed: "examiner.assigned".
    ///
    /// EXAMINER_ASSIGNED: the batch has one. REFUSED: as with AssignExaminers; no quality supervisor; works for the organisation.
    func assignSupervisor(_ request: AssignSupervisorRequest.Checked, _ call: Call) async throws -> ListExaminerAssignmentsResponse

    /// Releases an examiner or supervisor from a session that is still to come. Change feed: "examiner.released".
    ///
    /// REFUSED: released already; the session was held or is held today; a supervisor, by the organisation.
    func releaseExaminer(_ request: ReleaseExaminerRequest.Checked, _ call: Call) async throws -> ExaminerAssignment

    /// Declares that an examiner is tied to a person, whom it will not examine. Change feed: "examiner.interest_declared".
    ///
    /// EXAMINER_INTEREST_EXISTS: declared before.
    func declareExaminerInterest(_ request: DeclareExaminerInterestRequest.Checked, _ call: Call) async throws -> ExaminerInterest

    /// Assignments of a batch, or of an examiner: who carries how much. Released ones too.
    func listExaminerAssignments(_ request: ListExaminerAssignmentsRequest.Checked, _ call: Call) async throws -> ListExaminerAssignmentsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.evaluation.v1.ExaminerAssignments`.
    public mutating func register(examinerAssignments handlers: some ExaminerAssignmentsHandlers) {
        register(ExaminerAssignmentsMethods.assignExaminers, checked: { try await handlers.assignExaminers($0, $1) })
        register(ExaminerAssignmentsMethods.drawExaminers, checked: { try await handlers.drawExaminers($0, $1) })
        register(ExaminerAssignmentsMethods.assignSupervisor, checked: { try await handlers.assignSupervisor($0, $1) })
        register(ExaminerAssignmentsMethods.releaseExaminer, checked: { try await handlers.releaseExaminer($0, $1) })
        register(ExaminerAssignmentsMethods.declareExaminerInterest, checked: { try await handlers.declareExaminerInterest($0, $1) })
        register(ExaminerAssignmentsMethods.listExaminerAssignments, checked: { try await handlers.listExaminerAssignments($0, $1) })
    }
}

/// Calls `liaoning.skills.evaluation.v1.ExaminerAssignments` through a channel.
public struct ExaminerAssignmentsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Assigns named examiners to a session. Answers all who are assigned to the batch. Change feed: "examiner.assigned".
    ///
    /// EXAMINER_ASSIGNED: one is assigned to the session already. REFUSED: the batch is cancelled; the session is over; the card is suspended,
    /// withdrawn or not valid that day; the occupation or level is not on it; a candidate of the batch is the examiner, works for the same employer
    /// where the policy book does not allow it, or is tied to the examiner as declared.
    public func assignExaminers(_ request: AssignExaminersRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListExaminerAssignmentsResponse {
        try await channel.unary(ExaminerAssignmentsMethods.assignExaminers, request, options)
    }

    /// Draws examiners for a session among all of the city and the province who could be assigned by name. The seed is kept, so that the draw can
    /// be done again. Change feed: "examiner.assigned".
    ///
    /// REFUSED: as with AssignExaminers of the batch; fewer can be drawn than are asked for.
    public func drawExaminers(_ request: DrawExaminersRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListExaminerAssignmentsResponse {
        try await channel.unary(ExaminerAssignmentsMethods.drawExaminers, request, options)
    }

    /// Assigns the quality supervisor of a batch, who is no one of the organisation's. Change feed: "examiner.assigned".
    ///
    /// EXAMINER_ASSIGNED: the batch has one. REFUSED: as with AssignExaminers; no quality supervisor; works for the organisation.
    public func assignSupervisor(_ request: AssignSupervisorRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListExaminerAssignmentsResponse {
        try await channel.unary(ExaminerAssignmentsMethods.assignSupervisor, request, options)
    }

    /// Releases an examiner or supervisor from a session that is still to come. Change feed: "examiner.released".
    ///
    /// REFUSED: released already; the session was held or is held today; a supervisor, by the organisation.
    public func releaseExaminer(_ request: ReleaseExaminerRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ExaminerAssignment {
        try await channel.unary(ExaminerAssignmentsMethods.releaseExaminer, request, options)
    }

    /// Declares that an examiner is tied to a person, whom it will not examine. Change feed: "examiner.interest_declared".
    ///
    /// EXAMINER_INTEREST_EXISTS: declared before.
    public func declareExaminerInterest(_ request: DeclareExaminerInterestRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ExaminerInterest {
        try await channel.unary(ExaminerAssignmentsMethods.declareExaminerInterest, request, options)
    }

    /// Assignments of a batch, or of an examiner: who carries how much. Released ones too.
    public func listExaminerAssignments(_ request: ListExaminerAssignmentsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListExaminerAssignmentsResponse {
        try await channel.unary(ExaminerAssignmentsMethods.listExaminerAssignments, request, options)
    }
}
