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

    private func header(_ token: String) -> Metadata { ["Authorization": "Bearer \(token)"] }

    private func province(until end: Instant = now + hour) -> Identity {
        Identity(subject: "li", role: .province, expiresAt: end)
    }

    @Test func `an identity arrives as it was signed`() throws {
        let authenticator = TokenAuthenticator(catalog)
        let bureau = Identity(
            subject: "shenyang", role: .cityBureau, regionCode: "210100", expiresAt: Self.now + Self.hour)
        #expect(
            try authenticator.identity(from: header(gateway.token(for: bureau, at: Self.now)), at: Self.now) == bureau)
        let service = Identity(subject: "gateway", role: .service, expiresAt: Self.now + Self.hour)
        #expect(
            try authenticator.identity(from: header(gateway.token(for: service, at: Self.now)), at: Self.now) == service
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
        let token = Array(gateway.token(for: province(), at: Self.now))
        for position in token.indices where token[position] != "." {
            var changed = token
            changed[position] = changed[position] == "A" ? "B" : "A"
            #expect(throws: RPCError.self, "at \(position)") {
                try authenticator.identity(from: header(String(changed)), at: Self.now)
            }
        }
    }

    @Test func `a token holds from its issue to its expiry, with half a minute for clocks that differ`() async throws {
        let token = header(gateway.token(for: province(), at: Self.now))
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
        let token = header(gateway.token(for: province(), at: Self.now))
        for _ in 0..<3 { _ = try authenticator.identity(from: token, at: Self.now) }
        await expectRefusal(.unauthenticated, "TOKEN_EXPIRED") {
            try authenticator.identity(from: token, at: Self.now + Self.hour + .seconds(60))
        }
    }

    @Test func `a stranger's key is refused, whatever it calls itself`() async {
        let stranger = KeyRing.inMemory("stranger", seed: "other")
        let impostor = KeyRing.inMemory("gateway", seed: "other")
        for (keys, reason) in [(stranger, "TOKEN_KEY_UNKNOWN"), (impostor, "TOKEN_SIGNATURE_INVALID")] {
            await expectRefusal(.unauthenticated, reason) {
                try TokenAuthenticator(catalog).identity(
                    from: header(keys.token(for: province(), at: Self.now)), at: Self.now)
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
            from: header(keys.token(for: identity, at: Self.now)), at: Self.now)
        #expect((found == identity) == isAllowed)
    }

    @Test func `claims that don't make an identity are refused`() async {
        func token(_ change: (inout IdentityToken) -> Void) -> String {
            var token = IdentityToken(
                subject: "li", role: .province, issuedAt: Timestamp(Self.now),
                expiresAt: Timestamp(Self.now + Self.hour),
                keyID: "gateway")
            change(&token)
            return token.signed(by: gateway)
        }
        let wrong: [String] = [
            token { $0.subject = "" }, token { $0.subject = String(repeating: "x", count: 129) },
            token { $0.role = .unspecified }, token { $0.role = .unrecognized(99) }, token { $0.role = .public },
            token { $0.role = .cityBureau }, token { $0.role = .institution }, token { $0.role = .worker },
            token { $0.issuedAt = nil }, token { $0.expiresAt = nil }, token { $0.expiresAt = $0.issuedAt },
            token { $0.expiresAt = Timestamp(Self.now + .seconds(86_401)) },
        ]
        for text in wrong {
            await expectRefusal(.unauthenticated, "TOKEN_CLAIMS_INVALID") {
                try TokenAuthenticator(catalog).identity(from: header(text), at: Self.now)
            }
        }
    }

    @Test func `two tokens are none`() async {
        var metadata = header(gateway.token(for: province(), at: Self.now))
        metadata.add("Bearer x", for: "authorization")
        await expectRefusal(.unauthenticated, "TOKEN_AMBIGUOUS") {
            try TokenAuthenticator(catalog).identity(from: metadata, at: Self.now)
        }
    }
}
