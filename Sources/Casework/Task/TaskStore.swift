internal import CaseworkMessages
internal import Ground
internal import Ledger
internal import RPC
internal import Rules
internal import Storage

/// Finds the cases that await a caller, the soonest due first.
enum TaskStore {
    /// Whose tasks are asked for.
    struct Filter: Sendable {
        var identity: Identity
        var region: ClosedRange<String>?
        var kind: String?
        var day: CivilDay
        /// The last task of the page before: its due day, or the number that stands for none, and its id.
        var after: (due: Int64, id: String)?
    }

    /// Stands for no due day, after every day.
    static let noDay: Int64 = 9_999_999

    /// The statement of the list.
    static func statement(_ filter: Filter, limit: Int) -> SQL {
        var conditions = conditions(filter)
        if let (due, id) = filter.after {
            conditions.add("(COALESCE(c.due_on, \(noDay)), c.id) > (\(due), \(id))")
        }
        return """
            SELECT \(CaseStore.columns) FROM case_record c \(where: conditions)
            ORDER BY COALESCE(c.due_on, \(noDay)), c.id LIMIT \(limit)
            """
    }

    /// The statement that counts the list by kind.
    static func countStatement(_ filter: Filter) -> SQL {
        """
        SELECT c.kind, COUNT(*) AS tasks, MIN(c.due_on) AS soonest_due_on,
            COUNT(CASE WHEN c.due_on < \(filter.day.daysSince1970) THEN 1 END) AS overdue
        FROM case_record c \(where: conditions(filter)) GROUP BY c.kind ORDER BY c.kind
        """
    }

    private static func conditions(_ filter: Filter) -> Conditions {
        var conditions = Conditions()
        conditions.add("c.kind", equals: filter.kind)
        conditions.add("c.region_code", isWithin: filter.region)
        conditions.add(awaiting(filter))
        return conditions
    }

    /// What awaits the caller: an authority what it may still do with its own eyes, its superior what is appealed or overdue, who filed a case
    /// what was returned.
    private static func awaiting(_ filter: Filter) -> SQL {
        let identity = filter.identity
        switch identity.role {
        case .cityBureau: return authority(filter)
        case .province:
            return """
                c.region_code = \(RegionCode.province.code) AND (\(authority(filter)))
                    OR c.state = \(CaseState.appealed.rawValue)
                    OR c.due_on < \(filter.day.daysSince1970) AND (\(authority(filter)))
                """
        default:
            let own: [CaseState] = [.draft, .returned]
            return
                "(\(CaseStore.isFiled(by: StoredCase.Filer(identity)))) AND c.state IN (\(list: own.map(\.rawValue)))"
        }
    }

    private typealias CaseState = Rules.CaseState

    /// Filed cases that the account has not examined in this round, and those to decide that it did not examine.
    private static func authority(_ filter: Filter) -> SQL {
        let (account, today) = (filter.identity.subject, filter.day.daysSince1970)
        let decidable: [CaseState] = [.examined, .approved]
        return """
            c.state = \(CaseState.filed.rawValue) AND NOT EXISTS (SELECT 1 FROM case_step s WHERE s.case_id = c.id
                AND s.account = \(account) AND s.action = \(CaseAction.examine.rawValue) AND s.round = c.round)
            OR (c.state IN (\(list: decidable.map(\.rawValue)))
                OR c.state = \(CaseState.published.rawValue) AND c.published_to_on < \(today))
                AND NOT EXISTS (SELECT 1 FROM case_step s WHERE s.case_id = c.id AND s.account = \(account)
                    AND s.action = \(CaseAction.examine.rawValue))
            """
    }

    private typealias CaseAction = Rules.CaseAction
}
