// Written by Protos/generate.sh from liaoning/skills/training_records/v1/student.proto. Do not edit.
// swift-format-ignore-file

internal import CTrainingRecordsMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// Where a student stands.
public enum StudentState: EnumValue {
    case unspecified
    /// 在读
    case enrolled
    /// 休学
    case suspended
    /// 离校: without graduating
    case left
    /// 毕业
    case graduated
    /// 作废: registered in error
    case voided
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [StudentState] = [.unspecified, .enrolled, .suspended, .left, .graduated, .voided]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .enrolled
        case 2: self = .suspended
        case 3: self = .left
        case 4: self = .graduated
        case 5: self = .voided
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .enrolled: 1
        case .suspended: 2
        case .left: 3
        case .graduated: 4
        case .voided: 5
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "STUDENT_STATE_UNSPECIFIED"
        case .enrolled: "STUDENT_STATE_ENROLLED"
        case .suspended: "STUDENT_STATE_SUSPENDED"
        case .left: "STUDENT_STATE_LEFT"
        case .graduated: "STUDENT_STATE_GRADUATED"
        case .voided: "STUDENT_STATE_VOIDED"
        case .unrecognized: nil
        }
    }
}

/// 全日制, 非全日制.
public enum StudyForm: EnumValue {
    case unspecified
    case fullTime
    case partTime
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [StudyForm] = [.unspecified, .fullTime, .partTime]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .fullTime
        case 2: self = .partTime
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .fullTime: 1
        case .partTime: 2
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "STUDY_FORM_UNSPECIFIED"
        case .fullTime: "STUDY_FORM_FULL_TIME"
        case .partTime: "STUDY_FORM_PART_TIME"
        case .unrecognized: nil
        }
    }
}

/// Why a student left.
public enum LeavingGround: EnumValue {
    case unspecified
    /// 退学
    case withdrew
    /// 开除
    case expelled
    /// 结业、肄业: the time of study is over without a diploma
    case withoutDiploma
    /// 死亡
    case died
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [LeavingGround] = [.unspecified, .withdrew, .expelled, .withoutDiploma, .died]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .withdrew
        case 2: self = .expelled
        case 3: self = .withoutDiploma
        case 4: self = .died
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .withdrew: 1
        case .expelled: 2
        case .withoutDiploma: 3
        case .died: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "LEAVING_GROUND_UNSPECIFIED"
        case .withdrew: "LEAVING_GROUND_WITHDREW"
        case .expelled: "LEAVING_GROUND_EXPELLED"
        case .withoutDiploma: "LEAVING_GROUND_WITHOUT_DIPLOMA"
        case .died: "LEAVING_GROUND_DIED"
        case .unrecognized: nil
        }
    }
}

/// What a graduate went on to.
public enum GraduatePlacement: EnumValue {
    case unspecified
    /// 就业
    case employed
    /// 自主创业
    case selfEmployed
    /// 参军入伍
    case enlisted
    /// 升学
    case furtherStudy
    /// 未就业
    case notEmployed
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [GraduatePlacement] = [.unspecified, .employed, .selfEmployed, .enlisted, .furtherStudy, .notEmployed]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .employed
        case 2: self = .selfEmployed
        case 3: self = .enlisted
        case 4: self = .furtherStudy
        case 5: self = .notEmployed
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .employed: 1
        case .selfEmployed: 2
        case .enlisted: 3
        case .furtherStudy: 4
        case .notEmployed: 5
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "GRADUATE_PLACEMENT_UNSPECIFIED"
        case .employed: "GRADUATE_PLACEMENT_EMPLOYED"
        case .selfEmployed: "GRADUATE_PLACEMENT_SELF_EMPLOYED"
        case .enlisted: "GRADUATE_PLACEMENT_ENLISTED"
        case .furtherStudy: "GRADUATE_PLACEMENT_FURTHER_STUDY"
        case .notEmployed: "GRADUATE_PLACEMENT_NOT_EMPLOYED"
        case .unrecognized: nil
        }
    }
}

/// What happened to a registration (学籍异动).
public enum StudentAction: EnumValue {
    case unspecified
    case register
    case correct
    case offerTransfer
    case acceptTransfer
    case cancelTransfer
    case suspend
    case resume
    case leave
    case graduate
    case place
    case void
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [StudentAction] = [.unspecified, .register, .correct, .offerTransfer, .acceptTransfer, .cancelTransfer, .suspend, .resume, .leave, .graduate, .place, .void]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .register
        case 2: self = .correct
        case 3: self = .offerTransfer
        case 4: self = .acceptTransfer
        case 5: self = .cancelTransfer
        case 6: self = .suspend
        case 7: self = .resume
        case 8: self = .leave
        case 9: self = .graduate
        case 10: self = .place
        case 11: self = .void
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .register: 1
        case .correct: 2
        case .offerTransfer: 3
        case .acceptTransfer: 4
        case .cancelTransfer: 5
        case .suspend: 6
        case .resume: 7
        case .leave: 8
        case .graduate: 9
        case .place: 10
        case .void: 11
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "STUDENT_ACTION_UNSPECIFIED"
        case .register: "STUDENT_ACTION_REGISTER"
        case .correct: "STUDENT_ACTION_CORRECT"
        case .offerTransfer: "STUDENT_ACTION_OFFER_TRANSFER"
        case .acceptTransfer: "STUDENT_ACTION_ACCEPT_TRANSFER"
        case .cancelTransfer: "STUDENT_ACTION_CANCEL_TRANSFER"
        case .suspend: "STUDENT_ACTION_SUSPEND"
        case .resume: "STUDENT_ACTION_RESUME"
        case .leave: "STUDENT_ACTION_LEAVE"
        case .graduate: "STUDENT_ACTION_GRADUATE"
        case .place: "STUDENT_ACTION_PLACE"
        case .void: "STUDENT_ACTION_VOID"
        case .unrecognized: nil
        }
    }
}

/// A student's registration. Also the payload of the changes "student.…", there without the name.
public struct Student: Message {
    /// Opaque id.
    public var studentID: String = ""
    public var personID: String = ""
    /// Only in answers.
    public var personName: String = ""
    public var schoolCreditCode: String = ""
    /// Of the school.
    public var regionCode: String = ""
    /// Of the catalog.
    public var majorID: String = ""
    public var majorName: String = ""
    public var studyForm: StudyForm = .unspecified
    /// First day, "YYYY-MM-DD".
    public var enteredOn: String = ""
    /// 学制, in months.
    public var schoolingMonths: Int32 = 0
    /// 生源地: where the student comes from, six digits of any province.
    public var originRegionCode: String = ""
    /// Whether that was a key county on the first day, by the catalog's list.
    public var fromKeyCounty: Bool = false
    public var state: StudentState = .unspecified
    /// Until when a suspension was granted; empty when the student is not suspended.
    public var suspendedUntilOn: String = ""
    /// Day of leaving or graduation.
    public var endedOn: String = ""
    public var leavingGround: LeavingGround = .unspecified
    public var placement: GraduatePlacement = .unspecified
    /// Of an employed graduate, where known.
    public var employerCreditCode: String = ""
    /// The school that an offer awaits; empty without one.
    public var offeredSchoolCreditCode: String = ""
    public var offeredMajorID: String = ""
    public var offeredMajorName: String = ""
    /// Every step, earliest first; only where one student is asked for.
    public var steps: [StudentStep] = []

    public init() {}

    public init(studentID: String = "", personID: String = "", personName: String = "", schoolCreditCode: String = "", regionCode: String = "", majorID: String = "", majorName: String = "", studyForm: StudyForm = .unspecified, enteredOn: String = "", schoolingMonths: Int32 = 0, originRegionCode: String = "", fromKeyCounty: Bool = false, state: StudentState = .unspecified, suspendedUntilOn: String = "", endedOn: String = "", leavingGround: LeavingGround = .unspecified, placement: GraduatePlacement = .unspecified, employerCreditCode: String = "", offeredSchoolCreditCode: String = "", offeredMajorID: String = "", offeredMajorName: String = "", steps: [StudentStep] = []) {
        self.studentID = studentID
        self.personID = personID
        self.personName = personName
        self.schoolCreditCode = schoolCreditCode
        self.regionCode = regionCode
        self.majorID = majorID
        self.majorName = majorName
        self.studyForm = studyForm
        self.enteredOn = enteredOn
        self.schoolingMonths = schoolingMonths
        self.originRegionCode = originRegionCode
        self.fromKeyCounty = fromKeyCounty
        self.state = state
        self.suspendedUntilOn = suspendedUntilOn
        self.endedOn = endedOn
        self.leavingGround = leavingGround
        self.placement = placement
        self.employerCreditCode = employerCreditCode
        self.offeredSchoolCreditCode = offeredSchoolCreditCode
        self.offeredMajorID = offeredMajorID
        self.offeredMajorName = offeredMajorName
        self.steps = steps
    }
}

extension Student {
    public static var protoName: String { "liaoning.skills.training_records.v1.Student" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__student__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__Student.self)
        self.studentID = unpacker.string(c.pointee.student_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.personName = unpacker.string(c.pointee.person_name)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.majorID = unpacker.string(c.pointee.major_id)
        self.majorName = unpacker.string(c.pointee.major_name)
        self.studyForm = .init(rawValue: Int32(bitPattern: c.pointee.study_form.rawValue))
        self.enteredOn = unpacker.string(c.pointee.entered_on)
        self.schoolingMonths = c.pointee.schooling_months
        self.originRegionCode = unpacker.string(c.pointee.origin_region_code)
        self.fromKeyCounty = c.pointee.from_key_county != 0
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.suspendedUntilOn = unpacker.string(c.pointee.suspended_until_on)
        self.endedOn = unpacker.string(c.pointee.ended_on)
        self.leavingGround = .init(rawValue: Int32(bitPattern: c.pointee.leaving_ground.rawValue))
        self.placement = .init(rawValue: Int32(bitPattern: c.pointee.placement.rawValue))
        self.employerCreditCode = unpacker.string(c.pointee.employer_credit_code)
        self.offeredSchoolCreditCode = unpacker.string(c.pointee.offered_school_credit_code)
        self.offeredMajorID = unpacker.string(c.pointee.offered_major_id)
        self.offeredMajorName = unpacker.string(c.pointee.offered_major_name)
        self.steps = unpacker.messages(c.pointee.steps, c.pointee.n_steps)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__Student.self)
        c.pointee.student_id = packer.string(self.studentID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.person_name = packer.string(self.personName)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.major_id = packer.string(self.majorID)
        c.pointee.major_name = packer.string(self.majorName)
        c.pointee.study_form.rawValue = UInt32(bitPattern: self.studyForm.rawValue)
        c.pointee.entered_on = packer.string(self.enteredOn)
        c.pointee.schooling_months = self.schoolingMonths
        c.pointee.origin_region_code = packer.string(self.originRegionCode)
        c.pointee.from_key_county = self.fromKeyCounty ? 1 : 0
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.suspended_until_on = packer.string(self.suspendedUntilOn)
        c.pointee.ended_on = packer.string(self.endedOn)
        c.pointee.leaving_ground.rawValue = UInt32(bitPattern: self.leavingGround.rawValue)
        c.pointee.placement.rawValue = UInt32(bitPattern: self.placement.rawValue)
        c.pointee.employer_credit_code = packer.string(self.employerCreditCode)
        c.pointee.offered_school_credit_code = packer.string(self.offeredSchoolCreditCode)
        c.pointee.offered_major_id = packer.string(self.offeredMajorID)
        c.pointee.offered_major_name = packer.string(self.offeredMajorName)
        c.pointee.steps = packer.messages(self.steps)
        c.pointee.n_steps = self.steps.count
    }
}

public struct StudentStep: Message {
    public var number: Int32 = 0
    public var action: StudentAction = .unspecified
    /// The day on which it took effect.
    public var onDate: String = ""
    public var schoolCreditCode: String = ""
    public var note: String = ""

    public init() {}

    public init(number: Int32 = 0, action: StudentAction = .unspecified, onDate: String = "", schoolCreditCode: String = "", note: String = "") {
        self.number = number
        self.action = action
        self.onDate = onDate
        self.schoolCreditCode = schoolCreditCode
        self.note = note
    }
}

extension StudentStep {
    public static var protoName: String { "liaoning.skills.training_records.v1.StudentStep" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__student_step__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__StudentStep.self)
        self.number = c.pointee.number
        self.action = .init(rawValue: Int32(bitPattern: c.pointee.action.rawValue))
        self.onDate = unpacker.string(c.pointee.on_date)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.note = unpacker.string(c.pointee.note)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__StudentStep.self)
        c.pointee.number = self.number
        c.pointee.action.rawValue = UInt32(bitPattern: self.action.rawValue)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.note = packer.string(self.note)
    }
}

public struct RegisterStudentRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var schoolCreditCode: String = ""
    public var personID: String = ""
    /// A major that the school offers.
    public var majorID: String = ""
    public var studyForm: StudyForm = .unspecified
    /// Not in the future.
    public var enteredOn: String = ""
    /// 学制, in months; a year at least. Source: 辽人社发〔2022〕18号 (十九).
    public var schoolingMonths: Int32 = 0
    /// 生源地.
    public var originRegionCode: String = ""
    /// Why it is late: required of a bureau that registers after the days of registration.
    public var lateReason: String = ""

    public init() {}

    public init(requestID: String = "", schoolCreditCode: String = "", personID: String = "", majorID: String = "", studyForm: StudyForm = .unspecified, enteredOn: String = "", schoolingMonths: Int32 = 0, originRegionCode: String = "", lateReason: String = "") {
        self.requestID = requestID
        self.schoolCreditCode = schoolCreditCode
        self.personID = personID
        self.majorID = majorID
        self.studyForm = studyForm
        self.enteredOn = enteredOn
        self.schoolingMonths = schoolingMonths
        self.originRegionCode = originRegionCode
        self.lateReason = lateReason
    }
}

extension RegisterStudentRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.RegisterStudentRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__register_student_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RegisterStudentRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.personID = unpacker.string(c.pointee.person_id)
        self.majorID = unpacker.string(c.pointee.major_id)
        self.studyForm = .init(rawValue: Int32(bitPattern: c.pointee.study_form.rawValue))
        self.enteredOn = unpacker.string(c.pointee.entered_on)
        self.schoolingMonths = c.pointee.schooling_months
        self.originRegionCode = unpacker.string(c.pointee.origin_region_code)
        self.lateReason = unpacker.string(c.pointee.late_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RegisterStudentRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.major_id = packer.string(self.majorID)
        c.pointee.study_form.rawValue = UInt32(bitPattern: self.studyForm.rawValue)
        c.pointee.entered_on = packer.string(self.enteredOn)
        c.pointee.schooling_months = self.schoolingMonths
        c.pointee.origin_region_code = packer.string(self.originRegionCode)
        c.pointee.late_reason = packer.string(self.lateReason)
    }
}

extension RegisterStudentRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var schoolCreditCode: CreditCode
        public var personID: String
        /// A major that the school offers.
        public var majorID: String
        public var studyForm: StudyForm
        /// Not in the future.
        public var enteredOn: CivilDay
        /// 学制, in months; a year at least. Source: 辽人社发〔2022〕18号 (十九).
        public var schoolingMonths: Int
        /// 生源地.
        public var originRegionCode: String
        /// Why it is late: required of a bureau that registers after the days of registration.
        public var lateReason: String

        public init(requestID: String, schoolCreditCode: CreditCode, personID: String, majorID: String, studyForm: StudyForm, enteredOn: CivilDay, schoolingMonths: Int, originRegionCode: String, lateReason: String) {
            self.requestID = requestID
            self.schoolCreditCode = schoolCreditCode
            self.personID = personID
            self.majorID = majorID
            self.studyForm = studyForm
            self.enteredOn = enteredOn
            self.schoolingMonths = schoolingMonths
            self.originRegionCode = originRegionCode
            self.lateReason = lateReason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("school_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("major_id", required: true, format: "RECORD_ID"),
            FieldRule("study_form", required: true),
            FieldRule("entered_on", required: true, format: "DAY"),
            FieldRule("schooling_months", required: true, values: 12...120),
            FieldRule("origin_region_code", required: true, format: "ANY_REGION"),
            FieldRule("late_reason", format: "REMARK", length: 0...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let schoolCreditCode: CreditCode? = check.creditCode(self.schoolCreditCode, "school_credit_code", required: true)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let majorID: String? = check.recordID(self.majorID, "major_id", required: true)
        let studyForm: StudyForm? = check.choice(self.studyForm, "study_form", required: true)
        let enteredOn: CivilDay? = check.day(self.enteredOn, "entered_on", required: true)
        let schoolingMonths: Int? = check.number(self.schoolingMonths, "schooling_months", 12...120, required: true)
        let originRegionCode: String? = check.anyRegion(self.originRegionCode, "origin_region_code", required: true)
        let lateReason: String? = check.remark(self.lateReason, "late_reason", 0...200, required: false)
        guard let requestID, let schoolCreditCode, let personID, let majorID, let studyForm, let enteredOn, let schoolingMonths, let originRegionCode, let lateReason else { return nil }
        return Checked(requestID: requestID, schoolCreditCode: schoolCreditCode, personID: personID, majorID: majorID, studyForm: studyForm, enteredOn: enteredOn, schoolingMonths: schoolingMonths, originRegionCode: originRegionCode, lateReason: lateReason)
    }
}

public struct CorrectStudentRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var studentID: String = ""
    /// Absent: as it is.
    public var majorID: String = ""
    /// Unspecified: as it is.
    public var studyForm: StudyForm = .unspecified
    /// 0: as it is.
    public var schoolingMonths: Int32 = 0
    /// Absent: as it is.
    public var originRegionCode: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", studentID: String = "", majorID: String = "", studyForm: StudyForm = .unspecified, schoolingMonths: Int32 = 0, originRegionCode: String = "", reason: String = "") {
        self.requestID = requestID
        self.studentID = studentID
        self.majorID = majorID
        self.studyForm = studyForm
        self.schoolingMonths = schoolingMonths
        self.originRegionCode = originRegionCode
        self.reason = reason
    }
}

extension CorrectStudentRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.CorrectStudentRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__correct_student_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CorrectStudentRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.studentID = unpacker.string(c.pointee.student_id)
        self.majorID = unpacker.string(c.pointee.major_id)
        self.studyForm = .init(rawValue: Int32(bitPattern: c.pointee.study_form.rawValue))
        self.schoolingMonths = c.pointee.schooling_months
        self.originRegionCode = unpacker.string(c.pointee.origin_region_code)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CorrectStudentRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.student_id = packer.string(self.studentID)
        c.pointee.major_id = packer.string(self.majorID)
        c.pointee.study_form.rawValue = UInt32(bitPattern: self.studyForm.rawValue)
        c.pointee.schooling_months = self.schoolingMonths
        c.pointee.origin_region_code = packer.string(self.originRegionCode)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension CorrectStudentRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var studentID: String
        /// Absent: as it is.
        public var majorID: String
        /// Unspecified: as it is.
        public var studyForm: StudyForm?
        /// 0: as it is.
        public var schoolingMonths: Int?
        /// Absent: as it is.
        public var originRegionCode: String
        public var reason: String

        public init(requestID: String, studentID: String, majorID: String, studyForm: StudyForm?, schoolingMonths: Int?, originRegionCode: String, reason: String) {
            self.requestID = requestID
            self.studentID = studentID
            self.majorID = majorID
            self.studyForm = studyForm
            self.schoolingMonths = schoolingMonths
            self.originRegionCode = originRegionCode
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("student_id", required: true, format: "RECORD_ID"),
            FieldRule("major_id", format: "RECORD_ID"),
            FieldRule("study_form"),
            FieldRule("schooling_months", values: 12...120),
            FieldRule("origin_region_code", format: "ANY_REGION"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let studentID: String? = check.recordID(self.studentID, "student_id", required: true)
        let majorID: String? = check.recordID(self.majorID, "major_id", required: false)
        let studyForm: StudyForm?? = check.optional(choice: self.studyForm, "study_form")
        let schoolingMonths: Int?? = check.optional(number: self.schoolingMonths, "schooling_months", 12...120)
        let originRegionCode: String? = check.anyRegion(self.originRegionCode, "origin_region_code", required: false)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let studentID, let majorID, let studyForm, let schoolingMonths, let originRegionCode, let reason else { return nil }
        return Checked(requestID: requestID, studentID: studentID, majorID: majorID, studyForm: studyForm, schoolingMonths: schoolingMonths, originRegionCode: originRegionCode, reason: reason)
    }
}

public struct OfferTransferRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var studentID: String = ""
    public var toSchoolCreditCode: String = ""
    /// A major that the receiving school offers.
    public var toMajorID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", studentID: String = "", toSchoolCreditCode: String = "", toMajorID: String = "", reason: String = "") {
        self.requestID = requestID
        self.studentID = studentID
        self.toSchoolCreditCode = toSchoolCreditCode
        self.toMajorID = toMajorID
        self.reason = reason
    }
}

extension OfferTransferRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.OfferTransferRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__offer_transfer_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__OfferTransferRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.studentID = unpacker.string(c.pointee.student_id)
        self.toSchoolCreditCode = unpacker.string(c.pointee.to_school_credit_code)
        self.toMajorID = unpacker.string(c.pointee.to_major_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__OfferTransferRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.student_id = packer.string(self.studentID)
        c.pointee.to_school_credit_code = packer.string(self.toSchoolCreditCode)
        c.pointee.to_major_id = packer.string(self.toMajorID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension OfferTransferRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var studentID: String
        public var toSchoolCreditCode: CreditCode
        /// A major that the receiving school offers.
        public var toMajorID: String
        public var reason: String

        public init(requestID: String, studentID: String, toSchoolCreditCode: CreditCode, toMajorID: String, reason: String) {
            self.requestID = requestID
            self.studentID = studentID
            self.toSchoolCreditCode = toSchoolCreditCode
            self.toMajorID = toMajorID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("student_id", required: true, format: "RECORD_ID"),
            FieldRule("to_school_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("to_major_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let studentID: String? = check.recordID(self.studentID, "student_id", required: true)
        let toSchoolCreditCode: CreditCode? = check.creditCode(self.toSchoolCreditCode, "to_school_credit_code", required: true)
        let toMajorID: String? = check.recordID(self.toMajorID, "to_major_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let studentID, let toSchoolCreditCode, let toMajorID, let reason else { return nil }
        return Checked(requestID: requestID, studentID: studentID, toSchoolCreditCode: toSchoolCreditCode, toMajorID: toMajorID, reason: reason)
    }
}

public struct AcceptTransferRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var studentID: String = ""

    public init() {}

    public init(requestID: String = "", studentID: String = "") {
        self.requestID = requestID
        self.studentID = studentID
    }
}

extension AcceptTransferRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.AcceptTransferRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__accept_transfer_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__AcceptTransferRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.studentID = unpacker.string(c.pointee.student_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__AcceptTransferRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.student_id = packer.string(self.studentID)
    }
}

extension AcceptTransferRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var studentID: String

        public init(requestID: String, studentID: String) {
            self.requestID = requestID
            self.studentID = studentID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("student_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let studentID: String? = check.recordID(self.studentID, "student_id", required: true)
        guard let requestID, let studentID else { return nil }
        return Checked(requestID: requestID, studentID: studentID)
    }
}

public struct CancelTransferRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var studentID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", studentID: String = "", reason: String = "") {
        self.requestID = requestID
        self.studentID = studentID
        self.reason = reason
    }
}

extension CancelTransferRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.CancelTransferRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__cancel_transfer_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CancelTransferRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.studentID = unpacker.string(c.pointee.student_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CancelTransferRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.student_id = packer.string(self.studentID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension CancelTransferRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var studentID: String
        public var reason: String

        public init(requestID: String, studentID: String, reason: String) {
            self.requestID = requestID
            self.studentID = studentID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("student_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let studentID: String? = check.recordID(self.studentID, "student_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let studentID, let reason else { return nil }
        return Checked(requestID: requestID, studentID: studentID, reason: reason)
    }
}

public struct SuspendStudentRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var studentID: String = ""
    /// First day, not in the future.
    public var fromOn: String = ""
    /// Last day that is granted.
    public var untilOn: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", studentID: String = "", fromOn: String = "", untilOn: String = "", reason: String = "") {
        self.requestID = requestID
        self.studentID = studentID
        self.fromOn = fromOn
        self.untilOn = untilOn
        self.reason = reason
    }
}

extension SuspendStudentRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.SuspendStudentRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__suspend_student_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__SuspendStudentRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.studentID = unpacker.string(c.pointee.student_id)
        self.fromOn = unpacker.string(c.pointee.from_on)
        self.untilOn = unpacker.string(c.pointee.until_on)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__SuspendStudentRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.student_id = packer.string(self.studentID)
        c.pointee.from_on = packer.string(self.fromOn)
        c.pointee.until_on = packer.string(self.untilOn)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension SuspendStudentRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var studentID: String
        /// First day, not in the future.
        public var fromOn: CivilDay
        /// Last day that is granted.
        public var untilOn: CivilDay
        public var reason: String

        public init(requestID: String, studentID: String, fromOn: CivilDay, untilOn: CivilDay, reason: String) {
            self.requestID = requestID
            self.studentID = studentID
            self.fromOn = fromOn
            self.untilOn = untilOn
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("student_id", required: true, format: "RECORD_ID"),
            FieldRule("from_on", required: true, format: "DAY"),
            FieldRule("until_on", required: true, format: "DAY"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let studentID: String? = check.recordID(self.studentID, "student_id", required: true)
        let fromOn: CivilDay? = check.day(self.fromOn, "from_on", required: true)
        let untilOn: CivilDay? = check.day(self.untilOn, "until_on", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let studentID, let fromOn, let untilOn, let reason else { return nil }
        return Checked(requestID: requestID, studentID: studentID, fromOn: fromOn, untilOn: untilOn, reason: reason)
    }
}

public struct ResumeStudentRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var studentID: String = ""
    /// First day back, not in the future.
    public var onDate: String = ""

    public init() {}

    public init(requestID: String = "", studentID: String = "", onDate: String = "") {
        self.requestID = requestID
        self.studentID = studentID
        self.onDate = onDate
    }
}

extension ResumeStudentRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ResumeStudentRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__resume_student_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ResumeStudentRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.studentID = unpacker.string(c.pointee.student_id)
        self.onDate = unpacker.string(c.pointee.on_date)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ResumeStudentRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.student_id = packer.string(self.studentID)
        c.pointee.on_date = packer.string(self.onDate)
    }
}

extension ResumeStudentRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var studentID: String
        /// First day back, not in the future.
        public var onDate: CivilDay

        public init(requestID: String, studentID: String, onDate: CivilDay) {
            self.requestID = requestID
            self.studentID = studentID
            self.onDate = onDate
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("student_id", required: true, format: "RECORD_ID"),
            FieldRule("on_date", required: true, format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let studentID: String? = check.recordID(self.studentID, "student_id", required: true)
        let onDate: CivilDay? = check.day(self.onDate, "on_date", required: true)
        guard let requestID, let studentID, let onDate else { return nil }
        return Checked(requestID: requestID, studentID: studentID, onDate: onDate)
    }
}

public struct RecordLeavingRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var studentID: String = ""
    public var ground: LeavingGround = .unspecified
    /// Not in the future.
    public var onDate: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", studentID: String = "", ground: LeavingGround = .unspecified, onDate: String = "", reason: String = "") {
        self.requestID = requestID
        self.studentID = studentID
        self.ground = ground
        self.onDate = onDate
        self.reason = reason
    }
}

extension RecordLeavingRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.RecordLeavingRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__record_leaving_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RecordLeavingRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.studentID = unpacker.string(c.pointee.student_id)
        self.ground = .init(rawValue: Int32(bitPattern: c.pointee.ground.rawValue))
        self.onDate = unpacker.string(c.pointee.on_date)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RecordLeavingRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.student_id = packer.string(self.studentID)
        c.pointee.ground.rawValue = UInt32(bitPattern: self.ground.rawValue)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension RecordLeavingRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var studentID: String
        public var ground: LeavingGround
        /// Not in the future.
        public var onDate: CivilDay
        public var reason: String

        public init(requestID: String, studentID: String, ground: LeavingGround, onDate: CivilDay, reason: String) {
            self.requestID = requestID
            self.studentID = studentID
            self.ground = ground
            self.onDate = onDate
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("student_id", required: true, format: "RECORD_ID"),
            FieldRule("ground", required: true),
            FieldRule("on_date", required: true, format: "DAY"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let studentID: String? = check.recordID(self.studentID, "student_id", required: true)
        let ground: LeavingGround? = check.choice(self.ground, "ground", required: true)
        let onDate: CivilDay? = check.day(self.onDate, "on_date", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let studentID, let ground, let onDate, let reason else { return nil }
        return Checked(requestID: requestID, studentID: studentID, ground: ground, onDate: onDate, reason: reason)
    }
}

public struct GraduateStudentRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var studentID: String = ""
    /// Not in the future.
    public var onDate: String = ""
    /// Number of the diploma.
    public var diploma: String = ""

    public init() {}

    public init(requestID: String = "", studentID: String = "", onDate: String = "", diploma: String = "") {
        self.requestID = requestID
        self.studentID = studentID
        self.onDate = onDate
        self.diploma = diploma
    }
}

extension GraduateStudentRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.GraduateStudentRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__graduate_student_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GraduateStudentRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.studentID = unpacker.string(c.pointee.student_id)
        self.onDate = unpacker.string(c.pointee.on_date)
        self.diploma = unpacker.string(c.pointee.diploma)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GraduateStudentRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.student_id = packer.string(self.studentID)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.diploma = packer.string(self.diploma)
    }
}

extension GraduateStudentRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var studentID: String
        /// Not in the future.
        public var onDate: CivilDay
        /// Number of the diploma.
        public var diploma: String

        public init(requestID: String, studentID: String, onDate: CivilDay, diploma: String) {
            self.requestID = requestID
            self.studentID = studentID
            self.onDate = onDate
            self.diploma = diploma
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("student_id", required: true, format: "RECORD_ID"),
            FieldRule("on_date", required: true, format: "DAY"),
            FieldRule("diploma", required: true, format: "REMARK", length: 2...60),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let studentID: String? = check.recordID(self.studentID, "student_id", required: true)
        let onDate: CivilDay? = check.day(self.onDate, "on_date", required: true)
        let diploma: String? = check.remark(self.diploma, "diploma", 2...60, required: true)
        guard let requestID, let studentID, let onDate, let diploma else { return nil }
        return Checked(requestID: requestID, studentID: studentID, onDate: onDate, diploma: diploma)
    }
}

public struct RecordGraduateEmploymentRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var studentID: String = ""
    public var placement: GraduatePlacement = .unspecified
    /// Of an employed graduate, where the employer has one.
    public var employerCreditCode: String = ""
    /// Since when, not before graduation nor in the future.
    public var onDate: String = ""
    /// What shows it: contract, call-up, admission.
    public var evidence: String = ""

    public init() {}

    public init(requestID: String = "", studentID: String = "", placement: GraduatePlacement = .unspecified, employerCreditCode: String = "", onDate: String = "", evidence: String = "") {
        self.requestID = requestID
        self.studentID = studentID
        self.placement = placement
        self.employerCreditCode = employerCreditCode
        self.onDate = onDate
        self.evidence = evidence
    }
}

extension RecordGraduateEmploymentRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.RecordGraduateEmploymentRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__record_graduate_employment_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RecordGraduateEmploymentRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.studentID = unpacker.string(c.pointee.student_id)
        self.placement = .init(rawValue: Int32(bitPattern: c.pointee.placement.rawValue))
        self.employerCreditCode = unpacker.string(c.pointee.employer_credit_code)
        self.onDate = unpacker.string(c.pointee.on_date)
        self.evidence = unpacker.string(c.pointee.evidence)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__RecordGraduateEmploymentRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.student_id = packer.string(self.studentID)
        c.pointee.placement.rawValue = UInt32(bitPattern: self.placement.rawValue)
        c.pointee.employer_credit_code = packer.string(self.employerCreditCode)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.evidence = packer.string(self.evidence)
    }
}

extension RecordGraduateEmploymentRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var studentID: String
        public var placement: GraduatePlacement
        /// Of an employed graduate, where the employer has one.
        public var employerCreditCode: CreditCode?
        /// Since when, not before graduation nor in the future.
        public var onDate: CivilDay
        /// What shows it: contract, call-up, admission.
        public var evidence: String

        public init(requestID: String, studentID: String, placement: GraduatePlacement, employerCreditCode: CreditCode?, onDate: CivilDay, evidence: String) {
            self.requestID = requestID
            self.studentID = studentID
            self.placement = placement
            self.employerCreditCode = employerCreditCode
            self.onDate = onDate
            self.evidence = evidence
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("student_id", required: true, format: "RECORD_ID"),
            FieldRule("placement", required: true),
            FieldRule("employer_credit_code", format: "CREDIT_CODE"),
            FieldRule("on_date", required: true, format: "DAY"),
            FieldRule("evidence", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let studentID: String? = check.recordID(self.studentID, "student_id", required: true)
        let placement: GraduatePlacement? = check.choice(self.placement, "placement", required: true)
        let employerCreditCode: CreditCode?? = check.optional(creditCode: self.employerCreditCode, "employer_credit_code")
        let onDate: CivilDay? = check.day(self.onDate, "on_date", required: true)
        let evidence: String? = check.remark(self.evidence, "evidence", 2...200, required: true)
        guard let requestID, let studentID, let placement, let employerCreditCode, let onDate, let evidence else { return nil }
        return Checked(requestID: requestID, studentID: studentID, placement: placement, employerCreditCode: employerCreditCode, onDate: onDate, evidence: evidence)
    }
}

public struct VoidStudentRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var studentID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", studentID: String = "", reason: String = "") {
        self.requestID = requestID
        self.studentID = studentID
        self.reason = reason
    }
}

extension VoidStudentRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.VoidStudentRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__void_student_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoidStudentRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.studentID = unpacker.string(c.pointee.student_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoidStudentRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.student_id = packer.string(self.studentID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension VoidStudentRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var studentID: String
        public var reason: String

        public init(requestID: String, studentID: String, reason: String) {
            self.requestID = requestID
            self.studentID = studentID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("student_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let studentID: String? = check.recordID(self.studentID, "student_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let studentID, let reason else { return nil }
        return Checked(requestID: requestID, studentID: studentID, reason: reason)
    }
}

public struct GetStudentRequest: Message {
    public var studentID: String = ""

    public init() {}

    public init(studentID: String = "") {
        self.studentID = studentID
    }
}

extension GetStudentRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.GetStudentRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__get_student_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetStudentRequest.self)
        self.studentID = unpacker.string(c.pointee.student_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetStudentRequest.self)
        c.pointee.student_id = packer.string(self.studentID)
    }
}

extension GetStudentRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var studentID: String

        public init(studentID: String) {
            self.studentID = studentID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("student_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let studentID: String? = check.recordID(self.studentID, "student_id", required: true)
        guard let studentID else { return nil }
        return Checked(studentID: studentID)
    }
}

public struct ListStudentsRequest: Message {
    /// Where the school is; also covers the regions below it. Required of bureaus.
    public var regionCode: String = ""
    /// Required of schools.
    public var schoolCreditCode: String = ""
    public var majorID: String = ""
    /// All that are not voided when unspecified.
    public var state: StudentState = .unspecified
    /// The year in whose September the school year begins in which they entered.
    public var entryYear: Int32 = 0
    /// Only those from key counties.
    public var fromKeyCounty: Bool = false
    /// Only those whom an offer of transfer concerns, of either school.
    public var transferOffered: Bool = false
    /// 1 to 200, default 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", schoolCreditCode: String = "", majorID: String = "", state: StudentState = .unspecified, entryYear: Int32 = 0, fromKeyCounty: Bool = false, transferOffered: Bool = false, pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.schoolCreditCode = schoolCreditCode
        self.majorID = majorID
        self.state = state
        self.entryYear = entryYear
        self.fromKeyCounty = fromKeyCounty
        self.transferOffered = transferOffered
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListStudentsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListStudentsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_students_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListStudentsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.majorID = unpacker.string(c.pointee.major_id)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.entryYear = c.pointee.entry_year
        self.fromKeyCounty = c.pointee.from_key_county != 0
        self.transferOffered = c.pointee.transfer_offered != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListStudentsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.major_id = packer.string(self.majorID)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.entry_year = self.entryYear
        c.pointee.from_key_county = self.fromKeyCounty ? 1 : 0
        c.pointee.transfer_offered = self.transferOffered ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListStudentsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Where the school is; also covers the regions below it. Required of bureaus.
        public var regionCode: RegionCode?
        /// Required of schools.
        public var schoolCreditCode: CreditCode?
        public var majorID: String
        /// All that are not voided when unspecified.
        public var state: StudentState?
        /// The year in whose September the school year begins in which they entered.
        public var entryYear: Int?
        /// Only those from key counties.
        public var fromKeyCounty: Bool
        /// Only those whom an offer of transfer concerns, of either school.
        public var transferOffered: Bool
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, schoolCreditCode: CreditCode?, majorID: String, state: StudentState?, entryYear: Int?, fromKeyCounty: Bool, transferOffered: Bool, page: PageQuery) {
            self.regionCode = regionCode
            self.schoolCreditCode = schoolCreditCode
            self.majorID = majorID
            self.state = state
            self.entryYear = entryYear
            self.fromKeyCounty = fromKeyCounty
            self.transferOffered = transferOffered
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("school_credit_code", format: "CREDIT_CODE"),
            FieldRule("major_id", format: "RECORD_ID"),
            FieldRule("state"),
            FieldRule("entry_year", values: 2000...2100),
            FieldRule("from_key_county"),
            FieldRule("transfer_offered"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let schoolCreditCode: CreditCode?? = check.optional(creditCode: self.schoolCreditCode, "school_credit_code")
        let majorID: String? = check.recordID(self.majorID, "major_id", required: false)
        let state: StudentState?? = check.optional(choice: self.state, "state")
        let entryYear: Int?? = check.optional(number: self.entryYear, "entry_year", 2000...2100)
        let fromKeyCounty: Bool? = self.fromKeyCounty
        let transferOffered: Bool? = self.transferOffered
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let schoolCreditCode, let majorID, let state, let entryYear, let fromKeyCounty, let transferOffered, let page else { return nil }
        return Checked(regionCode: regionCode, schoolCreditCode: schoolCreditCode, majorID: majorID, state: state, entryYear: entryYear, fromKeyCounty: fromKeyCounty, transferOffered: transferOffered, page: page)
    }
}

public struct ListStudentsResponse: Message {
    public var students: [Student] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(students: [Student] = [], nextPageToken: String = "") {
        self.students = students
        self.nextPageToken = nextPageToken
    }
}

extension ListStudentsResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListStudentsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_students_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListStudentsResponse.self)
        self.students = unpacker.messages(c.pointee.students, c.pointee.n_students)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListStudentsResponse.self)
        c.pointee.students = packer.messages(self.students)
        c.pointee.n_students = self.students.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct ListStudiesOfPersonRequest: Message {
    public var personID: String = ""

    public init() {}

    public init(personID: String = "") {
        self.personID = personID
    }
}

extension ListStudiesOfPersonRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListStudiesOfPersonRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_studies_of_person_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListStudiesOfPersonRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListStudiesOfPersonRequest.self)
        c.pointee.person_id = packer.string(self.personID)
    }
}

extension ListStudiesOfPersonRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var personID: String

        public init(personID: String) {
            self.personID = personID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("person_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        guard let personID else { return nil }
        return Checked(personID: personID)
    }
}

public struct ListStudiesOfPersonResponse: Message {
    public var students: [Student] = []

    public init() {}

    public init(students: [Student] = []) {
        self.students = students
    }
}

extension ListStudiesOfPersonResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListStudiesOfPersonResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_studies_of_person_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListStudiesOfPersonResponse.self)
        self.students = unpacker.messages(c.pointee.students, c.pointee.n_students)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListStudiesOfPersonResponse.self)
        c.pointee.students = packer.messages(self.students)
        c.pointee.n_students = self.students.count
    }
}

public struct GetStudentRollRequest: Message {
    public var regionCode: String = ""
    public var schoolCreditCode: String = ""
    /// The school year whose entrants are counted, by the year of its September.
    public var schoolYear: Int32 = 0

    public init() {}

    public init(regionCode: String = "", schoolCreditCode: String = "", schoolYear: Int32 = 0) {
        self.regionCode = regionCode
        self.schoolCreditCode = schoolCreditCode
        self.schoolYear = schoolYear
    }
}

extension GetStudentRollRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.GetStudentRollRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__get_student_roll_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetStudentRollRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.schoolYear = c.pointee.school_year
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetStudentRollRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.school_year = self.schoolYear
    }
}

extension GetStudentRollRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var regionCode: RegionCode?
        public var schoolCreditCode: CreditCode?
        /// The school year whose entrants are counted, by the year of its September.
        public var schoolYear: Int

        public init(regionCode: RegionCode?, schoolCreditCode: CreditCode?, schoolYear: Int) {
            self.regionCode = regionCode
            self.schoolCreditCode = schoolCreditCode
            self.schoolYear = schoolYear
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("school_credit_code", format: "CREDIT_CODE"),
            FieldRule("school_year", required: true, values: 2000...2100),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let schoolCreditCode: CreditCode?? = check.optional(creditCode: self.schoolCreditCode, "school_credit_code")
        let schoolYear: Int? = check.number(self.schoolYear, "school_year", 2000...2100, required: true)
        guard let regionCode, let schoolCreditCode, let schoolYear else { return nil }
        return Checked(regionCode: regionCode, schoolCreditCode: schoolCreditCode, schoolYear: schoolYear)
    }
}

public struct StudentRoll: Message {
    /// By credit code.
    public var schools: [SchoolRoll] = []
    /// Entrants of the school year from key counties, by county.
    public var counties: [CountyEntrants] = []
    /// Of all schools together.
    public var students: Int64 = 0
    /// What the policy plans for the province; 0 where the policy book has no such target today.
    public var studentsPlanned: Int64 = 0

    public init() {}

    public init(schools: [SchoolRoll] = [], counties: [CountyEntrants] = [], students: Int64 = 0, studentsPlanned: Int64 = 0) {
        self.schools = schools
        self.counties = counties
        self.students = students
        self.studentsPlanned = studentsPlanned
    }
}

extension StudentRoll {
    public static var protoName: String { "liaoning.skills.training_records.v1.StudentRoll" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__student_roll__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__StudentRoll.self)
        self.schools = unpacker.messages(c.pointee.schools, c.pointee.n_schools)
        self.counties = unpacker.messages(c.pointee.counties, c.pointee.n_counties)
        self.students = c.pointee.students
        self.studentsPlanned = c.pointee.students_planned
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__StudentRoll.self)
        c.pointee.schools = packer.messages(self.schools)
        c.pointee.n_schools = self.schools.count
        c.pointee.counties = packer.messages(self.counties)
        c.pointee.n_counties = self.counties.count
        c.pointee.students = self.students
        c.pointee.students_planned = self.studentsPlanned
    }
}

public struct SchoolRoll: Message {
    public var schoolCreditCode: String = ""
    /// On the roll today, suspended ones included.
    public var students: Int64 = 0
    public var suspended: Int64 = 0
    /// Who entered in the school year.
    public var entrants: Int64 = 0
    /// Of them from key counties.
    public var keyCountyEntrants: Int64 = 0

    public init() {}

    public init(schoolCreditCode: String = "", students: Int64 = 0, suspended: Int64 = 0, entrants: Int64 = 0, keyCountyEntrants: Int64 = 0) {
        self.schoolCreditCode = schoolCreditCode
        self.students = students
        self.suspended = suspended
        self.entrants = entrants
        self.keyCountyEntrants = keyCountyEntrants
    }
}

extension SchoolRoll {
    public static var protoName: String { "liaoning.skills.training_records.v1.SchoolRoll" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__school_roll__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__SchoolRoll.self)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.students = c.pointee.students
        self.suspended = c.pointee.suspended
        self.entrants = c.pointee.entrants
        self.keyCountyEntrants = c.pointee.key_county_entrants
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__SchoolRoll.self)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.students = self.students
        c.pointee.suspended = self.suspended
        c.pointee.entrants = self.entrants
        c.pointee.key_county_entrants = self.keyCountyEntrants
    }
}

public struct CountyEntrants: Message {
    public var regionCode: String = ""
    public var entrants: Int64 = 0

    public init() {}

    public init(regionCode: String = "", entrants: Int64 = 0) {
        self.regionCode = regionCode
        self.entrants = entrants
    }
}

extension CountyEntrants {
    public static var protoName: String { "liaoning.skills.training_records.v1.CountyEntrants" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__county_entrants__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CountyEntrants.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.entrants = c.pointee.entrants
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CountyEntrants.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.entrants = self.entrants
    }
}

public struct GetGraduateEmploymentRequest: Message {
    public var regionCode: String = ""
    public var schoolCreditCode: String = ""
    /// The school year in which they graduated, by the year of its September.
    public var schoolYear: Int32 = 0

    public init() {}

    public init(regionCode: String = "", schoolCreditCode: String = "", schoolYear: Int32 = 0) {
        self.regionCode = regionCode
        self.schoolCreditCode = schoolCreditCode
        self.schoolYear = schoolYear
    }
}

extension GetGraduateEmploymentRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.GetGraduateEmploymentRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__get_graduate_employment_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetGraduateEmploymentRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.schoolYear = c.pointee.school_year
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetGraduateEmploymentRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.school_year = self.schoolYear
    }
}

extension GetGraduateEmploymentRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var regionCode: RegionCode?
        public var schoolCreditCode: CreditCode?
        /// The school year in which they graduated, by the year of its September.
        public var schoolYear: Int

        public init(regionCode: RegionCode?, schoolCreditCode: CreditCode?, schoolYear: Int) {
            self.regionCode = regionCode
            self.schoolCreditCode = schoolCreditCode
            self.schoolYear = schoolYear
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("school_credit_code", format: "CREDIT_CODE"),
            FieldRule("school_year", required: true, values: 2000...2100),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let schoolCreditCode: CreditCode?? = check.optional(creditCode: self.schoolCreditCode, "school_credit_code")
        let schoolYear: Int? = check.number(self.schoolYear, "school_year", 2000...2100, required: true)
        guard let regionCode, let schoolCreditCode, let schoolYear else { return nil }
        return Checked(regionCode: regionCode, schoolCreditCode: schoolCreditCode, schoolYear: schoolYear)
    }
}

public struct GraduateEmployment: Message {
    /// By school and major.
    public var majors: [MajorGraduates] = []
    public var graduates: Int64 = 0
    public var employed: Int64 = 0
    /// Hundredths of a percent, rounded down; 0 without graduates.
    public var employmentHundredths: Int64 = 0
    /// What the policy asks for; 0 where the policy book has no such target today.
    public var employmentPercentPlanned: Int64 = 0

    public init() {}

    public init(majors: [MajorGraduates] = [], graduates: Int64 = 0, employed: Int64 = 0, employmentHundredths: Int64 = 0, employmentPercentPlanned: Int64 = 0) {
        self.majors = majors
        self.graduates = graduates
        self.employed = employed
        self.employmentHundredths = employmentHundredths
        self.employmentPercentPlanned = employmentPercentPlanned
    }
}

extension GraduateEmployment {
    public static var protoName: String { "liaoning.skills.training_records.v1.GraduateEmployment" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__graduate_employment__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GraduateEmployment.self)
        self.majors = unpacker.messages(c.pointee.majors, c.pointee.n_majors)
        self.graduates = c.pointee.graduates
        self.employed = c.pointee.employed
        self.employmentHundredths = c.pointee.employment_hundredths
        self.employmentPercentPlanned = c.pointee.employment_percent_planned
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GraduateEmployment.self)
        c.pointee.majors = packer.messages(self.majors)
        c.pointee.n_majors = self.majors.count
        c.pointee.graduates = self.graduates
        c.pointee.employed = self.employed
        c.pointee.employment_hundredths = self.employmentHundredths
        c.pointee.employment_percent_planned = self.employmentPercentPlanned
    }
}

public struct MajorGraduates: Message {
    public var schoolCreditCode: String = ""
    public var majorID: String = ""
    public var majorName: String = ""
    public var graduates: Int64 = 0
    public var employed: Int64 = 0
    public var employmentHundredths: Int64 = 0

    public init() {}

    public init(schoolCreditCode: String = "", majorID: String = "", majorName: String = "", graduates: Int64 = 0, employed: Int64 = 0, employmentHundredths: Int64 = 0) {
        self.schoolCreditCode = schoolCreditCode
        self.majorID = majorID
        self.majorName = majorName
        self.graduates = graduates
        self.employed = employed
        self.employmentHundredths = employmentHundredths
    }
}

extension MajorGraduates {
    public static var protoName: String { "liaoning.skills.training_records.v1.MajorGraduates" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__major_graduates__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__MajorGraduates.self)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.majorID = unpacker.string(c.pointee.major_id)
        self.majorName = unpacker.string(c.pointee.major_name)
        self.graduates = c.pointee.graduates
        self.employed = c.pointee.employed
        self.employmentHundredths = c.pointee.employment_hundredths
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__MajorGraduates.self)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.major_id = packer.string(self.majorID)
        c.pointee.major_name = packer.string(self.majorName)
        c.pointee.graduates = self.graduates
        c.pointee.employed = self.employed
        c.pointee.employment_hundredths = self.employmentHundredths
    }
}

public struct ReportMajorYearRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var schoolCreditCode: String = ""
    public var majorID: String = ""
    public var schoolYear: Int32 = 0
    /// Required when the catalog has the year on record.
    public var correctionReason: String = ""

    public init() {}

    public init(requestID: String = "", schoolCreditCode: String = "", majorID: String = "", schoolYear: Int32 = 0, correctionReason: String = "") {
        self.requestID = requestID
        self.schoolCreditCode = schoolCreditCode
        self.majorID = majorID
        self.schoolYear = schoolYear
        self.correctionReason = correctionReason
    }
}

extension ReportMajorYearRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ReportMajorYearRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__report_major_year_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ReportMajorYearRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.majorID = unpacker.string(c.pointee.major_id)
        self.schoolYear = c.pointee.school_year
        self.correctionReason = unpacker.string(c.pointee.correction_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ReportMajorYearRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.major_id = packer.string(self.majorID)
        c.pointee.school_year = self.schoolYear
        c.pointee.correction_reason = packer.string(self.correctionReason)
    }
}

extension ReportMajorYearRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var schoolCreditCode: CreditCode
        public var majorID: String
        public var schoolYear: Int
        /// Required when the catalog has the year on record.
        public var correctionReason: String

        public init(requestID: String, schoolCreditCode: CreditCode, majorID: String, schoolYear: Int, correctionReason: String) {
            self.requestID = requestID
            self.schoolCreditCode = schoolCreditCode
            self.majorID = majorID
            self.schoolYear = schoolYear
            self.correctionReason = correctionReason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("school_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("major_id", required: true, format: "RECORD_ID"),
            FieldRule("school_year", required: true, values: 2000...2100),
            FieldRule("correction_reason", format: "REMARK", length: 0...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let schoolCreditCode: CreditCode? = check.creditCode(self.schoolCreditCode, "school_credit_code", required: true)
        let majorID: String? = check.recordID(self.majorID, "major_id", required: true)
        let schoolYear: Int? = check.number(self.schoolYear, "school_year", 2000...2100, required: true)
        let correctionReason: String? = check.remark(self.correctionReason, "correction_reason", 0...200, required: false)
        guard let requestID, let schoolCreditCode, let majorID, let schoolYear, let correctionReason else { return nil }
        return Checked(requestID: requestID, schoolCreditCode: schoolCreditCode, majorID: majorID, schoolYear: schoolYear, correctionReason: correctionReason)
    }
}

/// What was reported. Also the payload of the change "student.major_year_reported".
public struct MajorYearReport: Message {
    public var schoolCreditCode: String = ""
    public var majorID: String = ""
    public var schoolYear: Int32 = 0
    public var entrants: Int32 = 0
    public var students: Int32 = 0
    public var graduates: Int32 = 0
    public var employed: Int32 = 0

    public init() {}

    public init(schoolCreditCode: String = "", majorID: String = "", schoolYear: Int32 = 0, entrants: Int32 = 0, students: Int32 = 0, graduates: Int32 = 0, employed: Int32 = 0) {
        self.schoolCreditCode = schoolCreditCode
        self.majorID = majorID
        self.schoolYear = schoolYear
        self.entrants = entrants
        self.students = students
        self.graduates = graduates
        self.employed = employed
    }
}

extension MajorYearReport {
    public static var protoName: String { "liaoning.skills.training_records.v1.MajorYearReport" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__major_year_report__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__MajorYearReport.self)
        self.schoolCreditCode = unpacker.string(c.pointee.school_credit_code)
        self.majorID = unpacker.string(c.pointee.major_id)
        self.schoolYear = c.pointee.school_year
        self.entrants = c.pointee.entrants
        self.students = c.pointee.students
        self.graduates = c.pointee.graduates
        self.employed = c.pointee.employed
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__MajorYearReport.self)
        c.pointee.school_credit_code = packer.string(self.schoolCreditCode)
        c.pointee.major_id = packer.string(self.majorID)
        c.pointee.school_year = self.schoolYear
        c.pointee.entrants = self.entrants
        c.pointee.students = self.students
        c.pointee.graduates = self.graduates
        c.pointee.employed = self.employed
    }
}
