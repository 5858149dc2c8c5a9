import Storage
import Testing

/// What makes a counter can be listed, adds up to it, and gives the counter of every earlier moment.
struct CounterEntryTests {
    private static let months = 202_101...202_312

    /// Counts and takes back by a fixed pattern: persons in two regions and years, amounts, occasions without a person.
    private static func play(_ steps: Range<Int>, on database: Database) async throws {
        for step in steps {
            try await database.write(act()) { write in
                let region = step % 3 == 0 ? "210200" : "210100"
                let month = 202_201 + step % 4 + (step % 5 == 0 ? 100 : 0)
                let person = step % 7 == 6 ? nil : "p\(step % 6)"
                try write.count(task: "t", region: region, month: month, person: person, amount: Int64(step))
                try write.record(Change(kind: "thing.done", subject: "s\(step)"))
                guard step % 4 == 3 else { return }
                try write.takeBack(
                    task: "t", region: region, month: month, correctedIn: 202_306, person: person, amount: Int64(step))
                try write.record(Change(kind: "thing.voided", subject: "s\(step)"))
            }
        }
    }

    private static func entries(
        _ database: Database, region: String? = nil, asOf: Int64? = nil, after: Int64 = 0, pageOf size: Int = 7
    ) async throws -> [CounterEntry] {
        var filter = CounterEntryFilter(TaskSpan(task: "t", months: months))
        filter.region = region
        filter.asOf = asOf
        filter.afterSequence = after
        var all: [CounterEntry] = []
        while true {
            let page = try await database.counterEntries(filter, limit: size)
            all += page
            guard page.count == size, let last = page.last else { return all }
            filter.after = .init(
                regionCode: last.regionCode, month: last.month, sequence: last.sequence, position: last.position)
        }
    }

    @Test func `entries add up to the counters, in every region and month, page by page`() async throws {
        let database = try Database.forTest()
        try await Self.play(0..<60, on: database)
        let entries = try await Self.entries(database)
        #expect(entries.count == 75 || entries.count > 75)
        let counters = try await database.counters(fromMonth: 190_001, toMonth: 999_912)
        #expect(counters.count > 8)
        for counter in counters {
            let own = entries.filter { $0.regionCode == counter.regionCode && $0.month == counter.month }
            func sum(_ part: (CounterEntry) -> Int64) -> Int64 { own.reduce(0) { $0 + part($1) } }
            #expect(sum(\.personTimes) == counter.personTimes && sum(\.persons) == counter.persons)
            #expect(sum(\.provincePersons) == counter.provincePersons && sum(\.amount) == counter.amount)
        }
        #expect(entries.allSatisfy { $0.sequence > 0 && $0.subject.hasPrefix("s") })
        #expect(entries.allSatisfy { ($0.personTimes < 0) == ($0.kind == "thing.voided" && $0.personTimes != 0) })
        #expect(try await Self.entries(database, region: "210200").allSatisfy { $0.regionCode == "210200" })
        await database.close()
    }

    @Test func `each person of the province counts once a year, wherever`() async throws {
        let database = try Database.forTest()
        func count(_ region: String, _ month: Int, back: Bool = false) async throws {
            try await database.write(act()) { write in
                try write.note()
                if back {
                    try write.takeBack(task: "t", region: region, month: month, correctedIn: 202_212, person: "p")
                } else {
                    try write.count(task: "t", region: region, month: month, person: "p")
                }
            }
        }
        func persons() async throws -> [Int64] {
            let sums = try await database.counterSums(of: [TaskSpan(task: "t", months: Self.months)]).sums
            return [sums.reduce(0) { $0 + $1.persons }, sums.reduce(0) { $0 + $1.provincePersons }]
        }
        try await count("210100", 202_203)
        try await count("210200", 202_204)
        #expect(try await persons() == [2, 1])
        try await count("210100", 202_203, back: true)
        #expect(try await persons() == [1, 1])
        try await count("210100", 202_301)
        #expect(try await persons() == [2, 2])
        try await count("210200", 202_204, back: true)
        #expect(try await persons() == [1, 1])
        await database.close()
    }

    @Test func `the sums of an earlier state come again, and what came later can be told`() async throws {
        let database = try Database.forTest()
        try await Self.play(0..<30, on: database)
        let spans = [TaskSpan(task: "t", months: 202_201...202_212), TaskSpan(task: "t", months: 202_301...202_312)]
        let then = try await database.counterSums(of: spans)
        #expect(try await database.counterSums(of: spans, asOf: then.asOf) == then)
        try await Self.play(30..<70, on: database)
        let now = try await database.counterSums(of: spans)
        #expect(now != then)
        #expect(try await database.counterSums(of: spans, asOf: then.asOf) == then)
        let late = try await Self.entries(database, after: then.asOf)
        let difference =
            now.sums.reduce(0) { $0 + $1.personTimes } - then.sums.reduce(0) { $0 + $1.personTimes }
        #expect(!late.isEmpty && late.reduce(0) { $0 + $1.personTimes } == difference)
        let early = try await Self.entries(database, asOf: then.asOf)
        #expect(try await Self.entries(database).count == early.count + late.count)
        await database.close()
    }

    @Test func `nothing is counted without a record of it`() async throws {
        let database = try Database.forTest()
        await #expect(throws: StorageError.self) {
            try await database.write(act()) { try $0.count(task: "t", region: "210100", month: 202_203) }
        }
        #expect(try await database.counters(fromMonth: 190_001, toMonth: 999_912).isEmpty)
        await database.close()
    }
}
