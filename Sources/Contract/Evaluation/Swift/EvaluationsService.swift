// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/evaluation.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.evaluation.v1.Evaluations`.
public enum EvaluationsMethods {
    /// Enters a subject's score. It stands when two different people have entered the same; who enters is the caller's identity.
    /// Change feed: "score.entered", without the score.
    ///
    /// Errors: NOT_FOUND EVALUATION_NOT_FOUND. FAILED_PRECONDITION: concluded, not a subject of the level, waived, not held yet, agreed
    /// already, entered by the same person before and nobody else since. PERMISSION_DENIED, another organisation's evaluation.
    public static let enterScore = Method<EnterScoreRequest, Evaluation>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "EnterScore", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation]),
        http: [HTTPRoute(.post, "/v1/evaluations/{evaluation_id}:enterScore", body: "*")])

    /// An evaluation by its id.
    ///
    /// Errors: NOT_FOUND EVALUATION_NOT_FOUND. PERMISSION_DENIED, another person's or organisation's.
    public static let getEvaluation = Method<GetEvaluationRequest, Evaluation>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "GetEvaluation", kind: .unary,
        access: AccessRule(roles: [.worker, .evaluationOrganisation, .cityBureau, .province, .auditor, .service]),
        http: [HTTPRoute(.get, "/v1/evaluations/{evaluation_id}", body: nil)])

    /// Decides whether an evaluation was passed, once. Not passing is an answer: its refusals say why. Change feed: "evaluation.concluded".
    ///
    /// Errors: NOT_FOUND EVALUATION_NOT_FOUND. FAILED_PRECONDITION, concluded already, or for each subject: no score, entered by one person
    /// only, entries differ. PERMISSION_DENIED, another organisation's evaluation.
    public static let concludeEvaluation = Method<ConcludeEvaluationRequest, Evaluation>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "ConcludeEvaluation", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation]),
        http: [HTTPRoute(.post, "/v1/evaluations/{evaluation_id}:conclude", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [enterScore, getEvaluation, concludeEvaluation]
}

public protocol EvaluationsHandlers: Sendable {
    /// Enters a subject's score. It stands when two different people have entered the same; who enters is the caller's identity.
    /// Change feed: "score.entered", without the score.
    ///
    /// Errors: NOT_FOUND EVALUATION_NOT_FOUND. FAILED_PRECONDITION: concluded, not a subject of the level, waived, not held yet, agreed
    /// already, entered by the same person before and nobody else since. PERMISSION_DENIED, another organisation's evaluation.
    func enterScore(_ request: EnterScoreRequest, _ call: Call) async throws -> Evaluation

    /// An evaluation by its id.
    ///
    /// Errors: NOT_FOUND EVALUATION_NOT_FOUND. PERMISSION_DENIED, another person's or organisation's.
    func getEvaluation(_ request: GetEvaluationRequest, _ call: Call) async throws -> Evaluation

    /// Decides whether an evaluation was passed, once. Not passing is an answer: its refusals say why. Change feed: "evaluation.concluded".
    ///
    /// Errors: NOT_FOUND EVALUATION_NOT_FOUND. FAILED_PRECONDITION, concluded already, or for each subject: no score, entered by one person
    /// only, entries differ. PERMISSION_DENIED, another organisation's evaluation.
    func concludeEvaluation(_ request: ConcludeEvaluationRequest, _ call: Call) async throws -> Evaluation
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.evaluation.v1.Evaluations`.
    public mutating func register(evaluations handlers: some EvaluationsHandlers) {
        register(EvaluationsMethods.enterScore, unary: { try await handlers.enterScore($0, $1) })
        register(EvaluationsMethods.getEvaluation, unary: { try await handlers.getEvaluation($0, $1) })
        register(EvaluationsMethods.concludeEvaluation, unary: { try await handlers.concludeEvaluation($0, $1) })
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
    /// Errors: NOT_FOUND EVALUATION_NOT_FOUND. FAILED_PRECONDITION: concluded, not a subject of the level, waived, not held yet, agreed
    /// already, entered by the same person before and nobody else since. PERMISSION_DENIED, another organisation's evaluation.
    public func enterScore(_ request: EnterScoreRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Evaluation {
        try await channel.unary(EvaluationsMethods.enterScore, request, options)
    }

    /// An evaluation by its id.
    ///
    /// Errors: NOT_FOUND EVALUATION_NOT_FOUND. PERMISSION_DENIED, another person's or organisation's.
    public func getEvaluation(_ request: GetEvaluationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Evaluation {
        try await channel.unary(EvaluationsMethods.getEvaluation, request, options)
    }

    /// Decides whether an evaluation was passed, once. Not passing is an answer: its refusals say why. Change feed: "evaluation.concluded".
    ///
    /// Errors: NOT_FOUND EVALUATION_NOT_FOUND. FAILED_PRECONDITION, concluded already, or for each subject: no score, entered by one person
    /// only, entries differ. PERMISSION_DENIED, another organisation's evaluation.
    public func concludeEvaluation(_ request: ConcludeEvaluationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Evaluation {
        try await channel.unary(EvaluationsMethods.concludeEvaluation, request, options)
    }
}
