// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/evaluation.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.evaluation.v1.Evaluations`.
public enum EvaluationsMethods {
    /// Enters a subject's score. It stands when two different people have entered the same; who enters is the caller's identity.
    /// Change feed: "score.entered", without the score.
    ///
    /// REFUSED: concluded; not a subject of the level; waived; not held yet; agreed already; entered by the same person before and nobody else
    /// since.
    public static let enterScore = Method<EnterScoreRequest, Evaluation>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "EnterScore", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation]),
        reasons: ["EVALUATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/evaluations/{evaluation_id}:enterScore", body: "*")])

    /// An evaluation by its id.
    public static let getEvaluation = Method<GetEvaluationRequest, Evaluation>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "GetEvaluation", kind: .unary,
        access: AccessRule(roles: [.worker, .evaluationOrganisation, .cityBureau, .province, .auditor]),
        reasons: ["EVALUATION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/evaluations/{evaluation_id}", body: nil)])

    /// Decides whether an evaluation was passed, once. Not passing is an answer: its refusals say why. Change feed: "evaluation.concluded".
    ///
    /// REFUSED: concluded already, or for each subject: no score, entered by one person only, entries differ.
    public static let concludeEvaluation = Method<ConcludeEvaluationRequest, Evaluation>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "ConcludeEvaluation", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation]),
        reasons: ["EVALUATION_NOT_FOUND", "REFUSED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.post, "/v1/evaluations/{evaluation_id}:conclude", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [enterScore, getEvaluation, concludeEvaluation]
}

public protocol EvaluationsHandlers: Sendable {
    /// Enters a subject's score. It stands when two different people have entered the same; who enters is the caller's identity.
    /// Change feed: "score.entered", without the score.
    ///
    /// REFUSED: concluded; not a subject of the level; waived; not held yet; agreed already; entered by the same person before and nobody else
    /// since.
    func enterScore(_ request: EnterScoreRequest.Checked, _ call: Call) async throws -> Evaluation

    /// An evaluation by its id.
    func getEvaluation(_ request: GetEvaluationRequest.Checked, _ call: Call) async throws -> Evaluation

    /// Decides whether an evaluation was passed, once. Not passing is an answer: its refusals say why. Change feed: "evaluation.concluded".
    ///
    /// REFUSED: concluded already, or for each subject: no score, entered by one person only, entries differ.
    func concludeEvaluation(_ request: ConcludeEvaluationRequest.Checked, _ call: Call) async throws -> Evaluation
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.evaluation.v1.Evaluations`.
    public mutating func register(evaluations handlers: some EvaluationsHandlers) {
        register(EvaluationsMethods.enterScore, checked: { try await handlers.enterScore($0, $1) })
        register(EvaluationsMethods.getEvaluation, checked: { try await handlers.getEvaluation($0, $1) })
        register(EvaluationsMethods.concludeEvaluation, checked: { try await handlers.concludeEvaluation($0, $1) })
    }
}

/// Calls `liaoning.skills.evaluation.v1.Evaluations` through a channel.
public struct EvaluationsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Enters a subject's score. It stands when two different people have entered the same; who enters is the caller's identity.
    /// Change feed: "score.entered", without the score.
    ///
    /// REFUSED: concluded; not a subject of the level; waived; not held yet; agreed already; entered by the same person before and nobody else
    /// since.
    public func enterScore(_ request: EnterScoreRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Evaluation {
        try await channel.unary(EvaluationsMethods.enterScore, request, options)
    }

    /// An evaluation by its id.
    public func getEvaluation(_ request: GetEvaluationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Evaluation {
        try await channel.unary(EvaluationsMethods.getEvaluation, request, options)
    }

    /// Decides whether an evaluation was passed, once. Not passing is an answer: its refusals say why. Change feed: "evaluation.concluded".
    ///
    /// REFUSED: concluded already, or for each subject: no score, entered by one person only, entries differ.
    public func concludeEvaluation(_ request: ConcludeEvaluationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Evaluation {
        try await channel.unary(EvaluationsMethods.concludeEvaluation, request, options)
    }
}
