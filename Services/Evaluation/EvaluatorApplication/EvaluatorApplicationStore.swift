internal import EvaluationMessages
internal import Ledger
internal import Storage

/// Organisations' own applications to be filed.
enum EvaluatorApplicationStore {
    /// Enters an application; false when one of the organisation is open. The unique index decides.
    static func insert(_ application: EvaluatorApplication, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO evaluator_application (application_id, credit_code, terms, is_open)
            VALUES (\(application.applicationID), \(application.creditCode), \(application.packed()), 1)
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// An application.
    ///
    /// - Throws: ``EvaluationError/applicationNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> EvaluatorApplication {
        let statement: SQL = "SELECT terms FROM evaluator_application WHERE application_id = \(id)"
        let found = try transaction.first(statement) { try $0.message("terms", EvaluatorApplication.self) }
        guard let found else { throw EvaluationError.applicationNotFound }
        return found
    }

    /// Replaces what an application says.
    static func change(_ application: EvaluatorApplication, in write: WriteTransaction) throws {
        try write.execute(
            """
            UPDATE evaluator_application SET terms = \(application.packed())
            WHERE application_id = \(application.applicationID)
            """)
    }

    /// Closes an application.
    static func close(_ id: String, in write: WriteTransaction) throws {
        try write.execute("UPDATE evaluator_application SET is_open = 0 WHERE application_id = \(id)")
    }

    /// Keeps which revision of the filing the decision made, and what it replaced.
    static func keepDecision(
        _ id: String, revision: Int64, replaced: EvaluationOrganisation?, in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            UPDATE evaluator_application SET is_open = 0, revision = \(revision), replaced = \(replaced?.packed())
            WHERE application_id = \(id)
            """)
    }

    /// The filing that the decision replaced; nil when it made a new one.
    static func replaced(by id: String, in transaction: some Transaction) throws -> EvaluationOrganisation? {
        let statement: SQL = """
            SELECT replaced FROM evaluator_application WHERE application_id = \(id) AND replaced IS NOT NULL
            """
        return try transaction.first(statement) { try $0.message("replaced", EvaluationOrganisation.self) }
    }

    /// The revision of the filing that the decision made; nil before.
    static func decidedRevision(_ id: String, in transaction: some Transaction) throws -> Int64? {
        let statement: SQL = """
            SELECT revision FROM evaluator_application WHERE application_id = \(id) AND revision IS NOT NULL
            """
        return try transaction.first(statement) { try $0.integer("revision") }
    }
}
