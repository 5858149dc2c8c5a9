internal import Ledger
internal import MessageRuntime
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// The steps of a claim. Each starts from the state the claim was read in, and returns whether it was still in it: of racing calls one takes
/// the step.
extension SubsidyClaimStore {
    /// Notes that the first review says yes.
    static func review(
        _ claim: StoredClaim, note: String, by account: String, in write: WriteTransaction
    ) throws -> Bool {
        try advance(claim, to: .reviewed, with: "review_note = \(note), reviewed_by = \(account)", in: write)
    }

    /// Approves a claim.
    static func approve(
        _ claim: StoredClaim, note: String, by account: String, in write: WriteTransaction
    ) throws -> Bool {
        try advance(claim, to: .approved, with: "review_note = \(note), approved_by = \(account)", in: write)
    }

    /// Refuses or withdraws a claim and frees what it held: its trainings and its prepayment can be claimed again.
    static func refuse(
        _ claim: StoredClaim, as state: ClaimLife.State = .refused, note: String, in write: WriteTransaction
    ) throws -> Bool {
        let changes: SQL = "review_note = \(note), live_prepayment = NULL"
        guard try advance(claim, to: state, with: changes, in: write) else { return false }
        try write.execute("UPDATE subsidy_line SET live = NULL WHERE claim_id = \(claim.id)")
        return true
    }

    /// Makes a claim public from the first to the last day of a period.
    static func publicize(
        _ claim: StoredClaim, from first: CivilDay, through last: CivilDay, basis: DecisionBasis,
        in write: WriteTransaction
    ) throws -> Bool {
        let changes: SQL = """
            publicity_from_on = \(first.daysSince1970), publicity_to_on = \(last.daysSince1970),
            publicity_basis = \(basis.packed())
            """
        return try advance(claim, to: .publicized, with: changes, in: write)
    }

    /// Records the payment of a claim from the budget of the day's year.
    static func pay(
        _ claim: StoredClaim, on day: CivilDay, reference: String, in write: WriteTransaction
    ) throws -> Bool {
        let changes: SQL =
            "paid_on = \(day.daysSince1970), budget_year = \(day.year), payment_reference = \(reference)"
        return try advance(claim, to: .paid, with: changes, in: write)
    }

    /// Claims back a part of what was paid; so much of it was paid and neither claimed back nor kept.
    ///
    /// - Parameter kept: what stays with the payee.
    static func clawBack(
        _ claim: StoredClaim, amount: Yuan, keeping kept: Yuan, reason: String, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE subsidy_claim SET clawed_back_yuan = clawed_back_yuan + \(amount.amount), clawback_reason = \(reason),
                state = CASE WHEN clawed_back_yuan + \(amount.amount) = amount_yuan
                    THEN \(ClaimLife.State.clawedBack.rawValue) ELSE state END
            WHERE id = \(claim.id) AND state = \(ClaimLife.State.paid.rawValue)
                AND clawed_back_yuan + \(amount.amount) <= amount_yuan - \(kept.amount)
            """) == 1
    }

    private static func advance(
        _ claim: StoredClaim, to state: ClaimLife.State, with changes: SQL, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE subsidy_claim SET \(changes), state = \(state.rawValue)
            WHERE id = \(claim.id) AND state = \(claim.state.rawValue)
            """) == 1
    }

    /// Records a step with the claim as it is now.
    ///
    /// - Returns: the claim with its lines.
    static func record(_ kind: String, _ id: String, in write: WriteTransaction) throws -> SubsidyClaim {
        let stored = try existing(id, in: write)
        try write.record(kind, subject: id, region: stored.region, stored.claim, articles: [ClaimLife.citation])
        return stored.claim
    }
}
