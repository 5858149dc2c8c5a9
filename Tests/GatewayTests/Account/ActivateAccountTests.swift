@testable import GatewayService
import GatewayMessages
import LedgerMessages
import RPC
import ServiceTesting
import Testing

/// Workers open their accounts with a code that somebody who knows them handed out.
struct ActivateAccountTests {
    private static let issuing = IssueActivationCodeRequest(personID: "p_1")

    private static func activation(
        _ code: String, name: String = StandInPeers.name, account: String = "wang.xiaoming",
        secret: String = AccountDesk.secret
    ) -> ActivateAccountRequest {
        ActivateAccountRequest(
            code: code, citizenNumber: StandInPeers.number, name: name, accountName: account, secret: secret)
    }

    @Test func `a code opens the account of the person it is for, once`() async throws {
        let desk = try await AccountDesk()
        let code = try await desk.bureau.issueActivationCode(Self.issuing).code
        #expect(code.count == 14)
        // As people type it.
        let typed = code.lowercased().replacing("-", with: " ")
        let account = try await desk.stranger().activateAccount(Self.activation(typed))
        #expect(account.role == .worker && account.personID == "p_1" && account.regionCode == "210102")
        #expect(account.openedBy == "bureau-210100")
        #expect(try await !desk.stranger().signIn(AccountRequests.signIn("wang.xiaoming")).token.isEmpty)
        await expectRefusal(.unauthenticated, "ACTIVATION_REFUSED") {
            try await desk.stranger().activateAccount(Self.activation(code, account: "another"))
        }
        // The code itself is nowhere: not in the trail, not among kept answers.
        let ledger = LedgerClient(desk.gateway.channel(as: .auditor))
        let changes = try await ledger.listChanges(ListChangesRequest(kinds: ["account.code_issued"])).changes
        #expect(changes.map(\.subject) == ["p_1"])
    }

    @Test func `codes are handed out by who knows the person`() async throws {
        let desk = try await AccountDesk()
        let allowed: [TestCaller] = [
            .cityBureau("210100"), .cityBureau("210102"), .institution(StandInPeers.institution),
            .enterprise(StandInPeers.enterprise),
        ]
        for caller in allowed {
            #expect(try await !desk.client(caller).issueActivationCode(Self.issuing).code.isEmpty)
        }
        let refused: [TestCaller] = [
            .cityBureau("210200"), .institution(StandInPeers.enterprise), .enterprise(StandInPeers.formerEmployer),
            .enterprise(StandInPeers.institution),
        ]
        for caller in refused {
            await expectRefusal(.permissionDenied, "PERSON_NOT_YOURS") {
                try await desk.client(caller).issueActivationCode(Self.issuing)
            }
        }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") {
            try await desk.bureau.issueActivationCode(IssueActivationCodeRequest(personID: "p_2"))
        }
        await expectRefusal(.permissionDenied) {
            try await desk.client(.worker("p_1")).issueActivationCode(Self.issuing)
        }
    }

    @Test func `a code is void once another is made, when it runs out, and after five tries`() async throws {
        let desk = try await AccountDesk()
        let first = try await desk.bureau.issueActivationCode(Self.issuing).code
        let second = try await desk.bureau.issueActivationCode(Self.issuing).code
        await expectRefusal(.unauthenticated, "ACTIVATION_REFUSED") {
            try await desk.stranger().activateAccount(Self.activation(first))
        }
        for number in 0..<5 {
            await expectRefusal(.unauthenticated, "ACTIVATION_REFUSED") {
                try await desk.stranger("10.0.1.\(number):1").activateAccount(Self.activation(second, name: "别的人"))
            }
        }
        await expectRefusal(.unauthenticated, "ACTIVATION_REFUSED") {
            try await desk.stranger().activateAccount(Self.activation(second))
        }
        let third = try await desk.bureau.issueActivationCode(Self.issuing).code
        desk.gateway.now = desk.gateway.now + .seconds(7 * 86_400)
        for code in [third, "AAAA-BBBB-CCCC", "short", "0000-0000-0000"] {
            await expectRefusal(.unauthenticated, "ACTIVATION_REFUSED") {
                try await desk.stranger().activateAccount(Self.activation(code))
            }
        }
    }

    @Test func `who has an account gets back into it with a new code, unless it is closed`() async throws {
        let desk = try await AccountDesk()
        func code() async throws -> String { try await desk.bureau.issueActivationCode(Self.issuing).code }
        _ = try await desk.stranger().activateAccount(Self.activation(try await code()))
        let back = try await desk.stranger().activateAccount(
            Self.activation(try await code(), account: "forgotten", secret: "another good one"))
        #expect(back.accountName == "wang.xiaoming")
        let answer = try await desk.stranger().signIn(
            AccountRequests.signIn("wang.xiaoming", secret: "another good one"))
        #expect(!answer.token.isEmpty)
        _ = try await desk.bureau.closeAccount(CloseAccountRequest(accountName: "wang.xiaoming"))
        await expectRefusal(.failedPrecondition, "ACCOUNT_CLOSED") {
            try await desk.stranger().activateAccount(Self.activation(try await code()))
        }
    }

    @Test func `a name that is taken uses no code, and tries are limited`() async throws {
        let desk = try await AccountDesk(["sign-in.per-name-per-minute": "2"])
        try await desk.open()
        let code = try await desk.bureau.issueActivationCode(Self.issuing).code
        await expectRefusal(.alreadyExists, "ACCOUNT_NAME_TAKEN") {
            try await desk.stranger().activateAccount(Self.activation(code, account: "city.210100"))
        }
        _ = try await desk.stranger().activateAccount(Self.activation(code))
        await expectRefusal(.resourceExhausted, "TOO_MANY_QUERIES") {
            try await desk.stranger().activateAccount(Self.activation(code))
        }
    }
}
