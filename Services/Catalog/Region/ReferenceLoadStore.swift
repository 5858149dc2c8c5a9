internal import Storage

/// Which state of each table that comes with the program was loaded.
enum ReferenceLoadStore {
    /// Whether this state of a table is loaded.
    static func isLoaded(_ subject: String, checksum: String, in transaction: some Transaction) throws -> Bool {
        try transaction.exists("SELECT 1 FROM reference_load WHERE subject = \(subject) AND checksum = \(checksum)")
    }

    /// Notes that a state of a table is loaded, and how many rows it has.
    static func note(_ subject: String, checksum: String, rows: Int, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO reference_load (subject, checksum, row_count) VALUES (\(subject), \(checksum), \(rows))
            ON CONFLICT (subject) DO UPDATE SET checksum = excluded.checksum, row_count = excluded.row_count
            """)
    }
}
