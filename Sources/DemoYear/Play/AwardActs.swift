internal import AwardsMessages
internal import CaseworkMessages
internal import RPC

/// The round of selection: nominations, expert scores, publicity, decisions.
extension Scene {
    private static let openedOn = "2022-08-22"
    private static let reviewedOn = "2022-09-05"
    private static let decidedOn = "2022-09-15"
    /// In the pool; three of them are drawn for each nomination.
    private static let experts = 5

    /// Plays the rounds of 2022: the three tiers, then schools and carriers; the funds cover every award.
    func award(_ regions: [RegionCast]) async throws {
        let counts = YearPlan.awards.map { ($0.0, stage.plan.scaled($0.1)) }
        let round = try await stage.ask(
            RoundsMethods.openRound,
            OpenRoundRequest(
                requestID: stage.id("round"), year: 2022, nominationsCloseOn: "2022-08-31", fundYuan: 17_000_000,
                programmeID: "liaoning_skilled_workers"),
            as: .province, on: Self.openedOn)
        var nominees = Self.nominees(regions)[...]
        var nominations: [Nomination] = []
        for (place, count) in counts {
            for nominee in nominees.prefix(count) {
                nominations.append(try await nominate(nominee, for: place, in: round))
            }
            nominees = nominees.dropFirst(count)
        }
        for honour in try await conclude(round, nominations, yuan: 100_000) {
            tally.add("awards.\(honour.place)", honour.regionCode)
        }
        for selection in YearPlan.selections { try await select(selection, regions) }
    }

    /// Selects technician colleges, or majors and bases of theirs, from every region in turn.
    private func select(_ selection: SchoolSelection, _ regions: [RegionCast]) async throws {
        let round = try await stage.ask(
            RoundsMethods.openRound,
            OpenRoundRequest(
                requestID: stage.id("round-\(selection.programme)"), year: 2022, nominationsCloseOn: "2022-08-31",
                fundYuan: selection.yuan * Int64(selection.target), programmeID: selection.programme),
            as: .province, on: Self.openedOn)
        var nominations: [Nomination] = []
        for ordinal in 0..<stage.plan.scaled(selection.target) {
            let cast = regions[ordinal % regions.count]
            var request = NominateRequest(
                requestID: stage.id("nominate-\(selection.programme)-\(ordinal)"), roundID: round.roundID,
                regionCode: cast.region.code, statement: "办学条件好，带动作用强。", place: selection.place,
                creditCode: cast.college.creditCode, title: selection.isOfProjects ? "第\(ordinal + 1)项" : "")
            if selection.yuan > 0 {
                request.plan = [
                    PlannedMilestone(title: "实训设备", dueOn: "2022-12-31", amountYuan: selection.yuan / 2),
                    PlannedMilestone(title: "师资与课程", dueOn: "2023-06-30", amountYuan: selection.yuan / 2),
                ]
            }
            nominations.append(
                try await stage.ask(
                    NominationsMethods.nominate, request, as: .bureau(cast.region.code), on: Self.openedOn))
        }
        for honour in try await conclude(round, nominations, yuan: selection.yuan) {
            tally.add(selection.task, honour.regionCode)
        }
    }

    /// Formal check, review, publicity and decisions of a round.
    private func conclude(_ round: Round, _ nominations: [Nomination], yuan: Int64) async throws -> [Honour] {
        for nomination in nominations {
            _ = try await stage.ask(
                CasesMethods.examineCase,
                ExamineCaseRequest(
                    process: "awards", requestID: stage.id("check-\(nomination.nominationID)"),
                    caseID: nomination.caseID),
                as: .bureauOfficial(nomination.regionCode, 2), on: Self.openedOn)
        }
        _ = try await stage.ask(
            RoundsMethods.closeNominations,
            CloseNominationsRequest(
                requestID: stage.id("close-nominations-\(round.programmeID)"), roundID: round.roundID), as: .province,
            on: Self.reviewedOn)
        try await review(round)
        _ = try await stage.ask(
            NominationsMethods.publishShortlist,
            PublishShortlistRequest(requestID: stage.id("shortlist-\(round.programmeID)"), roundID: round.roundID),
            as: .province, on: Self.reviewedOn)
        var honours: [Honour] = []
        for nomination in nominations {
            honours.append(
                try await stage.ask(
                    NominationsMethods.decideAward,
                    DecideAwardRequest(
                        requestID: stage.id("award-\(nomination.nominationID)"),
                        nominationID: nomination.nominationID, bonusYuan: yuan), as: .province, on: Self.decidedOn))
        }
        return honours
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
        _ nominee: (person: SyntheticPerson, region: CityRegion), for place: String, in round: Round
    ) async throws -> Nomination {
        let personID = try await person(nominee.person, in: nominee.region)
        return try await stage.ask(
            NominationsMethods.nominate,
            NominateRequest(
                requestID: stage.id("nominate-\(personID)"), roundID: round.roundID, personID: personID,
                regionCode: nominee.region.code, frontLine: true, statement: "长期坚守生产一线，技艺精湛，带徒成效突出。",
                place: place),
            as: .bureau(nominee.region.code), on: Self.openedOn)
    }

    /// Experts are admitted and drawn by lot, each scores what they were drawn for, and signs it off.
    private func review(_ round: Round) async throws {
        for ordinal in 1...Self.experts {
            let expert = try await person(
                Self.expert(CityRegion.all[0], ordinal, stage.plan.seed), in: CityRegion.all[0])
            _ = try await stage.ask(
                ExpertsMethods.admitExpert,
                AdmitExpertRequest(
                    requestID: stage.id("admit-\(ordinal)"), personID: expert, regionCode: "210000"),
                as: .province, on: Self.reviewedOn)
        }
        let drawn = try await stage.ask(
            ReviewsMethods.drawPanels,
            DrawPanelsRequest(requestID: stage.id("draw-panels-\(round.programmeID)"), roundID: round.roundID),
            as: .province,
            on: Self.reviewedOn)
        for (place, assignment) in drawn.assignments.enumerated() {
            let (id, expert) = (assignment.nominationID, assignment.expertPersonID)
            _ = try await stage.ask(
                ReviewsMethods.scoreNomination,
                ScoreNominationRequest(
                    requestID: stage.id("score-\(id)-\(expert)"), nominationID: id, expertPersonID: expert,
                    scores: [
                        CriterionScore(criterion: "overall", scoreHundredths: Int32(8500 + place % 3 * 100))
                    ]), as: .expert(expert), on: Self.reviewedOn)
        }
        for expert in Set(drawn.assignments.map(\.expertPersonID)).sorted() {
            _ = try await stage.ask(
                ReviewsMethods.signOffReview,
                SignOffReviewRequest(
                    requestID: stage.id("sign-off-\(round.programmeID)-\(expert)"), roundID: round.roundID,
                    expertPersonID: expert),
                as: .expert(expert), on: Self.reviewedOn)
        }
    }
}
