internal import CSQLite

/// Copies a database while services write to it.
///
/// The copy is what one read transaction sees: writes go on meanwhile and aren't in it. It gets its name when it is whole and on the disk.
enum Backup {
    /// Pages copied at a step, between which `progress` is told: 4 MiB.
    private static let pagesPerStep: Int32 = 1024

    /// Copies what `source` sees to a new file.
    ///
    /// - Parameter source: a SQLite connection in a read transaction, so that the copy never has to begin again.
    static func copy(
        _ source: any Connection, to path: String, progress: (_ done: Int, _ total: Int) -> Void
    ) throws(StorageError) {
        guard let source = source as? SQLiteConnection else { throw .misuse("only SQLite is copied by pages") }
        guard !RawFile.exists(path) else { throw .unavailable("\(path) exists; name a new file") }
        let partial = path + ".partial"
        RawFile.remove(partial)
        do throws(StorageError) {
            // SQLite would let everybody read it.
            _ = try RawFile(partial, creating: true)
            try copyPages(of: source, to: partial, progress)
            try RawFile(partial).sync()
            try RawFile.rename(partial, to: path)
        } catch {
            RawFile.remove(partial)
            throw error
        }
    }

    private static func copyPages(
        of source: SQLiteConnection, to path: String, _ progress: (Int, Int) -> Void
    ) throws(StorageError) {
        // Neither journal nor fsync: an unfinished copy is thrown away.
        var target: OpaquePointer?
        defer { sqlite3_close_v2(target) }
        guard sqlite3_open_v2(path, &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil) == SQLITE_OK,
            sqlite3_exec(target, "PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF", nil, nil, nil) == SQLITE_OK,
            let target, let backup = sqlite3_backup_init(target, "main", source.database, "main")
        else { throw SQLiteFailure.last(on: target, for: .migrating, in: path) }
        var result = SQLITE_OK
        while result == SQLITE_OK {
            result = sqlite3_backup_step(backup, pagesPerStep)
            let total = Int(sqlite3_backup_pagecount(backup))
            progress(total - Int(sqlite3_backup_remaining(backup)), total)
        }
        sqlite3_backup_finish(backup)
        guard result == SQLITE_DONE else { throw SQLiteFailure.last(on: target, for: .migrating, in: path) }
    }
}

extension DatabaseFile {
    /// Copies the database to a new file while services write to it, and says what the copy holds.
    ///
    /// - Throws: ``StorageError/unavailable(_:)`` when there is such a file already; ``StorageError/full(_:)``.
    public func backUp(
        to copy: String, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws(StorageError) -> Extent {
        let connection = try connect(for: .reading)
        defer { connection.close() }
        try connection.step(.beginReading)
        var extent = try Self.extent(connection, path)
        try Backup.copy(connection, to: copy, progress: progress)
        try connection.step(.rollback)
        extent.bytes = try RawFile.size(of: copy)
        return extent
    }
}
