internal import CSQLite

extension DatabaseFile {
    /// Puts a copy in the place of the database, and says what it holds.
    ///
    /// The copy is checked first. What stood there before is kept beside it as `….replaced-<cursor>`, never removed. Only its owner may read
    /// what comes there; root gives it the owner that was there, or else the folder's, so that the service can use it.
    ///
    /// - Parameter replacing: whether a database may stand there already.
    /// - Throws: ``StorageError/unavailable(_:)`` when one does and may not, or a process holds it; ``StorageError/corrupt(_:)`` for a copy
    ///   that is damaged; ``StorageError/full(_:)``.
    public func restore(from copy: String, replacing: Bool = false) throws(StorageError) -> Extent {
        try refuseUnlessFree(replacing: replacing)
        let source = DatabaseFile(path: copy)
        let partial = path + ".partial"
        RawFile.remove(partial)
        _ = try source.backUp(to: partial)
        return try takeInto(place: partial, replacing: replacing)
    }

    /// Checks a file that is whole and on this disk, and gives it the database's name.
    func takeInto(place partial: String, replacing: Bool) throws(StorageError) -> Extent {
        do throws(StorageError) {
            let found = DatabaseFile(path: partial)
            let damages = try storage { try found.reading { try $0.damages() } }
            if let damage = damages.first { throw .corrupt("the copy is damaged: \(damage)") }
            let extent = try found.extent()
            try refuseUnlessFree(replacing: replacing)
            try RawFile.giveOwner(of: exists ? path : RawFile.folder(of: path), to: partial)
            if exists { try RawFile.rename(path, to: try nameForReplaced()) }
            try RawFile.rename(partial, to: path)
            return extent
        } catch {
            RawFile.remove(partial)
            throw error
        }
    }

    /// Throws unless a database may be put here now.
    func refuseUnlessFree(replacing: Bool) throws(StorageError) {
        guard exists else {
            // A log without its file would be taken for the log of the file that comes here.
            guard !RawFile.exists(path + "-wal") else {
                throw .unavailable("\(path)-wal exists without its database; look what it is and move it away")
            }
            return
        }
        guard replacing else { throw .unavailable("\(path) exists; say that it may be replaced") }
        try expectUnused()
    }

    /// Throws when a process has the database open. Afterwards its log is in the file, and gone.
    private func expectUnused() throws(StorageError) {
        var handle: OpaquePointer?
        defer { sqlite3_close_v2(handle) }
        // Every connection keeps a shared lock on the file for as long as it is open, and a locked-in connection needs it alone.
        let script = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; ROLLBACK"
        guard sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK,
            sqlite3_exec(handle, script, nil, nil, nil) == SQLITE_OK
        else {
            if let handle, sqlite3_errcode(handle) & 0xff == SQLITE_BUSY {
                throw .unavailable("\(path) is open in a process; stop the service first")
            }
            throw SQLiteFailure.last(on: handle, for: .migrating, in: path)
        }
    }

    private func nameForReplaced() throws(StorageError) -> String {
        let cursor = try? extent().cursor
        let stem = path + ".replaced-" + (cursor.map { String($0) } ?? "damaged")
        var (name, number) = (stem, 1)
        while RawFile.exists(name) {
            number += 1
            name = "\(stem)-\(number)"
        }
        return name
    }
}
