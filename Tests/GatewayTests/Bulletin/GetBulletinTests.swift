import GatewayMessages
import GatewayService
import LedgerMessages
import RPC
import ServiceTesting
import Testing

/// A bulletin is what the services counted, and says what it could not ask.
struct GetBulletinTests {
    private static func bulletin(
        _ peers: StandInPeers, of month: String = "2022-12", on day: String = "2023-01-05"
    ) async throws -> Bulletin {
        let gateway = try await TestService<GatewayService>(on: day, peers: peers.channels)
        return try await GatewayContract.Clients(gateway.channel(as: .anonymous)).bulletins.getBulletin(
            GetBulletinRequest(month: month))
    }

    @Test func `what a city did stands in its line and in the province's`() async throws {
        let counted = [
            CounterSum(task: "vouchers.issued", regionCode: "210100", personTimes: 7, persons: 5, provincePersons: 4),
            CounterSum(task: "vouchers.issued", regionCode: "210000", personTimes: 2, persons: 1, provincePersons: 1),
        ]
        let bulletin = try await Self.bulletin(StandInPeers(counted: counted))
        #expect(!bulletin.partial && !bulletin.published)
        let task = try #require(bulletin.tasks.first { $0.task == "vouchers.issued" })
        #expect(task.lines.count == 17)
        #expect(task.lines.first { $0.regionCode == "210100" }?.done == 7)
        #expect(task.lines.first { $0.regionCode == "210100" }?.persons == 5)
        #expect(task.lines.first?.done == 9)
        // Who was counted in two places is one person of the province.
        #expect(task.lines.first?.persons == 5)
        #expect(task.fromMonth == "2022-01" && !task.cityTargetsDiffer)
        let own = try #require(task.lines.last)
        #expect(own.provinceOwn && own.regionCode == "210000" && own.done == 2 && own.persons == 1)
        #expect(task.lines.dropFirst().reduce(0) { $0 + $1.done } == 9)
    }

    @Test func `a task that no service counts is not reported, and is neither zero nor overdue`() async throws {
        let bulletin = try await Self.bulletin(StandInPeers())
        #expect(!bulletin.partial)
        let silent = bulletin.tasks.filter(\.notReported)
        #expect(
            Set(silent.map(\.task)) == [
                "entrepreneurship.leaders", "schools.high_skilled",
                "schools.training", "plan.skilled_workers.total", "plan.high_skilled.total",
            ])
        for task in silent { #expect(task.lines.isEmpty && !task.unavailable && task.target > 0, "\(task.task)") }
        // Counted, and nothing yet.
        let brands = try #require(bulletin.tasks.first { $0.task == "brands" })
        #expect(!brands.notReported && brands.lines.count == 16 && brands.lines.allSatisfy { $0.done == 0 })
        #expect(brands.lines.first { $0.regionCode == "211500" } == BulletinLine(regionCode: "211500"))
    }

    @Test(arguments: [("2022-12-31", false), ("2023-01-01", true), ("2023-06-30", true)])
    func `what is due on the month's last day and missed is overdue once the month is over`(
        day: String, overdue: Bool
    ) async throws {
        let bulletin = try await Self.bulletin(StandInPeers(), on: day)
        for name in ["shortage_training", "vouchers.used"] {
            let task = try #require(bulletin.tasks.first { $0.task == name })
            #expect(task.dueOn == "2022-12-31" && task.lines.first?.overdue == overdue)
        }
        let participation = try #require(bulletin.tasks.first { $0.task == "competition.participation" })
        #expect(participation.lines.first?.overdue == true)
    }

    @Test func `apprentices are measured in persons, and the pace says how far the year is gone`() async throws {
        let counted = [
            CounterSum(
                task: "apprenticeship", regionCode: "210100", personTimes: 3000, persons: 2500, provincePersons: 2500),
            CounterSum(task: "vouchers.issued", regionCode: "210100", personTimes: 50_000, persons: 50_000),
        ]
        let bulletin = try await Self.bulletin(StandInPeers(counted: counted), of: "2022-06")
        let apprentices = try #require(bulletin.tasks.first { $0.task == "apprenticeship" })
        #expect(apprentices.lines.first?.done == 2500 && apprentices.lines.first?.percentHundredths == 2500)
        // 181 of 365 days, and a quarter of the target.
        #expect(apprentices.termGoneHundredths == 4958 && apprentices.lines.first?.paceHundredths == 5041)
        // 2500 in 181 days are 5041 in 365.
        #expect(apprentices.lines.first?.forecast == 5041)
        let brands = try #require(bulletin.tasks.first { $0.task == "brands" })
        #expect(brands.termGoneHundredths == 0 && brands.lines.allSatisfy { $0.paceHundredths == 0 })
        let during = try await Self.bulletin(StandInPeers(counted: counted), of: "2022-06", on: "2022-06-02")
        #expect(during.tasks.first { $0.task == "apprenticeship" }?.termGoneHundredths == 4191)
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
