// Written by Protos/generate.sh from liaoning/skills/catalog/v1/chain_standard.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages

public enum ChainStandardKind: EnumValue {
    case unspecified
    /// 产业适应性培训标准
    case trainingStandard
    /// 培训资源包
    case resourcePack
    /// 产业适应性评价规范
    case evaluationNorm
    /// 复合型岗位标准
    case postStandard
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [ChainStandardKind] = [.unspecified, .trainingStandard, .resourcePack, .evaluationNorm, .postStandard]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .trainingStandard
        case 2: self = .resourcePack
        case 3: self = .evaluationNorm
        case 4: self = .postStandard
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .trainingStandard: 1
        case .resourcePack: 2
        case .evaluationNorm: 3
        case .postStandard: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "CHAIN_STANDARD_KIND_UNSPECIFIED"
        case .trainingStandard: "CHAIN_STANDARD_KIND_TRAINING_STANDARD"
        case .resourcePack: "CHAIN_STANDARD_KIND_RESOURCE_PACK"
        case .evaluationNorm: "CHAIN_STANDARD_KIND_EVALUATION_NORM"
        case .postStandard: "CHAIN_STANDARD_KIND_POST_STANDARD"
        case .unrecognized: nil
        }
    }
}

public enum StandardVersionState: EnumValue {
    case unspecified
    /// Being examined.
    case filed
    case returned
    /// In force.
    case published
    /// A later version is in force, or the standard was withdrawn.
    case superseded
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [StandardVersionState] = [.unspecified, .filed, .returned, .published, .superseded]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .filed
        case 2: self = .returned
        case 3: self = .published
        case 4: self = .superseded
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .filed: 1
        case .returned: 2
        case .published: 3
        case .superseded: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "STANDARD_VERSION_STATE_UNSPECIFIED"
        case .filed: "STANDARD_VERSION_STATE_FILED"
        case .returned: "STANDARD_VERSION_STATE_RETURNED"
        case .published: "STANDARD_VERSION_STATE_PUBLISHED"
        case .superseded: "STANDARD_VERSION_STATE_SUPERSEDED"
        case .unrecognized: nil
        }
    }
}

public enum StandardComponentKind: EnumValue {
    case unspecified
    /// 标准文本
    case standard
    /// 人才培养方案
    case plan
    /// 培训课件
    case courseware
    /// 培训教材
    case textbook
    /// 训练系统、评价系统
    case system
    /// 评价要素
    case elements
    /// 评价题库
    case itemBank
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [StandardComponentKind] = [.unspecified, .standard, .plan, .courseware, .textbook, .system, .elements, .itemBank]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .standard
        case 2: self = .plan
        case 3: self = .courseware
        case 4: self = .textbook
        case 5: self = .system
        case 6: self = .elements
        case 7: self = .itemBank
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .standard: 1
        case .plan: 2
        case .courseware: 3
        case .textbook: 4
        case .system: 5
        case .elements: 6
        case .itemBank: 7
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "STANDARD_COMPONENT_KIND_UNSPECIFIED"
        case .standard: "STANDARD_COMPONENT_KIND_STANDARD"
        case .plan: "STANDARD_COMPONENT_KIND_PLAN"
        case .courseware: "STANDARD_COMPONENT_KIND_COURSEWARE"
        case .textbook: "STANDARD_COMPONENT_KIND_TEXTBOOK"
        case .system: "STANDARD_COMPONENT_KIND_SYSTEM"
        case .elements: "STANDARD_COMPONENT_KIND_ELEMENTS"
        case .itemBank: "STANDARD_COMPONENT_KIND_ITEM_BANK"
        case .unrecognized: nil
        }
    }
}

public struct StandardComponent: Message {
    public var kind: StandardComponentKind = .unspecified
    public var name: String = ""
    /// SHA-256 of the file in hexadecimal: what was examined is what is used.
    public var digest: String = ""
    /// Where the file is kept.
    public var location: String = ""

    public init() {}

    public init(kind: StandardComponentKind = .unspecified, name: String = "", digest: String = "", location: String = "") {
        self.kind = kind
        self.name = name
        self.digest = digest
        self.location = location
    }
}

extension StandardComponent {
    public static var protoName: String { "liaoning.skills.catalog.v1.StandardComponent" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__standard_component__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__StandardComponent.self)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.name = unpacker.string(c.pointee.name)
        self.digest = unpacker.string(c.pointee.digest)
        self.location = unpacker.string(c.pointee.location)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__StandardComponent.self)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.name = packer.string(self.name)
        c.pointee.digest = packer.string(self.digest)
        c.pointee.location = packer.string(self.location)
    }
}

extension StandardComponent: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var kind: StandardComponentKind
        public var name: String
        /// SHA-256 of the file in hexadecimal: what was examined is what is used.
        public var digest: String
        /// Where the file is kept.
        public var location: String

        public init(kind: StandardComponentKind, name: String, digest: String, location: String) {
            self.kind = kind
            self.name = name
            self.digest = digest
            self.location = location
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("kind", required: true),
            FieldRule("name", required: true, format: "REMARK", length: 2...100),
            FieldRule("digest", required: true, format: "RECORD_ID", length: 64...64),
            FieldRule("location", required: true, format: "TEXT", length: 0...300),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let kind: StandardComponentKind? = check.choice(self.kind, "kind", required: true)
        let name: String? = check.remark(self.name, "name", 2...100, required: true)
        let digest: String? = check.recordID(self.digest, "digest", required: true)
        let location: String? = check.text(self.location, "location", 0...300, required: true)
        guard let kind, let name, let digest, let location else { return nil }
        return Checked(kind: kind, name: name, digest: digest, location: location)
    }
}

public struct ChainStandard: Message {
    public var standardID: String = ""
    public var kind: ChainStandardKind = .unspecified
    public var title: String = ""
    /// Empty for a post standard of a leading enterprise.
    public var chainID: String = ""
    public var authorCreditCode: String = ""
    public var regionCode: String = ""
    public var occupationCode: String = ""
    /// Unspecified: every level.
    public var level: Level = .unspecified
    /// The national standard that it adapts, as it is cited; empty: none.
    public var adapts: String = ""
    /// Latest first; in a list the one in force.
    public var versions: [StandardVersion] = []
    public var withdrawnOn: String = ""
    public var withdrawalReason: String = ""

    public init() {}

    public init(standardID: String = "", kind: ChainStandardKind = .unspecified, title: String = "", chainID: String = "", authorCreditCode: String = "", regionCode: String = "", occupationCode: String = "", level: Level = .unspecified, adapts: String = "", versions: [StandardVersion] = [], withdrawnOn: String = "", withdrawalReason: String = "") {
        self.standardID = standardID
        self.kind = kind
        self.title = title
        self.chainID = chainID
        self.authorCreditCode = authorCreditCode
        self.regionCode = regionCode
        self.occupationCode = occupationCode
        self.level = level
        self.adapts = adapts
        self.versions = versions
        self.withdrawnOn = withdrawnOn
        self.withdrawalReason = withdrawalReason
    }
}

extension ChainStandard {
    public static var protoName: String { "liaoning.skills.catalog.v1.ChainStandard" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__chain_standard__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ChainStandard.self)
        self.standardID = unpacker.string(c.pointee.standard_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.title = unpacker.string(c.pointee.title)
        self.chainID = unpacker.string(c.pointee.chain_id)
        self.authorCreditCode = unpacker.string(c.pointee.author_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.adapts = unpacker.string(c.pointee.adapts)
        self.versions = unpacker.messages(c.pointee.versions, c.pointee.n_versions)
        self.withdrawnOn = unpacker.string(c.pointee.withdrawn_on)
        self.withdrawalReason = unpacker.string(c.pointee.withdrawal_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ChainStandard.self)
        c.pointee.standard_id = packer.string(self.standardID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.title = packer.string(self.title)
        c.pointee.chain_id = packer.string(self.chainID)
        c.pointee.author_credit_code = packer.string(self.authorCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.adapts = packer.string(self.adapts)
        c.pointee.versions = packer.messages(self.versions)
        c.pointee.n_versions = self.versions.count
        c.pointee.withdrawn_on = packer.string(self.withdrawnOn)
        c.pointee.withdrawal_reason = packer.string(self.withdrawalReason)
    }
}

public struct StandardVersion: Message {
    public var version: Int32 = 0
    public var state: StandardVersionState = .unspecified
    /// What is new in it.
    public var summary: String = ""
    public var components: [StandardComponent] = []
    public var filedOn: String = ""
    public var decidedOn: String = ""
    public var opinion: String = ""

    public init() {}

    public init(version: Int32 = 0, state: StandardVersionState = .unspecified, summary: String = "", components: [StandardComponent] = [], filedOn: String = "", decidedOn: String = "", opinion: String = "") {
        self.version = version
        self.state = state
        self.summary = summary
        self.components = components
        self.filedOn = filedOn
        self.decidedOn = decidedOn
        self.opinion = opinion
    }
}

extension StandardVersion {
    public static var protoName: String { "liaoning.skills.catalog.v1.StandardVersion" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__standard_version__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__StandardVersion.self)
        self.version = c.pointee.version
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.summary = unpacker.string(c.pointee.summary)
        self.components = unpacker.messages(c.pointee.components, c.pointee.n_components)
        self.filedOn = unpacker.string(c.pointee.filed_on)
        self.decidedOn = unpacker.string(c.pointee.decided_on)
        self.opinion = unpacker.string(c.pointee.opinion)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__StandardVersion.self)
        c.pointee.version = self.version
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.summary = packer.string(self.summary)
        c.pointee.components = packer.messages(self.components)
        c.pointee.n_components = self.components.count
        c.pointee.filed_on = packer.string(self.filedOn)
        c.pointee.decided_on = packer.string(self.decidedOn)
        c.pointee.opinion = packer.string(self.opinion)
    }
}

public struct FileChainStandardRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var kind: ChainStandardKind = .unspecified
    public var title: String = ""
    public var chainID: String = ""
    public var authorCreditCode: String = ""
    public var occupationCode: String = ""
    public var level: Level = .unspecified
    public var adapts: String = ""
    public var summary: String = ""
    public var components: [StandardComponent] = []

    public init() {}

    public init(requestID: String = "", kind: ChainStandardKind = .unspecified, title: String = "", chainID: String = "", authorCreditCode: String = "", occupationCode: String = "", level: Level = .unspecified, adapts: String = "", summary: String = "", components: [StandardComponent] = []) {
        self.requestID = requestID
        self.kind = kind
        self.title = title
        self.chainID = chainID
        self.authorCreditCode = authorCreditCode
        self.occupationCode = occupationCode
        self.level = level
        self.adapts = adapts
        self.summary = summary
        self.components = components
    }
}

extension FileChainStandardRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.FileChainStandardRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__file_chain_standard_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__FileChainStandardRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.title = unpacker.string(c.pointee.title)
        self.chainID = unpacker.string(c.pointee.chain_id)
        self.authorCreditCode = unpacker.string(c.pointee.author_credit_code)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.adapts = unpacker.string(c.pointee.adapts)
        self.summary = unpacker.string(c.pointee.summary)
        self.components = unpacker.messages(c.pointee.components, c.pointee.n_components)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__FileChainStandardRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.title = packer.string(self.title)
        c.pointee.chain_id = packer.string(self.chainID)
        c.pointee.author_credit_code = packer.string(self.authorCreditCode)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.adapts = packer.string(self.adapts)
        c.pointee.summary = packer.string(self.summary)
        c.pointee.components = packer.messages(self.components)
        c.pointee.n_components = self.components.count
    }
}

extension FileChainStandardRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var kind: ChainStandardKind
        public var title: String
        public var chainID: String
        public var authorCreditCode: CreditCode
        public var occupationCode: OccupationCode
        public var level: Level?
        public var adapts: String
        public var summary: String
        public var components: [StandardComponent.Checked]

        public init(requestID: String, kind: ChainStandardKind, title: String, chainID: String, authorCreditCode: CreditCode, occupationCode: OccupationCode, level: Level?, adapts: String, summary: String, components: [StandardComponent.Checked]) {
            self.requestID = requestID
            self.kind = kind
            self.title = title
            self.chainID = chainID
            self.authorCreditCode = authorCreditCode
            self.occupationCode = occupationCode
            self.level = level
            self.adapts = adapts
            self.summary = summary
            self.components = components
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("kind", required: true),
            FieldRule("title", required: true, format: "REMARK", length: 2...80),
            FieldRule("chain_id", format: "RECORD_ID"),
            FieldRule("author_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("occupation_code", required: true, format: "OCCUPATION"),
            FieldRule("level"),
            FieldRule("adapts", format: "REMARK", length: 0...100),
            FieldRule("summary", required: true, format: "REMARK", length: 2...500),
            FieldRule("components", required: true, items: 1...50, message: StandardComponent.self),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let kind: ChainStandardKind? = check.choice(self.kind, "kind", required: true)
        let title: String? = check.remark(self.title, "title", 2...80, required: true)
        let chainID: String? = check.recordID(self.chainID, "chain_id", required: false)
        let authorCreditCode: CreditCode? = check.creditCode(self.authorCreditCode, "author_credit_code", required: true)
        let occupationCode: OccupationCode? = check.occupation(self.occupationCode, "occupation_code", required: true)
        let level: Level?? = check.optional(choice: self.level, "level")
        let adapts: String? = check.remark(self.adapts, "adapts", 0...100, required: false)
        let summary: String? = check.remark(self.summary, "summary", 2...500, required: true)
        let components: [StandardComponent.Checked]? = check.list(self.components, "components", 1...50) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        guard let requestID, let kind, let title, let chainID, let authorCreditCode, let occupationCode, let level, let adapts, let summary, let components else { return nil }
        return Checked(requestID: requestID, kind: kind, title: title, chainID: chainID, authorCreditCode: authorCreditCode, occupationCode: occupationCode, level: level, adapts: adapts, summary: summary, components: components)
    }
}

public struct ReviseChainStandardRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var standardID: String = ""
    public var summary: String = ""
    public var components: [StandardComponent] = []

    public init() {}

    public init(requestID: String = "", standardID: String = "", summary: String = "", components: [StandardComponent] = []) {
        self.requestID = requestID
        self.standardID = standardID
        self.summary = summary
        self.components = components
    }
}

extension ReviseChainStandardRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ReviseChainStandardRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__revise_chain_standard_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ReviseChainStandardRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.standardID = unpacker.string(c.pointee.standard_id)
        self.summary = unpacker.string(c.pointee.summary)
        self.components = unpacker.messages(c.pointee.components, c.pointee.n_components)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ReviseChainStandardRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.standard_id = packer.string(self.standardID)
        c.pointee.summary = packer.string(self.summary)
        c.pointee.components = packer.messages(self.components)
        c.pointee.n_components = self.components.count
    }
}

extension ReviseChainStandardRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var standardID: String
        public var summary: String
        public var components: [StandardComponent.Checked]

        public init(requestID: String, standardID: String, summary: String, components: [StandardComponent.Checked]) {
            self.requestID = requestID
            self.standardID = standardID
            self.summary = summary
            self.components = components
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("standard_id", required: true, format: "RECORD_ID"),
            FieldRule("summary", required: true, format: "REMARK", length: 2...500),
            FieldRule("components", required: true, items: 1...50, message: StandardComponent.self),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let standardID: String? = check.recordID(self.standardID, "standard_id", required: true)
        let summary: String? = check.remark(self.summary, "summary", 2...500, required: true)
        let components: [StandardComponent.Checked]? = check.list(self.components, "components", 1...50) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        guard let requestID, let standardID, let summary, let components else { return nil }
        return Checked(requestID: requestID, standardID: standardID, summary: summary, components: components)
    }
}

public struct ExamineChainStandardRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var standardID: String = ""
    public var approved: Bool = false
    /// Required unless approved.
    public var opinion: String = ""

    public init() {}

    public init(requestID: String = "", standardID: String = "", approved: Bool = false, opinion: String = "") {
        self.requestID = requestID
        self.standardID = standardID
        self.approved = approved
        self.opinion = opinion
    }
}

extension ExamineChainStandardRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ExamineChainStandardRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__examine_chain_standard_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ExamineChainStandardRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.standardID = unpacker.string(c.pointee.standard_id)
        self.approved = c.pointee.approved != 0
        self.opinion = unpacker.string(c.pointee.opinion)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ExamineChainStandardRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.standard_id = packer.string(self.standardID)
        c.pointee.approved = self.approved ? 1 : 0
        c.pointee.opinion = packer.string(self.opinion)
    }
}

extension ExamineChainStandardRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var standardID: String
        public var approved: Bool
        /// Required unless approved.
        public var opinion: String

        public init(requestID: String, standardID: String, approved: Bool, opinion: String) {
            self.requestID = requestID
            self.standardID = standardID
            self.approved = approved
            self.opinion = opinion
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("standard_id", required: true, format: "RECORD_ID"),
            FieldRule("approved"),
            FieldRule("opinion", format: "REMARK", length: 0...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let standardID: String? = check.recordID(self.standardID, "standard_id", required: true)
        let approved: Bool? = self.approved
        let opinion: String? = check.remark(self.opinion, "opinion", 0...1000, required: false)
        guard let requestID, let standardID, let approved, let opinion else { return nil }
        return Checked(requestID: requestID, standardID: standardID, approved: approved, opinion: opinion)
    }
}

public struct WithdrawChainStandardRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var standardID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", standardID: String = "", reason: String = "") {
        self.requestID = requestID
        self.standardID = standardID
        self.reason = reason
    }
}

extension WithdrawChainStandardRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.WithdrawChainStandardRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__withdraw_chain_standard_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__WithdrawChainStandardRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.standardID = unpacker.string(c.pointee.standard_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__WithdrawChainStandardRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.standard_id = packer.string(self.standardID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension WithdrawChainStandardRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var standardID: String
        public var reason: String

        public init(requestID: String, standardID: String, reason: String) {
            self.requestID = requestID
            self.standardID = standardID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("standard_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let standardID: String? = check.recordID(self.standardID, "standard_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...500, required: true)
        guard let requestID, let standardID, let reason else { return nil }
        return Checked(requestID: requestID, standardID: standardID, reason: reason)
    }
}

public struct GetChainStandardRequest: Message {
    public var standardID: String = ""

    public init() {}

    public init(standardID: String = "") {
        self.standardID = standardID
    }
}

extension GetChainStandardRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetChainStandardRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_chain_standard_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetChainStandardRequest.self)
        self.standardID = unpacker.string(c.pointee.standard_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetChainStandardRequest.self)
        c.pointee.standard_id = packer.string(self.standardID)
    }
}

extension GetChainStandardRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var standardID: String

        public init(standardID: String) {
            self.standardID = standardID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("standard_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let standardID: String? = check.recordID(self.standardID, "standard_id", required: true)
        guard let standardID else { return nil }
        return Checked(standardID: standardID)
    }
}

public struct ListChainStandardsRequest: Message {
    public var kind: ChainStandardKind = .unspecified
    public var chainID: String = ""
    public var occupationCode: String = ""
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(kind: ChainStandardKind = .unspecified, chainID: String = "", occupationCode: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.kind = kind
        self.chainID = chainID
        self.occupationCode = occupationCode
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListChainStandardsRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListChainStandardsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_chain_standards_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListChainStandardsRequest.self)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.chainID = unpacker.string(c.pointee.chain_id)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListChainStandardsRequest.self)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.chain_id = packer.string(self.chainID)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListChainStandardsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var kind: ChainStandardKind?
        public var chainID: String
        public var occupationCode: OccupationCode?
        /// The page that is asked for.
        public var page: PageQuery

        public init(kind: ChainStandardKind?, chainID: String, occupationCode: OccupationCode?, page: PageQuery) {
            self.kind = kind
            self.chainID = chainID
            self.occupationCode = occupationCode
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("kind"),
            FieldRule("chain_id", format: "RECORD_ID"),
            FieldRule("occupation_code", format: "OCCUPATION"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let kind: ChainStandardKind?? = check.optional(choice: self.kind, "kind")
        let chainID: String? = check.recordID(self.chainID, "chain_id", required: false)
        let occupationCode: OccupationCode?? = check.optional(occupation: self.occupationCode, "occupation_code")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let kind, let chainID, let occupationCode, let page else { return nil }
        return Checked(kind: kind, chainID: chainID, occupationCode: occupationCode, page: page)
    }
}

public struct ListChainStandardsResponse: Message {
    public var standards: [ChainStandard] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(standards: [ChainStandard] = [], nextPageToken: String = "") {
        self.standards = standards
        self.nextPageToken = nextPageToken
    }
}

extension ListChainStandardsResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListChainStandardsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_chain_standards_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListChainStandardsResponse.self)
        self.standards = unpacker.messages(c.pointee.standards, c.pointee.n_standards)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListChainStandardsResponse.self)
        c.pointee.standards = packer.messages(self.standards)
        c.pointee.n_standards = self.standards.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
