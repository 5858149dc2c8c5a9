internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Storage

/// Complaints about organisations that train.
enum TrainingComplaintStore {
    private static let columns: SQL = """
        id, class_id, organisation_credit_code, region_code, content, state, filed_on, decided_on, decision_reason
        """

    /// Keeps a complaint.
    static func insert(
        _ complaint: TrainingComplaint, by person: String, on day: CivilDay, in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            INSERT INTO training_complaint (\(columns), filed_by)
            VALUES (\(complaint.complaintID), \(complaint.classID), \(complaint.organisationCreditCode),
                \(complaint.regionCode), \(complaint.content), \(TrainingComplaintState.filed.rawValue),
                \(day.daysSince1970), NULL, '', \(person))
            """)
    }

    /// A complaint.
    ///
    /// - Throws: ``TrainingRecordsError/trainingComplaintNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> TrainingComplaint {
        let found = try transaction.first("SELECT \(columns) FROM training_complaint WHERE id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.trainingComplaintNotFound }
        return found
    }

    /// Decides a complaint; false when it was decided.
    static func decide(
        _ id: String, _ state: TrainingComplaintState, reason: String, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE training_complaint SET state = \(state.rawValue), decided_on = \(day.daysSince1970),
                decision_reason = \(reason)
            WHERE id = \(id) AND state = \(TrainingComplaintState.filed.rawValue)
            """) == 1
    }

    /// What narrows a list of complaints.
    struct Filter: Sendable {
        var region: RegionCode?
        var organisation: CreditCode?
        var state: TrainingComplaintState?
        /// Only those that this person filed.
        var filedBy: String?
    }

    /// The statement of the list, latest first.
    static func statement(_ filter: Filter, before last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("region_code", isWithin: filter.region?.codes)
        conditions.add("organisation_credit_code", equals: filter.organisation?.text)
        conditions.add("state", equals: filter.state?.rawValue)
        conditions.add("filed_by", equals: filter.filedBy)
        conditions.add("id", isBefore: last)
        return "SELECT \(columns) FROM training_complaint \(where: conditions) ORDER BY id DESC LIMIT \(limit)"
    }

    /// Complaints, latest first.
    static func list(
        _ filter: Filter, before last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [TrainingComplaint] {
        try transaction.query(statement(filter, before: last, limit: limit), decode)
    }

    private static func decode(_ row: Row) throws -> TrainingComplaint {
        TrainingComplaint(
            complaintID: try row.text("id"), classID: try row.text("class_id"),
            organisationCreditCode: try row.text("organisation_credit_code"),
            regionCode: try row.region("region_code").code, content: try row.text("content"),
            state: try row.choice("state"), filedOn: try row.day("filed_on").description,
            decidedOn: try row.dayText("decided_on"), decisionReason: try row.text("decision_reason"))
    }
}
