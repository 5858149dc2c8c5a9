import GatewayMessages
import GatewayService
import Ground
import RPC
import Rules
import ServiceTesting
import Testing

/// From every number of a bulletin to the records that make it.
struct ListBulletinRecordsTests {
    private static func clients(
        _ gateway: TestService<GatewayService>, _ caller: TestCaller = .province
    ) -> BulletinsClient { GatewayContract.Clients(gateway.channel(as: caller)).bulletins }

    /// All pages of what makes a line, and the number that is told with them.
    private static func trace(
        _ bulletins: BulletinsClient, _ task: String, _ line: BulletinLine, late: Bool = false,
        base: Bool = false, size: Int32 = 5
    ) async throws -> (done: Int64, persons: Int64, records: [BulletinRecord]) {
        var request = ListBulletinRecordsRequest(
            month: "2022-12", task: task, regionCode: line.regionCode, provinceOwn: line.provinceOwn, lateOnly: late,
            pageSize: size, ofBase: base)
        var records: [BulletinRecord] = []
        while true {
            let page = try await bulletins.listBulletinRecords(request)
            records += page.records
            guard !page.nextPageToken.isEmpty, records.count < 1000 else { return (page.done, page.persons, records) }
            request.pageToken = page.nextPageToken
        }
    }

    private static func expectSum(_ bulletins: BulletinsClient, of bulletin: Bulletin) async throws -> Int {
        var lines = 0
        for task in bulletin.tasks where !task.notReported {
            for line in task.lines {
                let found = try await trace(bulletins, task.task, line)
                let sum = found.records.reduce(into: (done: Int64(0), persons: Int64(0))) {
                    $0.done += $1.done
                    $0.persons += $1.persons
                }
                var done = sum.done
                if BulletinTaskPlan.all.contains(where: { $0.task == task.task && $0.base != nil }) {
                    let base = try await trace(bulletins, task.task, line, base: true)
                    #expect(base.records.reduce(0) { $0 + $1.done } == base.done)
                    done = base.done > 0 ? done * 100 / base.done : 0
                }
                #expect(
                    (done, sum.persons) == (line.done, line.persons) && (found.done, found.persons) == sum,
                    "\(task.task) \(line.regionCode) \(line.provinceOwn)")
                lines += line.done > 0 ? 1 : 0
            }
        }
        return lines
    }

    @Test func `the records of every task and line add up to its number, before and after it is published`()
        async throws
    {
        let peers = try await LedgerPeers()
        try await peers.play(0..<24)
        let gateway = try await TestService<GatewayService>(on: "2023-01-11", peers: peers.channels)
        let bulletins = Self.clients(gateway)
        let month = GetBulletinRequest(month: "2022-12")
        let before = try await bulletins.getBulletin(month)
        #expect(try await Self.expectSum(bulletins, of: before) > 100)
        _ = try await bulletins.publishBulletin(PublishBulletinRequest(month: "2022-12"))
        // What comes late changes nothing of it.
        try await peers.play(24..<31)
        let published = try await bulletins.getBulletin(month)
        #expect(published.tasks == before.tasks)
        #expect(try await Self.expectSum(bulletins, of: published) > 100)
    }

    @Test func `what came late is told as adjustments, and its records add up to them`() async throws {
        let peers = try await LedgerPeers()
        try await peers.play(0..<12)
        let gateway = try await TestService<GatewayService>(on: "2023-01-11", peers: peers.channels)
        let bulletins = Self.clients(gateway)
        let asked = ListBulletinAdjustmentsRequest(month: "2022-12")
        await expectRefusal(.notFound, "BULLETIN_NOT_PUBLISHED") { try await bulletins.listBulletinAdjustments(asked) }
        await expectRefusal(.notFound, "BULLETIN_NOT_PUBLISHED") {
            try await Self.trace(bulletins, "vouchers.issued", BulletinLine(regionCode: "210100"), late: true)
        }
        _ = try await bulletins.publishBulletin(PublishBulletinRequest(month: "2022-12"))
        #expect(try await bulletins.listBulletinAdjustments(asked).adjustments.isEmpty)
        try await peers.play(12..<19)
        let found = try await bulletins.listBulletinAdjustments(asked)
        #expect(found.adjustments.count > 50 && found.missingProcesses.isEmpty)
        for adjustment in found.adjustments {
            let line = BulletinLine(regionCode: adjustment.regionCode, provinceOwn: adjustment.provinceOwn)
            let late = try await Self.trace(bulletins, adjustment.task, line, late: true)
            #expect(late.records.reduce(0) { $0 + $1.done } == late.done)
            // What came late to a share is told by its parts.
            guard adjustment.task != "schools.employment_rate" else { continue }
            #expect(late.records.reduce(0) { $0 + $1.done } == adjustment.doneNow - adjustment.publishedDone)
            #expect(late.done == adjustment.doneNow - adjustment.publishedDone)
            #expect(late.records.reduce(0) { $0 + $1.persons } == adjustment.personsNow - adjustment.publishedPersons)
        }
    }

    @Test func `pages count up to the change of the first one`() async throws {
        let peers = try await LedgerPeers()
        try await peers.play(0..<12)
        let gateway = try await TestService<GatewayService>(on: "2023-01-11", peers: peers.channels)
        let bulletins = Self.clients(gateway)
        let asked = ListBulletinRecordsRequest(month: "2022-12", task: "vouchers.issued", pageSize: 4)
        let first = try await bulletins.listBulletinRecords(asked)
        try await peers.play(12..<20)
        var (records, token) = (first.records, first.nextPageToken)
        while !token.isEmpty, records.count < 1000 {
            let page = try await bulletins.listBulletinRecords(
                ListBulletinRecordsRequest(
                    month: "2022-12", task: "vouchers.issued", pageSize: 4, pageToken: token))
            #expect((page.done, page.asOfSequence) == (first.done, first.asOfSequence))
            records += page.records
            token = page.nextPageToken
        }
        #expect(records.reduce(0) { $0 + $1.done } == first.done)
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID") {
            try await bulletins.listBulletinRecords(
                ListBulletinRecordsRequest(
                    month: "2022-12", task: "vouchers.used", pageToken: first.nextPageToken))
        }
    }

    @Test func `a city sees its own records, and what no service keeps has none`() async throws {
        let peers = try await LedgerPeers()
        try await peers.play(0..<8)
        let gateway = try await TestService<GatewayService>(on: "2023-01-11", peers: peers.channels)
        let line = BulletinLine(regionCode: "210100")
        let own = try await Self.trace(Self.clients(gateway, .cityBureau("210100")), "vouchers.issued", line)
        #expect(!own.records.isEmpty && own.records.allSatisfy { $0.regionCode == "210100" && !$0.subject.isEmpty })
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await Self.trace(Self.clients(gateway, .cityBureau("210200")), "vouchers.issued", line)
        }
        let province = Self.clients(gateway)
        await expectRefusal(.notFound, "BULLETIN_TASK_UNKNOWN") { try await Self.trace(province, "none", line) }
        await expectRefusal(.failedPrecondition, "BULLETIN_TASK_NOT_REPORTED") {
            try await Self.trace(province, "schools.high_skilled", line)
        }
        await expectRefusal(.invalidArgument, field: "of_base") {
            try await Self.trace(province, "vouchers.issued", line, base: true)
        }
        await expectRefusal(.invalidArgument, field: "region_code") {
            try await Self.trace(province, "vouchers.issued", BulletinLine(regionCode: "210102"))
        }
        await expectRefusal(.permissionDenied) {
            try await Self.trace(Self.clients(gateway, .worker("p_1")), "vouchers.issued", line)
        }
        let down = try await TestService<GatewayService>(on: "2023-01-11", peers: [:])
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") {
            try await Self.trace(Self.clients(down), "vouchers.issued", line)
        }
    }
}
