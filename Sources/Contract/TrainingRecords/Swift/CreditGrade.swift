// Written by Protos/generate.sh from liaoning/skills/training_records/v1/credit_grade.proto. Do not edit.
// swift-format-ignore-file

internal import CTrainingRecordsMessages
internal import CTypeMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages
public import WireMessages

/// A grade; the lowest number is the best.
public enum CreditLevel: EnumValue {
    case unspecified
    /// 信用优秀: opens the short procedure.
    case a
    /// 信用良好
    case b
    /// 信用一般
    case c
    /// 信用较差: a grave finding or a ban, or too few points.
    case d
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [CreditLevel] = [.unspecified, .a, .b, .c, .d]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .a
        case 2: self = .b
        case 3: self = .c
        case 4: self = .d
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .a: 1
        case .b: 2
        case .c: 3
        case .d: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "CREDIT_LEVEL_UNSPECIFIED"
        case .a: "CREDIT_LEVEL_A"
        case .b: "CREDIT_LEVEL_B"
        case .c: "CREDIT_LEVEL_C"
        case .d: "CREDIT_LEVEL_D"
        case .unrecognized: nil
        }
    }
}

/// A kind of fact that a grade rests on.
public enum CreditFactKind: EnumValue {
    case unspecified
    /// A completed class. Takes no points.
    case completedClass
    /// A finding that is not grave.
    case finding
    /// A grave finding.
    case graveFinding
    /// A finding that was not put right by its last day; beside the finding.
    case overdueRectification
    case clawback
    /// A confirmed suspicion.
    case suspicion
    case warning
    case ban
    /// A founded complaint.
    case complaint
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [CreditFactKind] = [.unspecified, .completedClass, .finding, .graveFinding, .overdueRectification, .clawback, .suspicion, .warning, .ban, .complaint]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .completedClass
        case 2: self = .finding
        case 3: self = .graveFinding
        case 4: self = .overdueRectification
        case 5: self = .clawback
        case 6: self = .suspicion
        case 7: self = .warning
        case 8: self = .ban
        case 9: self = .complaint
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .completedClass: 1
        case .finding: 2
        case .graveFinding: 3
        case .overdueRectification: 4
        case .clawback: 5
        case .suspicion: 6
        case .warning: 7
        case .ban: 8
        case .complaint: 9
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "CREDIT_FACT_KIND_UNSPECIFIED"
        case .completedClass: "CREDIT_FACT_KIND_COMPLETED_CLASS"
        case .finding: "CREDIT_FACT_KIND_FINDING"
        case .graveFinding: "CREDIT_FACT_KIND_GRAVE_FINDING"
        case .overdueRectification: "CREDIT_FACT_KIND_OVERDUE_RECTIFICATION"
        case .clawback: "CREDIT_FACT_KIND_CLAWBACK"
        case .suspicion: "CREDIT_FACT_KIND_SUSPICION"
        case .warning: "CREDIT_FACT_KIND_WARNING"
        case .ban: "CREDIT_FACT_KIND_BAN"
        case .complaint: "CREDIT_FACT_KIND_COMPLAINT"
        case .unrecognized: nil
        }
    }
}

/// Facts of one kind.
public struct CreditFacts: Message {
    public var kind: CreditFactKind = .unspecified
    /// Ids of the records.
    public var recordIDs: [String] = []
    /// Points taken off for all of them.
    public var points: Int32 = 0

    public init() {}

    public init(kind: CreditFactKind = .unspecified, recordIDs: [String] = [], points: Int32 = 0) {
        self.kind = kind
        self.recordIDs = recordIDs
        self.points = points
    }
}

extension CreditFacts {
    public static var protoName: String { "liaoning.skills.training_records.v1.CreditFacts" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__credit_facts__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CreditFacts.self)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.recordIDs = unpacker.strings(c.pointee.record_ids, c.pointee.n_record_ids)
        self.points = c.pointee.points
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CreditFacts.self)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.record_ids = packer.strings(self.recordIDs)
        c.pointee.n_record_ids = self.recordIDs.count
        c.pointee.points = self.points
    }
}

/// A grade. Also the payload of the changes "credit.graded" and "credit.corrected".
public struct CreditGrade: Message {
    /// "crg_…".
    public var gradeID: String = ""
    public var organisationCreditCode: String = ""
    /// The city in which it trains.
    public var regionCode: String = ""
    public var year: Int32 = 0
    /// 1 for the first of the year.
    public var version: Int32 = 0
    public var level: CreditLevel = .unspecified
    /// 100 less what the facts take off.
    public var points: Int32 = 0
    public var facts: [CreditFacts] = []
    /// "YYYY-MM-DD".
    public var gradedOn: String = ""
    /// Of a correction: why.
    public var reason: String = ""
    /// A later version replaced it.
    public var superseded: Bool = false
    public var basis: DecisionBasis? = nil

    public init() {}

    public init(gradeID: String = "", organisationCreditCode: String = "", regionCode: String = "", year: Int32 = 0, version: Int32 = 0, level: CreditLevel = .unspecified, points: Int32 = 0, facts: [CreditFacts] = [], gradedOn: String = "", reason: String = "", superseded: Bool = false, basis: DecisionBasis? = nil) {
        self.gradeID = gradeID
        self.organisationCreditCode = organisationCreditCode
        self.regionCode = regionCode
        self.year = year
        self.version = version
        self.level = level
        self.points = points
        self.facts = facts
        self.gradedOn = gradedOn
        self.reason = reason
        self.superseded = superseded
        self.basis = basis
    }
}

extension CreditGrade {
    public static var protoName: String { "liaoning.skills.training_records.v1.CreditGrade" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__credit_grade__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CreditGrade.self)
        self.gradeID = unpacker.string(c.pointee.grade_id)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.year = c.pointee.year
        self.version = c.pointee.version
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.points = c.pointee.points
        self.facts = unpacker.messages(c.pointee.facts, c.pointee.n_facts)
        self.gradedOn = unpacker.string(c.pointee.graded_on)
        self.reason = unpacker.string(c.pointee.reason)
        self.superseded = c.pointee.superseded != 0
        self.basis = unpacker.message(c.pointee.basis)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CreditGrade.self)
        c.pointee.grade_id = packer.string(self.gradeID)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.year = self.year
        c.pointee.version = self.version
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.points = self.points
        c.pointee.facts = packer.messages(self.facts)
        c.pointee.n_facts = self.facts.count
        c.pointee.graded_on = packer.string(self.gradedOn)
        c.pointee.reason = packer.string(self.reason)
        c.pointee.superseded = self.superseded ? 1 : 0
        c.pointee.basis = packer.message(self.basis)
    }
}

public struct GradeOrganisationsRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var regionCode: String = ""
    public var year: Int32 = 0

    public init() {}

    public init(requestID: String = "", regionCode: String = "", year: Int32 = 0) {
        self.requestID = requestID
        self.regionCode = regionCode
        self.year = year
    }
}

extension GradeOrganisationsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.GradeOrganisationsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__grade_organisations_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GradeOrganisationsRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.year = c.pointee.year
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GradeOrganisationsRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.year = self.year
    }
}

extension GradeOrganisationsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var regionCode: RegionCode
        public var year: Int

        public init(requestID: String, regionCode: RegionCode, year: Int) {
            self.requestID = requestID
            self.regionCode = regionCode
            self.year = year
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("region_code", required: true, format: "CITY"),
            FieldRule("year", required: true, values: 2020...2100),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let regionCode: RegionCode? = check.city(self.regionCode, "region_code", required: true)
        let year: Int? = check.number(self.year, "year", 2020...2100, required: true)
        guard let requestID, let regionCode, let year else { return nil }
        return Checked(requestID: requestID, regionCode: regionCode, year: year)
    }
}

public struct GradeOrganisationsResponse: Message {
    /// Organisations that were graded.
    public var graded: Int32 = 0
    /// Organisations that have a grade for the year.
    public var gradedBefore: Int32 = 0

    public init() {}

    public init(graded: Int32 = 0, gradedBefore: Int32 = 0) {
        self.graded = graded
        self.gradedBefore = gradedBefore
    }
}

extension GradeOrganisationsResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.GradeOrganisationsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__grade_organisations_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GradeOrganisationsResponse.self)
        self.graded = c.pointee.graded
        self.gradedBefore = c.pointee.graded_before
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GradeOrganisationsResponse.self)
        c.pointee.graded = self.graded
        c.pointee.graded_before = self.gradedBefore
    }
}

public struct CorrectCreditGradeRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var gradeID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", gradeID: String = "", reason: String = "") {
        self.requestID = requestID
        self.gradeID = gradeID
        self.reason = reason
    }
}

extension CorrectCreditGradeRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.CorrectCreditGradeRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__correct_credit_grade_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CorrectCreditGradeRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.gradeID = unpacker.string(c.pointee.grade_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CorrectCreditGradeRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.grade_id = packer.string(self.gradeID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension CorrectCreditGradeRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var gradeID: String
        public var reason: String

        public init(requestID: String, gradeID: String, reason: String) {
            self.requestID = requestID
            self.gradeID = gradeID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("grade_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let gradeID: String? = check.recordID(self.gradeID, "grade_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let gradeID, let reason else { return nil }
        return Checked(requestID: requestID, gradeID: gradeID, reason: reason)
    }
}

public struct GetCreditGradeRequest: Message {
    public var gradeID: String = ""

    public init() {}

    public init(gradeID: String = "") {
        self.gradeID = gradeID
    }
}

extension GetCreditGradeRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.GetCreditGradeRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__get_credit_grade_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetCreditGradeRequest.self)
        self.gradeID = unpacker.string(c.pointee.grade_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetCreditGradeRequest.self)
        c.pointee.grade_id = packer.string(self.gradeID)
    }
}

extension GetCreditGradeRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var gradeID: String

        public init(gradeID: String) {
            self.gradeID = gradeID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("grade_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let gradeID: String? = check.recordID(self.gradeID, "grade_id", required: true)
        guard let gradeID else { return nil }
        return Checked(gradeID: gradeID)
    }
}

public struct ListCreditGradesRequest: Message {
    /// A city; the province or empty: everywhere.
    public var regionCode: String = ""
    public var year: Int32 = 0
    public var level: CreditLevel = .unspecified
    /// All versions of this organisation.
    public var organisationCreditCode: String = ""
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", year: Int32 = 0, level: CreditLevel = .unspecified, organisationCreditCode: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.year = year
        self.level = level
        self.organisationCreditCode = organisationCreditCode
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListCreditGradesRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListCreditGradesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_credit_grades_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListCreditGradesRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.year = c.pointee.year
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListCreditGradesRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.year = self.year
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListCreditGradesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A city; the province or empty: everywhere.
        public var regionCode: RegionCode?
        public var year: Int?
        public var level: CreditLevel?
        /// All versions of this organisation.
        public var organisationCreditCode: CreditCode?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, year: Int?, level: CreditLevel?, organisationCreditCode: CreditCode?, page: PageQuery) {
            self.regionCode = regionCode
            self.year = year
            self.level = level
            self.organisationCreditCode = organisationCreditCode
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("year", values: 2020...2100),
            FieldRule("level"),
            FieldRule("organisation_credit_code", format: "CREDIT_CODE"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let year: Int?? = check.optional(number: self.year, "year", 2020...2100)
        let level: CreditLevel?? = check.optional(choice: self.level, "level")
        let organisationCreditCode: CreditCode?? = check.optional(creditCode: self.organisationCreditCode, "organisation_credit_code")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let year, let level, let organisationCreditCode, let page else { return nil }
        return Checked(regionCode: regionCode, year: year, level: level, organisationCreditCode: organisationCreditCode, page: page)
    }
}

public struct ListCreditGradesResponse: Message {
    public var grades: [CreditGrade] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(grades: [CreditGrade] = [], nextPageToken: String = "") {
        self.grades = grades
        self.nextPageToken = nextPageToken
    }
}

extension ListCreditGradesResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListCreditGradesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_credit_grades_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListCreditGradesResponse.self)
        self.grades = unpacker.messages(c.pointee.grades, c.pointee.n_grades)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListCreditGradesResponse.self)
        c.pointee.grades = packer.messages(self.grades)
        c.pointee.n_grades = self.grades.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct CheckShortProcedureRequest: Message {
    public var regionCode: String = ""
    public var organisationCreditCode: String = ""
    /// Empty: today.
    public var onDate: String = ""

    public init() {}

    public init(regionCode: String = "", organisationCreditCode: String = "", onDate: String = "") {
        self.regionCode = regionCode
        self.organisationCreditCode = organisationCreditCode
        self.onDate = onDate
    }
}

extension CheckShortProcedureRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.CheckShortProcedureRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__check_short_procedure_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CheckShortProcedureRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.onDate = unpacker.string(c.pointee.on_date)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CheckShortProcedureRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.on_date = packer.string(self.onDate)
    }
}

extension CheckShortProcedureRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var regionCode: RegionCode
        public var organisationCreditCode: CreditCode
        /// Empty: today.
        public var onDate: CivilDay?

        public init(regionCode: RegionCode, organisationCreditCode: CreditCode, onDate: CivilDay?) {
            self.regionCode = regionCode
            self.organisationCreditCode = organisationCreditCode
            self.onDate = onDate
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", required: true, format: "CITY"),
            FieldRule("organisation_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("on_date", format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode? = check.city(self.regionCode, "region_code", required: true)
        let organisationCreditCode: CreditCode? = check.creditCode(self.organisationCreditCode, "organisation_credit_code", required: true)
        let onDate: CivilDay?? = check.optional(day: self.onDate, "on_date")
        guard let regionCode, let organisationCreditCode, let onDate else { return nil }
        return Checked(regionCode: regionCode, organisationCreditCode: organisationCreditCode, onDate: onDate)
    }
}

/// Whether claims go by the short procedure.
public struct ShortProcedure: Message {
    public var `open`: Bool = false
    /// The grade that decides; absent without one.
    public var grade: CreditGrade? = nil
    /// The promise that stands; absent without one.
    public var promise: CreditPromise? = nil
    public var refusals: [Refusal] = []

    public init() {}

    public init(`open`: Bool = false, grade: CreditGrade? = nil, promise: CreditPromise? = nil, refusals: [Refusal] = []) {
        self.`open` = `open`
        self.grade = grade
        self.promise = promise
        self.refusals = refusals
    }
}

extension ShortProcedure {
    public static var protoName: String { "liaoning.skills.training_records.v1.ShortProcedure" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__short_procedure__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ShortProcedure.self)
        self.`open` = c.pointee.`open` != 0
        self.grade = unpacker.message(c.pointee.grade)
        self.promise = unpacker.message(c.pointee.promise)
        self.refusals = unpacker.messages(c.pointee.refusals, c.pointee.n_refusals)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ShortProcedure.self)
        c.pointee.`open` = self.`open` ? 1 : 0
        c.pointee.grade = packer.message(self.grade)
        c.pointee.promise = packer.message(self.promise)
        c.pointee.refusals = packer.messages(self.refusals)
        c.pointee.n_refusals = self.refusals.count
    }
}

/// A written promise. Also the payload of the changes "credit.promised" and "credit.promise_ended".
public struct CreditPromise: Message {
    /// "crp_…".
    public var promiseID: String = ""
    public var organisationCreditCode: String = ""
    public var regionCode: String = ""
    public var statement: String = ""
    /// The grade it was given with.
    public var gradeID: String = ""
    public var givenAt: Timestamp? = nil
    /// Empty while it stands.
    public var endedOn: String = ""
    public var endReason: String = ""

    public init() {}

    public init(promiseID: String = "", organisationCreditCode: String = "", regionCode: String = "", statement: String = "", gradeID: String = "", givenAt: Timestamp? = nil, endedOn: String = "", endReason: String = "") {
        self.promiseID = promiseID
        self.organisationCreditCode = organisationCreditCode
        self.regionCode = regionCode
        self.statement = statement
        self.gradeID = gradeID
        self.givenAt = givenAt
        self.endedOn = endedOn
        self.endReason = endReason
    }
}

extension CreditPromise {
    public static var protoName: String { "liaoning.skills.training_records.v1.CreditPromise" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__credit_promise__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CreditPromise.self)
        self.promiseID = unpacker.string(c.pointee.promise_id)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.statement = unpacker.string(c.pointee.statement)
        self.gradeID = unpacker.string(c.pointee.grade_id)
        self.givenAt = unpacker.message(c.pointee.given_at)
        self.endedOn = unpacker.string(c.pointee.ended_on)
        self.endReason = unpacker.string(c.pointee.end_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CreditPromise.self)
        c.pointee.promise_id = packer.string(self.promiseID)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.statement = packer.string(self.statement)
        c.pointee.grade_id = packer.string(self.gradeID)
        c.pointee.given_at = packer.message(self.givenAt)
        c.pointee.ended_on = packer.string(self.endedOn)
        c.pointee.end_reason = packer.string(self.endReason)
    }
}

public struct GiveCreditPromiseRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var organisationCreditCode: String = ""
    public var regionCode: String = ""
    /// In the organisation's words: that what it claims is true, and what it answers for.
    public var statement: String = ""

    public init() {}

    public init(requestID: String = "", organisationCreditCode: String = "", regionCode: String = "", statement: String = "") {
        self.requestID = requestID
        self.organisationCreditCode = organisationCreditCode
        self.regionCode = regionCode
        self.statement = statement
    }
}

extension GiveCreditPromiseRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.GiveCreditPromiseRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__give_credit_promise_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GiveCreditPromiseRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.statement = unpacker.string(c.pointee.statement)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GiveCreditPromiseRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.statement = packer.string(self.statement)
    }
}

extension GiveCreditPromiseRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var organisationCreditCode: CreditCode
        public var regionCode: RegionCode
        /// In the organisation's words: that what it claims is true, and what it answers for.
        public var statement: String

        public init(requestID: String, organisationCreditCode: CreditCode, regionCode: RegionCode, statement: String) {
            self.requestID = requestID
            self.organisationCreditCode = organisationCreditCode
            self.regionCode = regionCode
            self.statement = statement
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("organisation_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("region_code", required: true, format: "CITY"),
            FieldRule("statement", required: true, format: "REMARK", length: 10...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let organisationCreditCode: CreditCode? = check.creditCode(self.organisationCreditCode, "organisation_credit_code", required: true)
        let regionCode: RegionCode? = check.city(self.regionCode, "region_code", required: true)
        let statement: String? = check.remark(self.statement, "statement", 10...1000, required: true)
        guard let requestID, let organisationCreditCode, let regionCode, let statement else { return nil }
        return Checked(requestID: requestID, organisationCreditCode: organisationCreditCode, regionCode: regionCode, statement: statement)
    }
}

public struct EndCreditPromiseRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var promiseID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", promiseID: String = "", reason: String = "") {
        self.requestID = requestID
        self.promiseID = promiseID
        self.reason = reason
    }
}

extension EndCreditPromiseRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.EndCreditPromiseRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__end_credit_promise_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__EndCreditPromiseRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.promiseID = unpacker.string(c.pointee.promise_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__EndCreditPromiseRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.promise_id = packer.string(self.promiseID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension EndCreditPromiseRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var promiseID: String
        public var reason: String

        public init(requestID: String, promiseID: String, reason: String) {
            self.requestID = requestID
            self.promiseID = promiseID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("promise_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let promiseID: String? = check.recordID(self.promiseID, "promise_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let promiseID, let reason else { return nil }
        return Checked(requestID: requestID, promiseID: promiseID, reason: reason)
    }
}
