// Written by Protos/generate.sh from liaoning/skills/gateway/v1/account.proto. Do not edit.
// swift-format-ignore-file

internal import CGatewayMessages
internal import CTypeMessages
internal import CWireMessages
internal import CProtobufC
public import MessageRuntime
public import RequestChecks
public import Ground
public import TypeMessages
public import WireMessages

/// Who may sign in, and as what.
public struct Account: Message {
    /// 3 to 64 of a–z, 0–9, "-", "_", ".".
    public var accountName: String = ""
    public var role: WireRole = .unspecified
    /// Region of a city bureau.
    public var regionCode: String = ""
    /// Organisation of an institution, an evaluation organisation or an enterprise.
    public var creditCode: String = ""
    /// Person of a worker.
    public var personID: String = ""
    public var closed: Bool = false

    public init() {}

    public init(accountName: String = "", role: WireRole = .unspecified, regionCode: String = "", creditCode: String = "", personID: String = "", closed: Bool = false) {
        self.accountName = accountName
        self.role = role
        self.regionCode = regionCode
        self.creditCode = creditCode
        self.personID = personID
        self.closed = closed
    }
}

extension Account {
    public static var protoName: String { "liaoning.skills.gateway.v1.Account" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__account__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__Account.self)
        self.accountName = unpacker.string(c.pointee.account_name)
        self.role = .init(rawValue: Int32(bitPattern: c.pointee.role.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.personID = unpacker.string(c.pointee.person_id)
        self.closed = c.pointee.closed != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__Account.self)
        c.pointee.account_name = packer.string(self.accountName)
        c.pointee.role.rawValue = UInt32(bitPattern: self.role.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.closed = self.closed ? 1 : 0
    }
}

public struct CreateAccountRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    /// 3 to 64 of a–z, 0–9, "-", "_", ".".
    public var accountName: String = ""
    /// Kept only as a salted, slow hash.
    public var secret: String = ""
    /// Not ROLE_PUBLIC and not ROLE_SERVICE.
    public var role: WireRole = .unspecified
    /// Required of ROLE_CITY_BUREAU.
    public var regionCode: String = ""
    /// Required of ROLE_INSTITUTION, ROLE_EVALUATION_ORGANISATION and ROLE_ENTERPRISE.
    public var creditCode: String = ""
    /// Required of ROLE_WORKER.
    public var personID: String = ""

    public init() {}

    public init(requestID: String = "", accountName: String = "", secret: String = "", role: WireRole = .unspecified, regionCode: String = "", creditCode: String = "", personID: String = "") {
        self.requestID = requestID
        self.accountName = accountName
        self.secret = secret
        self.role = role
        self.regionCode = regionCode
        self.creditCode = creditCode
        self.personID = personID
    }
}

extension CreateAccountRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.CreateAccountRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__create_account_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__CreateAccountRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.accountName = unpacker.string(c.pointee.account_name)
        self.secret = unpacker.string(c.pointee.secret)
        self.role = .init(rawValue: Int32(bitPattern: c.pointee.role.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__CreateAccountRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.account_name = packer.string(self.accountName)
        c.pointee.secret = packer.string(self.secret)
        c.pointee.role.rawValue = UInt32(bitPattern: self.role.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.person_id = packer.string(self.personID)
    }
}

extension CreateAccountRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        /// 3 to 64 of a–z, 0–9, "-", "_", ".".
        public var accountName: String
        /// Kept only as a salted, slow hash.
        public var secret: String
        /// Not ROLE_PUBLIC and not ROLE_SERVICE.
        public var role: WireRole
        /// Required of ROLE_CITY_BUREAU.
        public var regionCode: RegionCode?
        /// Required of ROLE_INSTITUTION, ROLE_EVALUATION_ORGANISATION and ROLE_ENTERPRISE.
        public var creditCode: CreditCode?
        /// Required of ROLE_WORKER.
        public var personID: String

        public init(requestID: String, accountName: String, secret: String, role: WireRole, regionCode: RegionCode?, creditCode: CreditCode?, personID: String) {
            self.requestID = requestID
            self.accountName = accountName
            self.secret = secret
            self.role = role
            self.regionCode = regionCode
            self.creditCode = creditCode
            self.personID = personID
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("account_name", required: true, format: "RECORD_ID"),
            FieldRule("secret", required: true, format: "RAW", length: 12...256),
            FieldRule("role", required: true),
            FieldRule("region_code", format: "REGION"),
            FieldRule("credit_code", format: "CREDIT_CODE"),
            FieldRule("person_id", format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let accountName: String? = check.recordID(self.accountName, "account_name", required: true)
        let secret: String? = check.raw(self.secret, "secret", 12...256, required: true)
        let role: WireRole? = check.choice(self.role, "role", required: true)
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let creditCode: CreditCode?? = check.optional(creditCode: self.creditCode, "credit_code")
        let personID: String? = check.recordID(self.personID, "person_id", required: false)
        guard let requestID, let accountName, let secret, let role, let regionCode, let creditCode, let personID else { return nil }
        return Checked(requestID: requestID, accountName: accountName, secret: secret, role: role, regionCode: regionCode, creditCode: creditCode, personID: personID)
    }
}

public struct CloseAccountRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var accountName: String = ""

    public init() {}

    public init(requestID: String = "", accountName: String = "") {
        self.requestID = requestID
        self.accountName = accountName
    }
}

extension CloseAccountRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.CloseAccountRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__close_account_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__CloseAccountRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.accountName = unpacker.string(c.pointee.account_name)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__CloseAccountRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.account_name = packer.string(self.accountName)
    }
}

extension CloseAccountRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var accountName: String

        public init(requestID: String, accountName: String) {
            self.requestID = requestID
            self.accountName = accountName
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("account_name", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let accountName: String? = check.recordID(self.accountName, "account_name", required: true)
        guard let requestID, let accountName else { return nil }
        return Checked(requestID: requestID, accountName: accountName)
    }
}

public struct SignInRequest: Message {
    public var accountName: String = ""
    public var secret: String = ""

    public init() {}

    public init(accountName: String = "", secret: String = "") {
        self.accountName = accountName
        self.secret = secret
    }
}

extension SignInRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.SignInRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__sign_in_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__SignInRequest.self)
        self.accountName = unpacker.string(c.pointee.account_name)
        self.secret = unpacker.string(c.pointee.secret)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__SignInRequest.self)
        c.pointee.account_name = packer.string(self.accountName)
        c.pointee.secret = packer.string(self.secret)
    }
}

extension SignInRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var accountName: String
        public var secret: String

        public init(accountName: String, secret: String) {
            self.accountName = accountName
            self.secret = secret
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("account_name", required: true, format: "RECORD_ID"),
            FieldRule("secret", required: true, format: "RAW", length: 0...256),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let accountName: String? = check.recordID(self.accountName, "account_name", required: true)
        let secret: String? = check.raw(self.secret, "secret", 0...256, required: true)
        guard let accountName, let secret else { return nil }
        return Checked(accountName: accountName, secret: secret)
    }
}

public struct SignInResponse: Message {
    /// To be sent as metadata "authorization: Bearer <token>".
    public var token: String = ""
    public var expiresAt: Timestamp? = nil

    public init() {}

    public init(token: String = "", expiresAt: Timestamp? = nil) {
        self.token = token
        self.expiresAt = expiresAt
    }
}

extension SignInResponse {
    public static var protoName: String { "liaoning.skills.gateway.v1.SignInResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__sign_in_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__SignInResponse.self)
        self.token = unpacker.string(c.pointee.token)
        self.expiresAt = unpacker.message(c.pointee.expires_at)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__SignInResponse.self)
        c.pointee.token = packer.string(self.token)
        c.pointee.expires_at = packer.message(self.expiresAt)
    }
}
