internal import Ledger
internal import Ground
internal import Storage

/// Public keys that have signed certificates.
enum VerificationKeyStore {
    /// A key and the day of its first signature.
    struct Key: Sendable {
        let id: String
        let publicKey: [UInt8]
        let firstUsedOn: CivilDay
    }

    /// Keeps the key that signs, if it is new.
    static func keep(_ id: String, publicKey: [UInt8], on day: CivilDay, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO verification_key (key_id, public_key, first_used_on) VALUES (\(id), \(publicKey), \(day.daysSince1970)) \
            ON CONFLICT (key_id) DO NOTHING
            """)
    }

    /// Every key, newest first.
    static func list(in transaction: some Transaction) throws -> [Key] {
        try transaction.query(
            "SELECT key_id, public_key, first_used_on FROM verification_key ORDER BY first_used_on DESC, key_id", decode
        )
    }

    private static func decode(_ row: Row) throws -> Key {
        Key(
            id: try row.text("key_id"), publicKey: try row.blob("public_key"),
            firstUsedOn: try row.day("first_used_on"))
    }
}
