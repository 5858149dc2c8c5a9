import Storage
import Testing

/// How a column is read that holds what it must, and one that does not.
@Suite struct ColumnTests {
    /// A level as a layer above stores it, by its number.
    private enum Level: Int32, Sendable {
        case first = 1
        case second = 2
    }

    /// A word of two letters.
    private struct Word: Sendable {
        init?(_ text: String) {
            guard text.count == 2 else { return nil }
        }

        init?(bytes: [UInt8]) {
            guard bytes.count == 2 else { return nil }
        }
    }

    enum Reader: CaseIterable, Sendable {
        case integer, int, int32, count, bool, double, text, blob, level, word, packedWord

        func read(_ row: Row) throws(StorageError) -> SQLValue {
            switch self {
            case .integer: .integer(try row.integer("it"))
            case .int: .integer(Int64(try row.int("it")))
            case .int32: .integer(Int64(try row.int32("it")))
            case .count: .integer(Int64(try row.count("it")))
            case .bool: .integer(try row.bool("it") ? 1 : 0)
            case .double: .real(try row.double("it"))
            case .text: .text(try row.text("it"))
            case .blob: .blob(try row.blob("it"))
            case .level: .integer(Int64(try row.value("it", Level.init(rawValue:)).rawValue))
            case .word: .text("\(try row.value("it", Word.init(_:)))")
            case .packedWord: .text("\(try row.value("it", Word.init(bytes:)))")
            }
        }

        func readOptional(_ row: Row) throws(StorageError) -> SQLValue {
            switch self {
            case .integer: try row.optionalInteger("it").sqlValue
            case .int: try row.optionalInt("it").sqlValue
            case .int32: try row.optionalInt32("it").sqlValue
            case .count: try row.optionalCount("it").sqlValue
            case .bool: try row.optionalBool("it").sqlValue
            case .double: try row.optionalDouble("it").sqlValue
            case .text: try row.optionalText("it").sqlValue
            case .blob: try row.optionalBlob("it").sqlValue
            case .level: try row.optionalValue("it", Level.init(rawValue:)).map(\.rawValue).sqlValue
            case .word: try row.optionalValue("it", Word.init(_:)).map { "\($0)" }.sqlValue
            case .packedWord: try row.optionalValue("it", Word.init(bytes:)).map { "\($0)" }.sqlValue
            }
        }

        /// What the error says that the value is not.
        var kind: String {
            switch self {
            case .integer: "integer"
            case .int: "integer of this machine's size"
            case .int32: "integer of 32 bits"
            case .count: "count"
            case .bool: "0 or 1"
            case .double: "number"
            case .text: "text"
            case .blob: "bytes"
            case .level: "Level"
            case .word, .packedWord: "Word"
            }
        }

        /// Stored values that it reads, with what it makes of them.
        var readable: [(SQLValue, SQLValue)] {
            switch self {
            case .integer, .int: [Int64.min, -1, 0, .max].map { (.integer($0), .integer($0)) }
            case .int32: [Int64(Int32.min), 0, Int64(Int32.max)].map { (.integer($0), .integer($0)) }
            case .count: [0, 1, Int64.max].map { (.integer($0), .integer($0)) }
            case .bool: [0, 1].map { (.integer($0), .integer($0)) }
            case .double: [(.real(-0.5), .real(-0.5)), (.integer(3), .real(3))]
            case .text: ["", "辽宁", "21"].map { (.text($0), .text($0)) }
            case .blob: [[], [0, 255]].map { (.blob($0), .blob($0)) }
            case .level: [1, 2].map { (.integer($0), .integer($0)) }
            case .word: [(.text("省市"), .text("Word()"))]
            case .packedWord: [(.blob([1, 2]), .text("Word()"))]
            }
        }

        /// Stored values that it does not read, beside `NULL`.
        var unreadable: [SQLValue] {
            switch self {
            case .integer, .int: [.text("4711"), .real(1.5), .blob([7])]
            case .int32: [.integer(Int64(Int32.max) + 1), .integer(Int64(Int32.min) - 1), .text("4711"), .real(1.5)]
            case .count: [.integer(-1), .text("4711"), .blob([])]
            case .bool: [.integer(2), .integer(-1), .text("true"), .real(1.5)]
            case .double: [.text("0.5"), .blob([7])]
            case .text: [.integer(4711), .real(1.5), .blob([65])]
            case .blob: [.text("4711"), .integer(0)]
            case .level: [.integer(0), .integer(3), .integer(.max), .text("4711")]
            case .word: [.text("省"), .text(""), .integer(4711)]
            case .packedWord: [.blob([]), .text("12")]
            }
        }
    }

    /// Reads a value that stands beside the number of a certificate.
    private func reading(
        _ value: SQLValue, _ read: @escaping @Sendable (Row) throws(StorageError) -> SQLValue
    ) async throws -> SQLValue? {
        let database = try Database.forTest()
        try await database.write(act()) { try $0.issue("S1") }
        return try await database.read { transaction in
            try transaction.first("SELECT number, \(value) AS it FROM certificate", read)
        }
    }

    @Test(arguments: Reader.allCases) func `a column is read as what it holds`(_ reader: Reader) async throws {
        for (stored, made) in reader.readable {
            #expect(try await reading(stored) { row throws(StorageError) in try reader.read(row) } == made)
            #expect(try await reading(stored) { row throws(StorageError) in try reader.readOptional(row) } == made)
        }
        #expect(try await reading(.null) { row throws(StorageError) in try reader.readOptional(row) } == .null)
    }

    @Test(arguments: Reader.allCases)
    func `a column that cannot be read as it must is corrupt, and named without its value`(_ reader: Reader)
        async throws
    {
        let place = Damage.Place(table: "certificate", key: "S1", column: "it")
        let corrupt = StorageError.corrupt(Damage("is no \(reader.kind)", at: place))
        #expect("\(corrupt)" == "database corrupt: certificate S1: it is no \(reader.kind)")
        for value in reader.unreadable + [.null] {
            await #expect(throws: corrupt, "\(value)") {
                try await reading(value) { row throws(StorageError) in try reader.read(row) }
            }
        }
        for value in reader.unreadable {
            await #expect(throws: corrupt, "\(value)") {
                try await reading(value) { row throws(StorageError) in try reader.readOptional(row) }
            }
        }
    }

    @Test(.sqliteOnly) func `text that is no UTF-8 is corrupt, and not mended`() async throws {
        let database = try Database.forTest()
        let error = await #expect(throws: StorageError.self) {
            try await database.read { try $0.first("SELECT CAST(x'41FF' AS TEXT) AS it") { try $0.text("it") } }
        }
        guard case .corrupt = error else { throw error ?? .misuse("no error") }
        await database.close()
    }

    @Test(.postgreSQLOnly, arguments: ["NaN", "Infinity", "-Infinity", "0.5", "9223372036854775808"])
    func `a number that is no integer is not read as one`(_ number: String) async throws {
        let database = try Database.forTest()
        let error = await #expect(throws: StorageError.self) {
            try await database.read {
                try $0.first("SELECT CAST(\(number) AS NUMERIC) AS it") { try $0.integer("it") }
            }
        }
        guard case .corrupt = error else { throw error ?? .misuse("no error") }
        await database.close()
    }
}
