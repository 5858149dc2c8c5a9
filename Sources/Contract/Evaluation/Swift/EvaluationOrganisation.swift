// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/evaluation_organisation.proto. Do not edit.
// swift-format-ignore-file

internal import CEvaluationMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages

/// As what an organisation is filed. It gives the first letter of its certificates' numbers: Y 用人单位, S 社会培训评价组织.
public enum EvaluationOrganisationKind: EnumValue {
    case unspecified
    /// 企业 (Y): evaluates its own workers.
    case enterprise
    /// 技能生态链链主企业 (Y): evaluates its own workers and those of the firms of its chain that its filing names.
    case chainLeader
    /// 技工院校 (S): to the levels its type of school is meant for.
    case technicalSchool
    /// 社会培训评价组织 (S): evaluates anyone.
    case social
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [EvaluationOrganisationKind] = [.unspecified, .enterprise, .chainLeader, .technicalSchool, .social]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .enterprise
        case 2: self = .chainLeader
        case 3: self = .technicalSchool
        case 4: self = .social
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .enterprise: 1
        case .chainLeader: 2
        case .technicalSchool: 3
        case .social: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "EVALUATION_ORGANISATION_KIND_UNSPECIFIED"
        case .enterprise: "EVALUATION_ORGANISATION_KIND_ENTERPRISE"
        case .chainLeader: "EVALUATION_ORGANISATION_KIND_CHAIN_LEADER"
        case .technicalSchool: "EVALUATION_ORGANISATION_KIND_TECHNICAL_SCHOOL"
        case .social: "EVALUATION_ORGANISATION_KIND_SOCIAL"
        case .unrecognized: nil
        }
    }
}

public enum EvaluationOrganisationState: EnumValue {
    case unspecified
    case active
    /// 暂停: announces, admits and issues nothing until it is resumed.
    case suspended
    /// 退出: for good. Its certificates stay.
    case withdrawn
    /// 备案到期: neither suspended nor withdrawn, but its last day is past. Shown as of the day of the call.
    case expired
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [EvaluationOrganisationState] = [.unspecified, .active, .suspended, .withdrawn, .expired]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .active
        case 2: self = .suspended
        case 3: self = .withdrawn
        case 4: self = .expired
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .active: 1
        case .suspended: 2
        case .withdrawn: 3
        case .expired: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "EVALUATION_ORGANISATION_STATE_UNSPECIFIED"
        case .active: "EVALUATION_ORGANISATION_STATE_ACTIVE"
        case .suspended: "EVALUATION_ORGANISATION_STATE_SUSPENDED"
        case .withdrawn: "EVALUATION_ORGANISATION_STATE_WITHDRAWN"
        case .expired: "EVALUATION_ORGANISATION_STATE_EXPIRED"
        case .unrecognized: nil
        }
    }
}

/// One occupation and the levels to which it may be evaluated.
public struct EvaluationScope: Message {
    /// For example "6-18-02-04"; each once in a filing.
    public var occupationCode: String = ""
    /// LEVEL_JUNIOR to LEVEL_SENIOR_TECHNICIAN: the levels that are examined, and only those the occupation has. Each once.
    public var levels: [Level] = []

    public init() {}

    public init(occupationCode: String = "", levels: [Level] = []) {
        self.occupationCode = occupationCode
        self.levels = levels
    }
}

extension EvaluationScope {
    public static var protoName: String { "liaoning.skills.evaluation.v1.EvaluationScope" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__evaluation_scope__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__EvaluationScope.self)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.levels = unpacker.enums(c.pointee.levels, c.pointee.n_levels)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__EvaluationScope.self)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.levels = packer.enums(self.levels)
        c.pointee.n_levels = self.levels.count
    }
}

extension EvaluationScope: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// For example "6-18-02-04"; each once in a filing.
        public var occupationCode: OccupationCode
        /// LEVEL_JUNIOR to LEVEL_SENIOR_TECHNICIAN: the levels that are examined, and only those the occupation has. Each once.
        public var levels: [Level]

        public init(occupationCode: OccupationCode, levels: [Level]) {
            self.occupationCode = occupationCode
            self.levels = levels
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("occupation_code", required: true, format: "OCCUPATION"),
            FieldRule("levels", required: true, items: 1...8),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let occupationCode: OccupationCode? = check.occupation(self.occupationCode, "occupation_code", required: true)
        let levels: [Level]? = check.list(self.levels, "levels", 1...8) { (value, check: inout FieldCheck) in check.choice(value, FieldCheck.element, required: true) }
        guard let occupationCode, let levels else { return nil }
        return Checked(occupationCode: occupationCode, levels: levels)
    }
}

/// A filed organisation. Also the payload of the changes "evaluation_organisation.filed", ".scope_changed", ".suspended", ".resumed",
/// ".expired" and ".withdrawn".
public struct EvaluationOrganisation: Message {
    /// 18 characters, GB 32100. The organisation's id.
    public var creditCode: String = ""
    /// As registered at the catalog when it was filed.
    public var name: String = ""
    public var kind: EvaluationOrganisationKind = .unspecified
    /// City or county that filed it; "210000" for the province.
    public var regionCode: String = ""
    /// The first 13 positions of its certificates' numbers, for example "Y000021000001".
    public var bodyCode: String = ""
    /// In the order of occupation codes.
    public var scopes: [EvaluationScope] = []
    /// First and last day of the filing, "YYYY-MM-DD".
    public var validFromOn: String = ""
    public var validToOn: String = ""
    public var state: EvaluationOrganisationState = .unspecified
    /// Of the last suspension, resumption or withdrawal.
    public var stateReason: String = ""
    /// "YYYY-MM-DD".
    public var filedOn: String = ""
    /// 1 at first, one more with each change.
    public var revision: Int64 = 0
    /// Of a chain leader: the firms of its chain whose workers it may evaluate.
    public var servedEmployerCreditCodes: [String] = []

    public init() {}

    public init(creditCode: String = "", name: String = "", kind: EvaluationOrganisationKind = .unspecified, regionCode: String = "", bodyCode: String = "", scopes: [EvaluationScope] = [], validFromOn: String = "", validToOn: String = "", state: EvaluationOrganisationState = .unspecified, stateReason: String = "", filedOn: String = "", revision: Int64 = 0, servedEmployerCreditCodes: [String] = []) {
        self.creditCode = creditCode
        self.name = name
        self.kind = kind
        self.regionCode = regionCode
        self.bodyCode = bodyCode
        self.scopes = scopes
        self.validFromOn = validFromOn
        self.validToOn = validToOn
        self.state = state
        self.stateReason = stateReason
        self.filedOn = filedOn
        self.revision = revision
        self.servedEmployerCreditCodes = servedEmployerCreditCodes
    }
}

extension EvaluationOrganisation {
    public static var protoName: String { "liaoning.skills.evaluation.v1.EvaluationOrganisation" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__evaluation_organisation__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__EvaluationOrganisation.self)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.name = unpacker.string(c.pointee.name)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.bodyCode = unpacker.string(c.pointee.body_code)
        self.scopes = unpacker.messages(c.pointee.scopes, c.pointee.n_scopes)
        self.validFromOn = unpacker.string(c.pointee.valid_from_on)
        self.validToOn = unpacker.string(c.pointee.valid_to_on)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.stateReason = unpacker.string(c.pointee.state_reason)
        self.filedOn = unpacker.string(c.pointee.filed_on)
        self.revision = c.pointee.revision
        self.servedEmployerCreditCodes = unpacker.strings(c.pointee.served_employer_credit_codes, c.pointee.n_served_employer_credit_codes)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__EvaluationOrganisation.self)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.name = packer.string(self.name)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.body_code = packer.string(self.bodyCode)
        c.pointee.scopes = packer.messages(self.scopes)
        c.pointee.n_scopes = self.scopes.count
        c.pointee.valid_from_on = packer.string(self.validFromOn)
        c.pointee.valid_to_on = packer.string(self.validToOn)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.state_reason = packer.string(self.stateReason)
        c.pointee.filed_on = packer.string(self.filedOn)
        c.pointee.revision = self.revision
        c.pointee.served_employer_credit_codes = packer.strings(self.servedEmployerCreditCodes)
        c.pointee.n_served_employer_credit_codes = self.servedEmployerCreditCodes.count
    }
}

public struct FileEvaluationOrganisationRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    /// Registered at the catalog, with a part that fits the kind.
    public var creditCode: String = ""
    public var kind: EvaluationOrganisationKind = .unspecified
    /// City or county that files it; the province files its own.
    public var regionCode: String = ""
    /// The six digits the province gives the organisation, "000001" to "999999". Empty: the one after the highest of the kind's letter; once
    /// that is "999999", the lowest that is free.
    public var serial: String = ""
    /// The four digits the ministry gave an organisation that was filed with it first, "0001" to "9999". Empty: "0000", filed with the province.
    public var ministryCode: String = ""
    public var scopes: [EvaluationScope] = []
    /// Empty: today.
    public var validFromOn: String = ""
    /// Not before valid_from_on.
    public var validToOn: String = ""
    /// Of a chain leader, which names at least one, and of nobody else: firms registered at the catalog, each once.
    public var servedEmployerCreditCodes: [String] = []

    public init() {}

    public init(requestID: String = "", creditCode: String = "", kind: EvaluationOrganisationKind = .unspecified, regionCode: String = "", serial: String = "", ministryCode: String = "", scopes: [EvaluationScope] = [], validFromOn: String = "", validToOn: String = "", servedEmployerCreditCodes: [String] = []) {
        self.requestID = requestID
        self.creditCode = creditCode
        self.kind = kind
        self.regionCode = regionCode
        self.serial = serial
        self.ministryCode = ministryCode
        self.scopes = scopes
        self.validFromOn = validFromOn
        self.validToOn = validToOn
        self.servedEmployerCreditCodes = servedEmployerCreditCodes
    }
}

extension FileEvaluationOrganisationRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.FileEvaluationOrganisationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__file_evaluation_organisation_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__FileEvaluationOrganisationRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.serial = unpacker.string(c.pointee.serial)
        self.ministryCode = unpacker.string(c.pointee.ministry_code)
        self.scopes = unpacker.messages(c.pointee.scopes, c.pointee.n_scopes)
        self.validFromOn = unpacker.string(c.pointee.valid_from_on)
        self.validToOn = unpacker.string(c.pointee.valid_to_on)
        self.servedEmployerCreditCodes = unpacker.strings(c.pointee.served_employer_credit_codes, c.pointee.n_served_employer_credit_codes)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__FileEvaluationOrganisationRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.serial = packer.string(self.serial)
        c.pointee.ministry_code = packer.string(self.ministryCode)
        c.pointee.scopes = packer.messages(self.scopes)
        c.pointee.n_scopes = self.scopes.count
        c.pointee.valid_from_on = packer.string(self.validFromOn)
        c.pointee.valid_to_on = packer.string(self.validToOn)
        c.pointee.served_employer_credit_codes = packer.strings(self.servedEmployerCreditCodes)
        c.pointee.n_served_employer_credit_codes = self.servedEmployerCreditCodes.count
    }
}

extension FileEvaluationOrganisationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        /// Registered at the catalog, with a part that fits the kind.
        public var creditCode: CreditCode
        public var kind: EvaluationOrganisationKind
        /// City or county that files it; the province files its own.
        public var regionCode: RegionCode
        /// The six digits the province gives the organisation, "000001" to "999999". Empty: the one after the highest of the kind's letter; once
        /// that is "999999", the lowest that is free.
        public var serial: String
        /// The four digits the ministry gave an organisation that was filed with it first, "0001" to "9999". Empty: "0000", filed with the province.
        public var ministryCode: String
        public var scopes: [EvaluationScope.Checked]
        /// Empty: today.
        public var validFromOn: CivilDay?
        /// Not before valid_from_on.
        public var validToOn: CivilDay
        /// Of a chain leader, which names at least one, and of nobody else: firms registered at the catalog, each once.
        public var servedEmployerCreditCodes: [CreditCode]

        public init(requestID: String, creditCode: CreditCode, kind: EvaluationOrganisationKind, regionCode: RegionCode, serial: String, ministryCode: String, scopes: [EvaluationScope.Checked], validFromOn: CivilDay?, validToOn: CivilDay, servedEmployerCreditCodes: [CreditCode]) {
            self.requestID = requestID
            self.creditCode = creditCode
            self.kind = kind
            self.regionCode = regionCode
            self.serial = serial
            self.ministryCode = ministryCode
            self.scopes = scopes
            self.validFromOn = validFromOn
            self.validToOn = validToOn
            self.servedEmployerCreditCodes = servedEmployerCreditCodes
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("kind", required: true),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("serial", format: "RAW", length: 0...6),
            FieldRule("ministry_code", format: "RAW", length: 0...4),
            FieldRule("scopes", required: true, items: 1...200, message: EvaluationScope.self),
            FieldRule("valid_from_on", format: "DAY"),
            FieldRule("valid_to_on", required: true, format: "DAY"),
            FieldRule("served_employer_credit_codes", format: "CREDIT_CODE", items: 0...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let creditCode: CreditCode? = check.creditCode(self.creditCode, "credit_code", required: true)
        let kind: EvaluationOrganisationKind? = check.choice(self.kind, "kind", required: true)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let serial: String? = check.raw(self.serial, "serial", 0...6, required: false)
        let ministryCode: String? = check.raw(self.ministryCode, "ministry_code", 0...4, required: false)
        let scopes: [EvaluationScope.Checked]? = check.list(self.scopes, "scopes", 1...200) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let validFromOn: CivilDay?? = check.optional(day: self.validFromOn, "valid_from_on")
        let validToOn: CivilDay? = check.day(self.validToOn, "valid_to_on", required: true)
        let servedEmployerCreditCodes: [CreditCode]? = check.list(self.servedEmployerCreditCodes, "served_employer_credit_codes", 0...1000) { (value, check: inout FieldCheck) in check.creditCode(value, FieldCheck.element, required: true) }
        guard let requestID, let creditCode, let kind, let regionCode, let serial, let ministryCode, let scopes, let validFromOn, let validToOn, let servedEmployerCreditCodes else { return nil }
        return Checked(requestID: requestID, creditCode: creditCode, kind: kind, regionCode: regionCode, serial: serial, ministryCode: ministryCode, scopes: scopes, validFromOn: validFromOn, validToOn: validToOn, servedEmployerCreditCodes: servedEmployerCreditCodes)
    }
}

public struct GetEvaluationOrganisationRequest: Message {
    public var creditCode: String = ""

    public init() {}

    public init(creditCode: String = "") {
        self.creditCode = creditCode
    }
}

extension GetEvaluationOrganisationRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.GetEvaluationOrganisationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__get_evaluation_organisation_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__GetEvaluationOrganisationRequest.self)
        self.creditCode = unpacker.string(c.pointee.credit_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__GetEvaluationOrganisationRequest.self)
        c.pointee.credit_code = packer.string(self.creditCode)
    }
}

extension GetEvaluationOrganisationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var creditCode: CreditCode

        public init(creditCode: CreditCode) {
            self.creditCode = creditCode
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("credit_code", required: true, format: "CREDIT_CODE"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let creditCode: CreditCode? = check.creditCode(self.creditCode, "credit_code", required: true)
        guard let creditCode else { return nil }
        return Checked(creditCode: creditCode)
    }
}

public struct ListEvaluationOrganisationsRequest: Message {
    /// Only those filed in this city or county; the province or empty: everywhere.
    public var regionCode: String = ""
    public var kind: EvaluationOrganisationKind = .unspecified
    public var state: EvaluationOrganisationState = .unspecified
    /// Only those with this occupation in scope.
    public var occupationCode: String = ""
    /// Only those with this level in scope; needs occupation_code.
    public var level: Level = .unspecified
    /// 1 to 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""
    /// Only those whose filing holds on this day.
    public var validOn: String = ""
    /// Only those whose last day is before this day.
    public var expiresBefore: String = ""
    /// Only chain leaders that serve this firm.
    public var servedEmployerCreditCode: String = ""
    /// Only those whose name contains this.
    public var name: String = ""

    public init() {}

    public init(regionCode: String = "", kind: EvaluationOrganisationKind = .unspecified, state: EvaluationOrganisationState = .unspecified, occupationCode: String = "", level: Level = .unspecified, pageSize: Int32 = 0, pageToken: String = "", validOn: String = "", expiresBefore: String = "", servedEmployerCreditCode: String = "", name: String = "") {
        self.regionCode = regionCode
        self.kind = kind
        self.state = state
        self.occupationCode = occupationCode
        self.level = level
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.validOn = validOn
        self.expiresBefore = expiresBefore
        self.servedEmployerCreditCode = servedEmployerCreditCode
        self.name = name
    }
}

extension ListEvaluationOrganisationsRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListEvaluationOrganisationsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_evaluation_organisations_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListEvaluationOrganisationsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
        self.validOn = unpacker.string(c.pointee.valid_on)
        self.expiresBefore = unpacker.string(c.pointee.expires_before)
        self.servedEmployerCreditCode = unpacker.string(c.pointee.served_employer_credit_code)
        self.name = unpacker.string(c.pointee.name)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListEvaluationOrganisationsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
        c.pointee.valid_on = packer.string(self.validOn)
        c.pointee.expires_before = packer.string(self.expiresBefore)
        c.pointee.served_employer_credit_code = packer.string(self.servedEmployerCreditCode)
        c.pointee.name = packer.string(self.name)
    }
}

extension ListEvaluationOrganisationsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Only those filed in this city or county; the province or empty: everywhere.
        public var regionCode: RegionCode?
        public var kind: EvaluationOrganisationKind?
        public var state: EvaluationOrganisationState?
        /// Only those with this occupation in scope.
        public var occupationCode: OccupationCode?
        /// Only those with this level in scope; needs occupation_code.
        public var level: Level?
        /// Only those whose filing holds on this day.
        public var validOn: CivilDay?
        /// Only those whose last day is before this day.
        public var expiresBefore: CivilDay?
        /// Only chain leaders that serve this firm.
        public var servedEmployerCreditCode: CreditCode?
        /// Only those whose name contains this.
        public var name: String
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, kind: EvaluationOrganisationKind?, state: EvaluationOrganisationState?, occupationCode: OccupationCode?, level: Level?, validOn: CivilDay?, expiresBefore: CivilDay?, servedEmployerCreditCode: CreditCode?, name: String, page: PageQuery) {
            self.regionCode = regionCode
            self.kind = kind
            self.state = state
            self.occupationCode = occupationCode
            self.level = level
            self.validOn = validOn
            self.expiresBefore = expiresBefore
            self.servedEmployerCreditCode = servedEmployerCreditCode
            self.name = name
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("kind"),
            FieldRule("state"),
            FieldRule("occupation_code", format: "OCCUPATION"),
            FieldRule("level"),
            FieldRule("page_size"),
            FieldRule("page_token"),
            FieldRule("valid_on", format: "DAY"),
            FieldRule("expires_before", format: "DAY"),
            FieldRule("served_employer_credit_code", format: "CREDIT_CODE"),
            FieldRule("name", format: "SEARCH", length: 0...50),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let kind: EvaluationOrganisationKind?? = check.optional(choice: self.kind, "kind")
        let state: EvaluationOrganisationState?? = check.optional(choice: self.state, "state")
        let occupationCode: OccupationCode?? = check.optional(occupation: self.occupationCode, "occupation_code")
        let level: Level?? = check.optional(choice: self.level, "level")
        let validOn: CivilDay?? = check.optional(day: self.validOn, "valid_on")
        let expiresBefore: CivilDay?? = check.optional(day: self.expiresBefore, "expires_before")
        let servedEmployerCreditCode: CreditCode?? = check.optional(creditCode: self.servedEmployerCreditCode, "served_employer_credit_code")
        let name: String? = check.search(self.name, "name", 0...50, required: false)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let kind, let state, let occupationCode, let level, let validOn, let expiresBefore, let servedEmployerCreditCode, let name, let page else { return nil }
        return Checked(regionCode: regionCode, kind: kind, state: state, occupationCode: occupationCode, level: level, validOn: validOn, expiresBefore: expiresBefore, servedEmployerCreditCode: servedEmployerCreditCode, name: name, page: page)
    }
}

public struct ListScopeRevisionsRequest: Message {
    public var creditCode: String = ""

    public init() {}

    public init(creditCode: String = "") {
        self.creditCode = creditCode
    }
}

extension ListScopeRevisionsRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListScopeRevisionsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_scope_revisions_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListScopeRevisionsRequest.self)
        self.creditCode = unpacker.string(c.pointee.credit_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListScopeRevisionsRequest.self)
        c.pointee.credit_code = packer.string(self.creditCode)
    }
}

extension ListScopeRevisionsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var creditCode: CreditCode

        public init(creditCode: CreditCode) {
            self.creditCode = creditCode
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("credit_code", required: true, format: "CREDIT_CODE"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let creditCode: CreditCode? = check.creditCode(self.creditCode, "credit_code", required: true)
        guard let creditCode else { return nil }
        return Checked(creditCode: creditCode)
    }
}

/// A scope as it was in force from one revision of the filing to the next one listed.
public struct ScopeRevision: Message {
    public var revision: Int64 = 0
    public var scopes: [EvaluationScope] = []
    public var servedEmployerCreditCodes: [String] = []

    public init() {}

    public init(revision: Int64 = 0, scopes: [EvaluationScope] = [], servedEmployerCreditCodes: [String] = []) {
        self.revision = revision
        self.scopes = scopes
        self.servedEmployerCreditCodes = servedEmployerCreditCodes
    }
}

extension ScopeRevision {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ScopeRevision" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__scope_revision__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ScopeRevision.self)
        self.revision = c.pointee.revision
        self.scopes = unpacker.messages(c.pointee.scopes, c.pointee.n_scopes)
        self.servedEmployerCreditCodes = unpacker.strings(c.pointee.served_employer_credit_codes, c.pointee.n_served_employer_credit_codes)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ScopeRevision.self)
        c.pointee.revision = self.revision
        c.pointee.scopes = packer.messages(self.scopes)
        c.pointee.n_scopes = self.scopes.count
        c.pointee.served_employer_credit_codes = packer.strings(self.servedEmployerCreditCodes)
        c.pointee.n_served_employer_credit_codes = self.servedEmployerCreditCodes.count
    }
}

public struct ListScopeRevisionsResponse: Message {
    /// Earliest first.
    public var revisions: [ScopeRevision] = []

    public init() {}

    public init(revisions: [ScopeRevision] = []) {
        self.revisions = revisions
    }
}

extension ListScopeRevisionsResponse {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListScopeRevisionsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_scope_revisions_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListScopeRevisionsResponse.self)
        self.revisions = unpacker.messages(c.pointee.revisions, c.pointee.n_revisions)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListScopeRevisionsResponse.self)
        c.pointee.revisions = packer.messages(self.revisions)
        c.pointee.n_revisions = self.revisions.count
    }
}

public struct ListEvaluationOrganisationsResponse: Message {
    /// By credit code.
    public var organisations: [EvaluationOrganisation] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(organisations: [EvaluationOrganisation] = [], nextPageToken: String = "") {
        self.organisations = organisations
        self.nextPageToken = nextPageToken
    }
}

extension ListEvaluationOrganisationsResponse {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListEvaluationOrganisationsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_evaluation_organisations_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListEvaluationOrganisationsResponse.self)
        self.organisations = unpacker.messages(c.pointee.organisations, c.pointee.n_organisations)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListEvaluationOrganisationsResponse.self)
        c.pointee.organisations = packer.messages(self.organisations)
        c.pointee.n_organisations = self.organisations.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct ChangeEvaluationScopeRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var creditCode: String = ""
    /// All of the new scope, not only what is added.
    public var scopes: [EvaluationScope] = []
    /// New last day. Empty: stays.
    public var validToOn: String = ""
    /// Of a chain leader: all firms it may serve from now on. Empty: stay.
    public var servedEmployerCreditCodes: [String] = []
    /// The revision the caller has seen; another one in store is ABORTED. 0: whatever it is.
    public var revision: Int64 = 0

    public init() {}

    public init(requestID: String = "", creditCode: String = "", scopes: [EvaluationScope] = [], validToOn: String = "", servedEmployerCreditCodes: [String] = [], revision: Int64 = 0) {
        self.requestID = requestID
        self.creditCode = creditCode
        self.scopes = scopes
        self.validToOn = validToOn
        self.servedEmployerCreditCodes = servedEmployerCreditCodes
        self.revision = revision
    }
}

extension ChangeEvaluationScopeRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ChangeEvaluationScopeRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__change_evaluation_scope_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ChangeEvaluationScopeRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.scopes = unpacker.messages(c.pointee.scopes, c.pointee.n_scopes)
        self.validToOn = unpacker.string(c.pointee.valid_to_on)
        self.servedEmployerCreditCodes = unpacker.strings(c.pointee.served_employer_credit_codes, c.pointee.n_served_employer_credit_codes)
        self.revision = c.pointee.revision
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ChangeEvaluationScopeRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.scopes = packer.messages(self.scopes)
        c.pointee.n_scopes = self.scopes.count
        c.pointee.valid_to_on = packer.string(self.validToOn)
        c.pointee.served_employer_credit_codes = packer.strings(self.servedEmployerCreditCodes)
        c.pointee.n_served_employer_credit_codes = self.servedEmployerCreditCodes.count
        c.pointee.revision = self.revision
    }
}

extension ChangeEvaluationScopeRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var creditCode: CreditCode
        /// All of the new scope, not only what is added.
        public var scopes: [EvaluationScope.Checked]
        /// New last day. Empty: stays.
        public var validToOn: CivilDay?
        /// Of a chain leader: all firms it may serve from now on. Empty: stay.
        public var servedEmployerCreditCodes: [CreditCode]
        /// The revision the caller has seen; another one in store is ABORTED. 0: whatever it is.
        public var revision: Int

        public init(requestID: String, creditCode: CreditCode, scopes: [EvaluationScope.Checked], validToOn: CivilDay?, servedEmployerCreditCodes: [CreditCode], revision: Int) {
            self.requestID = requestID
            self.creditCode = creditCode
            self.scopes = scopes
            self.validToOn = validToOn
            self.servedEmployerCreditCodes = servedEmployerCreditCodes
            self.revision = revision
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("scopes", required: true, items: 1...200, message: EvaluationScope.self),
            FieldRule("valid_to_on", format: "DAY"),
            FieldRule("served_employer_credit_codes", format: "CREDIT_CODE", items: 0...1000),
            FieldRule("revision", values: 0...9223372036854775807),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let creditCode: CreditCode? = check.creditCode(self.creditCode, "credit_code", required: true)
        let scopes: [EvaluationScope.Checked]? = check.list(self.scopes, "scopes", 1...200) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let validToOn: CivilDay?? = check.optional(day: self.validToOn, "valid_to_on")
        let servedEmployerCreditCodes: [CreditCode]? = check.list(self.servedEmployerCreditCodes, "served_employer_credit_codes", 0...1000) { (value, check: inout FieldCheck) in check.creditCode(value, FieldCheck.element, required: true) }
        let revision: Int? = check.number(self.revision, "revision", 0...9223372036854775807, required: false)
        guard let requestID, let creditCode, let scopes, let validToOn, let servedEmployerCreditCodes, let revision else { return nil }
        return Checked(requestID: requestID, creditCode: creditCode, scopes: scopes, validToOn: validToOn, servedEmployerCreditCodes: servedEmployerCreditCodes, revision: revision)
    }
}

public struct SuspendEvaluationOrganisationRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var creditCode: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", creditCode: String = "", reason: String = "") {
        self.requestID = requestID
        self.creditCode = creditCode
        self.reason = reason
    }
}

extension SuspendEvaluationOrganisationRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.SuspendEvaluationOrganisationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__suspend_evaluation_organisation_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__SuspendEvaluationOrganisationRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__SuspendEvaluationOrganisationRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension SuspendEvaluationOrganisationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var creditCode: CreditCode
        public var reason: String

        public init(requestID: String, creditCode: CreditCode, reason: String) {
            self.requestID = requestID
            self.creditCode = creditCode
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let creditCode: CreditCode? = check.creditCode(self.creditCode, "credit_code", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let creditCode, let reason else { return nil }
        return Checked(requestID: requestID, creditCode: creditCode, reason: reason)
    }
}

public struct ResumeEvaluationOrganisationRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var creditCode: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", creditCode: String = "", reason: String = "") {
        self.requestID = requestID
        self.creditCode = creditCode
        self.reason = reason
    }
}

extension ResumeEvaluationOrganisationRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ResumeEvaluationOrganisationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__resume_evaluation_organisation_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ResumeEvaluationOrganisationRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ResumeEvaluationOrganisationRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension ResumeEvaluationOrganisationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var creditCode: CreditCode
        public var reason: String

        public init(requestID: String, creditCode: CreditCode, reason: String) {
            self.requestID = requestID
            self.creditCode = creditCode
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let creditCode: CreditCode? = check.creditCode(self.creditCode, "credit_code", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let creditCode, let reason else { return nil }
        return Checked(requestID: requestID, creditCode: creditCode, reason: reason)
    }
}

public struct WithdrawEvaluationOrganisationRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var creditCode: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", creditCode: String = "", reason: String = "") {
        self.requestID = requestID
        self.creditCode = creditCode
        self.reason = reason
    }
}

extension WithdrawEvaluationOrganisationRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.WithdrawEvaluationOrganisationRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__withdraw_evaluation_organisation_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__WithdrawEvaluationOrganisationRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__WithdrawEvaluationOrganisationRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension WithdrawEvaluationOrganisationRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var creditCode: CreditCode
        public var reason: String

        public init(requestID: String, creditCode: CreditCode, reason: String) {
            self.requestID = requestID
            self.creditCode = creditCode
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let creditCode: CreditCode? = check.creditCode(self.creditCode, "credit_code", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let creditCode, let reason else { return nil }
        return Checked(requestID: requestID, creditCode: creditCode, reason: reason)
    }
}

public struct ExpireEvaluationOrganisationsRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    /// At most this many; 500 when 0.
    public var limit: Int32 = 0

    public init() {}

    public init(requestID: String = "", limit: Int32 = 0) {
        self.requestID = requestID
        self.limit = limit
    }
}

extension ExpireEvaluationOrganisationsRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ExpireEvaluationOrganisationsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__expire_evaluation_organisations_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ExpireEvaluationOrganisationsRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.limit = c.pointee.limit
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ExpireEvaluationOrganisationsRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.limit = self.limit
    }
}

extension ExpireEvaluationOrganisationsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        /// At most this many; 500 when 0.
        public var limit: Int?

        public init(requestID: String, limit: Int?) {
            self.requestID = requestID
            self.limit = limit
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("limit", values: 1...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let limit: Int?? = check.optional(number: self.limit, "limit", 1...1000)
        guard let requestID, let limit else { return nil }
        return Checked(requestID: requestID, limit: limit)
    }
}

public struct ExpireEvaluationOrganisationsResponse: Message {
    /// How many were marked; call again while it equals the limit.
    public var expiredCount: Int32 = 0

    public init() {}

    public init(expiredCount: Int32 = 0) {
        self.expiredCount = expiredCount
    }
}

extension ExpireEvaluationOrganisationsResponse {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ExpireEvaluationOrganisationsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__expire_evaluation_organisations_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ExpireEvaluationOrganisationsResponse.self)
        self.expiredCount = c.pointee.expired_count
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ExpireEvaluationOrganisationsResponse.self)
        c.pointee.expired_count = self.expiredCount
    }
}
