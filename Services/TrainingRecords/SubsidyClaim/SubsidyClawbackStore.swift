internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Storage

/// What was claimed back, each with its reason.
enum SubsidyClawbackStore {
    private static let columns: SQL =
        "id, person_id, amount_yuan, reason, decided_on, returned_on, return_reference"

    /// Enters a clawback, and takes it off the line where it is of one trainee.
    ///
    /// - Returns: whether so much was left of the line.
    static func insert(
        _ clawback: SubsidyClawback, of claim: SubsidyClaim, on day: CivilDay, returned: CivilDay?,
        in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            INSERT INTO subsidy_clawback (id, class_id, claim_id, person_id, amount_yuan, reason, decided_on, returned_on,
                return_reference)
            VALUES (\(clawback.clawbackID), \(claim.classID), \(claim.claimID), \(clawback.personID),
                \(clawback.amountYuan), \(clawback.reason), \(day.daysSince1970),
                \((returned?.daysSince1970).sqlValue), '')
            """)
        guard !clawback.personID.isEmpty else { return true }
        return try write.execute(
            """
            UPDATE subsidy_line SET clawed_back_yuan = clawed_back_yuan + \(clawback.amountYuan)
            WHERE claim_id = \(claim.claimID) AND person_id = \(clawback.personID)
                AND clawed_back_yuan + \(clawback.amountYuan) <= amount_yuan
            """) == 1
    }

    /// The clawbacks of a claim, earliest first.
    static func list(of claimID: String, in transaction: some Transaction) throws -> [SubsidyClawback] {
        try transaction.query(statement(of: claimID), decode)
    }

    /// The query of ``list(of:in:)``.
    static func statement(of claimID: String) -> SQL {
        "SELECT \(columns) FROM subsidy_clawback WHERE claim_id = \(claimID) ORDER BY id"
    }

    /// Notes that a debt came back.
    ///
    /// - Returns: whether it was owed.
    static func settle(_ id: String, on day: CivilDay, reference: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE subsidy_clawback SET returned_on = \(day.daysSince1970), return_reference = \(reference)
            WHERE id = \(id) AND returned_on IS NULL
            """) == 1
    }

    private static func decode(_ row: Row) throws -> SubsidyClawback {
        SubsidyClawback(
            clawbackID: try row.text("id"), personID: try row.text("person_id"),
            amountYuan: try row.integer("amount_yuan"), reason: try row.text("reason"),
            decidedOn: try row.dayText("decided_on"), returnedOn: try row.dayText("returned_on"),
            returnReference: try row.text("return_reference"))
    }
}
