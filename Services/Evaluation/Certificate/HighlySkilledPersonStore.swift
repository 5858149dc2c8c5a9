internal import Ground
internal import Storage

/// Who holds 高级工 or higher, from the first such certificate on.
enum HighlySkilledPersonStore {
    /// Notes that the person is highly skilled from `day` on; false when it was known.
    static func note(
        _ person: String, certificate: String, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            INSERT INTO highly_skilled_person (person_id, since_on, certificate_number) \
            VALUES (\(person), \(day.daysSince1970), \(certificate)) ON CONFLICT (person_id) DO NOTHING
            """) == 1
    }

    /// The certificate by which a person was counted, and the day; nil for who is not highly skilled.
    static func find(_ person: String, in transaction: some Transaction) throws -> (
        certificate: String, since: CivilDay
    )? {
        try transaction.first(statement(person)) { row in
            (certificate: try row.text("certificate_number"), since: try row.day("since_on"))
        }
    }

    /// The statement of ``find(_:in:)``.
    static func statement(_ person: String) -> SQL {
        "SELECT certificate_number, since_on FROM highly_skilled_person WHERE person_id = \(person)"
    }

    /// Takes the note back, when the certificate that it rests on was revoked. What stays is the certificate.
    static func takeBack(_ person: String, in write: WriteTransaction) throws {
        try write.execute("DELETE FROM highly_skilled_person WHERE person_id = \(person)")
    }
}
