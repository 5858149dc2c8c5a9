// Written by Protos/generate.sh from liaoning/skills/awards/v1/review.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.awards.v1.Reviews`.
public enum ReviewsMethods {
    /// Draws experts by lot for every nomination of a round in review that lacks some: none with a conflict, the least loaded first.
    ///
    /// REFUSED: the round is not in review, or too few experts without a conflict are left for a nomination.
    public static let drawPanels = Method<DrawPanelsRequest, DrawPanelsResponse>(
        service: "liaoning.skills.awards.v1.Reviews", name: "DrawPanels", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["ROUND_NOT_FOUND", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/award-rounds/{round_id}:draw-panels", body: "*")])

    /// What an expert was drawn for in a round. Where the programme is blind, nothing tells who is nominated and by whom.
    public static let listAssignments = Method<ListAssignmentsRequest, ListAssignmentsResponse>(
        service: "liaoning.skills.awards.v1.Reviews", name: "ListAssignments", kind: .unary,
        access: AccessRule(roles: [.expert]),
        scope: { request in RequestScope(person: request.expertPersonID) },
        reasons: ["ROUND_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/award-rounds/{round_id}/assignments", body: nil)])

    /// An expert steps back from a nomination because of an interest. Another one is drawn by the next draw.
    ///
    /// REFUSED: not in review, not drawn for it, or signed off.
    public static let declareInterest = Method<DeclareInterestRequest, Assignment>(
        service: "liaoning.skills.awards.v1.Reviews", name: "DeclareInterest", kind: .unary,
        access: AccessRule(roles: [.expert]),
        scope: { request in RequestScope(person: request.expertPersonID) },
        reasons: ["NOMINATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/award-nominations/{nomination_id}:declare-interest", body: "*")])

    /// Enters an expert's scores of one nomination, a score for each criterion. Until signed off they may be entered again, with the reason.
    ///
    /// REFUSED: not in review, not drawn for it, stepped back, signed off, a criterion missing or unknown, or a correction without reason.
    public static let scoreNomination = Method<ScoreNominationRequest, Assignment>(
        service: "liaoning.skills.awards.v1.Reviews", name: "ScoreNomination", kind: .unary,
        access: AccessRule(roles: [.expert]),
        scope: { request in RequestScope(person: request.expertPersonID) },
        reasons: ["NOMINATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/award-nominations/{nomination_id}:score", body: "*")])

    /// Signs an expert's scores of a round off; they can't be changed after.
    ///
    /// REFUSED: not in review, nothing drawn, or a nomination is not scored.
    public static let signOffReview = Method<SignOffReviewRequest, SignOffReviewResponse>(
        service: "liaoning.skills.awards.v1.Reviews", name: "SignOffReview", kind: .unary,
        access: AccessRule(roles: [.expert]),
        scope: { request in RequestScope(person: request.expertPersonID) },
        reasons: ["ROUND_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/award-rounds/{round_id}:sign-off", body: "*")])

    /// Lists the single scores of a nomination.
    public static let listScores = Method<ListScoresRequest, ListScoresResponse>(
        service: "liaoning.skills.awards.v1.Reviews", name: "ListScores", kind: .unary,
        access: AccessRule(roles: [.province, .auditor]),
        reasons: ["NOMINATION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/award-nominations/{nomination_id}/scores", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [drawPanels, listAssignments, declareInterest, scoreNomination, signOffReview, listScores]
}

public protocol ReviewsHandlers: Sendable {
    /// Draws experts by lot for every nomination of a round in review that lacks some: none with a conflict, the least loaded first.
    ///
    /// REFUSED: the round is not in review, or too few experts without a conflict are left for a nomination.
    func drawPanels(_ request: DrawPanelsRequest.Checked, _ call: Call) async throws -> DrawPanelsResponse

    /// What an expert was drawn for in a round. Where the programme is blind, nothing tells who is nominated and by whom.
    func listAssignments(_ request: ListAssignmentsRequest.Checked, _ call: Call) async throws -> ListAssignmentsResponse

    /// An expert steps back from a nomination because of an interest. Another one is drawn by the next draw.
    ///
    /// REFUSED: not in review, not drawn for it, or signed off.
    func declareInterest(_ request: DeclareInterestRequest.Checked, _ call: Call) async throws -> Assignment

    /// Enters an expert's scores of one nomination, a score for each criterion. Until signed off they may be entered again, with the reason.
    ///
    /// REFUSED: not in review, not drawn for it, stepped back, signed off, a criterion missing or unknown, or a correction without reason.
    func scoreNomination(_ request: ScoreNominationRequest.Checked, _ call: Call) async throws -> Assignment

    /// Signs an expert's scores of a round off; they can't be changed after.
    ///
    /// REFUSED: not in review, nothing drawn, or a nomination is not scored.
    func signOffReview(_ request: SignOffReviewRequest.Checked, _ call: Call) async throws -> SignOffReviewResponse

    /// Lists the single scores of a nomination.
    func listScores(_ request: ListScoresRequest.Checked, _ call: Call) async throws -> ListScoresResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.awards.v1.Reviews`.
    public mutating func register(reviews handlers: some ReviewsHandlers) {
        register(ReviewsMethods.drawPanels, checked: { try await handlers.drawPanels($0, $1) })
        register(ReviewsMethods.listAssignments, checked: { try await handlers.listAssignments($0, $1) })
        register(ReviewsMethods.declareInterest, checked: { try await handlers.declareInterest($0, $1) })
        register(ReviewsMethods.scoreNomination, checked: { try await handlers.scoreNomination($0, $1) })
        register(ReviewsMethods.signOffReview, checked: { try await handlers.signOffReview($0, $1) })
        register(ReviewsMethods.listScores, checked: { try await handlers.listScores($0, $1) })
    }
}

/// Calls `liaoning.skills.awards.v1.Reviews` through a channel.
public struct ReviewsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Draws experts by lot for every nomination of a round in review that lacks some: none with a conflict, the least loaded first.
    ///
    /// REFUSED: the round is not in review, or too few experts without a conflict are left for a nomination.
    public func drawPanels(_ request: DrawPanelsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> DrawPanelsResponse {
        try await channel.unary(ReviewsMethods.drawPanels, request, options)
    }

    /// What an expert was drawn for in a round. Where the programme is blind, nothing tells who is nominated and by whom.
    public func listAssignments(_ request: ListAssignmentsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListAssignmentsResponse {
        try await channel.unary(ReviewsMethods.listAssignments, request, options)
    }

    /// An expert steps back from a nomination because of an interest. Another one is drawn by the next draw.
    ///
    /// REFUSED: not in review, not drawn for it, or signed off.
    public func declareInterest(_ request: DeclareInterestRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Assignment {
        try await channel.unary(ReviewsMethods.declareInterest, request, options)
    }

    /// Enters an expert's scores of one nomination, a score for each criterion. Until signed off they may be entered again, with the reason.
    ///
    /// REFUSED: not in review, not drawn for it, stepped back, signed off, a criterion missing or unknown, or a correction without reason.
    public func scoreNomination(_ request: ScoreNominationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Assignment {
        try await channel.unary(ReviewsMethods.scoreNomination, request, options)
    }

    /// Signs an expert's scores of a round off; they can't be changed after.
    ///
    /// REFUSED: not in review, nothing drawn, or a nomination is not scored.
    public func signOffReview(_ request: SignOffReviewRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SignOffReviewResponse {
        try await channel.unary(ReviewsMethods.signOffReview, request, options)
    }

    /// Lists the single scores of a nomination.
    public func listScores(_ request: ListScoresRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListScoresResponse {
        try await channel.unary(ReviewsMethods.listScores, request, options)
    }
}
