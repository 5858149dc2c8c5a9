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

    /// Gives a card new days and, of an examiner, other occupations or another highest level. Change feed: "examiner.renewed".
    ///
    /// REFUSED: withdrawn; a level that is not examined.
    public static let renewExaminerCard = Method<RenewExaminerCardRequest, Examiner>(
        service: "liaoning.skills.evaluation.v1.Examiners", name: "RenewExaminerCard", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["EXAMINER_NOT_FOUND", "REFUSED", "OCCUPATION_NOT_FOUND", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/examiners/{examiner_id}:renew", body: "*")])

    /// What a card said with each renewal, earliest first.
    public static let listExaminerCards = Method<ListExaminerCardsRequest, ListExaminerCardsResponse>(
        service: "liaoning.skills.evaluation.v1.Examiners", name: "ListExaminerCards", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .auditor]),
        reasons: ["EXAMINER_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/examiners/{examiner_id}/cards", body: nil)])

    /// Suspends a card: nobody is assigned by it, and who was assigned does not count. Change feed: "examiner.suspended".
    ///
    /// REFUSED: not active.
    public static let suspendExaminer = Method<SuspendExaminerRequest, Examiner>(
        service: "liaoning.skills.evaluation.v1.Examiners", name: "SuspendExaminer", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["EXAMINER_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/examiners/{examiner_id}:suspend", body: "*")])

    /// Resumes a suspended card. Change feed: "examiner.resumed".
    ///
    /// REFUSED: not suspended.
    public static let resumeExaminer = Method<ResumeExaminerRequest, Examiner>(
        service: "liaoning.skills.evaluation.v1.Examiners", name: "ResumeExaminer", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["EXAMINER_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/examiners/{examiner_id}:resume", body: "*")])

    /// Withdraws a card for good. Change feed: "examiner.withdrawn".
    ///
    /// REFUSED: withdrawn already.
    public static let withdrawExaminer = Method<WithdrawExaminerRequest, Examiner>(
        service: "liaoning.skills.evaluation.v1.Examiners", name: "WithdrawExaminer", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["EXAMINER_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/examiners/{examiner_id}:withdraw", body: "*")])

    /// An examiner or quality supervisor by id. Evaluation organisations are not told who the person is.
    public static let getExaminer = Method<GetExaminerRequest, Examiner>(
        service: "liaoning.skills.evaluation.v1.Examiners", name: "GetExaminer", kind: .unary,
        access: AccessRule(roles: [.examiner, .evaluationOrganisation, .cityBureau, .province, .auditor]),
        reasons: ["EXAMINER_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/examiners/{examiner_id}", body: nil)])

    /// Examiners and quality supervisors by region, kind, occupation and validity. Organisations are not told who the persons are.
    public static let listExaminers = Method<ListExaminersRequest, ListExaminersResponse>(
        service: "liaoning.skills.evaluation.v1.Examiners", name: "ListExaminers", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation, .enterprise, .school, .institution, .industryAssociation, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.get, "/v1/examiners", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [registerExaminer, renewExaminerCard, listExaminerCards, suspendExaminer, resumeExaminer, withdrawExaminer, getExaminer, listExaminers]
}

public protocol ExaminersHandlers: Sendable {
    /// Registers an examiner or quality supervisor with the card. Change feed: "examiner.registered".
    ///
    /// EXAMINER_CARD_EXISTS: the card is registered. REFUSED: a level that is not examined.
    func registerExaminer(_ request: RegisterExaminerRequest.Checked, _ call: Call) async throws -> Examiner

    /// Gives a card new days and, of an examiner, other occupations or another highest level. Change feed: "examiner.renewed".
    ///
    /// REFUSED: withdrawn; a level that is not examined.
    func renewExaminerCard(_ request: RenewExaminerCardRequest.Checked, _ call: Call) async throws -> Examiner

    /// What a card said with each renewal, earliest first.
    func listExaminerCards(_ request: ListExaminerCardsRequest.Checked, _ call: Call) async throws -> ListExaminerCardsResponse

    /// Suspends a card: nobody is assigned by it, and who was assigned does not count. Change feed: "examiner.suspended".
    ///
    /// REFUSED: not active.
    func suspendExaminer(_ request: SuspendExaminerRequest.Checked, _ call: Call) async throws -> Examiner

    /// Resumes a suspended card. Change feed: "examiner.resumed".
    ///
    /// REFUSED: not suspended.
    func resumeExaminer(_ request: ResumeExaminerRequest.Checked, _ call: Call) async throws -> Examiner

    /// Withdraws a card for good. Change feed: "examiner.withdrawn".
    ///
    /// REFUSED: withdrawn already.
    func withdrawExaminer(_ request: WithdrawExaminerRequest.Checked, _ call: Call) async throws -> Examiner

    /// An examiner or quality supervisor by id. Evaluation organisations are not told who the person is.
    func getExaminer(_ request: GetExaminerRequest.Checked, _ call: Call) async throws -> Examiner

    /// Examiners and quality supervisors by region, kind, occupation and validity. Organisations are not told who the persons are.
    func listExaminers(_ request: ListExaminersRequest.Checked, _ call: Call) async throws -> ListExaminersResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.evaluation.v1.Examiners`.
    public mutating func register(examiners handlers: some ExaminersHandlers) {
        register(ExaminersMethods.registerExaminer, checked: { try await handlers.registerExaminer($0, $1) })
        register(ExaminersMethods.renewExaminerCard, checked: { try await handlers.renewExaminerCard($0, $1) })
        register(ExaminersMethods.listExaminerCards, checked: { try await handlers.listExaminerCards($0, $1) })
        register(ExaminersMethods.suspendExaminer, checked: { try await handlers.suspendExaminer($0, $1) })
        register(ExaminersMethods.resumeExaminer, checked: { try await handlers.resumeExaminer($0, $1) })
        register(ExaminersMethods.withdrawExaminer, checked: { try await handlers.withdrawExaminer($0, $1) })
        register(ExaminersMethods.getExaminer, checked: { try await handlers.getExaminer($0, $1) })
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

    /// Gives a card new days and, of an examiner, other occupations or another highest level. Change feed: "examiner.renewed".
    ///
    /// REFUSED: withdrawn; a level that is not examined.
    public func renewExaminerCard(_ request: RenewExaminerCardRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Examiner {
        try await channel.unary(ExaminersMethods.renewExaminerCard, request, options)
    }

    /// What a card said with each renewal, earliest first.
    public func listExaminerCards(_ request: ListExaminerCardsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListExaminerCardsResponse {
        try await channel.unary(ExaminersMethods.listExaminerCards, request, options)
    }

    /// Suspends a card: nobody is assigned by it, and who was assigned does not count. Change feed: "examiner.suspended".
    ///
    /// REFUSED: not active.
    public func suspendExaminer(_ request: SuspendExaminerRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Examiner {
        try await channel.unary(ExaminersMethods.suspendExaminer, request, options)
    }

    /// Resumes a suspended card. Change feed: "examiner.resumed".
    ///
    /// REFUSED: not suspended.
    public func resumeExaminer(_ request: ResumeExaminerRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Examiner {
        try await channel.unary(ExaminersMethods.resumeExaminer, request, options)
    }

    /// Withdraws a card for good. Change feed: "examiner.withdrawn".
    ///
    /// REFUSED: withdrawn already.
    public func withdrawExaminer(_ request: WithdrawExaminerRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Examiner {
        try await channel.unary(ExaminersMethods.withdrawExaminer, request, options)
    }

    /// An examiner or quality supervisor by id. Evaluation organisations are not told who the person is.
    public func getExaminer(_ request: GetExaminerRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Examiner {
        try await channel.unary(ExaminersMethods.getExaminer, request, options)
    }

    /// Examiners and quality supervisors by region, kind, occupation and validity. Organisations are not told who the persons are.
    public func listExaminers(_ request: ListExaminersRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListExaminersResponse {
        try await channel.unary(ExaminersMethods.listExaminers, request, options)
    }
}
