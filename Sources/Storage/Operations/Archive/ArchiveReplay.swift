extension DatabaseFile {
    /// Puts the state that an archive has of a cursor in the place of the database: the last commit that does not go beyond it.
    ///
    /// Of chapters that begin at it or before, the one begun last is taken: a database that was set back goes on from there, and what it
    /// had before is in older chapters only.
    ///
    /// Writes that shared one commit come together, so the state may end a few changes before the cursor and never after it.
    ///
    /// - Throws: As `restore`; ``StorageError/unavailable(_:)`` when the archive begins after the cursor.
    public func restore(
        from archive: DatabaseArchive, upTo cursor: Int64, replacing: Bool = false
    ) throws(StorageError) -> Extent {
        try refuseUnlessFree(replacing: replacing)
        guard let chapter = try archive.chapters().last(where: { $0.cursor <= cursor }) else {
            throw .unavailable("the archive \(archive.folder) has nothing as old as cursor \(cursor)")
        }
        let partial = path + ".partial"
        RawFile.remove(partial)
        do throws(StorageError) {
            _ = try DatabaseFile(path: chapter.base).backUp(to: partial)
            let replay = ArchiveReplay(path: partial, cursor: cursor)
            for segment in try chapter.segments() {
                guard try replay.apply(try LogSegment(reading: segment)) else { break }
            }
        } catch {
            RawFile.remove(partial)
            throw error
        }
        return try takeInto(place: partial, replacing: replacing)
    }
}

/// Brings a copy forward, commit by commit, as far as a cursor.
struct ArchiveReplay {
    let path: String
    let cursor: Int64

    /// Applies a segment; false when the cursor was reached inside it.
    func apply(_ segment: LogSegment) throws(StorageError) -> Bool {
        let commits = segment.commits
        // Most segments lie before the cursor as a whole; only in the one that does not each commit is looked at.
        let before = try applied(commits[...], segment.pageSize)
        if try reached() <= cursor { return true }
        try before.putBack()
        for commit in commits {
            let before = try applied([commit], segment.pageSize)
            if try reached() > cursor {
                try before.putBack()
                return false
            }
        }
        return true
    }

    /// What pages were before some commits.
    private struct Before {
        var file: RawFile
        var size: Int
        var pages: [Int: [UInt8]]

        func putBack() throws(StorageError) {
            for (offset, bytes) in pages { try file.write(bytes, at: offset) }
            try file.truncate(to: size)
        }
    }

    private func applied(_ commits: ArraySlice<[LogFrame]>, _ pageSize: Int) throws(StorageError) -> Before {
        let file = try RawFile(path, writing: true)
        var before = Before(file: file, size: try file.size(), pages: [:])
        for frame in commits.joined() {
            let offset = (frame.page - 1) * pageSize
            if before.pages[offset] == nil, offset < before.size {
                before.pages[offset] = try file.read(pageSize, at: offset)
            }
            try file.write(Array(frame.bytes), at: offset)
        }
        if let pages = commits.last?.last?.pagesAfterCommit { try file.truncate(to: pages * pageSize) }
        try file.sync()
        return before
    }

    private func reached() throws(StorageError) -> Int64 {
        try DatabaseFile(path: path).extent().cursor
    }
}
