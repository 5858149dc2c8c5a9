import Storage
import Testing

@Suite struct SQLTests {
    @Test func `values are bound and numbered in the order in which they are written`() {
        let code = "210100"
        let statement: SQL = "SELECT name FROM region WHERE code = \(code) AND room > \(3)"
        #expect(statement.numberedText == "SELECT name FROM region WHERE code = $1 AND room > $2")
        #expect(statement.values == [.text("210100"), .integer(3)])
    }

    @Test func `joined statements keep every value at its place`() {
        let columns: SQL = "a, b"
        let condition: SQL = "a = \(1)"
        let other: SQL = "b = \(2)"
        let whole: SQL =
            "SELECT \(columns) FROM t WHERE " + SQL.joined([condition, other], by: " AND ")
            + " LIMIT \(raw: "7") OFFSET \(3)"
        #expect(whole.numberedText == "SELECT a, b FROM t WHERE a = $1 AND b = $2 LIMIT 7 OFFSET $3")
        #expect(whole.values == [.integer(1), .integer(2), .integer(3)])
    }

    @Test func `a list binds each of its values, and an empty one matches nothing`() {
        let some: SQL = "kind IN (\(list: ["a", "b"]))"
        #expect(some.numberedText == "kind IN ($1, $2)")
        let none: SQL = "kind IN (\(list: [String]()))"
        #expect(none.numberedText == "kind IN (NULL)")
        #expect(none.values.isEmpty)
    }

    @Test func `more than nine values are bound to the right places`() async throws {
        let database = try Database.forTest()
        let read = try await database.read { transaction in
            try transaction.first(
                """
                SELECT \(1) AS a, \(2) AS b, \(3) AS c, \(4) AS d, \(5) AS e, \(6) AS f, \(7) AS g, \(8) AS h, \(9) AS i,
                    \(10) AS j, \(11) AS k, \(12) AS l
                """
            ) { row in
                let names: [StaticString] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"]
                return try names.map { try row.int($0) }
            }
        }
        #expect(read == Array(1...12))
        await database.close()
    }

    @Test(
        arguments: [
            .null, .integer(.min), .integer(.max), .integer(0), .real(-0.5), .real(1e300), .text(""),
            .text("辽宁 'quoted' $1 \u{1F477}"),
            .text(String(repeating: "字", count: 100_000)), .blob([]), .blob([0, 255, 0]),
            .blob([UInt8](repeating: 7, count: 1_000_000)),
        ] as [SQLValue])
    func `every value comes back as it was bound`(_ value: SQLValue) async throws {
        let database = try Database.forTest()
        let back = try await database.read { transaction in
            try transaction.first("SELECT \(value) AS value") { row -> SQLValue in
                switch value {
                case .null: try row.isNull("value") ? .null : .text("not null")
                case .integer: .integer(try row.integer("value"))
                case .real: .real(try row.double("value"))
                case .text: .text(try row.text("value"))
                case .blob: .blob(try row.blob("value"))
                }
            }
        }
        #expect(back == value)
        await database.close()
    }

    private enum State: String, SQLBindable {
        case open, closed
    }

    @Test func `enumerations, truth values and absent values bind as what they stand for`() {
        let absent: String? = nil
        let statement: SQL =
            "\(State.open) \(true) \(false) \(absent) \(Optional(5)) \("text".prefix(2)) \(Int32(4)) \([UInt8(1)])"
        #expect(
            statement.values == [
                .text("open"), .integer(1), .integer(0), .null, .integer(5), .text("te"), .integer(4), .blob([1]),
            ])
    }

    @Test(arguments: [
        "SELEC 1", "SELECT nothing FROM nowhere", "SELECT 1; SELECT 2", "COMMIT", "BEGIN", "ROLLBACK",
        "PRAGMA synchronous = OFF",
        "-- why\n  savepoint a", "ATTACH 'x' AS y", "VACUUM", "CREATE TABLE t (a TEXT)", "DROP TABLE certificate", "",
        "  ;", "SELECT $1",
        "SELECT \"certificate\"",
    ])
    func `a statement that is wrong or not for stores is a misuse`(_ text: String) async throws {
        let database = try Database.forTest()
        for _ in 1...2 {
            let error = await #expect(throws: StorageError.self) {
                try await database.write(act()) { try $0.execute(SQL(raw: text)) }
            }
            guard case .misuse = error else { throw error ?? .misuse("no error") }
        }
        try await database.write(act()) { try $0.issue("S1") }
        #expect(try await database.certificateCount() == 1)
        await database.close()
    }

    @Test func `text with a NUL character is refused, as PostgreSQL cannot hold it`() async throws {
        let database = try Database.forTest()
        await #expect(throws: StorageError.self) {
            try await database.read { try $0.exists("SELECT 1 WHERE 'a' = \("a\0b")") }
        }
        await database.close()
    }
}
