// Written by Protos/generate.sh from liaoning/skills/training_records/v1/student.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.Students`.
public enum StudentsMethods {
    /// Registers a student at a school, in a major that the catalog says it offers. The student is told and may dispute it.
    /// Change feed: "student.registered".
    ///
    /// STUDENT_REGISTERED_BEFORE: the person is registered at a school (双重学籍). REFUSED: the major was withdrawn; entered in the future; the
    /// school is late for the days of registration, which only its bureau may overlook with a reason.
    public static let registerStudent = Method<RegisterStudentRequest, Student>(
        service: "liaoning.skills.training_records.v1.Students", name: "RegisterStudent", kind: .unary,
        access: AccessRule(roles: [.school, .cityBureau, .province]),
        scope: { request in RequestScope(organisation: request.schoolCreditCode) },
        reasons: ["PERSON_NOT_FOUND", "PERSON_MERGED", "PERSON_DECEASED", "TECHNICAL_SCHOOL_NOT_FOUND", "MAJOR_NOT_FOUND", "STUDENT_REGISTERED_BEFORE", "FIGURE_MISSING", "PEER_UNAVAILABLE", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/students", body: "*")])

    /// Corrects major, study or origin of a student on the roll. Change feed: "student.corrected".
    public static let correctStudent = Method<CorrectStudentRequest, Student>(
        service: "liaoning.skills.training_records.v1.Students", name: "CorrectStudent", kind: .unary,
        access: AccessRule(roles: [.school, .cityBureau, .province]),
        reasons: ["STUDENT_NOT_FOUND", "TECHNICAL_SCHOOL_NOT_FOUND", "MAJOR_NOT_FOUND", "PEER_UNAVAILABLE", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/students/{student_id}:correct", body: "*")])

    /// Offers a student to another school (转学): the student stays on the roll until that school accepts. Change feed:
    /// "student.transfer_offered".
    public static let offerTransfer = Method<OfferTransferRequest, Student>(
        service: "liaoning.skills.training_records.v1.Students", name: "OfferTransfer", kind: .unary,
        access: AccessRule(roles: [.school, .cityBureau, .province]),
        reasons: ["STUDENT_NOT_FOUND", "TECHNICAL_SCHOOL_NOT_FOUND", "MAJOR_NOT_FOUND", "PEER_UNAVAILABLE", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/students/{student_id}:offerTransfer", body: "*")])

    /// Accepts a student who is offered, by the receiving school or the bureau of its region. Change feed: "student.transferred".
    public static let acceptTransfer = Method<AcceptTransferRequest, Student>(
        service: "liaoning.skills.training_records.v1.Students", name: "AcceptTransfer", kind: .unary,
        access: AccessRule(roles: [.school, .cityBureau, .province]),
        reasons: ["STUDENT_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/students/{student_id}:acceptTransfer", body: "*")])

    /// Gives up or turns down an offer, by either school or a bureau. Change feed: "student.transfer_cancelled".
    public static let cancelTransfer = Method<CancelTransferRequest, Student>(
        service: "liaoning.skills.training_records.v1.Students", name: "CancelTransfer", kind: .unary,
        access: AccessRule(roles: [.school, .cityBureau, .province]),
        reasons: ["STUDENT_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/students/{student_id}:cancelTransfer", body: "*")])

    /// Records that a student suspends the studies (休学), no longer than the policy book allows. Change feed: "student.suspended".
    public static let suspendStudent = Method<SuspendStudentRequest, Student>(
        service: "liaoning.skills.training_records.v1.Students", name: "SuspendStudent", kind: .unary,
        access: AccessRule(roles: [.school, .cityBureau, .province]),
        reasons: ["STUDENT_NOT_FOUND", "FIGURE_MISSING", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/students/{student_id}:suspend", body: "*")])

    /// Records that a student came back (复学). Change feed: "student.resumed".
    public static let resumeStudent = Method<ResumeStudentRequest, Student>(
        service: "liaoning.skills.training_records.v1.Students", name: "ResumeStudent", kind: .unary,
        access: AccessRule(roles: [.school, .cityBureau, .province]),
        reasons: ["STUDENT_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/students/{student_id}:resume", body: "*")])

    /// Records that a student left without graduating. Change feed: "student.left".
    public static let recordLeaving = Method<RecordLeavingRequest, Student>(
        service: "liaoning.skills.training_records.v1.Students", name: "RecordLeaving", kind: .unary,
        access: AccessRule(roles: [.school, .cityBureau, .province]),
        reasons: ["STUDENT_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/students/{student_id}:leave", body: "*")])

    /// Records a graduation (毕业). Change feed: "student.graduated".
    public static let graduateStudent = Method<GraduateStudentRequest, Student>(
        service: "liaoning.skills.training_records.v1.Students", name: "GraduateStudent", kind: .unary,
        access: AccessRule(roles: [.school, .cityBureau, .province]),
        reasons: ["STUDENT_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/students/{student_id}:graduate", body: "*")])

    /// Records what a graduate went on to; a further record corrects the one before, which stays in the steps. Change feed: "student.placed".
    public static let recordGraduateEmployment = Method<RecordGraduateEmploymentRequest, Student>(
        service: "liaoning.skills.training_records.v1.Students", name: "RecordGraduateEmployment", kind: .unary,
        access: AccessRule(roles: [.school, .cityBureau, .province]),
        reasons: ["STUDENT_NOT_FOUND", "FIGURE_MISSING", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/students/{student_id}:recordEmployment", body: "*")])

    /// Voids what was registered in error; the person can be registered anew. Change feed: "student.voided".
    public static let voidStudent = Method<VoidStudentRequest, Student>(
        service: "liaoning.skills.training_records.v1.Students", name: "VoidStudent", kind: .unary,
        access: AccessRule(roles: [.school, .cityBureau, .province]),
        reasons: ["STUDENT_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/students/{student_id}:void", body: "*")])

    /// A student with every step, to the schools and bureaus concerned and the student.
    public static let getStudent = Method<GetStudentRequest, Student>(
        service: "liaoning.skills.training_records.v1.Students", name: "GetStudent", kind: .unary,
        access: AccessRule(roles: [.worker, .school, .cityBureau, .province, .auditor]),
        reasons: ["STUDENT_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/students/{student_id}", body: nil)])

    /// Students of a school or region, latest registered first.
    public static let listStudents = Method<ListStudentsRequest, ListStudentsResponse>(
        service: "liaoning.skills.training_records.v1.Students", name: "ListStudents", kind: .unary,
        access: AccessRule(roles: [.school, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.schoolCreditCode) },
        http: [HTTPRoute(.get, "/v1/students", body: nil)])

    /// Every registration of a person, earliest first.
    public static let listStudiesOfPerson = Method<ListStudiesOfPersonRequest, ListStudiesOfPersonResponse>(
        service: "liaoning.skills.training_records.v1.Students", name: "ListStudiesOfPerson", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(person: request.personID) },
        reasons: ["PERSON_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/persons/{person_id}/studies", body: nil)])

    /// How many are on the roll, school by school, and how many of a school year's entrants came from which key county.
    /// Source: 辽人社发〔2022〕18号 (二), (十四), (二十四).
    public static let getStudentRoll = Method<GetStudentRollRequest, StudentRoll>(
        service: "liaoning.skills.training_records.v1.Students", name: "GetStudentRoll", kind: .unary,
        access: AccessRule(roles: [.school, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.schoolCreditCode) },
        http: [HTTPRoute(.get, "/v1/student-roll", body: nil)])

    /// Graduates of a school year and how many of them found work, major by major.
    public static let getGraduateEmployment = Method<GetGraduateEmploymentRequest, GraduateEmployment>(
        service: "liaoning.skills.training_records.v1.Students", name: "GetGraduateEmployment", kind: .unary,
        access: AccessRule(roles: [.school, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.schoolCreditCode) },
        http: [HTTPRoute(.get, "/v1/graduate-employment", body: nil)])

    /// Reports a major's numbers of a school year, counted from this register, to the catalog. Change feed: "student.major_year_reported".
    ///
    /// REFUSED: the catalog's reasons, for example that a correction needs a reason.
    public static let reportMajorYear = Method<ReportMajorYearRequest, MajorYearReport>(
        service: "liaoning.skills.training_records.v1.Students", name: "ReportMajorYear", kind: .unary,
        access: AccessRule(roles: [.school, .cityBureau, .province]),
        scope: { request in RequestScope(organisation: request.schoolCreditCode) },
        reasons: ["TECHNICAL_SCHOOL_NOT_FOUND", "MAJOR_NOT_FOUND", "PEER_UNAVAILABLE", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/student-roll:reportMajorYear", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [registerStudent, correctStudent, offerTransfer, acceptTransfer, cancelTransfer, suspendStudent, resumeStudent, recordLeaving, graduateStudent, recordGraduateEmployment, voidStudent, getStudent, listStudents, listStudiesOfPerson, getStudentRoll, getGraduateEmployment, reportMajorYear]
}

public protocol StudentsHandlers: Sendable {
    /// Registers a student at a school, in a major that the catalog says it offers. The student is told and may dispute it.
    /// Change feed: "student.registered".
    ///
    /// STUDENT_REGISTERED_BEFORE: the person is registered at a school (双重学籍). REFUSED: the major was withdrawn; entered in the future; the
    /// school is late for the days of registration, which only its bureau may overlook with a reason.
    func registerStudent(_ request: RegisterStudentRequest.Checked, _ call: Call) async throws -> Student

    /// Corrects major, study or origin of a student on the roll. Change feed: "student.corrected".
    func correctStudent(_ request: CorrectStudentRequest.Checked, _ call: Call) async throws -> Student

    /// Offers a student to another school (转学): the student stays on the roll until that school accepts. Change feed:
    /// "student.transfer_offered".
    func offerTransfer(_ request: OfferTransferRequest.Checked, _ call: Call) async throws -> Student

    /// Accepts a student who is offered, by the receiving school or the bureau of its region. Change feed: "student.transferred".
    func acceptTransfer(_ request: AcceptTransferRequest.Checked, _ call: Call) async throws -> Student

    /// Gives up or turns down an offer, by either school or a bureau. Change feed: "student.transfer_cancelled".
    func cancelTransfer(_ request: CancelTransferRequest.Checked, _ call: Call) async throws -> Student

    /// Records that a student suspends the studies (休学), no longer than the policy book allows. Change feed: "student.suspended".
    func suspendStudent(_ request: SuspendStudentRequest.Checked, _ call: Call) async throws -> Student

    /// Records that a student came back (复学). Change feed: "student.resumed".
    func resumeStudent(_ request: ResumeStudentRequest.Checked, _ call: Call) async throws -> Student

    /// Records that a student left without graduating. Change feed: "student.left".
    func recordLeaving(_ request: RecordLeavingRequest.Checked, _ call: Call) async throws -> Student

    /// Records a graduation (毕业). Change feed: "student.graduated".
    func graduateStudent(_ request: GraduateStudentRequest.Checked, _ call: Call) async throws -> Student

    /// Records what a graduate went on to; a further record corrects the one before, which stays in the steps. Change feed: "student.placed".
    func recordGraduateEmployment(_ request: RecordGraduateEmploymentRequest.Checked, _ call: Call) async throws -> Student

    /// Voids what was registered in error; the person can be registered anew. Change feed: "student.voided".
    func voidStudent(_ request: VoidStudentRequest.Checked, _ call: Call) async throws -> Student

    /// A student with every step, to the schools and bureaus concerned and the student.
    func getStudent(_ request: GetStudentRequest.Checked, _ call: Call) async throws -> Student

    /// Students of a school or region, latest registered first.
    func listStudents(_ request: ListStudentsRequest.Checked, _ call: Call) async throws -> ListStudentsResponse

    /// Every registration of a person, earliest first.
    func listStudiesOfPerson(_ request: ListStudiesOfPersonRequest.Checked, _ call: Call) async throws -> ListStudiesOfPersonResponse

    /// How many are on the roll, school by school, and how many of a school year's entrants came from which key county.
    /// Source: 辽人社发〔2022〕18号 (二), (十四), (二十四).
    func getStudentRoll(_ request: GetStudentRollRequest.Checked, _ call: Call) async throws -> StudentRoll

    /// Graduates of a school year and how many of them found work, major by major.
    func getGraduateEmployment(_ request: GetGraduateEmploymentRequest.Checked, _ call: Call) async throws -> GraduateEmployment

    /// Reports a major's numbers of a school year, counted from this register, to the catalog. Change feed: "student.major_year_reported".
    ///
    /// REFUSED: the catalog's reasons, for example that a correction needs a reason.
    func reportMajorYear(_ request: ReportMajorYearRequest.Checked, _ call: Call) async throws -> MajorYearReport
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.Students`.
    public mutating func register(students handlers: some StudentsHandlers) {
        register(StudentsMethods.registerStudent, checked: { try await handlers.registerStudent($0, $1) })
        register(StudentsMethods.correctStudent, checked: { try await handlers.correctStudent($0, $1) })
        register(StudentsMethods.offerTransfer, checked: { try await handlers.offerTransfer($0, $1) })
        register(StudentsMethods.acceptTransfer, checked: { try await handlers.acceptTransfer($0, $1) })
        register(StudentsMethods.cancelTransfer, checked: { try await handlers.cancelTransfer($0, $1) })
        register(StudentsMethods.suspendStudent, checked: { try await handlers.suspendStudent($0, $1) })
        register(StudentsMethods.resumeStudent, checked: { try await handlers.resumeStudent($0, $1) })
        register(StudentsMethods.recordLeaving, checked: { try await handlers.recordLeaving($0, $1) })
        register(StudentsMethods.graduateStudent, checked: { try await handlers.graduateStudent($0, $1) })
        register(StudentsMethods.recordGraduateEmployment, checked: { try await handlers.recordGraduateEmployment($0, $1) })
        register(StudentsMethods.voidStudent, checked: { try await handlers.voidStudent($0, $1) })
        register(StudentsMethods.getStudent, checked: { try await handlers.getStudent($0, $1) })
        register(StudentsMethods.listStudents, checked: { try await handlers.listStudents($0, $1) })
        register(StudentsMethods.listStudiesOfPerson, checked: { try await handlers.listStudiesOfPerson($0, $1) })
        register(StudentsMethods.getStudentRoll, checked: { try await handlers.getStudentRoll($0, $1) })
        register(StudentsMethods.getGraduateEmployment, checked: { try await handlers.getGraduateEmployment($0, $1) })
        register(StudentsMethods.reportMajorYear, checked: { try await handlers.reportMajorYear($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.Students` through a channel.
public struct StudentsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Registers a student at a school, in a major that the catalog says it offers. The student is told and may dispute it.
    /// Change feed: "student.registered".
    ///
    /// STUDENT_REGISTERED_BEFORE: the person is registered at a school (双重学籍). REFUSED: the major was withdrawn; entered in the future; the
    /// school is late for the days of registration, which only its bureau may overlook with a reason.
    public func registerStudent(_ request: RegisterStudentRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Student {
        try await channel.unary(StudentsMethods.registerStudent, request, options)
    }

    /// Corrects major, study or origin of a student on the roll. Change feed: "student.corrected".
    public func correctStudent(_ request: CorrectStudentRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Student {
        try await channel.unary(StudentsMethods.correctStudent, request, options)
    }

    /// Offers a student to another school (转学): the student stays on the roll until that school accepts. Change feed:
    /// "student.transfer_offered".
    public func offerTransfer(_ request: OfferTransferRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Student {
        try await channel.unary(StudentsMethods.offerTransfer, request, options)
    }

    /// Accepts a student who is offered, by the receiving school or the bureau of its region. Change feed: "student.transferred".
    public func acceptTransfer(_ request: AcceptTransferRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Student {
        try await channel.unary(StudentsMethods.acceptTransfer, request, options)
    }

    /// Gives up or turns down an offer, by either school or a bureau. Change feed: "student.transfer_cancelled".
    public func cancelTransfer(_ request: CancelTransferRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Student {
        try await channel.unary(StudentsMethods.cancelTransfer, request, options)
    }

    /// Records that a student suspends the studies (休学), no longer than the policy book allows. Change feed: "student.suspended".
    public func suspendStudent(_ request: SuspendStudentRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Student {
        try await channel.unary(StudentsMethods.suspendStudent, request, options)
    }

    /// Records that a student came back (复学). Change feed: "student.resumed".
    public func resumeStudent(_ request: ResumeStudentRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Student {
        try await channel.unary(StudentsMethods.resumeStudent, request, options)
    }

    /// Records that a student left without graduating. Change feed: "student.left".
    public func recordLeaving(_ request: RecordLeavingRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Student {
        try await channel.unary(StudentsMethods.recordLeaving, request, options)
    }

    /// Records a graduation (毕业). Change feed: "student.graduated".
    public func graduateStudent(_ request: GraduateStudentRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Student {
        try await channel.unary(StudentsMethods.graduateStudent, request, options)
    }

    /// Records what a graduate went on to; a further record corrects the one before, which stays in the steps. Change feed: "student.placed".
    public func recordGraduateEmployment(_ request: RecordGraduateEmploymentRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Student {
        try await channel.unary(StudentsMethods.recordGraduateEmployment, request, options)
    }

    /// Voids what was registered in error; the person can be registered anew. Change feed: "student.voided".
    public func voidStudent(_ request: VoidStudentRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Student {
        try await channel.unary(StudentsMethods.voidStudent, request, options)
    }

    /// A student with every step, to the schools and bureaus concerned and the student.
    public func getStudent(_ request: GetStudentRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Student {
        try await channel.unary(StudentsMethods.getStudent, request, options)
    }

    /// Students of a school or region, latest registered first.
    public func listStudents(_ request: ListStudentsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListStudentsResponse {
        try await channel.unary(StudentsMethods.listStudents, request, options)
    }

    /// Every registration of a person, earliest first.
    public func listStudiesOfPerson(_ request: ListStudiesOfPersonRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListStudiesOfPersonResponse {
        try await channel.unary(StudentsMethods.listStudiesOfPerson, request, options)
    }

    /// How many are on the roll, school by school, and how many of a school year's entrants came from which key county.
    /// Source: 辽人社发〔2022〕18号 (二), (十四), (二十四).
    public func getStudentRoll(_ request: GetStudentRollRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> StudentRoll {
        try await channel.unary(StudentsMethods.getStudentRoll, request, options)
    }

    /// Graduates of a school year and how many of them found work, major by major.
    public func getGraduateEmployment(_ request: GetGraduateEmploymentRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> GraduateEmployment {
        try await channel.unary(StudentsMethods.getGraduateEmployment, request, options)
    }

    /// Reports a major's numbers of a school year, counted from this register, to the catalog. Change feed: "student.major_year_reported".
    ///
    /// REFUSED: the catalog's reasons, for example that a correction needs a reason.
    public func reportMajorYear(_ request: ReportMajorYearRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> MajorYearReport {
        try await channel.unary(StudentsMethods.reportMajorYear, request, options)
    }
}
