internal import CSQLite

/// How much of a write-ahead log is committed, by SQLite's index of it, which every process with the database open shares.
///
/// A commit stands in the log before it is one: it becomes one when its frames are on the disk and the index counts them. A process that
/// ends in between leaves frames that look like a commit, and the next writer writes over them.
///
/// - Source: sqlite.org/walformat.html, "The WAL-Index Header".
struct LogIndex: Equatable {
    /// Tells one log from the next in the same file, as in its header.
    var salts: UInt64
    /// Frames that are committed.
    var frames: Int

    private static let headerBytes = 48
    /// How much of the index is in memory at once, which SQLite wants named whatever is read of it.
    private static let regionBytes: Int32 = 32_768

    /// Reads it from the memory that a connection shares with the others; nil while a process writes it.
    ///
    /// - Parameter connection: one that has read at least once, and so has the index open.
    init?(of connection: any Connection) throws(StorageError) {
        var file: UnsafeMutablePointer<sqlite3_file>?
        var region: UnsafeMutableRawPointer?
        guard let connection = connection as? SQLiteConnection,
            sqlite3_file_control(connection.database, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK,
            let file, let methods = file.pointee.pMethods?.pointee,
            methods.xShmMap?(file, 0, Self.regionBytes, 0, &region) == SQLITE_OK, let region
        else { throw .unavailable("the index of the log cannot be read") }
        // Written second copy first: where both are the same, neither is half of another.
        let first = [UInt8](UnsafeRawBufferPointer(start: region, count: Self.headerBytes))
        methods.xShmBarrier?(file)
        let second = [UInt8](UnsafeRawBufferPointer(start: region + Self.headerBytes, count: Self.headerBytes))
        guard first == second else { return nil }
        frames = Int(first.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: 16, as: UInt32.self) })
        salts = UInt64(first.word(at: 32)) << 32 | UInt64(first.word(at: 36))
    }
}
