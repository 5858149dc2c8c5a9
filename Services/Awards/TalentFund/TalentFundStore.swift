internal import AwardsMessages
internal import Ground
internal import Storage

/// The money of rounds: two columns of `award_round`, which nothing else reads or changes.
enum TalentFundStore {
    /// The fund of a round.
    ///
    /// - Throws: ``AwardsError/roundNotFound``.
    static func existing(_ round: String, in transaction: some Transaction) throws -> TalentFund {
        let found = try transaction.first(statement(round)) { row in
            TalentFund(
                roundID: round, totalYuan: try row.integer("fund_yuan"),
                committedYuan: try row.integer("committed_yuan"))
        }
        guard let found else { throw AwardsError.roundNotFound }
        return found
    }

    /// The statement of ``existing(_:in:)``.
    static func statement(_ round: String) -> SQL {
        "SELECT fund_yuan, committed_yuan FROM award_round WHERE round_id = \(round)"
    }

    /// Sets the fund; false when less than what is committed.
    static func set(_ total: Yuan, of round: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE award_round SET fund_yuan = \(total.amount)
            WHERE round_id = \(round) AND committed_yuan <= \(total.amount)
            """) == 1
    }

    /// Commits a bonus; false when the fund does not cover it.
    static func commit(_ bonus: Yuan, round: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE award_round SET committed_yuan = committed_yuan + \(bonus.amount)
            WHERE round_id = \(round) AND committed_yuan + \(bonus.amount) <= fund_yuan
            """) == 1
    }

    /// Returns a clawed-back bonus to the fund.
    static func giveBack(_ bonus: Yuan, round: String, in write: WriteTransaction) throws {
        try write.execute(
            "UPDATE award_round SET committed_yuan = committed_yuan - \(bonus.amount) WHERE round_id = \(round)")
    }
}
