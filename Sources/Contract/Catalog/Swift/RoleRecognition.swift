// Written by Protos/generate.sh from liaoning/skills/catalog/v1/role_recognition.proto. Do not edit.
// swift-format-ignore-file

internal import CCatalogMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

/// What an organisation is recognised as, and by which document. Where it stands before it is decided says its case. After the last day of the
/// evidence the organisation keeps the role until the recognition is ended or another one is decided; lists of a day leave it out.
public struct RoleRecognition: Message {
    /// "rol_…".
    public var recognitionID: String = ""
    /// Its case: examined, published and decided by the service Cases.
    public var caseID: String = ""
    public var creditCode: String = ""
    /// As registered.
    public var organisationName: String = ""
    /// The city or county of the organisation.
    public var regionCode: String = ""
    public var role: OrganisationRole = .unspecified
    /// The certificate, permit or list that recognises it, with its number.
    public var evidence: String = ""
    /// Who issued it.
    public var issuer: String = ""
    public var validFrom: String = ""
    /// Empty: until further notice.
    public var validTo: String = ""
    /// Civil day of the decision; empty before.
    public var decidedOn: String = ""
    /// First day on which it no longer holds; empty unless it was ended or voided.
    public var endedOn: String = ""
    public var endReason: String = ""

    public init() {}

    public init(recognitionID: String = "", caseID: String = "", creditCode: String = "", organisationName: String = "", regionCode: String = "", role: OrganisationRole = .unspecified, evidence: String = "", issuer: String = "", validFrom: String = "", validTo: String = "", decidedOn: String = "", endedOn: String = "", endReason: String = "") {
        self.recognitionID = recognitionID
        self.caseID = caseID
        self.creditCode = creditCode
        self.organisationName = organisationName
        self.regionCode = regionCode
        self.role = role
        self.evidence = evidence
        self.issuer = issuer
        self.validFrom = validFrom
        self.validTo = validTo
        self.decidedOn = decidedOn
        self.endedOn = endedOn
        self.endReason = endReason
    }
}

extension RoleRecognition {
    public static var protoName: String { "liaoning.skills.catalog.v1.RoleRecognition" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__role_recognition__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__RoleRecognition.self)
        self.recognitionID = unpacker.string(c.pointee.recognition_id)
        self.caseID = unpacker.string(c.pointee.case_id)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.organisationName = unpacker.string(c.pointee.organisation_name)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.role = .init(rawValue: Int32(bitPattern: c.pointee.role.rawValue))
        self.evidence = unpacker.string(c.pointee.evidence)
        self.issuer = unpacker.string(c.pointee.issuer)
        self.validFrom = unpacker.string(c.pointee.valid_from)
        self.validTo = unpacker.string(c.pointee.valid_to)
        self.decidedOn = unpacker.string(c.pointee.decided_on)
        self.endedOn = unpacker.string(c.pointee.ended_on)
        self.endReason = unpacker.string(c.pointee.end_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__RoleRecognition.self)
        c.pointee.recognition_id = packer.string(self.recognitionID)
        c.pointee.case_id = packer.string(self.caseID)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.organisation_name = packer.string(self.organisationName)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.role.rawValue = UInt32(bitPattern: self.role.rawValue)
        c.pointee.evidence = packer.string(self.evidence)
        c.pointee.issuer = packer.string(self.issuer)
        c.pointee.valid_from = packer.string(self.validFrom)
        c.pointee.valid_to = packer.string(self.validTo)
        c.pointee.decided_on = packer.string(self.decidedOn)
        c.pointee.ended_on = packer.string(self.endedOn)
        c.pointee.end_reason = packer.string(self.endReason)
    }
}

public struct FileRoleRecognitionRequest: Message, IdempotentRequest {
    /// The caller's own.
    public var creditCode: String = ""
    public var role: OrganisationRole = .unspecified
    public var evidence: String = ""
    public var issuer: String = ""
    /// First and last day of the evidence; the last may be empty: until further notice.
    public var validFrom: String = ""
    public var validTo: String = ""
    public var requestID: String = ""

    public init() {}

    public init(creditCode: String = "", role: OrganisationRole = .unspecified, evidence: String = "", issuer: String = "", validFrom: String = "", validTo: String = "", requestID: String = "") {
        self.creditCode = creditCode
        self.role = role
        self.evidence = evidence
        self.issuer = issuer
        self.validFrom = validFrom
        self.validTo = validTo
        self.requestID = requestID
    }
}

extension FileRoleRecognitionRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.FileRoleRecognitionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__file_role_recognition_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__FileRoleRecognitionRequest.self)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.role = .init(rawValue: Int32(bitPattern: c.pointee.role.rawValue))
        self.evidence = unpacker.string(c.pointee.evidence)
        self.issuer = unpacker.string(c.pointee.issuer)
        self.validFrom = unpacker.string(c.pointee.valid_from)
        self.validTo = unpacker.string(c.pointee.valid_to)
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__FileRoleRecognitionRequest.self)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.role.rawValue = UInt32(bitPattern: self.role.rawValue)
        c.pointee.evidence = packer.string(self.evidence)
        c.pointee.issuer = packer.string(self.issuer)
        c.pointee.valid_from = packer.string(self.validFrom)
        c.pointee.valid_to = packer.string(self.validTo)
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension FileRoleRecognitionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// The caller's own.
        public var creditCode: CreditCode
        public var role: OrganisationRole
        public var evidence: String
        public var issuer: String
        /// First and last day of the evidence; the last may be empty: until further notice.
        public var validFrom: CivilDay
        public var validTo: CivilDay?
        public var requestID: String

        public init(creditCode: CreditCode, role: OrganisationRole, evidence: String, issuer: String, validFrom: CivilDay, validTo: CivilDay?, requestID: String) {
            self.creditCode = creditCode
            self.role = role
            self.evidence = evidence
            self.issuer = issuer
            self.validFrom = validFrom
            self.validTo = validTo
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("credit_code", required: true, format: "CREDIT_CODE"),
            FieldRule("role", required: true),
            FieldRule("evidence", required: true, format: "REMARK", length: 2...200),
            FieldRule("issuer", required: true, format: "REMARK", length: 2...100),
            FieldRule("valid_from", required: true, format: "DAY"),
            FieldRule("valid_to", format: "DAY"),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let creditCode: CreditCode? = check.creditCode(self.creditCode, "credit_code", required: true)
        let role: OrganisationRole? = check.choice(self.role, "role", required: true)
        let evidence: String? = check.remark(self.evidence, "evidence", 2...200, required: true)
        let issuer: String? = check.remark(self.issuer, "issuer", 2...100, required: true)
        let validFrom: CivilDay? = check.day(self.validFrom, "valid_from", required: true)
        let validTo: CivilDay?? = check.optional(day: self.validTo, "valid_to")
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let creditCode, let role, let evidence, let issuer, let validFrom, let validTo, let requestID else { return nil }
        return Checked(creditCode: creditCode, role: role, evidence: evidence, issuer: issuer, validFrom: validFrom, validTo: validTo, requestID: requestID)
    }
}

public struct GetRoleRecognitionRequest: Message {
    public var recognitionID: String = ""

    public init() {}

    public init(recognitionID: String = "") {
        self.recognitionID = recognitionID
    }
}

extension GetRoleRecognitionRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.GetRoleRecognitionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__get_role_recognition_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetRoleRecognitionRequest.self)
        self.recognitionID = unpacker.string(c.pointee.recognition_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__GetRoleRecognitionRequest.self)
        c.pointee.recognition_id = packer.string(self.recognitionID)
    }
}

extension GetRoleRecognitionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var recognitionID: String

        public init(recognitionID: String) {
            self.recognitionID = recognitionID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("recognition_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let recognitionID: String? = check.recordID(self.recognitionID, "recognition_id", required: true)
        guard let recognitionID else { return nil }
        return Checked(recognitionID: recognitionID)
    }
}

public struct ListRoleRecognitionsRequest: Message {
    /// Unspecified: every role.
    public var role: OrganisationRole = .unspecified
    /// Only those that hold on this day. Empty: all that were decided.
    public var onDate: String = ""
    /// A city or county; the province or empty: everywhere.
    public var regionCode: String = ""
    /// Only of this organisation.
    public var creditCode: String = ""
    /// At most 200; 0: 50.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(role: OrganisationRole = .unspecified, onDate: String = "", regionCode: String = "", creditCode: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.role = role
        self.onDate = onDate
        self.regionCode = regionCode
        self.creditCode = creditCode
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListRoleRecognitionsRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListRoleRecognitionsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_role_recognitions_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListRoleRecognitionsRequest.self)
        self.role = .init(rawValue: Int32(bitPattern: c.pointee.role.rawValue))
        self.onDate = unpacker.string(c.pointee.on_date)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListRoleRecognitionsRequest.self)
        c.pointee.role.rawValue = UInt32(bitPattern: self.role.rawValue)
        c.pointee.on_date = packer.string(self.onDate)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListRoleRecognitionsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Unspecified: every role.
        public var role: OrganisationRole?
        /// Only those that hold on this day. Empty: all that were decided.
        public var onDate: CivilDay?
        /// A city or county; the province or empty: everywhere.
        public var regionCode: RegionCode?
        /// Only of this organisation.
        public var creditCode: CreditCode?
        /// The page that is asked for.
        public var page: PageQuery

        public init(role: OrganisationRole?, onDate: CivilDay?, regionCode: RegionCode?, creditCode: CreditCode?, page: PageQuery) {
            self.role = role
            self.onDate = onDate
            self.regionCode = regionCode
            self.creditCode = creditCode
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("role"),
            FieldRule("on_date", format: "DAY"),
            FieldRule("region_code", format: "REGION"),
            FieldRule("credit_code", format: "CREDIT_CODE"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let role: OrganisationRole?? = check.optional(choice: self.role, "role")
        let onDate: CivilDay?? = check.optional(day: self.onDate, "on_date")
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let creditCode: CreditCode?? = check.optional(creditCode: self.creditCode, "credit_code")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let role, let onDate, let regionCode, let creditCode, let page else { return nil }
        return Checked(role: role, onDate: onDate, regionCode: regionCode, creditCode: creditCode, page: page)
    }
}

public struct ListRoleRecognitionsResponse: Message {
    /// By id, which is by time of filing.
    public var recognitions: [RoleRecognition] = []
    public var nextPageToken: String = ""

    public init() {}

    public init(recognitions: [RoleRecognition] = [], nextPageToken: String = "") {
        self.recognitions = recognitions
        self.nextPageToken = nextPageToken
    }
}

extension ListRoleRecognitionsResponse {
    public static var protoName: String { "liaoning.skills.catalog.v1.ListRoleRecognitionsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__list_role_recognitions_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListRoleRecognitionsResponse.self)
        self.recognitions = unpacker.messages(c.pointee.recognitions, c.pointee.n_recognitions)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__ListRoleRecognitionsResponse.self)
        c.pointee.recognitions = packer.messages(self.recognitions)
        c.pointee.n_recognitions = self.recognitions.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct EndRoleRecognitionRequest: Message, IdempotentRequest {
    public var recognitionID: String = ""
    public var reason: String = ""
    public var requestID: String = ""

    public init() {}

    public init(recognitionID: String = "", reason: String = "", requestID: String = "") {
        self.recognitionID = recognitionID
        self.reason = reason
        self.requestID = requestID
    }
}

extension EndRoleRecognitionRequest {
    public static var protoName: String { "liaoning.skills.catalog.v1.EndRoleRecognitionRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__catalog__v1__end_role_recognition_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__EndRoleRecognitionRequest.self)
        self.recognitionID = unpacker.string(c.pointee.recognition_id)
        self.reason = unpacker.string(c.pointee.reason)
        self.requestID = unpacker.string(c.pointee.request_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Catalog__V1__EndRoleRecognitionRequest.self)
        c.pointee.recognition_id = packer.string(self.recognitionID)
        c.pointee.reason = packer.string(self.reason)
        c.pointee.request_id = packer.string(self.requestID)
    }
}

extension EndRoleRecognitionRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        public var recognitionID: String
        public var reason: String
        public var requestID: String

        public init(recognitionID: String, reason: String, requestID: String) {
            self.recognitionID = recognitionID
            self.reason = reason
            self.requestID = requestID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("recognition_id", required: true, format: "RECORD_ID"),
            FieldRule("reason", required: true, format: "REMARK", length: 0...200),
            FieldRule("request_id", format: "REQUEST_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let recognitionID: String? = check.recordID(self.recognitionID, "recognition_id", required: true)
        let reason: String? = check.remark(self.reason, "reason", 0...200, required: true)
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        guard let recognitionID, let reason, let requestID else { return nil }
        return Checked(recognitionID: recognitionID, reason: reason, requestID: requestID)
    }
}
