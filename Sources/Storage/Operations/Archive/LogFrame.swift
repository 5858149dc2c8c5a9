// SQLite's write-ahead log as it stands in the file, which its documentation fixes ("WAL-mode File Format").
//
// - Source: sqlite.org/walformat.html.

/// One page as a commit wrote it.
struct LogFrame {
    /// Bytes of a frame before its page.
    static let headerBytes = 24

    /// Which page, from 1.
    var page: Int
    /// Pages the database has after the commit, for the last frame of one; 0 for all others.
    var pagesAfterCommit: Int
    /// The page.
    var bytes: ArraySlice<UInt8>
}

/// The start of a log. A log is begun anew, with another header, when all of it stands in the database.
struct LogHeader: Equatable {
    static let bytes = 32

    var pageSize: Int
    var salts: UInt64
    var checksum: LogChecksum
    var isBigEndian: Bool

    /// Nil when the bytes are no header, as those of a log that is just begun.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.bytes else { return nil }
        let magic = bytes.word(at: 0)
        guard magic & 0xFFFF_FFFE == 0x377F_0682 else { return nil }
        isBigEndian = magic & 1 == 1
        pageSize = Int(bytes.word(at: 8))
        salts = UInt64(bytes.word(at: 16)) << 32 | UInt64(bytes.word(at: 20))
        checksum = LogChecksum()
        checksum.add(bytes[0..<24], isBigEndian: isBigEndian)
        guard checksum == LogChecksum(first: bytes.word(at: 24), second: bytes.word(at: 28)) else { return nil }
    }
}

/// The checksum that runs through a log from its header to a frame.
struct LogChecksum: Equatable, Sendable {
    var first: UInt32 = 0
    var second: UInt32 = 0

    /// Adds bytes, a multiple of eight of them.
    mutating func add(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) {
        bytes.withUnsafeBytes { raw in
            for offset in stride(from: 0, to: raw.count, by: 8) {
                let left = raw.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
                let right = raw.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
                first &+= (isBigEndian ? UInt32(bigEndian: left) : UInt32(littleEndian: left)) &+ second
                second &+= (isBigEndian ? UInt32(bigEndian: right) : UInt32(littleEndian: right)) &+ first
            }
        }
    }
}

extension [UInt8] {
    /// Four bytes as a number, the highest first.
    func word(at offset: Int) -> UInt32 {
        self[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
}
