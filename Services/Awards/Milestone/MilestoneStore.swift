internal import AwardsMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// What was built of the construction plan of an award: the last plan of its nomination.
enum MilestoneStore {
    /// The milestones of an award, by number.
    static func list(of honour: Honour, on day: CivilDay, in transaction: some Transaction) throws
        -> [Milestone]
    {
        try transaction.query(statement(honour.nominationID)) { row in
            let state = try row.choice("state", MilestoneState.self)
            let due = try row.day("due_on")
            return Milestone(
                honourID: honour.honourID, number: try row.int32("number"), title: try row.text("title"),
                dueOn: due.description, amountYuan: try row.integer("amount_yuan"),
                spentYuan: try row.integer("spent_yuan"), state: state, report: try row.text("report"),
                reason: try row.text("reason"), changedOn: try row.dayText("changed_on"),
                overdue: MilestoneLife.isOverdue(MilestoneLife.Standing(state), due: due, on: day))
        }
    }

    /// The statement of ``list(of:on:in:)``.
    static func statement(_ nomination: String) -> SQL {
        """
        SELECT number, title, due_on, amount_yuan, spent_yuan, state, report, reason, changed_on FROM milestone
        WHERE nomination_id = \(nomination)
            AND plan = (SELECT max(plan) FROM milestone WHERE nomination_id = \(nomination))
        ORDER BY number
        """
    }

    /// The account that reported a milestone last.
    static func reporter(of number: Int, _ nomination: String, in transaction: some Transaction)
        throws -> String
    {
        try transaction.first(
            """
            SELECT reported_by FROM milestone WHERE nomination_id = \(nomination) AND number = \(number)
            ORDER BY plan DESC LIMIT 1
            """
        ) { try $0.text("reported_by") } ?? ""
    }

    /// Enters a report; false when it is accepted.
    static func report(
        _ number: Int, _ nomination: String, _ report: String, spent: Yuan, on day: CivilDay,
        in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE milestone SET state = \(MilestoneState.reported.rawValue), report = \(report),
                spent_yuan = \(spent.amount), reported_by = \(write.act.actor), changed_on = \(day.daysSince1970)
            WHERE nomination_id = \(nomination) AND number = \(number)
                AND plan = (SELECT max(plan) FROM milestone WHERE nomination_id = \(nomination))
                AND state <> \(MilestoneState.accepted.rawValue)
            """) == 1
    }

    /// Accepts or returns a reported milestone; false when it is none.
    static func review(
        _ number: Int, _ nomination: String, accepted: Bool, _ reason: String, on day: CivilDay,
        in write: WriteTransaction
    ) throws -> Bool {
        let state: MilestoneState = accepted ? .accepted : .returned
        return try write.execute(
            """
            UPDATE milestone SET state = \(state.rawValue), reason = \(reason), changed_on = \(day.daysSince1970)
            WHERE nomination_id = \(nomination) AND number = \(number)
                AND plan = (SELECT max(plan) FROM milestone WHERE nomination_id = \(nomination))
                AND state = \(MilestoneState.reported.rawValue)
            """) == 1
    }
}

extension MilestoneLife.Standing {
    /// Where a stored milestone stands; unknown when there is none.
    init(_ state: MilestoneState?) {
        switch state {
        case .planned: self = .planned
        case .reported: self = .reported
        case .accepted: self = .accepted
        case .returned: self = .returned
        default: self = .unknown
        }
    }
}
