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
    /// The values of every column from the one at `first` on, as the engine holds them.
    func values(from first: Int = 0) throws(StorageError) -> [SQLValue] {
        var values: [SQLValue] = []
        values.reserveCapacity(columns.count - first)
        for place in first..<columns.count {
            if cursor.isNull(place) {
                values.append(.null)
            } else if let integer = cursor.integer(place) {
                values.append(.integer(integer))
            } else if let text = cursor.text(place) {
                values.append(.text(text))
            } else if let blob = cursor.blob(place) {
                values.append(.blob(blob))
            } else if let real = cursor.double(place) {
                values.append(.real(real))
            } else {
                throw unreadable(at: place, as: "value of a type that both engines have")
            }
        }
        return values
    }
}
