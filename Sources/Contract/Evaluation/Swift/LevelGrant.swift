// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/level_grant.proto. Do not edit.
// swift-format-ignore-file

internal import CEvaluationMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages

/// A level that a competition result gave, by rule. Also the payload of the changes "level.granted" and "level.grant_voided".
public struct LevelGrant: Message {
    /// "lvg_…".
    public var levelGrantID: String = ""
    public var personID: String = ""
    public var occupationCode: String = ""
    public var level: Level = .unspecified
    public var competitionID: String = ""
    public var eventID: String = ""
    /// Place in the event, 1 first.
    public var rank: Int32 = 0
    /// The articles the grant rests on.
    public var articles: [String] = []
    /// "YYYY-MM-DD".
    public var grantedOn: String = ""
    /// Empty before one is issued.
    public var certificateNumber: String = ""
    /// A corrected result no longer gives it. No certificate is issued on it; one that was is for people to revoke.
    public var voided: Bool = false
    /// Version of the event's results that it rests on, or that voided it.
    public var resultsVersion: Int32 = 0
    /// Of the competition; empty for levels granted before it was kept.
    public var regionCode: String = ""
    /// Whom the holder chose to issue its certificate; empty before.
    public var issuerCreditCode: String = ""

    public init() {}

    public init(levelGrantID: String = "", personID: String = "", occupationCode: String = "", level: Level = .unspecified, competitionID: String = "", eventID: String = "", rank: Int32 = 0, articles: [String] = [], grantedOn: String = "", certificateNumber: String = "", voided: Bool = false, resultsVersion: Int32 = 0, regionCode: String = "", issuerCreditCode: String = "") {
        self.levelGrantID = levelGrantID
        self.personID = personID
        self.occupationCode = occupationCode
        self.level = level
        self.competitionID = competitionID
        self.eventID = eventID
        self.rank = rank
        self.articles = articles
        self.grantedOn = grantedOn
        self.certificateNumber = certificateNumber
        self.voided = voided
        self.resultsVersion = resultsVersion
        self.regionCode = regionCode
        self.issuerCreditCode = issuerCreditCode
    }
}

extension LevelGrant {
    public static var protoName: String { "liaoning.skills.evaluation.v1.LevelGrant" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__level_grant__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__LevelGrant.self)
        self.levelGrantID = unpacker.string(c.pointee.level_grant_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.competitionID = unpacker.string(c.pointee.competition_id)
        self.eventID = unpacker.string(c.pointee.event_id)
        self.rank = c.pointee.rank
        self.articles = unpacker.strings(c.pointee.articles, c.pointee.n_articles)
        self.grantedOn = unpacker.string(c.pointee.granted_on)
        self.certificateNumber = unpacker.string(c.pointee.certificate_number)
        self.voided = c.pointee.voided != 0
        self.resultsVersion = c.pointee.results_version
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.issuerCreditCode = unpacker.string(c.pointee.issuer_credit_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__LevelGrant.self)
        c.pointee.level_grant_id = packer.string(self.levelGrantID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.competition_id = packer.string(self.competitionID)
        c.pointee.event_id = packer.string(self.eventID)
        c.pointee.rank = self.rank
        c.pointee.articles = packer.strings(self.articles)
        c.pointee.n_articles = self.articles.count
        c.pointee.granted_on = packer.string(self.grantedOn)
        c.pointee.certificate_number = packer.string(self.certificateNumber)
        c.pointee.voided = self.voided ? 1 : 0
        c.pointee.results_version = self.resultsVersion
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.issuer_credit_code = packer.string(self.issuerCreditCode)
    }
}

public struct ChooseGrantIssuerRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var levelGrantID: String = ""
    /// A filed organisation with the occupation and level in its scope.
    public var organisationCreditCode: String = ""

    public init() {}

    public init(requestID: String = "", levelGrantID: String = "", organisationCreditCode: String = "") {
        self.requestID = requestID
        self.levelGrantID = levelGrantID
        self.organisationCreditCode = organisationCreditCode
    }
}

extension ChooseGrantIssuerRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ChooseGrantIssuerRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__choose_grant_issuer_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ChooseGrantIssuerRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.levelGrantID = unpacker.string(c.pointee.level_grant_id)
        self.organisationCreditCode = unpacker.string(c.pointee.organisation_credit_code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ChooseGrantIssuerRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.level_grant_id = packer.string(self.levelGrantID)
        c.pointee.organisation_credit_code = packer.string(self.organisationCreditCode)
    }
}

extension ChooseGrantIssuerRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var levelGrantID: String
        /// A filed organisation with the occupation and level in its scope.
        public var organisationCreditCode: CreditCode

        public init(requestID: String, levelGrantID: String, organisationCreditCode: CreditCode) {
            self.requestID = requestID
            self.levelGrantID = levelGrantID
            self.organisationCreditCode = organisationCreditCode
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("level_grant_id", required: true, format: "RECORD_ID"),
            FieldRule("organisation_credit_code", required: true, format: "CREDIT_CODE"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let levelGrantID: String? = check.recordID(self.levelGrantID, "level_grant_id", required: true)
        let organisationCreditCode: CreditCode? = check.creditCode(self.organisationCreditCode, "organisation_credit_code", required: true)
        guard let requestID, let levelGrantID, let organisationCreditCode else { return nil }
        return Checked(requestID: requestID, levelGrantID: levelGrantID, organisationCreditCode: organisationCreditCode)
    }
}

public struct ListLevelGrantsRequest: Message {
    /// At least one of the two is required; both apply.
    public var personID: String = ""
    public var competitionID: String = ""
    /// 1 to 500; 0: 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(personID: String = "", competitionID: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.personID = personID
        self.competitionID = competitionID
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListLevelGrantsRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListLevelGrantsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_level_grants_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListLevelGrantsRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.competitionID = unpacker.string(c.pointee.competition_id)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListLevelGrantsRequest.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.competition_id = packer.string(self.competitionID)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListLevelGrantsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// At least one of the two is required; both apply.
        public var personID: String
        public var competitionID: String
        /// The page that is asked for.
        public var page: PageQuery

        public init(personID: String, competitionID: String, page: PageQuery) {
            self.personID = personID
            self.competitionID = competitionID
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("person_id", format: "RECORD_ID"),
            FieldRule("competition_id", format: "RECORD_ID"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let personID: String? = check.recordID(self.personID, "person_id", required: false)
        let competitionID: String? = check.recordID(self.competitionID, "competition_id", required: false)
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let personID, let competitionID, let page else { return nil }
        return Checked(personID: personID, competitionID: competitionID, page: page)
    }
}

public struct ListLevelGrantsResponse: Message {
    /// By id, which is by time of granting.
    public var levelGrants: [LevelGrant] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(levelGrants: [LevelGrant] = [], nextPageToken: String = "") {
        self.levelGrants = levelGrants
        self.nextPageToken = nextPageToken
    }
}

extension ListLevelGrantsResponse {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListLevelGrantsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_level_grants_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListLevelGrantsResponse.self)
        self.levelGrants = unpacker.messages(c.pointee.level_grants, c.pointee.n_level_grants)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListLevelGrantsResponse.self)
        c.pointee.level_grants = packer.messages(self.levelGrants)
        c.pointee.n_level_grants = self.levelGrants.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
