internal import TrainingRecordsMessages
internal import Ground
internal import Rules

/// A claim as it is kept, with the values that rules decide by.
struct StoredClaim: Sendable {
    /// The contract's message.
    var claim: SubsidyClaim
    let state: ClaimLife.State
    let region: RegionCode
    /// The last day of publicity; nil before.
    let publicUntil: CivilDay?
    /// Who took its steps.
    let accounts: ClaimLife.Accounts

    var id: String { claim.claimID }

    /// What it asks for.
    var amount: Yuan { Yuan(claim.amountYuan) }

    /// The budget of a year that pays it.
    func budget(of year: Int) -> SubsidyBudgetStore.Key {
        SubsidyBudgetStore.Key(region: region, year: year, fund: claim.fundSource)
    }
}
