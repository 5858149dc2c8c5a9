import Storage
import Testing

/// Several processes of one service on one database, each with connections and caches of its own.
@Suite struct InstancesTests {
    @Test func `three instances race for requests, numbers and room, and nothing is given twice`() async throws {
        let engine = try TestEngine.make()
        let instances = try (0..<3).map { _ in
            try Database(.temporary, engine: engine, migrations: [certificateMigration])
        }
        // Every request goes to all three, as a client's does that gives up waiting and asks elsewhere.
        let answers = try await withThrowingTaskGroup(of: (String, Answered<[UInt8]>).self) { group in
            for request in 0..<60 {
                for instance in instances {
                    group.addTask { ("r\(request)", try await Self.issueNext(act("r\(request)"), on: instance)) }
                }
            }
            return try await group.reduce(into: [String: [Answered<[UInt8]>]]()) { $0[$1.0, default: []].append($1.1) }
        }
        for (request, given) in answers {
            #expect(given.count == 3 && given.filter { !$0.isReplay }.count == 1, "\(request)")
            #expect(Set(given.map(\.answer)).count == 1, "\(request)")
        }
        let issued = answers.values.compactMap { $0.first?.answer }.filter { !$0.isEmpty }
        #expect(issued.count == 10 && Set(issued).count == 10)
        for instance in instances { try await check(instance) }
        for instance in instances { await instance.close() }
    }

    /// Gives the next number where there is room, which is for ten; an empty answer where there is none.
    private static func issueNext(_ act: Act, on database: Database) async throws -> Answered<[UInt8]> {
        try await database.writeOnce(act) { transaction in
            let next =
                (try transaction.first("SELECT count(*) AS issued FROM certificate") { try $0.int("issued") } ?? 0) + 1
            let taken = try transaction.execute("UPDATE region SET room = room - 1 WHERE code = '210200' AND room > 0")
            guard taken == 1 else { return [] }
            guard try transaction.issue("S\(next)", region: "210200") else { throw Refused(reason: "number taken") }
            try transaction.count(task: "t", region: "210200", month: 202203, person: "p\(next % 4)")
            return Array("S\(next)".utf8)
        }
    }

    private func check(_ database: Database) async throws {
        let audit = try await database.verifyAudit()
        #expect(audit.entries == 10 && audit.firstBroken == nil)
        let numbers = (1...10).map { "S\($0)" }
        #expect(try await database.changes(after: 0, limit: 100).map(\.subject) == numbers)
        let counter = try await database.counters(fromMonth: 202203, toMonth: 202203)
        #expect(counter.map(\.personTimes) == [10] && counter.map(\.persons) == [4])
    }

    @Test func `who follows the feed while three instances write sees every change once and in order`() async throws {
        let engine = try TestEngine.make()
        let instances = try (0..<3).map { _ in
            try Database(.temporary, engine: engine, migrations: [certificateMigration])
        }
        async let followed = Self.follow(instances[0], until: 150)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, instance) in instances.enumerated() {
                for number in 0..<50 {
                    group.addTask { try await instance.write(act()) { _ = try $0.issue("S\(index)-\(number)") } }
                }
            }
            try await group.waitForAll()
        }
        // A change that became visible after a later one would be missing here for ever.
        #expect(try await followed == Array(1...150))
        for instance in instances { await instance.close() }
    }

    private static func follow(_ database: Database, until end: Int64) async throws -> [Int64] {
        var seen: [Int64] = []
        while (seen.last ?? 0) < end {
            guard try await database.waitForChanges(after: seen.last ?? 0, atMost: .seconds(60)) else { break }
            seen += try await database.changes(after: seen.last ?? 0, limit: 7).map(\.sequence)
        }
        return seen
    }
}
