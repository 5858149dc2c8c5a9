internal import FoundationEssentials
internal import Serving
internal import Storage
public import Testing

/// A database of its own: a SQLite file that is removed when the test is over, or a schema of the PostgreSQL server that
/// `SKILLS_TEST_DATABASE` names.
public final class TestDatabaseFile: Sendable {
    /// The server the tests run on; nil for SQLite.
    private static let server = ProcessInfo.processInfo.environment["SKILLS_TEST_DATABASE"].flatMap { DatabaseURL($0) }
    /// Whether the tests run on SQLite.
    public static var isSQLite: Bool { server == nil }

    let url: DatabaseURL
    private let folder: String?

    /// Makes an empty database.
    public init() throws {
        if let server = Self.server {
            url = try server.withNewSchema()
            folder = nil
            return
        }
        let folder = FileManager.default.temporaryDirectory.path + "/skills-test-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        guard let url = DatabaseURL("sqlite://\(folder)/test.db") else {
            throw StartupFailure("\(folder) cannot hold a database")
        }
        self.folder = folder
        self.url = url
    }

    /// The address as a process takes it.
    public var address: String {
        if case .postgreSQL(let address) = url.location { address } else { url.text }
    }

    deinit {
        if let folder { try? FileManager.default.removeItem(atPath: folder) }
    }
}

extension Trait where Self == ConditionTrait {
    /// For tests of what only SQLite has, such as plans in its words.
    public static var sqliteOnly: Self {
        .enabled(if: TestDatabaseFile.isSQLite, "about SQLite")
    }
}
