// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/examiner.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.evaluation.v1.Examiners`.
public enum ExaminersMethods {
    /// Registers an examiner or quality supervisor with the card. Change feed: "examiner.registered".
    ///
    /// EXAMINER_CARD_EXISTS: the card is registered. REFUSED: a level that is not examined.
    public static let registerExaminer = Method<RegisterExaminerRequest, Examiner>(
        service: "liaoning.skills.evaluation.v1.Examiners", name: "RegisterExaminer", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["PERSON_NOT_FOUND", "OCCUPATION_NOT_FOUND", "EXAMINER_CARD_EXISTS", "REFUSED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/examiners", body: "*")])

    /// Examiners and quality supervisors by region, kind, occupation and validity.
    public static let listExaminers = Method<ListExaminersRequest, ListExaminersResponse>(
        service: "liaoning.skills.evaluation.v1.Examiners", name: "ListExaminers", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.get, "/v1/examiners", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [registerExaminer, listExaminers]
}

public protocol ExaminersHandlers: Sendable {
    /// Registers an examiner or quality supervisor with the card. Change feed: "examiner.registered".
    ///
    /// EXAMINER_CARD_EXISTS: the card is registered. REFUSED: a level that is not examined.
    func registerExaminer(_ request: RegisterExaminerRequest.Checked, _ call: Call) async throws -> Examiner

    /// Examiners and quality supervisors by region, kind, occupation and validity.
    func listExaminers(_ request: ListExaminersRequest.Checked, _ call: Call) async throws -> ListExaminersResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.evaluation.v1.Examiners`.
    public mutating func register(examiners handlers: some ExaminersHandlers) {
        register(ExaminersMethods.registerExaminer, checked: { try await handlers.registerExaminer($0, $1) })
        register(ExaminersMethods.listExaminers, checked: { try await handlers.listExaminers($0, $1) })
    }
}

/// Calls `liaoning.skills.evaluation.v1.Examiners` through a channel.
public struct ExaminersClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Registers an examiner or quality supervisor with the card. Change feed: "examiner.registered".
    ///
    /// EXAMINER_CARD_EXISTS: the card is registered. REFUSED: a level that is not examined.
    public func registerExaminer(_ request: RegisterExaminerRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Examiner {
        try await channel.unary(ExaminersMethods.registerExaminer, request, options)
    }

    /// Examiners and quality supervisors by region, kind, occupation and validity.
    public func listExaminers(_ request: ListExaminersRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListExaminersResponse {
        try await channel.unary(ExaminersMethods.listExaminers, request, options)
    }
}
