// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/credential.proto. Do not edit.
// swift-format-ignore-file

internal import CEvaluationMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground

public enum StatusPurpose: EnumValue {
    case unspecified
    /// Revoked or replaced: final, but for a revocation in error.
    case revocation
    /// Suspended: may be resumed.
    case suspension
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [StatusPurpose] = [.unspecified, .revocation, .suspension]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .revocation
        case 2: self = .suspension
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .revocation: 1
        case .suspension: 2
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "STATUS_PURPOSE_UNSPECIFIED"
        case .revocation: "STATUS_PURPOSE_REVOCATION"
        case .suspension: "STATUS_PURPOSE_SUSPENSION"
        case .unrecognized: nil
        }
    }
}

public struct IssueCredentialRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var certificateNumber: String = ""

    public init() {}

    public init(requestID: String = "", certificateNumber: String = "") {
        self.requestID = requestID
        self.certificateNumber = certificateNumber
    }
}

extension IssueCredentialRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.IssueCredentialRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__issue_credential_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__IssueCredentialRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.certificateNumber = unpacker.string(c.pointee.certificate_number)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__IssueCredentialRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.certificate_number = packer.string(self.certificateNumber)
    }
}

extension IssueCredentialRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var certificateNumber: CertificateNumber

        public init(requestID: String, certificateNumber: CertificateNumber) {
            self.requestID = requestID
            self.certificateNumber = certificateNumber
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("certificate_number", required: true, format: "CERTIFICATE_NUMBER"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let certificateNumber: CertificateNumber? = check.certificateNumber(self.certificateNumber, "certificate_number", required: true)
        guard let requestID, let certificateNumber else { return nil }
        return Checked(requestID: requestID, certificateNumber: certificateNumber)
    }
}

public struct Credential: Message {
    public var certificateNumber: String = ""
    /// application/vc+jwt: header, credential and signature, base64url, joined by full stops. Verified by the key of GetVerificationKeys that
    /// its kid names.
    public var jwt: String = ""

    public init() {}

    public init(certificateNumber: String = "", jwt: String = "") {
        self.certificateNumber = certificateNumber
        self.jwt = jwt
    }
}

extension Credential {
    public static var protoName: String { "liaoning.skills.evaluation.v1.Credential" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__credential__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__Credential.self)
        self.certificateNumber = unpacker.string(c.pointee.certificate_number)
        self.jwt = unpacker.string(c.pointee.jwt)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__Credential.self)
        c.pointee.certificate_number = packer.string(self.certificateNumber)
        c.pointee.jwt = packer.string(self.jwt)
    }
}

public struct GetStatusListRequest: Message {
    /// 1 for the first.
    public var list: Int32 = 0
    public var purpose: StatusPurpose = .unspecified

    public init() {}

    public init(list: Int32 = 0, purpose: StatusPurpose = .unspecified) {
        self.list = list
        self.purpose = purpose
    }
}

extension GetStatusListRequest {
    public static var protoName: String { "liaoning.skills.evaluation.v1.GetStatusListRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__get_status_list_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__GetStatusListRequest.self)
        self.list = c.pointee.list
        self.purpose = .init(rawValue: Int32(bitPattern: c.pointee.purpose.rawValue))
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__GetStatusListRequest.self)
        c.pointee.list = self.list
        c.pointee.purpose.rawValue = UInt32(bitPattern: self.purpose.rawValue)
    }
}

extension GetStatusListRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// 1 for the first.
        public var list: Int
        public var purpose: StatusPurpose

        public init(list: Int, purpose: StatusPurpose) {
            self.list = list
            self.purpose = purpose
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("list", required: true, values: 1...100000),
            FieldRule("purpose", required: true),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let list: Int? = check.number(self.list, "list", 1...100000, required: true)
        let purpose: StatusPurpose? = check.choice(self.purpose, "purpose", required: true)
        guard let list, let purpose else { return nil }
        return Checked(list: list, purpose: purpose)
    }
}

public struct StatusList: Message {
    /// application/vc+jwt of a BitstringStatusListCredential.
    public var jwt: String = ""

    public init() {}

    public init(jwt: String = "") {
        self.jwt = jwt
    }
}

extension StatusList {
    public static var protoName: String { "liaoning.skills.evaluation.v1.StatusList" }
    public static var layout: UnsafeRawPointer { liaoning__skills__evaluation__v1__status_list__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__StatusList.self)
        self.jwt = unpacker.string(c.pointee.jwt)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Evaluation__V1__StatusList.self)
        c.pointee.jwt = packer.string(self.jwt)
    }
}
