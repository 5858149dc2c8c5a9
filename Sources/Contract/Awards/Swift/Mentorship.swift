// Written by Protos/generate.sh from liaoning/skills/awards/v1/mentorship.proto. Do not edit.
// swift-format-ignore-file

internal import CAwardsMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// What came of a mentorship.
public enum MentorshipOutcome: EnumValue {
    case unspecified
    /// The apprentice finished it.
    case completed
    /// The apprentice reached a higher level.
    case levelReached
    /// The apprentice won a prize.
    case prizeWon
    case brokenOff
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [MentorshipOutcome] = [.unspecified, .completed, .levelReached, .prizeWon, .brokenOff]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .completed
        case 2: self = .levelReached
        case 3: self = .prizeWon
        case 4: self = .brokenOff
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .completed: 1
        case .levelReached: 2
        case .prizeWon: 3
        case .brokenOff: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "MENTORSHIP_OUTCOME_UNSPECIFIED"
        case .completed: "MENTORSHIP_OUTCOME_COMPLETED"
        case .levelReached: "MENTORSHIP_OUTCOME_LEVEL_REACHED"
        case .prizeWon: "MENTORSHIP_OUTCOME_PRIZE_WON"
        case .brokenOff: "MENTORSHIP_OUTCOME_BROKEN_OFF"
        case .unrecognized: nil
        }
    }
}

/// A mentor and an apprentice. Also the payload of the changes "mentorship.begun" and "mentorship.ended".
public struct Mentorship: Message {
    public var mentorshipID: String = ""
    public var mentorPersonID: String = ""
    public var apprenticePersonID: String = ""
    public var creditCode: String = ""
    public var regionCode: String = ""
    /// "YYYY-MM-DD"; the end is empty while it lasts.
    public var beginsOn: String = ""
    public var endsOn: String = ""
    public var outcome: MentorshipOutcome = .unspecified
    /// What was taught, and what the outcome rests on.
    public var remark: String = ""

    public init() {}

    public init(mentorshipID: String = "", mentorPersonID: String = "", apprenticePersonID: String = "", creditCode: String = "", regionCode: String = "", beginsOn: String = "", endsOn: String = "", outcome: MentorshipOutcome = .unspecified, remark: String = "") {
        self.mentorshipID = mentorshipID
        self.mentorPersonID = mentorPersonID
        self.apprenticePersonID = apprenticePersonID
        self.creditCode = creditCode
        self.regionCode = regionCode
        self.beginsOn = beginsOn
        self.endsOn = endsOn
        self.outcome = outcome
        self.remark = remark
    }
}

extension Mentorship {
    public static var protoName: String { "liaoning.skills.awards.v1.Mentorship" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__mentorship__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Mentorship.self)
        self.mentorshipID = unpacker.string(c.pointee.mentorship_id)
        self.mentorPersonID = unpacker.string(c.pointee.mentor_person_id)
        self.apprenticePersonID = unpacker.string(c.pointee.apprentice_person_id)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.beginsOn = unpacker.string(c.pointee.begins_on)
        self.endsOn = unpacker.string(c.pointee.ends_on)
        self.outcome = .init(rawValue: Int32(bitPattern: c.pointee.outcome.rawValue))
        self.remark = unpacker.string(c.pointee.remark)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Mentorship.self)
        c.pointee.mentorship_id = packer.string(self.mentorshipID)
        c.pointee.mentor_person_id = packer.string(self.mentorPersonID)
        c.pointee.apprentice_person_id = packer.string(self.apprenticePersonID)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.begins_on = packer.string(self.beginsOn)
        c.pointee.ends_on = packer.string(self.endsOn)
        c.pointee.outcome.rawValue = UInt32(bitPattern: self.outcome.rawValue)
        c.pointee.remark = packer.string(self.remark)
    }
}

public struct BeginMentorshipRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var mentorPersonID: String = ""
    public var apprenticePersonID: String = ""
    public var creditCode: String = ""
    public var regionCode: String = ""
    public var beginsOn: String = ""
    public var remark: String = ""

    public init() {}

    public init(requestID: String = "", mentorPersonID: String = "", apprenticePersonID: String = "", creditCode: String = "", regionCode: String = "", beginsOn: String = "", remark: String = "") {
        self.requestID = requestID
        self.mentorPersonID = mentorPersonID
        self.apprenticePersonID = apprenticePersonID
        self.creditCode = creditCode
        self.regionCode = regionCode
        self.beginsOn = beginsOn
        self.remark = remark
    }
}

extension BeginMentorshipRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.BeginMentorshipRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__begin_mentorship_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__BeginMentorshipRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.mentorPersonID = unpacker.string(c.pointee.mentor_person_id)
        self.apprenticePersonID = unpacker.string(c.pointee.apprentice_person_id)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.beginsOn = unpacker.string(c.pointee.begins_on)
        self.remark = unpacker.string(c.pointee.remark)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__BeginMentorshipRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.mentor_person_id = packer.string(self.mentorPersonID)
        c.pointee.apprentice_person_id = packer.string(self.apprenticePersonID)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.begins_on = packer.string(self.beginsOn)
        c.pointee.remark = packer.string(self.remark)
    }
}

extension BeginMentorshipRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var mentorPersonID: String
        public var apprenticePersonID: String
        public var creditCode: CreditCode
        public var regionCode: RegionCode
        public var beginsOn: CivilDay
        public var remark: String

        public init(requestID: String, mentorPersonID: String, apprenticePersonID: String, creditCode: CreditCode, regionCode: RegionCode, beginsOn: CivilDay, remark: String) {
            self.requestID = requestID
            self.mentorPersonID = mentorPersonID
            self.apprenticePersonID = apprenticePersonID
            self.creditCode = creditCode
            self.regionCode = regionCode
            self.beginsOn = beginsOn
            self.remark = remark
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("mentor_person_id", required: true, format: "RECORD_ID"),
            FieldRule("apprentice_person_id", required: true, format: "RECORD_ID"),
            FieldRule("credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("region_code", required: true, format: "PLACE"),
            FieldRule("begins_on", required: true, format: "DAY"),
            FieldRule("remark", format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let mentorPersonID: String? = check.recordID(self.mentorPersonID, "mentor_person_id", required: true)
        let apprenticePersonID: String? = check.recordID(self.apprenticePersonID, "apprentice_person_id", required: true)
        let creditCode: CreditCode? = check.creditCode(self.creditCode, "credit_code", required: true)
        let regionCode: RegionCode? = check.place(self.regionCode, "region_code", required: true)
        let beginsOn: CivilDay? = check.day(self.beginsOn, "begins_on", required: true)
        let remark: String? = check.remark(self.remark, "remark", 0...500, required: false)
        guard let requestID, let mentorPersonID, let apprenticePersonID, let creditCode, let regionCode, let beginsOn, let remark else { return nil }
        return Checked(requestID: requestID, mentorPersonID: mentorPersonID, apprenticePersonID: apprenticePersonID, creditCode: creditCode, regionCode: regionCode, beginsOn: beginsOn, remark: remark)
    }
}

public struct EndMentorshipRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var mentorshipID: String = ""
    public var endsOn: String = ""
    public var outcome: MentorshipOutcome = .unspecified
    public var remark: String = ""

    public init() {}

    public init(requestID: String = "", mentorshipID: String = "", endsOn: String = "", outcome: MentorshipOutcome = .unspecified, remark: String = "") {
        self.requestID = requestID
        self.mentorshipID = mentorshipID
        self.endsOn = endsOn
        self.outcome = outcome
        self.remark = remark
    }
}

extension EndMentorshipRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.EndMentorshipRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__end_mentorship_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__EndMentorshipRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.mentorshipID = unpacker.string(c.pointee.mentorship_id)
        self.endsOn = unpacker.string(c.pointee.ends_on)
        self.outcome = .init(rawValue: Int32(bitPattern: c.pointee.outcome.rawValue))
        self.remark = unpacker.string(c.pointee.remark)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__EndMentorshipRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.mentorship_id = packer.string(self.mentorshipID)
        c.pointee.ends_on = packer.string(self.endsOn)
        c.pointee.outcome.rawValue = UInt32(bitPattern: self.outcome.rawValue)
        c.pointee.remark = packer.string(self.remark)
    }
}

extension EndMentorshipRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var mentorshipID: String
        public var endsOn: CivilDay
        public var outcome: MentorshipOutcome
        public var remark: String

        public init(requestID: String, mentorshipID: String, endsOn: CivilDay, outcome: MentorshipOutcome, remark: String) {
            self.requestID = requestID
            self.mentorshipID = mentorshipID
            self.endsOn = endsOn
            self.outcome = outcome
            self.remark = remark
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("mentorship_id", required: true, format: "RECORD_ID"),
            FieldRule("ends_on", required: true, format: "DAY"),
            FieldRule("outcome", required: true),
            FieldRule("remark", format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let mentorshipID: String? = check.recordID(self.mentorshipID, "mentorship_id", required: true)
        let endsOn: CivilDay? = check.day(self.endsOn, "ends_on", required: true)
        let outcome: MentorshipOutcome? = check.choice(self.outcome, "outcome", required: true)
        let remark: String? = check.remark(self.remark, "remark", 0...500, required: false)
        guard let requestID, let mentorshipID, let endsOn, let outcome, let remark else { return nil }
        return Checked(requestID: requestID, mentorshipID: mentorshipID, endsOn: endsOn, outcome: outcome, remark: remark)
    }
}

public struct ListMentorshipsRequest: Message {
    public var mentorPersonID: String = ""
    /// 1 to 500, default 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(mentorPersonID: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.mentorPersonID = mentorPersonID
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListMentorshipsRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ListMentorshipsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_mentorships_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListMentorshipsRequest.self)
        self.mentorPersonID = unpacker.string(c.pointee.mentor_person_id)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListMentorshipsRequest.self)
        c.pointee.mentor_person_id = packer.string(self.mentorPersonID)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListMentorshipsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var mentorPersonID: String
        /// The page that is asked for.
        public var page: PageQuery

        public init(mentorPersonID: String, page: PageQuery) {
            self.mentorPersonID = mentorPersonID
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("mentor_person_id", required: true, format: "RECORD_ID"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let mentorPersonID: String? = check.recordID(self.mentorPersonID, "mentor_person_id", required: true)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let mentorPersonID, let page else { return nil }
        return Checked(mentorPersonID: mentorPersonID, page: page)
    }
}

public struct ListMentorshipsResponse: Message {
    public var mentorships: [Mentorship] = []
    /// How many ended with a level reached or a prize won.
    public var successful: Int32 = 0
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(mentorships: [Mentorship] = [], successful: Int32 = 0, nextPageToken: String = "") {
        self.mentorships = mentorships
        self.successful = successful
        self.nextPageToken = nextPageToken
    }
}

extension ListMentorshipsResponse {
    public static var protoName: String { "liaoning.skills.awards.v1.ListMentorshipsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_mentorships_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListMentorshipsResponse.self)
        self.mentorships = unpacker.messages(c.pointee.mentorships, c.pointee.n_mentorships)
        self.successful = c.pointee.successful
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListMentorshipsResponse.self)
        c.pointee.mentorships = packer.messages(self.mentorships)
        c.pointee.n_mentorships = self.mentorships.count
        c.pointee.successful = self.successful
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
