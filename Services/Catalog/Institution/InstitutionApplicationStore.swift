internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Storage

/// Institutions' own applications.
enum InstitutionApplicationStore {
    /// Enters an application; false when one of the institution is open in the city. The unique index decides.
    static func insert(_ application: InstitutionApplication, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO institution_application (application_id, region_code, credit_code, terms, is_open)
            VALUES (\(application.applicationID), \(application.regionCode), \(application.institutionCreditCode),
                \(application.packed()), 1)
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// An application.
    ///
    /// - Throws: ``CatalogError/applicationNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> InstitutionApplication {
        let statement: SQL = "SELECT terms, admission_id FROM institution_application WHERE application_id = \(id)"
        let found = try transaction.first(statement) { row in
            var application = try row.message("terms", InstitutionApplication.self)
            application.admissionID = try row.optionalText("admission_id") ?? ""
            return application
        }
        guard let found else { throw CatalogError.applicationNotFound }
        return found
    }

    /// Closes an application.
    static func close(_ id: String, admission: String? = nil, in write: WriteTransaction) throws {
        try write.execute(
            """
            UPDATE institution_application SET is_open = 0, admission_id = COALESCE(\(admission), admission_id)
            WHERE application_id = \(id)
            """)
    }
}
