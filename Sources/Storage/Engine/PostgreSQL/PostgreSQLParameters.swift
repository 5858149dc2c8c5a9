internal import CPostgreSQL

/// The values of one statement as libpq takes them: binary, in one buffer.
struct PostgreSQLParameters {
    /// Each value's type; 0 for `NULL`, whose type the server infers.
    private(set) var types: [Oid] = []
    private var bytes: [UInt8] = [0]
    /// Where each value begins; nil for `NULL`.
    private var offsets: [Int?] = []
    private var lengths: [Int32] = []

    /// - Throws: `StorageError.misuse` for text with a NUL character, which PostgreSQL does not hold.
    init(_ values: [SQLValue], in text: String) throws(StorageError) {
        for (index, value) in values.enumerated() {
            let offset = bytes.count
            switch value {
            case .null:
                types.append(0)
                offsets.append(nil)
                lengths.append(0)
                continue
            case .integer(let integer):
                types.append(PostgreSQLType.bigint)
                withUnsafeBytes(of: integer.bigEndian) { bytes.append(contentsOf: $0) }
            case .real(let real):
                types.append(PostgreSQLType.double)
                withUnsafeBytes(of: real.bitPattern.bigEndian) { bytes.append(contentsOf: $0) }
            case .text(let string):
                types.append(PostgreSQLType.text)
                guard !string.utf8.contains(0) else {
                    throw .misuse("text with a NUL character, value \(index + 1) in: \(text)")
                }
                bytes.append(contentsOf: string.utf8)
            case .blob(let blob):
                types.append(PostgreSQLType.bytea)
                bytes.append(contentsOf: blob)
            }
            offsets.append(offset)
            lengths.append(Int32(bytes.count - offset))
        }
    }

    var count: Int32 { Int32(lengths.count) }

    /// Hands out pointers, lengths and formats for one call of libpq.
    func withPointers<T>(
        _ body: ([UnsafePointer<CChar>?], _ lengths: [Int32], _ formats: [Int32]) -> T
    ) -> T {
        let formats = [Int32](repeating: 1, count: lengths.count)
        return bytes.withUnsafeBytes { buffer in
            let start = buffer.bindMemory(to: CChar.self).baseAddress
            return body(offsets.map { offset in offset.flatMap { start?.advanced(by: $0) } }, lengths, formats)
        }
    }
}

/// Types by their numbers in `pg_type`, which never change.
enum PostgreSQLType {
    static let bool: Oid = 16
    static let bytea: Oid = 17
    static let name: Oid = 19
    static let bigint: Oid = 20
    static let smallint: Oid = 21
    static let integer: Oid = 23
    static let text: Oid = 25
    static let real: Oid = 700
    static let double: Oid = 701
    static let unknown: Oid = 705
    static let character: Oid = 1042
    static let varchar: Oid = 1043
    static let numeric: Oid = 1700
}
