/// Carries every commit of a database into an archive, while services write to it.
///
/// SQLite begins its log anew when all of it stands in the database and no reader needs it. A read transaction held here keeps it from doing
/// so before the commits are copied; now and then, with the writer's lock held so that nothing is written between, the log is copied to its
/// end, moved into the database and a new read transaction begun. Losing that hold (the process ends) ends the chapter: the next start
/// begins another with a copy of its own.
public final class ArchiveWriter {
    /// Frames after which the log is moved into the database.
    private let framesPerTurn: Int
    private let log: LogReader
    private let reader: any Connection
    private let writer: any Connection
    private let chapter: DatabaseArchive.Chapter
    private var hold: RawFile?
    private var position: LogReader.Position?
    private var segments = 0

    /// Begins a chapter: copies the database as it is.
    ///
    /// - Throws: ``StorageError/unavailable(_:)``, also when another process archives into the folder; ``StorageError/full(_:)``.
    public init(_ database: DatabaseFile, into archive: DatabaseArchive, framesPerTurn: Int = 16_384)
        throws(StorageError)
    {
        self.framesPerTurn = framesPerTurn
        log = LogReader(path: database.path + "-wal")
        reader = try database.connect(for: .reading)
        writer = try database.connect(for: .writing)
        // Nothing is written while the copy's place in the log is noted; the copying itself needs no such stop.
        try writer.step(.beginWriting)
        try Self.look(with: reader)
        if let index = try LogIndex(of: reader) { position = try log.commits(since: nil, by: index)?.end }
        try writer.step(.rollback)
        let extent = try DatabaseFile.extent(reader, database.path)
        try RawFile.makeFolder(archive.folder)
        let hold = try RawFile(archive.folder)
        guard hold.lock() else { throw .unavailable("\(archive.folder) is written to by another process") }
        self.hold = hold
        chapter = try archive.newChapter(at: extent.cursor)
        try Backup.copy(reader, to: chapter.base) { _, _ in }
    }

    deinit {
        close()
    }

    /// Copies what was committed since the last time, and returns how many bytes of log that was.
    ///
    /// - Throws: ``StorageError/unavailable(_:)``, ``StorageError/full(_:)``; then a new chapter has to be begun.
    @discardableResult
    public func copy() throws(StorageError) -> Int {
        let copied = try copySegment()
        guard let frames = position?.frames, frames >= framesPerTurn else { return copied }
        try writer.step(.beginWriting)
        defer { try? writer.step(.rollback) }
        let rest = try copySegment()
        try reader.step(.rollback)
        // Passive: it waits for nobody, and does what can be done.
        try reader.run(script: "PRAGMA wal_checkpoint(PASSIVE)")
        try Self.look(with: reader)
        return copied + rest
    }

    /// Lets the log go.
    public func close() {
        reader.rollBack()
        reader.close()
        writer.close()
        hold = nil
    }

    private func copySegment() throws(StorageError) -> Int {
        guard let index = try LogIndex(of: reader), let commits = try log.commits(since: position, by: index) else {
            return 0
        }
        try LogSegment.write(commits, to: chapter.segment(segments + 1))
        segments += 1
        position = commits.end
        return commits.frames.count
    }

    /// Begins a read transaction that sees what is committed now: SQLite's begins with its first read.
    private static func look(with reader: any Connection) throws(StorageError) {
        try reader.step(.beginReading)
        _ = try reader.first("SELECT COUNT(*) FROM feed_cursor") { _ in true }
    }
}
