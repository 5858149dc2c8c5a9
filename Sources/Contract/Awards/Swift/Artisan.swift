// Written by Protos/generate.sh from liaoning/skills/awards/v1/artisan.proto. Do not edit.
// swift-format-ignore-file

internal import CAwardsMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import WireMessages

/// Where a person stands in the pool.
public enum ArtisanState: EnumValue {
    case unspecified
    /// Waits for the person's consent.
    case proposed
    case member
    case declined
    case left
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [ArtisanState] = [.unspecified, .proposed, .member, .declined, .left]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .proposed
        case 2: self = .member
        case 3: self = .declined
        case 4: self = .left
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .proposed: 1
        case .member: 2
        case .declined: 3
        case .left: 4
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "ARTISAN_STATE_UNSPECIFIED"
        case .proposed: "ARTISAN_STATE_PROPOSED"
        case .member: "ARTISAN_STATE_MEMBER"
        case .declined: "ARTISAN_STATE_DECLINED"
        case .left: "ARTISAN_STATE_LEFT"
        case .unrecognized: nil
        }
    }
}

/// A person in the pool. Also the payload of the changes "artisan.proposed", "artisan.answered" and "artisan.left".
public struct Artisan: Message {
    public var artisanID: String = ""
    public var personID: String = ""
    public var regionCode: String = ""
    /// Field of work, for people.
    public var field: String = ""
    public var state: ArtisanState = .unspecified
    /// The facts on the day of the proposal.
    public var facts: [Evidence] = []
    public var proposedAt: Timestamp? = nil
    /// Day of the consent, "YYYY-MM-DD"; empty before it.
    public var consentedOn: String = ""
    /// Why the person left.
    public var reason: String = ""

    public init() {}

    public init(artisanID: String = "", personID: String = "", regionCode: String = "", field: String = "", state: ArtisanState = .unspecified, facts: [Evidence] = [], proposedAt: Timestamp? = nil, consentedOn: String = "", reason: String = "") {
        self.artisanID = artisanID
        self.personID = personID
        self.regionCode = regionCode
        self.field = field
        self.state = state
        self.facts = facts
        self.proposedAt = proposedAt
        self.consentedOn = consentedOn
        self.reason = reason
    }
}

extension Artisan {
    public static var protoName: String { "liaoning.skills.awards.v1.Artisan" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__artisan__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Artisan.self)
        self.artisanID = unpacker.string(c.pointee.artisan_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.field = unpacker.string(c.pointee.field)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.facts = unpacker.messages(c.pointee.facts, c.pointee.n_facts)
        self.proposedAt = unpacker.message(c.pointee.proposed_at)
        self.consentedOn = unpacker.string(c.pointee.consented_on)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Artisan.self)
        c.pointee.artisan_id = packer.string(self.artisanID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.field = packer.string(self.field)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.facts = packer.messages(self.facts)
        c.pointee.n_facts = self.facts.count
        c.pointee.proposed_at = packer.message(self.proposedAt)
        c.pointee.consented_on = packer.string(self.consentedOn)
        c.pointee.reason = packer.string(self.reason)
    }
}

public struct ProposeArtisanRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var personID: String = ""
    public var regionCode: String = ""
    public var field: String = ""
    /// The organisation that proposes; empty where an authority does.
    public var proposerCreditCode: String = ""

    public init() {}

    public init(requestID: String = "", personID: String = "", regionCode: String = "", field: String = "", proposerCreditCode: String = "") {
        self.requestID = requestID
        self.personID = personID
        self.regionCode = regionCode
        self.field = field
        self.proposerCreditCode = proposerCreditCode
    }
}

extension ProposeArtisanRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ProposeArtisanRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__propose_artisan_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ProposeArtisanRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.field = unpacker.string(c.pointee.field)
        self.proposerCreditCode = unpacker.string(c.pointee.proposer_credit_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ProposeArtisanRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.field = packer.string(self.field)
        c.pointee.proposer_credit_code = packer.string(self.proposerCreditCode)
    }
}

extension ProposeArtisanRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var personID: String
        public var regionCode: RegionCode
        public var field: String
        /// The organisation that proposes; empty where an authority does.
        public var proposerCreditCode: CreditCode?

        public init(requestID: String, personID: String, regionCode: RegionCode, field: String, proposerCreditCode: CreditCode?) {
            self.requestID = requestID
            self.personID = personID
            self.regionCode = regionCode
            self.field = field
            self.proposerCreditCode = proposerCreditCode
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("field", required: true, format: "REMARK", length: 0...100),
            FieldRule("proposer_credit_code", format: "CREDIT_CODE"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let field: String? = check.remark(self.field, "field", 0...100, required: true)
        let proposerCreditCode: CreditCode?? = check.optional(creditCode: self.proposerCreditCode, "proposer_credit_code")
        guard let requestID, let personID, let regionCode, let field, let proposerCreditCode else { return nil }
        return Checked(requestID: requestID, personID: personID, regionCode: regionCode, field: field, proposerCreditCode: proposerCreditCode)
    }
}

public struct AnswerProposalRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var artisanID: String = ""
    public var consents: Bool = false

    public init() {}

    public init(requestID: String = "", artisanID: String = "", consents: Bool = false) {
        self.requestID = requestID
        self.artisanID = artisanID
        self.consents = consents
    }
}

extension AnswerProposalRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.AnswerProposalRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__answer_proposal_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__AnswerProposalRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.artisanID = unpacker.string(c.pointee.artisan_id)
        self.consents = c.pointee.consents != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__AnswerProposalRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.artisan_id = packer.string(self.artisanID)
        c.pointee.consents = self.consents ? 1 : 0
    }
}

extension AnswerProposalRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var artisanID: String
        public var consents: Bool

        public init(requestID: String, artisanID: String, consents: Bool) {
            self.requestID = requestID
            self.artisanID = artisanID
            self.consents = consents
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("artisan_id", required: true, format: "RECORD_ID"),
            FieldRule("consents"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let artisanID: String? = check.recordID(self.artisanID, "artisan_id", required: true)
        let consents: Bool? = self.consents
        guard let requestID, let artisanID, let consents else { return nil }
        return Checked(requestID: requestID, artisanID: artisanID, consents: consents)
    }
}

public struct LeavePoolRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var artisanID: String = ""
    public var reason: String = ""

    public init() {}

    public init(requestID: String = "", artisanID: String = "", reason: String = "") {
        self.requestID = requestID
        self.artisanID = artisanID
        self.reason = reason
    }
}

extension LeavePoolRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.LeavePoolRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__leave_pool_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__LeavePoolRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.artisanID = unpacker.string(c.pointee.artisan_id)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__LeavePoolRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.artisan_id = packer.string(self.artisanID)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension LeavePoolRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var artisanID: String
        public var reason: String

        public init(requestID: String, artisanID: String, reason: String) {
            self.requestID = requestID
            self.artisanID = artisanID
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("artisan_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...500),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let artisanID: String? = check.recordID(self.artisanID, "artisan_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...500, required: true)
        guard let requestID, let artisanID, let reason else { return nil }
        return Checked(requestID: requestID, artisanID: artisanID, reason: reason)
    }
}

public struct ListArtisansRequest: Message {
    public var regionCode: String = ""
    public var state: ArtisanState = .unspecified
    public var personID: String = ""
    /// 1 to 500, default 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(regionCode: String = "", state: ArtisanState = .unspecified, personID: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.regionCode = regionCode
        self.state = state
        self.personID = personID
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListArtisansRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ListArtisansRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_artisans_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListArtisansRequest.self)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.personID = unpacker.string(c.pointee.person_id)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListArtisansRequest.self)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListArtisansRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var regionCode: RegionCode?
        public var state: ArtisanState?
        public var personID: String
        /// The page that is asked for.
        public var page: PageQuery

        public init(regionCode: RegionCode?, state: ArtisanState?, personID: String, page: PageQuery) {
            self.regionCode = regionCode
            self.state = state
            self.personID = personID
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("region_code", format: "REGION"),
            FieldRule("state"),
            FieldRule("person_id", format: "RECORD_ID"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let state: ArtisanState?? = check.optional(choice: self.state, "state")
        let personID: String? = check.recordID(self.personID, "person_id", required: false)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let regionCode, let state, let personID, let page else { return nil }
        return Checked(regionCode: regionCode, state: state, personID: personID, page: page)
    }
}

public struct ListArtisansResponse: Message {
    public var artisans: [Artisan] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(artisans: [Artisan] = [], nextPageToken: String = "") {
        self.artisans = artisans
        self.nextPageToken = nextPageToken
    }
}

extension ListArtisansResponse {
    public static var protoName: String { "liaoning.skills.awards.v1.ListArtisansResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_artisans_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListArtisansResponse.self)
        self.artisans = unpacker.messages(c.pointee.artisans, c.pointee.n_artisans)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListArtisansResponse.self)
        c.pointee.artisans = packer.messages(self.artisans)
        c.pointee.n_artisans = self.artisans.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
