// Written by Protos/generate.sh from liaoning/skills/gateway/v1/account.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.gateway.v1.Accounts`.
public enum AccountsMethods {
    /// Signs in with an account and gives a short-lived identity that every service accepts.
    ///
    /// SIGN_IN_REFUSED: unknown account, wrong secret or closed account; which of them is not told.
    /// TOO_MANY_QUERIES: too many sign-ins from one address, or from it for one account.
    public static let signIn = Method<SignInRequest, SignInResponse>(
        service: "liaoning.skills.gateway.v1.Accounts", name: "SignIn", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["SIGN_IN_REFUSED", "TOO_MANY_QUERIES"],
        http: [HTTPRoute(.post, "/v1/sign-in", body: "*")])

    /// Opens an account for a role with its region, organisation or person.
    public static let createAccount = Method<CreateAccountRequest, Account>(
        service: "liaoning.skills.gateway.v1.Accounts", name: "CreateAccount", kind: .unary,
        access: AccessRule(roles: [.province, .operator]),
        reasons: ["ACCOUNT_NAME_TAKEN"],
        http: [HTTPRoute(.post, "/v1/accounts", body: "*")])

    /// Closes an account; identities it was given run out by themselves.
    ///
    /// ACCOUNT_CLOSED: it was closed before.
    public static let closeAccount = Method<CloseAccountRequest, Account>(
        service: "liaoning.skills.gateway.v1.Accounts", name: "CloseAccount", kind: .unary,
        access: AccessRule(roles: [.province, .operator]),
        reasons: ["ACCOUNT_NOT_FOUND", "ACCOUNT_CLOSED"],
        http: [HTTPRoute(.post, "/v1/accounts/{account_name}:close", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [signIn, createAccount, closeAccount]
}

public protocol AccountsHandlers: Sendable {
    /// Signs in with an account and gives a short-lived identity that every service accepts.
    ///
    /// SIGN_IN_REFUSED: unknown account, wrong secret or closed account; which of them is not told.
    /// TOO_MANY_QUERIES: too many sign-ins from one address, or from it for one account.
    func signIn(_ request: SignInRequest.Checked, _ call: Call) async throws -> SignInResponse

    /// Opens an account for a role with its region, organisation or person.
    func createAccount(_ request: CreateAccountRequest.Checked, _ call: Call) async throws -> Account

    /// Closes an account; identities it was given run out by themselves.
    ///
    /// ACCOUNT_CLOSED: it was closed before.
    func closeAccount(_ request: CloseAccountRequest.Checked, _ call: Call) async throws -> Account
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.gateway.v1.Accounts`.
    public mutating func register(accounts handlers: some AccountsHandlers) {
        register(AccountsMethods.signIn, checked: { try await handlers.signIn($0, $1) })
        register(AccountsMethods.createAccount, checked: { try await handlers.createAccount($0, $1) })
        register(AccountsMethods.closeAccount, checked: { try await handlers.closeAccount($0, $1) })
    }
}

/// Calls `liaoning.skills.gateway.v1.Accounts` through a channel.
public struct AccountsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Signs in with an account and gives a short-lived identity that every service accepts.
    ///
    /// SIGN_IN_REFUSED: unknown account, wrong secret or closed account; which of them is not told.
    /// TOO_MANY_QUERIES: too many sign-ins from one address, or from it for one account.
    public func signIn(_ request: SignInRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SignInResponse {
        try await channel.unary(AccountsMethods.signIn, request, options)
    }

    /// Opens an account for a role with its region, organisation or person.
    public func createAccount(_ request: CreateAccountRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Account {
        try await channel.unary(AccountsMethods.createAccount, request, options)
    }

    /// Closes an account; identities it was given run out by themselves.
    ///
    /// ACCOUNT_CLOSED: it was closed before.
    public func closeAccount(_ request: CloseAccountRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Account {
        try await channel.unary(AccountsMethods.closeAccount, request, options)
    }
}
