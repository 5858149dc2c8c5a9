// Written by Protos/generate.sh from liaoning/skills/training_records/v1/inspection.proto. Do not edit.
// swift-format-ignore-file

internal import CTrainingRecordsMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import WireMessages

/// What is drawn.
public enum InspectedKind: EnumValue {
    case unspecified
    /// Institutions with classes in the period and region, by credit code.
    case institution
    /// Enterprises whose workers were trained, by credit code.
    case enterprise
    /// Classes, by id.
    case `class`
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [InspectedKind] = [.unspecified, .institution, .enterprise, .`class`]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .institution
        case 2: self = .enterprise
        case 3: self = .`class`
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .institution: 1
        case .enterprise: 2
        case .`class`: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "INSPECTED_KIND_UNSPECIFIED"
        case .institution: "INSPECTED_KIND_INSTITUTION"
        case .enterprise: "INSPECTED_KIND_ENTERPRISE"
        case .`class`: "INSPECTED_KIND_CLASS"
        case .unrecognized: nil
        }
    }
}

/// Where a plan stands.
public enum InspectionPlanState: EnumValue {
    case unspecified
    /// The lists are frozen, the seed is secret.
    case published
    /// The seed is public.
    case drawn
    /// Called off before the draw.
    case cancelled
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [InspectionPlanState] = [.unspecified, .published, .drawn, .cancelled]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .published
        case 2: self = .drawn
        case 3: self = .cancelled
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .published: 1
        case .drawn: 2
        case .cancelled: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "INSPECTION_PLAN_STATE_UNSPECIFIED"
        case .published: "INSPECTION_PLAN_STATE_PUBLISHED"
        case .drawn: "INSPECTION_PLAN_STATE_DRAWN"
        case .cancelled: "INSPECTION_PLAN_STATE_CANCELLED"
        case .unrecognized: nil
        }
    }
}

/// Where an inspection stands.
public enum InspectionState: EnumValue {
    case unspecified
    /// Its inspectors inspect.
    case drawn
    /// All its inspectors concluded it.
    case concluded
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [InspectionState] = [.unspecified, .drawn, .concluded]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .drawn
        case 2: self = .concluded
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .drawn: 1
        case .concluded: 2
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "INSPECTION_STATE_UNSPECIFIED"
        case .drawn: "INSPECTION_STATE_DRAWN"
        case .concluded: "INSPECTION_STATE_CONCLUDED"
        case .unrecognized: nil
        }
    }
}

/// What an inspection found. Source: 辽人社〔2021〕15号 (十七).
public enum FindingKind: EnumValue {
    case unspecified
    /// 虚假培训
    case falseTraining
    /// 学员名册不实
    case falseRoster
    /// 考勤不实
    case falseAttendance
    /// 违规使用补贴资金
    case misusedFunds
    /// 课时不足
    case hoursShort
    /// 师资与备案不符
    case teacherDiffers
    /// 场地、设备与备案不符
    case placeDiffers
    /// 违规收费
    case fees
    /// 档案资料不全
    case recordsIncomplete
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [FindingKind] = [.unspecified, .falseTraining, .falseRoster, .falseAttendance, .misusedFunds, .hoursShort, .teacherDiffers, .placeDiffers, .fees, .recordsIncomplete]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .falseTraining
        case 2: self = .falseRoster
        case 3: self = .falseAttendance
        case 4: self = .misusedFunds
        case 5: self = .hoursShort
        case 6: self = .teacherDiffers
        case 7: self = .placeDiffers
        case 8: self = .fees
        case 9: self = .recordsIncomplete
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .falseTraining: 1
        case .falseRoster: 2
        case .falseAttendance: 3
        case .misusedFunds: 4
        case .hoursShort: 5
        case .teacherDiffers: 6
        case .placeDiffers: 7
        case .fees: 8
        case .recordsIncomplete: 9
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "FINDING_KIND_UNSPECIFIED"
        case .falseTraining: "FINDING_KIND_FALSE_TRAINING"
        case .falseRoster: "FINDING_KIND_FALSE_ROSTER"
        case .falseAttendance: "FINDING_KIND_FALSE_ATTENDANCE"
        case .misusedFunds: "FINDING_KIND_MISUSED_FUNDS"
        case .hoursShort: "FINDING_KIND_HOURS_SHORT"
        case .teacherDiffers: "FINDING_KIND_TEACHER_DIFFERS"
        case .placeDiffers: "FINDING_KIND_PLACE_DIFFERS"
        case .fees: "FINDING_KIND_FEES"
        case .recordsIncomplete: "FINDING_KIND_RECORDS_INCOMPLETE"
        case .unrecognized: nil
        }
    }
}

/// Where a finding stands.
public enum FindingState: EnumValue {
    case unspecified
    /// Entered; not public before the inspection is concluded.
    case recorded
    /// Public; to be put right by its last day.
    case `open`
    /// The organisation says that it was put right.
    case reported
    /// Confirmed.
    case rectified
    /// Found wrong: it counts for nothing.
    case voided
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [FindingState] = [.unspecified, .recorded, .`open`, .reported, .rectified, .voided]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .recorded
        case 2: self = .`open`
        case 3: self = .reported
        case 4: self = .rectified
        case 5: self = .voided
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .recorded: 1
        case .`open`: 2
        case .reported: 3
        case .rectified: 4
        case .voided: 5
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "FINDING_STATE_UNSPECIFIED"
        case .recorded: "FINDING_STATE_RECORDED"
        case .`open`: "FINDING_STATE_OPEN"
        case .reported: "FINDING_STATE_REPORTED"
        case .rectified: "FINDING_STATE_RECTIFIED"
        case .voided: "FINDING_STATE_VOIDED"
        case .unrecognized: nil
        }
    }
}

/// Who may inspect.
public struct InspectorEntry: Message {
    /// A registered person: what they work and worked for is looked up.
    public var personID: String = ""
    /// The account they enter findings with.
    public var account: String = ""

    public init() {}

    public init(personID: String = "", account: String = "") {
        self.personID = personID
        self.account = account
    }
}

extension InspectorEntry {
    public static var protoName: String { "liaoning.skills.training_records.v1.InspectorEntry" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__inspector_entry__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__InspectorEntry.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.account = unpacker.string(c.pointee.account)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__InspectorEntry.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.account = packer.string(self.account)
    }
}

extension InspectorEntry: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A registered person: what they work and worked for is looked up.
        public var personID: String
        /// The account they enter findings with.
        public var account: String

        public init(personID: String, account: String) {
            self.personID = personID
            self.account = account
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("account", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let account: String? = check.recordID(self.account, "account", required: true)
        guard let personID, let account else { return nil }
        return Checked(personID: personID, account: account)
    }
}

public struct PublishInspectionPlanRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var title: String = ""
    public var regionCode: String = ""
    public var kind: InspectedKind = .unspecified
    /// Classes held in part within these days are meant.
    public var periodFrom: String = ""
    public var periodTo: String = ""
    /// How many are drawn.
    public var drawCount: Int32 = 0
    /// How many inspectors each has.
    public var inspectorsEach: Int32 = 0
    public var inspectors: [InspectorEntry] = []
    /// The first day on which it can be drawn.
    public var drawsOn: String = ""

    public init() {}

    public init(requestID: String = "", title: String = "", regionCode: String = "", kind: InspectedKind = .unspecified, periodFrom: String = "", periodTo: String = "", drawCount: Int32 = 0, inspectorsEach: Int32 = 0, inspectors: [InspectorEntry] = [], drawsOn: String = "") {
        self.requestID = requestID
        self.title = title
        self.regionCode = regionCode
        self.kind = kind
        self.periodFrom = periodFrom
        self.periodTo = periodTo
        self.drawCount = drawCount
        self.inspectorsEach = inspectorsEach
        self.inspectors = inspectors
        self.drawsOn = drawsOn
    }
}

extension PublishInspectionPlanRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.PublishInspectionPlanRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__publish_inspection_plan_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__PublishInspectionPlanRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.title = unpacker.string(c.pointee.title)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.periodFrom = unpacker.string(c.pointee.period_from)
        self.periodTo = unpacker.string(c.pointee.period_to)
        self.drawCount = c.pointee.draw_count
        self.inspectorsEach = c.pointee.inspectors_each
        self.inspectors = unpacker.messages(c.pointee.inspectors, c.pointee.n_inspectors)
        self.drawsOn = unpacker.string(c.pointee.draws_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__PublishInspectionPlanRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.title = packer.string(self.title)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.period_from = packer.string(self.periodFrom)
        c.pointee.period_to = packer.string(self.periodTo)
        c.pointee.draw_count = self.drawCount
        c.pointee.inspectors_each = self.inspectorsEach
        c.pointee.inspectors = packer.messages(self.inspectors)
        c.pointee.n_inspectors = self.inspectors.count
        c.pointee.draws_on = packer.string(self.drawsOn)
    }
}

extension PublishInspectionPlanRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var title: String
        public var regionCode: RegionCode
        public var kind: InspectedKind
        /// Classes held in part within these days are meant.
        public var periodFrom: CivilDay
        public var periodTo: CivilDay
        /// How many are drawn.
        public var drawCount: Int
        /// How many inspectors each has.
        public var inspectorsEach: Int
        public var inspectors: [InspectorEntry.Checked]
        /// The first day on which it can be drawn.
        public var drawsOn: CivilDay

        public init(requestID: String, title: String, regionCode: RegionCode, kind: InspectedKind, periodFrom: CivilDay, periodTo: CivilDay, drawCount: Int, inspectorsEach: Int, inspectors: [InspectorEntry.Checked], drawsOn: CivilDay) {
            self.requestID = requestID
            self.title = title
            self.regionCode = regionCode
            self.kind = kind
            self.periodFrom = periodFrom
            self.periodTo = periodTo
            self.drawCount = drawCount
            self.inspectorsEach = inspectorsEach
            self.inspectors = inspectors
            self.drawsOn = drawsOn
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("title", required: true, format: "REMARK", length: 2...100),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("kind", required: true),
            FieldRule("period_from", required: true, format: "DAY"),
            FieldRule("period_to", required: true, format: "DAY"),
            FieldRule("draw_count", required: true, values: 1...1000),
            FieldRule("inspectors_each", required: true, values: 1...10),
            FieldRule("inspectors", required: true, items: 1...200, message: InspectorEntry.self),
            FieldRule("draws_on", required: true, format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let title: String? = check.remark(self.title, "title", 2...100, required: true)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let kind: InspectedKind? = check.choice(self.kind, "kind", required: true)
        let periodFrom: CivilDay? = check.day(self.periodFrom, "period_from", required: true)
        let periodTo: CivilDay? = check.day(self.periodTo, "period_to", required: true)
        let drawCount: Int? = check.number(self.drawCount, "draw_count", 1...1000, required: true)
        let inspectorsEach: Int? = check.number(self.inspectorsEach, "inspectors_each", 1...10, required: true)
        let inspectors: [InspectorEntry.Checked]? = check.list(self.inspectors, "inspectors", 1...200) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let drawsOn: CivilDay? = check.day(self.drawsOn, "draws_on", required: true)
        guard let requestID, let title, let regionCode, let kind, let periodFrom, let periodTo, let drawCount, let inspectorsEach, let inspectors, let drawsOn else { return nil }
        return Checked(requestID: requestID, title: title, regionCode: regionCode, kind: kind, periodFrom: periodFrom, periodTo: periodTo, drawCount: drawCount, inspectorsEach: inspectorsEach, inspectors: inspectors, drawsOn: drawsOn)
    }
}

/// Whom the draw may meet.
public struct InspectionObject: Message {
    /// Credit code, or id of the class.
    public var objectID: String = ""
    /// The organisation that answers for it: itself, or the class's institution.
    public var organisationCreditCode: String = ""
    /// Of a class, its title.
    public var title: String = ""
    /// Of a class, where it is taught; else the plan's region.
    public var regionCode: String = ""

    public init() {}

    public init(objectID: String = "", organisationCreditCode: String = "", title: String = "", regionCode: String = "") {
        self.objectID = objectID
        self.organisationCreditCode = organisationCreditCode
        self.title = title
        self.regionCode = regionCode
    }
}

extension InspectionObject {
    public static var protoName: String { "liaoning.skills.training_records.v1.InspectionObject" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__inspection_object__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__InspectionObject.self)
        self.objectID = unpacker.string(c.pointee.object_id)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.title = unpacker.string(c.pointee.title)
        self.regionCode = unpacker.string(c.pointee.region_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__InspectionObject.self)
        c.pointee.object_id = packer.string(self.objectID)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.title = packer.string(self.title)
        c.pointee.region_code = packer.string(self.regionCode)
    }
}

/// Who the draw may send.
public struct PlannedInspector: Message {
    /// The id the draw goes by: the person's.
    public var inspectorID: String = ""
    /// Masked.
    public var name: String = ""
    /// The objects they are not sent to, because they or their account belong to the organisation.
    public var conflictingObjectIDs: [String] = []

    public init() {}

    public init(inspectorID: String = "", name: String = "", conflictingObjectIDs: [String] = []) {
        self.inspectorID = inspectorID
        self.name = name
        self.conflictingObjectIDs = conflictingObjectIDs
    }
}

extension PlannedInspector {
    public static var protoName: String { "liaoning.skills.training_records.v1.PlannedInspector" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__planned_inspector__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__PlannedInspector.self)
        self.inspectorID = unpacker.string(c.pointee.inspector_id)
        self.name = unpacker.string(c.pointee.name)
        self.conflictingObjectIDs = unpacker.strings(c.pointee.conflicting_object_ids, c.pointee.n_conflicting_object_ids)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__PlannedInspector.self)
        c.pointee.inspector_id = packer.string(self.inspectorID)
        c.pointee.name = packer.string(self.name)
        c.pointee.conflicting_object_ids = packer.strings(self.conflictingObjectIDs)
        c.pointee.n_conflicting_object_ids = self.conflictingObjectIDs.count
    }
}

/// What was drawn.
public struct InspectionLot: Message {
    public var objectID: String = ""
    public var inspectionID: String = ""
    /// In the order of their lots.
    public var inspectorIDs: [String] = []

    public init() {}

    public init(objectID: String = "", inspectionID: String = "", inspectorIDs: [String] = []) {
        self.objectID = objectID
        self.inspectionID = inspectionID
        self.inspectorIDs = inspectorIDs
    }
}

extension InspectionLot {
    public static var protoName: String { "liaoning.skills.training_records.v1.InspectionLot" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__inspection_lot__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__InspectionLot.self)
        self.objectID = unpacker.string(c.pointee.object_id)
        self.inspectionID = unpacker.string(c.pointee.inspection_id)
        self.inspectorIDs = unpacker.strings(c.pointee.inspector_ids, c.pointee.n_inspector_ids)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__InspectionLot.self)
        c.pointee.object_id = packer.string(self.objectID)
        c.pointee.inspection_id = packer.string(self.inspectionID)
        c.pointee.inspector_ids = packer.strings(self.inspectorIDs)
        c.pointee.n_inspector_ids = self.inspectorIDs.count
    }
}

/// A plan. Without its lists it is also the payload of the changes "inspection.planned", ".plan_cancelled" and ".drawn".
public struct InspectionPlan: Message {
    /// "ipl_…".
    public var planID: String = ""
    public var title: String = ""
    public var regionCode: String = ""
    public var kind: InspectedKind = .unspecified
    /// "YYYY-MM-DD".
    public var periodFrom: String = ""
    public var periodTo: String = ""
    public var drawCount: Int32 = 0
    public var inspectorsEach: Int32 = 0
    public var drawsOn: String = ""
    public var state: InspectionPlanState = .unspecified
    /// SHA-256 of the seed's 64 hexadecimal digits, in hexadecimal digits.
    public var seedHash: String = ""
    /// 64 hexadecimal digits; empty before the draw.
    public var seed: String = ""
    public var publishedAt: Timestamp? = nil
    public var drawnAt: Timestamp? = nil
    public var cancelReason: String = ""
    public var objectCount: Int32 = 0
    public var inspectorCount: Int32 = 0
    /// By id.
    public var objects: [InspectionObject] = []
    /// By id.
    public var inspectors: [PlannedInspector] = []
    /// In the order of the lots; empty before the draw.
    public var lots: [InspectionLot] = []
    /// What it rested on.
    public var basis: DecisionBasis? = nil

    public init() {}

    public init(planID: String = "", title: String = "", regionCode: String = "", kind: InspectedKind = .unspecified, periodFrom: String = "", periodTo: String = "", drawCount: Int32 = 0, inspectorsEach: Int32 = 0, drawsOn: String = "", state: InspectionPlanState = .unspecified, seedHash: String = "", seed: String = "", publishedAt: Timestamp? = nil, drawnAt: Timestamp? = nil, cancelReason: String = "", objectCount: Int32 = 0, inspectorCount: Int32 = 0, objects: [InspectionObject] = [], inspectors: [PlannedInspector] = [], lots: [InspectionLot] = [], basis: DecisionBasis? = nil) {
        self.planID = planID
        self.title = title
        self.regionCode = regionCode
        self.kind = kind
        self.periodFrom = periodFrom
        self.periodTo = periodTo
        self.drawCount = drawCount
        self.inspectorsEach = inspectorsEach
        self.drawsOn = drawsOn
        self.state = state
        self.seedHash = seedHash
        self.seed = seed
        self.publishedAt = publishedAt
        self.drawnAt = drawnAt
        self.cancelReason = cancelReason
        self.objectCount = objectCount
        self.inspectorCount = inspectorCount
        self.objects = objects
        self.inspectors = inspectors
        self.lots = lots
        self.basis = basis
    }
}

extension InspectionPlan {
    public static var protoName: String { "liaoning.skills.training_records.v1.InspectionPlan" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__inspection_plan__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__InspectionPlan.self)
        self.planID = unpacker.string(c.pointee.plan_id)
        self.title = unpacker.string(c.pointee.title)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.periodFrom = unpacker.string(c.pointee.period_from)
        self.periodTo = unpacker.string(c.pointee.period_to)
        self.drawCount = c.pointee.draw_count
        self.inspectorsEach = c.pointee.inspectors_each
        self.drawsOn = unpacker.string(c.pointee.draws_on)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.seedHash = unpacker.string(c.pointee.seed_hash)
        self.seed = unpacker.string(c.pointee.seed)
        self.publishedAt = unpacker.message(c.pointee.published_at)
        self.drawnAt = unpacker.message(c.pointee.drawn_at)
        self.cancelReason = unpacker.string(c.pointee.cancel_reason)
        self.objectCount = c.pointee.object_count
        self.inspectorCount = c.pointee.inspector_count
        self.objects = unpacker.messages(c.pointee.objects, c.pointee.n_objects)
        self.inspectors = unpacker.messages(c.pointee.inspectors, c.pointee.n_inspectors)
        self.lots = unpacker.messages(c.pointee.lots, c.pointee.n_lots)
        self.basis = unpacker.message(c.pointee.basis)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__InspectionPlan.self)
        c.pointee.plan_id = packer.string(self.planID)
        c.pointee.title = packer.string(self.title)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.period_from = packer.string(self.periodFrom)
        c.pointee.period_to = packer.string(self.periodTo)
        c.pointee.draw_count = self.drawCount
        c.pointee.inspectors_each = self.inspectorsEach
        c.pointee.draws_on = packer.string(self.drawsOn)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.seed_hash = packer.string(self.seedHash)
        c.pointee.seed = packer.string(self.seed)
        c.pointee.published_at = packer.message(self.publishedAt)
        c.pointee.drawn_at = packer.message(self.drawnAt)
        c.pointee.cancel_reason = packer.string(self.cancelReason)
        c.pointee.object_count = self.objectCount
        c.pointee.inspector_count = self.inspectorCount
        c.pointee.objects = packer.messages(self.objects)
        c.pointee.n_objects = self.objects.count
        c.pointee.inspectors = packer.messages(self.inspectors)
        c.pointee.n_inspectors = self.inspectors.count
        c.pointee.lots = packer.messages(self.lots)
        c.pointee.n_lots = self.lots.count
        c.pointee.basis = packer.message(self.basis)
    }
}

public struct CancelInspectionPlanRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var planID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", planID: String = "", reason: String = "") {
        self.requestID = requestID
        self.planID = planID
        self.reason = reason
    }
}

extension CancelInspectionPlanRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.CancelInspectionPlanRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__cancel_inspection_plan_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CancelInspectionPlanRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.planID = unpacker.string(c.pointee.plan_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__CancelInspectionPlanRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.plan_id = packer.string(self.planID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension CancelInspectionPlanRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var planID: String
        public var reason: String

        public init(requestID: String, planID: String, reason: String) {
            self.requestID = requestID
            self.planID = planID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("plan_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let planID: String? = check.recordID(self.planID, "plan_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let planID, let reason else { return nil }
        return Checked(requestID: requestID, planID: planID, reason: reason)
    }
}

public struct DrawInspectionsRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var planID: String = ""

    public init() {}

    public init(requestID: String = "", planID: String = "") {
        self.requestID = requestID
        self.planID = planID
    }
}

extension DrawInspectionsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.DrawInspectionsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__draw_inspections_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__DrawInspectionsRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.planID = unpacker.string(c.pointee.plan_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__DrawInspectionsRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.plan_id = packer.string(self.planID)
    }
}

extension DrawInspectionsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var planID: String

        public init(requestID: String, planID: String) {
            self.requestID = requestID
            self.planID = planID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("plan_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let planID: String? = check.recordID(self.planID, "plan_id", required: true)
        guard let requestID, let planID else { return nil }
        return Checked(requestID: requestID, planID: planID)
    }
}

public struct GetInspectionPlanRequest: Message {
    public var planID: String = ""

    public init() {}

    public init(planID: String = "") {
        self.planID = planID
    }
}

extension GetInspectionPlanRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.GetInspectionPlanRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__get_inspection_plan_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetInspectionPlanRequest.self)
        self.planID = unpacker.string(c.pointee.plan_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetInspectionPlanRequest.self)
        c.pointee.plan_id = packer.string(self.planID)
    }
}

extension GetInspectionPlanRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var planID: String

        public init(planID: String) {
            self.planID = planID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("plan_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let planID: String? = check.recordID(self.planID, "plan_id", required: true)
        guard let planID else { return nil }
        return Checked(planID: planID)
    }
}

public struct ListInspectionPlansRequest: Message {
    /// A region with what lies in it; the province or empty: everywhere.
    public var regionCode: String = ""
    public var state: InspectionPlanState = .unspecified
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", state: InspectionPlanState = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListInspectionPlansRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListInspectionPlansRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_inspection_plans_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListInspectionPlansRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListInspectionPlansRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListInspectionPlansRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A region with what lies in it; the province or empty: everywhere.
        public var regionCode: RegionCode?
        public var state: InspectionPlanState?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, state: InspectionPlanState?, page: PageQuery) {
            self.regionCode = regionCode
            self.state = state
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("state"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let state: InspectionPlanState?? = check.optional(choice: self.state, "state")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let state, let page else { return nil }
        return Checked(regionCode: regionCode, state: state, page: page)
    }
}

public struct ListInspectionPlansResponse: Message {
    public var plans: [InspectionPlan] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(plans: [InspectionPlan] = [], nextPageToken: String = "") {
        self.plans = plans
        self.nextPageToken = nextPageToken
    }
}

extension ListInspectionPlansResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListInspectionPlansResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_inspection_plans_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListInspectionPlansResponse.self)
        self.plans = unpacker.messages(c.pointee.plans, c.pointee.n_plans)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListInspectionPlansResponse.self)
        c.pointee.plans = packer.messages(self.plans)
        c.pointee.n_plans = self.plans.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct ConcludeInspectionRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var inspectionID: String = ""

    public init() {}

    public init(requestID: String = "", inspectionID: String = "") {
        self.requestID = requestID
        self.inspectionID = inspectionID
    }
}

extension ConcludeInspectionRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ConcludeInspectionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__conclude_inspection_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ConcludeInspectionRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.inspectionID = unpacker.string(c.pointee.inspection_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ConcludeInspectionRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.inspection_id = packer.string(self.inspectionID)
    }
}

extension ConcludeInspectionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var inspectionID: String

        public init(requestID: String, inspectionID: String) {
            self.requestID = requestID
            self.inspectionID = inspectionID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("inspection_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let inspectionID: String? = check.recordID(self.inspectionID, "inspection_id", required: true)
        guard let requestID, let inspectionID else { return nil }
        return Checked(requestID: requestID, inspectionID: inspectionID)
    }
}

public struct GetInspectionRequest: Message {
    public var inspectionID: String = ""

    public init() {}

    public init(inspectionID: String = "") {
        self.inspectionID = inspectionID
    }
}

extension GetInspectionRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.GetInspectionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__get_inspection_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetInspectionRequest.self)
        self.inspectionID = unpacker.string(c.pointee.inspection_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__GetInspectionRequest.self)
        c.pointee.inspection_id = packer.string(self.inspectionID)
    }
}

extension GetInspectionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var inspectionID: String

        public init(inspectionID: String) {
            self.inspectionID = inspectionID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("inspection_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let inspectionID: String? = check.recordID(self.inspectionID, "inspection_id", required: true)
        guard let inspectionID else { return nil }
        return Checked(inspectionID: inspectionID)
    }
}

public struct ListInspectionsRequest: Message {
    /// A region with what lies in it; the province or empty: everywhere.
    public var regionCode: String = ""
    public var planID: String = ""
    /// Only inspections of this organisation or its classes.
    public var organisationCreditCode: String = ""
    public var state: InspectionState = .unspecified
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", planID: String = "", organisationCreditCode: String = "", state: InspectionState = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.planID = planID
        self.organisationCreditCode = organisationCreditCode
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListInspectionsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListInspectionsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_inspections_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListInspectionsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.planID = unpacker.string(c.pointee.plan_id)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListInspectionsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.plan_id = packer.string(self.planID)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListInspectionsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A region with what lies in it; the province or empty: everywhere.
        public var regionCode: RegionCode?
        public var planID: String
        /// Only inspections of this organisation or its classes.
        public var organisationCreditCode: CreditCode?
        public var state: InspectionState?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, planID: String, organisationCreditCode: CreditCode?, state: InspectionState?, page: PageQuery) {
            self.regionCode = regionCode
            self.planID = planID
            self.organisationCreditCode = organisationCreditCode
            self.state = state
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("plan_id", format: "RECORD_ID"),
            FieldRule("organisation_credit_code", format: "CREDIT_CODE"),
            FieldRule("state"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let planID: String? = check.recordID(self.planID, "plan_id", required: false)
        let organisationCreditCode: CreditCode?? = check.optional(creditCode: self.organisationCreditCode, "organisation_credit_code")
        let state: InspectionState?? = check.optional(choice: self.state, "state")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let planID, let organisationCreditCode, let state, let page else { return nil }
        return Checked(regionCode: regionCode, planID: planID, organisationCreditCode: organisationCreditCode, state: state, page: page)
    }
}

public struct ListOwnInspectionsRequest: Message {
    public var state: InspectionState = .unspecified
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(state: InspectionState = .unspecified, pageSize: Int32 = 0, pageToken: String = "") {
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListOwnInspectionsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListOwnInspectionsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_own_inspections_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListOwnInspectionsRequest.self)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListOwnInspectionsRequest.self)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListOwnInspectionsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var state: InspectionState?
        /// The page that is asked for.
        public var page: PageQuery

        public init(state: InspectionState?, page: PageQuery) {
            self.state = state
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("state"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let state: InspectionState?? = check.optional(choice: self.state, "state")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let state, let page else { return nil }
        return Checked(state: state, page: page)
    }
}

public struct ListInspectionsResponse: Message {
    public var inspections: [Inspection] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(inspections: [Inspection] = [], nextPageToken: String = "") {
        self.inspections = inspections
        self.nextPageToken = nextPageToken
    }
}

extension ListInspectionsResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListInspectionsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_inspections_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListInspectionsResponse.self)
        self.inspections = unpacker.messages(c.pointee.inspections, c.pointee.n_inspections)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListInspectionsResponse.self)
        c.pointee.inspections = packer.messages(self.inspections)
        c.pointee.n_inspections = self.inspections.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

/// A piece of evidence, fixed by its hash.
public struct FindingEvidence: Message {
    /// For example "课堂照片".
    public var title: String = ""
    /// SHA-256 of the file, 64 hexadecimal digits in lower case.
    public var sha256: String = ""

    public init() {}

    public init(title: String = "", sha256: String = "") {
        self.title = title
        self.sha256 = sha256
    }
}

extension FindingEvidence {
    public static var protoName: String { "liaoning.skills.training_records.v1.FindingEvidence" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__finding_evidence__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__FindingEvidence.self)
        self.title = unpacker.string(c.pointee.title)
        self.sha256 = unpacker.string(c.pointee.sha256)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__FindingEvidence.self)
        c.pointee.title = packer.string(self.title)
        c.pointee.sha256 = packer.string(self.sha256)
    }
}

extension FindingEvidence: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// For example "课堂照片".
        public var title: String
        /// SHA-256 of the file, 64 hexadecimal digits in lower case.
        public var sha256: String

        public init(title: String, sha256: String) {
            self.title = title
            self.sha256 = sha256
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("title", required: true, format: "REMARK", length: 2...100),
            FieldRule("sha256", required: true, format: "RAW", length: 64...64),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let title: String? = check.remark(self.title, "title", 2...100, required: true)
        let sha256: String? = check.raw(self.sha256, "sha256", 64...64, required: true)
        guard let title, let sha256 else { return nil }
        return Checked(title: title, sha256: sha256)
    }
}

/// A finding. Also the payload of the changes "inspection.finding_recorded", ".finding_voided", ".rectification_reported",
/// ".rectification_confirmed", ".rectification_rejected" and ".clawback_demanded".
public struct InspectionFinding: Message {
    /// "ifd_…".
    public var findingID: String = ""
    public var inspectionID: String = ""
    public var kind: FindingKind = .unspecified
    /// Subsidies were obtained by deceit, which the article sets apart: 以虚假培训等套取、骗取资金.
    public var grave: Bool = false
    /// The class it is about; empty when it is about the organisation.
    public var classID: String = ""
    public var description: String = ""
    public var evidence: [FindingEvidence] = []
    public var state: FindingState = .unspecified
    /// Last day to put it right; empty before it is public.
    public var rectifyBy: String = ""
    public var publishedOn: String = ""
    /// What the organisation reported last.
    public var rectification: String = ""
    /// Why that was rejected last; empty when it was not.
    public var rejectedFor: String = ""
    public var rectifiedOn: String = ""
    public var voidReason: String = ""
    /// The claim that money was demanded back of, and how much; empty when none was.
    public var clawbackClaimID: String = ""
    public var clawbackDemandedYuan: Int64 = 0
    /// What was clawed back of that claim since.
    public var clawedBackYuan: Int64 = 0
    /// To be put right, and past its last day.
    public var overdue: Bool = false
    public var organisationCreditCode: String = ""
    public var regionCode: String = ""

    public init() {}

    public init(findingID: String = "", inspectionID: String = "", kind: FindingKind = .unspecified, grave: Bool = false, classID: String = "", description: String = "", evidence: [FindingEvidence] = [], state: FindingState = .unspecified, rectifyBy: String = "", publishedOn: String = "", rectification: String = "", rejectedFor: String = "", rectifiedOn: String = "", voidReason: String = "", clawbackClaimID: String = "", clawbackDemandedYuan: Int64 = 0, clawedBackYuan: Int64 = 0, overdue: Bool = false, organisationCreditCode: String = "", regionCode: String = "") {
        self.findingID = findingID
        self.inspectionID = inspectionID
        self.kind = kind
        self.grave = grave
        self.classID = classID
        self.description = description
        self.evidence = evidence
        self.state = state
        self.rectifyBy = rectifyBy
        self.publishedOn = publishedOn
        self.rectification = rectification
        self.rejectedFor = rejectedFor
        self.rectifiedOn = rectifiedOn
        self.voidReason = voidReason
        self.clawbackClaimID = clawbackClaimID
        self.clawbackDemandedYuan = clawbackDemandedYuan
        self.clawedBackYuan = clawedBackYuan
        self.overdue = overdue
        self.organisationCreditCode = organisationCreditCode
        self.regionCode = regionCode
    }
}

extension InspectionFinding {
    public static var protoName: String { "liaoning.skills.training_records.v1.InspectionFinding" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__inspection_finding__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__InspectionFinding.self)
        self.findingID = unpacker.string(c.pointee.finding_id)
        self.inspectionID = unpacker.string(c.pointee.inspection_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.grave = c.pointee.grave != 0
        self.classID = unpacker.string(c.pointee.class_id)
        self.description = unpacker.string(c.pointee.description)
        self.evidence = unpacker.messages(c.pointee.evidence, c.pointee.n_evidence)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.rectifyBy = unpacker.string(c.pointee.rectify_by)
        self.publishedOn = unpacker.string(c.pointee.published_on)
        self.rectification = unpacker.string(c.pointee.rectification)
        self.rejectedFor = unpacker.string(c.pointee.rejected_for)
        self.rectifiedOn = unpacker.string(c.pointee.rectified_on)
        self.voidReason = unpacker.string(c.pointee.void_reason)
        self.clawbackClaimID = unpacker.string(c.pointee.clawback_claim_id)
        self.clawbackDemandedYuan = c.pointee.clawback_demanded_yuan
        self.clawedBackYuan = c.pointee.clawed_back_yuan
        self.overdue = c.pointee.overdue != 0
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__InspectionFinding.self)
        c.pointee.finding_id = packer.string(self.findingID)
        c.pointee.inspection_id = packer.string(self.inspectionID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.grave = self.grave ? 1 : 0
        c.pointee.class_id = packer.string(self.classID)
        c.pointee.description = packer.string(self.description)
        c.pointee.evidence = packer.messages(self.evidence)
        c.pointee.n_evidence = self.evidence.count
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.rectify_by = packer.string(self.rectifyBy)
        c.pointee.published_on = packer.string(self.publishedOn)
        c.pointee.rectification = packer.string(self.rectification)
        c.pointee.rejected_for = packer.string(self.rejectedFor)
        c.pointee.rectified_on = packer.string(self.rectifiedOn)
        c.pointee.void_reason = packer.string(self.voidReason)
        c.pointee.clawback_claim_id = packer.string(self.clawbackClaimID)
        c.pointee.clawback_demanded_yuan = self.clawbackDemandedYuan
        c.pointee.clawed_back_yuan = self.clawedBackYuan
        c.pointee.overdue = self.overdue ? 1 : 0
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
    }
}

/// An inspection of one object. Also the payload of the changes "inspection.signed" and "inspection.concluded".
public struct Inspection: Message {
    /// "ins_…".
    public var inspectionID: String = ""
    public var planID: String = ""
    public var objectID: String = ""
    public var organisationCreditCode: String = ""
    public var regionCode: String = ""
    public var state: InspectionState = .unspecified
    public var inspectors: [DrawnInspector] = []
    /// "YYYY-MM-DD"; empty before.
    public var concludedOn: String = ""
    public var findings: [InspectionFinding] = []

    public init() {}

    public init(inspectionID: String = "", planID: String = "", objectID: String = "", organisationCreditCode: String = "", regionCode: String = "", state: InspectionState = .unspecified, inspectors: [DrawnInspector] = [], concludedOn: String = "", findings: [InspectionFinding] = []) {
        self.inspectionID = inspectionID
        self.planID = planID
        self.objectID = objectID
        self.organisationCreditCode = organisationCreditCode
        self.regionCode = regionCode
        self.state = state
        self.inspectors = inspectors
        self.concludedOn = concludedOn
        self.findings = findings
    }
}

extension Inspection {
    public static var protoName: String { "liaoning.skills.training_records.v1.Inspection" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__inspection__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__Inspection.self)
        self.inspectionID = unpacker.string(c.pointee.inspection_id)
        self.planID = unpacker.string(c.pointee.plan_id)
        self.objectID = unpacker.string(c.pointee.object_id)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.inspectors = unpacker.messages(c.pointee.inspectors, c.pointee.n_inspectors)
        self.concludedOn = unpacker.string(c.pointee.concluded_on)
        self.findings = unpacker.messages(c.pointee.findings, c.pointee.n_findings)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__Inspection.self)
        c.pointee.inspection_id = packer.string(self.inspectionID)
        c.pointee.plan_id = packer.string(self.planID)
        c.pointee.object_id = packer.string(self.objectID)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.inspectors = packer.messages(self.inspectors)
        c.pointee.n_inspectors = self.inspectors.count
        c.pointee.concluded_on = packer.string(self.concludedOn)
        c.pointee.findings = packer.messages(self.findings)
        c.pointee.n_findings = self.findings.count
    }
}

/// Who inspects.
public struct DrawnInspector: Message {
    public var inspectorID: String = ""
    /// Masked.
    public var name: String = ""
    /// Concluded it.
    public var signed: Bool = false

    public init() {}

    public init(inspectorID: String = "", name: String = "", signed: Bool = false) {
        self.inspectorID = inspectorID
        self.name = name
        self.signed = signed
    }
}

extension DrawnInspector {
    public static var protoName: String { "liaoning.skills.training_records.v1.DrawnInspector" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__drawn_inspector__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__DrawnInspector.self)
        self.inspectorID = unpacker.string(c.pointee.inspector_id)
        self.name = unpacker.string(c.pointee.name)
        self.signed = c.pointee.signed_ != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__DrawnInspector.self)
        c.pointee.inspector_id = packer.string(self.inspectorID)
        c.pointee.name = packer.string(self.name)
        c.pointee.signed_ = self.signed ? 1 : 0
    }
}
