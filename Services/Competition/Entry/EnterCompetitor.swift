internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Enters a registered person for an event under its next start number.
    package func enterCompetitor(_ request: EnterCompetitorRequest.Checked, _ call: Call) async throws -> Entry {
        let birthDay = try await birthDay(of: request.personID, call)
        return try await database.write(call, request) { write in
            let held = try HeldEvent.existing(request.eventID, in: write)
            let delegation = try DelegationStore.existing(request.delegationID, in: write)
            guard delegation.message.competitionID == held.event.competitionID else {
                throw CompetitionError.delegationNotFound
            }
            try delegation.requireSender(call)
            guard try !JudgeStore.judges(request.personID, in: held.event.eventID, write) else {
                throw CompetitionError.refused([JudgeInterest.Refusal.competes])
            }
            let refusals = EntryEligibility.refusals(
                for: try EntryEligibility.Applicant(
                    request.personID, born: birthDay, by: delegation, for: held, in: write),
                conditions: EntryEligibility.Conditions(held), days: held.competition.days,
                markingBegun: held.event.state != .open, on: call.day)
            guard refusals.isEmpty else { throw CompetitionError.refused(refusals) }

            guard let number = try EventStore.takeStartNumber(of: held.event.eventID, in: write) else {
                throw CompetitionError.eventNotFound
            }
            let entry = HeldEntry(
                Entry(
                    entryID: RecordID.make("ent", at: call.now), eventID: held.event.eventID,
                    competitionID: held.event.competitionID, delegationID: request.delegationID,
                    personID: request.personID, state: .entered),
                startNumber: number)
            guard try EntryStore.insert(entry, in: write) else { throw CompetitionError.alreadyEntered }
            try write.record(
                "competitor.entered", subject: entry.message.entryID, region: delegation.region, entry.message,
                articles: [EntryEligibility.citation])
            return entry.message
        }
    }
}
