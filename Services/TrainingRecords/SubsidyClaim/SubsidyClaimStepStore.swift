internal import Casework
internal import Ledger
internal import MessageRuntime
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// The steps of a claim. Each starts from the state the claim was read in, and returns whether it was still in it: of racing calls one takes
/// the step.
extension SubsidyClaimStore {
    /// Follows its case.
    ///
    /// - Parameter note: why it was returned, refused, withdrawn or voided last.
    static func follow(
        _ claim: StoredClaim, to state: ClaimLife.State, publicity: DayPeriod?, note: String,
        in write: WriteTransaction
    ) throws -> Bool {
        let changes: SQL = """
            review_note = \(note), publicity_from_on = \(publicity?.first.daysSince1970),
            publicity_to_on = \(publicity?.last?.daysSince1970)
            """
        return try advance(claim, to: state, with: changes, in: write)
    }

    /// Frees what a claim that is refused, withdrawn or voided took up: its trainings and its prepayment can be claimed again, its money be spent.
    static func free(_ claim: StoredClaim, in write: WriteTransaction) throws {
        try write.execute("UPDATE subsidy_line SET live = NULL WHERE claim_id = \(claim.id)")
        try write.execute("UPDATE subsidy_claim SET live_prepayment = NULL WHERE id = \(claim.id)")
        guard let budget = claim.reservedIn else { return }
        try SubsidyBudgetStore.release(claim.amount, of: budget, for: claim.id, in: write)
        try setYear(0, of: claim, in: write)
    }

    /// Takes up again what a refused claim had freed, when its appeal is granted.
    ///
    /// - Throws: ``TrainingRecordsError/refused(_:)`` when it is claimed for otherwise since, or no money is left.
    static func takeUpAgain(_ claim: StoredClaim, on day: CivilDay, in write: WriteTransaction) throws {
        let isTaken = try write.exists(
            """
            SELECT 1 FROM subsidy_line l JOIN subsidy_line o ON o.enrolment_id = l.enrolment_id AND o.person_id = l.person_id
                AND o.payee = l.payee AND o.years = l.years AND o.live = 1
            WHERE l.claim_id = \(claim.id) AND o.claim_id <> \(claim.id)
            """)
        guard !isTaken, try !isPrepaidOtherwise(claim, in: write) else {
            throw TrainingRecordsError.refused([ClaimLife.Refusal.claimedSince])
        }
        try write.execute("UPDATE subsidy_line SET live = 1 WHERE claim_id = \(claim.id)")
        if claim.claim.kind == .prepayment {
            try write.execute("UPDATE subsidy_claim SET live_prepayment = 1 WHERE id = \(claim.id)")
        }
        try SubsidyBudgetStore.reserve(claim.amount, of: claim.budget(of: day.year), for: claim.id, in: write)
        try setYear(day.year, of: claim, in: write)
    }

    /// Whether another prepayment of the class stands, or what this claim deducted of one was deducted by another since.
    private static func isPrepaidOtherwise(_ claim: StoredClaim, in write: WriteTransaction) throws -> Bool {
        let prepayment = try findPrepayment(of: claim.claim.classID, in: write)
        if claim.claim.kind == .prepayment { return prepayment != nil }
        guard claim.claim.prepaidYuan > 0 else { return false }
        guard let prepayment else { return true }
        let left = SubsidySettlement.deduction(
            prepaid: prepayment.amount, clawedBack: Yuan(prepayment.claim.clawedBackYuan),
            deducted: try deducted(fromPrepaymentOf: claim.claim.classID, in: write), from: Yuan(claim.claim.grossYuan))
        return left < Yuan(claim.claim.prepaidYuan)
    }

    /// Reserves a claim's money in the budget of a year, in place of where it is reserved.
    static func reserve(_ claim: StoredClaim, in year: Int, _ write: WriteTransaction) throws {
        guard claim.reservedIn != claim.budget(of: year) else { return }
        if let budget = claim.reservedIn {
            try SubsidyBudgetStore.release(claim.amount, of: budget, for: claim.id, in: write)
        }
        try SubsidyBudgetStore.reserve(claim.amount, of: claim.budget(of: year), for: claim.id, in: write)
        try setYear(year, of: claim, in: write)
    }

    private static func setYear(_ year: Int, of claim: StoredClaim, in write: WriteTransaction) throws {
        try write.execute("UPDATE subsidy_claim SET budget_year = \(year) WHERE id = \(claim.id)")
    }

    /// Notes that a payment order was issued, or that the bank rejected it.
    static func order(_ claim: StoredClaim, to state: ClaimLife.State, in write: WriteTransaction) throws -> Bool {
        try advance(claim, to: state, with: "payment_reference = ''", in: write)
    }

    /// Notes that a claim was paid.
    static func pay(
        _ claim: StoredClaim, on day: CivilDay, reference: String, in write: WriteTransaction
    ) throws -> Bool {
        let changes: SQL = "paid_on = \(day.daysSince1970), payment_reference = \(reference)"
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
    @discardableResult
    static func record(_ kind: String, _ id: String, in write: WriteTransaction) throws -> SubsidyClaim {
        let stored = try existing(id, in: write)
        try write.record(kind, subject: id, region: stored.region, stored.claim, articles: [ClaimLife.citation])
        return stored.claim
    }
}
