internal import CaseworkMessages
internal import Ledger
internal import Storage

/// Appeals: one for a case.
enum AppealStore {
    private static let columns: SQL = """
        a.case_id, a.state AS appeal_state, a.grounds, a.reason, a.filed_at AS appeal_filed_at, c.state, c.region_code
        """
    private static let tables: SQL = "case_appeal a JOIN case_record c ON c.id = a.case_id"

    private static func decode(_ row: Row) throws -> CaseAppeal {
        CaseAppeal(
            caseID: try row.text("case_id"), state: try row.choice("appeal_state"), grounds: try row.text("grounds"),
            reason: try row.text("reason"), filedAt: try row.timestamp("appeal_filed_at"),
            caseState: try row.choice("state"), regionCode: try row.region("region_code").code)
    }

    /// The appeal of a case; nil when there is none.
    static func find(_ caseID: String, in transaction: some Transaction) throws -> CaseAppeal? {
        try transaction.first("SELECT \(columns) FROM \(tables) WHERE a.case_id = \(caseID)", decode)
    }

    /// - Throws: ``CaseworkError/caseNotFound``.
    static func existing(_ caseID: String, in transaction: some Transaction) throws -> CaseAppeal {
        guard let found = try find(caseID, in: transaction) else { throw CaseworkError.caseNotFound }
        return found
    }

    /// Enters an appeal; false when the case has one.
    static func insert(_ caseID: String, grounds: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO case_appeal (case_id, state, grounds, reason, filed_at)
            VALUES (\(caseID), \(CaseAppealState.filed.rawValue), \(grounds), '', \(write.act.instantNanoseconds))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Decides an appeal; false when it is decided.
    static func decide(
        _ caseID: String, as state: CaseAppealState, reason: String, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE case_appeal SET state = \(state.rawValue), reason = \(reason)
            WHERE case_id = \(caseID) AND state = \(CaseAppealState.filed.rawValue)
            """) == 1
    }

    static func list(
        _ filter: CaseStore.Filter, state: CaseAppealState?, before last: String?, limit: Int,
        in transaction: some Transaction
    ) throws -> [CaseAppeal] {
        var conditions = Conditions()
        conditions.add("a.state", equals: state?.rawValue)
        conditions.add("c.region_code", isWithin: filter.region)
        if let filer = filter.filer { conditions.add(CaseStore.isFiled(by: filer)) }
        conditions.add("a.case_id", isBefore: last)
        return try transaction.query(
            "SELECT \(columns) FROM \(tables) \(where: conditions) ORDER BY a.case_id DESC LIMIT \(limit)", decode)
    }
}
