import GatewayService
import GatewayMessages
import LedgerMessages
import RPC
import ServiceTesting
import Testing

/// The first accounts are made once.
struct BootstrapAccountsTests {
    private static func request(_ names: String...) -> BootstrapAccountsRequest {
        BootstrapAccountsRequest(accounts: names.map { FirstAccount(accountName: $0, secret: AccountDesk.first) })
    }

    @Test func `the first two accounts of the province are made once, and audited`() async throws {
        let desk = try await AccountDesk()
        let made = try await desk.client(.operator).bootstrapAccounts(Self.request("li.wei", "zhang.min"))
        #expect(made.accounts.map(\.role) == [.province, .province] && made.accounts.allSatisfy { $0.state == .open })
        await expectRefusal(.alreadyExists, "ALREADY_BOOTSTRAPPED") {
            try await desk.client(.operator).bootstrapAccounts(Self.request("wu.di", "wu.yi"))
        }
        let ledger = LedgerClient(desk.gateway.channel(as: .auditor))
        let entries = try await ledger.listAuditEntries(ListAuditEntriesRequest()).entries
        #expect(entries.map(\.kind) == ["account.bootstrapped", "account.bootstrapped"])
        // The secret is good for one use.
        await expectRefusal(.failedPrecondition, "SECRET_MUST_CHANGE") {
            try await desk.stranger().signIn(AccountRequests.signIn("li.wei", secret: AccountDesk.first))
        }
    }

    @Test func `of many who try at once one succeeds, and the province's own accounts leave nothing to make`()
        async throws
    {
        let desk = try await AccountDesk()
        let made = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<6 {
                group.addTask {
                    let request = Self.request("a\(number).one", "a\(number).two")
                    return (try? await desk.client(.operator).bootstrapAccounts(request)) != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(made == 1)
        let other = try await AccountDesk()
        _ = try await other.province.createAccount(AccountRequests.create("li.wei", role: .province))
        await expectRefusal(.alreadyExists, "ALREADY_BOOTSTRAPPED") {
            try await other.client(.operator).bootstrapAccounts(Self.request("wu.di", "wu.yi"))
        }
    }

    @Test func `they are two, with names and secrets as others'`() async throws {
        let desk = try await AccountDesk()
        for request in [Self.request("li.wei", "li.wei"), Self.request("li.wei"), Self.request("gateway", "li.wei")] {
            await expectRefusal(.invalidArgument) { try await desk.client(.operator).bootstrapAccounts(request) }
        }
        for caller in [TestCaller.province, .anonymous] {
            await expectRefusal(caller == .anonymous ? .unauthenticated : .permissionDenied) {
                try await desk.client(caller).bootstrapAccounts(Self.request("wu.di", "wu.yi"))
            }
        }
    }
}
