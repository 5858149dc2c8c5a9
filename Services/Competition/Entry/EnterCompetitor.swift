internal import Ledger
internal import Requests
package import CompetitionMessages
internal import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension CompetitionService {
    package func enterCompetitor(_ request: EnterCompetitorRequest, _ call: Call) async throws -> Entry {
        let personID = try RequestField.identifier(request.personID, "person_id")
        let birthDay = try await birthDay(of: personID, call)
        return try await database.write(call, request) { [delegations, entries, marking] write in
            let (event, competition) = try known(request.eventID, in: write)
            guard let delegation = try delegations.find(request.delegationID, in: write),
                delegation.competitionID == competition.competitionID
            else { throw CompetitionError.delegationNotFound }
            try call.requireScope(region: delegation.regionCode, organisation: delegation.creditCode)

            let days = try competition.plannedDays
            guard try !marking.judges(personID, in: event.eventID, write) else {
                throw CompetitionError.refused([JudgeInterest.Refusal.competes])
            }
            let applicant = EntryEligibility.Applicant(
                birthDay: birthDay,
                enteredByDelegation: try entries.count(
                    ofDelegation: delegation.delegationID, event: event.eventID, in: write),
                bestLowerRank: try bestLowerRank(of: personID, for: event, of: competition, in: write))
            let refusals = EntryEligibility.refusals(
                for: applicant,
                conditions: EntryEligibility.Conditions(
                    greatestAge: Int(event.maxAgeYears), delegationQuota: Int(competition.delegationQuota),
                    qualifyingRank: Int(event.qualifyingRank)),
                days: days, markingBegun: event.state != .open, on: call.day)
            guard refusals.isEmpty else { throw CompetitionError.refused(refusals) }

            let entry = Entry(
                entryID: RecordID.make("ent", at: call.now), eventID: event.eventID,
                competitionID: competition.competitionID, delegationID: delegation.delegationID, personID: personID)
            guard let added = try entries.add(entry, in: write) else { throw CompetitionError.alreadyEntered }
            try write.record(
                "competitor.entered", subject: added.entryID, region: RegionCode(delegation.regionCode), added,
                articles: [EntryEligibility.citation])
            return added
        }
    }

    /// Asks training-records for a person's day of birth; real-name registration is the condition for competing.
    private func birthDay(of personID: String, _ call: Call) async throws -> CivilDay {
        do {
            let profile = try await people.people.getPersonProfile(
                GetPersonProfileRequest(personID: personID), call.onward)
            guard let birth = CivilDay(profile.birthDate) else { throw CompetitionError.personNotFound }
            return birth
        } catch let error as RPCError where error.code == .notFound {
            throw CompetitionError.personNotFound
        }
    }

    private func bestLowerRank(
        of personID: String, for event: CompetitionEvent, of competition: Competition, in write: WriteTransaction
    ) throws -> Int? {
        guard event.qualifyingRank > 0, let tier = PyramidTier(competition.tier) else { return nil }
        return try results.bestRank(
            of: personID, at: tier.tiersBelow, occupation: event.occupationCode, in: write)
    }
}
