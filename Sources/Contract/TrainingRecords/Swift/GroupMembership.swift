// Written by Protos/generate.sh from liaoning/skills/training_records/v1/group_membership.proto. Do not edit.
// swift-format-ignore-file

internal import CTrainingRecordsMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// The groups of workers that the policy names. Source: 辽人社发〔2022〕7号 二(二)–(七); 辽人社〔2021〕15号 (六), (七).
public enum WorkerGroup: EnumValue {
    case unspecified
    /// 企业职工. Proved by an employment; needs no membership of its own.
    case enterpriseEmployee
    /// 学徒. Proved by an employment or internship; needs no membership of its own.
    case apprentice
    /// 农民工: 转岗和失业农民工, 农村转移劳动力, 返乡农民工
    case migrantWorker
    /// 退役军人
    case veteran
    /// 高校毕业生及在校生 (含技师学院高级工班、预备技师班和特殊教育院校职业类毕业生): carries a schooling.
    case graduate
    /// 失业人员
    case unemployed
    /// 就业年龄段未就业残疾人
    case disabled
    /// 两后生: 城乡未继续升学的初高中毕业生
    case schoolLeaver
    /// 脱贫人口、脱贫家庭子女、易返贫致贫人口
    case outOfPoverty
    /// 服刑人员
    case prisoner
    /// 强制隔离戒毒人员
    case rehabilitation
    /// 社区矫正对象
    case communityCorrection
    /// 解救的被拐卖妇女
    case rescuedWoman
    /// 创业者: already runs a business of their own
    case entrepreneur
    /// 高素质农民、农村实用人才、创业致富带头人
    case ruralTalent
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [WorkerGroup] = [.unspecified, .enterpriseEmployee, .apprentice, .migrantWorker, .veteran, .graduate, .unemployed, .disabled, .schoolLeaver, .outOfPoverty, .prisoner, .rehabilitation, .communityCorrection, .rescuedWoman, .entrepreneur, .ruralTalent]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .enterpriseEmployee
        case 2: self = .apprentice
        case 3: self = .migrantWorker
        case 4: self = .veteran
        case 5: self = .graduate
        case 6: self = .unemployed
        case 7: self = .disabled
        case 8: self = .schoolLeaver
        case 9: self = .outOfPoverty
        case 10: self = .prisoner
        case 11: self = .rehabilitation
        case 12: self = .communityCorrection
        case 13: self = .rescuedWoman
        case 14: self = .entrepreneur
        case 15: self = .ruralTalent
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .enterpriseEmployee: 1
        case .apprentice: 2
        case .migrantWorker: 3
        case .veteran: 4
        case .graduate: 5
        case .unemployed: 6
        case .disabled: 7
        case .schoolLeaver: 8
        case .outOfPoverty: 9
        case .prisoner: 10
        case .rehabilitation: 11
        case .communityCorrection: 12
        case .rescuedWoman: 13
        case .entrepreneur: 14
        case .ruralTalent: 15
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "WORKER_GROUP_UNSPECIFIED"
        case .enterpriseEmployee: "WORKER_GROUP_ENTERPRISE_EMPLOYEE"
        case .apprentice: "WORKER_GROUP_APPRENTICE"
        case .migrantWorker: "WORKER_GROUP_MIGRANT_WORKER"
        case .veteran: "WORKER_GROUP_VETERAN"
        case .graduate: "WORKER_GROUP_GRADUATE"
        case .unemployed: "WORKER_GROUP_UNEMPLOYED"
        case .disabled: "WORKER_GROUP_DISABLED"
        case .schoolLeaver: "WORKER_GROUP_SCHOOL_LEAVER"
        case .outOfPoverty: "WORKER_GROUP_OUT_OF_POVERTY"
        case .prisoner: "WORKER_GROUP_PRISONER"
        case .rehabilitation: "WORKER_GROUP_REHABILITATION"
        case .communityCorrection: "WORKER_GROUP_COMMUNITY_CORRECTION"
        case .rescuedWoman: "WORKER_GROUP_RESCUED_WOMAN"
        case .entrepreneur: "WORKER_GROUP_ENTREPRENEUR"
        case .ruralTalent: "WORKER_GROUP_RURAL_TALENT"
        case .unrecognized: nil
        }
    }
}

/// Where a membership stands.
public enum GroupMembershipState: EnumValue {
    case unspecified
    /// Filed by the person or an organisation: it gives no right yet.
    case filed
    /// A bureau or the province entered or confirmed it.
    case confirmed
    /// Entered in error, or not confirmed: it never gave a right.
    case voided
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [GroupMembershipState] = [.unspecified, .filed, .confirmed, .voided]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .filed
        case 2: self = .confirmed
        case 3: self = .voided
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .filed: 1
        case .confirmed: 2
        case .voided: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "GROUP_MEMBERSHIP_STATE_UNSPECIFIED"
        case .filed: "GROUP_MEMBERSHIP_STATE_FILED"
        case .confirmed: "GROUP_MEMBERSHIP_STATE_CONFIRMED"
        case .voided: "GROUP_MEMBERSHIP_STATE_VOIDED"
        case .unrecognized: nil
        }
    }
}

/// What became of a row.
public enum GroupListOutcome: EnumValue {
    case unspecified
    case entered
    /// The number is malformed.
    case numberInvalid
    /// Nobody is registered under the number.
    case personNotRegistered
    /// The number is somebody else's.
    case nameDiffers
    /// Deceased, or kept under another id.
    case personNotActive
    /// The person lives in another region.
    case otherRegion
    /// The person belongs to the group at that time already.
    case memberBefore
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [GroupListOutcome] = [.unspecified, .entered, .numberInvalid, .personNotRegistered, .nameDiffers, .personNotActive, .otherRegion, .memberBefore]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .entered
        case 2: self = .numberInvalid
        case 3: self = .personNotRegistered
        case 4: self = .nameDiffers
        case 5: self = .personNotActive
        case 6: self = .otherRegion
        case 7: self = .memberBefore
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .entered: 1
        case .numberInvalid: 2
        case .personNotRegistered: 3
        case .nameDiffers: 4
        case .personNotActive: 5
        case .otherRegion: 6
        case .memberBefore: 7
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "GROUP_LIST_OUTCOME_UNSPECIFIED"
        case .entered: "GROUP_LIST_OUTCOME_ENTERED"
        case .numberInvalid: "GROUP_LIST_OUTCOME_NUMBER_INVALID"
        case .personNotRegistered: "GROUP_LIST_OUTCOME_PERSON_NOT_REGISTERED"
        case .nameDiffers: "GROUP_LIST_OUTCOME_NAME_DIFFERS"
        case .personNotActive: "GROUP_LIST_OUTCOME_PERSON_NOT_ACTIVE"
        case .otherRegion: "GROUP_LIST_OUTCOME_OTHER_REGION"
        case .memberBefore: "GROUP_LIST_OUTCOME_MEMBER_BEFORE"
        case .unrecognized: nil
        }
    }
}

/// That a person belongs to a group, with its evidence. Also the payload of the changes "person.group_added", "person.group_confirmed",
/// "person.group_ended" and "person.group_voided".
public struct GroupMembership: Message {
    /// Opaque id.
    public var membershipID: String = ""
    public var personID: String = ""
    public var workerGroup: WorkerGroup = .unspecified
    /// Name and number of the document that proves it, for example "退役军人优待证 210…". Never an identity number.
    public var evidence: String = ""
    /// Where the household is registered (户籍): a six-digit region code.
    public var householdRegionCode: String = ""
    /// Set for graduates and students.
    public var schooling: Schooling? = nil
    /// First day, "YYYY-MM-DD".
    public var validFromOn: String = ""
    /// Last day, "YYYY-MM-DD"; empty while it has no end.
    public var validToOn: String = ""
    public var state: GroupMembershipState = .unspecified
    /// Why it was ended or voided.
    public var note: String = ""
    /// The case by which it was filed; empty when an authority entered it.
    public var caseID: String = ""
    /// The department whose list it was entered by; empty when it was entered by itself.
    public var listDepartment: String = ""

    public init() {}

    public init(membershipID: String = "", personID: String = "", workerGroup: WorkerGroup = .unspecified, evidence: String = "", householdRegionCode: String = "", schooling: Schooling? = nil, validFromOn: String = "", validToOn: String = "", state: GroupMembershipState = .unspecified, note: String = "", caseID: String = "", listDepartment: String = "") {
        self.membershipID = membershipID
        self.personID = personID
        self.workerGroup = workerGroup
        self.evidence = evidence
        self.householdRegionCode = householdRegionCode
        self.schooling = schooling
        self.validFromOn = validFromOn
        self.validToOn = validToOn
        self.state = state
        self.note = note
        self.caseID = caseID
        self.listDepartment = listDepartment
    }
}

extension GroupMembership {
    public static var protoName: String { "liaoning.skills.training_records.v1.GroupMembership" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__group_membership__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GroupMembership.self)
        self.membershipID = unpacker.string(c.pointee.membership_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.workerGroup = .init(rawValue: Int32(bitPattern: c.pointee.worker_group.rawValue))
        self.evidence = unpacker.string(c.pointee.evidence)
        self.householdRegionCode = unpacker.string(c.pointee.household_region_code)
        self.schooling = unpacker.message(c.pointee.schooling)
        self.validFromOn = unpacker.string(c.pointee.valid_from_on)
        self.validToOn = unpacker.string(c.pointee.valid_to_on)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.note = unpacker.string(c.pointee.note)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.listDepartment = unpacker.string(c.pointee.list_department)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GroupMembership.self)
        c.pointee.membership_id = packer.string(self.membershipID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.worker_group.rawValue = UInt32(bitPattern: self.workerGroup.rawValue)
        c.pointee.evidence = packer.string(self.evidence)
        c.pointee.household_region_code = packer.string(self.householdRegionCode)
        c.pointee.schooling = packer.message(self.schooling)
        c.pointee.valid_from_on = packer.string(self.validFromOn)
        c.pointee.valid_to_on = packer.string(self.validToOn)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.note = packer.string(self.note)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.list_department = packer.string(self.listDepartment)
    }
}

public struct AddGroupMembershipRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var personID: String = ""
    /// None that is proved by an employment.
    public var workerGroup: WorkerGroup = .unspecified
    /// Name and number of the document that proves it.
    public var evidence: String = ""
    /// Where the household is registered (户籍). Required of graduates.
    public var householdRegionCode: String = ""
    /// Required of graduates and students; not kept of others.
    public var schooling: Schooling? = nil
    public var validFromOn: String = ""
    /// Last day, not before valid_from_on; empty while it has no end.
    public var validToOn: String = ""

    public init() {}

    public init(requestID: String = "", personID: String = "", workerGroup: WorkerGroup = .unspecified, evidence: String = "", householdRegionCode: String = "", schooling: Schooling? = nil, validFromOn: String = "", validToOn: String = "") {
        self.requestID = requestID
        self.personID = personID
        self.workerGroup = workerGroup
        self.evidence = evidence
        self.householdRegionCode = householdRegionCode
        self.schooling = schooling
        self.validFromOn = validFromOn
        self.validToOn = validToOn
    }
}

extension AddGroupMembershipRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.AddGroupMembershipRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__add_group_membership_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__AddGroupMembershipRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.workerGroup = .init(rawValue: Int32(bitPattern: c.pointee.worker_group.rawValue))
        self.evidence = unpacker.string(c.pointee.evidence)
        self.householdRegionCode = unpacker.string(c.pointee.household_region_code)
        self.schooling = unpacker.message(c.pointee.schooling)
        self.validFromOn = unpacker.string(c.pointee.valid_from_on)
        self.validToOn = unpacker.string(c.pointee.valid_to_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__AddGroupMembershipRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.worker_group.rawValue = UInt32(bitPattern: self.workerGroup.rawValue)
        c.pointee.evidence = packer.string(self.evidence)
        c.pointee.household_region_code = packer.string(self.householdRegionCode)
        c.pointee.schooling = packer.message(self.schooling)
        c.pointee.valid_from_on = packer.string(self.validFromOn)
        c.pointee.valid_to_on = packer.string(self.validToOn)
    }
}

extension AddGroupMembershipRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var personID: String
        /// None that is proved by an employment.
        public var workerGroup: WorkerGroup
        /// Name and number of the document that proves it.
        public var evidence: String
        /// Where the household is registered (户籍). Required of graduates.
        public var householdRegionCode: String
        /// Required of graduates and students; not kept of others.
        public var schooling: Schooling.Checked?
        public var validFromOn: CivilDay
        /// Last day, not before valid_from_on; empty while it has no end.
        public var validToOn: CivilDay?

        public init(requestID: String, personID: String, workerGroup: WorkerGroup, evidence: String, householdRegionCode: String, schooling: Schooling.Checked?, validFromOn: CivilDay, validToOn: CivilDay?) {
            self.requestID = requestID
            self.personID = personID
            self.workerGroup = workerGroup
            self.evidence = evidence
            self.householdRegionCode = householdRegionCode
            self.schooling = schooling
            self.validFromOn = validFromOn
            self.validToOn = validToOn
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("worker_group", required: true),
            FieldRule("evidence", required: true, format: "REMARK", length: 2...200),
            FieldRule("household_region_code", format: "ANY_REGION"),
            FieldRule("schooling", message: Schooling.self),
            FieldRule("valid_from_on", required: true, format: "DAY"),
            FieldRule("valid_to_on", format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let workerGroup: WorkerGroup? = check.choice(self.workerGroup, "worker_group", required: true)
        let evidence: String? = check.remark(self.evidence, "evidence", 2...200, required: true)
        let householdRegionCode: String? = check.anyRegion(self.householdRegionCode, "household_region_code", required: false)
        let schooling: Schooling.Checked?? = check.optional(message: self.schooling, "schooling")
        let validFromOn: CivilDay? = check.day(self.validFromOn, "valid_from_on", required: true)
        let validToOn: CivilDay?? = check.optional(day: self.validToOn, "valid_to_on")
        guard let requestID, let personID, let workerGroup, let evidence, let householdRegionCode, let schooling, let validFromOn, let validToOn else { return nil }
        return Checked(requestID: requestID, personID: personID, workerGroup: workerGroup, evidence: evidence, householdRegionCode: householdRegionCode, schooling: schooling, validFromOn: validFromOn, validToOn: validToOn)
    }
}

public struct EnterGroupListRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    /// Where the people live; who lives elsewhere is not entered.
    public var regionCode: String = ""
    /// None that is proved by an employment, and no graduates, who each have a schooling.
    public var workerGroup: WorkerGroup = .unspecified
    /// Who delivered the list, for example "沈阳市农业农村局".
    public var department: String = ""
    /// Name and number of the list: the evidence of each membership.
    public var source: String = ""
    public var validFromOn: String = ""
    /// Last day, not before valid_from_on; empty while it has no end.
    public var validToOn: String = ""
    public var rows: [GroupListRow] = []

    public init() {}

    public init(requestID: String = "", regionCode: String = "", workerGroup: WorkerGroup = .unspecified, department: String = "", source: String = "", validFromOn: String = "", validToOn: String = "", rows: [GroupListRow] = []) {
        self.requestID = requestID
        self.regionCode = regionCode
        self.workerGroup = workerGroup
        self.department = department
        self.source = source
        self.validFromOn = validFromOn
        self.validToOn = validToOn
        self.rows = rows
    }
}

extension EnterGroupListRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.EnterGroupListRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__enter_group_list_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__EnterGroupListRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.workerGroup = .init(rawValue: Int32(bitPattern: c.pointee.worker_group.rawValue))
        self.department = unpacker.string(c.pointee.department)
        self.source = unpacker.string(c.pointee.source)
        self.validFromOn = unpacker.string(c.pointee.valid_from_on)
        self.validToOn = unpacker.string(c.pointee.valid_to_on)
        self.rows = unpacker.messages(c.pointee.rows, c.pointee.n_rows)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__EnterGroupListRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.worker_group.rawValue = UInt32(bitPattern: self.workerGroup.rawValue)
        c.pointee.department = packer.string(self.department)
        c.pointee.source = packer.string(self.source)
        c.pointee.valid_from_on = packer.string(self.validFromOn)
        c.pointee.valid_to_on = packer.string(self.validToOn)
        c.pointee.rows = packer.messages(self.rows)
        c.pointee.n_rows = self.rows.count
    }
}

extension EnterGroupListRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        /// Where the people live; who lives elsewhere is not entered.
        public var regionCode: RegionCode
        /// None that is proved by an employment, and no graduates, who each have a schooling.
        public var workerGroup: WorkerGroup
        /// Who delivered the list, for example "沈阳市农业农村局".
        public var department: String
        /// Name and number of the list: the evidence of each membership.
        public var source: String
        public var validFromOn: CivilDay
        /// Last day, not before valid_from_on; empty while it has no end.
        public var validToOn: CivilDay?
        public var rows: [GroupListRow.Checked]

        public init(requestID: String, regionCode: RegionCode, workerGroup: WorkerGroup, department: String, source: String, validFromOn: CivilDay, validToOn: CivilDay?, rows: [GroupListRow.Checked]) {
            self.requestID = requestID
            self.regionCode = regionCode
            self.workerGroup = workerGroup
            self.department = department
            self.source = source
            self.validFromOn = validFromOn
            self.validToOn = validToOn
            self.rows = rows
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("worker_group", required: true),
            FieldRule("department", required: true, format: "REMARK", length: 2...60),
            FieldRule("source", required: true, format: "REMARK", length: 2...200),
            FieldRule("valid_from_on", required: true, format: "DAY"),
            FieldRule("valid_to_on", format: "DAY"),
            FieldRule("rows", required: true, items: 1...500, message: GroupListRow.self),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let workerGroup: WorkerGroup? = check.choice(self.workerGroup, "worker_group", required: true)
        let department: String? = check.remark(self.department, "department", 2...60, required: true)
        let source: String? = check.remark(self.source, "source", 2...200, required: true)
        let validFromOn: CivilDay? = check.day(self.validFromOn, "valid_from_on", required: true)
        let validToOn: CivilDay?? = check.optional(day: self.validToOn, "valid_to_on")
        let rows: [GroupListRow.Checked]? = check.list(self.rows, "rows", 1...500) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        guard let requestID, let regionCode, let workerGroup, let department, let source, let validFromOn, let validToOn, let rows else { return nil }
        return Checked(requestID: requestID, regionCode: regionCode, workerGroup: workerGroup, department: department, source: source, validFromOn: validFromOn, validToOn: validToOn, rows: rows)
    }
}

/// A person of a list.
public struct GroupListRow: Message {
    public var name: String = ""
    public var citizenNumber: String = ""

    public init() {}

    public init(name: String = "", citizenNumber: String = "") {
        self.name = name
        self.citizenNumber = citizenNumber
    }
}

extension GroupListRow {
    public static var protoName: String { "liaoning.skills.training_records.v1.GroupListRow" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__group_list_row__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GroupListRow.self)
        self.name = unpacker.string(c.pointee.name)
        self.citizenNumber = unpacker.string(c.pointee.citizen_number)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GroupListRow.self)
        c.pointee.name = packer.string(self.name)
        c.pointee.citizen_number = packer.string(self.citizenNumber)
    }
}

extension GroupListRow: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var name: String
        public var citizenNumber: String

        public init(name: String, citizenNumber: String) {
            self.name = name
            self.citizenNumber = citizenNumber
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("name", required: true, format: "PERSONAL_NAME"),
            FieldRule("citizen_number", required: true, format: "CITIZEN_NUMBER"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let name: String? = check.personalName(self.name, "name", required: true)
        let citizenNumber: String? = check.citizenNumber(self.citizenNumber, "citizen_number", required: true)
        guard let name, let citizenNumber else { return nil }
        return Checked(name: name, citizenNumber: citizenNumber)
    }
}

public struct EnterGroupListResponse: Message {
    public var entered: Int32 = 0
    /// Rows that were not entered, by number, the first is 1.
    public var refused: [GroupListRefusal] = []

    public init() {}

    public init(entered: Int32 = 0, refused: [GroupListRefusal] = []) {
        self.entered = entered
        self.refused = refused
    }
}

extension EnterGroupListResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.EnterGroupListResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__enter_group_list_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__EnterGroupListResponse.self)
        self.entered = c.pointee.entered
        self.refused = unpacker.messages(c.pointee.refused, c.pointee.n_refused)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__EnterGroupListResponse.self)
        c.pointee.entered = self.entered
        c.pointee.refused = packer.messages(self.refused)
        c.pointee.n_refused = self.refused.count
    }
}

public struct GroupListRefusal: Message {
    public var row: Int32 = 0
    public var outcome: GroupListOutcome = .unspecified

    public init() {}

    public init(row: Int32 = 0, outcome: GroupListOutcome = .unspecified) {
        self.row = row
        self.outcome = outcome
    }
}

extension GroupListRefusal {
    public static var protoName: String { "liaoning.skills.training_records.v1.GroupListRefusal" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__group_list_refusal__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GroupListRefusal.self)
        self.row = c.pointee.row
        self.outcome = .init(rawValue: Int32(bitPattern: c.pointee.outcome.rawValue))
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GroupListRefusal.self)
        c.pointee.row = self.row
        c.pointee.outcome.rawValue = UInt32(bitPattern: self.outcome.rawValue)
    }
}

public struct ListGroupMembershipsRequest: Message {
    public var personID: String = ""

    public init() {}

    public init(personID: String = "") {
        self.personID = personID
    }
}

extension ListGroupMembershipsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListGroupMembershipsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_group_memberships_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListGroupMembershipsRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListGroupMembershipsRequest.self)
        c.pointee.person_id = packer.string(self.personID)
    }
}

extension ListGroupMembershipsRequest: CheckedMessage {
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

public struct ListGroupMembershipsResponse: Message {
    /// Earliest first.
    public var memberships: [GroupMembership] = []

    public init() {}

    public init(memberships: [GroupMembership] = []) {
        self.memberships = memberships
    }
}

extension ListGroupMembershipsResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListGroupMembershipsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_group_memberships_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListGroupMembershipsResponse.self)
        self.memberships = unpacker.messages(c.pointee.memberships, c.pointee.n_memberships)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListGroupMembershipsResponse.self)
        c.pointee.memberships = packer.messages(self.memberships)
        c.pointee.n_memberships = self.memberships.count
    }
}

public struct ConfirmGroupMembershipRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var membershipID: String = ""

    public init() {}

    public init(requestID: String = "", membershipID: String = "") {
        self.requestID = requestID
        self.membershipID = membershipID
    }
}

extension ConfirmGroupMembershipRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ConfirmGroupMembershipRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__confirm_group_membership_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ConfirmGroupMembershipRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.membershipID = unpacker.string(c.pointee.membership_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ConfirmGroupMembershipRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.membership_id = packer.string(self.membershipID)
    }
}

extension ConfirmGroupMembershipRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var membershipID: String

        public init(requestID: String, membershipID: String) {
            self.requestID = requestID
            self.membershipID = membershipID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("membership_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let membershipID: String? = check.recordID(self.membershipID, "membership_id", required: true)
        guard let requestID, let membershipID else { return nil }
        return Checked(requestID: requestID, membershipID: membershipID)
    }
}

public struct EndGroupMembershipRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var membershipID: String = ""
    /// Last day, not before the first.
    public var endsOn: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", membershipID: String = "", endsOn: String = "", reason: String = "") {
        self.requestID = requestID
        self.membershipID = membershipID
        self.endsOn = endsOn
        self.reason = reason
    }
}

extension EndGroupMembershipRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.EndGroupMembershipRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__end_group_membership_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__EndGroupMembershipRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.membershipID = unpacker.string(c.pointee.membership_id)
        self.endsOn = unpacker.string(c.pointee.ends_on)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__EndGroupMembershipRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.membership_id = packer.string(self.membershipID)
        c.pointee.ends_on = packer.string(self.endsOn)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension EndGroupMembershipRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var membershipID: String
        /// Last day, not before the first.
        public var endsOn: CivilDay
        public var reason: String

        public init(requestID: String, membershipID: String, endsOn: CivilDay, reason: String) {
            self.requestID = requestID
            self.membershipID = membershipID
            self.endsOn = endsOn
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("membership_id", required: true, format: "RECORD_ID"),
            FieldRule("ends_on", required: true, format: "DAY"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let membershipID: String? = check.recordID(self.membershipID, "membership_id", required: true)
        let endsOn: CivilDay? = check.day(self.endsOn, "ends_on", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let membershipID, let endsOn, let reason else { return nil }
        return Checked(requestID: requestID, membershipID: membershipID, endsOn: endsOn, reason: reason)
    }
}

public struct VoidGroupMembershipRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var membershipID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", membershipID: String = "", reason: String = "") {
        self.requestID = requestID
        self.membershipID = membershipID
        self.reason = reason
    }
}

extension VoidGroupMembershipRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.VoidGroupMembershipRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__void_group_membership_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoidGroupMembershipRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.membershipID = unpacker.string(c.pointee.membership_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__VoidGroupMembershipRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.membership_id = packer.string(self.membershipID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension VoidGroupMembershipRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var membershipID: String
        public var reason: String

        public init(requestID: String, membershipID: String, reason: String) {
            self.requestID = requestID
            self.membershipID = membershipID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("membership_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let membershipID: String? = check.recordID(self.membershipID, "membership_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let membershipID, let reason else { return nil }
        return Checked(requestID: requestID, membershipID: membershipID, reason: reason)
    }
}

public struct ListGroupMembersRequest: Message {
    /// Where the people live; also covers the regions below it. Required of bureaus.
    public var regionCode: String = ""
    public var workerGroup: WorkerGroup = .unspecified
    /// All that are not voided when unspecified.
    public var state: GroupMembershipState = .unspecified
    /// 1 to 200, default 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", workerGroup: WorkerGroup = .unspecified, state: GroupMembershipState = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.workerGroup = workerGroup
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListGroupMembersRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListGroupMembersRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_group_members_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListGroupMembersRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.workerGroup = .init(rawValue: Int32(bitPattern: c.pointee.worker_group.rawValue))
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListGroupMembersRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.worker_group.rawValue = UInt32(bitPattern: self.workerGroup.rawValue)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListGroupMembersRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Where the people live; also covers the regions below it. Required of bureaus.
        public var regionCode: RegionCode?
        public var workerGroup: WorkerGroup
        /// All that are not voided when unspecified.
        public var state: GroupMembershipState?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, workerGroup: WorkerGroup, state: GroupMembershipState?, page: PageQuery) {
            self.regionCode = regionCode
            self.workerGroup = workerGroup
            self.state = state
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("worker_group", required: true),
            FieldRule("state"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let workerGroup: WorkerGroup? = check.choice(self.workerGroup, "worker_group", required: true)
        let state: GroupMembershipState?? = check.optional(choice: self.state, "state")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let workerGroup, let state, let page else { return nil }
        return Checked(regionCode: regionCode, workerGroup: workerGroup, state: state, page: page)
    }
}

/// One person of a group.
public struct GroupMember: Message {
    public var membership: GroupMembership? = nil
    public var personName: String = ""
    /// Where the person lives.
    public var regionCode: String = ""

    public init() {}

    public init(membership: GroupMembership? = nil, personName: String = "", regionCode: String = "") {
        self.membership = membership
        self.personName = personName
        self.regionCode = regionCode
    }
}

extension GroupMember {
    public static var protoName: String { "liaoning.skills.training_records.v1.GroupMember" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__group_member__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GroupMember.self)
        self.membership = unpacker.message(c.pointee.membership)
        self.personName = unpacker.string(c.pointee.person_name)
        self.regionCode = unpacker.string(c.pointee.region_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GroupMember.self)
        c.pointee.membership = packer.message(self.membership)
        c.pointee.person_name = packer.string(self.personName)
        c.pointee.region_code = packer.string(self.regionCode)
    }
}

public struct ListGroupMembersResponse: Message {
    /// Latest added first.
    public var members: [GroupMember] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(members: [GroupMember] = [], nextPageToken: String = "") {
        self.members = members
        self.nextPageToken = nextPageToken
    }
}

extension ListGroupMembersResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListGroupMembersResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_group_members_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListGroupMembersResponse.self)
        self.members = unpacker.messages(c.pointee.members, c.pointee.n_members)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListGroupMembersResponse.self)
        c.pointee.members = packer.messages(self.members)
        c.pointee.n_members = self.members.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
