import Storage
import Testing

/// The readers by position; they and these tests go when no store uses them.
@Suite struct SilentReaderTests {
    @Test(arguments: [0, 1, 2, 3, 4, 5, 6])
    func `a column that is not what it is read as fails the statement`(_ wrong: Int) async throws {
        let database = try Database.forTest()
        let error = await #expect(throws: StorageError.self) {
            try await database.read { transaction in
                try transaction.query("SELECT 'text', NULL, 2, \([UInt8(0)])") { row in
                    switch wrong {
                    case 0: _ = row.integer(0)
                    case 1: _ = row.text(1)
                    case 2: _ = row.bool(2)
                    case 3: _ = row.text(3)
                    case 4: _ = row.blob(4)
                    case 5: _ = row.isNull(-1)
                    default: _ = row.double(0)
                    }
                }
            }
        }
        guard case .misuse(let reason) = error else { throw error ?? .misuse("no error") }
        #expect(reason.contains("column"))
        await database.close()
    }

    @Test func `the wrong column is named, not what the decoder made of it`() async throws {
        let database = try Database.forTest()
        let error = await #expect(throws: StorageError.self) {
            try await database.read { transaction in
                try transaction.first("SELECT NULL") { row in
                    guard !row.text(0).isEmpty else { throw Refused(reason: "empty name") }
                }
            }
        }
        guard case .misuse = error else { throw error ?? .misuse("no error") }
        await database.close()
    }

    @Test func `optional columns are nil for null and read otherwise`() async throws {
        let database = try Database.forTest()
        try await database.read { transaction in
            try transaction.each("SELECT NULL, 1, 'a', \([UInt8(1)]), 2.5") { row in
                #expect(row.optionalInteger(0) == nil && row.optionalText(0) == nil && row.optionalBlob(0) == nil)
                #expect(row.optionalInt(0) == nil && row.optionalBool(0) == nil && row.optionalDouble(0) == nil)
                #expect(row.optionalInteger(1) == 1 && row.optionalInt(1) == 1 && row.optionalBool(1) == true)
                #expect(row.optionalText(2) == "a" && row.optionalBlob(3) == [1] && row.optionalDouble(4) == 2.5)
                #expect(row.double(1) == 1)
            }
        }
        await database.close()
    }
}
