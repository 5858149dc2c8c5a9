@testable import GatewayService
import GatewayMessages
import Ledger
import RPC
import ServiceTesting
import Storage
import Testing

/// What signing in gives, and how often it may be tried.
struct SignInTests {
    /// The gateway with an account, and a way to it from any address.
    private struct Place {
        let gateway: TestService<GatewayService>

        init(_ settings: [String: String] = [:]) async throws {
            gateway = try await TestService<GatewayService>(settings: settings)
            _ = try await GatewayContract.Clients(gateway.channel(as: .province)).accounts.createAccount(
                AccountRequests.create())
        }

        func accounts(from address: String) -> AccountsClient {
            AccountsClient(InProcessChannel(gateway.router, peer: address))
        }
    }

    @Test func `an account signs in with its secret and no other, until it is closed`() async throws {
        let place = try await Place()
        let anyone = place.accounts(from: "10.0.0.1:1")
        #expect(try await anyone.signIn(AccountRequests.signIn()).token.contains("."))
        for (name, secret) in [("city.210100", "correct horse batterY"), ("nobody", AccountRequests.secret)] {
            await expectRefusal(.unauthenticated, "SIGN_IN_REFUSED") {
                try await anyone.signIn(AccountRequests.signIn(name, secret: secret))
            }
        }
        _ = try await GatewayContract.Clients(place.gateway.channel(as: .province)).accounts.closeAccount(
            CloseAccountRequest(accountName: "city.210100"))
        await expectRefusal(.unauthenticated, "SIGN_IN_REFUSED") {
            try await anyone.signIn(AccountRequests.signIn())
        }
    }

    @Test(arguments: [
        ("", AccountRequests.secret, "account_name"), ("UPPER CASE!", AccountRequests.secret, "account_name"),
        (String(repeating: "n", count: 3 << 20), AccountRequests.secret, "account_name"),
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

    @Test func `wrong tries for a name lock out the address they come from, and not the owner`() async throws {
        let place = try await Place(["sign-in.per-name-per-minute": "2"])
        let stranger = place.accounts(from: "10.0.0.66:50001")
        for _ in 0..<2 {
            await expectRefusal(.unauthenticated, "SIGN_IN_REFUSED") {
                try await stranger.signIn(AccountRequests.signIn(secret: "guess"))
            }
        }
        await expectRefusal(.resourceExhausted, "TOO_MANY_QUERIES") {
            try await place.accounts(from: "10.0.0.66:50002").signIn(AccountRequests.signIn())
        }
        await expectRefusal(.unauthenticated, "SIGN_IN_REFUSED") {
            try await stranger.signIn(AccountRequests.signIn("another"))
        }
        #expect(try await !place.accounts(from: "10.0.0.7:50001").signIn(AccountRequests.signIn()).token.isEmpty)
    }

    @Test func `an address tries so many names a minute, and no more are hashed`() async throws {
        let place = try await Place(["sign-in.per-minute": "3"])
        let stranger = place.accounts(from: "[2001:db8::66]:50001")
        for number in 0..<3 {
            await expectRefusal(.unauthenticated, "SIGN_IN_REFUSED") {
                try await stranger.signIn(AccountRequests.signIn("name-\(number)"))
            }
        }
        await expectRefusal(.resourceExhausted, "TOO_MANY_QUERIES") {
            try await stranger.signIn(AccountRequests.signIn("name-4"))
        }
    }

    @Test func `an account whose region cannot be read signs nobody in`() async throws {
        let place = try await Place()
        try await place.gateway.database.write(
            Act(actor: "test", role: "ROLE_SERVICE", right: "test", instantNanoseconds: 0)
        ) { write in
            _ = try write.execute("UPDATE account SET region_code = '999999'")
            try write.record("account.created", subject: "city.210100", region: nil, Account())
        }
        await expectDefects("DATA_LOSS") {
            await expectRefusal(.dataLoss) {
                try await place.accounts(from: "10.0.0.1:1").signIn(AccountRequests.signIn())
            }
        }
    }
}
