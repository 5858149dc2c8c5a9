@testable import GatewayService
import GatewayMessages
import Identity
import RPC
import ServiceTesting
import Testing

/// An identity is renewed while its session lasts.
struct RenewTokenTests {
    /// Calls with the token of a sign-in, which the gateway's own authenticator reads.
    private static func renew(_ desk: AccountDesk, _ token: String) async throws -> SignInResponse {
        let identity = try TokenAuthenticator(.inMemory("gateway")).identity(
            from: ["authorization": "Bearer \(token)"], at: .now())
        let call = Call(method: "test", identity: identity, now: .now())
        do {
            return try await desk.gateway.service.renewToken(RenewTokenRequest().checked(), call)
        } catch let error as GatewayError { throw error.rpcError }
    }

    @Test func `an identity is renewed for the same session, until the secret changes`() async throws {
        let desk = try await AccountDesk()
        try await desk.open()
        let first = try await desk.stranger().signIn(AccountRequests.signIn())
        let second = try await Self.renew(desk, first.token)
        #expect(second.sessionEndsAt == first.sessionEndsAt)
        let third = try await Self.renew(desk, second.token)
        try await desk.choose("city.210100", from: AccountDesk.secret, to: "another good one")
        await expectRefusal(.unauthenticated, "SESSION_ENDED") { try await Self.renew(desk, third.token) }
    }

    @Test func `a closed account's identity is not renewed, nor one that nobody signed in for`() async throws {
        let desk = try await AccountDesk()
        try await desk.open()
        let first = try await desk.stranger().signIn(AccountRequests.signIn())
        _ = try await desk.province.closeAccount(CloseAccountRequest(accountName: "city.210100"))
        await expectRefusal(.unauthenticated, "SESSION_ENDED") { try await Self.renew(desk, first.token) }
        await expectRefusal(.unauthenticated, "SESSION_ENDED") {
            try await desk.bureau.renewToken(RenewTokenRequest())
        }
        await expectRefusal(.unauthenticated, "TOKEN_REQUIRED") {
            try await desk.stranger().renewToken(RenewTokenRequest())
        }
    }

    @Test func `a session ends, however often it is renewed`() async throws {
        let desk = try await AccountDesk(["identity.session-hours": "1"])
        try await desk.open()
        let kept = try await desk.gateway.database.read { try CredentialStore.find("city.210100", in: $0) }
        let start = Instant.now() + .seconds(-3590)
        let late = desk.gateway.service.identity(of: try #require(kept), signedInAt: start)
        let identity = try TokenAuthenticator(.inMemory("gateway")).identity(
            from: ["authorization": "Bearer \(late.token)"], at: .now())
        #expect(identity.expiresAt == start + .seconds(3600))
        let over = desk.gateway.service.identity(of: try #require(kept), signedInAt: .now() + .seconds(-3601))
        await expectRefusal(.unauthenticated) { try await Self.renew(desk, over.token) }
    }
}
