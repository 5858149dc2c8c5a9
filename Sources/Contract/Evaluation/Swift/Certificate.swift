// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/certificate.proto. Do not edit.
// swift-format-ignore-file

internal import CEvaluationMessages
internal import CTypeMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages
public import WireMessages

public enum CertificateState: EnumValue {
    case unspecified
    /// 有效
    case valid
    /// 暂停: may be resumed.
    case suspended
    /// 撤销: for good.
    case revoked
    /// 已换发: another number stands for it.
    case replaced
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [CertificateState] = [.unspecified, .valid, .suspended, .revoked, .replaced]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .valid
        case 2: self = .suspended
        case 3: self = .revoked
        case 4: self = .replaced
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .valid: 1
        case .suspended: 2
        case .revoked: 3
        case .replaced: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "CERTIFICATE_STATE_UNSPECIFIED"
        case .valid: "CERTIFICATE_STATE_VALID"
        case .suspended: "CERTIFICATE_STATE_SUSPENDED"
        case .revoked: "CERTIFICATE_STATE_REVOKED"
        case .replaced: "CERTIFICATE_STATE_REPLACED"
        case .unrecognized: nil
        }
    }
}

/// What the level rests on.
public enum CertificateBasis: EnumValue {
    case unspecified
    /// A passed evaluation.
    case evaluation
    /// A level granted from a competition result.
    case competition
    /// A level that was recognised directly.
    case recognition
    /// An appointment as 特级技师 or 首席技师.
    case appointment
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [CertificateBasis] = [.unspecified, .evaluation, .competition, .recognition, .appointment]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .evaluation
        case 2: self = .competition
        case 3: self = .recognition
        case 4: self = .appointment
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .evaluation: 1
        case .competition: 2
        case .recognition: 3
        case .appointment: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "CERTIFICATE_BASIS_UNSPECIFIED"
        case .evaluation: "CERTIFICATE_BASIS_EVALUATION"
        case .competition: "CERTIFICATE_BASIS_COMPETITION"
        case .recognition: "CERTIFICATE_BASIS_RECOGNITION"
        case .appointment: "CERTIFICATE_BASIS_APPOINTMENT"
        case .unrecognized: nil
        }
    }
}

/// What certificates are counted by.
public enum CertificateCountKey: EnumValue {
    case unspecified
    case occupation
    case level
    /// 市, or the province's own.
    case city
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [CertificateCountKey] = [.unspecified, .occupation, .level, .city]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .occupation
        case 2: self = .level
        case 3: self = .city
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .occupation: 1
        case .level: 2
        case .city: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "CERTIFICATE_COUNT_KEY_UNSPECIFIED"
        case .occupation: "CERTIFICATE_COUNT_KEY_OCCUPATION"
        case .level: "CERTIFICATE_COUNT_KEY_LEVEL"
        case .city: "CERTIFICATE_COUNT_KEY_CITY"
        case .unrecognized: nil
        }
    }
}

/// Whose region counts.
public enum CertificateRegion: EnumValue {
    case unspecified
    /// Where the organisation was filed.
    case organisation
    /// Where the holder lived when admitted to the evaluation; not known of levels without one.
    case person
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [CertificateRegion] = [.unspecified, .organisation, .person]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .organisation
        case 2: self = .person
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .organisation: 1
        case .person: 2
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "CERTIFICATE_REGION_UNSPECIFIED"
        case .organisation: "CERTIFICATE_REGION_ORGANISATION"
        case .person: "CERTIFICATE_REGION_PERSON"
        case .unrecognized: nil
        }
    }
}

/// A certificate. Also the payload of the changes "certificate.issued", ".suspended", ".resumed", ".revoked" and ".replaced".
public struct Certificate: Message {
    /// 22 characters: letter, ministry code, province, organisation's serial, year, level, serial. For example "Y000021000001255000001".
    public var certificateNumber: String = ""
    public var personID: String = ""
    public var occupationCode: String = ""
    public var occupationName: String = ""
    public var level: Level = .unspecified
    public var organisationCreditCode: String = ""
    public var organisationName: String = ""
    /// Where the organisation is filed.
    public var regionCode: String = ""
    /// "YYYY-MM-DD".
    public var issuedOn: String = ""
    public var basis: CertificateBasis = .unspecified
    /// The evaluation it rests on; empty when on something else.
    public var evaluationID: String = ""
    /// The level grant it rests on; empty when on something else.
    public var levelGrantID: String = ""
    public var state: CertificateState = .unspecified
    /// Of the last suspension, resumption, revocation or reissue.
    public var stateReason: String = ""
    /// "YYYY-MM-DD"; of the same; empty when there was none.
    public var stateChangedOn: String = ""
    /// Of a reissued certificate: the one it stands for.
    public var replacesNumber: String = ""
    /// Of a replaced certificate: the one that stands for it.
    public var replacedByNumber: String = ""
    /// Lower-case hex SHA-256 that binds the holder's name to the number without storing it. See CertificateSignatureFormat.
    public var holderDigest: String = ""
    /// The key that signed it, for example "certificate-1f3a…".
    public var keyID: String = ""
    /// The bytes that are signed, as text (UTF-8): one "name=value" line each, LF after every line.
    public var signedText: String = ""
    /// Ed25519 over signed_text, 64 bytes.
    public var signature: [UInt8] = []
    public var issuedAt: Timestamp? = nil

    public init() {}

    public init(certificateNumber: String = "", personID: String = "", occupationCode: String = "", occupationName: String = "", level: Level = .unspecified, organisationCreditCode: String = "", organisationName: String = "", regionCode: String = "", issuedOn: String = "", basis: CertificateBasis = .unspecified, evaluationID: String = "", levelGrantID: String = "", state: CertificateState = .unspecified, stateReason: String = "", stateChangedOn: String = "", replacesNumber: String = "", replacedByNumber: String = "", holderDigest: String = "", keyID: String = "", signedText: String = "", signature: [UInt8] = [], issuedAt: Timestamp? = nil) {
        self.certificateNumber = certificateNumber
        self.personID = personID
        self.occupationCode = occupationCode
        self.occupationName = occupationName
        self.level = level
        self.organisationCreditCode = organisationCreditCode
        self.organisationName = organisationName
        self.regionCode = regionCode
        self.issuedOn = issuedOn
        self.basis = basis
        self.evaluationID = evaluationID
        self.levelGrantID = levelGrantID
        self.state = state
        self.stateReason = stateReason
        self.stateChangedOn = stateChangedOn
        self.replacesNumber = replacesNumber
        self.replacedByNumber = replacedByNumber
        self.holderDigest = holderDigest
        self.keyID = keyID
        self.signedText = signedText
        self.signature = signature
        self.issuedAt = issuedAt
    }
}

extension Certificate {
    public static var protoName: String { "liaoning.skills.evaluation.v1.Certificate" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__certificate__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__Certificate.self)
        self.certificateNumber = unpacker.string(c.pointee.certificate_number)
        self.personID = unpacker.string(c.pointee.person_id)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.occupationName = unpacker.string(c.pointee.occupation_name)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.organisationName = unpacker.string(c.pointee.organisation_name)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.issuedOn = unpacker.string(c.pointee.issued_on)
        self.basis = .init(rawValue: Int32(bitPattern: c.pointee.basis.rawValue))
        self.evaluationID = unpacker.string(c.pointee.evaluation_id)
        self.levelGrantID = unpacker.string(c.pointee.level_grant_id)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.stateReason = unpacker.string(c.pointee.state_reason)
        self.stateChangedOn = unpacker.string(c.pointee.state_changed_on)
        self.replacesNumber = unpacker.string(c.pointee.replaces_number)
        self.replacedByNumber = unpacker.string(c.pointee.replaced_by_number)
        self.holderDigest = unpacker.string(c.pointee.holder_digest)
        self.keyID = unpacker.string(c.pointee.key_id)
        self.signedText = unpacker.string(c.pointee.signed_text)
        self.signature = unpacker.bytes(c.pointee.signature)
        self.issuedAt = unpacker.message(c.pointee.issued_at)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__Certificate.self)
        c.pointee.certificate_number = packer.string(self.certificateNumber)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.occupation_name = packer.string(self.occupationName)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.organisation_name = packer.string(self.organisationName)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.issued_on = packer.string(self.issuedOn)
        c.pointee.basis.rawValue = UInt32(bitPattern: self.basis.rawValue)
        c.pointee.evaluation_id = packer.string(self.evaluationID)
        c.pointee.level_grant_id = packer.string(self.levelGrantID)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.state_reason = packer.string(self.stateReason)
        c.pointee.state_changed_on = packer.string(self.stateChangedOn)
        c.pointee.replaces_number = packer.string(self.replacesNumber)
        c.pointee.replaced_by_number = packer.string(self.replacedByNumber)
        c.pointee.holder_digest = packer.string(self.holderDigest)
        c.pointee.key_id = packer.string(self.keyID)
        c.pointee.signed_text = packer.string(self.signedText)
        c.pointee.signature = packer.bytes(self.signature)
        c.pointee.issued_at = packer.message(self.issuedAt)
    }
}

public struct IssueCertificateRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    /// A passed evaluation. One of this and level_grant_id is required.
    public var evaluationID: String = ""
    /// A level that was granted from a competition result, recognised or appointed to.
    public var levelGrantID: String = ""
    /// With level_grant_id: the organisation that issues, with the occupation and level in its scope. With evaluation_id: empty, the one
    /// that evaluated issues.
    public var organisationCreditCode: String = ""

    public init() {}

    public init(requestID: String = "", evaluationID: String = "", levelGrantID: String = "", organisationCreditCode: String = "") {
        self.requestID = requestID
        self.evaluationID = evaluationID
        self.levelGrantID = levelGrantID
        self.organisationCreditCode = organisationCreditCode
    }
}

extension IssueCertificateRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.IssueCertificateRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__issue_certificate_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__IssueCertificateRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.evaluationID = unpacker.string(c.pointee.evaluation_id)
        self.levelGrantID = unpacker.string(c.pointee.level_grant_id)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__IssueCertificateRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.evaluation_id = packer.string(self.evaluationID)
        c.pointee.level_grant_id = packer.string(self.levelGrantID)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
    }
}

extension IssueCertificateRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        /// A passed evaluation. One of this and level_grant_id is required.
        public var evaluationID: String
        /// A level that was granted from a competition result, recognised or appointed to.
        public var levelGrantID: String
        /// With level_grant_id: the organisation that issues, with the occupation and level in its scope. With evaluation_id: empty, the one
        /// that evaluated issues.
        public var organisationCreditCode: CreditCode?

        public init(requestID: String, evaluationID: String, levelGrantID: String, organisationCreditCode: CreditCode?) {
            self.requestID = requestID
            self.evaluationID = evaluationID
            self.levelGrantID = levelGrantID
            self.organisationCreditCode = organisationCreditCode
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("evaluation_id", format: "RECORD_ID"),
            FieldRule("level_grant_id", format: "RECORD_ID"),
            FieldRule("organisation_credit_code", format: "CREDIT_CODE"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let evaluationID: String? = check.recordID(self.evaluationID, "evaluation_id", required: false)
        let levelGrantID: String? = check.recordID(self.levelGrantID, "level_grant_id", required: false)
        let organisationCreditCode: CreditCode?? = check.optional(creditCode: self.organisationCreditCode, "organisation_credit_code")
        guard let requestID, let evaluationID, let levelGrantID, let organisationCreditCode else { return nil }
        return Checked(requestID: requestID, evaluationID: evaluationID, levelGrantID: levelGrantID, organisationCreditCode: organisationCreditCode)
    }
}

public struct GetCertificateRequest: Message {
    public var certificateNumber: String = ""

    public init() {}

    public init(certificateNumber: String = "") {
        self.certificateNumber = certificateNumber
    }
}

extension GetCertificateRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.GetCertificateRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__get_certificate_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__GetCertificateRequest.self)
        self.certificateNumber = unpacker.string(c.pointee.certificate_number)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__GetCertificateRequest.self)
        c.pointee.certificate_number = packer.string(self.certificateNumber)
    }
}

extension GetCertificateRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var certificateNumber: CertificateNumber

        public init(certificateNumber: CertificateNumber) {
            self.certificateNumber = certificateNumber
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("certificate_number", required: true, format: "CERTIFICATE_NUMBER"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let certificateNumber: CertificateNumber? = check.certificateNumber(self.certificateNumber, "certificate_number", required: true)
        guard let certificateNumber else { return nil }
        return Checked(certificateNumber: certificateNumber)
    }
}

public struct ListCertificatesRequest: Message {
    /// At least one of the three is required: a holder, an issuing organisation, the region it is filed in. All that are given apply.
    public var personID: String = ""
    public var organisationCreditCode: String = ""
    public var regionCode: String = ""
    public var state: CertificateState = .unspecified
    public var occupationCode: String = ""
    /// Only this level and higher.
    public var lowestLevel: Level = .unspecified
    /// 1 to 500; 0: 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""
    /// Only those issued on these days, both included.
    public var issuedFromOn: String = ""
    public var issuedToOn: String = ""
    /// Only this level.
    public var level: Level = .unspecified
    public var basis: CertificateBasis = .unspecified

    public init() {}

    public init(personID: String = "", organisationCreditCode: String = "", regionCode: String = "", state: CertificateState = .unspecified, occupationCode: String = "", lowestLevel: Level = .unspecified, pageSize: Int32 = 0, pageToken: String = "", issuedFromOn: String = "", issuedToOn: String = "", level: Level = .unspecified, basis: CertificateBasis = .unspecified) {
        self.personID = personID
        self.organisationCreditCode = organisationCreditCode
        self.regionCode = regionCode
        self.state = state
        self.occupationCode = occupationCode
        self.lowestLevel = lowestLevel
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.issuedFromOn = issuedFromOn
        self.issuedToOn = issuedToOn
        self.level = level
        self.basis = basis
    }
}

extension ListCertificatesRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListCertificatesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_certificates_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListCertificatesRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.lowestLevel = .init(rawValue: Int32(bitPattern: c.pointee.lowest_level.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
        self.issuedFromOn = unpacker.string(c.pointee.issued_from_on)
        self.issuedToOn = unpacker.string(c.pointee.issued_to_on)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.basis = .init(rawValue: Int32(bitPattern: c.pointee.basis.rawValue))
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListCertificatesRequest.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.lowest_level.rawValue = UInt32(bitPattern: self.lowestLevel.rawValue)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
        c.pointee.issued_from_on = packer.string(self.issuedFromOn)
        c.pointee.issued_to_on = packer.string(self.issuedToOn)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.basis.rawValue = UInt32(bitPattern: self.basis.rawValue)
    }
}

extension ListCertificatesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// At least one of the three is required: a holder, an issuing organisation, the region it is filed in. All that are given apply.
        public var personID: String
        public var organisationCreditCode: CreditCode?
        public var regionCode: RegionCode?
        public var state: CertificateState?
        public var occupationCode: OccupationCode?
        /// Only this level and higher.
        public var lowestLevel: Level?
        /// Only those issued on these days, both included.
        public var issuedFromOn: CivilDay?
        public var issuedToOn: CivilDay?
        /// Only this level.
        public var level: Level?
        public var basis: CertificateBasis?
        /// The page that is asked for.
        public var page: PageQuery

        public init(personID: String, organisationCreditCode: CreditCode?, regionCode: RegionCode?, state: CertificateState?, occupationCode: OccupationCode?, lowestLevel: Level?, issuedFromOn: CivilDay?, issuedToOn: CivilDay?, level: Level?, basis: CertificateBasis?, page: PageQuery) {
            self.personID = personID
            self.organisationCreditCode = organisationCreditCode
            self.regionCode = regionCode
            self.state = state
            self.occupationCode = occupationCode
            self.lowestLevel = lowestLevel
            self.issuedFromOn = issuedFromOn
            self.issuedToOn = issuedToOn
            self.level = level
            self.basis = basis
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("person_id", format: "RECORD_ID"),
            FieldRule("organisation_credit_code", format: "CREDIT_CODE"),
            FieldRule("region_code", format: "REGION"),
            FieldRule("state"),
            FieldRule("occupation_code", format: "OCCUPATION"),
            FieldRule("lowest_level"),
            FieldRule("page_size"),
            FieldRule("page_token"),
            FieldRule("issued_from_on", format: "DAY"),
            FieldRule("issued_to_on", format: "DAY"),
            FieldRule("level"),
            FieldRule("basis"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let personID: String? = check.recordID(self.personID, "person_id", required: false)
        let organisationCreditCode: CreditCode?? = check.optional(creditCode: self.organisationCreditCode, "organisation_credit_code")
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let state: CertificateState?? = check.optional(choice: self.state, "state")
        let occupationCode: OccupationCode?? = check.optional(occupation: self.occupationCode, "occupation_code")
        let lowestLevel: Level?? = check.optional(choice: self.lowestLevel, "lowest_level")
        let issuedFromOn: CivilDay?? = check.optional(day: self.issuedFromOn, "issued_from_on")
        let issuedToOn: CivilDay?? = check.optional(day: self.issuedToOn, "issued_to_on")
        let level: Level?? = check.optional(choice: self.level, "level")
        let basis: CertificateBasis?? = check.optional(choice: self.basis, "basis")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let personID, let organisationCreditCode, let regionCode, let state, let occupationCode, let lowestLevel, let issuedFromOn, let issuedToOn, let level, let basis, let page else { return nil }
        return Checked(personID: personID, organisationCreditCode: organisationCreditCode, regionCode: regionCode, state: state, occupationCode: occupationCode, lowestLevel: lowestLevel, issuedFromOn: issuedFromOn, issuedToOn: issuedToOn, level: level, basis: basis, page: page)
    }
}

public struct ListCertificatesResponse: Message {
    /// Latest issued first.
    public var certificates: [Certificate] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(certificates: [Certificate] = [], nextPageToken: String = "") {
        self.certificates = certificates
        self.nextPageToken = nextPageToken
    }
}

extension ListCertificatesResponse {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListCertificatesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_certificates_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListCertificatesResponse.self)
        self.certificates = unpacker.messages(c.pointee.certificates, c.pointee.n_certificates)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListCertificatesResponse.self)
        c.pointee.certificates = packer.messages(self.certificates)
        c.pointee.n_certificates = self.certificates.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct ReinstateCertificateRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var certificateNumber: String = ""
    /// The decision.
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", certificateNumber: String = "", reason: String = "") {
        self.requestID = requestID
        self.certificateNumber = certificateNumber
        self.reason = reason
    }
}

extension ReinstateCertificateRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ReinstateCertificateRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__reinstate_certificate_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ReinstateCertificateRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.certificateNumber = unpacker.string(c.pointee.certificate_number)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ReinstateCertificateRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.certificate_number = packer.string(self.certificateNumber)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension ReinstateCertificateRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var certificateNumber: CertificateNumber
        /// The decision.
        public var reason: String

        public init(requestID: String, certificateNumber: CertificateNumber, reason: String) {
            self.requestID = requestID
            self.certificateNumber = certificateNumber
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("certificate_number", required: true, format: "CERTIFICATE_NUMBER"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let certificateNumber: CertificateNumber? = check.certificateNumber(self.certificateNumber, "certificate_number", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let certificateNumber, let reason else { return nil }
        return Checked(requestID: requestID, certificateNumber: certificateNumber, reason: reason)
    }
}

/// A post, so that neither name nor identity number stands in a log of addresses.
public struct VerifyCertificateRequest: Message {
    public var certificateNumber: String = ""
    /// The holder's, as registered.
    public var name: String = ""
    /// GB 11643; may be left out. When given it must fit too. What is no such number is nobody's.
    public var citizenNumber: String = ""

    public init() {}

    public init(certificateNumber: String = "", name: String = "", citizenNumber: String = "") {
        self.certificateNumber = certificateNumber
        self.name = name
        self.citizenNumber = citizenNumber
    }
}

extension VerifyCertificateRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.VerifyCertificateRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__verify_certificate_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__VerifyCertificateRequest.self)
        self.certificateNumber = unpacker.string(c.pointee.certificate_number)
        self.name = unpacker.string(c.pointee.name)
        self.citizenNumber = unpacker.string(c.pointee.citizen_number)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__VerifyCertificateRequest.self)
        c.pointee.certificate_number = packer.string(self.certificateNumber)
        c.pointee.name = packer.string(self.name)
        c.pointee.citizen_number = packer.string(self.citizenNumber)
    }
}

extension VerifyCertificateRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var certificateNumber: CertificateNumber
        /// The holder's, as registered.
        public var name: String
        /// GB 11643; may be left out. When given it must fit too. What is no such number is nobody's.
        public var citizenNumber: String

        public init(certificateNumber: CertificateNumber, name: String, citizenNumber: String) {
            self.certificateNumber = certificateNumber
            self.name = name
            self.citizenNumber = citizenNumber
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("certificate_number", required: true, format: "CERTIFICATE_NUMBER"),
            FieldRule("name", required: true, format: "TEXT", length: 0...50),
            FieldRule("citizen_number", format: "CITIZEN_NUMBER"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let certificateNumber: CertificateNumber? = check.certificateNumber(self.certificateNumber, "certificate_number", required: true)
        let name: String? = check.text(self.name, "name", 0...50, required: true)
        let citizenNumber: String? = check.citizenNumber(self.citizenNumber, "citizen_number", required: false)
        guard let certificateNumber, let name, let citizenNumber else { return nil }
        return Checked(certificateNumber: certificateNumber, name: name, citizenNumber: citizenNumber)
    }
}

/// What the public learns of a certificate.
public struct CertificateVerification: Message {
    public var certificateNumber: String = ""
    /// For example "王**".
    public var maskedName: String = ""
    public var occupationCode: String = ""
    public var occupationName: String = ""
    public var level: Level = .unspecified
    public var organisationName: String = ""
    /// "YYYY-MM-DD".
    public var issuedOn: String = ""
    public var state: CertificateState = .unspecified

    public init() {}

    public init(certificateNumber: String = "", maskedName: String = "", occupationCode: String = "", occupationName: String = "", level: Level = .unspecified, organisationName: String = "", issuedOn: String = "", state: CertificateState = .unspecified) {
        self.certificateNumber = certificateNumber
        self.maskedName = maskedName
        self.occupationCode = occupationCode
        self.occupationName = occupationName
        self.level = level
        self.organisationName = organisationName
        self.issuedOn = issuedOn
        self.state = state
    }
}

extension CertificateVerification {
    public static var protoName: String { "liaoning.skills.evaluation.v1.CertificateVerification" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__certificate_verification__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__CertificateVerification.self)
        self.certificateNumber = unpacker.string(c.pointee.certificate_number)
        self.maskedName = unpacker.string(c.pointee.masked_name)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.occupationName = unpacker.string(c.pointee.occupation_name)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.organisationName = unpacker.string(c.pointee.organisation_name)
        self.issuedOn = unpacker.string(c.pointee.issued_on)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__CertificateVerification.self)
        c.pointee.certificate_number = packer.string(self.certificateNumber)
        c.pointee.masked_name = packer.string(self.maskedName)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.occupation_name = packer.string(self.occupationName)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.organisation_name = packer.string(self.organisationName)
        c.pointee.issued_on = packer.string(self.issuedOn)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
    }
}

public struct GetVerificationKeysRequest: Message {
    public init() {}
}

extension GetVerificationKeysRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.GetVerificationKeysRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__get_verification_keys_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
    }
}

extension GetVerificationKeysRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {

        public init() {}
    }

    public static var fieldRules: [FieldRule] {
        [
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        return Checked()
    }
}

/// A key that signs or has signed certificates.
public struct VerificationKey: Message {
    public var keyID: String = ""
    /// Ed25519, 32 bytes.
    public var publicKey: [UInt8] = []
    /// The same as SubjectPublicKeyInfo, PEM, for openssl.
    public var publicKeyPem: String = ""
    /// Whether new certificates are signed with it. Others stay good for what they signed.
    public var current: Bool = false
    /// "YYYY-MM-DD".
    public var firstUsedOn: String = ""

    public init() {}

    public init(keyID: String = "", publicKey: [UInt8] = [], publicKeyPem: String = "", current: Bool = false, firstUsedOn: String = "") {
        self.keyID = keyID
        self.publicKey = publicKey
        self.publicKeyPem = publicKeyPem
        self.current = current
        self.firstUsedOn = firstUsedOn
    }
}

extension VerificationKey {
    public static var protoName: String { "liaoning.skills.evaluation.v1.VerificationKey" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__verification_key__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__VerificationKey.self)
        self.keyID = unpacker.string(c.pointee.key_id)
        self.publicKey = unpacker.bytes(c.pointee.public_key)
        self.publicKeyPem = unpacker.string(c.pointee.public_key_pem)
        self.current = c.pointee.current != 0
        self.firstUsedOn = unpacker.string(c.pointee.first_used_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__VerificationKey.self)
        c.pointee.key_id = packer.string(self.keyID)
        c.pointee.public_key = packer.bytes(self.publicKey)
        c.pointee.public_key_pem = packer.string(self.publicKeyPem)
        c.pointee.current = self.current ? 1 : 0
        c.pointee.first_used_on = packer.string(self.firstUsedOn)
    }
}

/// How to verify a certificate without asking anyone.
public struct CertificateSignatureFormat: Message {
    /// "Ed25519".
    public var algorithm: String = ""
    /// First line of every signed text.
    public var header: String = ""
    /// Names of the lines after the header, in order.
    public var lineNames: [String] = []
    /// What holder_digest is the SHA-256 of, in words.
    public var holderDigestRule: String = ""

    public init() {}

    public init(algorithm: String = "", header: String = "", lineNames: [String] = [], holderDigestRule: String = "") {
        self.algorithm = algorithm
        self.header = header
        self.lineNames = lineNames
        self.holderDigestRule = holderDigestRule
    }
}

extension CertificateSignatureFormat {
    public static var protoName: String { "liaoning.skills.evaluation.v1.CertificateSignatureFormat" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__certificate_signature_format__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__CertificateSignatureFormat.self)
        self.algorithm = unpacker.string(c.pointee.algorithm)
        self.header = unpacker.string(c.pointee.header)
        self.lineNames = unpacker.strings(c.pointee.line_names, c.pointee.n_line_names)
        self.holderDigestRule = unpacker.string(c.pointee.holder_digest_rule)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__CertificateSignatureFormat.self)
        c.pointee.algorithm = packer.string(self.algorithm)
        c.pointee.header = packer.string(self.header)
        c.pointee.line_names = packer.strings(self.lineNames)
        c.pointee.n_line_names = self.lineNames.count
        c.pointee.holder_digest_rule = packer.string(self.holderDigestRule)
    }
}

public struct VerificationKeys: Message {
    /// Newest first.
    public var keys: [VerificationKey] = []
    public var signatureFormat: CertificateSignatureFormat? = nil

    public init() {}

    public init(keys: [VerificationKey] = [], signatureFormat: CertificateSignatureFormat? = nil) {
        self.keys = keys
        self.signatureFormat = signatureFormat
    }
}

extension VerificationKeys {
    public static var protoName: String { "liaoning.skills.evaluation.v1.VerificationKeys" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__verification_keys__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__VerificationKeys.self)
        self.keys = unpacker.messages(c.pointee.keys, c.pointee.n_keys)
        self.signatureFormat = unpacker.message(c.pointee.signature_format)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__VerificationKeys.self)
        c.pointee.keys = packer.messages(self.keys)
        c.pointee.n_keys = self.keys.count
        c.pointee.signature_format = packer.message(self.signatureFormat)
    }
}

public struct SuspendCertificateRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var certificateNumber: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", certificateNumber: String = "", reason: String = "") {
        self.requestID = requestID
        self.certificateNumber = certificateNumber
        self.reason = reason
    }
}

extension SuspendCertificateRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.SuspendCertificateRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__suspend_certificate_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__SuspendCertificateRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.certificateNumber = unpacker.string(c.pointee.certificate_number)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__SuspendCertificateRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.certificate_number = packer.string(self.certificateNumber)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension SuspendCertificateRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var certificateNumber: CertificateNumber
        public var reason: String

        public init(requestID: String, certificateNumber: CertificateNumber, reason: String) {
            self.requestID = requestID
            self.certificateNumber = certificateNumber
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("certificate_number", required: true, format: "CERTIFICATE_NUMBER"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let certificateNumber: CertificateNumber? = check.certificateNumber(self.certificateNumber, "certificate_number", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let certificateNumber, let reason else { return nil }
        return Checked(requestID: requestID, certificateNumber: certificateNumber, reason: reason)
    }
}

public struct ResumeCertificateRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var certificateNumber: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", certificateNumber: String = "", reason: String = "") {
        self.requestID = requestID
        self.certificateNumber = certificateNumber
        self.reason = reason
    }
}

extension ResumeCertificateRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ResumeCertificateRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__resume_certificate_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ResumeCertificateRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.certificateNumber = unpacker.string(c.pointee.certificate_number)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ResumeCertificateRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.certificate_number = packer.string(self.certificateNumber)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension ResumeCertificateRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var certificateNumber: CertificateNumber
        public var reason: String

        public init(requestID: String, certificateNumber: CertificateNumber, reason: String) {
            self.requestID = requestID
            self.certificateNumber = certificateNumber
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("certificate_number", required: true, format: "CERTIFICATE_NUMBER"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let certificateNumber: CertificateNumber? = check.certificateNumber(self.certificateNumber, "certificate_number", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let certificateNumber, let reason else { return nil }
        return Checked(requestID: requestID, certificateNumber: certificateNumber, reason: reason)
    }
}

public struct RevokeCertificateRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var certificateNumber: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", certificateNumber: String = "", reason: String = "") {
        self.requestID = requestID
        self.certificateNumber = certificateNumber
        self.reason = reason
    }
}

extension RevokeCertificateRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.RevokeCertificateRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__revoke_certificate_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__RevokeCertificateRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.certificateNumber = unpacker.string(c.pointee.certificate_number)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__RevokeCertificateRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.certificate_number = packer.string(self.certificateNumber)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension RevokeCertificateRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var certificateNumber: CertificateNumber
        public var reason: String

        public init(requestID: String, certificateNumber: CertificateNumber, reason: String) {
            self.requestID = requestID
            self.certificateNumber = certificateNumber
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("certificate_number", required: true, format: "CERTIFICATE_NUMBER"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let certificateNumber: CertificateNumber? = check.certificateNumber(self.certificateNumber, "certificate_number", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let certificateNumber, let reason else { return nil }
        return Checked(requestID: requestID, certificateNumber: certificateNumber, reason: reason)
    }
}

public struct ReissueCertificateRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    /// The valid certificate to replace.
    public var certificateNumber: String = ""
    /// For example "证书遗失" or "姓名更正".
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", certificateNumber: String = "", reason: String = "") {
        self.requestID = requestID
        self.certificateNumber = certificateNumber
        self.reason = reason
    }
}

extension ReissueCertificateRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ReissueCertificateRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__reissue_certificate_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ReissueCertificateRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.certificateNumber = unpacker.string(c.pointee.certificate_number)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ReissueCertificateRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.certificate_number = packer.string(self.certificateNumber)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension ReissueCertificateRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        /// The valid certificate to replace.
        public var certificateNumber: CertificateNumber
        /// For example "证书遗失" or "姓名更正".
        public var reason: String

        public init(requestID: String, certificateNumber: CertificateNumber, reason: String) {
            self.requestID = requestID
            self.certificateNumber = certificateNumber
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("certificate_number", required: true, format: "CERTIFICATE_NUMBER"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let certificateNumber: CertificateNumber? = check.certificateNumber(self.certificateNumber, "certificate_number", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let certificateNumber, let reason else { return nil }
        return Checked(requestID: requestID, certificateNumber: certificateNumber, reason: reason)
    }
}

public struct CountCertificatesRequest: Message {
    /// Only those of this region; "210000": all, also those of which it is not known.
    public var regionCode: String = ""
    public var regionOf: CertificateRegion = .unspecified
    public var by: CertificateCountKey = .unspecified
    /// First day of the span. Empty: from the first certificate on.
    public var fromOn: String = ""
    /// Last day of the span, and the day of the stock. Empty: today.
    public var toOn: String = ""
    /// Only this occupation.
    public var occupationCode: String = ""
    /// Only this level and higher: LEVEL_SENIOR for 高技能人才.
    public var lowestLevel: Level = .unspecified

    public init() {}

    public init(regionCode: String = "", regionOf: CertificateRegion = .unspecified, by: CertificateCountKey = .unspecified, fromOn: String = "", toOn: String = "", occupationCode: String = "", lowestLevel: Level = .unspecified) {
        self.regionCode = regionCode
        self.regionOf = regionOf
        self.by = by
        self.fromOn = fromOn
        self.toOn = toOn
        self.occupationCode = occupationCode
        self.lowestLevel = lowestLevel
    }
}

extension CountCertificatesRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.CountCertificatesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__count_certificates_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__CountCertificatesRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.regionOf = .init(rawValue: Int32(bitPattern: c.pointee.region_of.rawValue))
        self.by = .init(rawValue: Int32(bitPattern: c.pointee.by.rawValue))
        self.fromOn = unpacker.string(c.pointee.from_on)
        self.toOn = unpacker.string(c.pointee.to_on)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.lowestLevel = .init(rawValue: Int32(bitPattern: c.pointee.lowest_level.rawValue))
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__CountCertificatesRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.region_of.rawValue = UInt32(bitPattern: self.regionOf.rawValue)
        c.pointee.by.rawValue = UInt32(bitPattern: self.by.rawValue)
        c.pointee.from_on = packer.string(self.fromOn)
        c.pointee.to_on = packer.string(self.toOn)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.lowest_level.rawValue = UInt32(bitPattern: self.lowestLevel.rawValue)
    }
}

extension CountCertificatesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Only those of this region; "210000": all, also those of which it is not known.
        public var regionCode: RegionCode
        public var regionOf: CertificateRegion
        public var by: CertificateCountKey
        /// First day of the span. Empty: from the first certificate on.
        public var fromOn: CivilDay?
        /// Last day of the span, and the day of the stock. Empty: today.
        public var toOn: CivilDay?
        /// Only this occupation.
        public var occupationCode: OccupationCode?
        /// Only this level and higher: LEVEL_SENIOR for 高技能人才.
        public var lowestLevel: Level?

        public init(regionCode: RegionCode, regionOf: CertificateRegion, by: CertificateCountKey, fromOn: CivilDay?, toOn: CivilDay?, occupationCode: OccupationCode?, lowestLevel: Level?) {
            self.regionCode = regionCode
            self.regionOf = regionOf
            self.by = by
            self.fromOn = fromOn
            self.toOn = toOn
            self.occupationCode = occupationCode
            self.lowestLevel = lowestLevel
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("region_of", required: true),
            FieldRule("by", required: true),
            FieldRule("from_on", format: "DAY"),
            FieldRule("to_on", format: "DAY"),
            FieldRule("occupation_code", format: "OCCUPATION"),
            FieldRule("lowest_level"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let regionOf: CertificateRegion? = check.choice(self.regionOf, "region_of", required: true)
        let by: CertificateCountKey? = check.choice(self.by, "by", required: true)
        let fromOn: CivilDay?? = check.optional(day: self.fromOn, "from_on")
        let toOn: CivilDay?? = check.optional(day: self.toOn, "to_on")
        let occupationCode: OccupationCode?? = check.optional(occupation: self.occupationCode, "occupation_code")
        let lowestLevel: Level?? = check.optional(choice: self.lowestLevel, "lowest_level")
        guard let regionCode, let regionOf, let by, let fromOn, let toOn, let occupationCode, let lowestLevel else { return nil }
        return Checked(regionCode: regionCode, regionOf: regionOf, by: by, fromOn: fromOn, toOn: toOn, occupationCode: occupationCode, lowestLevel: lowestLevel)
    }
}

public struct CertificateCount: Message {
    /// The one that is counted by; the others are empty. A city that is not known is empty too.
    public var occupationCode: String = ""
    public var level: Level = .unspecified
    public var cityCode: String = ""
    /// Issued in the span.
    public var issuedCertificates: Int64 = 0
    public var issuedPersons: Int64 = 0
    /// Valid or suspended on its last day.
    public var standingCertificates: Int64 = 0
    public var standingPersons: Int64 = 0

    public init() {}

    public init(occupationCode: String = "", level: Level = .unspecified, cityCode: String = "", issuedCertificates: Int64 = 0, issuedPersons: Int64 = 0, standingCertificates: Int64 = 0, standingPersons: Int64 = 0) {
        self.occupationCode = occupationCode
        self.level = level
        self.cityCode = cityCode
        self.issuedCertificates = issuedCertificates
        self.issuedPersons = issuedPersons
        self.standingCertificates = standingCertificates
        self.standingPersons = standingPersons
    }
}

extension CertificateCount {
    public static var protoName: String { "liaoning.skills.evaluation.v1.CertificateCount" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__certificate_count__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__CertificateCount.self)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.cityCode = unpacker.string(c.pointee.city_code)
        self.issuedCertificates = c.pointee.issued_certificates
        self.issuedPersons = c.pointee.issued_persons
        self.standingCertificates = c.pointee.standing_certificates
        self.standingPersons = c.pointee.standing_persons
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__CertificateCount.self)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.city_code = packer.string(self.cityCode)
        c.pointee.issued_certificates = self.issuedCertificates
        c.pointee.issued_persons = self.issuedPersons
        c.pointee.standing_certificates = self.standingCertificates
        c.pointee.standing_persons = self.standingPersons
    }
}

public struct CountCertificatesResponse: Message {
    /// In the order of what is counted by. At most as many as there are occupations.
    public var counts: [CertificateCount] = []

    public init() {}

    public init(counts: [CertificateCount] = []) {
        self.counts = counts
    }
}

extension CountCertificatesResponse {
    public static var protoName: String { "liaoning.skills.evaluation.v1.CountCertificatesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__count_certificates_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__CountCertificatesResponse.self)
        self.counts = unpacker.messages(c.pointee.counts, c.pointee.n_counts)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__CountCertificatesResponse.self)
        c.pointee.counts = packer.messages(self.counts)
        c.pointee.n_counts = self.counts.count
    }
}
