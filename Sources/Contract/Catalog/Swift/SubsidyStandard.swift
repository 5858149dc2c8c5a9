// Written by Protos/generate.sh from liaoning/skills/catalog/v1/subsidy_standard.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages

/// Why a standard may be raised.
public enum UpliftKind: EnumValue {
    case unspecified
    /// The occupation is on the shortage list in force.
    case shortage
    /// 人工智能相关职业
    case ai
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [UpliftKind] = [.unspecified, .shortage, .ai]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .shortage
        case 2: self = .ai
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .shortage: 1
        case .ai: 2
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "UPLIFT_KIND_UNSPECIFIED"
        case .shortage: "UPLIFT_KIND_SHORTAGE"
        case .ai: "UPLIFT_KIND_AI"
        case .unrecognized: nil
        }
    }
}

public struct DeriveSubsidyStandardRequest: Message {
    /// A published project. Empty: the next three fields say what is trained, and the standard is the city's own figure.
    public var projectID: String = ""
    /// Required without a project; with one, this and the next three are empty or the same as the project's.
    public var programme: TrainingProgramme = .unspecified
    public var occupationCode: String = ""
    public var level: Level = .unspecified
    /// City, 沈抚示范区 or a county, which stands for its city. Required without a project.
    public var regionCode: String = ""
    /// Empty: today.
    public var onDate: String = ""
    /// The day on which the class was opened that is asked for: a project in force that day keeps its standard whatever became of it later. Empty:
    /// the project must be in force on `on_date`.
    public var openedOn: String = ""

    public init() {}

    public init(projectID: String = "", programme: TrainingProgramme = .unspecified, occupationCode: String = "", level: Level = .unspecified, regionCode: String = "", onDate: String = "", openedOn: String = "") {
        self.projectID = projectID
        self.programme = programme
        self.occupationCode = occupationCode
        self.level = level
        self.regionCode = regionCode
        self.onDate = onDate
        self.openedOn = openedOn
    }
}

extension DeriveSubsidyStandardRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.DeriveSubsidyStandardRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__derive_subsidy_standard_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__DeriveSubsidyStandardRequest.self)
        self.projectID = unpacker.string(c.pointee.project_id)
        self.programme = .init(rawValue: Int32(bitPattern: c.pointee.programme.rawValue))
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.onDate = unpacker.string(c.pointee.on_date)
        self.openedOn = unpacker.string(c.pointee.opened_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__DeriveSubsidyStandardRequest.self)
        c.pointee.project_id = packer.string(self.projectID)
        c.pointee.programme.rawValue = UInt32(bitPattern: self.programme.rawValue)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.opened_on = packer.string(self.openedOn)
    }
}

extension DeriveSubsidyStandardRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A published project. Empty: the next three fields say what is trained, and the standard is the city's own figure.
        public var projectID: String
        /// Required without a project; with one, this and the next three are empty or the same as the project's.
        public var programme: TrainingProgramme?
        public var occupationCode: OccupationCode?
        public var level: Level?
        /// City, 沈抚示范区 or a county, which stands for its city. Required without a project.
        public var regionCode: RegionCode?
        /// Empty: today.
        public var onDate: CivilDay?
        /// The day on which the class was opened that is asked for: a project in force that day keeps its standard whatever became of it later. Empty:
        /// the project must be in force on `on_date`.
        public var openedOn: CivilDay?

        public init(projectID: String, programme: TrainingProgramme?, occupationCode: OccupationCode?, level: Level?, regionCode: RegionCode?, onDate: CivilDay?, openedOn: CivilDay?) {
            self.projectID = projectID
            self.programme = programme
            self.occupationCode = occupationCode
            self.level = level
            self.regionCode = regionCode
            self.onDate = onDate
            self.openedOn = openedOn
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("project_id", format: "RECORD_ID"),
            FieldRule("programme"),
            FieldRule("occupation_code", format: "OCCUPATION"),
            FieldRule("level"),
            FieldRule("region_code", format: "REGION"),
            FieldRule("on_date", format: "DAY"),
            FieldRule("opened_on", format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let projectID: String? = check.recordID(self.projectID, "project_id", required: false)
        let programme: TrainingProgramme?? = check.optional(choice: self.programme, "programme")
        let occupationCode: OccupationCode?? = check.optional(occupation: self.occupationCode, "occupation_code")
        let level: Level?? = check.optional(choice: self.level, "level")
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let onDate: CivilDay?? = check.optional(day: self.onDate, "on_date")
        let openedOn: CivilDay?? = check.optional(day: self.openedOn, "opened_on")
        guard let projectID, let programme, let occupationCode, let level, let regionCode, let onDate, let openedOn else { return nil }
        return Checked(projectID: projectID, programme: programme, occupationCode: occupationCode, level: level, regionCode: regionCode, onDate: onDate, openedOn: openedOn)
    }
}

public struct SubsidyUplift: Message {
    public var kind: UpliftKind = .unspecified
    /// What the city chose; 0 when it chose none.
    public var percent: Int64 = 0
    /// What the policy allows at most.
    public var maximumPercent: Int64 = 0
    /// False when it is due but gives way to a larger one.
    public var applied: Bool = false
    /// Chinese sentence: why it is due, and why it was applied or not.
    public var explanation: String = ""

    public init() {}

    public init(kind: UpliftKind = .unspecified, percent: Int64 = 0, maximumPercent: Int64 = 0, applied: Bool = false, explanation: String = "") {
        self.kind = kind
        self.percent = percent
        self.maximumPercent = maximumPercent
        self.applied = applied
        self.explanation = explanation
    }
}

extension SubsidyUplift {
    public static var protoName: String { "liaoning.skills.catalog.v1.SubsidyUplift" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__subsidy_uplift__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__SubsidyUplift.self)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.percent = c.pointee.percent
        self.maximumPercent = c.pointee.maximum_percent
        self.applied = c.pointee.applied != 0
        self.explanation = unpacker.string(c.pointee.explanation)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__SubsidyUplift.self)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.percent = self.percent
        c.pointee.maximum_percent = self.maximumPercent
        c.pointee.applied = self.applied ? 1 : 0
        c.pointee.explanation = packer.string(self.explanation)
    }
}

public struct SubsidyStandard: Message {
    public var projectID: String = ""
    public var programme: TrainingProgramme = .unspecified
    public var occupationCode: String = ""
    public var level: Level = .unspecified
    /// The city.
    public var regionCode: String = ""
    public var onDate: String = ""
    /// Before uplifts, whole yuan per `unit`.
    public var basicYuan: Int64 = 0
    public var unit: SubsidyUnit = .unspecified
    /// Those that are due for this occupation that day.
    public var uplifts: [SubsidyUplift] = []
    /// What came of them together.
    public var upliftPercent: Int64 = 0
    /// After uplifts, whole yuan per `unit`, rounded down.
    public var combinedYuan: Int64 = 0
    /// Everything that was read to get there.
    public var figures: [FigureUse] = []
    /// Every article that was applied.
    public var articles: [String] = []
    /// Chinese sentences for people.
    public var explanation: String = ""
    /// The shortage list that was in force; empty when there was none.
    public var shortageListID: String = ""
    /// Edition of the policy book.
    public var policyEdition: Int64 = 0
    /// Whether the occupation stood on that list, raised or not.
    public var onShortageList: Bool = false
    /// For who does not obtain the certificate of the occupation: without the uplift for the shortage list. Whole yuan per `unit`.
    /// Source: 辽人社发〔2022〕7号 二(一).
    public var withoutCertificateYuan: Int64 = 0

    public init() {}

    public init(projectID: String = "", programme: TrainingProgramme = .unspecified, occupationCode: String = "", level: Level = .unspecified, regionCode: String = "", onDate: String = "", basicYuan: Int64 = 0, unit: SubsidyUnit = .unspecified, uplifts: [SubsidyUplift] = [], upliftPercent: Int64 = 0, combinedYuan: Int64 = 0, figures: [FigureUse] = [], articles: [String] = [], explanation: String = "", shortageListID: String = "", policyEdition: Int64 = 0, onShortageList: Bool = false, withoutCertificateYuan: Int64 = 0) {
        self.projectID = projectID
        self.programme = programme
        self.occupationCode = occupationCode
        self.level = level
        self.regionCode = regionCode
        self.onDate = onDate
        self.basicYuan = basicYuan
        self.unit = unit
        self.uplifts = uplifts
        self.upliftPercent = upliftPercent
        self.combinedYuan = combinedYuan
        self.figures = figures
        self.articles = articles
        self.explanation = explanation
        self.shortageListID = shortageListID
        self.policyEdition = policyEdition
        self.onShortageList = onShortageList
        self.withoutCertificateYuan = withoutCertificateYuan
    }
}

extension SubsidyStandard {
    public static var protoName: String { "liaoning.skills.catalog.v1.SubsidyStandard" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__subsidy_standard__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__SubsidyStandard.self)
        self.projectID = unpacker.string(c.pointee.project_id)
        self.programme = .init(rawValue: Int32(bitPattern: c.pointee.programme.rawValue))
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.onDate = unpacker.string(c.pointee.on_date)
        self.basicYuan = c.pointee.basic_yuan
        self.unit = .init(rawValue: Int32(bitPattern: c.pointee.unit.rawValue))
        self.uplifts = unpacker.messages(c.pointee.uplifts, c.pointee.n_uplifts)
        self.upliftPercent = c.pointee.uplift_percent
        self.combinedYuan = c.pointee.combined_yuan
        self.figures = unpacker.messages(c.pointee.figures, c.pointee.n_figures)
        self.articles = unpacker.strings(c.pointee.articles, c.pointee.n_articles)
        self.explanation = unpacker.string(c.pointee.explanation)
        self.shortageListID = unpacker.string(c.pointee.shortage_list_id)
        self.policyEdition = c.pointee.policy_edition
        self.onShortageList = c.pointee.on_shortage_list != 0
        self.withoutCertificateYuan = c.pointee.without_certificate_yuan
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__SubsidyStandard.self)
        c.pointee.project_id = packer.string(self.projectID)
        c.pointee.programme.rawValue = UInt32(bitPattern: self.programme.rawValue)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.basic_yuan = self.basicYuan
        c.pointee.unit.rawValue = UInt32(bitPattern: self.unit.rawValue)
        c.pointee.uplifts = packer.messages(self.uplifts)
        c.pointee.n_uplifts = self.uplifts.count
        c.pointee.uplift_percent = self.upliftPercent
        c.pointee.combined_yuan = self.combinedYuan
        c.pointee.figures = packer.messages(self.figures)
        c.pointee.n_figures = self.figures.count
        c.pointee.articles = packer.strings(self.articles)
        c.pointee.n_articles = self.articles.count
        c.pointee.explanation = packer.string(self.explanation)
        c.pointee.shortage_list_id = packer.string(self.shortageListID)
        c.pointee.policy_edition = self.policyEdition
        c.pointee.on_shortage_list = self.onShortageList ? 1 : 0
        c.pointee.without_certificate_yuan = self.withoutCertificateYuan
    }
}
