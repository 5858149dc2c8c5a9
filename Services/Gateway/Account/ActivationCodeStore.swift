internal import Ledger
internal import Storage

/// Codes with which workers activate their accounts.
enum ActivationCodeStore {
    struct Kept: Sendable {
        let personID: String
        let regionCode: String
        let issuedBy: String
    }

    /// Adds a code for a person; the one that was open before is void.
    static func issue(
        _ digest: [UInt8], for kept: Kept, goodUntil: Int64, tries: Int, in write: WriteTransaction
    ) throws {
        _ = try write.execute("UPDATE activation_code SET state = 3 WHERE person_id = \(kept.personID) AND state = 1")
        _ = try write.execute(
            """
            INSERT INTO activation_code (code_hash, person_id, region_code, issued_by, issued_at, good_until, tries_left, state)
            VALUES (\(digest), \(kept.personID), \(kept.regionCode), \(kept.issuedBy), \(write.act.instantNanoseconds),
                \(goodUntil), \(tries), 1)
            """)
    }

    /// Whom an open code is for; nil when there is none, it ran out, or was tried too often.
    static func find(_ digest: [UInt8], at nanoseconds: Int64, in transaction: some Transaction) throws -> Kept? {
        try transaction.first(
            """
            SELECT person_id, region_code, issued_by FROM activation_code
            WHERE code_hash = \(digest) AND state = 1 AND good_until > \(nanoseconds) AND tries_left > 0
            """
        ) { row in
            Kept(
                personID: try row.text("person_id"), regionCode: try row.region("region_code").code,
                issuedBy: try row.text("issued_by"))
        }
    }

    /// Counts a try with another person's name or number.
    static func countTry(_ digest: [UInt8], in write: WriteTransaction) throws {
        _ = try write.execute(
            "UPDATE activation_code SET tries_left = tries_left - 1 WHERE code_hash = \(digest) AND tries_left > 0")
    }

    /// Uses a code, once.
    ///
    /// - Throws: ``GatewayError/activationRefused``.
    static func use(_ digest: [UInt8], in write: WriteTransaction) throws {
        let used = try write.execute("UPDATE activation_code SET state = 2 WHERE code_hash = \(digest) AND state = 1")
        guard used == 1 else { throw GatewayError.activationRefused }
    }
}
