internal import Ledger
internal import Requests
internal import EvaluationMessages
internal import Ground
internal import Storage

/// Appeals against conclusions.
enum EvaluationAppealStore {
    private static let columns: SQL = """
        a.id, a.evaluation_id, a.person_id, a.region_code, a.grounds, a.filed_on, a.state, a.decided_on, a.decision_reason
        """

    /// Files an appeal; false when the conclusion was appealed against before.
    static func file(
        _ appeal: EvaluationAppeal, against evaluation: Evaluation, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            INSERT INTO evaluation_appeal (id, person_id, evaluation_id, region_code, conclusion, grounds, filed_on, state, \
            decided_by, decided_on, decision_reason) \
            VALUES (\(appeal.evaluationAppealID), \(evaluation.personID), \(evaluation.evaluationID), \
            \(evaluation.regionCode), \(evaluation.conclusions), \(appeal.grounds), \(day.daysSince1970), \
            \(EvaluationAppealState.filed.rawValue), '', NULL, '') ON CONFLICT DO NOTHING
            """) == 1
    }

    /// The appeal, which must be there.
    ///
    /// - Throws: ``EvaluationError/evaluationAppealNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> EvaluationAppeal {
        let found = try transaction.first("SELECT \(columns) FROM evaluation_appeal a WHERE a.id = \(id)", decode)
        guard let found else { throw EvaluationError.evaluationAppealNotFound }
        return found
    }

    /// Decides an appeal; false when it was decided.
    static func decide(
        _ id: String, as state: EvaluationAppealState, reason: String, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE evaluation_appeal SET state = \(state.rawValue), decided_by = \(write.act.actor), \
            decided_on = \(day.daysSince1970), decision_reason = \(reason) \
            WHERE id = \(id) AND state = \(EvaluationAppealState.filed.rawValue)
            """) == 1
    }

    /// What narrows a list of appeals.
    struct Filter: Sendable {
        var person: String?
        var region: RegionCode?
        var state: EvaluationAppealState?
    }

    /// The statement of a list, from the one after `last` on.
    static func statement(_ filter: Filter, after last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("a.person_id", equals: filter.person)
        conditions.add("a.region_code", isWithin: filter.region?.codesWithin)
        conditions.add("a.state", equals: filter.state?.rawValue)
        conditions.add("a.id", isAfter: last)
        return "SELECT \(columns) FROM evaluation_appeal a \(where: conditions) ORDER BY a.id LIMIT \(limit)"
    }

    /// Appeals by id, from the one after `last` on.
    static func list(
        _ filter: Filter, after last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [EvaluationAppeal] {
        try transaction.query(statement(filter, after: last, limit: limit), decode)
    }

    private static func decode(_ row: Row) throws -> EvaluationAppeal {
        EvaluationAppeal(
            evaluationAppealID: try row.text("id"), evaluationID: try row.text("evaluation_id"),
            personID: try row.text("person_id"), regionCode: try row.region("region_code").code,
            grounds: try row.text("grounds"), filedOn: "\(try row.day("filed_on"))", state: try row.choice("state"),
            decidedOn: try row.dayText("decided_on"), decisionReason: try row.text("decision_reason"))
    }
}
