internal import Foundation
import Storage
import Testing

/// The engine the tests run on: SQLite, or the PostgreSQL server that `SKILLS_TEST_DATABASE` names.
enum TestEngine {
    static let server = ProcessInfo.processInfo.environment["SKILLS_TEST_DATABASE"].flatMap { DatabaseURL($0) }
    static var isSQLite: Bool { server == nil }

    /// A new, empty database.
    static func empty() throws(StorageError) -> DatabaseURL {
        guard let server else { return .temporary }
        return try server.withNewSchema()
    }

    /// An engine over a new, empty database, for tests that open it more than once.
    static func make() throws(StorageError) -> any Engine {
        guard let server else { return try SQLiteEngine(temporary: SQLiteSettings()) }
        return try engine(of: server.withNewSchema())
    }

    static func engine(of url: DatabaseURL) throws(StorageError) -> any Engine {
        guard case .postgreSQL(let address) = url.location else { throw .misuse("no PostgreSQL: \(url.text)") }
        return PostgreSQLEngine(address: address, shown: url.text)
    }
}

extension Trait where Self == ConditionTrait {
    /// For what only SQLite has: files, pages, plans in its words.
    static var sqliteOnly: Self {
        .enabled(if: TestEngine.isSQLite, "about SQLite")
    }

    /// For what only a server has.
    static var postgreSQLOnly: Self {
        .disabled(if: TestEngine.isSQLite, "about PostgreSQL: needs SKILLS_TEST_DATABASE")
    }
}
