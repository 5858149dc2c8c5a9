import GatewayService
import GatewayMessages
import RPC
import ServiceTesting
import Testing

/// An account is closed once.
struct CloseAccountTests {
    @Test func `an account is closed once, and one that is not there never`() async throws {
        let gateway = try await TestService<GatewayService>()
        let accounts = GatewayContract.Clients(gateway.channel(as: .province)).accounts
        _ = try await accounts.createAccount(AccountRequests.create())
        let closing = CloseAccountRequest(accountName: "city.210100")
        #expect(try await accounts.closeAccount(closing).closed)
        await expectRefusal(.failedPrecondition, "ACCOUNT_CLOSED") { try await accounts.closeAccount(closing) }
        await expectRefusal(.notFound, "ACCOUNT_NOT_FOUND") {
            try await accounts.closeAccount(CloseAccountRequest(accountName: "city.210200"))
        }
    }
}
