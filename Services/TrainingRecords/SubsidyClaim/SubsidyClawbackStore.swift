internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Storage

/// What was claimed back, each with its reason.
enum SubsidyClawbackStore {
    private static let columns: SQL =
        "id, claim_id, person_id, amount_yuan, returned_yuan, reason, decided_on, returned_on, return_reference"

    /// Enters a clawback, and takes it off the line where it is of one trainee.
    ///
    /// - Parameter returned: the day on which it came back; nil when it is owed.
    /// - Returns: whether so much was left of the line.
    static func insert(
        _ clawback: SubsidyClawback, of claim: SubsidyClaim, on day: CivilDay, returned: CivilDay?,
        in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            INSERT INTO subsidy_clawback (id, class_id, claim_id, region_code, fund_source, person_id, amount_yuan,
                returned_yuan, reason, decided_on, returned_on, return_reference)
            VALUES (\(clawback.clawbackID), \(claim.classID), \(claim.claimID), \(claim.regionCode),
                \(claim.fundSource.rawValue), \(clawback.personID), \(clawback.amountYuan),
                \(returned == nil ? 0 : clawback.amountYuan), \(clawback.reason), \(day.daysSince1970),
                \(returned?.daysSince1970), '')
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

    /// What narrows the list of clawbacks.
    struct Filter: Sendable {
        /// The city that paid.
        var region: RegionCode?
        /// Only those of which something is owed.
        var isOwed: Bool
        var personID: String?
        var fund: FundSource?
    }

    /// Clawbacks, latest decided first, before one.
    static func list(
        _ filter: Filter, before last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [SubsidyClawback] {
        try transaction.query(statement(filter, before: last, limit: limit), decode)
    }

    /// The query of ``list(_:before:limit:in:)``.
    static func statement(_ filter: Filter, before last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("region_code", equals: filter.region?.code)
        if filter.isOwed { conditions.add("returned_on IS NULL") }
        conditions.add("person_id", equals: filter.personID)
        conditions.add("fund_source", equals: filter.fund?.rawValue)
        conditions.add("id", isBefore: last)
        return "SELECT \(columns) FROM subsidy_clawback \(where: conditions) ORDER BY id DESC LIMIT \(limit)"
    }

    /// Notes that a part of a debt came back.
    ///
    /// - Returns: whether so much was owed.
    static func settle(
        _ id: String, _ amount: Yuan, on day: CivilDay, reference: String, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE subsidy_clawback SET returned_yuan = returned_yuan + \(amount.amount), return_reference = \(reference),
                returned_on = CASE WHEN returned_yuan + \(amount.amount) = amount_yuan
                    THEN CAST(\(day.daysSince1970) AS BIGINT) ELSE returned_on END
            WHERE id = \(id) AND returned_yuan + \(amount.amount) <= amount_yuan
            """) == 1
    }

    private static func decode(_ row: Row) throws -> SubsidyClawback {
        SubsidyClawback(
            clawbackID: try row.text("id"), personID: try row.text("person_id"),
            amountYuan: try row.integer("amount_yuan"), reason: try row.text("reason"),
            decidedOn: try row.dayText("decided_on"), returnedOn: try row.dayText("returned_on"),
            returnReference: try row.text("return_reference"), returnedYuan: try row.integer("returned_yuan"),
            claimID: try row.text("claim_id"))
    }
}
