internal import CPostgreSQL

/// How a connection is made and set, and the statements of the engine's own.
enum PostgreSQLSession {
    /// Holds every other writer of the schema off until the transaction ends.
    static let lock = "SELECT pg_advisory_xact_lock(hashtext('skills'), hashtext(current_schema()))"

    static let schema = "SELECT current_schema()::text"

    static let deferrable = """
        SELECT count(*)::text FROM (SELECT 1 FROM pg_constraint
        WHERE condeferrable AND connamespace = current_schema()::regnamespace LIMIT 1) AS found
        """

    /// Opens a connection; what the address says goes before the defaults here.
    ///
    /// A server that stops answering is noticed within seconds, so that its callers learn it and go elsewhere. Of several hosts the one
    /// that takes writes is chosen, which after a fail-over is another than before.
    static func open(_ address: String) -> OpaquePointer? {
        let parameters = [
            ("connect_timeout", "5"), ("target_session_attrs", "read-write"), ("keepalives_idle", "5"),
            ("keepalives_interval", "2"), ("keepalives_count", "3"), ("tcp_user_timeout", "10000"),
            ("fallback_application_name", "skills"), ("dbname", address), ("client_encoding", "UTF8"),
        ]
        let names = parameters.map { strings($0.0) } + [nil]
        let values = parameters.map { strings($0.1) } + [nil]
        defer { for pointer in names + values { pointer?.deallocate() } }
        return PQconnectdbParams(names.map { UnsafePointer($0) }, values.map { UnsafePointer($0) }, 1)
    }

    /// The statements that set a connection.
    ///
    /// An answer means that the commit is on the disk, so a database that was told not to wait for it is told otherwise. An instance that
    /// hangs in a transaction loses it, and with it the lock that the others wait for.
    static func settings(for purpose: ConnectionPurpose) -> [String] {
        let always = [
            "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'",
            "SET bytea_output = hex",
        ]
        switch purpose {
        case .reading:
            // Whoever cancels a scan may just be gone.
            return always + [
                "SET idle_in_transaction_session_timeout = '1h'", "SET client_connection_check_interval = '5s'",
            ]
        case .writing:
            return always + ["SET idle_in_transaction_session_timeout = '30s'", "SET lock_timeout = '10s'"]
        case .migrating: return always
        }
    }

    private static func strings(_ text: String) -> UnsafeMutablePointer<CChar>? {
        let bytes = Array(text.utf8CString)
        let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
        copy.initialize(from: bytes, count: bytes.count)
        return copy
    }
}
