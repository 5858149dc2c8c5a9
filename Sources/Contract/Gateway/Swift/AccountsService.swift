// Written by Protos/generate.sh from liaoning/skills/gateway/v1/account.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.gateway.v1.Accounts`.
public enum AccountsMethods {
    /// Signs in with an account and gives a short-lived identity that every service accepts.
    ///
    /// Errors: UNAUTHENTICATED, unknown account or wrong secret (which of them is not told), or the account is closed.
    public static let signIn = Method<SignInRequest, SignInResponse>(
        service: "liaoning.skills.gateway.v1.Accounts", name: "SignIn", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.post, "/v1/sign-in", body: "*")])

    /// Opens an account for a role with its region, organisation or person.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field or a weak secret. ALREADY_EXISTS, the name is taken. FAILED_PRECONDITION,
    /// the role needs a region, organisation or person that is not given.
    public static let createAccount = Method<CreateAccountRequest, Account>(
        service: "liaoning.skills.gateway.v1.Accounts", name: "CreateAccount", kind: .unary,
        access: AccessRule(roles: [.province, .operator]),
        http: [HTTPRoute(.post, "/v1/accounts", body: "*")])

    /// Closes an account; identities it was given run out by themselves.
    ///
    /// Errors: NOT_FOUND, no such account. FAILED_PRECONDITION, closed before.
    public static let closeAccount = Method<CloseAccountRequest, Account>(
        service: "liaoning.skills.gateway.v1.Accounts", name: "CloseAccount", kind: .unary,
        access: AccessRule(roles: [.province, .operator]),
        http: [HTTPRoute(.post, "/v1/accounts/{account_name}:close", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [signIn, createAccount, closeAccount]
}

public protocol AccountsHandlers: Sendable {
    /// Signs in with an account and gives a short-lived identity that every service accepts.
    ///
    /// Errors: UNAUTHENTICATED, unknown account or wrong secret (which of them is not told), or the account is closed.
    func signIn(_ request: SignInRequest, _ call: Call) async throws -> SignInResponse

    /// Opens an account for a role with its region, organisation or person.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field or a weak secret. ALREADY_EXISTS, the name is taken. FAILED_PRECONDITION,
    /// the role needs a region, organisation or person that is not given.
    func createAccount(_ request: CreateAccountRequest, _ call: Call) async throws -> Account

    /// Closes an account; identities it was given run out by themselves.
    ///
    /// Errors: NOT_FOUND, no such account. FAILED_PRECONDITION, closed before.
    func closeAccount(_ request: CloseAccountRequest, _ call: Call) async throws -> Account
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.gateway.v1.Accounts`.
    public mutating func register(accounts handlers: some AccountsHandlers) {
        register(AccountsMethods.signIn, unary: { try await handlers.signIn($0, $1) })
        register(AccountsMethods.createAccount, unary: { try await handlers.createAccount($0, $1) })
        register(AccountsMethods.closeAccount, unary: { try await handlers.closeAccount($0, $1) })
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
    /// Errors: UNAUTHENTICATED, unknown account or wrong secret (which of them is not told), or the account is closed.
    public func signIn(_ request: SignInRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SignInResponse {
        try await channel.unary(AccountsMethods.signIn, request, options)
    }

    /// Opens an account for a role with its region, organisation or person.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field or a weak secret. ALREADY_EXISTS, the name is taken. FAILED_PRECONDITION,
    /// the role needs a region, organisation or person that is not given.
    public func createAccount(_ request: CreateAccountRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Account {
        try await channel.unary(AccountsMethods.createAccount, request, options)
    }

    /// Closes an account; identities it was given run out by themselves.
    ///
    /// Errors: NOT_FOUND, no such account. FAILED_PRECONDITION, closed before.
    public func closeAccount(_ request: CloseAccountRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Account {
        try await channel.unary(AccountsMethods.closeAccount, request, options)
    }
}
