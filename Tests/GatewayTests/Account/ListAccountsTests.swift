@testable import GatewayService
import GatewayMessages
import RPC
import ServiceTesting
import Testing
import TypeMessages

/// Who sees which accounts.
struct ListAccountsTests {
    private static func desk() async throws -> AccountDesk {
        let desk = try await AccountDesk()
        for request in [
            AccountRequests.create("a.city"), AccountRequests.create("b.auditor", role: .auditor),
            AccountRequests.create("c.school", .school, of: StandInPeers.institution),
            AccountRequests.create("d.firm", .enterprise, of: StandInPeers.enterprise),
        ] {
            _ = try await desk.province.createAccount(request)
        }
        return desk
    }

    private static func names(
        _ desk: AccountDesk, _ caller: TestCaller, _ request: ListAccountsRequest = .init()
    ) async throws -> [String] {
        try await desk.client(caller).listAccounts(request).accounts.map(\.accountName)
    }

    @Test func `everyone lists the accounts they manage, and auditors all`() async throws {
        let desk = try await Self.desk()
        let all = ["a.city", "b.auditor", "c.school", "d.firm"]
        #expect(try await Self.names(desk, .province) == all)
        #expect(try await Self.names(desk, .auditor) == all)
        #expect(try await Self.names(desk, .cityBureau("210100")) == ["c.school", "d.firm"])
        #expect(try await Self.names(desk, .cityBureau("210200")) == [])
        #expect(try await Self.names(desk, .enterprise(StandInPeers.enterprise)) == ["d.firm"])
        #expect(try await Self.names(desk, .institution(StandInPeers.institution)) == [])
        await expectRefusal(.permissionDenied) { try await Self.names(desk, .operator) }
    }

    @Test func `a list is narrowed and goes by pages`() async throws {
        let desk = try await Self.desk()
        #expect(try await Self.names(desk, .province, .init(role: .school)) == ["c.school"])
        #expect(try await Self.names(desk, .cityBureau("210100"), .init(role: .cityBureau)) == [])
        #expect(try await Self.names(desk, .province, .init(state: .closed)) == [])
        #expect(try await Self.names(desk, .province, .init(regionCode: "210102")) == ["c.school", "d.firm"])
        #expect(try await Self.names(desk, .cityBureau("210102"), .init(regionCode: "210200")) == [])
        #expect(
            try await Self.names(
                desk, .enterprise(StandInPeers.enterprise), .init(creditCode: StandInPeers.institution))
                == [])
        let first = try await desk.province.listAccounts(ListAccountsRequest(pageSize: 3))
        let second = try await desk.province.listAccounts(
            ListAccountsRequest(pageSize: 3, pageToken: first.nextPageToken))
        #expect(first.accounts.count == 3 && second.accounts.map(\.accountName) == ["d.firm"])
    }

    @Test func `an account is seen by itself and by who manages it`() async throws {
        let desk = try await Self.desk()
        let own = TestCaller(Identity(subject: "b.auditor", role: .operator))
        let request = GetAccountRequest(accountName: "b.auditor")
        for caller in [TestCaller.province, .auditor, own] {
            #expect(try await desk.client(caller).getAccount(request).role == .auditor)
        }
        for caller in [
            TestCaller.cityBureau("210100"), .operator, .worker("p_1"), .enterprise(StandInPeers.enterprise),
        ] {
            await expectRefusal(.notFound, "ACCOUNT_NOT_FOUND") { try await desk.client(caller).getAccount(request) }
        }
    }
}
