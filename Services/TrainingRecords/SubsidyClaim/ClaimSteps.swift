internal import Ledger
internal import Requests
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// The steps of a claim. Each names the state it starts from, so that of racing calls one takes it.
extension ClaimStore {
    /// Moves a claim on.
    ///
    /// - Parameter changes: further columns that change with it, beginning with a comma.
    /// - Returns: whether it was still in that state.
    static func advance(
        _ claim: SubsidyClaim, to state: ClaimLife.State, _ changes: SQL, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE subsidy_claim SET state = \(state.rawValue)\(changes)
            WHERE id = \(claim.claimID) AND state = \(claim.state.rawValue)
            """) == 1
    }

    /// Frees what a refused claim held: its trainings and its prepayment can be claimed again.
    static func free(_ claimID: String, in write: WriteTransaction) throws {
        try write.execute("UPDATE subsidy_claim SET live_prepayment = NULL WHERE id = \(claimID)")
        try write.execute("UPDATE subsidy_line SET live = NULL WHERE claim_id = \(claimID)")
    }

    /// Claims back a part of what was paid.
    ///
    /// - Returns: whether so much was paid and not claimed back.
    static func clawBack(_ id: String, amount: Yuan, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE subsidy_claim SET clawed_back_yuan = clawed_back_yuan + \(amount.amount), clawback_reason = \(reason),
                state = CASE WHEN clawed_back_yuan + \(amount.amount) = amount_yuan
                    THEN \(ClaimLife.State.clawedBack.rawValue) ELSE state END
            WHERE id = \(id) AND state = \(ClaimLife.State.paid.rawValue)
                AND clawed_back_yuan + \(amount.amount) <= amount_yuan
            """) == 1
    }

    /// Records a step with the claim as it is now.
    ///
    /// - Returns: the claim with its lines.
    static func record(_ kind: String, _ id: String, in write: WriteTransaction) throws -> SubsidyClaim {
        let claim = try whole(id, in: write)
        try write.record(
            kind, subject: id, region: RegionCode(stored: claim.regionCode), claim, articles: [ClaimLife.citation])
        return claim
    }
}

extension SubsidyClaim {
    /// Its state in the rules.
    var life: ClaimLife.State { ClaimLife.State(rawValue: Int(state.rawValue)) ?? .refused }

    /// The budget of a year that pays it.
    func budget(of year: Int) -> BudgetStore.Key {
        BudgetStore.Key(region: RegionCode(stored: regionCode), year: year, fund: fundSource)
    }
}
