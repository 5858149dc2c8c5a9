@testable internal import Identity
internal import MessageRuntime
internal import LedgerMessages
internal import RPC
internal import ServiceTesting
internal import Testing
internal import WireMessages

@Suite struct TokenTests {
    static let now = Instant(nanosecondsSince1970: 1_700_000_000_000_000_000)
    static let hour = Duration.seconds(3600)
    let gateway = KeyRing.inMemory("gateway", trusting: KeyRing.processes + ["dev"])
    let catalog = KeyRing.inMemory("catalog", trusting: KeyRing.processes + ["dev"])
    let dev = KeyRing.inMemory("dev")

    /// A token of the gateway for the catalog.
    private func token(_ identity: Identity) -> String { gateway.token(for: identity, to: "catalog", at: Self.now) }

    private func header(_ token: String) -> Metadata { ["Authorization": "Bearer \(token)"] }

    private func province(until end: Instant = now + hour) -> Identity {
        Identity(subject: "li", role: .province, expiresAt: end)
    }

    @Test func `an identity arrives as it was signed`() throws {
        let authenticator = TokenAuthenticator(catalog)
        let bureau = Identity(
            subject: "shenyang", role: .cityBureau, regionCode: "210100", expiresAt: Self.now + Self.hour)
        #expect(
            try authenticator.identity(from: header(token(bureau)), at: Self.now) == bureau)
        let service = Identity(subject: "gateway", role: .service, expiresAt: Self.now + Self.hour)
        #expect(
            try authenticator.identity(from: header(token(service)), at: Self.now) == service
        )
    }

    @Test func `a call without a token is nobody's`() throws {
        #expect(try TokenAuthenticator(catalog).identity(from: [:], at: Self.now) == .anonymous)
        #expect(try TokenAuthenticator(catalog).identity(from: ["x": "y"], at: Self.now) == .anonymous)
    }

    @Test(arguments: [
        "Bearer", "Bearer ", "Bearer x", "Bearer a.b", "Bearer a.b.c", "Bearer ..", "Basic dTpw", "Bearer AAAA.AAAA",
        "Bearer " + String(repeating: "A", count: 10_000),
    ])
    func `garbage is refused`(header: String) async {
        await expectRefusal(.unauthenticated, "TOKEN_MALFORMED") {
            try TokenAuthenticator(catalog).identity(from: ["authorization": header], at: Self.now)
        }
    }

    @Test func `every changed byte breaks a token`() async throws {
        let authenticator = TokenAuthenticator(catalog)
        let token = Array(token(province()))
        for position in token.indices where token[position] != "." {
            var changed = token
            changed[position] = changed[position] == "A" ? "B" : "A"
            #expect(throws: RPCError.self, "at \(position)") {
                try authenticator.identity(from: header(String(changed)), at: Self.now)
            }
        }
    }

    @Test func `a token holds from its issue to its expiry, with half a minute for clocks that differ`() async throws {
        let token = header(token(province()))
        func check(_ offset: Duration, _ reason: String?) async {
            let authenticator = TokenAuthenticator(catalog)
            guard let reason else {
                #expect(throws: Never.self) { try authenticator.identity(from: token, at: Self.now + offset) }
                return
            }
            await expectRefusal(.unauthenticated, reason) {
                try authenticator.identity(from: token, at: Self.now + offset)
            }
        }
        await check(.seconds(-31), "TOKEN_NOT_YET_VALID")
        await check(.seconds(-30), nil)
        await check(Self.hour, nil)
        await check(Self.hour + .seconds(29), nil)
        await check(Self.hour + .seconds(30), "TOKEN_EXPIRED")
    }

    @Test func `a remembered token is forgotten when it expires`() async throws {
        let authenticator = TokenAuthenticator(catalog)
        let token = header(token(province()))
        for _ in 0..<3 { _ = try authenticator.identity(from: token, at: Self.now) }
        await expectRefusal(.unauthenticated, "TOKEN_EXPIRED") {
            try authenticator.identity(from: token, at: Self.now + Self.hour + .seconds(60))
        }
    }

    @Test func `a stranger's key is refused, whatever it calls itself`() async {
        let stranger = KeyRing.inMemory("stranger", seed: "other")
        let impostor = KeyRing.inMemory("gateway", seed: "other")
        for keys in [stranger, impostor] {
            await expectRefusal(.unauthenticated, "TOKEN_INVALID") {
                try TokenAuthenticator(catalog).identity(
                    from: header(keys.token(for: province(), to: "catalog", at: Self.now)), at: Self.now)
            }
        }
    }

    @Test(arguments: [
        ("gateway", Role.province, "li", true), ("dev", .province, "li", true), ("catalog", .province, "li", false),
        ("catalog", .service, "catalog", true), ("catalog", .service, "awards", false), ("dev", .service, "dev", false),
        ("dev", .service, "catalog", false), ("gateway", .service, "gateway", true), ("gateway", .public, "li", false),
    ])
    func `a process speaks for itself, the gateway and developers for clients`(
        key: String, role: Role, subject: String, isAllowed: Bool
    ) throws {
        let keys = KeyRing.inMemory(key)
        let identity = Identity(subject: subject, role: role, expiresAt: Self.now + Self.hour)
        let found = try? TokenAuthenticator(catalog).identity(
            from: header(keys.token(for: identity, to: "catalog", at: Self.now)), at: Self.now)
        #expect((found == identity) == isAllowed)
    }

    @Test func `claims that don't make an identity are refused`() async {
        func token(_ change: (inout IdentityToken) -> Void) -> String {
            var token = IdentityToken(
                subject: "li", role: .province, issuedAt: Timestamp(Self.now),
                expiresAt: Timestamp(Self.now + Self.hour),
                keyID: "gateway", audience: "catalog")
            change(&token)
            return token.signed(by: gateway)
        }
        let wrong: [String] = [
            token { $0.subject = "" }, token { $0.subject = String(repeating: "x", count: 129) },
            token { $0.role = .unspecified }, token { $0.role = .unrecognized(99) }, token { $0.role = .public },
            token { $0.role = .cityBureau }, token { $0.role = .institution }, token { $0.role = .worker },
            token { $0.issuedAt = nil }, token { $0.expiresAt = nil }, token { $0.expiresAt = $0.issuedAt },
            token { $0.expiresAt = Timestamp(Self.now + .seconds(86_401)) }, token { $0.session = IdentitySession() },
        ]
        for text in wrong {
            await expectRefusal(.unauthenticated, "TOKEN_INVALID") {
                try TokenAuthenticator(catalog).identity(from: header(text), at: Self.now)
            }
        }
    }

    @Test func `two tokens are none`() async {
        var metadata = header(token(province()))
        metadata.add("Bearer x", for: "authorization")
        await expectRefusal(.unauthenticated, "TOKEN_AMBIGUOUS") {
            try TokenAuthenticator(catalog).identity(from: metadata, at: Self.now)
        }
    }

    @Test func `a second token is refused also when the first is known`() async throws {
        let authenticator = TokenAuthenticator(catalog)
        var metadata = header(token(province()))
        _ = try authenticator.identity(from: metadata, at: Self.now)
        metadata.add("Bearer x", for: "Authorization")
        await expectRefusal(.unauthenticated, "TOKEN_AMBIGUOUS") {
            try authenticator.identity(from: metadata, at: Self.now)
        }
    }

    @Test(arguments: [
        ("gateway", "catalog", true), ("gateway", "awards", false), ("gateway", "", false), ("dev", "", true),
        ("dev", "catalog", true), ("dev", "awards", false),
    ])
    func `a token is for one process, and only a developer's for all`(
        key: String, audience: String, isTaken: Bool
    ) async {
        let text = KeyRing.inMemory(key).token(for: province(), to: audience, at: Self.now)
        let found = try? TokenAuthenticator(catalog).identity(from: header(text), at: Self.now)
        #expect((found == province()) == isTaken)
    }

    @Test func `a process's token is for one process too`() {
        let service = Identity(subject: "gateway", role: .service, expiresAt: Self.now + Self.hour)
        for audience in ["awards", ""] {
            let text = gateway.token(for: service, to: audience, at: Self.now)
            #expect(throws: RPCError.self) {
                try TokenAuthenticator(catalog).identity(from: header(text), at: Self.now)
            }
        }
    }

    @Test func `a caller's identity goes on in a token for that process alone, which ends within a minute`() throws {
        let exchange = TokenExchange(gateway)
        let identity = Identity(
            subject: "li", role: .province, expiresAt: Self.now + Self.hour,
            session: .init(generation: 3, signedInAt: Self.now))
        let passed = try #require(exchange.authorization(of: identity, at: "catalog", Self.now))
        #expect(exchange.authorization(of: identity, at: "catalog", Self.now + .seconds(29)) == passed)
        #expect(exchange.authorization(of: identity, at: "catalog", Self.now + .seconds(30)) != passed)
        #expect(exchange.authorization(of: .anonymous, at: "catalog", Self.now) == nil)
        let found = try TokenAuthenticator(catalog).identity(from: ["authorization": passed], at: Self.now)
        #expect(found.subject == "li" && found.session == identity.session)
        #expect(found.expiresAt == Self.now + .seconds(60))
        #expect(throws: RPCError.self) {
            try TokenAuthenticator(.inMemory("awards")).identity(from: ["authorization": passed], at: Self.now)
        }
    }

    @Test func `a key vouches for what the list says, and for nothing else`() {
        #expect(KeyRights("service,clients") == KeyRights(standardOf: "gateway"))
        #expect(KeyRights("development") == KeyRights(standardOf: "dev"))
        #expect(KeyRights(standardOf: "catalog-new") == KeyRights() && KeyRights("province") == nil)
    }
}
