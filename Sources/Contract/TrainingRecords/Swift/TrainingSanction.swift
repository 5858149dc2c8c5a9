// Written by Protos/generate.sh from liaoning/skills/training_records/v1/training_sanction.proto. Do not edit.
// swift-format-ignore-file

internal import CTrainingRecordsMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

public enum TrainingSanctionMeasure: EnumValue {
    case unspecified
    /// 警告
    case warning
    /// 限期内不得承担补贴性培训
    case ban
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [TrainingSanctionMeasure] = [.unspecified, .warning, .ban]

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
        case .unspecified: "TRAINING_SANCTION_MEASURE_UNSPECIFIED"
        case .warning: "TRAINING_SANCTION_MEASURE_WARNING"
        case .ban: "TRAINING_SANCTION_MEASURE_BAN"
        case .unrecognized: nil
        }
    }
}

/// A sanction. Also the payload of the changes "training_sanction.imposed" and ".lifted".
public struct TrainingSanction: Message {
    /// "tsn_…".
    public var sanctionID: String = ""
    public var findingID: String = ""
    public var organisationCreditCode: String = ""
    public var regionCode: String = ""
    public var measure: TrainingSanctionMeasure = .unspecified
    /// The decision, as it is cited.
    public var document: String = ""
    /// "YYYY-MM-DD".
    public var imposedOn: String = ""
    /// Last day of a ban; empty for a warning.
    public var endsOn: String = ""
    /// Empty while it stands.
    public var liftedOn: String = ""
    public var liftReason: String = ""

    public init() {}

    public init(sanctionID: String = "", findingID: String = "", organisationCreditCode: String = "", regionCode: String = "", measure: TrainingSanctionMeasure = .unspecified, document: String = "", imposedOn: String = "", endsOn: String = "", liftedOn: String = "", liftReason: String = "") {
        self.sanctionID = sanctionID
        self.findingID = findingID
        self.organisationCreditCode = organisationCreditCode
        self.regionCode = regionCode
        self.measure = measure
        self.document = document
        self.imposedOn = imposedOn
        self.endsOn = endsOn
        self.liftedOn = liftedOn
        self.liftReason = liftReason
    }
}

extension TrainingSanction {
    public static var protoName: String { "liaoning.skills.training_records.v1.TrainingSanction" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__training_sanction__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__TrainingSanction.self)
        self.sanctionID = unpacker.string(c.pointee.sanction_id)
        self.findingID = unpacker.string(c.pointee.finding_id)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.measure = .init(rawValue: Int32(bitPattern: c.pointee.measure.rawValue))
        self.document = unpacker.string(c.pointee.document)
        self.imposedOn = unpacker.string(c.pointee.imposed_on)
        self.endsOn = unpacker.string(c.pointee.ends_on)
        self.liftedOn = unpacker.string(c.pointee.lifted_on)
        self.liftReason = unpacker.string(c.pointee.lift_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__TrainingSanction.self)
        c.pointee.sanction_id = packer.string(self.sanctionID)
        c.pointee.finding_id = packer.string(self.findingID)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.measure.rawValue = UInt32(bitPattern: self.measure.rawValue)
        c.pointee.document = packer.string(self.document)
        c.pointee.imposed_on = packer.string(self.imposedOn)
        c.pointee.ends_on = packer.string(self.endsOn)
        c.pointee.lifted_on = packer.string(self.liftedOn)
        c.pointee.lift_reason = packer.string(self.liftReason)
    }
}

public struct ImposeTrainingSanctionRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var findingID: String = ""
    public var measure: TrainingSanctionMeasure = .unspecified
    public var document: String = ""
    /// Of a ban: its last day.
    public var endsOn: String = ""

    public init() {}

    public init(requestID: String = "", findingID: String = "", measure: TrainingSanctionMeasure = .unspecified, document: String = "", endsOn: String = "") {
        self.requestID = requestID
        self.findingID = findingID
        self.measure = measure
        self.document = document
        self.endsOn = endsOn
    }
}

extension ImposeTrainingSanctionRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ImposeTrainingSanctionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__impose_training_sanction_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ImposeTrainingSanctionRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.findingID = unpacker.string(c.pointee.finding_id)
        self.measure = .init(rawValue: Int32(bitPattern: c.pointee.measure.rawValue))
        self.document = unpacker.string(c.pointee.document)
        self.endsOn = unpacker.string(c.pointee.ends_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ImposeTrainingSanctionRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.finding_id = packer.string(self.findingID)
        c.pointee.measure.rawValue = UInt32(bitPattern: self.measure.rawValue)
        c.pointee.document = packer.string(self.document)
        c.pointee.ends_on = packer.string(self.endsOn)
    }
}

extension ImposeTrainingSanctionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var findingID: String
        public var measure: TrainingSanctionMeasure
        public var document: String
        /// Of a ban: its last day.
        public var endsOn: CivilDay?

        public init(requestID: String, findingID: String, measure: TrainingSanctionMeasure, document: String, endsOn: CivilDay?) {
            self.requestID = requestID
            self.findingID = findingID
            self.measure = measure
            self.document = document
            self.endsOn = endsOn
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("finding_id", required: true, format: "RECORD_ID"),
            FieldRule("measure", required: true),
            FieldRule("document", required: true, format: "REMARK", length: 2...200),
            FieldRule("ends_on", format: "DAY"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let findingID: String? = check.recordID(self.findingID, "finding_id", required: true)
        let measure: TrainingSanctionMeasure? = check.choice(self.measure, "measure", required: true)
        let document: String? = check.remark(self.document, "document", 2...200, required: true)
        let endsOn: CivilDay?? = check.optional(day: self.endsOn, "ends_on")
        guard let requestID, let findingID, let measure, let document, let endsOn else { return nil }
        return Checked(requestID: requestID, findingID: findingID, measure: measure, document: document, endsOn: endsOn)
    }
}

public struct LiftTrainingSanctionRequest: Message, IdempotentRequest {
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

extension LiftTrainingSanctionRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.LiftTrainingSanctionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__lift_training_sanction_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__LiftTrainingSanctionRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.sanctionID = unpacker.string(c.pointee.sanction_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__LiftTrainingSanctionRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.sanction_id = packer.string(self.sanctionID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension LiftTrainingSanctionRequest: CheckedMessage {
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

public struct ListTrainingSanctionsRequest: Message {
    /// A region with what lies in it; the province or empty: everywhere.
    public var regionCode: String = ""
    public var organisationCreditCode: String = ""
    /// Only bans that hold on this day.
    public var bannedOn: String = ""
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", organisationCreditCode: String = "", bannedOn: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.organisationCreditCode = organisationCreditCode
        self.bannedOn = bannedOn
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListTrainingSanctionsRequest {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListTrainingSanctionsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_training_sanctions_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListTrainingSanctionsRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
        self.bannedOn = unpacker.string(c.pointee.banned_on)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListTrainingSanctionsRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
        c.pointee.banned_on = packer.string(self.bannedOn)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListTrainingSanctionsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// A region with what lies in it; the province or empty: everywhere.
        public var regionCode: RegionCode?
        public var organisationCreditCode: CreditCode?
        /// Only bans that hold on this day.
        public var bannedOn: CivilDay?
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, organisationCreditCode: CreditCode?, bannedOn: CivilDay?, page: PageQuery) {
            self.regionCode = regionCode
            self.organisationCreditCode = organisationCreditCode
            self.bannedOn = bannedOn
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("organisation_credit_code", format: "CREDIT_CODE"),
            FieldRule("banned_on", format: "DAY"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let organisationCreditCode: CreditCode?? = check.optional(creditCode: self.organisationCreditCode, "organisation_credit_code")
        let bannedOn: CivilDay?? = check.optional(day: self.bannedOn, "banned_on")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let organisationCreditCode, let bannedOn, let page else { return nil }
        return Checked(regionCode: regionCode, organisationCreditCode: organisationCreditCode, bannedOn: bannedOn, page: page)
    }
}

public struct ListTrainingSanctionsResponse: Message {
    public var sanctions: [TrainingSanction] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(sanctions: [TrainingSanction] = [], nextPageToken: String = "") {
        self.sanctions = sanctions
        self.nextPageToken = nextPageToken
    }
}

extension ListTrainingSanctionsResponse {
    public static var protoName: String { "liaoning.skills.training_records.v1.ListTrainingSanctionsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__training_records__v1__list_training_sanctions_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListTrainingSanctionsResponse.self)
        self.sanctions = unpacker.messages(c.pointee.sanctions, c.pointee.n_sanctions)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__TrainingRecords__V1__ListTrainingSanctionsResponse.self)
        c.pointee.sanctions = packer.messages(self.sanctions)
        c.pointee.n_sanctions = self.sanctions.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
