internal import CPostgreSQL

/// A PostgreSQL database, or one that speaks its protocol and dialect, reached through libpq.
///
/// The address is libpq's: `postgres://user@host:5432/catalog?sslmode=verify-full`, with several hosts for fail-over. The schema is the
/// first of the search path; the database must be in UTF-8.
package final class PostgreSQLEngine: Engine {
    private let address: String
    /// The address without its password, for messages.
    private let shown: String

    /// Makes an engine; connects to nothing yet.
    package init(address: String, shown: String) {
        self.address = address
        self.shown = shown
    }

    package var waitsForNetwork: Bool { true }

    package func connect(for purpose: ConnectionPurpose) throws(StorageError) -> any Connection {
        if let obstacle = skills_load_libpq() {
            throw .unavailable("\(shown): Debian's libpq5 is wanted: \(String(cString: obstacle))")
        }
        do {
            return try PostgreSQLConnection(address: address, for: purpose)
        } catch .unavailable(let reason) {
            throw .unavailable("\(shown): \(reason)")
        }
    }

    package func shutDown() {}
}
