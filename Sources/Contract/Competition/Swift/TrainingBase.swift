// Written by Protos/generate.sh from liaoning/skills/competition/v1/training_base.proto. Do not edit.
// swift-format-ignore-file

internal import CCompetitionMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// What a sponsor gives.
public enum SponsorshipKind: EnumValue {
    case unspecified
    case money
    case place
    case equipment
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [SponsorshipKind] = [.unspecified, .money, .place, .equipment]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .money
        case 2: self = .place
        case 3: self = .equipment
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .money: 1
        case .place: 2
        case .equipment: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "SPONSORSHIP_KIND_UNSPECIFIED"
        case .money: "SPONSORSHIP_KIND_MONEY"
        case .place: "SPONSORSHIP_KIND_PLACE"
        case .equipment: "SPONSORSHIP_KIND_EQUIPMENT"
        case .unrecognized: nil
        }
    }
}

/// A place where competitors are prepared.
public struct TrainingBase: Message {
    public var trainingBaseID: String = ""
    /// The organisation that runs it.
    public var creditCode: String = ""
    public var name: String = ""
    public var regionCode: String = ""
    /// Events of the world list, by number, and of the national list, by name, that it prepares for.
    public var worldEvents: [String] = []
    public var nationalEvents: [String] = []
    /// The document that names it, as it is cited.
    public var document: String = ""
    /// "YYYY-MM-DD"; ended_on is empty while it is one.
    public var namedOn: String = ""
    public var endedOn: String = ""

    public init() {}

    public init(trainingBaseID: String = "", creditCode: String = "", name: String = "", regionCode: String = "", worldEvents: [String] = [], nationalEvents: [String] = [], document: String = "", namedOn: String = "", endedOn: String = "") {
        self.trainingBaseID = trainingBaseID
        self.creditCode = creditCode
        self.name = name
        self.regionCode = regionCode
        self.worldEvents = worldEvents
        self.nationalEvents = nationalEvents
        self.document = document
        self.namedOn = namedOn
        self.endedOn = endedOn
    }
}

extension TrainingBase {
    public static var protoName: String { "liaoning.skills.competition.v1.TrainingBase" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__training_base__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__TrainingBase.self)
        self.trainingBaseID = unpacker.string(c.pointee.training_base_id)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.name = unpacker.string(c.pointee.name)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.worldEvents = unpacker.strings(c.pointee.world_events, c.pointee.n_world_events)
        self.nationalEvents = unpacker.strings(c.pointee.national_events, c.pointee.n_national_events)
        self.document = unpacker.string(c.pointee.document)
        self.namedOn = unpacker.string(c.pointee.named_on)
        self.endedOn = unpacker.string(c.pointee.ended_on)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__TrainingBase.self)
        c.pointee.training_base_id = packer.string(self.trainingBaseID)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.name = packer.string(self.name)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.world_events = packer.strings(self.worldEvents)
        c.pointee.n_world_events = self.worldEvents.count
        c.pointee.national_events = packer.strings(self.nationalEvents)
        c.pointee.n_national_events = self.nationalEvents.count
        c.pointee.document = packer.string(self.document)
        c.pointee.named_on = packer.string(self.namedOn)
        c.pointee.ended_on = packer.string(self.endedOn)
    }
}

public struct NameTrainingBaseRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    /// A registered organisation; once a base at a time.
    public var creditCode: String = ""
    public var worldEvents: [String] = []
    public var nationalEvents: [String] = []
    public var document: String = ""

    public init() {}

    public init(requestID: String = "", creditCode: String = "", worldEvents: [String] = [], nationalEvents: [String] = [], document: String = "") {
        self.requestID = requestID
        self.creditCode = creditCode
        self.worldEvents = worldEvents
        self.nationalEvents = nationalEvents
        self.document = document
    }
}

extension NameTrainingBaseRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.NameTrainingBaseRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__name_training_base_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__NameTrainingBaseRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.worldEvents = unpacker.strings(c.pointee.world_events, c.pointee.n_world_events)
        self.nationalEvents = unpacker.strings(c.pointee.national_events, c.pointee.n_national_events)
        self.document = unpacker.string(c.pointee.document)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__NameTrainingBaseRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.world_events = packer.strings(self.worldEvents)
        c.pointee.n_world_events = self.worldEvents.count
        c.pointee.national_events = packer.strings(self.nationalEvents)
        c.pointee.n_national_events = self.nationalEvents.count
        c.pointee.document = packer.string(self.document)
    }
}

extension NameTrainingBaseRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        /// A registered organisation; once a base at a time.
        public var creditCode: CreditCode
        public var worldEvents: [String]
        public var nationalEvents: [String]
        public var document: String

        public init(requestID: String, creditCode: CreditCode, worldEvents: [String], nationalEvents: [String], document: String) {
            self.requestID = requestID
            self.creditCode = creditCode
            self.worldEvents = worldEvents
            self.nationalEvents = nationalEvents
            self.document = document
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("world_events", format: "REMARK", length: 0...50, items: 0...100),
            FieldRule("national_events", format: "REMARK", length: 0...50, items: 0...200),
            FieldRule("document", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let creditCode: CreditCode? = check.creditCode(self.creditCode, "credit_code", required: true)
        let worldEvents: [String]? = check.list(self.worldEvents, "world_events", 0...100) { (value, check: inout FieldCheck) in check.remark(value, FieldCheck.element, 0...50, required: true) }
        let nationalEvents: [String]? = check.list(self.nationalEvents, "national_events", 0...200) { (value, check: inout FieldCheck) in check.remark(value, FieldCheck.element, 0...50, required: true) }
        let document: String? = check.remark(self.document, "document", 2...200, required: true)
        guard let requestID, let creditCode, let worldEvents, let nationalEvents, let document else { return nil }
        return Checked(requestID: requestID, creditCode: creditCode, worldEvents: worldEvents, nationalEvents: nationalEvents, document: document)
    }
}

public struct EndTrainingBaseRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var trainingBaseID: String = ""

    public init() {}

    public init(requestID: String = "", trainingBaseID: String = "") {
        self.requestID = requestID
        self.trainingBaseID = trainingBaseID
    }
}

extension EndTrainingBaseRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.EndTrainingBaseRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__end_training_base_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__EndTrainingBaseRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.trainingBaseID = unpacker.string(c.pointee.training_base_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__EndTrainingBaseRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.training_base_id = packer.string(self.trainingBaseID)
    }
}

extension EndTrainingBaseRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var trainingBaseID: String

        public init(requestID: String, trainingBaseID: String) {
            self.requestID = requestID
            self.trainingBaseID = trainingBaseID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("training_base_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let trainingBaseID: String? = check.recordID(self.trainingBaseID, "training_base_id", required: true)
        guard let requestID, let trainingBaseID else { return nil }
        return Checked(requestID: requestID, trainingBaseID: trainingBaseID)
    }
}

public struct ListTrainingBasesRequest: Message {
    /// 1 to 500, default 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(pageSize: Int32 = 0, pageToken: String = "") {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListTrainingBasesRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.ListTrainingBasesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_training_bases_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListTrainingBasesRequest.self)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListTrainingBasesRequest.self)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListTrainingBasesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// The page that is asked for.
        public var page: PageQuery

        public init(page: PageQuery) {
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let page else { return nil }
        return Checked(page: page)
    }
}

public struct ListTrainingBasesResponse: Message {
    public var trainingBases: [TrainingBase] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(trainingBases: [TrainingBase] = [], nextPageToken: String = "") {
        self.trainingBases = trainingBases
        self.nextPageToken = nextPageToken
    }
}

extension ListTrainingBasesResponse {
    public static var protoName: String { "liaoning.skills.competition.v1.ListTrainingBasesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_training_bases_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListTrainingBasesResponse.self)
        self.trainingBases = unpacker.messages(c.pointee.training_bases, c.pointee.n_training_bases)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListTrainingBasesResponse.self)
        c.pointee.training_bases = packer.messages(self.trainingBases)
        c.pointee.n_training_bases = self.trainingBases.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

/// What somebody gives for a competition.
public struct Sponsorship: Message {
    public var sponsorshipID: String = ""
    public var competitionID: String = ""
    public var sponsor: String = ""
    public var kind: SponsorshipKind = .unspecified
    /// Whole yuan, as agreed or valued.
    public var valueYuan: Int64 = 0
    /// The agreement, as it is cited.
    public var document: String = ""

    public init() {}

    public init(sponsorshipID: String = "", competitionID: String = "", sponsor: String = "", kind: SponsorshipKind = .unspecified, valueYuan: Int64 = 0, document: String = "") {
        self.sponsorshipID = sponsorshipID
        self.competitionID = competitionID
        self.sponsor = sponsor
        self.kind = kind
        self.valueYuan = valueYuan
        self.document = document
    }
}

extension Sponsorship {
    public static var protoName: String { "liaoning.skills.competition.v1.Sponsorship" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__sponsorship__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Sponsorship.self)
        self.sponsorshipID = unpacker.string(c.pointee.sponsorship_id)
        self.competitionID = unpacker.string(c.pointee.competition_id)
        self.sponsor = unpacker.string(c.pointee.sponsor)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.valueYuan = c.pointee.value_yuan
        self.document = unpacker.string(c.pointee.document)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__Sponsorship.self)
        c.pointee.sponsorship_id = packer.string(self.sponsorshipID)
        c.pointee.competition_id = packer.string(self.competitionID)
        c.pointee.sponsor = packer.string(self.sponsor)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.value_yuan = self.valueYuan
        c.pointee.document = packer.string(self.document)
    }
}

public struct RecordSponsorshipRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var competitionID: String = ""
    public var sponsor: String = ""
    public var kind: SponsorshipKind = .unspecified
    public var valueYuan: Int64 = 0
    public var document: String = ""

    public init() {}

    public init(requestID: String = "", competitionID: String = "", sponsor: String = "", kind: SponsorshipKind = .unspecified, valueYuan: Int64 = 0, document: String = "") {
        self.requestID = requestID
        self.competitionID = competitionID
        self.sponsor = sponsor
        self.kind = kind
        self.valueYuan = valueYuan
        self.document = document
    }
}

extension RecordSponsorshipRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.RecordSponsorshipRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__record_sponsorship_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__RecordSponsorshipRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.competitionID = unpacker.string(c.pointee.competition_id)
        self.sponsor = unpacker.string(c.pointee.sponsor)
        self.kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.valueYuan = c.pointee.value_yuan
        self.document = unpacker.string(c.pointee.document)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__RecordSponsorshipRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.competition_id = packer.string(self.competitionID)
        c.pointee.sponsor = packer.string(self.sponsor)
        c.pointee.kind.rawValue = UInt32(bitPattern: self.kind.rawValue)
        c.pointee.value_yuan = self.valueYuan
        c.pointee.document = packer.string(self.document)
    }
}

extension RecordSponsorshipRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var competitionID: String
        public var sponsor: String
        public var kind: SponsorshipKind
        public var valueYuan: Yuan
        public var document: String

        public init(requestID: String, competitionID: String, sponsor: String, kind: SponsorshipKind, valueYuan: Yuan, document: String) {
            self.requestID = requestID
            self.competitionID = competitionID
            self.sponsor = sponsor
            self.kind = kind
            self.valueYuan = valueYuan
            self.document = document
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("competition_id", required: true, format: "RECORD_ID"),
            FieldRule("sponsor", required: true, format: "REMARK", length: 2...200),
            FieldRule("kind", required: true),
            FieldRule("value_yuan", required: true, format: "YUAN", values: 1...10000000000),
            FieldRule("document", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let competitionID: String? = check.recordID(self.competitionID, "competition_id", required: true)
        let sponsor: String? = check.remark(self.sponsor, "sponsor", 2...200, required: true)
        let kind: SponsorshipKind? = check.choice(self.kind, "kind", required: true)
        let valueYuan: Yuan? = check.yuan(self.valueYuan, "value_yuan", 1...10000000000, required: true)
        let document: String? = check.remark(self.document, "document", 2...200, required: true)
        guard let requestID, let competitionID, let sponsor, let kind, let valueYuan, let document else { return nil }
        return Checked(requestID: requestID, competitionID: competitionID, sponsor: sponsor, kind: kind, valueYuan: valueYuan, document: document)
    }
}

public struct ListSponsorshipsRequest: Message {
    public var competitionID: String = ""

    public init() {}

    public init(competitionID: String = "") {
        self.competitionID = competitionID
    }
}

extension ListSponsorshipsRequest {
    public static var protoName: String { "liaoning.skills.competition.v1.ListSponsorshipsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_sponsorships_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListSponsorshipsRequest.self)
        self.competitionID = unpacker.string(c.pointee.competition_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListSponsorshipsRequest.self)
        c.pointee.competition_id = packer.string(self.competitionID)
    }
}

extension ListSponsorshipsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var competitionID: String

        public init(competitionID: String) {
            self.competitionID = competitionID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("competition_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let competitionID: String? = check.recordID(self.competitionID, "competition_id", required: true)
        guard let competitionID else { return nil }
        return Checked(competitionID: competitionID)
    }
}

public struct ListSponsorshipsResponse: Message {
    /// Some tens: all are answered.
    public var sponsorships: [Sponsorship] = []

    public init() {}

    public init(sponsorships: [Sponsorship] = []) {
        self.sponsorships = sponsorships
    }
}

extension ListSponsorshipsResponse {
    public static var protoName: String { "liaoning.skills.competition.v1.ListSponsorshipsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__competition__v1__list_sponsorships_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListSponsorshipsResponse.self)
        self.sponsorships = unpacker.messages(c.pointee.sponsorships, c.pointee.n_sponsorships)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Competition__V1__ListSponsorshipsResponse.self)
        c.pointee.sponsorships = packer.messages(self.sponsorships)
        c.pointee.n_sponsorships = self.sponsorships.count
    }
}
