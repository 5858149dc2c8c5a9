internal import Ground
internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Changes a competition before its contest begins; with a later first day it is postponed.
    package func changeCompetition(_ request: ChangeCompetitionRequest.Checked, _ call: Call) async throws
        -> Competition
    {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let before = try CompetitionStore.existing(request.competitionID, in: write)
            try before.requireOrganiser(call)
            guard before.message.state != .cancelled else { throw CompetitionError.competitionCancelled }
            guard call.day < before.days.begins else { throw CompetitionError.contestBegun }
            let changed = HeldCompetition(before, changedBy: request)
            let parent = try CompetitionStore.find(before.message.parentCompetitionID, in: write)
            // Where the organiser is registered was looked at when the competition was announced, and neither has changed.
            let refusals = CompetitionPlan.refusals(
                tier: changed.tier, region: changed.region,
                organiserRegion: changed.message.organiserCreditCode.isEmpty ? nil : changed.region,
                parent: parent?.tier, days: changed.days,
                series: try CompetitionPlan.Series(of: changed, by: book, in: write))
            guard refusals.isEmpty else { throw CompetitionError.refused(refusals) }
            try CompetitionStore.update(changed, in: write)
            try write.record(
                changed.message.state == .postponed ? "competition.postponed" : "competition.changed",
                subject: request.competitionID, region: changed.region, changed.message,
                articles: [CompetitionPlan.citation])
            return changed.message
        }
    }
}

extension HeldCompetition {
    /// A competition with what a request sets anew.
    fileprivate init(_ before: HeldCompetition, changedBy request: ChangeCompetitionRequest.Checked) {
        let days = CompetitionPlan.Days(
            registrationOpens: request.registrationOpensOn ?? before.days.registrationOpens,
            registrationCloses: request.registrationClosesOn ?? before.days.registrationCloses,
            begins: request.beginsOn ?? before.days.begins, ends: request.endsOn ?? before.days.ends)
        var message = before.message
        if !request.name.isEmpty { message.name = request.name }
        if let quota = request.delegationQuota { message.delegationQuota = Int32(quota) }
        if let quota = request.delegationTotalQuota { message.delegationTotalQuota = Int32(quota) }
        message.registrationOpensOn = days.registrationOpens.description
        message.registrationClosesOn = days.registrationCloses.description
        message.beginsOn = days.begins.description
        message.endsOn = days.ends.description
        message.stateReason = request.reason
        if days.begins > before.days.begins { message.state = .postponed }
        self.init(message: message, tier: before.tier, region: before.region, days: days)
    }
}
