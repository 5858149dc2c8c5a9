internal import Ledger
internal import Ground
internal import Rules
internal import Storage

/// Certificates of other systems that somebody was admitted by: each is one person's.
enum DeclaredCertificateStore {
    /// Whether somebody else was admitted by the certificate.
    static func servesAnother(
        than person: String, _ number: String, in transaction: some Transaction
    ) throws -> Bool {
        try transaction.exists(
            "SELECT 1 FROM declared_certificate WHERE number = \(number) AND person_id <> \(person)")
    }

    /// Keeps that the person was admitted by the certificate; false when it is another's by now.
    static func keep(
        _ certificate: DeclaredCertificate, of person: String, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            INSERT INTO declared_certificate (number, person_id, level, issued_on, first_declared_on) \
            VALUES (\(certificate.number.text), \(person), \(certificate.level.rawValue), \
            \(certificate.issuedOn.daysSince1970), \(day.daysSince1970)) ON CONFLICT (number) DO NOTHING
            """)
        return try !servesAnother(than: person, certificate.number.text, in: write)
    }
}
