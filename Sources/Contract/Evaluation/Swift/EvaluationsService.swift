// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/evaluation.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.evaluation.v1.Evaluations`.
public enum EvaluationsMethods {
    /// Enters a subject's score. It stands when two different people have entered the same; who enters is the caller's identity.
    /// Change feed: "score.entered", without the score.
    ///
    /// REFUSED: the organisation is suspended or withdrawn; examiners or the quality supervisor are lacking; concluded; not a subject of the
    /// level; waived; absent; not held yet; agreed already; entered by the same person before and nobody else since.
    public static let enterScore = Method<EnterScoreRequest, Evaluation>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "EnterScore", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation]),
        reasons: ["EVALUATION_NOT_FOUND", "REFUSED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.post, "/v1/evaluations/{evaluation_id}:enterScore", body: "*")])

    /// Records that a candidate was absent from a subject, or that the record of it was wrong. An absence is no score.
    /// Change feed: "evaluation.attendance_recorded".
    ///
    /// REFUSED: the organisation is suspended or withdrawn; concluded; not a subject of the level; waived or carried over; not held yet; a score was entered.
    public static let recordAttendance = Method<RecordAttendanceRequest, Evaluation>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "RecordAttendance", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation]),
        reasons: ["EVALUATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/evaluations/{evaluation_id}:recordAttendance", body: "*")])

    /// Proposes another score for a subject whose score stands. Another person decides. Change feed: "score_correction.proposed".
    ///
    /// SCORE_CORRECTION_OPEN: one of this subject waits for a decision. REFUSED: the organisation is suspended or withdrawn; concluded; no score stands; the same score.
    public static let correctScore = Method<CorrectScoreRequest, ScoreCorrection>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "CorrectScore", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation]),
        reasons: ["EVALUATION_NOT_FOUND", "REFUSED", "SCORE_CORRECTION_OPEN"],
        http: [HTTPRoute(.post, "/v1/evaluations/{evaluation_id}:correctScore", body: "*")])

    /// Accepts or rejects a proposed score. An accepted one stands. Change feed: "score_correction.decided".
    ///
    /// REFUSED: decided already; by the person who proposed it; the evaluation was concluded meanwhile.
    public static let decideScoreCorrection = Method<DecideScoreCorrectionRequest, ScoreCorrection>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "DecideScoreCorrection", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation, .cityBureau, .province]),
        reasons: ["SCORE_CORRECTION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/score-corrections/{score_correction_id}:decide", body: "*")])

    /// Corrections of an evaluation's scores, earliest first.
    public static let listScoreCorrections = Method<ListScoreCorrectionsRequest, ListScoreCorrectionsResponse>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "ListScoreCorrections", kind: .unary,
        access: AccessRule(roles: [.worker, .evaluationOrganisation, .cityBureau, .province, .auditor]),
        reasons: ["EVALUATION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/evaluations/{evaluation_id}/score-corrections", body: nil)])

    /// Takes back a conclusion that rests on an error: the evaluation is open again, for corrections and another conclusion, which is not counted
    /// again. Change feed: "evaluation.conclusion_reversed".
    ///
    /// REFUSED: open; a certificate of it is not revoked; another evaluation of the level is open.
    public static let reverseConclusion = Method<ReverseConclusionRequest, Evaluation>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "ReverseConclusion", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["EVALUATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/evaluations/{evaluation_id}:reverseConclusion", body: "*")])

    /// Evaluations of a person, an organisation or a region.
    public static let listEvaluations = Method<ListEvaluationsRequest, ListEvaluationsResponse>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "ListEvaluations", kind: .unary,
        access: AccessRule(roles: [.worker, .evaluationOrganisation, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.organisationCreditCode, person: request.personID) },
        http: [HTTPRoute(.get, "/v1/evaluations", body: nil)])

    /// An evaluation by its id.
    public static let getEvaluation = Method<GetEvaluationRequest, Evaluation>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "GetEvaluation", kind: .unary,
        access: AccessRule(roles: [.worker, .evaluationOrganisation, .cityBureau, .province, .auditor]),
        reasons: ["EVALUATION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/evaluations/{evaluation_id}", body: nil)])

    /// Decides whether an evaluation was passed, once. Not passing is an answer: its refusals say why. Change feed: "evaluation.concluded".
    ///
    /// REFUSED: the organisation is suspended or withdrawn; examiners or the quality supervisor are lacking; a correction waits for a decision;
    /// concluded already; or for each subject: no score, entered by one person only, entries differ.
    public static let concludeEvaluation = Method<ConcludeEvaluationRequest, Evaluation>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "ConcludeEvaluation", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation]),
        reasons: ["EVALUATION_NOT_FOUND", "REFUSED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.post, "/v1/evaluations/{evaluation_id}:conclude", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [enterScore, recordAttendance, correctScore, decideScoreCorrection, listScoreCorrections, reverseConclusion, listEvaluations, getEvaluation, concludeEvaluation]
}

public protocol EvaluationsHandlers: Sendable {
    /// Enters a subject's score. It stands when two different people have entered the same; who enters is the caller's identity.
    /// Change feed: "score.entered", without the score.
    ///
    /// REFUSED: the organisation is suspended or withdrawn; examiners or the quality supervisor are lacking; concluded; not a subject of the
    /// level; waived; absent; not held yet; agreed already; entered by the same person before and nobody else since.
    func enterScore(_ request: EnterScoreRequest.Checked, _ call: Call) async throws -> Evaluation

    /// Records that a candidate was absent from a subject, or that the record of it was wrong. An absence is no score.
    /// Change feed: "evaluation.attendance_recorded".
    ///
    /// REFUSED: the organisation is suspended or withdrawn; concluded; not a subject of the level; waived or carried over; not held yet; a score was entered.
    func recordAttendance(_ request: RecordAttendanceRequest.Checked, _ call: Call) async throws -> Evaluation

    /// Proposes another score for a subject whose score stands. Another person decides. Change feed: "score_correction.proposed".
    ///
    /// SCORE_CORRECTION_OPEN: one of this subject waits for a decision. REFUSED: the organisation is suspended or withdrawn; concluded; no score stands; the same score.
    func correctScore(_ request: CorrectScoreRequest.Checked, _ call: Call) async throws -> ScoreCorrection

    /// Accepts or rejects a proposed score. An accepted one stands. Change feed: "score_correction.decided".
    ///
    /// REFUSED: decided already; by the person who proposed it; the evaluation was concluded meanwhile.
    func decideScoreCorrection(_ request: DecideScoreCorrectionRequest.Checked, _ call: Call) async throws -> ScoreCorrection

    /// Corrections of an evaluation's scores, earliest first.
    func listScoreCorrections(_ request: ListScoreCorrectionsRequest.Checked, _ call: Call) async throws -> ListScoreCorrectionsResponse

    /// Takes back a conclusion that rests on an error: the evaluation is open again, for corrections and another conclusion, which is not counted
    /// again. Change feed: "evaluation.conclusion_reversed".
    ///
    /// REFUSED: open; a certificate of it is not revoked; another evaluation of the level is open.
    func reverseConclusion(_ request: ReverseConclusionRequest.Checked, _ call: Call) async throws -> Evaluation

    /// Evaluations of a person, an organisation or a region.
    func listEvaluations(_ request: ListEvaluationsRequest.Checked, _ call: Call) async throws -> ListEvaluationsResponse

    /// An evaluation by its id.
    func getEvaluation(_ request: GetEvaluationRequest.Checked, _ call: Call) async throws -> Evaluation

    /// Decides whether an evaluation was passed, once. Not passing is an answer: its refusals say why. Change feed: "evaluation.concluded".
    ///
    /// REFUSED: the organisation is suspended or withdrawn; examiners or the quality supervisor are lacking; a correction waits for a decision;
    /// concluded already; or for each subject: no score, entered by one person only, entries differ.
    func concludeEvaluation(_ request: ConcludeEvaluationRequest.Checked, _ call: Call) async throws -> Evaluation
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.evaluation.v1.Evaluations`.
    public mutating func register(evaluations handlers: some EvaluationsHandlers) {
        register(EvaluationsMethods.enterScore, checked: { try await handlers.enterScore($0, $1) })
        register(EvaluationsMethods.recordAttendance, checked: { try await handlers.recordAttendance($0, $1) })
        register(EvaluationsMethods.correctScore, checked: { try await handlers.correctScore($0, $1) })
        register(EvaluationsMethods.decideScoreCorrection, checked: { try await handlers.decideScoreCorrection($0, $1) })
        register(EvaluationsMethods.listScoreCorrections, checked: { try await handlers.listScoreCorrections($0, $1) })
        register(EvaluationsMethods.reverseConclusion, checked: { try await handlers.reverseConclusion($0, $1) })
        register(EvaluationsMethods.listEvaluations, checked: { try await handlers.listEvaluations($0, $1) })
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
    /// REFUSED: the organisation is suspended or withdrawn; examiners or the quality supervisor are lacking; concluded; not a subject of the
    /// level; waived; absent; not held yet; agreed already; entered by the same person before and nobody else since.
    public func enterScore(_ request: EnterScoreRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Evaluation {
        try await channel.unary(EvaluationsMethods.enterScore, request, options)
    }

    /// Records that a candidate was absent from a subject, or that the record of it was wrong. An absence is no score.
    /// Change feed: "evaluation.attendance_recorded".
    ///
    /// REFUSED: the organisation is suspended or withdrawn; concluded; not a subject of the level; waived or carried over; not held yet; a score was entered.
    public func recordAttendance(_ request: RecordAttendanceRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Evaluation {
        try await channel.unary(EvaluationsMethods.recordAttendance, request, options)
    }

    /// Proposes another score for a subject whose score stands. Another person decides. Change feed: "score_correction.proposed".
    ///
    /// SCORE_CORRECTION_OPEN: one of this subject waits for a decision. REFUSED: the organisation is suspended or withdrawn; concluded; no score stands; the same score.
    public func correctScore(_ request: CorrectScoreRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ScoreCorrection {
        try await channel.unary(EvaluationsMethods.correctScore, request, options)
    }

    /// Accepts or rejects a proposed score. An accepted one stands. Change feed: "score_correction.decided".
    ///
    /// REFUSED: decided already; by the person who proposed it; the evaluation was concluded meanwhile.
    public func decideScoreCorrection(_ request: DecideScoreCorrectionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ScoreCorrection {
        try await channel.unary(EvaluationsMethods.decideScoreCorrection, request, options)
    }

    /// Corrections of an evaluation's scores, earliest first.
    public func listScoreCorrections(_ request: ListScoreCorrectionsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListScoreCorrectionsResponse {
        try await channel.unary(EvaluationsMethods.listScoreCorrections, request, options)
    }

    /// Takes back a conclusion that rests on an error: the evaluation is open again, for corrections and another conclusion, which is not counted
    /// again. Change feed: "evaluation.conclusion_reversed".
    ///
    /// REFUSED: open; a certificate of it is not revoked; another evaluation of the level is open.
    public func reverseConclusion(_ request: ReverseConclusionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Evaluation {
        try await channel.unary(EvaluationsMethods.reverseConclusion, request, options)
    }

    /// Evaluations of a person, an organisation or a region.
    public func listEvaluations(_ request: ListEvaluationsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListEvaluationsResponse {
        try await channel.unary(EvaluationsMethods.listEvaluations, request, options)
    }

    /// An evaluation by its id.
    public func getEvaluation(_ request: GetEvaluationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Evaluation {
        try await channel.unary(EvaluationsMethods.getEvaluation, request, options)
    }

    /// Decides whether an evaluation was passed, once. Not passing is an answer: its refusals say why. Change feed: "evaluation.concluded".
    ///
    /// REFUSED: the organisation is suspended or withdrawn; examiners or the quality supervisor are lacking; a correction waits for a decision;
    /// concluded already; or for each subject: no score, entered by one person only, entries differ.
    public func concludeEvaluation(_ request: ConcludeEvaluationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Evaluation {
        try await channel.unary(EvaluationsMethods.concludeEvaluation, request, options)
    }
}
