import Storage
import Testing

/// How columns are found by their names, and what an error names a row by.
@Suite struct ColumnNameTests {
    @Test func `columns are found by name in whatever order they are read`() async throws {
        let database = try Database.forTest()
        try await database.write(act()) { transaction in
            for number in 1...3 { try transaction.issue("S\(number)", points: number) }
        }
        let columns: SQL =
            "SELECT c.number, c.points, c.note AS remark, r.room FROM certificate c JOIN region r ON r.code = c.region_code"
        let found = try await database.read { transaction in
            try transaction.query("\(columns) ORDER BY c.number") { row in
                let points = try row.int("points")
                let room = try row.int("room")
                let hasRemark = try !row.isNull("remark")
                return "\(try row.text("number")) \(points) \(room) \(hasRemark) \(try row.text("number"))"
            }
        }
        #expect(found == (1...3).map { "S\($0) \($0) 1000000 false S\($0)" })
        await database.close()
    }

    @Test func `columns of what a write returns have names too`() async throws {
        let database = try Database.forTest()
        try await database.write(act()) { transaction in
            try transaction.record(Change(kind: "room.taken", subject: "all"))
            let room = try transaction.first(
                "UPDATE region SET room = room - 1 WHERE code = '210200' RETURNING code, room"
            ) {
                (try $0.int("room"), try $0.text("code"))
            }
            #expect(room?.0 == 9 && room?.1 == "210200")
        }
        await database.close()
    }

    @Test(arguments: [
        ("SELECT number FROM certificate", "there is no column points"),
        ("SELECT number, points AS point, points AS pointss FROM certificate", "there is no column points"),
        (
            "SELECT c.points, d.points FROM certificate c JOIN certificate d ON true",
            "more than one column is named points"
        ),
    ])
    func `a column that is not there, or there twice, is a misuse`(_ text: String, _ reason: String) async throws {
        let database = try Database.forTest()
        try await database.write(act()) { try $0.issue("S1") }
        let error = await #expect(throws: StorageError.self) {
            try await database.read { try $0.first(SQL(raw: text)) { try $0.optionalInt("points") } }
        }
        guard case .misuse(let said) = error else { throw error ?? .misuse("no error") }
        #expect(said.hasPrefix(reason))
        await database.close()
    }

    /// The place that an error names when the column `it` of the first row is not readable.
    private func place(_ statement: SQL) async throws -> Damage.Place? {
        let database = try Database.forTest()
        try await database.write(act()) { try $0.issue("S1") }
        let error = await #expect(throws: StorageError.self) {
            try await database.write(act()) { _ = try $0.first(statement) { try $0.text("it") } }
        }
        await database.close()
        guard case .corrupt(let damage) = error else { throw error ?? .misuse("no error") }
        return damage.place
    }

    @Test(arguments: [
        ("SELECT number, note AS it FROM certificate", "certificate"),
        ("SELECT number, (SELECT max(room) FROM region) AS it FROM certificate c", "certificate"),
        ("SELECT number, note AS it\n-- FROM nowhere\nFROM certificate WHERE 'FROM x' <> number", "certificate"),
        ("WITH one AS (SELECT number, note FROM certificate) SELECT number, note AS it FROM one", "certificate"),
        ("SELECT number, note AS it FROM (SELECT number, note FROM certificate) AS inner_rows", "certificate"),
        ("UPDATE certificate SET points = 3 RETURNING number, note AS it", "certificate"),
        ("INSERT INTO region (code, room) VALUES ('210300', 1) RETURNING code, room AS it", "region"),
        ("SELECT 'S1', NULL AS it", "no table"),
    ])
    func `an error names the table that a statement is about`(_ text: String, _ table: String) async throws {
        #expect(try await place(SQL(raw: text))?.table == table)
    }

    @Test(arguments: [
        "S000021010000263000001", "rec_0001", "91210100MA0XXXXX1B", "a.b-c_D", String(repeating: "a", count: 64),
    ])
    func `a row is named by its first column where that is a key`(_ key: String) async throws {
        #expect(try await place("SELECT \(key) AS id, NULL AS it")?.key == key)
    }

    @Test(arguments: [
        "210102199001011234", "21010219900101123X", "21010219900101123x", "person-210102199001011234",
        "210102900101123",
        "张三", "zhang san", "a@b.example", "", String(repeating: "a", count: 65),
    ])
    func `a row is not named by what may be personal data`(_ text: String) async throws {
        #expect(
            try await place("SELECT \(text) AS id, NULL AS it")
                == Damage.Place(table: "no table", key: nil, column: "it"))
    }

    @Test func `a number names a row only where it is a sequence`() async throws {
        #expect(try await place("SELECT 42 AS sequence, NULL AS it")?.key == "42")
        #expect(try await place("SELECT 42 AS points, NULL AS it")?.key == nil)
        #expect(try await place("SELECT NULL AS sequence, NULL AS it")?.key == nil)
    }

    @Test func `a decode function can refuse what two columns are together`() async throws {
        let database = try Database.forTest()
        try await database.write(act()) { try $0.issue("S1") }
        let place = Damage.Place(table: "certificate", key: "S1", column: "points")
        await #expect(throws: StorageError.corrupt(Damage("is no points for this region", at: place))) {
            try await database.read { transaction in
                try transaction.first("SELECT number, points, region_code FROM certificate") { row -> Int in
                    throw row.unreadable("points", as: "points for this region")
                }
            }
        }
        await database.close()
    }
}
