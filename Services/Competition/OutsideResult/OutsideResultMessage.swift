internal import CompetitionMessages
internal import RPC
internal import WireMessages

extension OutsideResult {
    /// The place as results of an event with one competitor, in the form in which places are told to others.
    ///
    /// - Parameters:
    ///   - version: 1 when it is accepted, 2 when it is revoked.
    ///   - isRevoked: whether the person has the place no longer.
    func results(version: Int32, isRevoked: Bool, at now: Instant) -> EventResults {
        EventResults(
            eventID: outsideResultID, competitionID: outsideResultID, tier: tier, occupationCode: occupationCode,
            studentGroup: studentGroup, regionCode: regionCode, version: version,
            publishedAt: Timestamp(nanosecondsSince1970: now.nanosecondsSince1970),
            results: [
                CompetitorResult(
                    personID: personID, rank: isRevoked ? 0 : place, medal: isRevoked ? .none : medal,
                    status: isRevoked ? .disqualified : .placed)
            ], competitionName: competitionName, eventName: eventName, endedOn: endedOn,
            correctionReason: isRevoked ? reason : "", worldSkillsSelection: worldSkillsSelection,
            competitorCount: competitorCount)
    }

    /// What the person reached, for the passport and for evidence.
    func personResult(isRevoked: Bool) -> PersonResult {
        PersonResult(
            competitionID: outsideResultID, competitionName: competitionName, tier: tier, eventID: outsideResultID,
            eventName: eventName, occupationCode: occupationCode, rank: isRevoked ? 0 : place,
            medal: isRevoked ? .none : medal, endedOn: endedOn, studentGroup: studentGroup,
            competitorCount: competitorCount, status: isRevoked ? .disqualified : .placed, outside: true)
    }
}
