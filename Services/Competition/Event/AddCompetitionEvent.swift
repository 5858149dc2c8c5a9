internal import Ledger
internal import Requests
internal import CatalogMessages
package import CompetitionMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension CompetitionService {
    /// Adds an event to a competition before its registration opens.
    package func addCompetitionEvent(
        _ request: AddCompetitionEventRequest.Checked, _ call: Call
    ) async throws -> CompetitionEvent {
        let event = CompetitionEvent(
            eventID: RecordID.make("evt", at: call.now), competitionID: request.competitionID, name: request.name,
            occupationCode: request.occupationCode.description, worldEvent: request.worldEvent,
            nationalEvent: request.nationalEvent, ranking: request.ranking, studentGroup: request.studentGroup,
            maxAgeYears: request.maxAgeYears.map { Int32($0) } ?? 0,
            artificialIntelligence: request.artificialIntelligence,
            qualifyingRank: Int32(request.qualifyingRank), state: .open,
            worldSkillsSelection: request.worldSkillsSelection, teamSize: Int32(request.teamSize ?? 1),
            entryQuota: Int32(request.entryQuota), qualifyingCompetitionID: request.qualifyingCompetitionID,
            workersOnly: request.workersOnly)
        let occupation = try await PeerInquiry("catalog").find { () async throws(RPCError) in
            try await catalog.occupations.getOccupation(GetOccupationRequest(code: event.occupationCode), call.onward)
        }
        guard occupation != nil else { throw CompetitionError.occupationNotFound }
        return try await database.write(call, request) { write in
            let competition = try CompetitionStore.existing(request.competitionID, in: write)
            try competition.requireOrganiser(call)
            guard competition.message.state != .cancelled else { throw CompetitionError.competitionCancelled }
            if !request.qualifyingCompetitionID.isEmpty {
                let lower = try CompetitionStore.find(request.qualifyingCompetitionID, in: write)
                guard lower?.message.parentCompetitionID == request.competitionID else {
                    throw CompetitionError.qualifyingNotFound
                }
            }
            guard call.day < competition.days.registrationOpens else { throw CompetitionError.registrationBegun }
            let worlds = try ReferenceEdition.all(.world, in: write)
            guard ReferenceEdition.know(event.worldEvent, worlds) else {
                throw CompetitionError.referenceEventNotFound(field: "world_event")
            }
            let nationals = try ReferenceEdition.all(.national, in: write)
            guard ReferenceEdition.know(event.nationalEvent, nationals) else {
                throw CompetitionError.referenceEventNotFound(field: "national_event")
            }
            guard try EventStore.insert(event, in: write) else { throw CompetitionError.eventNameTaken }
            try CompetitionStore.addEvent(to: request.competitionID, in: write)
            try write.record(
                "competition_event.added", subject: event.eventID, region: competition.region, event,
                articles: [PyramidTier.citation])
            return event
        }
    }
}
