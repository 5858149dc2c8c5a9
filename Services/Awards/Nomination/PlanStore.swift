internal import AwardsMessages
internal import Ledger
internal import Storage

/// Construction plans of nominations, as milestones; a correction adds a plan, and the last counts.
enum PlanStore {
    /// The plan of a nomination; empty when there is none.
    static func plan(of id: String, in transaction: some Transaction) throws -> [PlannedMilestone] {
        try transaction.query(statement(id)) { row in
            PlannedMilestone(
                title: try row.text("title"), dueOn: try row.dayText("due_on"),
                amountYuan: try row.integer("amount_yuan"))
        }
    }

    /// The statement of ``plan(of:in:)``.
    static func statement(_ id: String) -> SQL {
        """
        SELECT title, due_on, amount_yuan FROM milestone
        WHERE nomination_id = \(id) AND plan = (SELECT max(plan) FROM milestone WHERE nomination_id = \(id))
        ORDER BY number
        """
    }

    /// Adds a plan; an empty one is none.
    static func add(_ plan: [PlannedMilestone.Checked], to id: String, in write: WriteTransaction) throws {
        let last = try write.first(
            "SELECT coalesce(max(plan), 0) AS plan FROM milestone WHERE nomination_id = \(id)"
        ) { try $0.integer("plan") }
        for (index, milestone) in plan.enumerated() {
            try write.execute(
                """
                INSERT INTO milestone (nomination_id, plan, number, title, due_on, amount_yuan, state, report, spent_yuan, reason,
                    reported_by)
                VALUES (\(id), \((last ?? 0) + 1), \(index + 1), \(milestone.title), \(milestone.dueOn.daysSince1970),
                    \(milestone.amountYuan.amount), 1, '', 0, '', '')
                """)
        }
    }
}
