// Written by Protos/generate.sh from liaoning/skills/catalog/v1/industry_chain.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages

/// How leader and members were found.
public enum ChainFormation: EnumValue {
    case unspecified
    /// 发起组建产业行业和校企联盟
    case alliance
    /// 自主申报择优遴选
    case selection
    /// 委托承接技能人才项目
    case commission
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [ChainFormation] = [.unspecified, .alliance, .selection, .commission]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .alliance
        case 2: self = .selection
        case 3: self = .commission
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .alliance: 1
        case .selection: 2
        case .commission: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "CHAIN_FORMATION_UNSPECIFIED"
        case .alliance: "CHAIN_FORMATION_ALLIANCE"
        case .selection: "CHAIN_FORMATION_SELECTION"
        case .commission: "CHAIN_FORMATION_COMMISSION"
        case .unrecognized: nil
        }
    }
}

/// What a member is in its chain.
public enum ChainMemberKind: EnumValue {
    case unspecified
    /// 产业链链主企业 (of another chain)
    case chainLeader
    /// 行业龙头企业
    case leadingEnterprise
    /// 专精特新中小企业
    case specialisedEnterprise
    /// 其他经营主体
    case otherEnterprise
    /// 高等学校
    case university
    /// 职业学校, 技工院校 among them
    case vocationalSchool
    /// 培训机构
    case trainingInstitution
    /// 技能评价机构
    case evaluationOrganisation
    /// 就业和人力资源服务机构
    case employmentService
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [ChainMemberKind] = [.unspecified, .chainLeader, .leadingEnterprise, .specialisedEnterprise, .otherEnterprise, .university, .vocationalSchool, .trainingInstitution, .evaluationOrganisation, .employmentService]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .chainLeader
        case 2: self = .leadingEnterprise
        case 3: self = .specialisedEnterprise
        case 4: self = .otherEnterprise
        case 5: self = .university
        case 6: self = .vocationalSchool
        case 7: self = .trainingInstitution
        case 8: self = .evaluationOrganisation
        case 9: self = .employmentService
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .chainLeader: 1
        case .leadingEnterprise: 2
        case .specialisedEnterprise: 3
        case .otherEnterprise: 4
        case .university: 5
        case .vocationalSchool: 6
        case .trainingInstitution: 7
        case .evaluationOrganisation: 8
        case .employmentService: 9
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "CHAIN_MEMBER_KIND_UNSPECIFIED"
        case .chainLeader: "CHAIN_MEMBER_KIND_CHAIN_LEADER"
        case .leadingEnterprise: "CHAIN_MEMBER_KIND_LEADING_ENTERPRISE"
        case .specialisedEnterprise: "CHAIN_MEMBER_KIND_SPECIALISED_ENTERPRISE"
        case .otherEnterprise: "CHAIN_MEMBER_KIND_OTHER_ENTERPRISE"
        case .university: "CHAIN_MEMBER_KIND_UNIVERSITY"
        case .vocationalSchool: "CHAIN_MEMBER_KIND_VOCATIONAL_SCHOOL"
        case .trainingInstitution: "CHAIN_MEMBER_KIND_TRAINING_INSTITUTION"
        case .evaluationOrganisation: "CHAIN_MEMBER_KIND_EVALUATION_ORGANISATION"
        case .employmentService: "CHAIN_MEMBER_KIND_EMPLOYMENT_SERVICE"
        case .unrecognized: nil
        }
    }
}

public struct IndustryChain: Message {
    public var chainID: String = ""
    public var name: String = ""
    public var regionCode: String = ""
    /// The base or cluster it belongs to; empty where none is named.
    public var clusterID: String = ""
    public var formation: ChainFormation = .unspecified
    /// The document that determined it.
    public var document: String = ""
    public var effectiveFrom: String = ""
    /// The last day; empty while it goes on.
    public var effectiveTo: String = ""
    public var endReason: String = ""
    /// In the order of their days.
    public var leaders: [ChainLeader] = []
    /// By credit code and first day.
    public var members: [ChainMember] = []

    public init() {}

    public init(chainID: String = "", name: String = "", regionCode: String = "", clusterID: String = "", formation: ChainFormation = .unspecified, document: String = "", effectiveFrom: String = "", effectiveTo: String = "", endReason: String = "", leaders: [ChainLeader] = [], members: [ChainMember] = []) {
        self.chainID = chainID
        self.name = name
        self.regionCode = regionCode
        self.clusterID = clusterID
        self.formation = formation
        self.document = document
        self.effectiveFrom = effectiveFrom
        self.effectiveTo = effectiveTo
        self.endReason = endReason
        self.leaders = leaders
        self.members = members
    }
}

extension IndustryChain {
    public static var protoName: String { "liaoning.skills.catalog.v1.IndustryChain" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__industry_chain__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__IndustryChain.self)
        self.chainID = unpacker.string(c.pointee.chain_id)
        self.name = unpacker.string(c.pointee.name)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.clusterID = unpacker.string(c.pointee.cluster_id)
        self.formation = .init(rawValue: Int32(bitPattern: c.pointee.formation.rawValue))
        self.document = unpacker.string(c.pointee.document)
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
        self.effectiveTo = unpacker.string(c.pointee.effective_to)
        self.endReason = unpacker.string(c.pointee.end_reason)
        self.leaders = unpacker.messages(c.pointee.leaders, c.pointee.n_leaders)
        self.members = unpacker.messages(c.pointee.members, c.pointee.n_members)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__IndustryChain.self)
        c.pointee.chain_id = packer.string(self.chainID)
        c.pointee.name = packer.string(self.name)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.cluster_id = packer.string(self.clusterID)
        c.pointee.formation.rawValue = UInt32(bitPattern: self.formation.rawValue)
        c.pointee.document = packer.string(self.document)
        c.pointee.effective_from = packer.string(self.effectiveFrom)
        c.pointee.effective_to = packer.string(self.effectiveTo)
        c.pointee.end_reason = packer.string(self.endReason)
        c.pointee.leaders = packer.messages(self.leaders)
        c.pointee.n_leaders = self.leaders.count
        c.pointee.members = packer.messages(self.members)
        c.pointee.n_members = self.members.count
    }
}

public struct ChainLeader: Message {
    public var creditCode: String = ""
    public var name: String = ""
    public var effectiveFrom: String = ""
    public var effectiveTo: String = ""

    public init() {}

    public init(creditCode: String = "", name: String = "", effectiveFrom: String = "", effectiveTo: String = "") {
        self.creditCode = creditCode
        self.name = name
        self.effectiveFrom = effectiveFrom
        self.effectiveTo = effectiveTo
    }
}

extension ChainLeader {
    public static var protoName: String { "liaoning.skills.catalog.v1.ChainLeader" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__chain_leader__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ChainLeader.self)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.name = unpacker.string(c.pointee.name)
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
        self.effectiveTo = unpacker.string(c.pointee.effective_to)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ChainLeader.self)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.name = packer.string(self.name)
        c.pointee.effective_from = packer.string(self.effectiveFrom)
        c.pointee.effective_to = packer.string(self.effectiveTo)
    }
}

public struct ChainMember: Message {
    public var creditCode: String = ""
    public var name: String = ""
    public var kind: ChainMemberKind = .unspecified
    public var effectiveFrom: String = ""
    public var effectiveTo: String = ""
    public var endReason: String = ""

    public init() {}

    public init(creditCode: String = "", name: String = "", kind: ChainMemberKind = .unspecified, effectiveFrom: String = "", effectiveTo: String = "", endReason: String = "") {
        self.creditCode = creditCode
        self.name = name
        self.kind = kind
        self.effectiveFrom = effectiveFrom
        self.effectiveTo = effectiveTo
        self.endReason = endReason
    }
}

extension ChainMember {
    public static var protoName: String { "liaoning.skills.catalog.v1.ChainMember" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__chain_member__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ChainMember.self)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.name = unpacker.string(c.pointee.name)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
        self.effectiveTo = unpacker.string(c.pointee.effective_to)
        self.endReason = unpacker.string(c.pointee.end_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ChainMember.self)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.name = packer.string(self.name)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.effective_from = packer.string(self.effectiveFrom)
        c.pointee.effective_to = packer.string(self.effectiveTo)
        c.pointee.end_reason = packer.string(self.endReason)
    }
}

/// What a chain leader may do for a firm's workers on a day.
public struct ChainRights: Message {
    public var leaderCreditCode: String = ""
    public var firmCreditCode: String = ""
    public var onDate: String = ""
    public var mayTrain: Bool = false
    public var mayEvaluate: Bool = false
    /// The chains that both belong to that day.
    public var chainIDs: [String] = []
    /// Every reason against training and against evaluating, each with its article.
    public var trainingRefusals: [Refusal] = []
    public var evaluationRefusals: [Refusal] = []

    public init() {}

    public init(leaderCreditCode: String = "", firmCreditCode: String = "", onDate: String = "", mayTrain: Bool = false, mayEvaluate: Bool = false, chainIDs: [String] = [], trainingRefusals: [Refusal] = [], evaluationRefusals: [Refusal] = []) {
        self.leaderCreditCode = leaderCreditCode
        self.firmCreditCode = firmCreditCode
        self.onDate = onDate
        self.mayTrain = mayTrain
        self.mayEvaluate = mayEvaluate
        self.chainIDs = chainIDs
        self.trainingRefusals = trainingRefusals
        self.evaluationRefusals = evaluationRefusals
    }
}

extension ChainRights {
    public static var protoName: String { "liaoning.skills.catalog.v1.ChainRights" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__chain_rights__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ChainRights.self)
        self.leaderCreditCode = unpacker.string(c.pointee.leader_credit_code)
        self.firmCreditCode = unpacker.string(c.pointee.firm_credit_code)
        self.onDate = unpacker.string(c.pointee.on_date)
        self.mayTrain = c.pointee.may_train != 0
        self.mayEvaluate = c.pointee.may_evaluate != 0
        self.chainIDs = unpacker.strings(c.pointee.chain_ids, c.pointee.n_chain_ids)
        self.trainingRefusals = unpacker.messages(c.pointee.training_refusals, c.pointee.n_training_refusals)
        self.evaluationRefusals = unpacker.messages(c.pointee.evaluation_refusals, c.pointee.n_evaluation_refusals)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ChainRights.self)
        c.pointee.leader_credit_code = packer.string(self.leaderCreditCode)
        c.pointee.firm_credit_code = packer.string(self.firmCreditCode)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.may_train = self.mayTrain ? 1 : 0
        c.pointee.may_evaluate = self.mayEvaluate ? 1 : 0
        c.pointee.chain_ids = packer.strings(self.chainIDs)
        c.pointee.n_chain_ids = self.chainIDs.count
        c.pointee.training_refusals = packer.messages(self.trainingRefusals)
        c.pointee.n_training_refusals = self.trainingRefusals.count
        c.pointee.evaluation_refusals = packer.messages(self.evaluationRefusals)
        c.pointee.n_evaluation_refusals = self.evaluationRefusals.count
    }
}

public struct FormIndustryChainRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var regionCode: String = ""
    public var name: String = ""
    public var leaderCreditCode: String = ""
    public var clusterID: String = ""
    public var formation: ChainFormation = .unspecified
    public var document: String = ""
    /// Absent: today.
    public var effectiveFrom: String = ""

    public init() {}

    public init(requestID: String = "", regionCode: String = "", name: String = "", leaderCreditCode: String = "", clusterID: String = "", formation: ChainFormation = .unspecified, document: String = "", effectiveFrom: String = "") {
        self.requestID = requestID
        self.regionCode = regionCode
        self.name = name
        self.leaderCreditCode = leaderCreditCode
        self.clusterID = clusterID
        self.formation = formation
        self.document = document
        self.effectiveFrom = effectiveFrom
    }
}

extension FormIndustryChainRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.FormIndustryChainRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__form_industry_chain_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__FormIndustryChainRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.name = unpacker.string(c.pointee.name)
        self.leaderCreditCode = unpacker.string(c.pointee.leader_credit_code)
        self.clusterID = unpacker.string(c.pointee.cluster_id)
        self.formation = .init(rawValue: Int32(bitPattern: c.pointee.formation.rawValue))
        self.document = unpacker.string(c.pointee.document)
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__FormIndustryChainRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.name = packer.string(self.name)
        c.pointee.leader_credit_code = packer.string(self.leaderCreditCode)
        c.pointee.cluster_id = packer.string(self.clusterID)
        c.pointee.formation.rawValue = UInt32(bitPattern: self.formation.rawValue)
        c.pointee.document = packer.string(self.document)
        c.pointee.effective_from = packer.string(self.effectiveFrom)
    }
}

extension FormIndustryChainRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var regionCode: RegionCode
        public var name: String
        public var leaderCreditCode: CreditCode
        public var clusterID: String
        public var formation: ChainFormation
        public var document: String
        /// Absent: today.
        public var effectiveFrom: CivilDay?

        public init(requestID: String, regionCode: RegionCode, name: String, leaderCreditCode: CreditCode, clusterID: String, formation: ChainFormation, document: String, effectiveFrom: CivilDay?) {
            self.requestID = requestID
            self.regionCode = regionCode
            self.name = name
            self.leaderCreditCode = leaderCreditCode
            self.clusterID = clusterID
            self.formation = formation
            self.document = document
            self.effectiveFrom = effectiveFrom
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("name", required: true, format: "REMARK", length: 2...60),
            FieldRule("leader_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("cluster_id", format: "RECORD_ID"),
            FieldRule("formation", required: true),
            FieldRule("document", required: true, format: "REMARK", length: 0...100),
            FieldRule("effective_from", format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let name: String? = check.remark(self.name, "name", 2...60, required: true)
        let leaderCreditCode: CreditCode? = check.creditCode(self.leaderCreditCode, "leader_credit_code", required: true)
        let clusterID: String? = check.recordID(self.clusterID, "cluster_id", required: false)
        let formation: ChainFormation? = check.choice(self.formation, "formation", required: true)
        let document: String? = check.remark(self.document, "document", 0...100, required: true)
        let effectiveFrom: CivilDay?? = check.optional(day: self.effectiveFrom, "effective_from")
        guard let requestID, let regionCode, let name, let leaderCreditCode, let clusterID, let formation, let document, let effectiveFrom else { return nil }
        return Checked(requestID: requestID, regionCode: regionCode, name: name, leaderCreditCode: leaderCreditCode, clusterID: clusterID, formation: formation, document: document, effectiveFrom: effectiveFrom)
    }
}

public struct ChangeChainLeaderRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var chainID: String = ""
    public var leaderCreditCode: String = ""
    /// Absent: today.
    public var effectiveFrom: String = ""

    public init() {}

    public init(requestID: String = "", chainID: String = "", leaderCreditCode: String = "", effectiveFrom: String = "") {
        self.requestID = requestID
        self.chainID = chainID
        self.leaderCreditCode = leaderCreditCode
        self.effectiveFrom = effectiveFrom
    }
}

extension ChangeChainLeaderRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ChangeChainLeaderRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__change_chain_leader_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ChangeChainLeaderRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.chainID = unpacker.string(c.pointee.chain_id)
        self.leaderCreditCode = unpacker.string(c.pointee.leader_credit_code)
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ChangeChainLeaderRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.chain_id = packer.string(self.chainID)
        c.pointee.leader_credit_code = packer.string(self.leaderCreditCode)
        c.pointee.effective_from = packer.string(self.effectiveFrom)
    }
}

extension ChangeChainLeaderRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var chainID: String
        public var leaderCreditCode: CreditCode
        /// Absent: today.
        public var effectiveFrom: CivilDay?

        public init(requestID: String, chainID: String, leaderCreditCode: CreditCode, effectiveFrom: CivilDay?) {
            self.requestID = requestID
            self.chainID = chainID
            self.leaderCreditCode = leaderCreditCode
            self.effectiveFrom = effectiveFrom
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("chain_id", required: true, format: "RECORD_ID"),
            FieldRule("leader_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("effective_from", format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let chainID: String? = check.recordID(self.chainID, "chain_id", required: true)
        let leaderCreditCode: CreditCode? = check.creditCode(self.leaderCreditCode, "leader_credit_code", required: true)
        let effectiveFrom: CivilDay?? = check.optional(day: self.effectiveFrom, "effective_from")
        guard let requestID, let chainID, let leaderCreditCode, let effectiveFrom else { return nil }
        return Checked(requestID: requestID, chainID: chainID, leaderCreditCode: leaderCreditCode, effectiveFrom: effectiveFrom)
    }
}

public struct AddChainMemberRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var chainID: String = ""
    public var creditCode: String = ""
    public var kind: ChainMemberKind = .unspecified
    /// Absent: today.
    public var effectiveFrom: String = ""

    public init() {}

    public init(requestID: String = "", chainID: String = "", creditCode: String = "", kind: ChainMemberKind = .unspecified, effectiveFrom: String = "") {
        self.requestID = requestID
        self.chainID = chainID
        self.creditCode = creditCode
        self.kind = kind
        self.effectiveFrom = effectiveFrom
    }
}

extension AddChainMemberRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.AddChainMemberRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__add_chain_member_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__AddChainMemberRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.chainID = unpacker.string(c.pointee.chain_id)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.effectiveFrom = unpacker.string(c.pointee.effective_from)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__AddChainMemberRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.chain_id = packer.string(self.chainID)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.effective_from = packer.string(self.effectiveFrom)
    }
}

extension AddChainMemberRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var chainID: String
        public var creditCode: CreditCode
        public var kind: ChainMemberKind
        /// Absent: today.
        public var effectiveFrom: CivilDay?

        public init(requestID: String, chainID: String, creditCode: CreditCode, kind: ChainMemberKind, effectiveFrom: CivilDay?) {
            self.requestID = requestID
            self.chainID = chainID
            self.creditCode = creditCode
            self.kind = kind
            self.effectiveFrom = effectiveFrom
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("chain_id", required: true, format: "RECORD_ID"),
            FieldRule("credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("kind", required: true),
            FieldRule("effective_from", format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let chainID: String? = check.recordID(self.chainID, "chain_id", required: true)
        let creditCode: CreditCode? = check.creditCode(self.creditCode, "credit_code", required: true)
        let kind: ChainMemberKind? = check.choice(self.kind, "kind", required: true)
        let effectiveFrom: CivilDay?? = check.optional(day: self.effectiveFrom, "effective_from")
        guard let requestID, let chainID, let creditCode, let kind, let effectiveFrom else { return nil }
        return Checked(requestID: requestID, chainID: chainID, creditCode: creditCode, kind: kind, effectiveFrom: effectiveFrom)
    }
}

public struct EndChainMemberRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var chainID: String = ""
    public var creditCode: String = ""
    /// The last day. Absent: today.
    public var effectiveTo: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", chainID: String = "", creditCode: String = "", effectiveTo: String = "", reason: String = "") {
        self.requestID = requestID
        self.chainID = chainID
        self.creditCode = creditCode
        self.effectiveTo = effectiveTo
        self.reason = reason
    }
}

extension EndChainMemberRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.EndChainMemberRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__end_chain_member_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__EndChainMemberRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.chainID = unpacker.string(c.pointee.chain_id)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.effectiveTo = unpacker.string(c.pointee.effective_to)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__EndChainMemberRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.chain_id = packer.string(self.chainID)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.effective_to = packer.string(self.effectiveTo)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension EndChainMemberRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var chainID: String
        public var creditCode: CreditCode
        /// The last day. Absent: today.
        public var effectiveTo: CivilDay?
        public var reason: String

        public init(requestID: String, chainID: String, creditCode: CreditCode, effectiveTo: CivilDay?, reason: String) {
            self.requestID = requestID
            self.chainID = chainID
            self.creditCode = creditCode
            self.effectiveTo = effectiveTo
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("chain_id", required: true, format: "RECORD_ID"),
            FieldRule("credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("effective_to", format: "DAY"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let chainID: String? = check.recordID(self.chainID, "chain_id", required: true)
        let creditCode: CreditCode? = check.creditCode(self.creditCode, "credit_code", required: true)
        let effectiveTo: CivilDay?? = check.optional(day: self.effectiveTo, "effective_to")
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let chainID, let creditCode, let effectiveTo, let reason else { return nil }
        return Checked(requestID: requestID, chainID: chainID, creditCode: creditCode, effectiveTo: effectiveTo, reason: reason)
    }
}

public struct DissolveIndustryChainRequest: Message, IdempotentRequest {
    public var requestID: String = ""
    public var chainID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", chainID: String = "", reason: String = "") {
        self.requestID = requestID
        self.chainID = chainID
        self.reason = reason
    }
}

extension DissolveIndustryChainRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.DissolveIndustryChainRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__dissolve_industry_chain_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__DissolveIndustryChainRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.chainID = unpacker.string(c.pointee.chain_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__DissolveIndustryChainRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.chain_id = packer.string(self.chainID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension DissolveIndustryChainRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var requestID: String
        public var chainID: String
        public var reason: String

        public init(requestID: String, chainID: String, reason: String) {
            self.requestID = requestID
            self.chainID = chainID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("chain_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let chainID: String? = check.recordID(self.chainID, "chain_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let chainID, let reason else { return nil }
        return Checked(requestID: requestID, chainID: chainID, reason: reason)
    }
}

public struct GetIndustryChainRequest: Message {
    public var chainID: String = ""
    /// Only the leader and members of this day.
    public var onDate: String = ""

    public init() {}

    public init(chainID: String = "", onDate: String = "") {
        self.chainID = chainID
        self.onDate = onDate
    }
}

extension GetIndustryChainRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetIndustryChainRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_industry_chain_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetIndustryChainRequest.self)
        self.chainID = unpacker.string(c.pointee.chain_id)
        self.onDate = unpacker.string(c.pointee.on_date)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetIndustryChainRequest.self)
        c.pointee.chain_id = packer.string(self.chainID)
        c.pointee.on_date = packer.string(self.onDate)
    }
}

extension GetIndustryChainRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var chainID: String
        /// Only the leader and members of this day.
        public var onDate: CivilDay?

        public init(chainID: String, onDate: CivilDay?) {
            self.chainID = chainID
            self.onDate = onDate
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("chain_id", required: true, format: "RECORD_ID"),
            FieldRule("on_date", format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let chainID: String? = check.recordID(self.chainID, "chain_id", required: true)
        let onDate: CivilDay?? = check.optional(day: self.onDate, "on_date")
        guard let chainID, let onDate else { return nil }
        return Checked(chainID: chainID, onDate: onDate)
    }
}

public struct ListIndustryChainsRequest: Message {
    /// A city with its counties; the province or empty: everywhere.
    public var regionCode: String = ""
    public var clusterID: String = ""
    /// Only chains that this organisation leads or belongs to, now or before.
    public var creditCode: String = ""
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", clusterID: String = "", creditCode: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.clusterID = clusterID
        self.creditCode = creditCode
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListIndustryChainsRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListIndustryChainsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_industry_chains_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListIndustryChainsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.clusterID = unpacker.string(c.pointee.cluster_id)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListIndustryChainsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.cluster_id = packer.string(self.clusterID)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListIndustryChainsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A city with its counties; the province or empty: everywhere.
        public var regionCode: RegionCode?
        public var clusterID: String
        /// Only chains that this organisation leads or belongs to, now or before.
        public var creditCode: CreditCode?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, clusterID: String, creditCode: CreditCode?, page: PageQuery) {
            self.regionCode = regionCode
            self.clusterID = clusterID
            self.creditCode = creditCode
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("cluster_id", format: "RECORD_ID"),
            FieldRule("credit_code", format: "CREDIT_CODE"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let clusterID: String? = check.recordID(self.clusterID, "cluster_id", required: false)
        let creditCode: CreditCode?? = check.optional(creditCode: self.creditCode, "credit_code")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let clusterID, let creditCode, let page else { return nil }
        return Checked(regionCode: regionCode, clusterID: clusterID, creditCode: creditCode, page: page)
    }
}

public struct ListIndustryChainsResponse: Message {
    public var chains: [IndustryChain] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(chains: [IndustryChain] = [], nextPageToken: String = "") {
        self.chains = chains
        self.nextPageToken = nextPageToken
    }
}

extension ListIndustryChainsResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListIndustryChainsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_industry_chains_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListIndustryChainsResponse.self)
        self.chains = unpacker.messages(c.pointee.chains, c.pointee.n_chains)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListIndustryChainsResponse.self)
        c.pointee.chains = packer.messages(self.chains)
        c.pointee.n_chains = self.chains.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct CheckChainRightsRequest: Message {
    public var leaderCreditCode: String = ""
    public var firmCreditCode: String = ""
    /// Absent: today.
    public var onDate: String = ""

    public init() {}

    public init(leaderCreditCode: String = "", firmCreditCode: String = "", onDate: String = "") {
        self.leaderCreditCode = leaderCreditCode
        self.firmCreditCode = firmCreditCode
        self.onDate = onDate
    }
}

extension CheckChainRightsRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.CheckChainRightsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__check_chain_rights_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__CheckChainRightsRequest.self)
        self.leaderCreditCode = unpacker.string(c.pointee.leader_credit_code)
        self.firmCreditCode = unpacker.string(c.pointee.firm_credit_code)
        self.onDate = unpacker.string(c.pointee.on_date)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__CheckChainRightsRequest.self)
        c.pointee.leader_credit_code = packer.string(self.leaderCreditCode)
        c.pointee.firm_credit_code = packer.string(self.firmCreditCode)
        c.pointee.on_date = packer.string(self.onDate)
    }
}

extension CheckChainRightsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var leaderCreditCode: CreditCode
        public var firmCreditCode: CreditCode
        /// Absent: today.
        public var onDate: CivilDay?

        public init(leaderCreditCode: CreditCode, firmCreditCode: CreditCode, onDate: CivilDay?) {
            self.leaderCreditCode = leaderCreditCode
            self.firmCreditCode = firmCreditCode
            self.onDate = onDate
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("leader_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("firm_credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("on_date", format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let leaderCreditCode: CreditCode? = check.creditCode(self.leaderCreditCode, "leader_credit_code", required: true)
        let firmCreditCode: CreditCode? = check.creditCode(self.firmCreditCode, "firm_credit_code", required: true)
        let onDate: CivilDay?? = check.optional(day: self.onDate, "on_date")
        guard let leaderCreditCode, let firmCreditCode, let onDate else { return nil }
        return Checked(leaderCreditCode: leaderCreditCode, firmCreditCode: firmCreditCode, onDate: onDate)
    }
}
