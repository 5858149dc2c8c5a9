internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// How connections to a SQLite file are made.
package struct SQLiteSettings: Sendable {
    /// How long a connection waits for another process that holds the file.
    package var busyTimeoutMilliseconds = 5000
    /// The write-ahead log is moved into the file when it is this long. A page is 4 KiB.
    package var checkpointPages = 4000
    /// Most pages the file may grow to; nil for no limit. Asked at each connect, so that a test can fill a disk and empty it again.
    package var maximumPages: @Sendable () -> Int? = { nil }

    package init() {}
}

/// SQLite in a file: write-ahead log, every commit on the disk before it is answered.
package final class SQLiteEngine: Engine {
    private let path: String
    private let settings: SQLiteSettings
    /// The folder of a temporary database; taken once by whoever removes it.
    private let folder: Mutex<String?>

    package init(path: String, settings: SQLiteSettings = SQLiteSettings()) {
        self.path = path
        self.settings = settings
        folder = Mutex(nil)
    }

    /// Makes an engine over a new file in a temporary folder of its own.
    package init(temporary settings: SQLiteSettings = SQLiteSettings()) throws(StorageError) {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/skills-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .unavailable("no temporary folder can be made in \(parent)") }
        let made = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        path = made + "/database.db"
        self.settings = settings
        folder = Mutex(made)
    }

    package var waitsForNetwork: Bool { false }

    /// The file, for tests that copy or damage it.
    package var file: String { path }

    /// Whether there is a file; connecting would make one.
    static func isThere(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    package func connect(for purpose: ConnectionPurpose) throws(StorageError) -> any Connection {
        do {
            return try SQLiteConnection(path: path, for: purpose, settings: settings)
        } catch .full(let reason) {
            throw .full("\(path): \(reason)")
        } catch .unavailable(let reason) {
            throw .unavailable("\(path): \(reason)")
        } catch .corrupt(let reason) {
            throw .corrupt("\(path): \(reason)")
        }
    }

    package func shutDown() {
        let taken = folder.withLock { folder -> String? in
            defer { folder = nil }
            return folder
        }
        guard let taken else { return }
        for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
        rmdir(taken)
    }

    deinit {
        shutDown()
    }
}
