import GatewayService
import GatewayMessages
import TypeMessages
import RPC
import ServiceTesting
import Testing

/// Accounts and what signing in with them gives.
struct AccountTests {
    static func request(_ name: String = "city.210100", role: WireRole = .cityBureau) -> CreateAccountRequest {
        CreateAccountRequest(
            accountName: name, secret: "correct horse battery", role: role, regionCode: "210100")
    }

    @Test func `an account signs in with its secret and no other, until it is closed`() async throws {
        let gateway = try await TestService<GatewayService>()
        let province = GatewayContract.Clients(gateway.channel(as: .province))
        let anyone = GatewayContract.Clients(gateway.channel(as: .anonymous))
        let account = try await province.accounts.createAccount(Self.request())
        #expect(account.role == .cityBureau && account.regionCode == "210100")

        let answer = try await anyone.accounts.signIn(
            SignInRequest(accountName: "city.210100", secret: "correct horse battery"))
        #expect(answer.token.contains("."))
        for (name, secret) in [("city.210100", "correct horse batterY"), ("nobody", "correct horse battery"), ("", "")]
        {
            await expectRefusal(.unauthenticated, "SIGN_IN_REFUSED") {
                try await anyone.accounts.signIn(SignInRequest(accountName: name, secret: secret))
            }
        }
        #expect(
            try await province.accounts.closeAccount(CloseAccountRequest(accountName: "city.210100")).closed)
        await expectRefusal(.failedPrecondition, "ACCOUNT_CLOSED") {
            try await province.accounts.closeAccount(CloseAccountRequest(accountName: "city.210100"))
        }
        await expectRefusal(.unauthenticated, "SIGN_IN_REFUSED") {
            try await anyone.accounts.signIn(
                SignInRequest(accountName: "city.210100", secret: "correct horse battery"))
        }
    }

    @Test func `a name is given once, a weak secret and a role without its scope are refused`() async throws {
        let gateway = try await TestService<GatewayService>()
        let province = GatewayContract.Clients(gateway.channel(as: .province))
        _ = try await province.accounts.createAccount(Self.request())
        await expectRefusal(.alreadyExists, "ACCOUNT_NAME_TAKEN") {
            try await province.accounts.createAccount(Self.request())
        }
        var weak = Self.request("b12")
        weak.secret = "short"
        await expectRefusal(.invalidArgument) { try await province.accounts.createAccount(weak) }
        var nowhere = Self.request("c12")
        nowhere.regionCode = ""
        await expectRefusal(.invalidArgument) { try await province.accounts.createAccount(nowhere) }
        await expectRefusal(.invalidArgument) {
            try await province.accounts.createAccount(Self.request("d12", role: .service))
        }
        await expectRefusal(.permissionDenied) {
            try await GatewayContract.Clients(gateway.channel(as: .cityBureau("210100"))).accounts
                .createAccount(
                    Self.request("e12"))
        }
    }
}
