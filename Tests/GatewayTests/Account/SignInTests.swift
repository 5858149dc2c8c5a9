@testable import GatewayService
import GatewayMessages
import Identity
import Ledger
import LedgerMessages
import RPC
import ServiceTesting
import Storage
import Testing

/// What signing in gives, and how often it may be tried.
struct SignInTests {
    @Test func `an account signs in with its secret and no other, until it is closed`() async throws {
        let desk = try await AccountDesk()
        try await desk.open()
        let anyone = desk.stranger()
        let answer = try await anyone.signIn(AccountRequests.signIn())
        // For the gateway alone, for a quarter of an hour.
        let metadata: Metadata = ["authorization": "Bearer \(answer.token)"]
        let identity = try TokenAuthenticator(.inMemory("gateway")).identity(from: metadata, at: .now())
        #expect(identity.subject == "city.210100" && identity.role == .cityBureau && identity.regionCode == "210100")
        #expect(identity.session?.generation == 1)
        #expect(identity.expiresAt < .now() + .seconds(901) && identity.expiresAt > .now() + .seconds(800))
        #expect(throws: RPCError.self) {
            try TokenAuthenticator(.inMemory("catalog")).identity(from: metadata, at: .now())
        }
        for (name, secret) in [("city.210100", "correct horse batterY"), ("nobody", AccountDesk.secret)] {
            await expectRefusal(.unauthenticated, "SIGN_IN_REFUSED") {
                try await anyone.signIn(AccountRequests.signIn(name, secret: secret))
            }
        }
        _ = try await desk.province.closeAccount(CloseAccountRequest(accountName: "city.210100"))
        await expectRefusal(.unauthenticated, "SIGN_IN_REFUSED") {
            try await anyone.signIn(AccountRequests.signIn())
        }
    }

    @Test func `a secret that somebody else chose is good for changing it, for a week`() async throws {
        let desk = try await AccountDesk()
        for name in ["city.210100", "city.210200"] {
            _ = try await desk.province.createAccount(AccountRequests.create(name))
        }
        await expectRefusal(.failedPrecondition, "SECRET_MUST_CHANGE") {
            try await desk.stranger().signIn(AccountRequests.signIn(secret: AccountDesk.first))
        }
        try await desk.choose("city.210100")
        #expect(try await !desk.stranger().signIn(AccountRequests.signIn()).token.isEmpty)
        desk.gateway.now = desk.gateway.now + .seconds(7 * 86_400)
        await expectRefusal(.unauthenticated, "SIGN_IN_REFUSED") { try await desk.choose("city.210200") }
    }

    @Test(arguments: [
        ("", AccountDesk.secret, "account_name"), ("UPPER CASE!", AccountDesk.secret, "account_name"),
        (String(repeating: "n", count: 3 << 20), AccountDesk.secret, "account_name"),
        ("city.210100", "", "secret"), ("city.210100", String(repeating: "x", count: 257), "secret"),
    ])
    func `what can be no name or secret is refused before anything is remembered or hashed`(
        name: String, secret: String, field: String
    ) async throws {
        let gateway = try await TestService<GatewayService>()
        await expectRefusal(.invalidArgument, field: field) {
            try await GatewayContract.Clients(gateway.channel(as: .anonymous)).accounts.signIn(
                AccountRequests.signIn(name, secret: secret))
        }
    }

    @Test(arguments: ["ab", "City.210100", "x-Y"])
    func `what is no account's name costs no try and no hash`(name: String) async throws {
        let desk = try await AccountDesk(["sign-in.per-minute": "1"])
        try await desk.open()
        for _ in 0..<5 {
            await expectRefusal(.unauthenticated, "SIGN_IN_REFUSED") {
                try await desk.stranger().signIn(AccountRequests.signIn(name))
            }
        }
        #expect(try await !desk.stranger().signIn(AccountRequests.signIn()).token.isEmpty)
    }

    @Test func `tries are audited, without secrets and without names that are no account's`() async throws {
        let desk = try await AccountDesk()
        try await desk.open()
        let anyone = desk.stranger("10.0.0.7:4")
        _ = try await anyone.signIn(AccountRequests.signIn())
        for (name, secret) in [("city.210100", "mistyped secret"), ("a-secret-typed-as-name", "x")] {
            _ = try? await anyone.signIn(AccountRequests.signIn(name, secret: secret))
        }
        let ledger = LedgerClient(desk.gateway.channel(as: .auditor))
        let changes = try await ledger.listChanges(
            ListChangesRequest(kinds: ["account.signed_in", "account.sign_in_refused"])
        ).changes
        #expect(changes.map(\.kind) == ["account.signed_in", "account.sign_in_refused", "account.sign_in_refused"])
        #expect(changes.map(\.subject) == ["city.210100", "city.210100", "unknown"])
        let attempts = try changes.map { try SignInAttempt(packed: $0.payload) }
        #expect(attempts.map(\.accountName) == ["city.210100", "city.210100", ""])
        #expect(attempts.allSatisfy { $0.address == "10.0.0.7" })
    }

    @Test func `wrong tries for a name lock out the address they come from, and not the owner`() async throws {
        let desk = try await AccountDesk(["sign-in.per-name-per-minute": "2"])
        try await desk.open()
        let stranger = desk.stranger("10.0.0.66:50001")
        for _ in 0..<2 {
            await expectRefusal(.unauthenticated, "SIGN_IN_REFUSED") {
                try await stranger.signIn(AccountRequests.signIn(secret: "guess"))
            }
        }
        await expectRefusal(.resourceExhausted, "TOO_MANY_QUERIES") {
            try await desk.stranger("10.0.0.66:50002").signIn(AccountRequests.signIn())
        }
        await expectRefusal(.resourceExhausted, "TOO_MANY_QUERIES") {
            try await stranger.changeSecret(
                ChangeSecretRequest(accountName: "city.210100", secret: "guess", newSecret: "another good one"))
        }
        await expectRefusal(.resourceExhausted, "TOO_MANY_QUERIES") {
            try await stranger.enrolSecondFactor(
                EnrolSecondFactorRequest(accountName: "city.210100", secret: "guess"))
        }
        await expectRefusal(.unauthenticated, "SIGN_IN_REFUSED") {
            try await stranger.signIn(AccountRequests.signIn("another"))
        }
        #expect(try await !desk.stranger("10.0.0.7:50001").signIn(AccountRequests.signIn()).token.isEmpty)
    }

    @Test func `an address tries so many names a minute, and no more are hashed`() async throws {
        let desk = try await AccountDesk(["sign-in.per-minute": "1"])
        let stranger = desk.stranger("[2001:db8::66]:50001")
        await expectRefusal(.unauthenticated, "SIGN_IN_REFUSED") {
            try await stranger.signIn(AccountRequests.signIn("name-1"))
        }
        await expectRefusal(.resourceExhausted, "TOO_MANY_QUERIES") {
            try await stranger.signIn(AccountRequests.signIn("name-2"))
        }
    }

    @Test func `a hash that cost less is made anew at the next sign-in`() async throws {
        let desk = try await AccountDesk(["sign-in.hash-parallelism": "2"])
        try await desk.open()
        let cheap = try AccountSecret(AccountDesk.secret, cost: HashCost(parallelism: 1))
        try await desk.gateway.database.write(
            Act(actor: "test", role: "ROLE_SERVICE", right: "test", instantNanoseconds: 0)
        ) { write in
            try CredentialStore.rehash("city.210100", as: cheap, from: 1, in: write)
            try write.record("account.created", subject: "city.210100", region: nil, Account())
        }
        func cost() async throws -> Int? {
            try await desk.gateway.database.read {
                try CredentialStore.find("city.210100", in: $0)?.secret.cost.parallelism
            }
        }
        #expect(try await cost() == 1)
        for _ in 0..<2 {
            _ = try await desk.stranger().signIn(AccountRequests.signIn())
            #expect(try await cost() == 2)
        }
    }

    @Test func `an account whose region cannot be read signs nobody in`() async throws {
        let desk = try await AccountDesk()
        try await desk.open()
        try await desk.gateway.database.write(
            Act(actor: "test", role: "ROLE_SERVICE", right: "test", instantNanoseconds: 0)
        ) { write in
            _ = try write.execute("UPDATE account SET region_code = '999999'")
            try write.record("account.created", subject: "city.210100", region: nil, Account())
        }
        await expectDefects("DATA_LOSS") {
            await expectRefusal(.dataLoss) {
                try await desk.stranger().signIn(AccountRequests.signIn())
            }
        }
    }
}
