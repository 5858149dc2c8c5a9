internal import CPostgreSQL

/// The rows a statement gave, and the one that is read.
final class PostgreSQLResult: RowCursor {
    private let handle: OpaquePointer
    private let text: String
    private let columnCount: Int32
    /// The row that is read.
    private var row: Int32 = 0

    /// Takes over a result in binary format; `text` is named in error messages.
    init(_ handle: OpaquePointer, text: String) {
        self.handle = handle
        self.text = text
        columnCount = PQnfields(handle)
    }

    deinit {
        PQclear(handle)
    }

    var rowCount: Int { Int(PQntuples(handle)) }

    /// The command's own word for what it did, such as `INSERT 0 1`.
    var commandStatus: String { String(cString: PQcmdStatus(handle)) }

    /// Rows inserted, updated or deleted.
    var changedRows: Int {
        guard !commandStatus.hasPrefix("SELECT"), !commandStatus.hasPrefix("FETCH") else { return 0 }
        return Int(String(cString: PQcmdTuples(handle))) ?? 0
    }

    /// Hands out every row until `body` returns false, which it then returns too.
    func deliver(named columns: ColumnNames? = nil, to body: (Row) throws -> Bool) throws -> Bool {
        guard rowCount > 0 else { return true }
        let current = Row(cursor: self, columns: columns ?? columnNames())
        for index in 0..<PQntuples(handle) {
            row = index
            if try !body(current) { return false }
        }
        return true
    }

    // MARK: Columns

    func isNull(_ column: Int) -> Bool {
        index(of: column).map { PQgetisnull(handle, row, $0) != 0 } ?? true
    }

    func integer(_ column: Int) -> Int64? {
        guard let (type, bytes) = value(of: column) else { return nil }
        switch type {
        case PostgreSQLType.bigint: return Int64(bitPattern: Self.bigEndian(bytes))
        case PostgreSQLType.integer: return Int64(Int32(truncatingIfNeeded: Self.bigEndian(bytes)))
        case PostgreSQLType.smallint: return Int64(Int16(truncatingIfNeeded: Self.bigEndian(bytes)))
        case PostgreSQLType.bool: return Int64(Self.bigEndian(bytes))
        case PostgreSQLType.numeric: return PostgreSQLNumeric(bytes)?.integer
        default: return nil
        }
    }

    func double(_ column: Int) -> Double? {
        guard let (type, bytes) = value(of: column) else { return nil }
        switch type {
        case PostgreSQLType.double: return Double(bitPattern: Self.bigEndian(bytes))
        case PostgreSQLType.real: return Double(Float(bitPattern: UInt32(Self.bigEndian(bytes))))
        case PostgreSQLType.numeric: return PostgreSQLNumeric(bytes)?.double
        default: return integer(column).map(Double.init)
        }
    }

    func text(_ column: Int) -> String? {
        guard let (type, bytes) = value(of: column) else { return nil }
        switch type {
        case PostgreSQLType.text, PostgreSQLType.varchar, PostgreSQLType.character, PostgreSQLType.name,
            PostgreSQLType.unknown:
            return String(validating: bytes, as: UTF8.self)
        default: return nil
        }
    }

    func blob(_ column: Int) -> [UInt8]? {
        guard let (type, bytes) = value(of: column), type == PostgreSQLType.bytea else { return nil }
        return [UInt8](bytes)
    }

    /// The names of its columns, read anew.
    func columnNames() -> ColumnNames {
        let names = (0..<columnCount).map { index in PQfname(handle, index).map { String(cString: $0) } ?? "" }
        return ColumnNames(names, of: text)
    }

    private func index(of column: Int) -> Int32? {
        guard let index = Int32(exactly: column), index >= 0, index < columnCount else { return nil }
        return index
    }

    private func value(of column: Int) -> (type: Oid, bytes: UnsafeRawBufferPointer)? {
        guard let index = index(of: column), PQgetisnull(handle, row, index) == 0 else { return nil }
        let bytes = UnsafeRawBufferPointer(
            start: PQgetvalue(handle, row, index), count: Int(PQgetlength(handle, row, index)))
        return (PQftype(handle, index), bytes)
    }

    private static func bigEndian(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
}

/// A `NUMERIC`, which sums of `BIGINT` are: base 10 000 digits, the first worth 10 000 to the power of `weight`.
struct PostgreSQLNumeric {
    private var digits: [Int64] = []
    private var weight = 0
    private var sign: Int64 = 1

    /// Nil for what is no number: NaN and the infinities.
    init?(_ bytes: UnsafeRawBufferPointer) {
        let words = stride(from: 0, to: bytes.count - 1, by: 2).map { Int16(bytes[$0]) << 8 | Int16(bytes[$0 + 1]) }
        guard words.count >= 4, words[2] == 0 || words[2] == 0x4000 else { return nil }
        weight = Int(words[1])
        sign = words[2] == 0 ? 1 : -1
        digits = words[4...].map(Int64.init)
    }

    /// The value, unless it has a fraction or is too large.
    var integer: Int64? {
        guard digits.count <= weight + 1 || digits.dropFirst(weight + 1).allSatisfy({ $0 == 0 }) else { return nil }
        var value: Int64 = 0
        for place in 0..<max(weight + 1, 0) {
            let (product, overflows) = value.multipliedReportingOverflow(by: 10_000)
            let (sum, exceeds) = product.addingReportingOverflow(place < digits.count ? sign * digits[place] : 0)
            if overflows || exceeds { return nil }
            value = sum
        }
        return value
    }

    var double: Double {
        var value = 0.0
        var worth = 1.0
        for _ in 0..<abs(weight) { worth *= weight > 0 ? 10_000 : 0.0001 }
        for digit in digits {
            value += Double(digit) * worth
            worth /= 10_000
        }
        return Double(sign) * value
    }
}
