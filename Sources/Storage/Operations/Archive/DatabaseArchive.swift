/// Everything a database ever was since a copy of it: a folder with copies and, after each, every commit in order.
///
/// The feed alone could not give a past state back: it carries what others may know, not sealed identity numbers nor the answers kept for
/// repeated requests. So the archive keeps SQLite's own log of pages, and the feed's cursor names the state wanted: each commit moves the
/// cursor. In the folder, `<cursor>-<chapter>/base.db` is a copy at that cursor, and `<cursor>-<chapter>/<number>.log` are the commits after it.
/// Of two chapters the one begun later holds what counts: after a restore to an earlier cursor the database goes on in another way.
public struct DatabaseArchive: Sendable {
    /// Where it is.
    public let folder: String

    /// Names an archive.
    public init(folder: String) {
        self.folder = folder
    }

    /// A copy with the commits after it.
    struct Chapter {
        var cursor: Int64
        /// Grows with every chapter.
        var number: Int
        var folder: String

        var base: String { folder + "/base.db" }

        /// The file of the segment with that number.
        func segment(_ number: Int) -> String { "\(folder)/\(padded(number, 10)).log" }

        /// The segments in order.
        ///
        /// - Throws: ``StorageError/corrupt(_:)`` when one is missing.
        func segments() throws(StorageError) -> [String] {
            let names = try RawFile.names(in: folder).filter { $0.hasSuffix(".log") }
            for (index, name) in names.enumerated() where "\(folder)/\(name)" != segment(index + 1) {
                throw .corrupt("\(segment(index + 1)) is missing from the archive")
            }
            return names.map { "\(folder)/\($0)" }
        }
    }

    /// The chapters in the order they were begun; one whose copy is not whole is none.
    func chapters() throws(StorageError) -> [Chapter] {
        try begunChapters().filter { RawFile.exists($0.base) }
    }

    private func begunChapters() throws(StorageError) -> [Chapter] {
        guard RawFile.exists(folder) else { return [] }
        return try RawFile.names(in: folder).compactMap { name -> Chapter? in
            let parts = name.split(separator: "-")
            guard parts.count == 2, let cursor = Int64(parts[0]), let number = Int(parts[1]) else { return nil }
            return Chapter(cursor: cursor, number: number, folder: "\(folder)/\(name)")
        }
        .sorted { $0.number < $1.number }
    }

    /// A folder for a chapter that begins at `cursor`.
    func newChapter(at cursor: Int64) throws(StorageError) -> Chapter {
        let number = try (begunChapters().last?.number ?? -1) + 1
        let chapter = Chapter(
            cursor: cursor, number: number, folder: "\(folder)/\(padded(Int(cursor), 20))-\(padded(number, 6))")
        try RawFile.makeFolder(chapter.folder)
        return chapter
    }
}

/// A number with leading zeroes, so that names sort as numbers do.
private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
