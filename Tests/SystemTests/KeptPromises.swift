import Foundation
import LedgerMessages
import RPC
import RPCTransport
import ServiceTesting
import Storage
import Testing

/// Compares what a load was told with what training-records holds after all that was done to it.
struct KeptPromises {
    let deployment: Deployment
    let load: VoucherLoad
    let feed: FeedWatch

    /// Expects that nothing answered is lost, nothing is there twice, and what is derived agrees.
    func expectKept() async throws {
        let told = load.told
        var people: Set<String> = []
        var vouchers: Set<String> = []
        for one in told {
            switch one {
            case .person(_, let person): people.insert(person.personID)
            case .vouchers(_, let answer): vouchers.formUnion(answer.vouchers.map(\.voucherID))
            }
        }
        #expect(people.count * 2 == told.count && vouchers.count == people.count, "an answer named a record of another")
        for one in told {
            let difference = try await load.difference(askingAgain: one)
            #expect(difference == nil, "\(difference ?? "")")
        }
        try await expectFeed(people: people, vouchers: vouchers)
        let trail = try await LedgerClient(load.client).verifyAudit(VerifyAuditRequest(), load.options)
        #expect(trail.intact, "the audit trail breaks at \(trail.brokenAt)")
        #expect(trail.entries == feed.changes.count)
        let counters = try await LedgerClient(load.client).listCounters(
            ListCountersRequest(tasks: ["vouchers.issued"], regionCode: VoucherLoad.region), load.options
        ).counters
        #expect(counters.map(\.personTimes).reduce(0, +) == vouchers.count)
        #expect(counters.map(\.persons).reduce(0, +) == people.count)
        if TestDatabaseFile.isSQLite { try expectRows(people: people, vouchers: vouchers) }
    }

    private func expectFeed(people: Set<String>, vouchers: Set<String>) async throws {
        try await feed.finish()
        let changes = feed.changes
        #expect(changes.map(\.sequence) == (0..<changes.count).map { Int64($0 + 1) }, "the feed has a gap or repeats")
        let registered = changes.filter { $0.kind == "person.registered" }.map(\.subject)
        let issued = changes.filter { $0.kind == "voucher.issued" }.map(\.subject)
        #expect(registered.count == people.count && Set(registered) == people)
        #expect(issued.count == vouchers.count && Set(issued) == vouchers)
    }

    /// Looks into the file itself, past every code of the service.
    private func expectRows(people: Set<String>, vouchers: Set<String>) throws {
        let engine = SQLiteEngine(path: deployment.database(of: "training-records").path)
        let connection = try engine.connect(for: .reading)
        defer { connection.close() }
        let counts = try connection.first(
            """
            SELECT (SELECT COUNT(*) FROM person) AS people, (SELECT COUNT(*) FROM voucher) AS vouchers,
                (SELECT COUNT(*) FROM voucher WHERE person_id IS NOT NULL) AS claimed,
                (SELECT COUNT(*) FROM idempotent_answer) AS answers
            """
        ) { row in
            [try row.int("people"), try row.int("vouchers"), try row.int("claimed"), try row.int("answers")]
        }
        #expect(counts == [people.count, vouchers.count, vouchers.count, people.count + vouchers.count])
        #expect(try connection.damages() == [])
    }
}
