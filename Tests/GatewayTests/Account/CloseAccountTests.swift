@testable import GatewayService
import GatewayMessages
import RPC
import ServiceTesting
import Testing

/// An account is closed once, opened again, and its identities end.
struct CloseAccountTests {
    private static let closing = CloseAccountRequest(accountName: "city.210100")
    private static let reopening = ReopenAccountRequest(accountName: "city.210100")

    @Test func `an account is closed once, and one that is not there never`() async throws {
        let desk = try await AccountDesk()
        try await desk.open()
        await expectRefusal(.failedPrecondition, "ACCOUNT_NOT_CLOSED") {
            try await desk.province.reopenAccount(Self.reopening)
        }
        #expect(try await desk.province.closeAccount(Self.closing).state == .closed)
        await expectRefusal(.failedPrecondition, "ACCOUNT_CLOSED") {
            try await desk.province.closeAccount(Self.closing)
        }
        await expectRefusal(.failedPrecondition, "ACCOUNT_CLOSED") {
            try await desk.province.resetSecret(
                ResetSecretRequest(accountName: "city.210100", secret: AccountDesk.first))
        }
        for name in ["city.210200"] {
            await expectRefusal(.notFound, "ACCOUNT_NOT_FOUND") {
                try await desk.province.closeAccount(CloseAccountRequest(accountName: name))
            }
            await expectRefusal(.notFound, "ACCOUNT_NOT_FOUND") {
                try await desk.province.reopenAccount(ReopenAccountRequest(accountName: name))
            }
        }
        #expect(try await desk.province.reopenAccount(Self.reopening).state == .open)
        #expect(try await !desk.stranger().signIn(AccountRequests.signIn()).token.isEmpty)
    }

    @Test func `nobody closes what is not theirs, nor their own`() async throws {
        let desk = try await AccountDesk()
        try await desk.open()
        for caller in [TestCaller.cityBureau("210200"), .cityBureau("210100"), .institution(StandInPeers.institution)] {
            await expectRefusal(.permissionDenied, "ACCOUNT_NOT_YOURS") {
                try await desk.client(caller).closeAccount(Self.closing)
            }
            await expectRefusal(.permissionDenied, "ACCOUNT_NOT_YOURS") {
                try await desk.client(caller).reopenAccount(Self.reopening)
            }
        }
        try await desk.openProvince("li.wei")
        let own = TestCaller(Identity(subject: "li.wei", role: .province))
        await expectRefusal(.failedPrecondition, "OWN_ACCOUNT") {
            try await desk.client(own).closeAccount(CloseAccountRequest(accountName: "li.wei"))
        }
        await expectRefusal(.failedPrecondition, "OWN_ACCOUNT") {
            try await desk.client(own).resetSecret(ResetSecretRequest(accountName: "li.wei", secret: AccountDesk.first))
        }
    }

    @Test func `a closed account's identities are refused, on another instance once it has looked`() async throws {
        let desk = try await AccountDesk()
        try await desk.open()
        let other = try await TestService<GatewayService>(beside: desk.gateway)
        let session = Identity.Session(generation: 1, signedInAt: .now())
        let identity = Identity(subject: "city.210100", role: .cityBureau, regionCode: "210100", session: session)
        // Opened, then its secret changed: its first generation is over.
        #expect(desk.gateway.service.admits(identity) && other.service.admits(identity))
        _ = try await desk.province.closeAccount(Self.closing)
        #expect(!desk.gateway.service.admits(identity) && other.service.admits(identity))
        try await other.service.ended.refresh(from: other.database)
        #expect(!other.service.admits(identity))
        let later = Identity(
            subject: "city.210100", role: .cityBureau, regionCode: "210100",
            session: .init(generation: 2, signedInAt: .now()))
        #expect(other.service.admits(later))
    }
}
