internal import Crypto

/// How many rows a table has, and what they hold, whatever order they are read in and whichever engine holds them.
public struct TableDigest: Sendable, Hashable {
    /// Rows.
    public private(set) var rows: Int64 = 0
    /// The sum of the rows' SHA-256, as four numbers that wrap around.
    public private(set) var checksum: [UInt64] = [0, 0, 0, 0]

    mutating func add(_ row: [SQLValue]) {
        var hash = SHA256()
        for value in row { Self.add(value, to: &hash) }
        var place = 0
        var word: UInt64 = 0
        for byte in hash.finalize() {
            word = word << 8 | UInt64(byte)
            place += 1
            if place % 8 == 0 { checksum[place / 8 - 1] &+= word }
        }
        rows += 1
    }

    /// Adds a value with its kind and length before it, so that no two rows have the same bytes.
    private static func add(_ value: SQLValue, to hash: inout SHA256) {
        let (kind, bytes): (UInt8, [UInt8]) =
            switch value {
            case .null: (0, [])
            case .integer(let integer): (1, withUnsafeBytes(of: integer.bigEndian) { Array($0) })
            case .real(let real): (2, withUnsafeBytes(of: real.bitPattern.bigEndian) { Array($0) })
            case .text(let text): (3, Array(text.utf8))
            case .blob(let blob): (4, blob)
            }
        hash.update(data: [kind])
        hash.update(data: withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { Array($0) })
        hash.update(data: bytes)
    }
}

extension Row {
    /// The values of the first columns, as the engine holds them.
    func values(_ columns: Int, from first: Int = 0) -> [SQLValue] {
        (first..<first + columns).map { column in
            if cursor.isNull(column) { return .null }
            if let integer = cursor.integer(column) { return .integer(integer) }
            if let text = cursor.text(column) { return .text(text) }
            if let blob = cursor.blob(column) { return .blob(blob) }
            return .real(double(column))
        }
    }
}
