internal import TrainingRecordsMessages
internal import Ground
internal import Rules

/// A claim as it is kept, with the values that rules decide by.
struct StoredClaim: Sendable {
    /// The standard that it was filed by.
    struct Standard: Sendable {
        let unit: StandardUnit
        /// For who obtained the certificate of the occupation, and for who did not.
        let certified: Yuan
        let uncertified: Yuan
    }

    /// What its line says of a seat beside what is shown.
    struct Seat: Sendable {
        /// Nil of lines from before it was kept.
        let period: DayPeriod?
        let isCertified: Bool
    }

    /// The contract's message.
    var claim: SubsidyClaim
    let state: ClaimLife.State
    let region: RegionCode
    let fund: SubsidyClaimRules.Fund
    let payee: SubsidyClaimRules.Payee
    /// Nil of claims from before it was kept.
    let standard: Standard?
    /// By enrolment; empty in lists.
    var seats: [String: Seat] = [:]

    var id: String { claim.claimID }

    /// What it asks for.
    var amount: Yuan { Yuan(claim.amountYuan) }

    /// The budget of a year that pays it.
    func budget(of year: Int) -> SubsidyBudgetStore.Key {
        SubsidyBudgetStore.Key(region: region, year: year, fund: claim.fundSource)
    }

    /// The budget in which it is reserved; nil when nothing is.
    var reservedIn: SubsidyBudgetStore.Key? {
        state.isPending && claim.budgetYear > 0 ? budget(of: Int(claim.budgetYear)) : nil
    }
}
