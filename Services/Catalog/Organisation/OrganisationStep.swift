internal import CatalogMessages
internal import Ground
internal import Ledger
internal import RPC
internal import Rules
internal import Storage

extension OrganisationLife.State: RuleValue {
    typealias Contract = OrganisationState
}

/// A step in the life of an organisation, as three rpcs take it.
struct OrganisationStep: Sendable {
    let creditCode: CreditCode
    let act: OrganisationLife.Act
    let to: OrganisationLife.State
    let reason: String
    /// Of one that is merged: which took its place.
    var successor: CreditCode?
    /// The kind of change in audit and feed.
    let kind: String

    /// Takes the step; what is over leads and belongs to no chain from today on, and counts as no school.
    func take(_ call: Call, in write: WriteTransaction) throws -> Organisation {
        let stored = try OrganisationStore.existing(creditCode, "credit_code", in: write)
        try call.requireScope(region: stored.region.code)
        if let successor { _ = try OrganisationStore.active(successor, "successor_credit_code", in: write) }
        try CatalogError.check(
            OrganisationLife.refusals(for: act, in: stored.state)
                + OrganisationLife.refusalsToMerge(creditCode, into: successor))
        let day = call.day
        guard
            try OrganisationStore.setState(
                of: stored, to: to, reason: reason, successor: successor, on: day, in: write)
        else { throw CatalogError.organisationChanged }
        if to.isOver {
            try ChainPartStore.endMemberships(of: creditCode, reason: reason, on: day, in: write)
            for task in SchoolNetwork.tasks(of: stored.parts).sorted() {
                try StandingCountStore.takeBack(task, creditCode.text, in: write)
            }
        }
        let organisation = try OrganisationStore.existing(creditCode, "credit_code", in: write).message
        try write.record(
            kind, subject: creditCode.text, region: stored.region, organisation, articles: [OrganisationLife.citation])
        return organisation
    }
}
