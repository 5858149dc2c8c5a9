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

/// What may be done with an account.
public enum AccountState: EnumValue {
    case unspecified
    /// Waits for a second person of the province.
    case pending
    case `open`
    case closed
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [AccountState] = [.unspecified, .pending, .`open`, .closed]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .pending
        case 2: self = .`open`
        case 3: self = .closed
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .pending: 1
        case .`open`: 2
        case .closed: 3
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "ACCOUNT_STATE_UNSPECIFIED"
        case .pending: "ACCOUNT_STATE_PENDING"
        case .`open`: "ACCOUNT_STATE_OPEN"
        case .closed: "ACCOUNT_STATE_CLOSED"
        case .unrecognized: nil
        }
    }
}

/// Who may sign in, and as what.
public struct Account: Message {
    /// 3 to 64 of a–z, 0–9, "-", "_", ".".
    public var accountName: String = ""
    public var role: WireRole = .unspecified
    /// Region of a city bureau; of others where they are managed: an organisation's and a worker's region, or that of the bureau that appointed them.
    public var regionCode: String = ""
    /// Organisation of an institution, an evaluation organisation, an enterprise, an association or a school.
    public var creditCode: String = ""
    /// Person of a worker, a judge, an expert or an examiner.
    public var personID: String = ""
    public var state: AccountState = .unspecified
    /// Account that opened it; of a worker's the one that handed out the code.
    public var openedBy: String = ""
    public var openedAt: Timestamp? = nil
    /// Whether a second factor counts.
    public var hasSecondFactor: Bool = false

    public init() {}

    public init(accountName: String = "", role: WireRole = .unspecified, regionCode: String = "", creditCode: String = "", personID: String = "", state: AccountState = .unspecified, openedBy: String = "", openedAt: Timestamp? = nil, hasSecondFactor: Bool = false) {
        self.accountName = accountName
        self.role = role
        self.regionCode = regionCode
        self.creditCode = creditCode
        self.personID = personID
        self.state = state
        self.openedBy = openedBy
        self.openedAt = openedAt
        self.hasSecondFactor = hasSecondFactor
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
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.openedBy = unpacker.string(c.pointee.opened_by)
        self.openedAt = unpacker.message(c.pointee.opened_at)
        self.hasSecondFactor = c.pointee.has_second_factor != 0
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__Account.self)
        c.pointee.account_name = packer.string(self.accountName)
        c.pointee.role.rawValue = UInt32(bitPattern: self.role.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.opened_by = packer.string(self.openedBy)
        c.pointee.opened_at = packer.message(self.openedAt)
        c.pointee.has_second_factor = self.hasSecondFactor ? 1 : 0
    }
}

/// Payload of the changes "account.signed_in" and "account.sign_in_refused". Never with a secret.
public struct SignInAttempt: Message {
    /// Empty where there is no such account: what was typed may be a secret.
    public var accountName: String = ""
    /// Address of the client, without its port.
    public var address: String = ""

    public init() {}

    public init(accountName: String = "", address: String = "") {
        self.accountName = accountName
        self.address = address
    }
}

extension SignInAttempt {
    public static var protoName: String { "liaoning.skills.gateway.v1.SignInAttempt" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__sign_in_attempt__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__SignInAttempt.self)
        self.accountName = unpacker.string(c.pointee.account_name)
        self.address = unpacker.string(c.pointee.address)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__SignInAttempt.self)
        c.pointee.account_name = packer.string(self.accountName)
        c.pointee.address = packer.string(self.address)
    }
}

public struct CreateAccountRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    /// 3 to 64 of a–z, 0–9, "-", "_", "."; not the name of a process.
    public var accountName: String = ""
    /// Good for one use: its owner changes it before anything else. Kept only as a salted, slow hash.
    public var secret: String = ""
    /// Not ROLE_PUBLIC, ROLE_SERVICE and ROLE_WORKER.
    public var role: WireRole = .unspecified
    /// Required of ROLE_CITY_BUREAU; not the province.
    public var regionCode: String = ""
    /// Required of organisations' roles.
    public var creditCode: String = ""
    /// Required of ROLE_JUDGE, ROLE_EXPERT and ROLE_EXAMINER.
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
        /// 3 to 64 of a–z, 0–9, "-", "_", "."; not the name of a process.
        public var accountName: String
        /// Good for one use: its owner changes it before anything else. Kept only as a salted, slow hash.
        public var secret: String
        /// Not ROLE_PUBLIC, ROLE_SERVICE and ROLE_WORKER.
        public var role: WireRole
        /// Required of ROLE_CITY_BUREAU; not the province.
        public var regionCode: RegionCode?
        /// Required of organisations' roles.
        public var creditCode: CreditCode?
        /// Required of ROLE_JUDGE, ROLE_EXPERT and ROLE_EXAMINER.
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
            FieldRule("region_code", format: "PLACE"),
            FieldRule("credit_code", format: "CREDIT_CODE"),
            FieldRule("person_id", format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let accountName: String? = check.recordID(self.accountName, "account_name", required: true)
        let secret: String? = check.raw(self.secret, "secret", 12...256, required: true)
        let role: WireRole? = check.choice(self.role, "role", required: true)
        let regionCode: RegionCode?? = check.optional(place: self.regionCode, "region_code")
        let creditCode: CreditCode?? = check.optional(creditCode: self.creditCode, "credit_code")
        let personID: String? = check.recordID(self.personID, "person_id", required: false)
        guard let requestID, let accountName, let secret, let role, let regionCode, let creditCode, let personID else { return nil }
        return Checked(requestID: requestID, accountName: accountName, secret: secret, role: role, regionCode: regionCode, creditCode: creditCode, personID: personID)
    }
}

public struct ConfirmAccountRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var accountName: String = ""

    public init() {}

    public init(requestID: String = "", accountName: String = "") {
        self.requestID = requestID
        self.accountName = accountName
    }
}

extension ConfirmAccountRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.ConfirmAccountRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__confirm_account_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ConfirmAccountRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.accountName = unpacker.string(c.pointee.account_name)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ConfirmAccountRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.account_name = packer.string(self.accountName)
    }
}

extension ConfirmAccountRequest: CheckedMessage {
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

/// One of the first accounts.
public struct FirstAccount: Message {
    public var accountName: String = ""
    /// Good for one use.
    public var secret: String = ""

    public init() {}

    public init(accountName: String = "", secret: String = "") {
        self.accountName = accountName
        self.secret = secret
    }
}

extension FirstAccount {
    public static var protoName: String { "liaoning.skills.gateway.v1.FirstAccount" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__first_account__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__FirstAccount.self)
        self.accountName = unpacker.string(c.pointee.account_name)
        self.secret = unpacker.string(c.pointee.secret)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__FirstAccount.self)
        c.pointee.account_name = packer.string(self.accountName)
        c.pointee.secret = packer.string(self.secret)
    }
}

extension FirstAccount: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var accountName: String
        /// Good for one use.
        public var secret: String

        public init(accountName: String, secret: String) {
            self.accountName = accountName
            self.secret = secret
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("account_name", required: true, format: "RECORD_ID"),
            FieldRule("secret", required: true, format: "RAW", length: 12...256),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let accountName: String? = check.recordID(self.accountName, "account_name", required: true)
        let secret: String? = check.raw(self.secret, "secret", 12...256, required: true)
        guard let accountName, let secret else { return nil }
        return Checked(accountName: accountName, secret: secret)
    }
}

public struct BootstrapAccountsRequest: Message {
    /// Of two persons.
    public var accounts: [FirstAccount] = []

    public init() {}

    public init(accounts: [FirstAccount] = []) {
        self.accounts = accounts
    }
}

extension BootstrapAccountsRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.BootstrapAccountsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__bootstrap_accounts_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__BootstrapAccountsRequest.self)
        self.accounts = unpacker.messages(c.pointee.accounts, c.pointee.n_accounts)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__BootstrapAccountsRequest.self)
        c.pointee.accounts = packer.messages(self.accounts)
        c.pointee.n_accounts = self.accounts.count
    }
}

extension BootstrapAccountsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Of two persons.
        public var accounts: [FirstAccount.Checked]

        public init(accounts: [FirstAccount.Checked]) {
            self.accounts = accounts
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("accounts", required: true, items: 2...2, message: FirstAccount.self),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let accounts: [FirstAccount.Checked]? = check.list(self.accounts, "accounts", 2...2) { (value, check: inout FieldCheck) in check.message(value, FieldCheck.element, required: true) }
        guard let accounts else { return nil }
        return Checked(accounts: accounts)
    }
}

public struct BootstrapAccountsResponse: Message {
    public var accounts: [Account] = []

    public init() {}

    public init(accounts: [Account] = []) {
        self.accounts = accounts
    }
}

extension BootstrapAccountsResponse {
    public static var protoName: String { "liaoning.skills.gateway.v1.BootstrapAccountsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__bootstrap_accounts_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__BootstrapAccountsResponse.self)
        self.accounts = unpacker.messages(c.pointee.accounts, c.pointee.n_accounts)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__BootstrapAccountsResponse.self)
        c.pointee.accounts = packer.messages(self.accounts)
        c.pointee.n_accounts = self.accounts.count
    }
}

public struct GetAccountRequest: Message {
    public var accountName: String = ""

    public init() {}

    public init(accountName: String = "") {
        self.accountName = accountName
    }
}

extension GetAccountRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.GetAccountRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__get_account_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__GetAccountRequest.self)
        self.accountName = unpacker.string(c.pointee.account_name)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__GetAccountRequest.self)
        c.pointee.account_name = packer.string(self.accountName)
    }
}

extension GetAccountRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var accountName: String

        public init(accountName: String) {
            self.accountName = accountName
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("account_name", required: true, format: "RECORD_ID"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let accountName: String? = check.recordID(self.accountName, "account_name", required: true)
        guard let accountName else { return nil }
        return Checked(accountName: accountName)
    }
}

public struct ListAccountsRequest: Message {
    /// Of this role only.
    public var role: WireRole = .unspecified
    /// In this state only.
    public var state: AccountState = .unspecified
    /// Of this region and what lies in it only.
    public var regionCode: String = ""
    /// Of this organisation only.
    public var creditCode: String = ""
    /// 50 by default, at most 200.
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(role: WireRole = .unspecified, state: AccountState = .unspecified, regionCode: String = "", creditCode: String = "", pageSize: Int32 = 0, pageToken: String = "") {
        self.role = role
        self.state = state
        self.regionCode = regionCode
        self.creditCode = creditCode
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListAccountsRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.ListAccountsRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__list_accounts_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListAccountsRequest.self)
        self.role = .init(rawValue: Int32(bitPattern: c.pointee.role.rawValue))
        self.state = .init(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.regionCode = unpacker.string(c.pointee.region_code)
        self.creditCode = unpacker.string(c.pointee.credit_code)
        self.pageSize = c.pointee.page_size
        self.pageToken = unpacker.string(c.pointee.page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListAccountsRequest.self)
        c.pointee.role.rawValue = UInt32(bitPattern: self.role.rawValue)
        c.pointee.state.rawValue = UInt32(bitPattern: self.state.rawValue)
        c.pointee.region_code = packer.string(self.regionCode)
        c.pointee.credit_code = packer.string(self.creditCode)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = packer.string(self.pageToken)
    }
}

extension ListAccountsRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        /// Of this role only.
        public var role: WireRole?
        /// In this state only.
        public var state: AccountState?
        /// Of this region and what lies in it only.
        public var regionCode: RegionCode?
        /// Of this organisation only.
        public var creditCode: CreditCode?
        /// The page that is asked for.
        public var page: PageQuery

        public init(role: WireRole?, state: AccountState?, regionCode: RegionCode?, creditCode: CreditCode?, page: PageQuery) {
            self.role = role
            self.state = state
            self.regionCode = regionCode
            self.creditCode = creditCode
            self.page = page
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("role"),
            FieldRule("state"),
            FieldRule("region_code", format: "REGION"),
            FieldRule("credit_code", format: "CREDIT_CODE"),
            FieldRule("page_size"),
            FieldRule("page_token"),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let role: WireRole?? = check.optional(choice: self.role, "role")
        let state: AccountState?? = check.optional(choice: self.state, "state")
        let regionCode: RegionCode?? = check.optional(region: self.regionCode, "region_code")
        let creditCode: CreditCode?? = check.optional(creditCode: self.creditCode, "credit_code")
        let page: PageQuery? = check.page(size: self.pageSize, token: self.pageToken) { var filters = self; filters.pageSize = 0; filters.pageToken = ""; return filters.packed() }
        guard let role, let state, let regionCode, let creditCode, let page else { return nil }
        return Checked(role: role, state: state, regionCode: regionCode, creditCode: creditCode, page: page)
    }
}

public struct ListAccountsResponse: Message {
    public var accounts: [Account] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    public init() {}

    public init(accounts: [Account] = [], nextPageToken: String = "") {
        self.accounts = accounts
        self.nextPageToken = nextPageToken
    }
}

extension ListAccountsResponse {
    public static var protoName: String { "liaoning.skills.gateway.v1.ListAccountsResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__list_accounts_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListAccountsResponse.self)
        self.accounts = unpacker.messages(c.pointee.accounts, c.pointee.n_accounts)
        self.nextPageToken = unpacker.string(c.pointee.next_page_token)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ListAccountsResponse.self)
        c.pointee.accounts = packer.messages(self.accounts)
        c.pointee.n_accounts = self.accounts.count
        c.pointee.next_page_token = packer.string(self.nextPageToken)
    }
}

public struct ResetSecretRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var accountName: String = ""
    /// Good for one use.
    public var secret: String = ""

    public init() {}

    public init(requestID: String = "", accountName: String = "", secret: String = "") {
        self.requestID = requestID
        self.accountName = accountName
        self.secret = secret
    }
}

extension ResetSecretRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.ResetSecretRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__reset_secret_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ResetSecretRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.accountName = unpacker.string(c.pointee.account_name)
        self.secret = unpacker.string(c.pointee.secret)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ResetSecretRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.account_name = packer.string(self.accountName)
        c.pointee.secret = packer.string(self.secret)
    }
}

extension ResetSecretRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: IdempotentRequest {
        /// Idempotency key.
        public var requestID: String
        public var accountName: String
        /// Good for one use.
        public var secret: String

        public init(requestID: String, accountName: String, secret: String) {
            self.requestID = requestID
            self.accountName = accountName
            self.secret = secret
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("request_id", format: "REQUEST_ID"),
            FieldRule("account_name", required: true, format: "RECORD_ID"),
            FieldRule("secret", required: true, format: "RAW", length: 12...256),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let requestID: String? = check.requestID(self.requestID, "request_id", required: false)
        let accountName: String? = check.recordID(self.accountName, "account_name", required: true)
        let secret: String? = check.raw(self.secret, "secret", 12...256, required: true)
        guard let requestID, let accountName, let secret else { return nil }
        return Checked(requestID: requestID, accountName: accountName, secret: secret)
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

public struct ReopenAccountRequest: Message, IdempotentRequest {
    /// Idempotency key.
    public var requestID: String = ""
    public var accountName: String = ""

    public init() {}

    public init(requestID: String = "", accountName: String = "") {
        self.requestID = requestID
        self.accountName = accountName
    }
}

extension ReopenAccountRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.ReopenAccountRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__reopen_account_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ReopenAccountRequest.self)
        self.requestID = unpacker.string(c.pointee.request_id)
        self.accountName = unpacker.string(c.pointee.account_name)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ReopenAccountRequest.self)
        c.pointee.request_id = packer.string(self.requestID)
        c.pointee.account_name = packer.string(self.accountName)
    }
}

extension ReopenAccountRequest: CheckedMessage {
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
    /// Six digits of the second factor, where the account has one.
    public var code: String = ""

    public init() {}

    public init(accountName: String = "", secret: String = "", code: String = "") {
        self.accountName = accountName
        self.secret = secret
        self.code = code
    }
}

extension SignInRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.SignInRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__sign_in_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__SignInRequest.self)
        self.accountName = unpacker.string(c.pointee.account_name)
        self.secret = unpacker.string(c.pointee.secret)
        self.code = unpacker.string(c.pointee.code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__SignInRequest.self)
        c.pointee.account_name = packer.string(self.accountName)
        c.pointee.secret = packer.string(self.secret)
        c.pointee.code = packer.string(self.code)
    }
}

extension SignInRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var accountName: String
        public var secret: String
        /// Six digits of the second factor, where the account has one.
        public var code: String

        public init(accountName: String, secret: String, code: String) {
            self.accountName = accountName
            self.secret = secret
            self.code = code
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("account_name", required: true, format: "RECORD_ID"),
            FieldRule("secret", required: true, format: "RAW", length: 0...256),
            FieldRule("code", format: "RAW", length: 0...6),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let accountName: String? = check.recordID(self.accountName, "account_name", required: true)
        let secret: String? = check.raw(self.secret, "secret", 0...256, required: true)
        let code: String? = check.raw(self.code, "code", 0...6, required: false)
        guard let accountName, let secret, let code else { return nil }
        return Checked(accountName: accountName, secret: secret, code: code)
    }
}

public struct SignInResponse: Message {
    /// To be sent as metadata "authorization: Bearer <token>". For the gateway alone.
    public var token: String = ""
    public var expiresAt: Timestamp? = nil
    /// Until when RenewToken renews it.
    public var sessionEndsAt: Timestamp? = nil

    public init() {}

    public init(token: String = "", expiresAt: Timestamp? = nil, sessionEndsAt: Timestamp? = nil) {
        self.token = token
        self.expiresAt = expiresAt
        self.sessionEndsAt = sessionEndsAt
    }
}

extension SignInResponse {
    public static var protoName: String { "liaoning.skills.gateway.v1.SignInResponse" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__sign_in_response__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__SignInResponse.self)
        self.token = unpacker.string(c.pointee.token)
        self.expiresAt = unpacker.message(c.pointee.expires_at)
        self.sessionEndsAt = unpacker.message(c.pointee.session_ends_at)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__SignInResponse.self)
        c.pointee.token = packer.string(self.token)
        c.pointee.expires_at = packer.message(self.expiresAt)
        c.pointee.session_ends_at = packer.message(self.sessionEndsAt)
    }
}

public struct RenewTokenRequest: Message {
    public init() {}
}

extension RenewTokenRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.RenewTokenRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__renew_token_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
    }
}

extension RenewTokenRequest: CheckedMessage {
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

public struct ChangeSecretRequest: Message {
    public var accountName: String = ""
    public var secret: String = ""
    public var newSecret: String = ""
    /// Six digits of the second factor, where the account has one.
    public var code: String = ""

    public init() {}

    public init(accountName: String = "", secret: String = "", newSecret: String = "", code: String = "") {
        self.accountName = accountName
        self.secret = secret
        self.newSecret = newSecret
        self.code = code
    }
}

extension ChangeSecretRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.ChangeSecretRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__change_secret_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ChangeSecretRequest.self)
        self.accountName = unpacker.string(c.pointee.account_name)
        self.secret = unpacker.string(c.pointee.secret)
        self.newSecret = unpacker.string(c.pointee.new_secret)
        self.code = unpacker.string(c.pointee.code)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ChangeSecretRequest.self)
        c.pointee.account_name = packer.string(self.accountName)
        c.pointee.secret = packer.string(self.secret)
        c.pointee.new_secret = packer.string(self.newSecret)
        c.pointee.code = packer.string(self.code)
    }
}

extension ChangeSecretRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var accountName: String
        public var secret: String
        public var newSecret: String
        /// Six digits of the second factor, where the account has one.
        public var code: String

        public init(accountName: String, secret: String, newSecret: String, code: String) {
            self.accountName = accountName
            self.secret = secret
            self.newSecret = newSecret
            self.code = code
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("account_name", required: true, format: "RECORD_ID"),
            FieldRule("secret", required: true, format: "RAW", length: 0...256),
            FieldRule("new_secret", required: true, format: "RAW", length: 12...256),
            FieldRule("code", format: "RAW", length: 0...6),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let accountName: String? = check.recordID(self.accountName, "account_name", required: true)
        let secret: String? = check.raw(self.secret, "secret", 0...256, required: true)
        let newSecret: String? = check.raw(self.newSecret, "new_secret", 12...256, required: true)
        let code: String? = check.raw(self.code, "code", 0...6, required: false)
        guard let accountName, let secret, let newSecret, let code else { return nil }
        return Checked(accountName: accountName, secret: secret, newSecret: newSecret, code: code)
    }
}

public struct EnrolSecondFactorRequest: Message {
    public var accountName: String = ""
    public var secret: String = ""

    public init() {}

    public init(accountName: String = "", secret: String = "") {
        self.accountName = accountName
        self.secret = secret
    }
}

extension EnrolSecondFactorRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.EnrolSecondFactorRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__enrol_second_factor_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__EnrolSecondFactorRequest.self)
        self.accountName = unpacker.string(c.pointee.account_name)
        self.secret = unpacker.string(c.pointee.secret)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__EnrolSecondFactorRequest.self)
        c.pointee.account_name = packer.string(self.accountName)
        c.pointee.secret = packer.string(self.secret)
    }
}

extension EnrolSecondFactorRequest: CheckedMessage {
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

/// The key of a second factor, shown once.
public struct SecondFactor: Message {
    /// For an app that shows codes: "otpauth://totp/…", RFC 6238 with SHA-1, 6 digits, 30 seconds.
    public var uri: String = ""
    /// The key in it, base 32.
    public var key: String = ""

    public init() {}

    public init(uri: String = "", key: String = "") {
        self.uri = uri
        self.key = key
    }
}

extension SecondFactor {
    public static var protoName: String { "liaoning.skills.gateway.v1.SecondFactor" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__second_factor__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__SecondFactor.self)
        self.uri = unpacker.string(c.pointee.uri)
        self.key = unpacker.string(c.pointee.key)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__SecondFactor.self)
        c.pointee.uri = packer.string(self.uri)
        c.pointee.key = packer.string(self.key)
    }
}

/// No idempotency key: the answer holds the code, and is kept nowhere. Asking again makes another code.
public struct IssueActivationCodeRequest: Message {
    public var personID: String = ""

    public init() {}

    public init(personID: String = "") {
        self.personID = personID
    }
}

extension IssueActivationCodeRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.IssueActivationCodeRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__issue_activation_code_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__IssueActivationCodeRequest.self)
        self.personID = unpacker.string(c.pointee.person_id)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__IssueActivationCodeRequest.self)
        c.pointee.person_id = packer.string(self.personID)
    }
}

extension IssueActivationCodeRequest: CheckedMessage {
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

/// A code for one use.
public struct ActivationCode: Message {
    /// Twelve letters and digits in groups of four.
    public var code: String = ""
    public var expiresAt: Timestamp? = nil

    public init() {}

    public init(code: String = "", expiresAt: Timestamp? = nil) {
        self.code = code
        self.expiresAt = expiresAt
    }
}

extension ActivationCode {
    public static var protoName: String { "liaoning.skills.gateway.v1.ActivationCode" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__activation_code__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ActivationCode.self)
        self.code = unpacker.string(c.pointee.code)
        self.expiresAt = unpacker.message(c.pointee.expires_at)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ActivationCode.self)
        c.pointee.code = packer.string(self.code)
        c.pointee.expires_at = packer.message(self.expiresAt)
    }
}

/// Payload of the change "account.code_issued".
public struct ActivationCodeIssue: Message {
    public var personID: String = ""
    public var expiresAt: Timestamp? = nil

    public init() {}

    public init(personID: String = "", expiresAt: Timestamp? = nil) {
        self.personID = personID
        self.expiresAt = expiresAt
    }
}

extension ActivationCodeIssue {
    public static var protoName: String { "liaoning.skills.gateway.v1.ActivationCodeIssue" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__activation_code_issue__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ActivationCodeIssue.self)
        self.personID = unpacker.string(c.pointee.person_id)
        self.expiresAt = unpacker.message(c.pointee.expires_at)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ActivationCodeIssue.self)
        c.pointee.person_id = packer.string(self.personID)
        c.pointee.expires_at = packer.message(self.expiresAt)
    }
}

public struct ActivateAccountRequest: Message {
    public var code: String = ""
    /// GB 11643, 18 positions.
    public var citizenNumber: String = ""
    public var name: String = ""
    /// The name to sign in with; of no account yet.
    public var accountName: String = ""
    public var secret: String = ""

    public init() {}

    public init(code: String = "", citizenNumber: String = "", name: String = "", accountName: String = "", secret: String = "") {
        self.code = code
        self.citizenNumber = citizenNumber
        self.name = name
        self.accountName = accountName
        self.secret = secret
    }
}

extension ActivateAccountRequest {
    public static var protoName: String { "liaoning.skills.gateway.v1.ActivateAccountRequest" }
    public static var layout: UnsafeRawPointer { liaoning__skills__gateway__v1__activate_account_request__layout() }

    public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ActivateAccountRequest.self)
        self.code = unpacker.string(c.pointee.code)
        self.citizenNumber = unpacker.string(c.pointee.citizen_number)
        self.name = unpacker.string(c.pointee.name)
        self.accountName = unpacker.string(c.pointee.account_name)
        self.secret = unpacker.string(c.pointee.secret)
    }

    public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
        let c = pointer.assumingMemoryBound(to: Liaoning__Skills__Gateway__V1__ActivateAccountRequest.self)
        c.pointee.code = packer.string(self.code)
        c.pointee.citizen_number = packer.string(self.citizenNumber)
        c.pointee.name = packer.string(self.name)
        c.pointee.account_name = packer.string(self.accountName)
        c.pointee.secret = packer.string(self.secret)
    }
}

extension ActivateAccountRequest: CheckedMessage {
    /// The request with its fields checked.
    public struct Checked: Sendable {
        public var code: String
        /// GB 11643, 18 positions.
        public var citizenNumber: String
        public var name: String
        /// The name to sign in with; of no account yet.
        public var accountName: String
        public var secret: String

        public init(code: String, citizenNumber: String, name: String, accountName: String, secret: String) {
            self.code = code
            self.citizenNumber = citizenNumber
            self.name = name
            self.accountName = accountName
            self.secret = secret
        }
    }

    public static var fieldRules: [FieldRule] {
        [
            FieldRule("code", required: true, format: "RAW", length: 0...40),
            FieldRule("citizen_number", required: true, format: "CITIZEN_NUMBER"),
            FieldRule("name", required: true, format: "PERSONAL_NAME"),
            FieldRule("account_name", required: true, format: "RECORD_ID"),
            FieldRule("secret", required: true, format: "RAW", length: 12...256),
        ]
    }

    public func checked(_ check: inout FieldCheck) -> Checked? {
        let code: String? = check.raw(self.code, "code", 0...40, required: true)
        let citizenNumber: String? = check.citizenNumber(self.citizenNumber, "citizen_number", required: true)
        let name: String? = check.personalName(self.name, "name", required: true)
        let accountName: String? = check.recordID(self.accountName, "account_name", required: true)
        let secret: String? = check.raw(self.secret, "secret", 12...256, required: true)
        guard let code, let citizenNumber, let name, let accountName, let secret else { return nil }
        return Checked(code: code, citizenNumber: citizenNumber, name: name, accountName: accountName, secret: secret)
    }
}
