// Written by Protos/generate.sh from liaoning/skills/gateway/v1/account.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.gateway.v1.Accounts`.
public enum AccountsMethods {
    /// Signs in with an account and gives a short-lived identity.
    ///
    /// SIGN_IN_REFUSED: unknown account, wrong secret or code, an account that is not open, or a one-time secret that ran out; which of
    /// them is not told. SECRET_MUST_CHANGE: the secret is right, and somebody else chose it: ChangeSecret comes first. SECOND_FACTOR_REQUIRED: the
    /// secret is right, and the account wants a code too. SECOND_FACTOR_MISSING: the secret is right, and the account's role wants a second
    /// factor, which EnrolSecondFactor gives. TOO_MANY_QUERIES: too many tries from one address, or from it for one account.
    public static let signIn = Method<SignInRequest, SignInResponse>(
        service: "liaoning.skills.gateway.v1.Accounts", name: "SignIn", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["SIGN_IN_REFUSED", "SECRET_MUST_CHANGE", "SECOND_FACTOR_REQUIRED", "SECOND_FACTOR_MISSING", "TOO_MANY_QUERIES"],
        http: [HTTPRoute(.post, "/v1/sign-in", body: "*")])

    /// Gives a new identity for one that has not run out yet, as long as the session lasts and the account stays as it was.
    ///
    /// SESSION_ENDED: the account was closed, its secret changed, the session lasted its time, or no account signed in for the identity.
    public static let renewToken = Method<RenewTokenRequest, SignInResponse>(
        service: "liaoning.skills.gateway.v1.Accounts", name: "RenewToken", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .evaluationOrganisation, .enterprise, .cityBureau, .province, .auditor, .operator, .judge, .expert, .examiner, .industryAssociation, .school]),
        reasons: ["SESSION_ENDED"],
        http: [HTTPRoute(.post, "/v1/sign-in:renew", body: "*")])

    /// Changes an account's own secret, and ends the identities it gave. Open to everyone, because the old secret is the proof: an account whose secret somebody
    /// else chose has no identity yet.
    public static let changeSecret = Method<ChangeSecretRequest, Account>(
        service: "liaoning.skills.gateway.v1.Accounts", name: "ChangeSecret", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["SIGN_IN_REFUSED", "SECOND_FACTOR_REQUIRED", "TOO_MANY_QUERIES"],
        http: [HTTPRoute(.post, "/v1/sign-in:changeSecret", body: "*")])

    /// Makes the key of a second factor (TOTP) for an account that has none. It counts from the first sign-in with a code on. The secret is the proof.
    ///
    /// SECOND_FACTOR_EXISTS: there is one; ResetSecret takes it away.
    public static let enrolSecondFactor = Method<EnrolSecondFactorRequest, SecondFactor>(
        service: "liaoning.skills.gateway.v1.Accounts", name: "EnrolSecondFactor", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["SIGN_IN_REFUSED", "SECOND_FACTOR_EXISTS", "TOO_MANY_QUERIES"],
        http: [HTTPRoute(.post, "/v1/sign-in:enrolSecondFactor", body: "*")])

    /// Opens an account: the province those of bureaus, auditors, operators and, with a second person, its own; a bureau those of
    /// organisations of its region and of the judges, experts and examiners it appoints; an organisation those of its own staff. Workers
    /// activate theirs themselves.
    ///
    /// ACCOUNT_NOT_YOURS: the caller opens no accounts of that role, or not there.
    public static let createAccount = Method<CreateAccountRequest, Account>(
        service: "liaoning.skills.gateway.v1.Accounts", name: "CreateAccount", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .institution, .evaluationOrganisation, .enterprise, .industryAssociation, .school]),
        reasons: ["ACCOUNT_NOT_YOURS", "ACCOUNT_NAME_TAKEN", "ORGANISATION_NOT_FOUND", "ORGANISATION_PART_MISSING", "PERSON_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/accounts", body: "*")])

    /// Confirms an account of the province that another person opened, opened again or gave a new secret.
    ///
    /// SECOND_PERSON_REQUIRED: the caller is the account, or the one who asked. ACCOUNT_NOT_PENDING: nothing waits for confirmation.
    public static let confirmAccount = Method<ConfirmAccountRequest, Account>(
        service: "liaoning.skills.gateway.v1.Accounts", name: "ConfirmAccount", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["ACCOUNT_NOT_FOUND", "ACCOUNT_NOT_PENDING", "SECOND_PERSON_REQUIRED"],
        http: [HTTPRoute(.post, "/v1/accounts/{account_name}:confirm", body: "*")])

    /// Makes the first two accounts of the province, once, so that from the first day two persons can act. Asked by `skillsctl account bootstrap`, which signs
    /// with the gateway's key.
    ///
    /// ALREADY_BOOTSTRAPPED: it was done before, or the province has an account.
    public static let bootstrapAccounts = Method<BootstrapAccountsRequest, BootstrapAccountsResponse>(
        service: "liaoning.skills.gateway.v1.Accounts", name: "BootstrapAccounts", kind: .unary,
        access: AccessRule(roles: [.operator]),
        reasons: ["ALREADY_BOOTSTRAPPED"])

    /// Gives an account: the caller's own, or one the caller manages. Auditors see all.
    public static let getAccount = Method<GetAccountRequest, Account>(
        service: "liaoning.skills.gateway.v1.Accounts", name: "GetAccount", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .evaluationOrganisation, .enterprise, .cityBureau, .province, .auditor, .operator, .judge, .expert, .examiner, .industryAssociation, .school]),
        reasons: ["ACCOUNT_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/accounts/{account_name}", body: nil)])

    /// Lists the accounts that the caller manages, by name. Auditors see all.
    public static let listAccounts = Method<ListAccountsRequest, ListAccountsResponse>(
        service: "liaoning.skills.gateway.v1.Accounts", name: "ListAccounts", kind: .unary,
        access: AccessRule(roles: [.province, .auditor, .cityBureau, .institution, .evaluationOrganisation, .enterprise, .industryAssociation, .school]),
        http: [HTTPRoute(.get, "/v1/accounts", body: nil)])

    /// Gives an account a new secret, good for one use: its owner changes it before anything else. The second factor is taken away, and the identities it gave
    /// end. An account of the province then waits for a second person.
    ///
    /// OWN_ACCOUNT: it is the caller's: ChangeSecret changes that.
    public static let resetSecret = Method<ResetSecretRequest, Account>(
        service: "liaoning.skills.gateway.v1.Accounts", name: "ResetSecret", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .institution, .evaluationOrganisation, .enterprise, .industryAssociation, .school]),
        reasons: ["ACCOUNT_NOT_FOUND", "ACCOUNT_NOT_YOURS", "ACCOUNT_CLOSED", "OWN_ACCOUNT"],
        http: [HTTPRoute(.post, "/v1/accounts/{account_name}:resetSecret", body: "*")])

    /// Closes an account; the identities it gave end within a minute.
    ///
    /// ACCOUNT_CLOSED: it was closed before. OWN_ACCOUNT: nobody closes their own.
    public static let closeAccount = Method<CloseAccountRequest, Account>(
        service: "liaoning.skills.gateway.v1.Accounts", name: "CloseAccount", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .institution, .evaluationOrganisation, .enterprise, .industryAssociation, .school]),
        reasons: ["ACCOUNT_NOT_FOUND", "ACCOUNT_NOT_YOURS", "ACCOUNT_CLOSED", "OWN_ACCOUNT"],
        http: [HTTPRoute(.post, "/v1/accounts/{account_name}:close", body: "*")])

    /// Opens a closed account again, with the secret it had. One of the province then waits for a second person.
    ///
    /// ACCOUNT_NOT_CLOSED: it is not closed.
    public static let reopenAccount = Method<ReopenAccountRequest, Account>(
        service: "liaoning.skills.gateway.v1.Accounts", name: "ReopenAccount", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .institution, .evaluationOrganisation, .enterprise, .industryAssociation, .school]),
        reasons: ["ACCOUNT_NOT_FOUND", "ACCOUNT_NOT_YOURS", "ACCOUNT_NOT_CLOSED"],
        http: [HTTPRoute(.post, "/v1/accounts/{account_name}:reopen", body: "*")])

    /// Makes a code with which a worker activates an account, or gets back into it. The one before is void. The caller gives it to the person by hand.
    ///
    /// PERSON_NOT_YOURS: the person does not live in the bureau's region, is not employed by the enterprise, or did not train at the institution.
    public static let issueActivationCode = Method<IssueActivationCodeRequest, ActivationCode>(
        service: "liaoning.skills.gateway.v1.Accounts", name: "IssueActivationCode", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .institution, .enterprise, .school]),
        reasons: ["PERSON_NOT_FOUND", "PERSON_NOT_YOURS"],
        http: [HTTPRoute(.post, "/v1/persons/{person_id}:issueActivationCode", body: "*")])

    /// Opens a worker's account with a code that was handed out, and the person's number and name. Who has one gets back into it: the secret is the new one,
    /// the name stays.
    ///
    /// ACTIVATION_REFUSED: unknown, used or void code, one that ran out or was tried too often, or another person's; which of them is not told. ACCOUNT_CLOSED: the person's account is
    /// closed.
    public static let activateAccount = Method<ActivateAccountRequest, Account>(
        service: "liaoning.skills.gateway.v1.Accounts", name: "ActivateAccount", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["ACTIVATION_REFUSED", "ACCOUNT_NAME_TAKEN", "ACCOUNT_CLOSED", "TOO_MANY_QUERIES"],
        http: [HTTPRoute(.post, "/v1/accounts:activate", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [signIn, renewToken, changeSecret, enrolSecondFactor, createAccount, confirmAccount, bootstrapAccounts, getAccount, listAccounts, resetSecret, closeAccount, reopenAccount, issueActivationCode, activateAccount]
}

public protocol AccountsHandlers: Sendable {
    /// Signs in with an account and gives a short-lived identity.
    ///
    /// SIGN_IN_REFUSED: unknown account, wrong secret or code, an account that is not open, or a one-time secret that ran out; which of
    /// them is not told. SECRET_MUST_CHANGE: the secret is right, and somebody else chose it: ChangeSecret comes first. SECOND_FACTOR_REQUIRED: the
    /// secret is right, and the account wants a code too. SECOND_FACTOR_MISSING: the secret is right, and the account's role wants a second
    /// factor, which EnrolSecondFactor gives. TOO_MANY_QUERIES: too many tries from one address, or from it for one account.
    func signIn(_ request: SignInRequest.Checked, _ call: Call) async throws -> SignInResponse

    /// Gives a new identity for one that has not run out yet, as long as the session lasts and the account stays as it was.
    ///
    /// SESSION_ENDED: the account was closed, its secret changed, the session lasted its time, or no account signed in for the identity.
    func renewToken(_ request: RenewTokenRequest.Checked, _ call: Call) async throws -> SignInResponse

    /// Changes an account's own secret, and ends the identities it gave. Open to everyone, because the old secret is the proof: an account whose secret somebody
    /// else chose has no identity yet.
    func changeSecret(_ request: ChangeSecretRequest.Checked, _ call: Call) async throws -> Account

    /// Makes the key of a second factor (TOTP) for an account that has none. It counts from the first sign-in with a code on. The secret is the proof.
    ///
    /// SECOND_FACTOR_EXISTS: there is one; ResetSecret takes it away.
    func enrolSecondFactor(_ request: EnrolSecondFactorRequest.Checked, _ call: Call) async throws -> SecondFactor

    /// Opens an account: the province those of bureaus, auditors, operators and, with a second person, its own; a bureau those of
    /// organisations of its region and of the judges, experts and examiners it appoints; an organisation those of its own staff. Workers
    /// activate theirs themselves.
    ///
    /// ACCOUNT_NOT_YOURS: the caller opens no accounts of that role, or not there.
    func createAccount(_ request: CreateAccountRequest.Checked, _ call: Call) async throws -> Account

    /// Confirms an account of the province that another person opened, opened again or gave a new secret.
    ///
    /// SECOND_PERSON_REQUIRED: the caller is the account, or the one who asked. ACCOUNT_NOT_PENDING: nothing waits for confirmation.
    func confirmAccount(_ request: ConfirmAccountRequest.Checked, _ call: Call) async throws -> Account

    /// Makes the first two accounts of the province, once, so that from the first day two persons can act. Asked by `skillsctl account bootstrap`, which signs
    /// with the gateway's key.
    ///
    /// ALREADY_BOOTSTRAPPED: it was done before, or the province has an account.
    func bootstrapAccounts(_ request: BootstrapAccountsRequest.Checked, _ call: Call) async throws -> BootstrapAccountsResponse

    /// Gives an account: the caller's own, or one the caller manages. Auditors see all.
    func getAccount(_ request: GetAccountRequest.Checked, _ call: Call) async throws -> Account

    /// Lists the accounts that the caller manages, by name. Auditors see all.
    func listAccounts(_ request: ListAccountsRequest.Checked, _ call: Call) async throws -> ListAccountsResponse

    /// Gives an account a new secret, good for one use: its owner changes it before anything else. The second factor is taken away, and the identities it gave
    /// end. An account of the province then waits for a second person.
    ///
    /// OWN_ACCOUNT: it is the caller's: ChangeSecret changes that.
    func resetSecret(_ request: ResetSecretRequest.Checked, _ call: Call) async throws -> Account

    /// Closes an account; the identities it gave end within a minute.
    ///
    /// ACCOUNT_CLOSED: it was closed before. OWN_ACCOUNT: nobody closes their own.
    func closeAccount(_ request: CloseAccountRequest.Checked, _ call: Call) async throws -> Account

    /// Opens a closed account again, with the secret it had. One of the province then waits for a second person.
    ///
    /// ACCOUNT_NOT_CLOSED: it is not closed.
    func reopenAccount(_ request: ReopenAccountRequest.Checked, _ call: Call) async throws -> Account

    /// Makes a code with which a worker activates an account, or gets back into it. The one before is void. The caller gives it to the person by hand.
    ///
    /// PERSON_NOT_YOURS: the person does not live in the bureau's region, is not employed by the enterprise, or did not train at the institution.
    func issueActivationCode(_ request: IssueActivationCodeRequest.Checked, _ call: Call) async throws -> ActivationCode

    /// Opens a worker's account with a code that was handed out, and the person's number and name. Who has one gets back into it: the secret is the new one,
    /// the name stays.
    ///
    /// ACTIVATION_REFUSED: unknown, used or void code, one that ran out or was tried too often, or another person's; which of them is not told. ACCOUNT_CLOSED: the person's account is
    /// closed.
    func activateAccount(_ request: ActivateAccountRequest.Checked, _ call: Call) async throws -> Account
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.gateway.v1.Accounts`.
    public mutating func register(accounts handlers: some AccountsHandlers) {
        register(AccountsMethods.signIn, checked: { try await handlers.signIn($0, $1) })
        register(AccountsMethods.renewToken, checked: { try await handlers.renewToken($0, $1) })
        register(AccountsMethods.changeSecret, checked: { try await handlers.changeSecret($0, $1) })
        register(AccountsMethods.enrolSecondFactor, checked: { try await handlers.enrolSecondFactor($0, $1) })
        register(AccountsMethods.createAccount, checked: { try await handlers.createAccount($0, $1) })
        register(AccountsMethods.confirmAccount, checked: { try await handlers.confirmAccount($0, $1) })
        register(AccountsMethods.bootstrapAccounts, checked: { try await handlers.bootstrapAccounts($0, $1) })
        register(AccountsMethods.getAccount, checked: { try await handlers.getAccount($0, $1) })
        register(AccountsMethods.listAccounts, checked: { try await handlers.listAccounts($0, $1) })
        register(AccountsMethods.resetSecret, checked: { try await handlers.resetSecret($0, $1) })
        register(AccountsMethods.closeAccount, checked: { try await handlers.closeAccount($0, $1) })
        register(AccountsMethods.reopenAccount, checked: { try await handlers.reopenAccount($0, $1) })
        register(AccountsMethods.issueActivationCode, checked: { try await handlers.issueActivationCode($0, $1) })
        register(AccountsMethods.activateAccount, checked: { try await handlers.activateAccount($0, $1) })
    }
}

/// Calls `liaoning.skills.gateway.v1.Accounts` through a channel.
public struct AccountsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Signs in with an account and gives a short-lived identity.
    ///
    /// SIGN_IN_REFUSED: unknown account, wrong secret or code, an account that is not open, or a one-time secret that ran out; which of
    /// them is not told. SECRET_MUST_CHANGE: the secret is right, and somebody else chose it: ChangeSecret comes first. SECOND_FACTOR_REQUIRED: the
    /// secret is right, and the account wants a code too. SECOND_FACTOR_MISSING: the secret is right, and the account's role wants a second
    /// factor, which EnrolSecondFactor gives. TOO_MANY_QUERIES: too many tries from one address, or from it for one account.
    public func signIn(_ request: SignInRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SignInResponse {
        try await channel.unary(AccountsMethods.signIn, request, options)
    }

    /// Gives a new identity for one that has not run out yet, as long as the session lasts and the account stays as it was.
    ///
    /// SESSION_ENDED: the account was closed, its secret changed, the session lasted its time, or no account signed in for the identity.
    public func renewToken(_ request: RenewTokenRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SignInResponse {
        try await channel.unary(AccountsMethods.renewToken, request, options)
    }

    /// Changes an account's own secret, and ends the identities it gave. Open to everyone, because the old secret is the proof: an account whose secret somebody
    /// else chose has no identity yet.
    public func changeSecret(_ request: ChangeSecretRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Account {
        try await channel.unary(AccountsMethods.changeSecret, request, options)
    }

    /// Makes the key of a second factor (TOTP) for an account that has none. It counts from the first sign-in with a code on. The secret is the proof.
    ///
    /// SECOND_FACTOR_EXISTS: there is one; ResetSecret takes it away.
    public func enrolSecondFactor(_ request: EnrolSecondFactorRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SecondFactor {
        try await channel.unary(AccountsMethods.enrolSecondFactor, request, options)
    }

    /// Opens an account: the province those of bureaus, auditors, operators and, with a second person, its own; a bureau those of
    /// organisations of its region and of the judges, experts and examiners it appoints; an organisation those of its own staff. Workers
    /// activate theirs themselves.
    ///
    /// ACCOUNT_NOT_YOURS: the caller opens no accounts of that role, or not there.
    public func createAccount(_ request: CreateAccountRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Account {
        try await channel.unary(AccountsMethods.createAccount, request, options)
    }

    /// Confirms an account of the province that another person opened, opened again or gave a new secret.
    ///
    /// SECOND_PERSON_REQUIRED: the caller is the account, or the one who asked. ACCOUNT_NOT_PENDING: nothing waits for confirmation.
    public func confirmAccount(_ request: ConfirmAccountRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Account {
        try await channel.unary(AccountsMethods.confirmAccount, request, options)
    }

    /// Makes the first two accounts of the province, once, so that from the first day two persons can act. Asked by `skillsctl account bootstrap`, which signs
    /// with the gateway's key.
    ///
    /// ALREADY_BOOTSTRAPPED: it was done before, or the province has an account.
    public func bootstrapAccounts(_ request: BootstrapAccountsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> BootstrapAccountsResponse {
        try await channel.unary(AccountsMethods.bootstrapAccounts, request, options)
    }

    /// Gives an account: the caller's own, or one the caller manages. Auditors see all.
    public func getAccount(_ request: GetAccountRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Account {
        try await channel.unary(AccountsMethods.getAccount, request, options)
    }

    /// Lists the accounts that the caller manages, by name. Auditors see all.
    public func listAccounts(_ request: ListAccountsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListAccountsResponse {
        try await channel.unary(AccountsMethods.listAccounts, request, options)
    }

    /// Gives an account a new secret, good for one use: its owner changes it before anything else. The second factor is taken away, and the identities it gave
    /// end. An account of the province then waits for a second person.
    ///
    /// OWN_ACCOUNT: it is the caller's: ChangeSecret changes that.
    public func resetSecret(_ request: ResetSecretRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Account {
        try await channel.unary(AccountsMethods.resetSecret, request, options)
    }

    /// Closes an account; the identities it gave end within a minute.
    ///
    /// ACCOUNT_CLOSED: it was closed before. OWN_ACCOUNT: nobody closes their own.
    public func closeAccount(_ request: CloseAccountRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Account {
        try await channel.unary(AccountsMethods.closeAccount, request, options)
    }

    /// Opens a closed account again, with the secret it had. One of the province then waits for a second person.
    ///
    /// ACCOUNT_NOT_CLOSED: it is not closed.
    public func reopenAccount(_ request: ReopenAccountRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Account {
        try await channel.unary(AccountsMethods.reopenAccount, request, options)
    }

    /// Makes a code with which a worker activates an account, or gets back into it. The one before is void. The caller gives it to the person by hand.
    ///
    /// PERSON_NOT_YOURS: the person does not live in the bureau's region, is not employed by the enterprise, or did not train at the institution.
    public func issueActivationCode(_ request: IssueActivationCodeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ActivationCode {
        try await channel.unary(AccountsMethods.issueActivationCode, request, options)
    }

    /// Opens a worker's account with a code that was handed out, and the person's number and name. Who has one gets back into it: the secret is the new one,
    /// the name stays.
    ///
    /// ACTIVATION_REFUSED: unknown, used or void code, one that ran out or was tried too often, or another person's; which of them is not told. ACCOUNT_CLOSED: the person's account is
    /// closed.
    public func activateAccount(_ request: ActivateAccountRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Account {
        try await channel.unary(AccountsMethods.activateAccount, request, options)
    }
}
