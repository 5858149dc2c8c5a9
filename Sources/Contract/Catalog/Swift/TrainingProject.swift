// Written by Protos/generate.sh from liaoning/skills/catalog/v1/training_project.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages

/// What a training is subsidised as.
public enum TrainingProgramme: EnumValue {
    case unspecified
    /// 企业自主培训 (2022 二(二))
    case enterpriseTraining
    /// 企业新型学徒制 (2022 二(二))
    case apprenticeship
    /// 高校毕业生专业转换及技能提升 (2022 二(三))
    case graduates
    /// 农民工就业技能培训 (2022 二(四))
    case migrantWorkers
    /// 退役军人 (2022 二(五))
    case veterans
    /// 失业人员、残疾人、两后生、脱贫人口等其他重点群体 (2022 二(六))
    case keyGroups
    /// 创业培训"马兰花" (2022 二(七)): needs no occupation.
    case entrepreneurship
    /// 数字技能 (2022 二(八))
    case digitalSkills
    /// 康养 (2021 九)
    case care
    /// 岗位技能提升 and other subsidised training (2021 一, 七)
    case skillUpgrading
    /// 高素质农民、农村实用人才、创业致富带头人 (2021 七): needs no occupation.
    case ruralTalent
    /// 以工代训 (2021 二), until 2021-12-31: needs no occupation.
    case workInLieu
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [TrainingProgramme] = [.unspecified, .enterpriseTraining, .apprenticeship, .graduates, .migrantWorkers, .veterans, .keyGroups, .entrepreneurship, .digitalSkills, .care, .skillUpgrading, .ruralTalent, .workInLieu]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .enterpriseTraining
        case 2: self = .apprenticeship
        case 3: self = .graduates
        case 4: self = .migrantWorkers
        case 5: self = .veterans
        case 6: self = .keyGroups
        case 7: self = .entrepreneurship
        case 8: self = .digitalSkills
        case 9: self = .care
        case 10: self = .skillUpgrading
        case 11: self = .ruralTalent
        case 12: self = .workInLieu
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .enterpriseTraining: 1
        case .apprenticeship: 2
        case .graduates: 3
        case .migrantWorkers: 4
        case .veterans: 5
        case .keyGroups: 6
        case .entrepreneurship: 7
        case .digitalSkills: 8
        case .care: 9
        case .skillUpgrading: 10
        case .ruralTalent: 11
        case .workInLieu: 12
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "TRAINING_PROGRAMME_UNSPECIFIED"
        case .enterpriseTraining: "TRAINING_PROGRAMME_ENTERPRISE_TRAINING"
        case .apprenticeship: "TRAINING_PROGRAMME_APPRENTICESHIP"
        case .graduates: "TRAINING_PROGRAMME_GRADUATES"
        case .migrantWorkers: "TRAINING_PROGRAMME_MIGRANT_WORKERS"
        case .veterans: "TRAINING_PROGRAMME_VETERANS"
        case .keyGroups: "TRAINING_PROGRAMME_KEY_GROUPS"
        case .entrepreneurship: "TRAINING_PROGRAMME_ENTREPRENEURSHIP"
        case .digitalSkills: "TRAINING_PROGRAMME_DIGITAL_SKILLS"
        case .care: "TRAINING_PROGRAMME_CARE"
        case .skillUpgrading: "TRAINING_PROGRAMME_SKILL_UPGRADING"
        case .ruralTalent: "TRAINING_PROGRAMME_RURAL_TALENT"
        case .workInLieu: "TRAINING_PROGRAMME_WORK_IN_LIEU"
        case .unrecognized: nil
        }
    }
}

/// What one amount of a subsidy standard pays for.
public enum SubsidyUnit: EnumValue {
    case unspecified
    case perPerson
    case perPersonMonth
    case perPersonYear
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [SubsidyUnit] = [.unspecified, .perPerson, .perPersonMonth, .perPersonYear]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .perPerson
        case 2: self = .perPersonMonth
        case 3: self = .perPersonYear
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .perPerson: 1
        case .perPersonMonth: 2
        case .perPersonYear: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "SUBSIDY_UNIT_UNSPECIFIED"
        case .perPerson: "SUBSIDY_UNIT_PER_PERSON"
        case .perPersonMonth: "SUBSIDY_UNIT_PER_PERSON_MONTH"
        case .perPersonYear: "SUBSIDY_UNIT_PER_PERSON_YEAR"
        case .unrecognized: nil
        }
    }
}

/// The life of a project: draft → published → withdrawn. A change of a published one is a new project.
public enum TrainingProjectState: EnumValue {
    case unspecified
    case draft
    case published
    case withdrawn
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [TrainingProjectState] = [.unspecified, .draft, .published, .withdrawn]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .draft
        case 2: self = .published
        case 3: self = .withdrawn
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .draft: 1
        case .published: 2
        case .withdrawn: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "TRAINING_PROJECT_STATE_UNSPECIFIED"
        case .draft: "TRAINING_PROJECT_STATE_DRAFT"
        case .published: "TRAINING_PROJECT_STATE_PUBLISHED"
        case .withdrawn: "TRAINING_PROJECT_STATE_WITHDRAWN"
        case .unrecognized: nil
        }
    }
}

/// Why the policy asks for an occupation in a city's catalog.
public enum GapGround: EnumValue {
    case unspecified
    /// 辽人社发〔2022〕7号 二(四) names it for the training of migrant workers.
    case migrantWorkers
    /// A newly announced AI occupation: 辽人社〔2025〕14号 (六).
    case newAi
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [GapGround] = [.unspecified, .migrantWorkers, .newAi]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .migrantWorkers
        case 2: self = .newAi
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .migrantWorkers: 1
        case .newAi: 2
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "GAP_GROUND_UNSPECIFIED"
        case .migrantWorkers: "GAP_GROUND_MIGRANT_WORKERS"
        case .newAi: "GAP_GROUND_NEW_AI"
        case .unrecognized: nil
        }
    }
}

public struct TrainingProject: Message {
    /// "prj_…".
    public var projectID: String = ""
    /// The city whose catalog it stands in.
    public var regionCode: String = ""
    public var programme: TrainingProgramme = .unspecified
    public var name: String = ""
    /// Of depth 4; may be empty for a programme that needs none.
    public var occupationCode: String = ""
    /// Unspecified where the training leads to no level.
    public var level: Level = .unspecified
    /// Hours of teaching (学时), 1–10000.
    public var hours: Int32 = 0
    /// Subsidy before uplifts, whole yuan per `unit`.
    public var standardYuan: Int64 = 0
    /// Follows from the programme.
    public var unit: SubsidyUnit = .unspecified
    /// First and last day on which a class may be opened from it; the last may be empty: until further notice.
    public var effectiveFrom: String = ""
    public var effectiveTo: String = ""
    public var state: TrainingProjectState = .unspecified
    /// Empty until published.
    public var publishedOn: String = ""
    /// First day on which it no longer holds; empty unless withdrawn.
    public var withdrawnOn: String = ""
    public var withdrawalReason: String = ""
    /// 1 at first, one more with each change.
    public var revision: Int64 = 0
    /// Edition of the policy book by which the standard was admitted.
    public var policyEdition: Int64 = 0

    public init() {}

    public init(projectID: String = "", regionCode: String = "", programme: TrainingProgramme = .unspecified, name: String = "", occupationCode: String = "", level: Level = .unspecified, hours: Int32 = 0, standardYuan: Int64 = 0, unit: SubsidyUnit = .unspecified, effectiveFrom: String = "", effectiveTo: String = "", state: TrainingProjectState = .unspecified, publishedOn: String = "", withdrawnOn: String = "", withdrawalReason: String = "", revision: Int64 = 0, policyEdition: Int64 = 0) {
        self.projectID = projectID
        self.regionCode = regionCode
        self.programme = programme
        self.name = name
        self.occupationCode = occupationCode
        self.level = level
        self.hours = hours
        self.standardYuan = standardYuan
        self.unit = unit
        self.effectiveFrom = effectiveFrom
        self.effectiveTo = effectiveTo
        self.state = state
        self.publishedOn = publishedOn
        self.withdrawnOn = withdrawnOn
        self.withdrawalReason = withdrawalReason
        self.revision = revision
        self.policyEdition = policyEdition
    }
}

extension TrainingProject {
    public static var protoName: String { "liaoning.skills.catalog.v1.TrainingProject" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__training_project__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__TrainingProject.self)
        self.projectID = unpacker.string(c.pointee.project_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.programme = .init(rawValue: Int32(bitPattern: c.pointee.programme.rawValue))
        self.name = unpacker.string(c.pointee.name)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.hours = c.pointee.hours
        self.standardYuan = c.pointee.standard_yuan
        self.unit = .init(rawValue: Int32(bitPattern: c.pointee.unit.rawValue))
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
        self.effectiveTo = unpacker.string(c.pointee.effective_to)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.publishedOn = unpacker.string(c.pointee.published_on)
        self.withdrawnOn = unpacker.string(c.pointee.withdrawn_on)
        self.withdrawalReason = unpacker.string(c.pointee.withdrawal_reason)
        self.revision = c.pointee.revision
        self.policyEdition = c.pointee.policy_edition
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__TrainingProject.self)
        c.pointee.project_id = packer.string(self.projectID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.programme.rawValue = UInt32(bitPattern: self.programme.rawValue)
        c.pointee.name = packer.string(self.name)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.hours = self.hours
        c.pointee.standard_yuan = self.standardYuan
        c.pointee.unit.rawValue = UInt32(bitPattern: self.unit.rawValue)
        c.pointee.effective_from = packer.string(self.effectiveFrom)
        c.pointee.effective_to = packer.string(self.effectiveTo)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.published_on = packer.string(self.publishedOn)
        c.pointee.withdrawn_on = packer.string(self.withdrawnOn)
        c.pointee.withdrawal_reason = packer.string(self.withdrawalReason)
        c.pointee.revision = self.revision
        c.pointee.policy_edition = self.policyEdition
    }
}

public struct AddTrainingProjectRequest: Message, IdempotentRequest {
    /// A city or 沈抚示范区.
    public var regionCode: String = ""
    public var programme: TrainingProgramme = .unspecified
    public var name: String = ""
    /// Of depth 4. Required but for a programme that needs none.
    public var occupationCode: String = ""
    /// Required for apprenticeship.
    public var level: Level = .unspecified
    /// Of teaching (学时).
    public var hours: Int32 = 0
    /// Whole yuan, inside the programme's bounds.
    public var standardYuan: Int64 = 0
    /// Empty: today.
    public var effectiveFrom: String = ""
    /// Empty: until further notice.
    public var effectiveTo: String = ""
    public var requestID: String = ""

    public init() {}

    public init(regionCode: String = "", programme: TrainingProgramme = .unspecified, name: String = "", occupationCode: String = "", level: Level = .unspecified, hours: Int32 = 0, standardYuan: Int64 = 0, effectiveFrom: String = "", effectiveTo: String = "", requestID: String = "") {
        self.regionCode = regionCode
        self.programme = programme
        self.name = name
        self.occupationCode = occupationCode
        self.level = level
        self.hours = hours
        self.standardYuan = standardYuan
        self.effectiveFrom = effectiveFrom
        self.effectiveTo = effectiveTo
        self.requestID = requestID
    }
}

extension AddTrainingProjectRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.AddTrainingProjectRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__add_training_project_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__AddTrainingProjectRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.programme = .init(rawValue: Int32(bitPattern: c.pointee.programme.rawValue))
        self.name = unpacker.string(c.pointee.name)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.hours = c.pointee.hours
        self.standardYuan = c.pointee.standard_yuan
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
        self.effectiveTo = unpacker.string(c.pointee.effective_to)
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__AddTrainingProjectRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.programme.rawValue = UInt32(bitPattern: self.programme.rawValue)
        c.pointee.name = packer.string(self.name)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.hours = self.hours
        c.pointee.standard_yuan = self.standardYuan
        c.pointee.effective_from = packer.string(self.effectiveFrom)
        c.pointee.effective_to = packer.string(self.effectiveTo)
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension AddTrainingProjectRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// A city or 沈抚示范区.
        public var regionCode: RegionCode
        public var programme: TrainingProgramme
        public var name: String
        /// Of depth 4. Required but for a programme that needs none.
        public var occupationCode: OccupationCode?
        /// Required for apprenticeship.
        public var level: Level?
        /// Of teaching (学时).
        public var hours: Int
        /// Whole yuan, inside the programme's bounds.
        public var standardYuan: Yuan
        /// Empty: today.
        public var effectiveFrom: CivilDay?
        /// Empty: until further notice.
        public var effectiveTo: CivilDay?
        public var requestID: String

        public init(regionCode: RegionCode, programme: TrainingProgramme, name: String, occupationCode: OccupationCode?, level: Level?, hours: Int, standardYuan: Yuan, effectiveFrom: CivilDay?, effectiveTo: CivilDay?, requestID: String) {
            self.regionCode = regionCode
            self.programme = programme
            self.name = name
            self.occupationCode = occupationCode
            self.level = level
            self.hours = hours
            self.standardYuan = standardYuan
            self.effectiveFrom = effectiveFrom
            self.effectiveTo = effectiveTo
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", required: true, format: "CITY"),
            FieldRule("programme", required: true),
            FieldRule("name", required: true, format: "REMARK", length: 2...100),
            FieldRule("occupation_code", format: "OCCUPATION"),
            FieldRule("level"),
            FieldRule("hours", required: true, values: 1...10000),
            FieldRule("standard_yuan", required: true, format: "YUAN", values: 1...1000000),
            FieldRule("effective_from", format: "DAY"),
            FieldRule("effective_to", format: "DAY"),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode? = check.city(self.regionCode, "region_code", required: true)
        let programme: TrainingProgramme? = check.choice(self.programme, "programme", required: true)
        let name: String? = check.remark(self.name, "name", 2...100, required: true)
        let occupationCode: OccupationCode?? = check.optional(occupation: self.occupationCode, "occupation_code")
        let level: Level?? = check.optional(choice: self.level, "level")
        let hours: Int? = check.number(self.hours, "hours", 1...10000, required: true)
        let standardYuan: Yuan? = check.yuan(self.standardYuan, "standard_yuan", 1...1000000, required: true)
        let effectiveFrom: CivilDay?? = check.optional(day: self.effectiveFrom, "effective_from")
        let effectiveTo: CivilDay?? = check.optional(day: self.effectiveTo, "effective_to")
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let regionCode, let programme, let name, let occupationCode, let level, let hours, let standardYuan, let effectiveFrom, let effectiveTo, let requestID else { return nil }
        return Checked(regionCode: regionCode, programme: programme, name: name, occupationCode: occupationCode, level: level, hours: hours, standardYuan: standardYuan, effectiveFrom: effectiveFrom, effectiveTo: effectiveTo, requestID: requestID)
    }
}

public struct UpdateTrainingProjectRequest: Message, IdempotentRequest {
    /// A draft.
    public var projectID: String = ""
    /// Empty: stays as it is; so for every field below.
    public var name: String = ""
    /// 0: stays.
    public var hours: Int32 = 0
    /// 0: stays.
    public var standardYuan: Int64 = 0
    public var effectiveFrom: String = ""
    public var effectiveTo: String = ""
    /// The revision the caller has seen; another one in store is ABORTED. 0: whatever it is.
    public var revision: Int64 = 0
    public var requestID: String = ""

    public init() {}

    public init(projectID: String = "", name: String = "", hours: Int32 = 0, standardYuan: Int64 = 0, effectiveFrom: String = "", effectiveTo: String = "", revision: Int64 = 0, requestID: String = "") {
        self.projectID = projectID
        self.name = name
        self.hours = hours
        self.standardYuan = standardYuan
        self.effectiveFrom = effectiveFrom
        self.effectiveTo = effectiveTo
        self.revision = revision
        self.requestID = requestID
    }
}

extension UpdateTrainingProjectRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.UpdateTrainingProjectRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__update_training_project_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__UpdateTrainingProjectRequest.self)
        self.projectID = unpacker.string(c.pointee.project_id)
        self.name = unpacker.string(c.pointee.name)
        self.hours = c.pointee.hours
        self.standardYuan = c.pointee.standard_yuan
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
        self.effectiveTo = unpacker.string(c.pointee.effective_to)
        self.revision = c.pointee.revision
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__UpdateTrainingProjectRequest.self)
        c.pointee.project_id = packer.string(self.projectID)
        c.pointee.name = packer.string(self.name)
        c.pointee.hours = self.hours
        c.pointee.standard_yuan = self.standardYuan
        c.pointee.effective_from = packer.string(self.effectiveFrom)
        c.pointee.effective_to = packer.string(self.effectiveTo)
        c.pointee.revision = self.revision
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension UpdateTrainingProjectRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// A draft.
        public var projectID: String
        /// Empty: stays as it is; so for every field below.
        public var name: String
        /// 0: stays.
        public var hours: Int?
        /// 0: stays.
        public var standardYuan: Yuan?
        public var effectiveFrom: CivilDay?
        public var effectiveTo: CivilDay?
        /// The revision the caller has seen; another one in store is ABORTED. 0: whatever it is.
        public var revision: Int
        public var requestID: String

        public init(projectID: String, name: String, hours: Int?, standardYuan: Yuan?, effectiveFrom: CivilDay?, effectiveTo: CivilDay?, revision: Int, requestID: String) {
            self.projectID = projectID
            self.name = name
            self.hours = hours
            self.standardYuan = standardYuan
            self.effectiveFrom = effectiveFrom
            self.effectiveTo = effectiveTo
            self.revision = revision
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("project_id", required: true, format: "RECORD_ID"),
            FieldRule("name", format: "REMARK", length: 2...100),
            FieldRule("hours", values: 1...10000),
            FieldRule("standard_yuan", format: "YUAN", values: 1...1000000),
            FieldRule("effective_from", format: "DAY"),
            FieldRule("effective_to", format: "DAY"),
            FieldRule("revision", values: 0...9007199254740991),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let projectID: String? = check.recordID(self.projectID, "project_id", required: true)
        let name: String? = check.remark(self.name, "name", 2...100, required: false)
        let hours: Int?? = check.optional(number: self.hours, "hours", 1...10000)
        let standardYuan: Yuan?? = check.optional(yuan: self.standardYuan, "standard_yuan", 1...1000000)
        let effectiveFrom: CivilDay?? = check.optional(day: self.effectiveFrom, "effective_from")
        let effectiveTo: CivilDay?? = check.optional(day: self.effectiveTo, "effective_to")
        let revision: Int? = check.number(self.revision, "revision", 0...9007199254740991, required: false)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let projectID, let name, let hours, let standardYuan, let effectiveFrom, let effectiveTo, let revision, let requestID else { return nil }
        return Checked(projectID: projectID, name: name, hours: hours, standardYuan: standardYuan, effectiveFrom: effectiveFrom, effectiveTo: effectiveTo, revision: revision, requestID: requestID)
    }
}

public struct PublishTrainingProjectRequest: Message, IdempotentRequest {
    /// A draft.
    public var projectID: String = ""
    public var requestID: String = ""

    public init() {}

    public init(projectID: String = "", requestID: String = "") {
        self.projectID = projectID
        self.requestID = requestID
    }
}

extension PublishTrainingProjectRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.PublishTrainingProjectRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__publish_training_project_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__PublishTrainingProjectRequest.self)
        self.projectID = unpacker.string(c.pointee.project_id)
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__PublishTrainingProjectRequest.self)
        c.pointee.project_id = packer.string(self.projectID)
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension PublishTrainingProjectRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// A draft.
        public var projectID: String
        public var requestID: String

        public init(projectID: String, requestID: String) {
            self.projectID = projectID
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("project_id", required: true, format: "RECORD_ID"),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let projectID: String? = check.recordID(self.projectID, "project_id", required: true)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let projectID, let requestID else { return nil }
        return Checked(projectID: projectID, requestID: requestID)
    }
}

public struct WithdrawTrainingProjectRequest: Message, IdempotentRequest {
    /// A draft or published project.
    public var projectID: String = ""
    public var reason: String = ""
    public var requestID: String = ""

    public init() {}

    public init(projectID: String = "", reason: String = "", requestID: String = "") {
        self.projectID = projectID
        self.reason = reason
        self.requestID = requestID
    }
}

extension WithdrawTrainingProjectRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.WithdrawTrainingProjectRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__withdraw_training_project_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__WithdrawTrainingProjectRequest.self)
        self.projectID = unpacker.string(c.pointee.project_id)
        self.reason = unpacker.string(c.pointee.reason)
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__WithdrawTrainingProjectRequest.self)
        c.pointee.project_id = packer.string(self.projectID)
        c.pointee.reason = packer.string(self.reason)
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension WithdrawTrainingProjectRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// A draft or published project.
        public var projectID: String
        public var reason: String
        public var requestID: String

        public init(projectID: String, reason: String, requestID: String) {
            self.projectID = projectID
            self.reason = reason
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("project_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let projectID: String? = check.recordID(self.projectID, "project_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let projectID, let reason, let requestID else { return nil }
        return Checked(projectID: projectID, reason: reason, requestID: requestID)
    }
}

public struct GetTrainingProjectRequest: Message {
    public var projectID: String = ""

    public init() {}

    public init(projectID: String = "") {
        self.projectID = projectID
    }
}

extension GetTrainingProjectRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetTrainingProjectRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_training_project_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetTrainingProjectRequest.self)
        self.projectID = unpacker.string(c.pointee.project_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetTrainingProjectRequest.self)
        c.pointee.project_id = packer.string(self.projectID)
    }
}

extension GetTrainingProjectRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var projectID: String

        public init(projectID: String) {
            self.projectID = projectID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("project_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let projectID: String? = check.recordID(self.projectID, "project_id", required: true)
        guard let projectID else { return nil }
        return Checked(projectID: projectID)
    }
}

public struct ListTrainingProjectsRequest: Message {
    /// A city or 沈抚示范区; the province or empty: everywhere.
    public var regionCode: String = ""
    public var programme: TrainingProgramme = .unspecified
    public var occupationCode: String = ""
    /// Unspecified: all the caller may see; the public does not see drafts.
    public var state: TrainingProjectState = .unspecified
    /// Only those from which a class may be opened on this day.
    public var onDate: String = ""
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", programme: TrainingProgramme = .unspecified, occupationCode: String = "", state: TrainingProjectState = .unspecified, onDate: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.programme = programme
        self.occupationCode = occupationCode
        self.state = state
        self.onDate = onDate
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListTrainingProjectsRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListTrainingProjectsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_training_projects_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListTrainingProjectsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.programme = .init(rawValue: Int32(bitPattern: c.pointee.programme.rawValue))
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.onDate = unpacker.string(c.pointee.on_date)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListTrainingProjectsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.programme.rawValue = UInt32(bitPattern: self.programme.rawValue)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListTrainingProjectsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A city or 沈抚示范区; the province or empty: everywhere.
        public var regionCode: RegionCode?
        public var programme: TrainingProgramme?
        public var occupationCode: OccupationCode?
        /// Unspecified: all the caller may see; the public does not see drafts.
        public var state: TrainingProjectState?
        /// Only those from which a class may be opened on this day.
        public var onDate: CivilDay?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, programme: TrainingProgramme?, occupationCode: OccupationCode?, state: TrainingProjectState?, onDate: CivilDay?, page: PageQuery) {
            self.regionCode = regionCode
            self.programme = programme
            self.occupationCode = occupationCode
            self.state = state
            self.onDate = onDate
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("programme"),
            FieldRule("occupation_code", format: "OCCUPATION"),
            FieldRule("state"),
            FieldRule("on_date", format: "DAY"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let programme: TrainingProgramme?? = check.optional(choice: self.programme, "programme")
        let occupationCode: OccupationCode?? = check.optional(occupation: self.occupationCode, "occupation_code")
        let state: TrainingProjectState?? = check.optional(choice: self.state, "state")
        let onDate: CivilDay?? = check.optional(day: self.onDate, "on_date")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let programme, let occupationCode, let state, let onDate, let page else { return nil }
        return Checked(regionCode: regionCode, programme: programme, occupationCode: occupationCode, state: state, onDate: onDate, page: page)
    }
}

public struct ListTrainingProjectsResponse: Message {
    /// By id, which is by time of adding.
    public var projects: [TrainingProject] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(projects: [TrainingProject] = [], nextPageToken: String = "") {
        self.projects = projects
        self.nextPageToken = nextPageToken
    }
}

extension ListTrainingProjectsResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListTrainingProjectsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_training_projects_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListTrainingProjectsResponse.self)
        self.projects = unpacker.messages(c.pointee.projects, c.pointee.n_projects)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListTrainingProjectsResponse.self)
        c.pointee.projects = packer.messages(self.projects)
        c.pointee.n_projects = self.projects.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct GetCatalogGapsRequest: Message {
    /// A city or 沈抚示范区.
    public var regionCode: String = ""
    /// Empty: today.
    public var onDate: String = ""

    public init() {}

    public init(regionCode: String = "", onDate: String = "") {
        self.regionCode = regionCode
        self.onDate = onDate
    }
}

extension GetCatalogGapsRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetCatalogGapsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_catalog_gaps_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetCatalogGapsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.onDate = unpacker.string(c.pointee.on_date)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetCatalogGapsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.on_date = packer.string(self.onDate)
    }
}

extension GetCatalogGapsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A city or 沈抚示范区.
        public var regionCode: RegionCode
        /// Empty: today.
        public var onDate: CivilDay?

        public init(regionCode: RegionCode, onDate: CivilDay?) {
            self.regionCode = regionCode
            self.onDate = onDate
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", required: true, format: "CITY"),
            FieldRule("on_date", format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode? = check.city(self.regionCode, "region_code", required: true)
        let onDate: CivilDay?? = check.optional(day: self.onDate, "on_date")
        guard let regionCode, let onDate else { return nil }
        return Checked(regionCode: regionCode, onDate: onDate)
    }
}

public struct CatalogGap: Message {
    public var occupationCode: String = ""
    public var occupationName: String = ""
    public var ground: GapGround = .unspecified
    /// As it is cited.
    public var article: String = ""

    public init() {}

    public init(occupationCode: String = "", occupationName: String = "", ground: GapGround = .unspecified, article: String = "") {
        self.occupationCode = occupationCode
        self.occupationName = occupationName
        self.ground = ground
        self.article = article
    }
}

extension CatalogGap {
    public static var protoName: String { "liaoning.skills.catalog.v1.CatalogGap" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__catalog_gap__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__CatalogGap.self)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.occupationName = unpacker.string(c.pointee.occupation_name)
        self.ground = .init(rawValue: Int32(bitPattern: c.pointee.ground.rawValue))
        self.article = unpacker.string(c.pointee.article)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__CatalogGap.self)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.occupation_name = packer.string(self.occupationName)
        c.pointee.ground.rawValue = UInt32(bitPattern: self.ground.rawValue)
        c.pointee.article = packer.string(self.article)
    }
}

public struct CatalogGapList: Message {
    public var regionCode: String = ""
    public var onDate: String = ""
    /// By ground and code; empty when nothing lacks.
    public var gaps: [CatalogGap] = []

    public init() {}

    public init(regionCode: String = "", onDate: String = "", gaps: [CatalogGap] = []) {
        self.regionCode = regionCode
        self.onDate = onDate
        self.gaps = gaps
    }
}

extension CatalogGapList {
    public static var protoName: String { "liaoning.skills.catalog.v1.CatalogGapList" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__catalog_gap_list__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__CatalogGapList.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.onDate = unpacker.string(c.pointee.on_date)
        self.gaps = unpacker.messages(c.pointee.gaps, c.pointee.n_gaps)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__CatalogGapList.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.gaps = packer.messages(self.gaps)
        c.pointee.n_gaps = self.gaps.count
    }
}
