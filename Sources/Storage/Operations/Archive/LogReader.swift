/// Reads the commits of a write-ahead log, from where it was last.
struct LogReader {
    /// How far the log was read: the end of a commit.
    struct Position: Equatable, Sendable {
        /// Tells one log from the next in the same file.
        var salts: UInt64
        var frames: Int
        var checksum: LogChecksum
    }

    /// Whole commits, as they stand in the file.
    struct Commits {
        var frames: [UInt8]
        var pageSize: Int
        var end: Position
    }

    /// Frames read at once.
    private static let framesPerRead = 256

    let path: String

    /// Everything that `index` says was committed since `position`; nil when there is nothing. From the start when the log is another one.
    ///
    /// - Throws: ``StorageError/unavailable(_:)`` also when what is committed does not go on from `position`.
    func commits(since position: Position?, by index: LogIndex) throws(StorageError) -> Commits? {
        guard RawFile.exists(path) else { return nil }
        let file = try RawFile(path)
        // The index knows of a new log before its file does; nothing is committed in that one yet.
        guard let header = LogHeader(try file.read(LogHeader.bytes, at: 0)), header.salts == index.salts else {
            return nil
        }
        let start =
            position.flatMap { $0.salts == header.salts ? $0 : nil }
            ?? Position(salts: header.salts, frames: 0, checksum: header.checksum)
        let frameBytes = LogFrame.headerBytes + header.pageSize
        var (reached, end) = (start, start)
        var (found, committed): ([UInt8], Int) = ([], 0)
        while reached.frames < index.frames {
            let offset = LogHeader.bytes + reached.frames * frameBytes
            let chunk = try file.read(min(Self.framesPerRead, index.frames - reached.frames) * frameBytes, at: offset)
            for frame in stride(from: 0, through: max(0, chunk.count - frameBytes), by: frameBytes) {
                guard let next = Self.checked(chunk.dropFirst(frame).prefix(frameBytes), after: reached, header) else {
                    throw .unavailable("\(path) does not go on from frame \(reached.frames), where it was read to")
                }
                found += chunk[frame..<frame + frameBytes]
                reached = next
                if chunk.word(at: frame + 4) > 0 { (end, committed) = (reached, found.count) }
            }
        }
        guard end.frames == index.frames else {
            throw .unavailable("\(path) does not end with a commit where its index says so, at frame \(index.frames)")
        }
        guard committed > 0 else { return nil }
        return Commits(frames: found, pageSize: header.pageSize, end: end)
    }

    /// The position after a frame; nil when it does not continue the log.
    private static func checked(_ frame: ArraySlice<UInt8>, after position: Position, _ header: LogHeader) -> Position?
    {
        guard frame.count == LogFrame.headerBytes + header.pageSize else { return nil }
        let head = Array(frame.prefix(LogFrame.headerBytes))
        guard UInt64(head.word(at: 8)) << 32 | UInt64(head.word(at: 12)) == header.salts else { return nil }
        var next = position
        next.frames += 1
        next.checksum.add(frame.prefix(8), isBigEndian: header.isBigEndian)
        next.checksum.add(frame.dropFirst(LogFrame.headerBytes), isBigEndian: header.isBigEndian)
        return next.checksum == LogChecksum(first: head.word(at: 16), second: head.word(at: 20)) ? next : nil
    }
}
