package import Ground
package import Storage

/// Public keys that have signed certificates.
package enum VerificationKeyStore {
    /// A key and the day of its first signature.
    package struct Key: Sendable {
        package let id: String
        package let publicKey: [UInt8]
        package let firstUsedOn: CivilDay
    }

    /// Keeps the key that signs, if it is new.
    package static func keep(
        _ id: String, publicKey: [UInt8], on day: CivilDay, in transaction: WriteTransaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO verification_key (key_id, public_key, first_used_on) VALUES (\(id), \(publicKey), \(day.daysSince1970)) \
            ON CONFLICT (key_id) DO NOTHING
            """)
    }

    /// Every key, newest first.
    package static func keys(in transaction: some Transaction) throws -> [Key] {
        try transaction.query(
            "SELECT key_id, public_key, first_used_on FROM verification_key ORDER BY first_used_on DESC, key_id"
        ) { row in
            Key(id: row.text(0), publicKey: row.blob(1), firstUsedOn: CivilDay(daysSince1970: row.int(2)))
        }
    }
}
