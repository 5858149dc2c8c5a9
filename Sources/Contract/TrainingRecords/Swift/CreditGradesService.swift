// Written by Protos/generate.sh from liaoning/skills/training_records/v1/credit_grade.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.CreditGrades`.
public enum CreditGradesMethods {
    /// Grades every institution and enterprise with a completed class in the city and year, from the facts of that year. Each is told and may
    /// dispute its grade. Whoever has a grade for the year keeps it. Change feed: "credit.graded".
    ///
    /// REFUSED: the year has not begun.
    public static let gradeOrganisations = Method<GradeOrganisationsRequest, GradeOrganisationsResponse>(
        service: "liaoning.skills.training_records.v1.CreditGrades", name: "GradeOrganisations", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["FIGURE_MISSING", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/credit-grades:grade", body: "*")])

    /// Grades an organisation again by the facts as they are now, for example after a finding was voided. The grade before stays readable. Change
    /// feed: "credit.corrected".
    ///
    /// CREDIT_GRADE_NOT_FOUND: it has none. REFUSED: the grade is not in force, or the facts are the same.
    public static let correctCreditGrade = Method<CorrectCreditGradeRequest, CreditGrade>(
        service: "liaoning.skills.training_records.v1.CreditGrades", name: "CorrectCreditGrade", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["CREDIT_GRADE_NOT_FOUND", "FIGURE_MISSING", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/credit-grades/{grade_id}:correct", body: "*")])

    /// A grade with the facts it rests on.
    public static let getCreditGrade = Method<GetCreditGradeRequest, CreditGrade>(
        service: "liaoning.skills.training_records.v1.CreditGrades", name: "GetCreditGrade", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["CREDIT_GRADE_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/credit-grades/{grade_id}", body: nil)])

    /// Grades, latest first: those in force of a city, year, grade, or all that an organisation ever had there.
    public static let listCreditGrades = Method<ListCreditGradesRequest, ListCreditGradesResponse>(
        service: "liaoning.skills.training_records.v1.CreditGrades", name: "ListCreditGrades", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/credit-grades", body: nil)])

    /// Whether an organisation's claims go by the short procedure on a day; if not, why.
    public static let checkShortProcedure = Method<CheckShortProcedureRequest, ShortProcedure>(
        service: "liaoning.skills.training_records.v1.CreditGrades", name: "CheckShortProcedure", kind: .unary,
        access: AccessRule(roles: [.institution, .school, .enterprise, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(organisation: request.organisationCreditCode) },
        http: [HTTPRoute(.get, "/v1/regions/{region_code}/short-procedures/{organisation_credit_code}", body: nil)])

    /// Gives the written promise that the short procedure asks for. Change feed: "credit.promised".
    ///
    /// CREDIT_PROMISE_EXISTS: one stands. REFUSED: the grade is not high, or the organisation is banned.
    public static let giveCreditPromise = Method<GiveCreditPromiseRequest, CreditPromise>(
        service: "liaoning.skills.training_records.v1.CreditGrades", name: "GiveCreditPromise", kind: .unary,
        access: AccessRule(roles: [.institution, .school, .enterprise]),
        scope: { request in RequestScope(organisation: request.organisationCreditCode) },
        reasons: ["CREDIT_PROMISE_EXISTS", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/credit-promises", body: "*")])

    /// Ends a promise: it was broken, or taken back. The organisation is told and may dispute it. Change feed: "credit.promise_ended".
    ///
    /// CREDIT_PROMISE_NOT_FOUND: there is none. REFUSED: it was ended.
    public static let endCreditPromise = Method<EndCreditPromiseRequest, CreditPromise>(
        service: "liaoning.skills.training_records.v1.CreditGrades", name: "EndCreditPromise", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["CREDIT_PROMISE_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/credit-promises/{promise_id}:end", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [gradeOrganisations, correctCreditGrade, getCreditGrade, listCreditGrades, checkShortProcedure, giveCreditPromise, endCreditPromise]
}

public protocol CreditGradesHandlers: Sendable {
    /// Grades every institution and enterprise with a completed class in the city and year, from the facts of that year. Each is told and may
    /// dispute its grade. Whoever has a grade for the year keeps it. Change feed: "credit.graded".
    ///
    /// REFUSED: the year has not begun.
    func gradeOrganisations(_ request: GradeOrganisationsRequest.Checked, _ call: Call) async throws -> GradeOrganisationsResponse

    /// Grades an organisation again by the facts as they are now, for example after a finding was voided. The grade before stays readable. Change
    /// feed: "credit.corrected".
    ///
    /// CREDIT_GRADE_NOT_FOUND: it has none. REFUSED: the grade is not in force, or the facts are the same.
    func correctCreditGrade(_ request: CorrectCreditGradeRequest.Checked, _ call: Call) async throws -> CreditGrade

    /// A grade with the facts it rests on.
    func getCreditGrade(_ request: GetCreditGradeRequest.Checked, _ call: Call) async throws -> CreditGrade

    /// Grades, latest first: those in force of a city, year, grade, or all that an organisation ever had there.
    func listCreditGrades(_ request: ListCreditGradesRequest.Checked, _ call: Call) async throws -> ListCreditGradesResponse

    /// Whether an organisation's claims go by the short procedure on a day; if not, why.
    func checkShortProcedure(_ request: CheckShortProcedureRequest.Checked, _ call: Call) async throws -> ShortProcedure

    /// Gives the written promise that the short procedure asks for. Change feed: "credit.promised".
    ///
    /// CREDIT_PROMISE_EXISTS: one stands. REFUSED: the grade is not high, or the organisation is banned.
    func giveCreditPromise(_ request: GiveCreditPromiseRequest.Checked, _ call: Call) async throws -> CreditPromise

    /// Ends a promise: it was broken, or taken back. The organisation is told and may dispute it. Change feed: "credit.promise_ended".
    ///
    /// CREDIT_PROMISE_NOT_FOUND: there is none. REFUSED: it was ended.
    func endCreditPromise(_ request: EndCreditPromiseRequest.Checked, _ call: Call) async throws -> CreditPromise
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.CreditGrades`.
    public mutating func register(creditGrades handlers: some CreditGradesHandlers) {
        register(CreditGradesMethods.gradeOrganisations, checked: { try await handlers.gradeOrganisations($0, $1) })
        register(CreditGradesMethods.correctCreditGrade, checked: { try await handlers.correctCreditGrade($0, $1) })
        register(CreditGradesMethods.getCreditGrade, checked: { try await handlers.getCreditGrade($0, $1) })
        register(CreditGradesMethods.listCreditGrades, checked: { try await handlers.listCreditGrades($0, $1) })
        register(CreditGradesMethods.checkShortProcedure, checked: { try await handlers.checkShortProcedure($0, $1) })
        register(CreditGradesMethods.giveCreditPromise, checked: { try await handlers.giveCreditPromise($0, $1) })
        register(CreditGradesMethods.endCreditPromise, checked: { try await handlers.endCreditPromise($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.CreditGrades` through a channel.
public struct CreditGradesClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Grades every institution and enterprise with a completed class in the city and year, from the facts of that year. Each is told and may
    /// dispute its grade. Whoever has a grade for the year keeps it. Change feed: "credit.graded".
    ///
    /// REFUSED: the year has not begun.
    public func gradeOrganisations(_ request: GradeOrganisationsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> GradeOrganisationsResponse {
        try await channel.unary(CreditGradesMethods.gradeOrganisations, request, options)
    }

    /// Grades an organisation again by the facts as they are now, for example after a finding was voided. The grade before stays readable. Change
    /// feed: "credit.corrected".
    ///
    /// CREDIT_GRADE_NOT_FOUND: it has none. REFUSED: the grade is not in force, or the facts are the same.
    public func correctCreditGrade(_ request: CorrectCreditGradeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CreditGrade {
        try await channel.unary(CreditGradesMethods.correctCreditGrade, request, options)
    }

    /// A grade with the facts it rests on.
    public func getCreditGrade(_ request: GetCreditGradeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CreditGrade {
        try await channel.unary(CreditGradesMethods.getCreditGrade, request, options)
    }

    /// Grades, latest first: those in force of a city, year, grade, or all that an organisation ever had there.
    public func listCreditGrades(_ request: ListCreditGradesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListCreditGradesResponse {
        try await channel.unary(CreditGradesMethods.listCreditGrades, request, options)
    }

    /// Whether an organisation's claims go by the short procedure on a day; if not, why.
    public func checkShortProcedure(_ request: CheckShortProcedureRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ShortProcedure {
        try await channel.unary(CreditGradesMethods.checkShortProcedure, request, options)
    }

    /// Gives the written promise that the short procedure asks for. Change feed: "credit.promised".
    ///
    /// CREDIT_PROMISE_EXISTS: one stands. REFUSED: the grade is not high, or the organisation is banned.
    public func giveCreditPromise(_ request: GiveCreditPromiseRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CreditPromise {
        try await channel.unary(CreditGradesMethods.giveCreditPromise, request, options)
    }

    /// Ends a promise: it was broken, or taken back. The organisation is told and may dispute it. Change feed: "credit.promise_ended".
    ///
    /// CREDIT_PROMISE_NOT_FOUND: there is none. REFUSED: it was ended.
    public func endCreditPromise(_ request: EndCreditPromiseRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CreditPromise {
        try await channel.unary(CreditGradesMethods.endCreditPromise, request, options)
    }
}
