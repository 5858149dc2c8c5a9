// Written by Protos/generate.sh from liaoning/skills/awards/v1/programme.proto. Do not edit.
// swift-format-ignore-file

internal import CAwardsMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks

/// What a programme selects.
public enum ProgrammeSubject: EnumValue {
    case unspecified
    case person
    case organisation
    /// Something of an organisation's with a title: a major, a master station with the master who leads it.
    case project
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [ProgrammeSubject] = [.unspecified, .person, .organisation, .project]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .person
        case 2: self = .organisation
        case 3: self = .project
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .person: 1
        case .organisation: 2
        case .project: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "PROGRAMME_SUBJECT_UNSPECIFIED"
        case .person: "PROGRAMME_SUBJECT_PERSON"
        case .organisation: "PROGRAMME_SUBJECT_ORGANISATION"
        case .project: "PROGRAMME_SUBJECT_PROJECT"
        case .unrecognized: nil
        }
    }
}

/// Through whom a nomination comes.
public enum NominationChannel: EnumValue {
    case unspecified
    /// A city's bureau, or the province for a city.
    case city
    /// The province for one of its sectors.
    case sector
    /// An industry association.
    case association
    /// An enterprise, school or institution: for itself, its projects and its people.
    case organisation
    /// A person for themselves.
    case oneself
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [NominationChannel] = [.unspecified, .city, .sector, .association, .organisation, .oneself]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .city
        case 2: self = .sector
        case 3: self = .association
        case 4: self = .organisation
        case 5: self = .oneself
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .city: 1
        case .sector: 2
        case .association: 3
        case .organisation: 4
        case .oneself: 5
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "NOMINATION_CHANNEL_UNSPECIFIED"
        case .city: "NOMINATION_CHANNEL_CITY"
        case .sector: "NOMINATION_CHANNEL_SECTOR"
        case .association: "NOMINATION_CHANNEL_ASSOCIATION"
        case .organisation: "NOMINATION_CHANNEL_ORGANISATION"
        case .oneself: "NOMINATION_CHANNEL_ONESELF"
        case .unrecognized: nil
        }
    }
}

/// What must be so of who is nominated.
public enum ProgrammeCondition: EnumValue {
    case unspecified
    /// A certificate of the least level of the policy book, a prize of a public competition, or an honour.
    case highlySkilled
    /// Holds neither this place of the programme nor a higher one.
    case notHonouredBefore
    /// Comes with a construction plan whose milestones keep to the cap.
    case constructionPlan
    /// Works at a school.
    case employedBySchool
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [ProgrammeCondition] = [.unspecified, .highlySkilled, .notHonouredBefore, .constructionPlan, .employedBySchool]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .highlySkilled
        case 2: self = .notHonouredBefore
        case 3: self = .constructionPlan
        case 4: self = .employedBySchool
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .highlySkilled: 1
        case .notHonouredBefore: 2
        case .constructionPlan: 3
        case .employedBySchool: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "PROGRAMME_CONDITION_UNSPECIFIED"
        case .highlySkilled: "PROGRAMME_CONDITION_HIGHLY_SKILLED"
        case .notHonouredBefore: "PROGRAMME_CONDITION_NOT_HONOURED_BEFORE"
        case .constructionPlan: "PROGRAMME_CONDITION_CONSTRUCTION_PLAN"
        case .employedBySchool: "PROGRAMME_CONDITION_EMPLOYED_BY_SCHOOL"
        case .unrecognized: nil
        }
    }
}

/// How the scores of a panel become one.
public enum ScoreAggregate: EnumValue {
    case unspecified
    case mean
    case median
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [ScoreAggregate] = [.unspecified, .mean, .median]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .mean
        case 2: self = .median
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .mean: 1
        case .median: 2
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "SCORE_AGGREGATE_UNSPECIFIED"
        case .mean: "SCORE_AGGREGATE_MEAN"
        case .median: "SCORE_AGGREGATE_MEDIAN"
        case .unrecognized: nil
        }
    }
}

/// A channel that is open, and how much of a round may come through it.
public struct ChannelShare: Message {
    public var channel: NominationChannel = .unspecified
    /// Nominations through it, in percent of a place's quota at most; 0: no limit.
    public var percent: Int32 = 0

    public init() {}

    public init(channel: NominationChannel = .unspecified, percent: Int32 = 0) {
        self.channel = channel
        self.percent = percent
    }
}

extension ChannelShare {
    public static var protoName: String { "liaoning.skills.awards.v1.ChannelShare" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__channel_share__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ChannelShare.self)
        self.channel = .init(rawValue: Int32(bitPattern: c.pointee.channel.rawValue))
        self.percent = c.pointee.percent
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ChannelShare.self)
        c.pointee.channel.rawValue = UInt32(bitPattern: self.channel.rawValue)
        c.pointee.percent = self.percent
    }
}

extension ChannelShare: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var channel: NominationChannel
        /// Nominations through it, in percent of a place's quota at most; 0: no limit.
        public var percent: Int

        public init(channel: NominationChannel, percent: Int) {
            self.channel = channel
            self.percent = percent
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("channel", required: true),
            FieldRule("percent", values: 0...1000),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let channel: NominationChannel? = check.choice(self.channel, "channel", required: true)
        let percent: Int? = check.number(self.percent, "percent", 0...1000, required: false)
        guard let channel, let percent else { return nil }
        return Checked(channel: channel, percent: percent)
    }
}

/// A kind of place that is given. Places are listed from the highest down.
public struct ProgrammePlace: Message {
    /// Key, for example "liaoning_craftsman".
    public var place: String = ""
    public var name: String = ""
    /// Figure with the places of a round; empty: the announcement of each round says how many.
    public var quotaFigure: String = ""
    /// Figure with the places of several rounds together; empty: none.
    public var totalFigure: String = ""
    /// Figure with the most money of a place; empty: the announcement says, or there is none.
    public var amountFigure: String = ""
    /// Task of the bulletin its awards are counted for; empty: none.
    public var counter: String = ""

    public init() {}

    public init(place: String = "", name: String = "", quotaFigure: String = "", totalFigure: String = "", amountFigure: String = "", counter: String = "") {
        self.place = place
        self.name = name
        self.quotaFigure = quotaFigure
        self.totalFigure = totalFigure
        self.amountFigure = amountFigure
        self.counter = counter
    }
}

extension ProgrammePlace {
    public static var protoName: String { "liaoning.skills.awards.v1.ProgrammePlace" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__programme_place__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ProgrammePlace.self)
        self.place = unpacker.string(c.pointee.place)
        self.name = unpacker.string(c.pointee.name)
        self.quotaFigure = unpacker.string(c.pointee.quota_figure)
        self.totalFigure = unpacker.string(c.pointee.total_figure)
        self.amountFigure = unpacker.string(c.pointee.amount_figure)
        self.counter = unpacker.string(c.pointee.counter)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ProgrammePlace.self)
        c.pointee.place = packer.string(self.place)
        c.pointee.name = packer.string(self.name)
        c.pointee.quota_figure = packer.string(self.quotaFigure)
        c.pointee.total_figure = packer.string(self.totalFigure)
        c.pointee.amount_figure = packer.string(self.amountFigure)
        c.pointee.counter = packer.string(self.counter)
    }
}

extension ProgrammePlace: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Key, for example "liaoning_craftsman".
        public var place: String
        public var name: String
        /// Figure with the places of a round; empty: the announcement of each round says how many.
        public var quotaFigure: String
        /// Figure with the places of several rounds together; empty: none.
        public var totalFigure: String
        /// Figure with the most money of a place; empty: the announcement says, or there is none.
        public var amountFigure: String
        /// Task of the bulletin its awards are counted for; empty: none.
        public var counter: String

        public init(place: String, name: String, quotaFigure: String, totalFigure: String, amountFigure: String, counter: String) {
            self.place = place
            self.name = name
            self.quotaFigure = quotaFigure
            self.totalFigure = totalFigure
            self.amountFigure = amountFigure
            self.counter = counter
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("place", required: true, format: "RECORD_ID"),
            FieldRule("name", required: true, format: "REMARK", length: 0...100),
            FieldRule("quota_figure", format: "RECORD_ID"),
            FieldRule("total_figure", format: "RECORD_ID"),
            FieldRule("amount_figure", format: "RECORD_ID"),
            FieldRule("counter", format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let place: String? = check.recordID(self.place, "place", required: true)
        let name: String? = check.remark(self.name, "name", 0...100, required: true)
        let quotaFigure: String? = check.recordID(self.quotaFigure, "quota_figure", required: false)
        let totalFigure: String? = check.recordID(self.totalFigure, "total_figure", required: false)
        let amountFigure: String? = check.recordID(self.amountFigure, "amount_figure", required: false)
        let counter: String? = check.recordID(self.counter, "counter", required: false)
        guard let place, let name, let quotaFigure, let totalFigure, let amountFigure, let counter else { return nil }
        return Checked(place: place, name: name, quotaFigure: quotaFigure, totalFigure: totalFigure, amountFigure: amountFigure, counter: counter)
    }
}

/// Something experts score.
public struct ReviewCriterion: Message {
    /// Key, unique in the programme.
    public var criterion: String = ""
    public var name: String = ""
    /// Percent; all together 100.
    public var weight: Int32 = 0

    public init() {}

    public init(criterion: String = "", name: String = "", weight: Int32 = 0) {
        self.criterion = criterion
        self.name = name
        self.weight = weight
    }
}

extension ReviewCriterion {
    public static var protoName: String { "liaoning.skills.awards.v1.ReviewCriterion" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__review_criterion__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ReviewCriterion.self)
        self.criterion = unpacker.string(c.pointee.criterion)
        self.name = unpacker.string(c.pointee.name)
        self.weight = c.pointee.weight
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ReviewCriterion.self)
        c.pointee.criterion = packer.string(self.criterion)
        c.pointee.name = packer.string(self.name)
        c.pointee.weight = self.weight
    }
}

extension ReviewCriterion: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Key, unique in the programme.
        public var criterion: String
        public var name: String
        /// Percent; all together 100.
        public var weight: Int

        public init(criterion: String, name: String, weight: Int) {
            self.criterion = criterion
            self.name = name
            self.weight = weight
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("criterion", required: true, format: "RECORD_ID"),
            FieldRule("name", required: true, format: "REMARK", length: 0...100),
            FieldRule("weight", required: true, values: 1...100),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let criterion: String? = check.recordID(self.criterion, "criterion", required: true)
        let name: String? = check.remark(self.name, "name", 0...100, required: true)
        let weight: Int? = check.number(self.weight, "weight", 1...100, required: true)
        guard let criterion, let name, let weight else { return nil }
        return Checked(criterion: criterion, name: name, weight: weight)
    }
}

/// A programme. Also the payload of the change "programme.defined".
public struct Programme: Message {
    public var programmeID: String = ""
    public var name: String = ""
    public var subject: ProgrammeSubject = .unspecified
    /// Years between the editions of two rounds at least; the figure's where one is named.
    public var cycleYears: Int32 = 0
    public var cycleFigure: String = ""
    public var places: [ProgrammePlace] = []
    public var channels: [ChannelShare] = []
    public var conditions: [ProgrammeCondition] = []
    /// Parts of which an organisation plays at least one, as the catalog's OrganisationRole without its prefix in lower case; empty: any.
    public var organisationParts: [String] = []
    public var criteria: [ReviewCriterion] = []
    /// Experts who score a nomination; 0: the figure's.
    public var panelSize: Int32 = 0
    public var aggregate: ScoreAggregate = .unspecified
    /// Experts see neither who is nominated nor by whom.
    public var blind: Bool = false
    /// Days of publicity; the figure's where it asks for more.
    public var publicityDays: Int32 = 0
    /// What the money comes from, for people.
    public var fund: String = ""
    /// The articles it rests on, for example "C.21".
    public var articles: [String] = []
    /// Kinds of evidence of which there is at least one each, as EvidenceKind without its prefix in lower case.
    public var evidence: [String] = []
    /// 1 for the definitions that come with the system, one more with each definition.
    public var revision: Int64 = 0

    public init() {}

    public init(programmeID: String = "", name: String = "", subject: ProgrammeSubject = .unspecified, cycleYears: Int32 = 0, cycleFigure: String = "", places: [ProgrammePlace] = [], channels: [ChannelShare] = [], conditions: [ProgrammeCondition] = [], organisationParts: [String] = [], criteria: [ReviewCriterion] = [], panelSize: Int32 = 0, aggregate: ScoreAggregate = .unspecified, blind: Bool = false, publicityDays: Int32 = 0, fund: String = "", articles: [String] = [], evidence: [String] = [], revision: Int64 = 0) {
        self.programmeID = programmeID
        self.name = name
        self.subject = subject
        self.cycleYears = cycleYears
        self.cycleFigure = cycleFigure
        self.places = places
        self.channels = channels
        self.conditions = conditions
        self.organisationParts = organisationParts
        self.criteria = criteria
        self.panelSize = panelSize
        self.aggregate = aggregate
        self.blind = blind
        self.publicityDays = publicityDays
        self.fund = fund
        self.articles = articles
        self.evidence = evidence
        self.revision = revision
    }
}

extension Programme {
    public static var protoName: String { "liaoning.skills.awards.v1.Programme" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__programme__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Programme.self)
        self.programmeID = unpacker.string(c.pointee.programme_id)
        self.name = unpacker.string(c.pointee.name)
        self.subject = .init(rawValue: Int32(bitPattern: c.pointee.subject.rawValue))
        self.cycleYears = c.pointee.cycle_years
        self.cycleFigure = unpacker.string(c.pointee.cycle_figure)
        self.places = unpacker.messages(c.pointee.places, c.pointee.n_places)
        self.channels = unpacker.messages(c.pointee.channels, c.pointee.n_channels)
        self.conditions = unpacker.enums(c.pointee.conditions, c.pointee.n_conditions)
        self.organisationParts = unpacker.strings(c.pointee.organisation_parts, c.pointee.n_organisation_parts)
        self.criteria = unpacker.messages(c.pointee.criteria, c.pointee.n_criteria)
        self.panelSize = c.pointee.panel_size
        self.aggregate = .init(rawValue: Int32(bitPattern: c.pointee.aggregate.rawValue))
        self.blind = c.pointee.blind != 0
        self.publicityDays = c.pointee.publicity_days
        self.fund = unpacker.string(c.pointee.fund)
        self.articles = unpacker.strings(c.pointee.articles, c.pointee.n_articles)
        self.evidence = unpacker.strings(c.pointee.evidence, c.pointee.n_evidence)
        self.revision = c.pointee.revision
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Programme.self)
        c.pointee.programme_id = packer.string(self.programmeID)
        c.pointee.name = packer.string(self.name)
        c.pointee.subject.rawValue = UInt32(bitPattern: self.subject.rawValue)
        c.pointee.cycle_years = self.cycleYears
        c.pointee.cycle_figure = packer.string(self.cycleFigure)
        c.pointee.places = packer.messages(self.places)
        c.pointee.n_places = self.places.count
        c.pointee.channels = packer.messages(self.channels)
        c.pointee.n_channels = self.channels.count
        c.pointee.conditions = packer.enums(self.conditions)
        c.pointee.n_conditions = self.conditions.count
        c.pointee.organisation_parts = packer.strings(self.organisationParts)
        c.pointee.n_organisation_parts = self.organisationParts.count
        c.pointee.criteria = packer.messages(self.criteria)
        c.pointee.n_criteria = self.criteria.count
        c.pointee.panel_size = self.panelSize
        c.pointee.aggregate.rawValue = UInt32(bitPattern: self.aggregate.rawValue)
        c.pointee.blind = self.blind ? 1 : 0
        c.pointee.publicity_days = self.publicityDays
        c.pointee.fund = packer.string(self.fund)
        c.pointee.articles = packer.strings(self.articles)
        c.pointee.n_articles = self.articles.count
        c.pointee.evidence = packer.strings(self.evidence)
        c.pointee.n_evidence = self.evidence.count
        c.pointee.revision = self.revision
    }
}

public struct DefineProgrammeRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var programmeID: String = ""
    public var name: String = ""
    public var subject: ProgrammeSubject = .unspecified
    public var cycleYears: Int32 = 0
    public var cycleFigure: String = ""
    public var places: [ProgrammePlace] = []
    public var channels: [ChannelShare] = []
    public var conditions: [ProgrammeCondition] = []
    public var organisationParts: [String] = []
    public var criteria: [ReviewCriterion] = []
    /// Odd; 0: the figure's.
    public var panelSize: Int32 = 0
    public var aggregate: ScoreAggregate = .unspecified
    public var blind: Bool = false
    public var publicityDays: Int32 = 0
    public var fund: String = ""
    /// At least one.
    public var articles: [String] = []
    public var evidence: [String] = []

    public init() {}

    public init(requestID: String = "", programmeID: String = "", name: String = "", subject: ProgrammeSubject = .unspecified, cycleYears: Int32 = 0, cycleFigure: String = "", places: [ProgrammePlace] = [], channels: [ChannelShare] = [], conditions: [ProgrammeCondition] = [], organisationParts: [String] = [], criteria: [ReviewCriterion] = [], panelSize: Int32 = 0, aggregate: ScoreAggregate = .unspecified, blind: Bool = false, publicityDays: Int32 = 0, fund: String = "", articles: [String] = [], evidence: [String] = []) {
        self.requestID = requestID
        self.programmeID = programmeID
        self.name = name
        self.subject = subject
        self.cycleYears = cycleYears
        self.cycleFigure = cycleFigure
        self.places = places
        self.channels = channels
        self.conditions = conditions
        self.organisationParts = organisationParts
        self.criteria = criteria
        self.panelSize = panelSize
        self.aggregate = aggregate
        self.blind = blind
        self.publicityDays = publicityDays
        self.fund = fund
        self.articles = articles
        self.evidence = evidence
    }
}

extension DefineProgrammeRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.DefineProgrammeRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__define_programme_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__DefineProgrammeRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.programmeID = unpacker.string(c.pointee.programme_id)
        self.name = unpacker.string(c.pointee.name)
        self.subject = .init(rawValue: Int32(bitPattern: c.pointee.subject.rawValue))
        self.cycleYears = c.pointee.cycle_years
        self.cycleFigure = unpacker.string(c.pointee.cycle_figure)
        self.places = unpacker.messages(c.pointee.places, c.pointee.n_places)
        self.channels = unpacker.messages(c.pointee.channels, c.pointee.n_channels)
        self.conditions = unpacker.enums(c.pointee.conditions, c.pointee.n_conditions)
        self.organisationParts = unpacker.strings(c.pointee.organisation_parts, c.pointee.n_organisation_parts)
        self.criteria = unpacker.messages(c.pointee.criteria, c.pointee.n_criteria)
        self.panelSize = c.pointee.panel_size
        self.aggregate = .init(rawValue: Int32(bitPattern: c.pointee.aggregate.rawValue))
        self.blind = c.pointee.blind != 0
        self.publicityDays = c.pointee.publicity_days
        self.fund = unpacker.string(c.pointee.fund)
        self.articles = unpacker.strings(c.pointee.articles, c.pointee.n_articles)
        self.evidence = unpacker.strings(c.pointee.evidence, c.pointee.n_evidence)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__DefineProgrammeRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.programme_id = packer.string(self.programmeID)
        c.pointee.name = packer.string(self.name)
        c.pointee.subject.rawValue = UInt32(bitPattern: self.subject.rawValue)
        c.pointee.cycle_years = self.cycleYears
        c.pointee.cycle_figure = packer.string(self.cycleFigure)
        c.pointee.places = packer.messages(self.places)
        c.pointee.n_places = self.places.count
        c.pointee.channels = packer.messages(self.channels)
        c.pointee.n_channels = self.channels.count
        c.pointee.conditions = packer.enums(self.conditions)
        c.pointee.n_conditions = self.conditions.count
        c.pointee.organisation_parts = packer.strings(self.organisationParts)
        c.pointee.n_organisation_parts = self.organisationParts.count
        c.pointee.criteria = packer.messages(self.criteria)
        c.pointee.n_criteria = self.criteria.count
        c.pointee.panel_size = self.panelSize
        c.pointee.aggregate.rawValue = UInt32(bitPattern: self.aggregate.rawValue)
        c.pointee.blind = self.blind ? 1 : 0
        c.pointee.publicity_days = self.publicityDays
        c.pointee.fund = packer.string(self.fund)
        c.pointee.articles = packer.strings(self.articles)
        c.pointee.n_articles = self.articles.count
        c.pointee.evidence = packer.strings(self.evidence)
        c.pointee.n_evidence = self.evidence.count
    }
}

extension DefineProgrammeRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var programmeID: String
        public var name: String
        public var subject: ProgrammeSubject
        public var cycleYears: Int
        public var cycleFigure: String
        public var places: [ProgrammePlace.Checked]
        public var channels: [ChannelShare.Checked]
        public var conditions: [ProgrammeCondition]
        public var organisationParts: [String]
        public var criteria: [ReviewCriterion.Checked]
        /// Odd; 0: the figure's.
        public var panelSize: Int
        public var aggregate: ScoreAggregate
        public var blind: Bool
        public var publicityDays: Int
        public var fund: String
        /// At least one.
        public var articles: [String]
        public var evidence: [String]

        public init(requestID: String, programmeID: String, name: String, subject: ProgrammeSubject, cycleYears: Int, cycleFigure: String, places: [ProgrammePlace.Checked], channels: [ChannelShare.Checked], conditions: [ProgrammeCondition], organisationParts: [String], criteria: [ReviewCriterion.Checked], panelSize: Int, aggregate: ScoreAggregate, blind: Bool, publicityDays: Int, fund: String, articles: [String], evidence: [String]) {
            self.requestID = requestID
            self.programmeID = programmeID
            self.name = name
            self.subject = subject
            self.cycleYears = cycleYears
            self.cycleFigure = cycleFigure
            self.places = places
            self.channels = channels
            self.conditions = conditions
            self.organisationParts = organisationParts
            self.criteria = criteria
            self.panelSize = panelSize
            self.aggregate = aggregate
            self.blind = blind
            self.publicityDays = publicityDays
            self.fund = fund
            self.articles = articles
            self.evidence = evidence
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("programme_id", required: true, format: "RECORD_ID"),
            FieldRule("name", required: true, format: "REMARK", length: 0...100),
            FieldRule("subject", required: true),
            FieldRule("cycle_years", values: 0...20),
            FieldRule("cycle_figure", format: "RECORD_ID"),
            FieldRule("places", required: true, items: 1...20, message: ProgrammePlace.self),
            FieldRule("channels", required: true, items: 1...5, message: ChannelShare.self),
            FieldRule("conditions", items: 0...10),
            FieldRule("organisation_parts", format: "RECORD_ID", items: 0...14),
            FieldRule("criteria", required: true, items: 1...20, message: ReviewCriterion.self),
            FieldRule("panel_size", values: 0...21),
            FieldRule("aggregate", required: true),
            FieldRule("blind"),
            FieldRule("publicity_days", values: 0...90),
            FieldRule("fund", format: "REMARK", length: 0...100),
            FieldRule("articles", required: true, format: "RECORD_ID", items: 1...10),
            FieldRule("evidence", format: "RECORD_ID", items: 0...4),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let programmeID: String? = check.recordID(self.programmeID, "programme_id", required: true)
        let name: String? = check.remark(self.name, "name", 0...100, required: true)
        let subject: ProgrammeSubject? = check.choice(self.subject, "subject", required: true)
        let cycleYears: Int? = check.number(self.cycleYears, "cycle_years", 0...20, required: false)
        let cycleFigure: String? = check.recordID(self.cycleFigure, "cycle_figure", required: false)
        let places: [ProgrammePlace.Checked]? = check.list(self.places, "places", 1...20) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let channels: [ChannelShare.Checked]? = check.list(self.channels, "channels", 1...5) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let conditions: [ProgrammeCondition]? = check.list(self.conditions, "conditions", 0...10) { (value, check: inout FieldCheck) in check.choice(value, FieldCheck.element, required: true) }
        let organisationParts: [String]? = check.list(self.organisationParts, "organisation_parts", 0...14) { (value, check: inout FieldCheck) in check.recordID(value, FieldCheck.element, required: true) }
        let criteria: [ReviewCriterion.Checked]? = check.list(self.criteria, "criteria", 1...20) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        let panelSize: Int? = check.number(self.panelSize, "panel_size", 0...21, required: false)
        let aggregate: ScoreAggregate? = check.choice(self.aggregate, "aggregate", required: true)
        let blind: Bool? = self.blind
        let publicityDays: Int? = check.number(self.publicityDays, "publicity_days", 0...90, required: false)
        let fund: String? = check.remark(self.fund, "fund", 0...100, required: false)
        let articles: [String]? = check.list(self.articles, "articles", 1...10) { (value, check: inout FieldCheck) in check.recordID(value, FieldCheck.element, required: true) }
        let evidence: [String]? = check.list(self.evidence, "evidence", 0...4) { (value, check: inout FieldCheck) in check.recordID(value, FieldCheck.element, required: true) }
        guard let requestID, let programmeID, let name, let subject, let cycleYears, let cycleFigure, let places, let channels, let conditions, let organisationParts, let criteria, let panelSize, let aggregate, let blind, let publicityDays, let fund, let articles, let evidence else { return nil }
        return Checked(requestID: requestID, programmeID: programmeID, name: name, subject: subject, cycleYears: cycleYears, cycleFigure: cycleFigure, places: places, channels: channels, conditions: conditions, organisationParts: organisationParts, criteria: criteria, panelSize: panelSize, aggregate: aggregate, blind: blind, publicityDays: publicityDays, fund: fund, articles: articles, evidence: evidence)
    }
}

public struct GetProgrammeRequest: Message {
    public var programmeID: String = ""

    public init() {}

    public init(programmeID: String = "") {
        self.programmeID = programmeID
    }
}

extension GetProgrammeRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.GetProgrammeRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__get_programme_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__GetProgrammeRequest.self)
        self.programmeID = unpacker.string(c.pointee.programme_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__GetProgrammeRequest.self)
        c.pointee.programme_id = packer.string(self.programmeID)
    }
}

extension GetProgrammeRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var programmeID: String

        public init(programmeID: String) {
            self.programmeID = programmeID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("programme_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let programmeID: String? = check.recordID(self.programmeID, "programme_id", required: true)
        guard let programmeID else { return nil }
        return Checked(programmeID: programmeID)
    }
}

public struct ListProgrammesRequest: Message {
    public init() {}
}

extension ListProgrammesRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ListProgrammesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_programmes_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
    }
}

extension ListProgrammesRequest: CheckedMessage {
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

public struct ListProgrammesResponse: Message {
    public var programmes: [Programme] = []

    public init() {}

    public init(programmes: [Programme] = []) {
        self.programmes = programmes
    }
}

extension ListProgrammesResponse {
    public static var protoName: String { "liaoning.skills.awards.v1.ListProgrammesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_programmes_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListProgrammesResponse.self)
        self.programmes = unpacker.messages(c.pointee.programmes, c.pointee.n_programmes)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListProgrammesResponse.self)
        c.pointee.programmes = packer.messages(self.programmes)
        c.pointee.n_programmes = self.programmes.count
    }
}
