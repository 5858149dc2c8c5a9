internal import AwardsMessages
internal import RPC

/// The round of selection: nominations, expert scores, publicity, decisions.
extension Scene {
    private static let openedOn = "2022-08-22"
    private static let reviewedOn = "2022-09-05"
    private static let decidedOn = "2022-09-15"
    private static let experts = 3

    /// Plays the round of 2022; the fund covers every bonus.
    func award(_ regions: [RegionCast]) async throws {
        let counts = YearPlan.awards.map { ($0.0, stage.plan.scaled($0.1)) }
        let round = try await stage.ask(
            RoundsMethods.openRound,
            OpenRoundRequest(
                requestID: stage.id("round"), year: 2022, nominationsCloseOn: "2022-08-31", fundYuan: 17_000_000),
            as: .province, on: Self.openedOn)
        var nominees = Self.nominees(regions)[...]
        var nominations: [Nomination] = []
        for (kind, count) in counts {
            for nominee in nominees.prefix(count) {
                nominations.append(try await nominate(nominee, for: kind, in: round))
            }
            nominees = nominees.dropFirst(count)
        }
        _ = try await stage.ask(
            RoundsMethods.closeNominations,
            CloseNominationsRequest(requestID: stage.id("close-nominations"), roundID: round.roundID), as: .province,
            on: Self.reviewedOn)
        for nomination in nominations { try await score(nomination) }
        _ = try await stage.ask(
            NominationsMethods.publishShortlist,
            PublishShortlistRequest(requestID: stage.id("shortlist"), roundID: round.roundID), as: .province,
            on: Self.reviewedOn)
        for nomination in nominations {
            _ = try await stage.ask(
                NominationsMethods.decideAward,
                DecideAwardRequest(
                    requestID: stage.id("award-\(nomination.nominationID)"), nominationID: nomination.nominationID,
                    bonusYuan: 100_000), as: .province, on: Self.decidedOn)
            tally.add(Self.task(of: nomination.kind), nomination.regionCode)
        }
    }

    /// Workers with 高级工, from every region in turn.
    private static func nominees(_ regions: [RegionCast]) -> [(person: SyntheticPerson, region: CityRegion)] {
        let byRegion = regions.map { cast in
            cast.batches.flatMap { batch in
                batch.people.enumerated().filter { $0.offset.isMultiple(of: 3) && $0.element.index % 10 != 9 }
                    .map { ($0.element, cast.region) }
            }
        }
        let longest = byRegion.map(\.count).max() ?? 0
        return (0..<longest).flatMap { place in byRegion.compactMap { $0.dropFirst(place).first } }
    }

    private func nominate(
        _ nominee: (person: SyntheticPerson, region: CityRegion), for kind: AwardKind, in round: Round
    ) async throws -> Nomination {
        let personID = try await person(nominee.person, in: nominee.region)
        return try await stage.ask(
            NominationsMethods.nominate,
            NominateRequest(
                requestID: stage.id("nominate-\(personID)"), roundID: round.roundID, personID: personID, kind: kind,
                regionCode: nominee.region.code, frontLine: true, statement: "长期坚守生产一线，技艺精湛，带徒成效突出。"),
            as: .bureau(nominee.region.code), on: Self.openedOn)
    }

    private func score(_ nomination: Nomination) async throws {
        for ordinal in 1...Self.experts {
            let expert = try await person(
                Self.expert(CityRegion.all[0], ordinal, stage.plan.seed), in: CityRegion.all[0])
            _ = try await stage.ask(
                NominationsMethods.scoreNomination,
                ScoreNominationRequest(
                    requestID: stage.id("score-\(nomination.nominationID)-\(ordinal)"),
                    nominationID: nomination.nominationID, expertPersonID: expert,
                    scoreHundredths: Int32(8500 + ordinal * 100)), as: .province, on: Self.reviewedOn)
        }
    }

    private static func task(of kind: AwardKind) -> String {
        switch kind {
        case .liaoningCraftsman: "awards.liaoning_craftsman"
        case .liaoningSkillsAward: "awards.liaoning_skills_award"
        default: "awards.liaoning_technical_expert"
        }
    }
}
