internal import FoundationEssentials
internal import Serving
internal import Storage

/// Opens a process's database, and says in one line why not when it cannot.
enum DatabaseOpening {
    static func open(_ text: String, migrations: [Migration]) throws(StartupFailure) -> Database {
        guard let url = DatabaseURL(text) else {
            throw StartupFailure("setting database: \"\(DatabaseURL.masked(text))\" is no database URL", code: .usage)
        }
        if case .sqlite(let path) = url.location { try makeFolder(of: path) }
        do throws(StorageError) {
            return try Database.open(url, migrations: migrations, libraries: ServiceEnvironment.libraries)
        } catch {
            throw failure(error, url.text)
        }
    }

    private static func makeFolder(of path: String) throws(StartupFailure) {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let name = folder.isEmpty ? "/" : folder
        do {
            try FileManager.default.createDirectory(atPath: name, withIntermediateDirectories: true)
        } catch {
            throw StartupFailure(
                "the database folder \(name) cannot be made; make it writable or choose another with --database",
                code: .cannotCreate)
        }
        guard FileManager.default.isWritableFile(atPath: name) else {
            throw StartupFailure(
                "the database folder \(name) is not writable; make it so or choose another with --database",
                code: .cannotCreate)
        }
    }

    private static func failure(_ error: StorageError, _ text: String) -> StartupFailure {
        switch error {
        case .full(let cause), .unavailable(let cause):
            StartupFailure("the database \(text) cannot be opened: \(cause)", code: .cannotCreate)
        case .corrupt(let cause):
            StartupFailure("the database \(text) is damaged (\(cause)); restore it from a backup", code: .input)
        case .newerSchema(let owner, let found, let known):
            StartupFailure(
                "the database \(text) was written by a newer release (\(owner) schema \(found), this one knows \(known)); start the newer release",
                code: .input)
        case .migrationFailed(let cause):
            StartupFailure("the database \(text) cannot be brought up to date: \(cause)", code: .input)
        case .constraint, .misuse, .requestIDReused:
            StartupFailure("the database \(text) cannot be opened: \(error)", code: .software)
        }
    }
}
