import GatewayMessages
import Ground
import RPC
import ServiceTesting
import Testing

@testable import GatewayService

/// The published months, newest first.
struct ListBulletinsTests {
    @Test func `months come newest first, page by page, each once`() async throws {
        let gateway = try await TestService<GatewayService>(on: "2023-04-05", peers: StandInPeers().channels)
        let province = GatewayContract.Clients(gateway.channel(as: .province)).bulletins
        for month in ["2022-12", "2023-02", "2023-01"] {
            _ = try await province.publishBulletin(PublishBulletinRequest(month: month))
        }
        let anyone = GatewayContract.Clients(gateway.channel(as: .anonymous)).bulletins
        #expect(try await anyone.listBulletins(ListBulletinsRequest()).months == ["2023-02", "2023-01", "2022-12"])
        let first = try await anyone.listBulletins(ListBulletinsRequest(pageSize: 2))
        #expect(first.months == ["2023-02", "2023-01"])
        let last = try await anyone.listBulletins(
            ListBulletinsRequest(pageSize: 2, pageToken: first.nextPageToken))
        #expect(last.months == ["2022-12"] && last.nextPageToken.isEmpty)
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID", field: "page_token") {
            try await anyone.listBulletins(ListBulletinsRequest(pageToken: "x"))
        }
        await expectRefusal(.invalidArgument, field: "page_size") {
            try await anyone.listBulletins(ListBulletinsRequest(pageSize: -1))
        }
    }

    @Test(.sqliteOnly) func `the list goes by the key of its table`() async throws {
        let gateway = try await TestService<GatewayService>()
        for before in [nil, Int64(202_301)] {
            let plan = try await gateway.database.explainQueryPlan(BulletinStore.statement(before: before, limit: 25))
            #expect(!plan.isEmpty && plan.allSatisfy { !$0.contains("TEMP B-TREE") }, "\(plan)")
            if before != nil { #expect(plan.contains { $0.hasPrefix("SEARCH") }, "\(plan)") }
        }
    }
}
