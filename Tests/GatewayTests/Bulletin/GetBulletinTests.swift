import GatewayMessages
import GatewayService
import LedgerMessages
import RPC
import ServiceTesting
import Testing

/// A bulletin is what the services counted, and says what it could not ask.
struct GetBulletinTests {
    private static func bulletin(_ peers: StandInPeers, of month: String = "2022-12") async throws -> Bulletin {
        let gateway = try await TestService<GatewayService>(on: "2023-01-05", peers: peers.channels)
        return try await GatewayContract.Clients(gateway.channel(as: .anonymous)).bulletins.getBulletin(
            GetBulletinRequest(month: month))
    }

    @Test func `what a city did stands in its line and in the province's`() async throws {
        let counted = [
            CounterSum(task: "vouchers.issued", regionCode: "210100", personTimes: 7, persons: 5),
            CounterSum(task: "vouchers.issued", regionCode: "210000", personTimes: 2, persons: 1),
        ]
        let bulletin = try await Self.bulletin(StandInPeers(counted: counted))
        #expect(!bulletin.partial && !bulletin.published)
        let task = try #require(bulletin.tasks.first { $0.task == "vouchers.issued" })
        #expect(task.lines.count == 16)
        #expect(task.lines.first { $0.regionCode == "210100" }?.done == 7)
        #expect(task.lines.first { $0.regionCode == "210100" }?.persons == 5)
        #expect(task.lines.first?.done == 9)
    }

    @Test func `the tasks of a service that is down are marked, and the others stand`() async throws {
        let peers = StandInPeers()
        peers.stop("training-records")
        let bulletin = try await Self.bulletin(peers)
        #expect(bulletin.partial)
        #expect(bulletin.tasks.contains { $0.task == "vouchers.issued" && $0.unavailable && $0.lines.isEmpty })
        #expect(bulletin.tasks.contains { !$0.unavailable && $0.lines.count == 16 })
    }

    @Test func `what a service counted in no region of the province is left out of no sum`() async throws {
        let counted = [CounterSum(task: "vouchers.issued", regionCode: "999999", personTimes: 7)]
        await expectDefects("INTERNAL") {
            await expectRefusal(.internal, "MALFORMED_RESPONSE") {
                try await Self.bulletin(StandInPeers(counted: counted))
            }
        }
    }

    @Test(arguments: ["", "2022", "2022-13", "2022-1", "x"])
    func `a malformed month is refused`(month: String) async throws {
        await expectRefusal(.invalidArgument, field: "month") {
            try await Self.bulletin(StandInPeers(), of: month)
        }
    }
}
