// Written by Protos/generate.sh from liaoning/skills/training_records/v1/suspicion.proto. Do not edit.
// swift-format-ignore-file

internal import CTrainingRecordsMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import WireMessages

/// What was looked for. Thresholds are figures "suspicion.…".
public enum SuspicionRule: EnumValue {
    case unspecified
    /// 同一人员同一时间在两处签到
    case personInTwoPlaces
    /// 一日学时过多: hours of one person on one day.
    case dayTooLong
    /// 死亡后仍有签到
    case presentAfterDeath
    /// 名册雷同: the share of trainees that two classes have in common.
    case rosterCopied
    /// 未核验身份的签到过多: their share.
    case attendanceUnchecked
    /// 事后补录的签到过多: the share of presences recorded days after the session.
    case attendanceLate
    /// 更正的签到过多: their share.
    case attendanceCorrected
    /// 全员全勤: everybody of a large class was present at every session for every hour.
    case attendanceUniform
    /// 考核成绩雷同: everybody of a large class has the same points.
    case pointsUniform
    /// 教师同一时间在两处授课: a name, so it may be two people.
    case teacherInTwoPlaces
    /// 夜间授课
    case sessionAtNight
    /// 结业率骤升: percent more than in the period before.
    case passRateJumps
    /// 培训量骤增: percent of the period before.
    case volumeJumps
    /// 以本单位职工充当学员: their share.
    case ownStaffTrained
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [SuspicionRule] = [.unspecified, .personInTwoPlaces, .dayTooLong, .presentAfterDeath, .rosterCopied, .attendanceUnchecked, .attendanceLate, .attendanceCorrected, .attendanceUniform, .pointsUniform, .teacherInTwoPlaces, .sessionAtNight, .passRateJumps, .volumeJumps, .ownStaffTrained]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .personInTwoPlaces
        case 2: self = .dayTooLong
        case 3: self = .presentAfterDeath
        case 4: self = .rosterCopied
        case 5: self = .attendanceUnchecked
        case 6: self = .attendanceLate
        case 7: self = .attendanceCorrected
        case 8: self = .attendanceUniform
        case 9: self = .pointsUniform
        case 10: self = .teacherInTwoPlaces
        case 11: self = .sessionAtNight
        case 12: self = .passRateJumps
        case 13: self = .volumeJumps
        case 14: self = .ownStaffTrained
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .personInTwoPlaces: 1
        case .dayTooLong: 2
        case .presentAfterDeath: 3
        case .rosterCopied: 4
        case .attendanceUnchecked: 5
        case .attendanceLate: 6
        case .attendanceCorrected: 7
        case .attendanceUniform: 8
        case .pointsUniform: 9
        case .teacherInTwoPlaces: 10
        case .sessionAtNight: 11
        case .passRateJumps: 12
        case .volumeJumps: 13
        case .ownStaffTrained: 14
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "SUSPICION_RULE_UNSPECIFIED"
        case .personInTwoPlaces: "SUSPICION_RULE_PERSON_IN_TWO_PLACES"
        case .dayTooLong: "SUSPICION_RULE_DAY_TOO_LONG"
        case .presentAfterDeath: "SUSPICION_RULE_PRESENT_AFTER_DEATH"
        case .rosterCopied: "SUSPICION_RULE_ROSTER_COPIED"
        case .attendanceUnchecked: "SUSPICION_RULE_ATTENDANCE_UNCHECKED"
        case .attendanceLate: "SUSPICION_RULE_ATTENDANCE_LATE"
        case .attendanceCorrected: "SUSPICION_RULE_ATTENDANCE_CORRECTED"
        case .attendanceUniform: "SUSPICION_RULE_ATTENDANCE_UNIFORM"
        case .pointsUniform: "SUSPICION_RULE_POINTS_UNIFORM"
        case .teacherInTwoPlaces: "SUSPICION_RULE_TEACHER_IN_TWO_PLACES"
        case .sessionAtNight: "SUSPICION_RULE_SESSION_AT_NIGHT"
        case .passRateJumps: "SUSPICION_RULE_PASS_RATE_JUMPS"
        case .volumeJumps: "SUSPICION_RULE_VOLUME_JUMPS"
        case .ownStaffTrained: "SUSPICION_RULE_OWN_STAFF_TRAINED"
        case .unrecognized: nil
        }
    }
}

/// Where a suspicion stands.
public enum SuspicionState: EnumValue {
    case unspecified
    case `open`
    /// Explained: nothing is wrong.
    case cleared
    /// Something is wrong, and is followed up.
    case confirmed
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [SuspicionState] = [.unspecified, .`open`, .cleared, .confirmed]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .`open`
        case 2: self = .cleared
        case 3: self = .confirmed
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .`open`: 1
        case .cleared: 2
        case .confirmed: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "SUSPICION_STATE_UNSPECIFIED"
        case .`open`: "SUSPICION_STATE_OPEN"
        case .cleared: "SUSPICION_STATE_CLEARED"
        case .confirmed: "SUSPICION_STATE_CONFIRMED"
        case .unrecognized: nil
        }
    }
}

/// A suspicion. Also the payload of the changes "suspicion.…", there without the teacher's name.
public struct Suspicion: Message {
    /// "sus_…".
    public var suspicionID: String = ""
    public var rule: SuspicionRule = .unspecified
    public var state: SuspicionState = .unspecified
    public var regionCode: String = ""
    public var institutionCreditCode: String = ""
    /// Empty when it is about the institution.
    public var classID: String = ""
    public var sessionNumber: Int32 = 0
    /// The other class, where it is about two.
    public var otherClassID: String = ""
    public var otherSessionNumber: Int32 = 0
    public var personID: String = ""
    public var teacher: String = ""
    /// What was measured, in the unit of the rule: percent, hours, minutes after midnight, times.
    public var measured: Int64 = 0
    /// The figure it was held against.
    public var threshold: Int64 = 0
    /// The day from which it was so, "YYYY-MM-DD".
    public var since: String = ""
    public var detectedAt: Timestamp? = nil
    /// Why it was cleared, confirmed or opened again.
    public var reason: String = ""
    /// What follows of a confirmed one.
    public var inspectionID: String = ""
    public var claimID: String = ""

    public init() {}

    public init(suspicionID: String = "", rule: SuspicionRule = .unspecified, state: SuspicionState = .unspecified, regionCode: String = "", institutionCreditCode: String = "", classID: String = "", sessionNumber: Int32 = 0, otherClassID: String = "", otherSessionNumber: Int32 = 0, personID: String = "", teacher: String = "", measured: Int64 = 0, threshold: Int64 = 0, since: String = "", detectedAt: Timestamp? = nil, reason: String = "", inspectionID: String = "", claimID: String = "") {
        self.suspicionID = suspicionID
        self.rule = rule
        self.state = state
        self.regionCode = regionCode
        self.institutionCreditCode = institutionCreditCode
        self.classID = classID
        self.sessionNumber = sessionNumber
        self.otherClassID = otherClassID
        self.otherSessionNumber = otherSessionNumber
        self.personID = personID
        self.teacher = teacher
        self.measured = measured
        self.threshold = threshold
        self.since = since
        self.detectedAt = detectedAt
        self.reason = reason
        self.inspectionID = inspectionID
        self.claimID = claimID
    }
}

extension Suspicion {
    public static var protoName: String { "liaoning.skills.training_records.v1.Suspicion" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__suspicion__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__Suspicion.self)
        self.suspicionID = unpacker.string(c.pointee.suspicion_id)
        self.rule = .init(rawValue: Int32(bitPattern: c.pointee.rule.rawValue))
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.institutionCreditCode = unpacker.string(c.pointee.institution_credit_code)
        self.classID = unpacker.string(c.pointee.class_id)
        self.sessionNumber = c.pointee.session_number
        self.otherClassID = unpacker.string(c.pointee.other_class_id)
        self.otherSessionNumber = c.pointee.other_session_number
        self.personID = unpacker.string(c.pointee.person_id)
        self.teacher = unpacker.string(c.pointee.teacher)
        self.measured = c.pointee.measured
        self.threshold = c.pointee.threshold
        self.since = unpacker.string(c.pointee.since)
        self.detectedAt = unpacker.message(c.pointee.detected_at)
        self.reason = unpacker.string(c.pointee.reason)
        self.inspectionID = unpacker.string(c.pointee.inspection_id)
        self.claimID = unpacker.string(c.pointee.claim_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__Suspicion.self)
        c.pointee.suspicion_id = packer.string(self.suspicionID)
        c.pointee.rule.rawValue = UInt32(bitPattern: self.rule.rawValue)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.institution_credit_code = packer.string(self.institutionCreditCode)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.session_number = self.sessionNumber
        c.pointee.other_class_id = packer.string(self.otherClassID)
        c.pointee.other_session_number = self.otherSessionNumber
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.teacher = packer.string(self.teacher)
        c.pointee.measured = self.measured
        c.pointee.threshold = self.threshold
        c.pointee.since = packer.string(self.since)
        c.pointee.detected_at = packer.message(self.detectedAt)
        c.pointee.reason = packer.string(self.reason)
        c.pointee.inspection_id = packer.string(self.inspectionID)
        c.pointee.claim_id = packer.string(self.claimID)
    }
}

public struct DetectSuspicionsRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var regionCode: String = ""
    /// Goes on after this class; empty: from the first, with the institutions.
    public var afterClassID: String = ""
    /// How many classes at most; 0: 200.
    public var limit: Int32 = 0

    public init() {}

    public init(requestID: String = "", regionCode: String = "", afterClassID: String = "", limit: Int32 = 0) {
        self.requestID = requestID
        self.regionCode = regionCode
        self.afterClassID = afterClassID
        self.limit = limit
    }
}

extension DetectSuspicionsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.DetectSuspicionsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__detect_suspicions_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__DetectSuspicionsRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.afterClassID = unpacker.string(c.pointee.after_class_id)
        self.limit = c.pointee.limit
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__DetectSuspicionsRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.after_class_id = packer.string(self.afterClassID)
        c.pointee.limit = self.limit
    }
}

extension DetectSuspicionsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var regionCode: RegionCode
        /// Goes on after this class; empty: from the first, with the institutions.
        public var afterClassID: String
        /// How many classes at most; 0: 200.
        public var limit: Int?

        public init(requestID: String, regionCode: RegionCode, afterClassID: String, limit: Int?) {
            self.requestID = requestID
            self.regionCode = regionCode
            self.afterClassID = afterClassID
            self.limit = limit
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("after_class_id", format: "RECORD_ID"),
            FieldRule("limit", values: 1...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let afterClassID: String? = check.recordID(self.afterClassID, "after_class_id", required: false)
        let limit: Int?? = check.optional(number: self.limit, "limit", 1...1000)
        guard let requestID, let regionCode, let afterClassID, let limit else { return nil }
        return Checked(requestID: requestID, regionCode: regionCode, afterClassID: afterClassID, limit: limit)
    }
}

public struct DetectSuspicionsResponse: Message {
    public var classesExamined: Int32 = 0
    /// Suspicions that were not known.
    public var detected: Int32 = 0
    /// Where to go on; empty when all were examined.
    public var nextAfterClassID: String = ""

    public init() {}

    public init(classesExamined: Int32 = 0, detected: Int32 = 0, nextAfterClassID: String = "") {
        self.classesExamined = classesExamined
        self.detected = detected
        self.nextAfterClassID = nextAfterClassID
    }
}

extension DetectSuspicionsResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.DetectSuspicionsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__detect_suspicions_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__DetectSuspicionsResponse.self)
        self.classesExamined = c.pointee.classes_examined
        self.detected = c.pointee.detected
        self.nextAfterClassID = unpacker.string(c.pointee.next_after_class_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__DetectSuspicionsResponse.self)
        c.pointee.classes_examined = self.classesExamined
        c.pointee.detected = self.detected
        c.pointee.next_after_class_id = packer.string(self.nextAfterClassID)
    }
}

public struct GetSuspicionRequest: Message {
    public var suspicionID: String = ""

    public init() {}

    public init(suspicionID: String = "") {
        self.suspicionID = suspicionID
    }
}

extension GetSuspicionRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.GetSuspicionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__get_suspicion_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetSuspicionRequest.self)
        self.suspicionID = unpacker.string(c.pointee.suspicion_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetSuspicionRequest.self)
        c.pointee.suspicion_id = packer.string(self.suspicionID)
    }
}

extension GetSuspicionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var suspicionID: String

        public init(suspicionID: String) {
            self.suspicionID = suspicionID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("suspicion_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let suspicionID: String? = check.recordID(self.suspicionID, "suspicion_id", required: true)
        guard let suspicionID else { return nil }
        return Checked(suspicionID: suspicionID)
    }
}

public struct ListSuspicionsRequest: Message {
    /// A region with what lies in it; the province or empty: everywhere.
    public var regionCode: String = ""
    public var institutionCreditCode: String = ""
    /// The class, as the one or the other.
    public var classID: String = ""
    public var rule: SuspicionRule = .unspecified
    public var state: SuspicionState = .unspecified
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", institutionCreditCode: String = "", classID: String = "", rule: SuspicionRule = .unspecified, state: SuspicionState = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.institutionCreditCode = institutionCreditCode
        self.classID = classID
        self.rule = rule
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListSuspicionsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListSuspicionsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_suspicions_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListSuspicionsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.institutionCreditCode = unpacker.string(c.pointee.institution_credit_code)
        self.classID = unpacker.string(c.pointee.class_id)
        self.rule = .init(rawValue: Int32(bitPattern: c.pointee.rule.rawValue))
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListSuspicionsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.institution_credit_code = packer.string(self.institutionCreditCode)
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.rule.rawValue = UInt32(bitPattern: self.rule.rawValue)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListSuspicionsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A region with what lies in it; the province or empty: everywhere.
        public var regionCode: RegionCode?
        public var institutionCreditCode: CreditCode?
        /// The class, as the one or the other.
        public var classID: String
        public var rule: SuspicionRule?
        public var state: SuspicionState?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, institutionCreditCode: CreditCode?, classID: String, rule: SuspicionRule?, state: SuspicionState?, page: PageQuery) {
            self.regionCode = regionCode
            self.institutionCreditCode = institutionCreditCode
            self.classID = classID
            self.rule = rule
            self.state = state
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("institution_credit_code", format: "CREDIT_CODE"),
            FieldRule("class_id", format: "RECORD_ID"),
            FieldRule("rule"),
            FieldRule("state"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let institutionCreditCode: CreditCode?? = check.optional(creditCode: self.institutionCreditCode, "institution_credit_code")
        let classID: String? = check.recordID(self.classID, "class_id", required: false)
        let rule: SuspicionRule?? = check.optional(choice: self.rule, "rule")
        let state: SuspicionState?? = check.optional(choice: self.state, "state")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let institutionCreditCode, let classID, let rule, let state, let page else { return nil }
        return Checked(regionCode: regionCode, institutionCreditCode: institutionCreditCode, classID: classID, rule: rule, state: state, page: page)
    }
}

public struct ListSuspicionsResponse: Message {
    public var suspicions: [Suspicion] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(suspicions: [Suspicion] = [], nextPageToken: String = "") {
        self.suspicions = suspicions
        self.nextPageToken = nextPageToken
    }
}

extension ListSuspicionsResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListSuspicionsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_suspicions_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListSuspicionsResponse.self)
        self.suspicions = unpacker.messages(c.pointee.suspicions, c.pointee.n_suspicions)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListSuspicionsResponse.self)
        c.pointee.suspicions = packer.messages(self.suspicions)
        c.pointee.n_suspicions = self.suspicions.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct ClearSuspicionRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var suspicionID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", suspicionID: String = "", reason: String = "") {
        self.requestID = requestID
        self.suspicionID = suspicionID
        self.reason = reason
    }
}

extension ClearSuspicionRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ClearSuspicionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__clear_suspicion_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ClearSuspicionRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.suspicionID = unpacker.string(c.pointee.suspicion_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ClearSuspicionRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.suspicion_id = packer.string(self.suspicionID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension ClearSuspicionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var suspicionID: String
        public var reason: String

        public init(requestID: String, suspicionID: String, reason: String) {
            self.requestID = requestID
            self.suspicionID = suspicionID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("suspicion_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 5...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let suspicionID: String? = check.recordID(self.suspicionID, "suspicion_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 5...500, required: true)
        guard let requestID, let suspicionID, let reason else { return nil }
        return Checked(requestID: requestID, suspicionID: suspicionID, reason: reason)
    }
}

public struct ConfirmSuspicionRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var suspicionID: String = ""
    public var reason: String = ""
    /// An inspection of the organisation.
    public var inspectionID: String = ""
    /// A claim for one of its classes.
    public var claimID: String = ""

    public init() {}

    public init(requestID: String = "", suspicionID: String = "", reason: String = "", inspectionID: String = "", claimID: String = "") {
        self.requestID = requestID
        self.suspicionID = suspicionID
        self.reason = reason
        self.inspectionID = inspectionID
        self.claimID = claimID
    }
}

extension ConfirmSuspicionRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ConfirmSuspicionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__confirm_suspicion_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ConfirmSuspicionRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.suspicionID = unpacker.string(c.pointee.suspicion_id)
        self.reason = unpacker.string(c.pointee.reason)
        self.inspectionID = unpacker.string(c.pointee.inspection_id)
        self.claimID = unpacker.string(c.pointee.claim_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ConfirmSuspicionRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.suspicion_id = packer.string(self.suspicionID)
        c.pointee.reason = packer.string(self.reason)
        c.pointee.inspection_id = packer.string(self.inspectionID)
        c.pointee.claim_id = packer.string(self.claimID)
    }
}

extension ConfirmSuspicionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var suspicionID: String
        public var reason: String
        /// An inspection of the organisation.
        public var inspectionID: String
        /// A claim for one of its classes.
        public var claimID: String

        public init(requestID: String, suspicionID: String, reason: String, inspectionID: String, claimID: String) {
            self.requestID = requestID
            self.suspicionID = suspicionID
            self.reason = reason
            self.inspectionID = inspectionID
            self.claimID = claimID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("suspicion_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 5...500),
            FieldRule("inspection_id", format: "RECORD_ID"),
            FieldRule("claim_id", format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let suspicionID: String? = check.recordID(self.suspicionID, "suspicion_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 5...500, required: true)
        let inspectionID: String? = check.recordID(self.inspectionID, "inspection_id", required: false)
        let claimID: String? = check.recordID(self.claimID, "claim_id", required: false)
        guard let requestID, let suspicionID, let reason, let inspectionID, let claimID else { return nil }
        return Checked(requestID: requestID, suspicionID: suspicionID, reason: reason, inspectionID: inspectionID, claimID: claimID)
    }
}

public struct ReopenSuspicionRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var suspicionID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", suspicionID: String = "", reason: String = "") {
        self.requestID = requestID
        self.suspicionID = suspicionID
        self.reason = reason
    }
}

extension ReopenSuspicionRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ReopenSuspicionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__reopen_suspicion_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ReopenSuspicionRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.suspicionID = unpacker.string(c.pointee.suspicion_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ReopenSuspicionRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.suspicion_id = packer.string(self.suspicionID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension ReopenSuspicionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var suspicionID: String
        public var reason: String

        public init(requestID: String, suspicionID: String, reason: String) {
            self.requestID = requestID
            self.suspicionID = suspicionID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("suspicion_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 5...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let suspicionID: String? = check.recordID(self.suspicionID, "suspicion_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 5...500, required: true)
        guard let requestID, let suspicionID, let reason else { return nil }
        return Checked(requestID: requestID, suspicionID: suspicionID, reason: reason)
    }
}
