internal import Ledger
internal import Requests
internal import EvaluationMessages
internal import Ground
internal import Storage

/// Registered certificates of other systems.
enum OutsideCertificateStore {
    private static let columns: SQL = """
        number, person_id, occupation_code, level, issued_on, issuer_name, evidence, region_code, registered_on, is_voided, \
        void_reason
        """

    /// Registers a certificate; false when its number is registered.
    static func register(
        _ certificate: OutsideCertificate, issuedOn: CivilDay, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            INSERT INTO outside_certificate (number, person_id, occupation_code, level, issued_on, issuer_name, evidence, \
            region_code, registered_on, is_voided, void_reason) \
            VALUES (\(certificate.certificateNumber), \(certificate.personID), \(certificate.occupationCode), \
            \(certificate.level.rawValue), \(issuedOn.daysSince1970), \(certificate.issuerName), \
            \(certificate.evidence), \(certificate.regionCode), \(day.daysSince1970), 0, '') ON CONFLICT DO NOTHING
            """) == 1
    }

    /// The certificate, which must be there.
    ///
    /// - Throws: ``EvaluationError/outsideCertificateNotFound``.
    static func existing(_ number: String, in transaction: some Transaction) throws -> OutsideCertificate {
        let found = try transaction.first(
            "SELECT \(columns) FROM outside_certificate WHERE number = \(number)", decode)
        guard let found else { throw EvaluationError.outsideCertificateNotFound }
        return found
    }

    /// Whether a registration that stands says the certificate is somebody else's.
    static func isAnothers(than person: String, _ number: String, in transaction: some Transaction) throws -> Bool {
        try transaction.exists(
            """
            SELECT 1 FROM outside_certificate WHERE number = \(number) AND person_id <> \(person) AND is_voided = 0
            """)
    }

    /// Whether the registration of the certificate was voided.
    static func isVoided(_ number: String, in transaction: some Transaction) throws -> Bool {
        try transaction.exists("SELECT 1 FROM outside_certificate WHERE number = \(number) AND is_voided = 1")
    }

    /// A person's, by number.
    static func list(of person: String, in transaction: some Transaction) throws -> [OutsideCertificate] {
        try transaction.query(
            "SELECT \(columns) FROM outside_certificate WHERE person_id = \(person) ORDER BY number", decode)
    }

    /// Voids a registration; false when it is voided.
    static func void(_ number: String, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE outside_certificate SET is_voided = 1, void_reason = \(reason) WHERE number = \(number) AND is_voided = 0
            """) == 1
    }

    private static func decode(_ row: Row) throws -> OutsideCertificate {
        OutsideCertificate(
            certificateNumber: try row.text("number"), personID: try row.text("person_id"),
            occupationCode: try row.occupation("occupation_code").description, level: try row.level("level").level,
            issuedOn: "\(try row.day("issued_on"))", issuerName: try row.text("issuer_name"),
            evidence: try row.text("evidence"), regionCode: try row.region("region_code").code,
            registeredOn: "\(try row.day("registered_on"))", voided: try row.bool("is_voided"),
            voidReason: try row.text("void_reason"))
    }
}
