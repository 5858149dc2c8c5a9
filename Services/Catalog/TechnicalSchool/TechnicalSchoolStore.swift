internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// Technical schools as organisations, and their marks of quality.
enum TechnicalSchoolStore {
    private static let markColumns: SQL =
        "q.mark_id, q.credit_code, q.major_id, q.granted_on, q.document, q.revoked_on, q.revocation_reason"

    /// A school with its type.
    ///
    /// - Parameter field: the request field that names it.
    /// - Throws: ``CatalogError/technicalSchoolNotFound(_:)`` also for an organisation that is no technical school.
    static func existing(
        _ code: CreditCode, _ field: String, in transaction: some Transaction
    ) throws -> (school: OrganisationStore.Stored, type: TechnicalSchoolType) {
        guard let school = try OrganisationStore.find(code, in: transaction),
            let type = school.parts.compactMap(\.schoolType).last
        else { throw CatalogError.technicalSchoolNotFound(field) }
        return (school, type)
    }

    /// How many schools of each type every city has.
    static func schools(in transaction: some Transaction) throws -> [RegionCode: SchoolNetwork.Schools] {
        let parts: [OrganisationPart] = [.technicalSchool, .seniorTechnicalSchool, .technicianCollege]
        var schools: [RegionCode: SchoolNetwork.Schools] = [:]
        try transaction.each(
            """
            SELECT o.city_code, r.role, COUNT(*) AS schools
            FROM organisation_role r JOIN organisation o ON o.credit_code = r.credit_code
            WHERE r.until_revision IS NULL AND o.state < 3 AND r.role IN (\(list: parts.map(\.rawValue))) GROUP BY o.city_code, r.role
            """
        ) { row in
            let (city, count) = (try row.region("city_code"), try row.count("schools"))
            switch try row.value("role", OrganisationPart.init(rawValue:)) {
            case .technicianCollege: schools[city, default: .init()].colleges += count
            case .seniorTechnicalSchool: schools[city, default: .init()].senior += count
            default: schools[city, default: .init()].technical += count
            }
        }
        return schools
    }

    /// The marks of a school and its majors that were not taken back, by id.
    static func marks(of school: CreditCode, in transaction: some Transaction) throws -> [QualityMark] {
        try transaction.query(
            """
            SELECT \(markColumns) FROM quality_mark q WHERE q.credit_code = \(school.text) AND q.revoked_on IS NULL
            ORDER BY q.mark_id
            """, decodeMark)
    }

    /// A mark.
    ///
    /// - Throws: ``CatalogError/qualityMarkNotFound``.
    static func existingMark(_ id: String, in transaction: some Transaction) throws -> QualityMark {
        let found = try transaction.first(
            "SELECT \(markColumns) FROM quality_mark q WHERE q.mark_id = \(id)", decodeMark)
        guard let found else { throw CatalogError.qualityMarkNotFound }
        return found
    }

    /// Grants a mark; false when the school or major carries it.
    ///
    /// The unique index over marks that were not taken back decides, so of two concurrent calls only one succeeds.
    static func grant(_ mark: QualityMark, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO quality_mark (mark_id, credit_code, major_id, granted_on, document, revocation_reason)
            VALUES (\(mark.markID), \(mark.schoolCreditCode), \(mark.majorID), \(day.daysSince1970), \(mark.document), '')
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Takes a mark back; false when it was taken back before.
    static func revoke(_ id: String, reason: String, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE quality_mark SET revoked_on = \(day.daysSince1970), revocation_reason = \(reason)
            WHERE mark_id = \(id) AND revoked_on IS NULL
            """) == 1
    }

    private static func decodeMark(_ row: Row) throws -> QualityMark {
        QualityMark(
            markID: try row.text("mark_id"), schoolCreditCode: try row.text("credit_code"),
            majorID: try row.text("major_id"), grantedOn: try row.dayText("granted_on"),
            document: try row.text("document"), revokedOn: try row.dayText("revoked_on"),
            revocationReason: try row.text("revocation_reason"))
    }
}
