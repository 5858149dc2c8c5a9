// Written by Protos/generate.sh from liaoning/skills/training_records/v1/enrolment.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.Enrolments`.
public enum EnrolmentsMethods {
    /// Says whether a person could enrol now and names every reason against it. Changes nothing. An organisation learns the class's reasons, and of
    /// the person only whether they could.
    public static let checkEnrolment = Method<CheckEnrolmentRequest, EnrolmentCheck>(
        service: "liaoning.skills.training_records.v1.Enrolments", name: "CheckEnrolment", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .enterprise, .cityBureau, .province]),
        scope: { request in RequestScope(person: request.personID) },
        reasons: ["CLASS_NOT_FOUND", "PERSON_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/classes/{class_id}/enrolments:check", body: nil)])

    /// Gives a person a seat in a class.
    ///
    /// REFUSED: every refusal in the articles' order: programme, group, age, graduation window, employer, capacity, overlap,
    /// duplicate benefit, number of trainings in the year. ENROLLED_BEFORE: in this class.
    public static let enrolTrainee = Method<EnrolTraineeRequest, Enrolment>(
        service: "liaoning.skills.training_records.v1.Enrolments", name: "EnrolTrainee", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .enterprise, .cityBureau, .province]),
        scope: { request in RequestScope(person: request.personID) },
        reasons: ["CLASS_NOT_FOUND", "PERSON_NOT_FOUND", "ENROLLED_BEFORE", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/classes/{class_id}/enrolments", body: "*")])

    /// Gives a seat up; a voucher bound to it is released.
    ///
    /// NOT_ENROLLED: not enrolled any more.
    public static let withdrawEnrolment = Method<WithdrawEnrolmentRequest, Enrolment>(
        service: "liaoning.skills.training_records.v1.Enrolments", name: "WithdrawEnrolment", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .enterprise, .cityBureau, .province]),
        reasons: ["ENROLMENT_NOT_FOUND", "NOT_ENROLLED"],
        http: [HTTPRoute(.post, "/v1/enrolments/{enrolment_id}:withdraw", body: "*")])

    /// Voids a completion after fraud or error: the trainee did not complete, and what the seat took of the person's benefits is free again.
    ///
    /// REFUSED: the trainee did not complete the class.
    public static let voidCompletion = Method<VoidCompletionRequest, Enrolment>(
        service: "liaoning.skills.training_records.v1.Enrolments", name: "VoidCompletion", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["ENROLMENT_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/enrolments/{enrolment_id}:void-completion", body: "*")])

    /// Gives an enrolment.
    public static let getEnrolment = Method<GetEnrolmentRequest, Enrolment>(
        service: "liaoning.skills.training_records.v1.Enrolments", name: "GetEnrolment", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .enterprise, .cityBureau, .province, .auditor]),
        reasons: ["ENROLMENT_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/enrolments/{enrolment_id}", body: nil)])

    /// Lists the trainees of a class.
    public static let listEnrolments = Method<ListEnrolmentsRequest, ListEnrolmentsResponse>(
        service: "liaoning.skills.training_records.v1.Enrolments", name: "ListEnrolments", kind: .unary,
        access: AccessRule(roles: [.institution, .school, .enterprise, .cityBureau, .province, .auditor]),
        reasons: ["CLASS_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/classes/{class_id}/enrolments", body: nil)])

    /// Records the institution's assessment of a trainee.
    ///
    /// NOT_ENROLLED: not enrolled any more, or the class is over.
    public static let assessTrainee = Method<AssessTraineeRequest, Enrolment>(
        service: "liaoning.skills.training_records.v1.Enrolments", name: "AssessTrainee", kind: .unary,
        access: AccessRule(roles: [.institution, .school, .enterprise]),
        reasons: ["CLASS_NOT_FOUND", "TRAINEE_NOT_FOUND", "NOT_ENROLLED"],
        http: [HTTPRoute(.post, "/v1/classes/{class_id}/assessments", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [checkEnrolment, enrolTrainee, withdrawEnrolment, voidCompletion, getEnrolment, listEnrolments, assessTrainee]
}

public protocol EnrolmentsHandlers: Sendable {
    /// Says whether a person could enrol now and names every reason against it. Changes nothing. An organisation learns the class's reasons, and of
    /// the person only whether they could.
    func checkEnrolment(_ request: CheckEnrolmentRequest.Checked, _ call: Call) async throws -> EnrolmentCheck

    /// Gives a person a seat in a class.
    ///
    /// REFUSED: every refusal in the articles' order: programme, group, age, graduation window, employer, capacity, overlap,
    /// duplicate benefit, number of trainings in the year. ENROLLED_BEFORE: in this class.
    func enrolTrainee(_ request: EnrolTraineeRequest.Checked, _ call: Call) async throws -> Enrolment

    /// Gives a seat up; a voucher bound to it is released.
    ///
    /// NOT_ENROLLED: not enrolled any more.
    func withdrawEnrolment(_ request: WithdrawEnrolmentRequest.Checked, _ call: Call) async throws -> Enrolment

    /// Voids a completion after fraud or error: the trainee did not complete, and what the seat took of the person's benefits is free again.
    ///
    /// REFUSED: the trainee did not complete the class.
    func voidCompletion(_ request: VoidCompletionRequest.Checked, _ call: Call) async throws -> Enrolment

    /// Gives an enrolment.
    func getEnrolment(_ request: GetEnrolmentRequest.Checked, _ call: Call) async throws -> Enrolment

    /// Lists the trainees of a class.
    func listEnrolments(_ request: ListEnrolmentsRequest.Checked, _ call: Call) async throws -> ListEnrolmentsResponse

    /// Records the institution's assessment of a trainee.
    ///
    /// NOT_ENROLLED: not enrolled any more, or the class is over.
    func assessTrainee(_ request: AssessTraineeRequest.Checked, _ call: Call) async throws -> Enrolment
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.Enrolments`.
    public mutating func register(enrolments handlers: some EnrolmentsHandlers) {
        register(EnrolmentsMethods.checkEnrolment, checked: { try await handlers.checkEnrolment($0, $1) })
        register(EnrolmentsMethods.enrolTrainee, checked: { try await handlers.enrolTrainee($0, $1) })
        register(EnrolmentsMethods.withdrawEnrolment, checked: { try await handlers.withdrawEnrolment($0, $1) })
        register(EnrolmentsMethods.voidCompletion, checked: { try await handlers.voidCompletion($0, $1) })
        register(EnrolmentsMethods.getEnrolment, checked: { try await handlers.getEnrolment($0, $1) })
        register(EnrolmentsMethods.listEnrolments, checked: { try await handlers.listEnrolments($0, $1) })
        register(EnrolmentsMethods.assessTrainee, checked: { try await handlers.assessTrainee($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.Enrolments` through a channel.
public struct EnrolmentsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Says whether a person could enrol now and names every reason against it. Changes nothing. An organisation learns the class's reasons, and of
    /// the person only whether they could.
    public func checkEnrolment(_ request: CheckEnrolmentRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EnrolmentCheck {
        try await channel.unary(EnrolmentsMethods.checkEnrolment, request, options)
    }

    /// Gives a person a seat in a class.
    ///
    /// REFUSED: every refusal in the articles' order: programme, group, age, graduation window, employer, capacity, overlap,
    /// duplicate benefit, number of trainings in the year. ENROLLED_BEFORE: in this class.
    public func enrolTrainee(_ request: EnrolTraineeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Enrolment {
        try await channel.unary(EnrolmentsMethods.enrolTrainee, request, options)
    }

    /// Gives a seat up; a voucher bound to it is released.
    ///
    /// NOT_ENROLLED: not enrolled any more.
    public func withdrawEnrolment(_ request: WithdrawEnrolmentRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Enrolment {
        try await channel.unary(EnrolmentsMethods.withdrawEnrolment, request, options)
    }

    /// Voids a completion after fraud or error: the trainee did not complete, and what the seat took of the person's benefits is free again.
    ///
    /// REFUSED: the trainee did not complete the class.
    public func voidCompletion(_ request: VoidCompletionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Enrolment {
        try await channel.unary(EnrolmentsMethods.voidCompletion, request, options)
    }

    /// Gives an enrolment.
    public func getEnrolment(_ request: GetEnrolmentRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Enrolment {
        try await channel.unary(EnrolmentsMethods.getEnrolment, request, options)
    }

    /// Lists the trainees of a class.
    public func listEnrolments(_ request: ListEnrolmentsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListEnrolmentsResponse {
        try await channel.unary(EnrolmentsMethods.listEnrolments, request, options)
    }

    /// Records the institution's assessment of a trainee.
    ///
    /// NOT_ENROLLED: not enrolled any more, or the class is over.
    public func assessTrainee(_ request: AssessTraineeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Enrolment {
        try await channel.unary(EnrolmentsMethods.assessTrainee, request, options)
    }
}
