// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/outside_certificate.proto. Do not edit.
// swift-format-ignore-file

internal import CEvaluationMessages
internal import CTypeMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages

/// A certificate of another system. Also the payload of the changes "outside_certificate.registered" and ".voided".
public struct OutsideCertificate: Message {
    public var certificateNumber: String = ""
    public var personID: String = ""
    public var occupationCode: String = ""
    public var level: Level = .unspecified
    /// "YYYY-MM-DD".
    public var issuedOn: String = ""
    /// As printed on it.
    public var issuerName: String = ""
    /// What the bureau saw, for example "全国联网查询".
    public var evidence: String = ""
    /// Where the person lives.
    public var regionCode: String = ""
    /// "YYYY-MM-DD".
    public var registeredOn: String = ""
    public var voided: Bool = false
    public var voidReason: String = ""

    public init() {}

    public init(certificateNumber: String = "", personID: String = "", occupationCode: String = "", level: Level = .unspecified, issuedOn: String = "", issuerName: String = "", evidence: String = "", regionCode: String = "", registeredOn: String = "", voided: Bool = false, voidReason: String = "") {
        self.certificateNumber = certificateNumber
        self.personID = personID
        self.occupationCode = occupationCode
        self.level = level
        self.issuedOn = issuedOn
        self.issuerName = issuerName
        self.evidence = evidence
        self.regionCode = regionCode
        self.registeredOn = registeredOn
        self.voided = voided
        self.voidReason = voidReason
    }
}

extension OutsideCertificate {
    public static var protoName: String { "liaoning.skills.evaluation.v1.OutsideCertificate" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__outside_certificate__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__OutsideCertificate.self)
        self.certificateNumber = unpacker.string(c.pointee.certificate_number)
        self.personID = unpacker.string(c.pointee.person_id)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.issuedOn = unpacker.string(c.pointee.issued_on)
        self.issuerName = unpacker.string(c.pointee.issuer_name)
        self.evidence = unpacker.string(c.pointee.evidence)
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.registeredOn = unpacker.string(c.pointee.registered_on)
        self.voided = c.pointee.voided != 0
        self.voidReason = unpacker.string(c.pointee.void_reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__OutsideCertificate.self)
        c.pointee.certificate_number = packer.string(self.certificateNumber)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.issued_on = packer.string(self.issuedOn)
        c.pointee.issuer_name = packer.string(self.issuerName)
        c.pointee.evidence = packer.string(self.evidence)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.registered_on = packer.string(self.registeredOn)
        c.pointee.voided = self.voided ? 1 : 0
        c.pointee.void_reason = packer.string(self.voidReason)
    }
}

public struct RegisterOutsideCertificateRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var certificateNumber: String = ""
    public var personID: String = ""
    public var occupationCode: String = ""
    public var level: Level = .unspecified
    public var issuedOn: String = ""
    public var issuerName: String = ""
    public var evidence: String = ""

    public init() {}

    public init(requestID: String = "", certificateNumber: String = "", personID: String = "", occupationCode: String = "", level: Level = .unspecified, issuedOn: String = "", issuerName: String = "", evidence: String = "") {
        self.requestID = requestID
        self.certificateNumber = certificateNumber
        self.personID = personID
        self.occupationCode = occupationCode
        self.level = level
        self.issuedOn = issuedOn
        self.issuerName = issuerName
        self.evidence = evidence
    }
}

extension RegisterOutsideCertificateRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.RegisterOutsideCertificateRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__register_outside_certificate_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__RegisterOutsideCertificateRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.certificateNumber = unpacker.string(c.pointee.certificate_number)
        self.personID = unpacker.string(c.pointee.person_id)
        self.occupationCode = unpacker.string(c.pointee.occupation_code)
        self.level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        self.issuedOn = unpacker.string(c.pointee.issued_on)
        self.issuerName = unpacker.string(c.pointee.issuer_name)
        self.evidence = unpacker.string(c.pointee.evidence)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__RegisterOutsideCertificateRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.certificate_number = packer.string(self.certificateNumber)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.occupation_code = packer.string(self.occupationCode)
        c.pointee.level.rawValue = UInt32(bitPattern: self.level.rawValue)
        c.pointee.issued_on = packer.string(self.issuedOn)
        c.pointee.issuer_name = packer.string(self.issuerName)
        c.pointee.evidence = packer.string(self.evidence)
    }
}

extension RegisterOutsideCertificateRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var certificateNumber: String
        public var personID: String
        public var occupationCode: OccupationCode
        public var level: Level
        public var issuedOn: CivilDay
        public var issuerName: String
        public var evidence: String

        public init(requestID: String, certificateNumber: String, personID: String, occupationCode: OccupationCode, level: Level, issuedOn: CivilDay, issuerName: String, evidence: String) {
            self.requestID = requestID
            self.certificateNumber = certificateNumber
            self.personID = personID
            self.occupationCode = occupationCode
            self.level = level
            self.issuedOn = issuedOn
            self.issuerName = issuerName
            self.evidence = evidence
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("certificate_number", required: true, format: "RAW", length: 0...22),
            FieldRule("person_id", required: true, format: "RECORD_ID"),
            FieldRule("occupation_code", required: true, format: "OCCUPATION"),
            FieldRule("level", required: true),
            FieldRule("issued_on", required: true, format: "DAY"),
            FieldRule("issuer_name", required: true, format: "REMARK", length: 2...100),
            FieldRule("evidence", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let certificateNumber: String? = check.raw(self.certificateNumber, "certificate_number", 0...22, required: true)
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        let occupationCode: OccupationCode? = check.occupation(self.occupationCode, "occupation_code", required: true)
        let level: Level? = check.choice(self.level, "level", required: true)
        let issuedOn: CivilDay? = check.day(self.issuedOn, "issued_on", required: true)
        let issuerName: String? = check.remark(self.issuerName, "issuer_name", 2...100, required: true)
        let evidence: String? = check.remark(self.evidence, "evidence", 2...200, required: true)
        guard let requestID, let certificateNumber, let personID, let occupationCode, let level, let issuedOn, let issuerName, let evidence else { return nil }
        return Checked(requestID: requestID, certificateNumber: certificateNumber, personID: personID, occupationCode: occupationCode, level: level, issuedOn: issuedOn, issuerName: issuerName, evidence: evidence)
    }
}

public struct VoidOutsideCertificateRequest: Message, IdempotentRequest {
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

extension VoidOutsideCertificateRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.VoidOutsideCertificateRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__void_outside_certificate_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__VoidOutsideCertificateRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.certificateNumber = unpacker.string(c.pointee.certificate_number)
        self.reason = unpacker.string(c.pointee.reason)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__VoidOutsideCertificateRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.certificate_number = packer.string(self.certificateNumber)
        c.pointee.reason = packer.string(self.reason)
    }
}

extension VoidOutsideCertificateRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var certificateNumber: String
        public var reason: String

        public init(requestID: String, certificateNumber: String, reason: String) {
            self.requestID = requestID
            self.certificateNumber = certificateNumber
            self.reason = reason
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("certificate_number", required: true, format: "RAW", length: 0...22),
            FieldRule("reason", required: true, format: "REMARK", length: 2...200),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let certificateNumber: String? = check.raw(self.certificateNumber, "certificate_number", 0...22, required: true)
        let reason: String? = check.remark(self.reason, "reason", 2...200, required: true)
        guard let requestID, let certificateNumber, let reason else { return nil }
        return Checked(requestID: requestID, certificateNumber: certificateNumber, reason: reason)
    }
}

public struct ListOutsideCertificatesRequest: Message {
    public var personID: String = ""

    public init() {}

    public init(personID: String = "") {
        self.personID = personID
    }
}

extension ListOutsideCertificatesRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListOutsideCertificatesRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_outside_certificates_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListOutsideCertificatesRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListOutsideCertificatesRequest.self)
        c.pointee.person_id = packer.string(self.personID)
    }
}

extension ListOutsideCertificatesRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var personID: String

        public init(personID: String) {
            self.personID = personID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("person_id", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let personID: String? = check.recordID(self.personID, "person_id", required: true)
        guard let personID else { return nil }
        return Checked(personID: personID)
    }
}

public struct ListOutsideCertificatesResponse: Message {
    public var certificates: [OutsideCertificate] = []

    public init() {}

    public init(certificates: [OutsideCertificate] = []) {
        self.certificates = certificates
    }
}

extension ListOutsideCertificatesResponse {
    public static var protoName: String { "liaoning.skills.evaluation.v1.ListOutsideCertificatesResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__list_outside_certificates_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListOutsideCertificatesResponse.self)
        self.certificates = unpacker.messages(c.pointee.certificates, c.pointee.n_certificates)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__ListOutsideCertificatesResponse.self)
        c.pointee.certificates = packer.messages(self.certificates)
        c.pointee.n_certificates = self.certificates.count
    }
}
