@testable import GatewayService
import GatewayMessages
import RPC
import ServiceTesting
import Testing

/// Secrets are changed by who knows them, and reset by who manages the account.
struct ChangeSecretTests {
    private static func change(_ secret: String, to fresh: String, code: String = "") -> ChangeSecretRequest {
        ChangeSecretRequest(accountName: "city.210100", secret: secret, newSecret: fresh, code: code)
    }

    @Test func `a secret is changed by who knows it, and the identities from before end`() async throws {
        let desk = try await AccountDesk()
        try await desk.open()
        let before = Identity(
            subject: "city.210100", role: .cityBureau, regionCode: "210100",
            session: .init(generation: 1, signedInAt: .now()))
        #expect(desk.gateway.service.admits(before))
        await expectRefusal(.unauthenticated, "SIGN_IN_REFUSED") {
            try await desk.stranger().changeSecret(Self.change("wrong", to: "another good one"))
        }
        for weak in ["123456789012", "city.210100 desk", AccountDesk.secret] {
            await expectRefusal(.invalidArgument, field: "new_secret") {
                try await desk.stranger().changeSecret(Self.change(AccountDesk.secret, to: weak))
            }
        }
        _ = try await desk.stranger().changeSecret(Self.change(AccountDesk.secret, to: "another good one"))
        #expect(!desk.gateway.service.admits(before))
        await expectRefusal(.unauthenticated, "SIGN_IN_REFUSED") {
            try await desk.stranger().signIn(AccountRequests.signIn())
        }
        #expect(try await !desk.stranger().signIn(AccountRequests.signIn(secret: "another good one")).token.isEmpty)
    }

    @Test func `who manages an account resets it, and the owner chooses anew`() async throws {
        let desk = try await AccountDesk()
        let school = AccountRequests.create("school.desk", .school, of: StandInPeers.institution)
        try await desk.open(school)
        let reset = ResetSecretRequest(accountName: "school.desk", secret: "another first day")
        for caller in [TestCaller.cityBureau("210200"), .institution(StandInPeers.institution)] {
            await expectRefusal(.permissionDenied, "ACCOUNT_NOT_YOURS") {
                try await desk.client(caller).resetSecret(reset)
            }
        }
        await expectRefusal(.notFound, "ACCOUNT_NOT_FOUND") {
            try await desk.bureau.resetSecret(ResetSecretRequest(accountName: "nobody", secret: AccountDesk.first))
        }
        await expectRefusal(.invalidArgument, field: "secret") {
            try await desk.bureau.resetSecret(ResetSecretRequest(accountName: "school.desk", secret: "password1234"))
        }
        #expect(try await desk.bureau.resetSecret(reset).state == .open)
        await expectRefusal(.failedPrecondition, "SECRET_MUST_CHANGE") {
            try await desk.stranger().signIn(AccountRequests.signIn("school.desk", secret: "another first day"))
        }
        try await desk.choose("school.desk", from: "another first day", to: "third secret of all")
        let answer = try await desk.stranger().signIn(
            AccountRequests.signIn("school.desk", secret: "third secret of all"))
        #expect(!answer.token.isEmpty)
    }
}
