internal import Ledger
internal import Requests
internal import EvaluationMessages
internal import Ground
internal import Storage

/// Complaints about evaluation organisations. Who filed one is kept for the audit and shown to nobody.
enum ComplaintStore {
    private static let columns: SQL = """
        id, organisation_credit_code, region_code, content, filed_on, state, decided_on, decision_reason
        """

    /// Files a complaint.
    static func file(_ complaint: Complaint, on day: CivilDay, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO complaint (id, organisation_credit_code, region_code, content, filed_by, filed_on, state, decided_by, \
            decided_on, decision_reason) \
            VALUES (\(complaint.complaintID), \(complaint.organisationCreditCode), \(complaint.regionCode), \
            \(complaint.text), \(write.act.actor), \(day.daysSince1970), \(ComplaintState.filed.rawValue), '', NULL, '')
            """)
    }

    /// The complaint, which must be there.
    ///
    /// - Throws: ``EvaluationError/complaintNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Complaint {
        let found = try transaction.first("SELECT \(columns) FROM complaint WHERE id = \(id)", decode)
        guard let found else { throw EvaluationError.complaintNotFound }
        return found
    }

    /// Decides a complaint; false when it was decided.
    static func decide(
        _ id: String, as state: ComplaintState, reason: String, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE complaint SET state = \(state.rawValue), decided_by = \(write.act.actor), \
            decided_on = \(day.daysSince1970), decision_reason = \(reason) \
            WHERE id = \(id) AND state = \(ComplaintState.filed.rawValue)
            """) == 1
    }

    /// Complaints by id, from the one after `last` on.
    static func list(
        region: RegionCode?, state: ComplaintState?, after last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Complaint] {
        var conditions = Conditions()
        conditions.add("region_code", isWithin: region?.codesWithin)
        conditions.add("state", equals: state?.rawValue)
        conditions.add("id", isAfter: last)
        return try transaction.query(
            "SELECT \(columns) FROM complaint \(where: conditions) ORDER BY id LIMIT \(limit)", decode)
    }

    private static func decode(_ row: Row) throws -> Complaint {
        Complaint(
            complaintID: try row.text("id"), organisationCreditCode: try row.text("organisation_credit_code"),
            regionCode: try row.region("region_code").code, text: try row.text("content"),
            filedOn: "\(try row.day("filed_on"))", state: try row.choice("state"),
            decidedOn: try row.dayText("decided_on"), decisionReason: try row.text("decision_reason"))
    }
}
