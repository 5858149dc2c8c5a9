import Storage
import Testing

@Suite struct CounterTests {
    /// One call of `count`, or of `takeBack` when it says in which month.
    private struct Occasion: Sendable {
        var region = "210100"
        var month: Int
        var times = 1
        var person: String?
        var amount: Int64 = 0
        var takenBackIn: Int?
    }

    private func counted(_ occasions: [Occasion]) async throws -> [MonthlyCounter] {
        let database = try Database.forTest()
        for occasion in occasions {
            try await database.write(act()) { transaction in
                try transaction.note()
                if let correctedIn = occasion.takenBackIn {
                    try transaction.takeBack(
                        task: "graduates", region: occasion.region, month: occasion.month, correctedIn: correctedIn,
                        personTimes: occasion.times, person: occasion.person, amount: occasion.amount)
                } else {
                    try transaction.count(
                        task: "graduates", region: occasion.region, month: occasion.month, personTimes: occasion.times,
                        person: occasion.person, amount: occasion.amount)
                }
            }
        }
        let counters = try await database.counters(fromMonth: 190001, toMonth: 999912)
        await database.close()
        return counters
    }

    private func row(
        _ region: String, _ month: Int, _ times: Int64, _ persons: Int64, _ amount: Int64 = 0, province: Int64? = nil
    ) -> MonthlyCounter {
        MonthlyCounter(
            task: "graduates", regionCode: region, month: month, personTimes: times, persons: persons,
            provincePersons: province ?? persons,
            amount: amount)
    }

    @Test func `a person counts once per region and year, in the month of the first time`() async throws {
        let counters = try await counted([
            Occasion(month: 202203, person: "p1"), Occasion(month: 202203, person: "p1"),
            Occasion(month: 202204, person: "p1"),
            Occasion(month: 202204, person: "p2"), Occasion(month: 202301, person: "p1"),
            Occasion(region: "210200", month: 202205, person: "p1"),
        ])
        #expect(
            counters == [
                row("210100", 202203, 2, 1), row("210100", 202204, 2, 1), row("210100", 202301, 1, 1),
                row("210200", 202205, 1, 1, province: 0),
            ])
    }

    @Test func `amounts add up, with or without persons`() async throws {
        let counters = try await counted([
            Occasion(month: 202203, amount: 800), Occasion(month: 202203, times: 0, amount: 300, takenBackIn: 202203),
            Occasion(month: 202203, times: 5),
        ])
        #expect(counters == [row("210100", 202203, 6, 0, 500)])
    }

    @Test func `what is taken back no longer counts, in the month in which it did`() async throws {
        let counters = try await counted([
            Occasion(month: 202203, person: "p1"), Occasion(month: 202204, person: "p1"),
            Occasion(month: 202204, person: "p1", takenBackIn: 202204),
            Occasion(month: 202203, person: "p1", takenBackIn: 202205), Occasion(month: 202206, person: "p1"),
        ])
        #expect(counters == [row("210100", 202203, 0, 0), row("210100", 202204, 0, 0), row("210100", 202206, 1, 1)])
    }

    @Test func `who is still counted by something else stays, in the month of the first time`() async throws {
        let counters = try await counted([
            Occasion(month: 202203, person: "p1"), Occasion(month: 202204, person: "p1"),
            Occasion(month: 202203, person: "p1", takenBackIn: 202205),
        ])
        #expect(counters == [row("210100", 202203, 0, 1), row("210100", 202204, 1, 0)])
        let none = try await counted([
            Occasion(month: 202203, person: "p1"), Occasion(month: 202204, person: "p1"),
            Occasion(month: 202203, person: "p1", takenBackIn: 202205),
            Occasion(month: 202204, person: "p1", takenBackIn: 202301),
        ])
        #expect(none == [row("210100", 202203, 0, 0), row("210100", 202204, 0, 0)])
    }

    @Test func `what the year before had counted is taken back there, and the month of the correction tells of it`()
        async throws
    {
        let database = try Database.forTest()
        try await database.write(act()) { transaction in
            try transaction.note()
            for person in ["p1", "p2"] {
                try transaction.count(task: "a", region: "210100", month: 202212, person: person, amount: 800)
            }
            try transaction.takeBack(
                task: "a", region: "210100", month: 202212, correctedIn: 202301, person: "p1", amount: 800)
        }
        func sum(_ months: ClosedRange<Int>) async throws -> [TaskSum] {
            try await database.counterSums(of: [TaskSpan(task: "a", months: months)]).sums
        }
        func expected(_ times: Int64, _ amount: Int64, _ takenBack: TaskSum.TakenBack) -> TaskSum {
            TaskSum(
                task: "a", regionCode: "210100", personTimes: times, persons: times, provincePersons: times,
                amount: amount,
                takenBack: takenBack)
        }
        let back = TaskSum.TakenBack(personTimes: 1, persons: 1, amount: 800)
        #expect(try await sum(202201...202212) == [expected(1, 800, .init())])
        #expect(try await sum(202301...202301) == [expected(0, 0, back)])
        #expect(try await sum(202212...202301) == [expected(1, 800, .init())])
        let adjustments = try await database.counterAdjustments(correctedFrom: 202301, to: 202301)
        #expect(
            adjustments == [
                CounterAdjustment(
                    task: "a", regionCode: "210100", month: 202212, correctedIn: 202301, personTimes: 1, persons: 1,
                    provincePersons: 1, amount: 800)
            ])
        #expect(try await database.counterAdjustments(correctedFrom: 202201, to: 202212).isEmpty)
        await database.close()
    }

    @Test(arguments: [
        Occasion(month: 202203, times: 2, takenBackIn: 202203), Occasion(month: 202204, takenBackIn: 202204),
        Occasion(month: 202203, amount: 1, takenBackIn: 202203), Occasion(month: 202203, takenBackIn: 202213),
        Occasion(month: 202203, times: -1), Occasion(month: 202203, times: -1, takenBackIn: 202203),
    ])
    private func `nothing is taken back that was not counted, and nothing is counted below zero`(_ occasion: Occasion)
        async throws
    {
        await #expect(throws: StorageError.self) {
            _ = try await counted([Occasion(month: 202203, person: "p1"), occasion])
        }
    }

    @Test func `many who take one occasion back take it back once`() async throws {
        let database = try Database.forTest()
        try await database.write(act()) { transaction in
            try transaction.note()
            try transaction.count(task: "t", region: "210100", month: 202203, personTimes: 5, person: "p")
        }
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    _ = try? await database.write(act()) { transaction in
                        try transaction.note()
                        try transaction.takeBack(
                            task: "t", region: "210100", month: 202203, correctedIn: 202204, person: "p")
                    }
                }
            }
        }
        let counter = try #require(try await database.counters(fromMonth: 202203, toMonth: 202203).first)
        #expect((counter.personTimes, counter.persons) == (0, 0))
        let adjustments = try await database.counterAdjustments(correctedFrom: 202204, to: 202204)
        #expect(adjustments.map(\.personTimes) == [5] && adjustments.map(\.persons) == [1])
        await database.close()
    }

    @Test(arguments: [0, 202200, 202213, 13, -1]) func `a month that is none is refused`(_ month: Int) async throws {
        await #expect(throws: StorageError.self) { _ = try await counted([Occasion(month: month)]) }
    }

    @Test func `counters are asked by task, region and months`() async throws {
        let database = try Database.forTest()
        try await database.write(act()) { transaction in
            try transaction.note()
            for task in ["a", "b", "c"] {
                for region in ["210100", "210200"] {
                    for month in [202112, 202201, 202202] {
                        try transaction.count(task: task, region: region, month: month)
                    }
                }
            }
        }
        #expect(try await database.counters(fromMonth: 202201, toMonth: 202202).count == 12)
        #expect(
            try await database.counters(tasks: ["a", "c"], fromMonth: 202201, toMonth: 202201).map(\.task) == [
                "a", "a", "c", "c",
            ])
        let one = try await database.counters(tasks: ["b"], region: "210200", fromMonth: 202101, toMonth: 202212)
        #expect(one.map(\.month) == [202112, 202201, 202202])
        await database.close()
    }

    @Test func `counters add up by span and region, in the order they are asked for`() async throws {
        let database = try Database.forTest()
        try await database.write(act()) { transaction in
            try transaction.note()
            for (number, month) in [202112, 202201, 202202].enumerated() {
                for region in ["210200", "210100"] {
                    let person = region == "210100" ? "p" : "q\(number)"
                    for task in ["a", "b"] {
                        try transaction.count(
                            task: task, region: region, month: month, personTimes: 1, person: person,
                            amount: Int64(month))
                    }
                }
            }
        }
        func sum(_ task: String, _ region: String, _ times: Int64, _ persons: Int64, _ amount: Int64) -> TaskSum {
            TaskSum(
                task: task, regionCode: region, personTimes: times, persons: persons, provincePersons: persons,
                amount: amount)
        }
        let sums = try await database.counterSums(of: [
            TaskSpan(task: "b", months: 202201...202212), TaskSpan(task: "none", months: 202201...202212),
            TaskSpan(task: "a", months: 0...999_912), TaskSpan(task: "b", months: 202112...202112),
            TaskSpan(task: "a", months: 202203...202212),
        ])
        #expect(
            sums.sums == [
                sum("b", "210100", 2, 1, 404_403), sum("b", "210200", 2, 2, 404_403),
                sum("a", "210100", 3, 2, 606_515), sum("a", "210200", 3, 3, 606_515),
                sum("b", "210100", 1, 1, 202_112), sum("b", "210200", 1, 1, 202_112),
            ])
        let one = try await database.counterSums(of: [TaskSpan(task: "a", months: 202112...202201)], region: "210200")
        #expect(one.sums == [sum("a", "210200", 2, 2, 404_313)])
        await database.close()
    }

    @Test func `counters equal a recount after a race`() async throws {
        let database = try Database.forTest()
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<200 {
                group.addTask {
                    _ = try? await database.write(act()) { transaction in
                        try transaction.note()
                        try transaction.count(
                            task: "t", region: "210100", month: 202203, person: "p\(number % 20)", amount: Int64(number)
                        )
                        if number % 10 == 9 { throw Refused() }
                    }
                }
            }
        }
        let kept = (0..<200).filter { $0 % 10 != 9 }
        let counter = try #require(try await database.counters(fromMonth: 202203, toMonth: 202203).first)
        #expect(counter.personTimes == Int64(kept.count))
        #expect(counter.persons == Int64(Set(kept.map { $0 % 20 }).count))
        #expect(counter.amount == Int64(kept.reduce(0, +)))
        await database.close()
    }
}

extension WriteTransaction {
    /// Records that something happened, so that it may be counted.
    func note() throws { try record(Change(kind: "occasion.noted", subject: "o")) }
}
