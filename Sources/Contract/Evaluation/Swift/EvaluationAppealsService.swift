// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/evaluation_appeal.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.evaluation.v1.EvaluationAppeals`.
public enum EvaluationAppealsMethods {
    /// Files the candidate's appeal against a conclusion. Change feed: "evaluation_appeal.filed".
    ///
    /// EVALUATION_APPEAL_EXISTS: this conclusion was appealed against. REFUSED: not concluded; more days passed since than the policy book allows.
    public static let fileEvaluationAppeal = Method<FileEvaluationAppealRequest, EvaluationAppeal>(
        service: "liaoning.skills.evaluation.v1.EvaluationAppeals", name: "FileEvaluationAppeal", kind: .unary,
        access: AccessRule(roles: [.worker]),
        reasons: ["EVALUATION_NOT_FOUND", "EVALUATION_APPEAL_EXISTS", "REFUSED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.post, "/v1/evaluations/{evaluation_id}/appeals", body: "*")])

    /// Upholds or rejects an appeal. An upheld one reverses the conclusion: the evaluation is open again for corrections.
    /// Change feed: "evaluation_appeal.decided", and when upheld "evaluation.conclusion_reversed".
    ///
    /// REFUSED: decided already; when upheld, as with ReverseConclusion.
    public static let decideEvaluationAppeal = Method<DecideEvaluationAppealRequest, EvaluationAppeal>(
        service: "liaoning.skills.evaluation.v1.EvaluationAppeals", name: "DecideEvaluationAppeal", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["EVALUATION_APPEAL_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/evaluation-appeals/{evaluation_appeal_id}:decide", body: "*")])

    /// Appeals of a person or a region, earliest first.
    public static let listEvaluationAppeals = Method<ListEvaluationAppealsRequest, ListEvaluationAppealsResponse>(
        service: "liaoning.skills.evaluation.v1.EvaluationAppeals", name: "ListEvaluationAppeals", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode, person: request.personID) },
        http: [HTTPRoute(.get, "/v1/evaluation-appeals", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [fileEvaluationAppeal, decideEvaluationAppeal, listEvaluationAppeals]
}

public protocol EvaluationAppealsHandlers: Sendable {
    /// Files the candidate's appeal against a conclusion. Change feed: "evaluation_appeal.filed".
    ///
    /// EVALUATION_APPEAL_EXISTS: this conclusion was appealed against. REFUSED: not concluded; more days passed since than the policy book allows.
    func fileEvaluationAppeal(_ request: FileEvaluationAppealRequest.Checked, _ call: Call) async throws -> EvaluationAppeal

    /// Upholds or rejects an appeal. An upheld one reverses the conclusion: the evaluation is open again for corrections.
    /// Change feed: "evaluation_appeal.decided", and when upheld "evaluation.conclusion_reversed".
    ///
    /// REFUSED: decided already; when upheld, as with ReverseConclusion.
    func decideEvaluationAppeal(_ request: DecideEvaluationAppealRequest.Checked, _ call: Call) async throws -> EvaluationAppeal

    /// Appeals of a person or a region, earliest first.
    func listEvaluationAppeals(_ request: ListEvaluationAppealsRequest.Checked, _ call: Call) async throws -> ListEvaluationAppealsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.evaluation.v1.EvaluationAppeals`.
    public mutating func register(evaluationAppeals handlers: some EvaluationAppealsHandlers) {
        register(EvaluationAppealsMethods.fileEvaluationAppeal, checked: { try await handlers.fileEvaluationAppeal($0, $1) })
        register(EvaluationAppealsMethods.decideEvaluationAppeal, checked: { try await handlers.decideEvaluationAppeal($0, $1) })
        register(EvaluationAppealsMethods.listEvaluationAppeals, checked: { try await handlers.listEvaluationAppeals($0, $1) })
    }
}

/// Calls `liaoning.skills.evaluation.v1.EvaluationAppeals` through a channel.
public struct EvaluationAppealsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Files the candidate's appeal against a conclusion. Change feed: "evaluation_appeal.filed".
    ///
    /// EVALUATION_APPEAL_EXISTS: this conclusion was appealed against. REFUSED: not concluded; more days passed since than the policy book allows.
    public func fileEvaluationAppeal(_ request: FileEvaluationAppealRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationAppeal {
        try await channel.unary(EvaluationAppealsMethods.fileEvaluationAppeal, request, options)
    }

    /// Upholds or rejects an appeal. An upheld one reverses the conclusion: the evaluation is open again for corrections.
    /// Change feed: "evaluation_appeal.decided", and when upheld "evaluation.conclusion_reversed".
    ///
    /// REFUSED: decided already; when upheld, as with ReverseConclusion.
    public func decideEvaluationAppeal(_ request: DecideEvaluationAppealRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationAppeal {
        try await channel.unary(EvaluationAppealsMethods.decideEvaluationAppeal, request, options)
    }

    /// Appeals of a person or a region, earliest first.
    public func listEvaluationAppeals(_ request: ListEvaluationAppealsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListEvaluationAppealsResponse {
        try await channel.unary(EvaluationAppealsMethods.listEvaluationAppeals, request, options)
    }
}
