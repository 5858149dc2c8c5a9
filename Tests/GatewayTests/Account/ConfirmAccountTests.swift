import GatewayService
import GatewayMessages
import RPC
import ServiceTesting
import Testing

/// What is done to an account of the province takes two persons.
struct ConfirmAccountTests {
    private static let second = TestCaller(Identity(subject: "second", role: .province))

    @Test func `an account of the province waits for a second person`() async throws {
        let desk = try await AccountDesk()
        let account = try await desk.province.createAccount(AccountRequests.create("li.wei", role: .province))
        #expect(account.state == .pending)
        await expectRefusal(.unauthenticated, "SIGN_IN_REFUSED") { try await desk.choose("li.wei") }
        let confirming = ConfirmAccountRequest(accountName: "li.wei")
        for caller in [TestCaller.province, TestCaller(Identity(subject: "li.wei", role: .province))] {
            await expectRefusal(.failedPrecondition, "SECOND_PERSON_REQUIRED") {
                try await desk.client(caller).confirmAccount(confirming)
            }
        }
        #expect(try await desk.client(Self.second).confirmAccount(confirming).state == .open)
        try await desk.choose("li.wei")
        await expectRefusal(.failedPrecondition, "ACCOUNT_NOT_PENDING") {
            try await desk.client(Self.second).confirmAccount(confirming)
        }
        await expectRefusal(.notFound, "ACCOUNT_NOT_FOUND") {
            try await desk.province.confirmAccount(ConfirmAccountRequest(accountName: "nobody"))
        }
    }

    @Test func `a new secret and opening again wait too, so that one person is never two`() async throws {
        let desk = try await AccountDesk()
        try await desk.openProvince("li.wei")
        let reset = try await desk.province.resetSecret(
            ResetSecretRequest(accountName: "li.wei", secret: "another first day"))
        #expect(reset.state == .pending)
        await expectRefusal(.unauthenticated, "SIGN_IN_REFUSED") {
            try await desk.choose("li.wei", from: "another first day")
        }
        await expectRefusal(.failedPrecondition, "SECOND_PERSON_REQUIRED") {
            try await desk.province.confirmAccount(ConfirmAccountRequest(accountName: "li.wei"))
        }
        _ = try await desk.client(Self.second).confirmAccount(ConfirmAccountRequest(accountName: "li.wei"))
        try await desk.choose("li.wei", from: "another first day")
        _ = try await desk.province.closeAccount(CloseAccountRequest(accountName: "li.wei"))
        #expect(try await desk.province.reopenAccount(ReopenAccountRequest(accountName: "li.wei")).state == .pending)
    }

    @Test func `two who confirm at once are one`() async throws {
        let desk = try await AccountDesk()
        _ = try await desk.province.createAccount(AccountRequests.create("li.wei", role: .province))
        let confirmed = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<8 {
                group.addTask {
                    let caller = TestCaller(Identity(subject: "person-\(number)", role: .province))
                    let account = try? await desk.client(caller).confirmAccount(
                        ConfirmAccountRequest(accountName: "li.wei"))
                    return account != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(confirmed == 1)
    }
}
