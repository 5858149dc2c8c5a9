// Written by Protos/generate.sh from liaoning/skills/catalog/v1/equivalence.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import TypeMessages

public enum EquivalenceKind: EnumValue {
    case unspecified
    /// Inside a firm the level has the treatment of the title: 高级工 ≈ 助理工程师.
    case titleTreatment
    /// With the level one may apply for the title.
    case levelToTitle
    /// With the title one may apply for the level.
    case titleToLevel
    /// Series of titles that are open to skilled workers.
    case titleSeries
    /// A school class counts as a degree: 高级工班 ≈ 大专.
    case academic
    /// For posts of practice teachers at technical schools.
    case recruitment
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [EquivalenceKind] = [.unspecified, .titleTreatment, .levelToTitle, .titleToLevel, .titleSeries, .academic, .recruitment]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .titleTreatment
        case 2: self = .levelToTitle
        case 3: self = .titleToLevel
        case 4: self = .titleSeries
        case 5: self = .academic
        case 6: self = .recruitment
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .titleTreatment: 1
        case .levelToTitle: 2
        case .titleToLevel: 3
        case .titleSeries: 4
        case .academic: 5
        case .recruitment: 6
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "EQUIVALENCE_KIND_UNSPECIFIED"
        case .titleTreatment: "EQUIVALENCE_KIND_TITLE_TREATMENT"
        case .levelToTitle: "EQUIVALENCE_KIND_LEVEL_TO_TITLE"
        case .titleToLevel: "EQUIVALENCE_KIND_TITLE_TO_LEVEL"
        case .titleSeries: "EQUIVALENCE_KIND_TITLE_SERIES"
        case .academic: "EQUIVALENCE_KIND_ACADEMIC"
        case .recruitment: "EQUIVALENCE_KIND_RECRUITMENT"
        case .unrecognized: nil
        }
    }
}

public struct Equivalence: Message {
    public var kind: EquivalenceKind = .unspecified
    /// The level on the skill side; unspecified where that side is no level.
    public var level: Level = .unspecified
    /// As the source words it: "高级工(三级)", "高级工班".
    public var skillSide: String = ""
    /// As the source words it: "助理工程师(初级)", "大专".
    public var otherSide: String = ""
    /// Under which condition, or to what effect.
    public var condition: String = ""
    /// The article or page.
    public var source: String = ""
    /// True when the province's own document says so; false for what other places do or is only remembered.
    public var binding: Bool = false

    public init() {}

    public init(kind: EquivalenceKind = .unspecified, level: Level = .unspecified, skillSide: String = "", otherSide: String = "", condition: String = "", source: String = "", binding: Bool = false) {
        self.kind = kind
        self.level = level
        self.skillSide = skillSide
        self.otherSide = otherSide
        self.condition = condition
        self.source = source
        self.binding = binding
    }
}

extension Equivalence {
    public static var protoName: String { "liaoning.skills.catalog.v1.Equivalence" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__equivalence__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__Equivalence.self)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.skillSide = unpacker.string(c.pointee.skill_side)
        self.otherSide = unpacker.string(c.pointee.other_side)
        self.condition = unpacker.string(c.pointee.condition)
        self.source = unpacker.string(c.pointee.source)
        self.binding = c.pointee.binding != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__Equivalence.self)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.skill_side = packer.string(self.skillSide)
        c.pointee.other_side = packer.string(self.otherSide)
        c.pointee.condition = packer.string(self.condition)
        c.pointee.source = packer.string(self.source)
        c.pointee.binding = self.binding ? 1 : 0
    }
}

public struct ListEquivalencesRequest: Message {
    public var kind: EquivalenceKind = .unspecified
    public var level: Level = .unspecified
    /// True: only what the province's own documents say.
    public var onlyBinding: Bool = false

    public init() {}

    public init(kind: EquivalenceKind = .unspecified, level: Level = .unspecified, onlyBinding: Bool = false) {
        self.kind = kind
        self.level = level
        self.onlyBinding = onlyBinding
    }
}

extension ListEquivalencesRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListEquivalencesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_equivalences_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListEquivalencesRequest.self)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.onlyBinding = c.pointee.only_binding != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListEquivalencesRequest.self)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.only_binding = self.onlyBinding ? 1 : 0
    }
}

extension ListEquivalencesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var kind: EquivalenceKind?
        public var level: Level?
        /// True: only what the province's own documents say.
        public var onlyBinding: Bool

        public init(kind: EquivalenceKind?, level: Level?, onlyBinding: Bool) {
            self.kind = kind
            self.level = level
            self.onlyBinding = onlyBinding
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("kind"),
            FieldRule("level"),
            FieldRule("only_binding"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let kind: EquivalenceKind?? = check.optional(choice: self.kind, "kind")
        let level: Level?? = check.optional(choice: self.level, "level")
        let onlyBinding: Bool? = self.onlyBinding
        guard let kind, let level, let onlyBinding else { return nil }
        return Checked(kind: kind, level: level, onlyBinding: onlyBinding)
    }
}

public struct ListEquivalencesResponse: Message {
    /// In the order of the source; all of them, there are few.
    public var equivalences: [Equivalence] = []

    public init() {}

    public init(equivalences: [Equivalence] = []) {
        self.equivalences = equivalences
    }
}

extension ListEquivalencesResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListEquivalencesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_equivalences_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListEquivalencesResponse.self)
        self.equivalences = unpacker.messages(c.pointee.equivalences, c.pointee.n_equivalences)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListEquivalencesResponse.self)
        c.pointee.equivalences = packer.messages(self.equivalences)
        c.pointee.n_equivalences = self.equivalences.count
    }
}
