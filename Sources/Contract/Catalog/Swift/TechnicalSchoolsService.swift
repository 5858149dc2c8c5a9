// Written by Protos/generate.sh from liaoning/skills/catalog/v1/technical_school.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.TechnicalSchools`.
public enum TechnicalSchoolsMethods {
    /// A school is an organisation that is registered as one of the three types. With its majors, marks and last numbers.
    public static let getTechnicalSchool = Method<GetTechnicalSchoolRequest, TechnicalSchool>(
        service: "liaoning.skills.catalog.v1.TechnicalSchools", name: "GetTechnicalSchool", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["TECHNICAL_SCHOOL_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/technical-schools/{credit_code}", body: nil)])

    /// Opens a major at a school. Change feed: "school_major.opened".
    /// MAJOR_EXISTS: the school has it in that class type.
    /// REFUSED: the class type is above what the school's type trains to.
    public static let openMajor = Method<OpenMajorRequest, SchoolMajor>(
        service: "liaoning.skills.catalog.v1.TechnicalSchools", name: "OpenMajor", kind: .unary,
        access: AccessRule(roles: [.school, .institution, .cityBureau, .province]),
        scope: { request in RequestScope(organisation: request.schoolCreditCode) },
        reasons: ["TECHNICAL_SCHOOL_NOT_FOUND", "OCCUPATION_NOT_FOUND", "MAJOR_EXISTS", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/school-majors", body: "*")])

    /// Records how many a major had in a school year: entrants, students, graduates and those of them who found work. A further record of the
    /// year corrects the one before, which stays. Change feed: "school_major.counted".
    /// REFUSED: numbers that cannot be, a year that has not begun, a correction without a reason, a major that was withdrawn before the year.
    public static let recordMajorYear = Method<RecordMajorYearRequest, SchoolMajor>(
        service: "liaoning.skills.catalog.v1.TechnicalSchools", name: "RecordMajorYear", kind: .unary,
        access: AccessRule(roles: [.school, .institution, .cityBureau, .province, .service], services: ["training-records"]),
        reasons: ["MAJOR_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/school-majors/{major_id}/years", body: "*")])

    /// Warns of a major. Change feed: "school_major.warned".
    /// REFUSED: it was warned of or withdrawn; for low employment: nothing is known of its graduates, or enough of them found work.
    public static let warnMajor = Method<WarnMajorRequest, SchoolMajor>(
        service: "liaoning.skills.catalog.v1.TechnicalSchools", name: "WarnMajor", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["MAJOR_NOT_FOUND", "FIGURE_MISSING", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/school-majors/{major_id}:warn", body: "*")])

    /// Lifts the warning of a major. Change feed: "school_major.warning_lifted".
    /// REFUSED: there is none.
    public static let liftMajorWarning = Method<LiftMajorWarningRequest, SchoolMajor>(
        service: "liaoning.skills.catalog.v1.TechnicalSchools", name: "LiftMajorWarning", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["MAJOR_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/school-majors/{major_id}:liftWarning", body: "*")])

    /// Withdraws a major that was warned of: nobody enters it any more. Change feed: "school_major.withdrawn".
    /// REFUSED: it was not warned of, or withdrawn before; for low employment: it was low for fewer years in a row than the policy book asks.
    public static let withdrawMajor = Method<WithdrawMajorRequest, SchoolMajor>(
        service: "liaoning.skills.catalog.v1.TechnicalSchools", name: "WithdrawMajor", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["MAJOR_NOT_FOUND", "FIGURE_MISSING", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/school-majors/{major_id}:withdraw", body: "*")])

    /// Majors by school, region, occupation and state.
    public static let listMajors = Method<ListMajorsRequest, ListMajorsResponse>(
        service: "liaoning.skills.catalog.v1.TechnicalSchools", name: "ListMajors", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/school-majors", body: nil)])

    /// Marks a school as 优质技工院校, or a major as 优质专业. The selection itself is the awards service's. Change feed: "quality_mark.granted".
    /// QUALITY_MARK_EXISTS: it carries the mark.
    public static let grantQualityMark = Method<GrantQualityMarkRequest, QualityMark>(
        service: "liaoning.skills.catalog.v1.TechnicalSchools", name: "GrantQualityMark", kind: .unary,
        access: AccessRule(roles: [.province, .service], services: ["awards"]),
        reasons: ["TECHNICAL_SCHOOL_NOT_FOUND", "MAJOR_NOT_FOUND", "QUALITY_MARK_EXISTS"],
        http: [HTTPRoute(.post, "/v1/quality-marks", body: "*")])

    /// Takes a mark back. Change feed: "quality_mark.revoked".
    /// REFUSED: it was taken back before.
    public static let revokeQualityMark = Method<RevokeQualityMarkRequest, QualityMark>(
        service: "liaoning.skills.catalog.v1.TechnicalSchools", name: "RevokeQualityMark", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["QUALITY_MARK_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/quality-marks/{mark_id}:revoke", body: "*")])

    /// Whether an organisation may train to a level, as far as its type of school limits it. Where classes and evaluations are opened, it is asked.
    public static let checkSchoolLevel = Method<CheckSchoolLevelRequest, SchoolLevelCheck>(
        service: "liaoning.skills.catalog.v1.TechnicalSchools", name: "CheckSchoolLevel", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["ORGANISATION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/school-levels/{credit_code}", body: nil)])

    /// How each city and the province stand to what the policy plans: schools, cities with a 技师学院, students, graduates' employment.
    public static let getSchoolStanding = Method<GetSchoolStandingRequest, SchoolStanding>(
        service: "liaoning.skills.catalog.v1.TechnicalSchools", name: "GetSchoolStanding", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/school-standing", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [getTechnicalSchool, openMajor, recordMajorYear, warnMajor, liftMajorWarning, withdrawMajor, listMajors, grantQualityMark, revokeQualityMark, checkSchoolLevel, getSchoolStanding]
}

public protocol TechnicalSchoolsHandlers: Sendable {
    /// A school is an organisation that is registered as one of the three types. With its majors, marks and last numbers.
    func getTechnicalSchool(_ request: GetTechnicalSchoolRequest.Checked, _ call: Call) async throws -> TechnicalSchool

    /// Opens a major at a school. Change feed: "school_major.opened".
    /// MAJOR_EXISTS: the school has it in that class type.
    /// REFUSED: the class type is above what the school's type trains to.
    func openMajor(_ request: OpenMajorRequest.Checked, _ call: Call) async throws -> SchoolMajor

    /// Records how many a major had in a school year: entrants, students, graduates and those of them who found work. A further record of the
    /// year corrects the one before, which stays. Change feed: "school_major.counted".
    /// REFUSED: numbers that cannot be, a year that has not begun, a correction without a reason, a major that was withdrawn before the year.
    func recordMajorYear(_ request: RecordMajorYearRequest.Checked, _ call: Call) async throws -> SchoolMajor

    /// Warns of a major. Change feed: "school_major.warned".
    /// REFUSED: it was warned of or withdrawn; for low employment: nothing is known of its graduates, or enough of them found work.
    func warnMajor(_ request: WarnMajorRequest.Checked, _ call: Call) async throws -> SchoolMajor

    /// Lifts the warning of a major. Change feed: "school_major.warning_lifted".
    /// REFUSED: there is none.
    func liftMajorWarning(_ request: LiftMajorWarningRequest.Checked, _ call: Call) async throws -> SchoolMajor

    /// Withdraws a major that was warned of: nobody enters it any more. Change feed: "school_major.withdrawn".
    /// REFUSED: it was not warned of, or withdrawn before; for low employment: it was low for fewer years in a row than the policy book asks.
    func withdrawMajor(_ request: WithdrawMajorRequest.Checked, _ call: Call) async throws -> SchoolMajor

    /// Majors by school, region, occupation and state.
    func listMajors(_ request: ListMajorsRequest.Checked, _ call: Call) async throws -> ListMajorsResponse

    /// Marks a school as 优质技工院校, or a major as 优质专业. The selection itself is the awards service's. Change feed: "quality_mark.granted".
    /// QUALITY_MARK_EXISTS: it carries the mark.
    func grantQualityMark(_ request: GrantQualityMarkRequest.Checked, _ call: Call) async throws -> QualityMark

    /// Takes a mark back. Change feed: "quality_mark.revoked".
    /// REFUSED: it was taken back before.
    func revokeQualityMark(_ request: RevokeQualityMarkRequest.Checked, _ call: Call) async throws -> QualityMark

    /// Whether an organisation may train to a level, as far as its type of school limits it. Where classes and evaluations are opened, it is asked.
    func checkSchoolLevel(_ request: CheckSchoolLevelRequest.Checked, _ call: Call) async throws -> SchoolLevelCheck

    /// How each city and the province stand to what the policy plans: schools, cities with a 技师学院, students, graduates' employment.
    func getSchoolStanding(_ request: GetSchoolStandingRequest.Checked, _ call: Call) async throws -> SchoolStanding
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.TechnicalSchools`.
    public mutating func register(technicalSchools handlers: some TechnicalSchoolsHandlers) {
        register(TechnicalSchoolsMethods.getTechnicalSchool, checked: { try await handlers.getTechnicalSchool($0, $1) })
        register(TechnicalSchoolsMethods.openMajor, checked: { try await handlers.openMajor($0, $1) })
        register(TechnicalSchoolsMethods.recordMajorYear, checked: { try await handlers.recordMajorYear($0, $1) })
        register(TechnicalSchoolsMethods.warnMajor, checked: { try await handlers.warnMajor($0, $1) })
        register(TechnicalSchoolsMethods.liftMajorWarning, checked: { try await handlers.liftMajorWarning($0, $1) })
        register(TechnicalSchoolsMethods.withdrawMajor, checked: { try await handlers.withdrawMajor($0, $1) })
        register(TechnicalSchoolsMethods.listMajors, checked: { try await handlers.listMajors($0, $1) })
        register(TechnicalSchoolsMethods.grantQualityMark, checked: { try await handlers.grantQualityMark($0, $1) })
        register(TechnicalSchoolsMethods.revokeQualityMark, checked: { try await handlers.revokeQualityMark($0, $1) })
        register(TechnicalSchoolsMethods.checkSchoolLevel, checked: { try await handlers.checkSchoolLevel($0, $1) })
        register(TechnicalSchoolsMethods.getSchoolStanding, checked: { try await handlers.getSchoolStanding($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.TechnicalSchools` through a channel.
public struct TechnicalSchoolsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// A school is an organisation that is registered as one of the three types. With its majors, marks and last numbers.
    public func getTechnicalSchool(_ request: GetTechnicalSchoolRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TechnicalSchool {
        try await channel.unary(TechnicalSchoolsMethods.getTechnicalSchool, request, options)
    }

    /// Opens a major at a school. Change feed: "school_major.opened".
    /// MAJOR_EXISTS: the school has it in that class type.
    /// REFUSED: the class type is above what the school's type trains to.
    public func openMajor(_ request: OpenMajorRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SchoolMajor {
        try await channel.unary(TechnicalSchoolsMethods.openMajor, request, options)
    }

    /// Records how many a major had in a school year: entrants, students, graduates and those of them who found work. A further record of the
    /// year corrects the one before, which stays. Change feed: "school_major.counted".
    /// REFUSED: numbers that cannot be, a year that has not begun, a correction without a reason, a major that was withdrawn before the year.
    public func recordMajorYear(_ request: RecordMajorYearRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SchoolMajor {
        try await channel.unary(TechnicalSchoolsMethods.recordMajorYear, request, options)
    }

    /// Warns of a major. Change feed: "school_major.warned".
    /// REFUSED: it was warned of or withdrawn; for low employment: nothing is known of its graduates, or enough of them found work.
    public func warnMajor(_ request: WarnMajorRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SchoolMajor {
        try await channel.unary(TechnicalSchoolsMethods.warnMajor, request, options)
    }

    /// Lifts the warning of a major. Change feed: "school_major.warning_lifted".
    /// REFUSED: there is none.
    public func liftMajorWarning(_ request: LiftMajorWarningRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SchoolMajor {
        try await channel.unary(TechnicalSchoolsMethods.liftMajorWarning, request, options)
    }

    /// Withdraws a major that was warned of: nobody enters it any more. Change feed: "school_major.withdrawn".
    /// REFUSED: it was not warned of, or withdrawn before; for low employment: it was low for fewer years in a row than the policy book asks.
    public func withdrawMajor(_ request: WithdrawMajorRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SchoolMajor {
        try await channel.unary(TechnicalSchoolsMethods.withdrawMajor, request, options)
    }

    /// Majors by school, region, occupation and state.
    public func listMajors(_ request: ListMajorsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListMajorsResponse {
        try await channel.unary(TechnicalSchoolsMethods.listMajors, request, options)
    }

    /// Marks a school as 优质技工院校, or a major as 优质专业. The selection itself is the awards service's. Change feed: "quality_mark.granted".
    /// QUALITY_MARK_EXISTS: it carries the mark.
    public func grantQualityMark(_ request: GrantQualityMarkRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> QualityMark {
        try await channel.unary(TechnicalSchoolsMethods.grantQualityMark, request, options)
    }

    /// Takes a mark back. Change feed: "quality_mark.revoked".
    /// REFUSED: it was taken back before.
    public func revokeQualityMark(_ request: RevokeQualityMarkRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> QualityMark {
        try await channel.unary(TechnicalSchoolsMethods.revokeQualityMark, request, options)
    }

    /// Whether an organisation may train to a level, as far as its type of school limits it. Where classes and evaluations are opened, it is asked.
    public func checkSchoolLevel(_ request: CheckSchoolLevelRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SchoolLevelCheck {
        try await channel.unary(TechnicalSchoolsMethods.checkSchoolLevel, request, options)
    }

    /// How each city and the province stand to what the policy plans: schools, cities with a 技师学院, students, graduates' employment.
    public func getSchoolStanding(_ request: GetSchoolStandingRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SchoolStanding {
        try await channel.unary(TechnicalSchoolsMethods.getSchoolStanding, request, options)
    }
}
