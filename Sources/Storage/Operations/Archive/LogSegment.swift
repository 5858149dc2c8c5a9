internal import Crypto

/// Commits of a log in a file of their own, with a hash over all of it: magic, page size, frames, SHA-256.
struct LogSegment {
    private static let magic = Array("SKILLOG1".utf8)
    private static let headBytes = 16

    let pageSize: Int
    private let frames: [UInt8]

    /// Reads a segment.
    ///
    /// - Throws: ``StorageError/corrupt(_:)`` when a byte of it is not what was written.
    init(reading path: String) throws(StorageError) {
        let file = try RawFile(path)
        let bytes = try file.read(try file.size(), at: 0)
        guard bytes.count >= Self.headBytes + 32, bytes.starts(with: Self.magic),
            Array(SHA256.hash(data: bytes.dropLast(32))) == Array(bytes.suffix(32))
        else { throw .corrupt("\(path) is no whole segment of an archive") }
        pageSize = Int(bytes.word(at: 12))
        frames = Array(bytes[Self.headBytes..<bytes.count - 32])
        guard pageSize >= 512, frames.count % (LogFrame.headerBytes + pageSize) == 0 else {
            throw .corrupt("\(path) holds no whole pages")
        }
    }

    /// Writes commits to a new segment, which has its name when it is on the disk.
    static func write(_ commits: LogReader.Commits, to path: String) throws(StorageError) {
        var bytes = magic + [0, 0, 0, 0]
        withUnsafeBytes(of: UInt32(commits.pageSize).bigEndian) { bytes += $0 }
        bytes += commits.frames
        bytes += SHA256.hash(data: bytes)
        let partial = path + ".partial"
        RawFile.remove(partial)
        let file = try RawFile(partial, creating: true)
        try file.write(bytes, at: 0)
        try file.sync()
        try RawFile.rename(partial, to: path)
    }

    /// The frames, one commit after the other.
    var commits: [[LogFrame]] {
        var commits: [[LogFrame]] = []
        var commit: [LogFrame] = []
        let frameBytes = LogFrame.headerBytes + pageSize
        for start in stride(from: 0, to: frames.count, by: frameBytes) {
            let frame = LogFrame(
                page: Int(frames.word(at: start)), pagesAfterCommit: Int(frames.word(at: start + 4)),
                bytes: frames[start + LogFrame.headerBytes..<start + frameBytes])
            commit.append(frame)
            if frame.pagesAfterCommit > 0 {
                commits.append(commit)
                commit = []
            }
        }
        return commits
    }
}
