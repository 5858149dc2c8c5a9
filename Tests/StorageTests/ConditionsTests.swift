import Storage
import Testing

@Suite struct ConditionsTests {
    private struct Filter: Sendable {
        var number: String?
        var points: ClosedRange<Int>?
        var after: String?
        var before: String?
        var evaluations: [String]?
    }

    private static func list(_ filter: Filter, _ further: SQL...) -> SQL {
        var conditions = Conditions()
        conditions.add("number", equals: filter.number)
        conditions.add("points", isWithin: filter.points)
        conditions.add("number", isAfter: filter.after)
        conditions.add("number", isBefore: filter.before)
        conditions.add("evaluation_id", isOneOf: filter.evaluations)
        for condition in further { conditions.add(condition) }
        return "SELECT number FROM certificate \(where: conditions) ORDER BY number"
    }

    @Test func `a list is narrowed by all that is asked for, and by nothing else`() async throws {
        let database = try Database.forTest()
        try await database.write(act()) { transaction in
            for number in 1...6 { try transaction.issue("S\(number)", evaluation: "E\(number)", points: number * 10) }
        }
        func found(_ filter: Filter, _ further: SQL...) async throws -> [String] {
            let statement = further.isEmpty ? Self.list(filter) : Self.list(filter, further[0])
            return try await database.read { try $0.query(statement) { try $0.text("number") } }
        }
        #expect(try await found(Filter()) == ["S1", "S2", "S3", "S4", "S5", "S6"])
        #expect(try await found(Filter(number: "S3")) == ["S3"])
        #expect(try await found(Filter(points: 20...40)) == ["S2", "S3", "S4"])
        #expect(try await found(Filter(points: 20...40, after: "S2")) == ["S3", "S4"])
        #expect(try await found(Filter(points: 20...40, after: "S2", before: "S4")) == ["S3"])
        #expect(try await found(Filter(evaluations: ["E6", "E1", "E9"])) == ["S1", "S6"])
        #expect(try await found(Filter(evaluations: [])) == [])
        #expect(try await found(Filter(before: "S4"), "points = 10 OR points = 60") == ["S1"])
        await database.close()
    }

    @Test func `what is not asked for leaves no trace in the statement`() {
        #expect(Self.list(Filter()) == "SELECT number FROM certificate  ORDER BY number")
        #expect(
            Self.list(Filter(number: "S1", after: "S0"))
                == "SELECT number FROM certificate WHERE number = \("S1") AND number > \("S0") ORDER BY number")
    }
}
