internal import Ledger
internal import Requests
internal import CatalogMessages
package import CompetitionMessages
package import RPC
internal import Ground
internal import Rules

extension CompetitionService {
    package func addCompetitionEvent(
        _ request: AddCompetitionEventRequest, _ call: Call
    ) async throws -> CompetitionEvent {
        let event = CompetitionEvent(
            eventID: RecordID.make("evt", at: call.now), competitionID: request.competitionID,
            name: try RequestField.text(request.name, "name", max: 100),
            occupationCode: try RequestField.occupation(request.occupationCode, "occupation_code").description,
            worldEvent: try RequestField.optionalText(request.worldEvent, "world_event", max: 50),
            nationalEvent: try RequestField.optionalText(request.nationalEvent, "national_event", max: 50),
            ranking: try CompetitionField.known(request.ranking, "ranking"), studentGroup: request.studentGroup,
            maxAgeYears: try CompetitionField.maxAge(request.maxAgeYears),
            artificialIntelligence: request.artificialIntelligence, brand: request.brand,
            qualifyingRank: Int32(try RequestField.number(request.qualifyingRank, "qualifying_rank", in: 0...1000)),
            state: .open, worldSkillsSelection: request.worldSkillsSelection)
        do {
            _ = try await catalog.occupations.getOccupation(
                GetOccupationRequest(code: event.occupationCode), call.onward)
        } catch  where error.code == .notFound {
            throw CompetitionError.occupationNotFound
        }
        return try await database.write(call, request) { [competitions, events] write in
            guard let competition = try competitions.find(request.competitionID, in: write) else {
                throw CompetitionError.competitionNotFound
            }
            try requireOrganiser(of: competition, call)
            guard let opens = CivilDay(competition.registrationOpensOn), call.day < opens else {
                throw CompetitionError.registrationBegun
            }
            guard try events.add(event, in: write) else { throw CompetitionError.eventNameTaken }
            try write.record(
                "competition_event.added", subject: event.eventID, region: RegionCode(competition.regionCode), event,
                articles: [PyramidTier.citation])
            return event
        }
    }
}
