internal import Ground
internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Enters registered persons for an event, alone or as a team.
    package func enterCompetitor(_ request: EnterCompetitorRequest.Checked, _ call: Call) async throws -> Entry {
        let book = try policy.book(at: call)
        let persons = [request.personID] + request.teamMemberIDs
        let members = try await competitors(persons, call)
        let sent = try await database.read { transaction in
            try DelegationStore.existing(request.delegationID, in: transaction)
        }
        let organisation = try await organisationName(sent.message.creditCode, call)
        let shownName = members.map { request.nameMayBeShown ? $0.name : MaskedName.mask($0.name) }
        return try await database.write(call, request) { write in
            let held = try HeldEvent.existing(request.eventID, in: write)
            let delegation = try DelegationStore.existing(request.delegationID, in: write)
            guard delegation.message.competitionID == held.event.competitionID, delegation.isSending else {
                throw CompetitionError.delegationNotFound
            }
            try delegation.requireSender(call)
            try held.requireHeld()
            guard let years = book.value(.qualificationYears, on: held.competition.days.begins) else {
                throw RPCError.figureMissing(FigureKey.qualificationYears.rawValue)
            }
            guard try !EntryStore.competes(anyOf: persons, in: held.event.eventID, write) else {
                throw CompetitionError.alreadyEntered
            }
            guard try !JudgeStore.judges(anyOf: persons, in: held.event.eventID, write) else {
                throw CompetitionError.refused([JudgeInterest.Refusal.competes])
            }
            let refusals = EntryEligibility.refusals(
                for: try EntryEligibility.Applicant(
                    members, by: delegation, called: organisation, for: held,
                    since: EntryEligibility.earliestQualification(
                        forContestFrom: held.competition.days.begins, years: Int(years)), in: write),
                conditions: EntryEligibility.Conditions(held), days: held.competition.days,
                markingBegun: held.event.state != .open, on: call.day)
            guard refusals.isEmpty else { throw CompetitionError.refused(refusals) }

            guard let number = try EventStore.takeEntryNumber(of: held.event.eventID, in: write) else {
                throw CompetitionError.eventNotFound
            }
            let entry = HeldEntry(
                Entry(
                    entryID: RecordID.make("ent", at: call.now), eventID: held.event.eventID,
                    competitionID: held.event.competitionID, delegationID: request.delegationID,
                    personID: request.personID, state: .entered, memberPersonIDs: persons.sorted(),
                    teamName: request.teamName, shownName: shownName.joined(separator: "、")),
                number: number)
            guard try EntryStore.insert(entry, in: write) else { throw CompetitionError.alreadyEntered }
            try write.record(
                "competitor.entered", subject: entry.message.entryID, region: delegation.region, entry.message,
                articles: [EntryEligibility.citation])
            return entry.message
        }
    }
}
