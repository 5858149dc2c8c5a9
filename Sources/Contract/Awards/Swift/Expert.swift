// Written by Protos/generate.sh from liaoning/skills/awards/v1/expert.proto. Do not edit.
// swift-format-ignore-file

internal import CAwardsMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// An expert. Also the payload of the changes "expert.admitted" and "expert.retired".
public struct Expert: Message {
    public var personID: String = ""
    /// City the expert works in, or 210000 for one of no city.
    public var regionCode: String = ""
    /// Field of work, for people.
    public var specialty: String = ""
    /// Employers, schools and others the expert belongs to: whose people and projects are not theirs to review.
    public var affiliatedCreditCodes: [String] = []
    /// Kin, students and trainees, teachers and coaches: whom the expert does not review.
    public var relatedPersonIDs: [String] = []
    public var retired: Bool = false

    public init() {}

    public init(personID: String = "", regionCode: String = "", specialty: String = "", affiliatedCreditCodes: [String] = [], relatedPersonIDs: [String] = [], retired: Bool = false) {
        self.personID = personID
        self.regionCode = regionCode
        self.specialty = specialty
        self.affiliatedCreditCodes = affiliatedCreditCodes
        self.relatedPersonIDs = relatedPersonIDs
        self.retired = retired
    }
}

extension Expert {
    public static var protoName: String { "liaoning.skills.awards.v1.Expert" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__expert__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Expert.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.specialty = unpacker.string(c.pointee.specialty)
        self.affiliatedCreditCodes = unpacker.strings(c.pointee.affiliated_credit_codes, c.pointee.n_affiliated_credit_codes)
        self.relatedPersonIDs = unpacker.strings(c.pointee.related_person_ids, c.pointee.n_related_person_ids)
        self.retired = c.pointee.retired != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__Expert.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.specialty = packer.string(self.specialty)
        c.pointee.affiliated_credit_codes = packer.strings(self.affiliatedCreditCodes)
        c.pointee.n_affiliated_credit_codes = self.affiliatedCreditCodes.count
        c.pointee.related_person_ids = packer.strings(self.relatedPersonIDs)
        c.pointee.n_related_person_ids = self.relatedPersonIDs.count
        c.pointee.retired = self.retired ? 1 : 0
    }
}

public struct AdmitExpertRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var personID: String = ""
    public var regionCode: String = ""
    public var specialty: String = ""
    public var affiliatedCreditCodes: [String] = []
    public var relatedPersonIDs: [String] = []

    public init() {}

    public init(requestID: String = "", personID: String = "", regionCode: String = "", specialty: String = "", affiliatedCreditCodes: [String] = [], relatedPersonIDs: [String] = []) {
        self.requestID = requestID
        self.personID = personID
        self.regionCode = regionCode
        self.specialty = specialty
        self.affiliatedCreditCodes = affiliatedCreditCodes
        self.relatedPersonIDs = relatedPersonIDs
    }
}

extension AdmitExpertRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.AdmitExpertRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__admit_expert_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__AdmitExpertRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.personID = unpacker.string(c.pointee.person_id)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.specialty = unpacker.string(c.pointee.specialty)
        self.affiliatedCreditCodes = unpacker.strings(c.pointee.affiliated_credit_codes, c.pointee.n_affiliated_credit_codes)
        self.relatedPersonIDs = unpacker.strings(c.pointee.related_person_ids, c.pointee.n_related_person_ids)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__AdmitExpertRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.specialty = packer.string(self.specialty)
        c.pointee.affiliated_credit_codes = packer.strings(self.affiliatedCreditCodes)
        c.pointee.n_affiliated_credit_codes = self.affiliatedCreditCodes.count
        c.pointee.related_person_ids = packer.strings(self.relatedPersonIDs)
        c.pointee.n_related_person_ids = self.relatedPersonIDs.count
    }
}

extension AdmitExpertRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var personID: String
        public var regionCode: RegionCode
        public var specialty: String
        public var affiliatedCreditCodes: [CreditCode]
        public var relatedPersonIDs: [String]

        public init(requestID: String, personID: String, regionCode: RegionCode, specialty: String, affiliatedCreditCodes: [CreditCode], relatedPersonIDs: [String]) {
            self.requestID = requestID
            self.personID = personID
            self.regionCode = regionCode
            self.specialty = specialty
            self.affiliatedCreditCodes = affiliatedCreditCodes
            self.relatedPersonIDs = relatedPersonIDs
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("region_code", required: true, format: "REGION"),
            FieldRule("specialty", format: "REMARK", length: 0...100),
            FieldRule("affiliated_credit_codes", format: "CREDIT_CODE", items: 0...50),
            FieldRule("related_person_ids", format: "RECORD_ID", items: 0...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let regionCode: RegionCode? = check.region(self.regionCode, "region_code", required: true)
        let specialty: String? = check.remark(self.specialty, "specialty", 0...100, required: false)
        let affiliatedCreditCodes: [CreditCode]? = check.list(self.affiliatedCreditCodes, "affiliated_credit_codes", 0...50) { (value, check: inout FieldCheck) in check.creditCode(value, FieldCheck.element, required: true) }
        let relatedPersonIDs: [String]? = check.list(self.relatedPersonIDs, "related_person_ids", 0...200) { (value, check: inout FieldCheck) in check.recordID(value, FieldCheck.element, required: true) }
        guard let requestID, let personID, let regionCode, let specialty, let affiliatedCreditCodes, let relatedPersonIDs else { return nil }
        return Checked(requestID: requestID, personID: personID, regionCode: regionCode, specialty: specialty, affiliatedCreditCodes: affiliatedCreditCodes, relatedPersonIDs: relatedPersonIDs)
    }
}

public struct RetireExpertRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var personID: String = ""

    public init() {}

    public init(requestID: String = "", personID: String = "") {
        self.requestID = requestID
        self.personID = personID
    }
}

extension RetireExpertRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.RetireExpertRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__retire_expert_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__RetireExpertRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__RetireExpertRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.person_id = packer.string(self.personID)
    }
}

extension RetireExpertRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var personID: String

        public init(requestID: String, personID: String) {
            self.requestID = requestID
            self.personID = personID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        guard let requestID, let personID else { return nil }
        return Checked(requestID: requestID, personID: personID)
    }
}

public struct ListExpertsRequest: Message {
    /// 1 to 500, default 100.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(pageSize: Int32 = 0, pageToken: String = "") {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListExpertsRequest {
    public static var protoName: String { "liaoning.skills.awards.v1.ListExpertsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_experts_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListExpertsRequest.self)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListExpertsRequest.self)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListExpertsRequest: CheckedMessage {
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

public struct ListExpertsResponse: Message {
    public var experts: [Expert] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(experts: [Expert] = [], nextPageToken: String = "") {
        self.experts = experts
        self.nextPageToken = nextPageToken
    }
}

extension ListExpertsResponse {
    public static var protoName: String { "liaoning.skills.awards.v1.ListExpertsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__awards__v1__list_experts_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListExpertsResponse.self)
        self.experts = unpacker.messages(c.pointee.experts, c.pointee.n_experts)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Awards__V1__ListExpertsResponse.self)
        c.pointee.experts = packer.messages(self.experts)
        c.pointee.n_experts = self.experts.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}
