// Written by Protos/generate.sh from liaoning/skills/gateway/v1/gateway.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.gateway.v1.Gateway`.
public enum GatewayMethods {
    /// Signs in with an account and gives a short-lived identity that every service accepts.
    ///
    /// Errors: UNAUTHENTICATED, unknown account or wrong secret (which of them is not told), or the account is closed.
    public static let signIn = Method<SignInRequest, SignInResponse>(
        service: "liaoning.skills.gateway.v1.Gateway", name: "SignIn", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.post, "/v1/sign-in", body: "*")])

    /// Opens an account for a role with its region, organisation or person.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field or a weak secret. ALREADY_EXISTS, the name is taken. FAILED_PRECONDITION,
    /// the role needs a region, organisation or person that is not given.
    public static let createAccount = Method<CreateAccountRequest, Account>(
        service: "liaoning.skills.gateway.v1.Gateway", name: "CreateAccount", kind: .unary,
        access: AccessRule(roles: [.province, .operator]),
        http: [HTTPRoute(.post, "/v1/accounts", body: "*")])

    /// Closes an account; identities it was given run out by themselves.
    ///
    /// Errors: NOT_FOUND, no such account. FAILED_PRECONDITION, closed before.
    public static let closeAccount = Method<CloseAccountRequest, Account>(
        service: "liaoning.skills.gateway.v1.Gateway", name: "CloseAccount", kind: .unary,
        access: AccessRule(roles: [.province, .operator]),
        http: [HTTPRoute(.post, "/v1/accounts/{account_name}:close", body: "*")])

    /// Shows one worker's lifelong skills passport from all five services. A part whose service is down is marked, the
    /// rest is right.
    ///
    /// Errors: NOT_FOUND, no such person (told only when training-records could be asked).
    public static let getPassport = Method<GetPassportRequest, Passport>(
        service: "liaoning.skills.gateway.v1.Gateway", name: "GetPassport", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(person: request.personID) },
        http: [HTTPRoute(.get, "/v1/persons/{person_id}/passport", body: nil)])

    /// Shows the bulletin of a month: each city-level region against each task of the annex, from counters. Published
    /// months are frozen; others are computed.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed month.
    public static let getBulletin = Method<GetBulletinRequest, Bulletin>(
        service: "liaoning.skills.gateway.v1.Gateway", name: "GetBulletin", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/bulletins/{month}", body: nil)])

    /// Publishes the bulletin of a month; from then on it is frozen.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed month. ALREADY_EXISTS, published before. FAILED_PRECONDITION, the month is not
    /// over. UNAVAILABLE, a service is down: a bulletin with a hole is not published.
    public static let publishBulletin = Method<PublishBulletinRequest, Bulletin>(
        service: "liaoning.skills.gateway.v1.Gateway", name: "PublishBulletin", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.post, "/v1/bulletins/{month}:publish", body: "*")])

    /// Lists the published months, newest first.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed page token.
    public static let listBulletins = Method<ListBulletinsRequest, ListBulletinsResponse>(
        service: "liaoning.skills.gateway.v1.Gateway", name: "ListBulletins", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/bulletins", body: nil)])

    /// Verifies a certificate for the public, within a rate limit per peer. Answers as the evaluation service does.
    ///
    /// Errors: NOT_FOUND, no certificate with that number and holder. RESOURCE_EXHAUSTED, too many queries.
    public static let verifyPublicCertificate = Method<VerifyCertificateRequest, CertificateVerification>(
        service: "liaoning.skills.gateway.v1.Gateway", name: "VerifyPublicCertificate", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.post, "/v1/public/certificates:verify", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [signIn, createAccount, closeAccount, getPassport, getBulletin, publishBulletin, listBulletins, verifyPublicCertificate]
}

/// Every method of the five services is reachable through the gateway too, under its own name, over the binary protocol
/// and over HTTP. Every rpc may also answer UNAUTHENTICATED, PERMISSION_DENIED, RESOURCE_EXHAUSTED, DEADLINE_EXCEEDED
/// and UNAVAILABLE.
public protocol GatewayHandlers: Sendable {
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

    /// Shows one worker's lifelong skills passport from all five services. A part whose service is down is marked, the
    /// rest is right.
    ///
    /// Errors: NOT_FOUND, no such person (told only when training-records could be asked).
    func getPassport(_ request: GetPassportRequest, _ call: Call) async throws -> Passport

    /// Shows the bulletin of a month: each city-level region against each task of the annex, from counters. Published
    /// months are frozen; others are computed.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed month.
    func getBulletin(_ request: GetBulletinRequest, _ call: Call) async throws -> Bulletin

    /// Publishes the bulletin of a month; from then on it is frozen.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed month. ALREADY_EXISTS, published before. FAILED_PRECONDITION, the month is not
    /// over. UNAVAILABLE, a service is down: a bulletin with a hole is not published.
    func publishBulletin(_ request: PublishBulletinRequest, _ call: Call) async throws -> Bulletin

    /// Lists the published months, newest first.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed page token.
    func listBulletins(_ request: ListBulletinsRequest, _ call: Call) async throws -> ListBulletinsResponse

    /// Verifies a certificate for the public, within a rate limit per peer. Answers as the evaluation service does.
    ///
    /// Errors: NOT_FOUND, no certificate with that number and holder. RESOURCE_EXHAUSTED, too many queries.
    func verifyPublicCertificate(_ request: VerifyCertificateRequest, _ call: Call) async throws -> CertificateVerification
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.gateway.v1.Gateway`.
    public mutating func register(_ handlers: some GatewayHandlers) {
        register(GatewayMethods.signIn, unary: { try await handlers.signIn($0, $1) })
        register(GatewayMethods.createAccount, unary: { try await handlers.createAccount($0, $1) })
        register(GatewayMethods.closeAccount, unary: { try await handlers.closeAccount($0, $1) })
        register(GatewayMethods.getPassport, unary: { try await handlers.getPassport($0, $1) })
        register(GatewayMethods.getBulletin, unary: { try await handlers.getBulletin($0, $1) })
        register(GatewayMethods.publishBulletin, unary: { try await handlers.publishBulletin($0, $1) })
        register(GatewayMethods.listBulletins, unary: { try await handlers.listBulletins($0, $1) })
        register(GatewayMethods.verifyPublicCertificate, unary: { try await handlers.verifyPublicCertificate($0, $1) })
    }
}

/// Calls `liaoning.skills.gateway.v1.Gateway` through a channel.
public struct GatewayClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Signs in with an account and gives a short-lived identity that every service accepts.
    ///
    /// Errors: UNAUTHENTICATED, unknown account or wrong secret (which of them is not told), or the account is closed.
    public func signIn(_ request: SignInRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SignInResponse {
        try await channel.unary(GatewayMethods.signIn, request, options)
    }

    /// Opens an account for a role with its region, organisation or person.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field or a weak secret. ALREADY_EXISTS, the name is taken. FAILED_PRECONDITION,
    /// the role needs a region, organisation or person that is not given.
    public func createAccount(_ request: CreateAccountRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Account {
        try await channel.unary(GatewayMethods.createAccount, request, options)
    }

    /// Closes an account; identities it was given run out by themselves.
    ///
    /// Errors: NOT_FOUND, no such account. FAILED_PRECONDITION, closed before.
    public func closeAccount(_ request: CloseAccountRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Account {
        try await channel.unary(GatewayMethods.closeAccount, request, options)
    }

    /// Shows one worker's lifelong skills passport from all five services. A part whose service is down is marked, the
    /// rest is right.
    ///
    /// Errors: NOT_FOUND, no such person (told only when training-records could be asked).
    public func getPassport(_ request: GetPassportRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Passport {
        try await channel.unary(GatewayMethods.getPassport, request, options)
    }

    /// Shows the bulletin of a month: each city-level region against each task of the annex, from counters. Published
    /// months are frozen; others are computed.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed month.
    public func getBulletin(_ request: GetBulletinRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Bulletin {
        try await channel.unary(GatewayMethods.getBulletin, request, options)
    }

    /// Publishes the bulletin of a month; from then on it is frozen.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed month. ALREADY_EXISTS, published before. FAILED_PRECONDITION, the month is not
    /// over. UNAVAILABLE, a service is down: a bulletin with a hole is not published.
    public func publishBulletin(_ request: PublishBulletinRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Bulletin {
        try await channel.unary(GatewayMethods.publishBulletin, request, options)
    }

    /// Lists the published months, newest first.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed page token.
    public func listBulletins(_ request: ListBulletinsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListBulletinsResponse {
        try await channel.unary(GatewayMethods.listBulletins, request, options)
    }

    /// Verifies a certificate for the public, within a rate limit per peer. Answers as the evaluation service does.
    ///
    /// Errors: NOT_FOUND, no certificate with that number and holder. RESOURCE_EXHAUSTED, too many queries.
    public func verifyPublicCertificate(_ request: VerifyCertificateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CertificateVerification {
        try await channel.unary(GatewayMethods.verifyPublicCertificate, request, options)
    }
}
