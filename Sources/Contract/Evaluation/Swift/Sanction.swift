// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/sanction.proto. Do not edit.
// swift-format-ignore-file

internal import CEvaluationMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

public enum SanctionedKind: EnumValue {
    case unspecified
    /// A candidate, by person id.
    case person
    /// An examiner or supervisor, by examiner id.
    case examiner
    /// An evaluation organisation, by credit code.
    case organisation
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [SanctionedKind] = [.unspecified, .person, .examiner, .organisation]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .person
        case 2: self = .examiner
        case 3: self = .organisation
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .person: 1
        case .examiner: 2
        case .organisation: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "SANCTIONED_KIND_UNSPECIFIED"
        case .person: "SANCTIONED_KIND_PERSON"
        case .examiner: "SANCTIONED_KIND_EXAMINER"
        case .organisation: "SANCTIONED_KIND_ORGANISATION"
        case .unrecognized: nil
        }
    }
}

public enum SanctionMeasure: EnumValue {
    case unspecified
    /// 警告
    case warning
    /// 禁止参加、承担评价
    case ban
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [SanctionMeasure] = [.unspecified, .warning, .ban]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .warning
        case 2: self = .ban
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .warning: 1
        case .ban: 2
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "SANCTION_MEASURE_UNSPECIFIED"
        case .warning: "SANCTION_MEASURE_WARNING"
        case .ban: "SANCTION_MEASURE_BAN"
        case .unrecognized: nil
        }
    }
}

/// A sanction. Also the payload of the changes "sanction.imposed" and ".lifted".
public struct Sanction: Message {
    /// "snc_…".
    public var sanctionID: String = ""
    public var kind: SanctionedKind = .unspecified
    /// Person id, examiner id or credit code.
    public var sanctionedID: String = ""
    public var regionCode: String = ""
    public var measure: SanctionMeasure = .unspecified
    public var reason: String = ""
    /// The decision, as it is cited.
    public var document: String = ""
    /// "YYYY-MM-DD".
    public var imposedOn: String = ""
    /// Last day of a ban, "YYYY-MM-DD".
    public var endsOn: String = ""
    /// "YYYY-MM-DD"; empty while it stands.
    public var liftedOn: String = ""
    public var liftReason: String = ""

    public init() {}

    public init(sanctionID: String = "", kind: SanctionedKind = .unspecified, sanctionedID: String = "", regionCode: String = "", measure: SanctionMeasure = .unspecified, reason: String = "", document: String = "", imposedOn: String = "", endsOn: String = "", liftedOn: String = "", liftReason: String = "") {
        self.sanctionID = sanctionID
        self.kind = kind
        self.sanctionedID = sanctionedID
        self.regionCode = regionCode
        self.measure = measure
        self.reason = reason
        self.document = document
        self.imposedOn = imposedOn
        self.endsOn = endsOn
        self.liftedOn = liftedOn
        self.liftReason = liftReason
    }
}

extension Sanction {
    public static var protoName: String { "liaoning.skills.evaluation.v1.Sanction" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__sanction__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__Sanction.self)
        self.sanctionID = unpacker.string(c.pointee.sanction_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.sanctionedID = unpacker.string(c.pointee.sanctioned_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.measure = .init(rawValue: Int32(bitPattern: c.pointee.measure.rawValue))
        self.reason = unpacker.string(c.pointee.reason)
        self.document = unpacker.string(c.pointee.document)
        self.imposedOn = unpacker.string(c.pointee.imposed_on)
        self.endsOn = unpacker.string(c.pointee.ends_on)
        self.liftedOn = unpacker.string(c.pointee.lifted_on)
        self.liftReason = unpacker.string(c.pointee.lift_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__Sanction.self)
        c.pointee.sanction_id = packer.string(self.sanctionID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.sanctioned_id = packer.string(self.sanctionedID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.measure.rawValue = UInt32(bitPattern: self.measure.rawValue)
        c.pointee.reason = packer.string(self.reason)
        c.pointee.document = packer.string(self.document)
        c.pointee.imposed_on = packer.string(self.imposedOn)
        c.pointee.ends_on = packer.string(self.endsOn)
        c.pointee.lifted_on = packer.string(self.liftedOn)
        c.pointee.lift_reason = packer.string(self.liftReason)
    }
}

public struct ImposeSanctionRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var kind: SanctionedKind = .unspecified
    public var sanctionedID: String = ""
    /// Whose decision it is; "210000" for the province.
    public var regionCode: String = ""
    public var measure: SanctionMeasure = .unspecified
    public var reason: String = ""
    public var document: String = ""
    /// Of a ban: its last day.
    public var endsOn: String = ""

    public init() {}

    public init(requestID: String = "", kind: SanctionedKind = .unspecified, sanctionedID: String = "", regionCode: String = "", measure: SanctionMeasure = .unspecified, reason: String = "", document: String = "", endsOn: String = "") {
        self.requestID = requestID
        self.kind = kind
        self.sanctionedID = sanctionedID
        self.regionCode = regionCode
        self.measure = measure
        self.reason = reason
        self.document = document
        self.endsOn = endsOn
    }
}

extension ImposeSanctionRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ImposeSanctionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__impose_sanction_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ImposeSanctionRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.sanctionedID = unpacker.string(c.pointee.sanctioned_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.measure = .init(rawValue: Int32(bitPattern: c.pointee.measure.rawValue))
        self.reason = unpacker.string(c.pointee.reason)
        self.document = unpacker.string(c.pointee.document)
        self.endsOn = unpacker.string(c.pointee.ends_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ImposeSanctionRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.sanctioned_id = packer.string(self.sanctionedID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.measure.rawValue = UInt32(bitPattern: self.measure.rawValue)
        c.pointee.reason = packer.string(self.reason)
        c.pointee.document = packer.string(self.document)
        c.pointee.ends_on = packer.string(self.endsOn)
    }
}

extension ImposeSanctionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var kind: SanctionedKind
        public var sanctionedID: String
        /// Whose decision it is; "210000" for the province.
        public var regionCode: RegionCode
        public var measure: SanctionMeasure
        public var reason: String
        public var document: String
        /// Of a ban: its last day.
        public var endsOn: CivilDay?

        public init(requestID: String, kind: SanctionedKind, sanctionedID: String, regionCode: RegionCode, measure: SanctionMeasure, reason: String, document: String, endsOn: CivilDay?) {
            self.requestID = requestID
            self.kind = kind
            self.sanctionedID = sanctionedID
            self.regionCode = regionCode
            self.measure = measure
            self.reason = reason
            self.document = document
            self.endsOn = endsOn
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("kind", required: true),
            FieldRule("sanctioned_id", required: true, format: "RECORD_ID"),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("measure", required: true),
            FieldRule("reason", required: true, format: "REMARK", length: 2...500),
            FieldRule("document", required: true, format: "REMARK", length: 2...200),
            FieldRule("ends_on", format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let kind: SanctionedKind? = check.choice(self.kind, "kind", required: true)
        let sanctionedID: String? = check.recordID(self.sanctionedID, "sanctioned_id", required: true)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let measure: SanctionMeasure? = check.choice(self.measure, "measure", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...500, required: true)
        let document: String? = check.remark(self.document, "document", 2...200, required: true)
        let endsOn: CivilDay?? = check.optional(day: self.endsOn, "ends_on")
        guard let requestID, let kind, let sanctionedID, let regionCode, let measure, let reason, let document, let endsOn else { return nil }
        return Checked(requestID: requestID, kind: kind, sanctionedID: sanctionedID, regionCode: regionCode, measure: measure, reason: reason, document: document, endsOn: endsOn)
    }
}

public struct LiftSanctionRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var sanctionID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", sanctionID: String = "", reason: String = "") {
        self.requestID = requestID
        self.sanctionID = sanctionID
        self.reason = reason
    }
}

extension LiftSanctionRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.LiftSanctionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__lift_sanction_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__LiftSanctionRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.sanctionID = unpacker.string(c.pointee.sanction_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__LiftSanctionRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.sanction_id = packer.string(self.sanctionID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension LiftSanctionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var sanctionID: String
        public var reason: String

        public init(requestID: String, sanctionID: String, reason: String) {
            self.requestID = requestID
            self.sanctionID = sanctionID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("sanction_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let sanctionID: String? = check.recordID(self.sanctionID, "sanction_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let sanctionID, let reason else { return nil }
        return Checked(requestID: requestID, sanctionID: sanctionID, reason: reason)
    }
}

public struct ListSanctionsRequest: Message {
    public var regionCode: String = ""
    public var sanctionedID: String = ""
    /// Only bans that hold on this day.
    public var bannedOn: String = ""
    /// 1 to 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", sanctionedID: String = "", bannedOn: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.sanctionedID = sanctionedID
        self.bannedOn = bannedOn
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListSanctionsRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListSanctionsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_sanctions_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListSanctionsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.sanctionedID = unpacker.string(c.pointee.sanctioned_id)
        self.bannedOn = unpacker.string(c.pointee.banned_on)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListSanctionsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.sanctioned_id = packer.string(self.sanctionedID)
        c.pointee.banned_on = packer.string(self.bannedOn)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListSanctionsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var regionCode: RegionCode?
        public var sanctionedID: String
        /// Only bans that hold on this day.
        public var bannedOn: CivilDay?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, sanctionedID: String, bannedOn: CivilDay?, page: PageQuery) {
            self.regionCode = regionCode
            self.sanctionedID = sanctionedID
            self.bannedOn = bannedOn
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("sanctioned_id", format: "RECORD_ID"),
            FieldRule("banned_on", format: "DAY"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let sanctionedID: String? = check.recordID(self.sanctionedID, "sanctioned_id", required: false)
        let bannedOn: CivilDay?? = check.optional(day: self.bannedOn, "banned_on")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let sanctionedID, let bannedOn, let page else { return nil }
        return Checked(regionCode: regionCode, sanctionedID: sanctionedID, bannedOn: bannedOn, page: page)
    }
}

public struct ListSanctionsResponse: Message {
    /// By id, which is by time of imposing.
    public var sanctions: [Sanction] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(sanctions: [Sanction] = [], nextPageToken: String = "") {
        self.sanctions = sanctions
        self.nextPageToken = nextPageToken
    }
}

extension ListSanctionsResponse {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListSanctionsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_sanctions_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListSanctionsResponse.self)
        self.sanctions = unpacker.messages(c.pointee.sanctions, c.pointee.n_sanctions)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListSanctionsResponse.self)
        c.pointee.sanctions = packer.messages(self.sanctions)
        c.pointee.n_sanctions = self.sanctions.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
