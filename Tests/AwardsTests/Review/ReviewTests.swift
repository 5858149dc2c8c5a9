internal import AwardsMessages
internal import Ground
internal import RPC
internal import ServiceTesting
internal import Testing

struct ReviewTests {
    @Test func `a list waits for the whole panel, and for every signature`() async throws {
        let selection = try await Selection()
        let (round, nominations) = try await selection.reviewed(1)
        let publish = PublishShortlistRequest(roundID: round.roundID)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["nomination_too_few_scores"]) {
            try await selection.province.nominations.publishShortlist(publish)
        }
        let drawn = try await selection.draw(round)
        #expect(drawn.count == 3 && Set(drawn.map(\.expertPersonID)).count == 3)
        #expect(try await selection.draw(round).isEmpty, "a panel that is whole is not drawn again")
        try await selection.score(nominations[0])
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["nomination_not_signed_off"]) {
            try await selection.province.nominations.publishShortlist(publish)
        }
        await expectRefusal(.notFound, "SHORTLIST_NOT_PUBLISHED", field: "round_id") {
            try await selection.anonymous.nominations.getShortlist(.init(roundID: round.roundID))
        }
        try await selection.signOff(round, nominations)
        #expect(try await selection.province.nominations.publishShortlist(publish).nominations.count == 1)
    }

    @Test func `only who was drawn scores, criterion by criterion, and corrects with a reason until signed off`()
        async throws
    {
        let selection = try await Selection()
        let (round, nominations) = try await selection.reviewed(1)
        let id = nominations[0].nominationID
        let expert = try await selection.expert(1)
        let reviews = selection.client(.expert(expert)).reviews
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["review_not_drawn"]) {
            try await reviews.scoreNomination(Selection.scores(id, expert))
        }
        try await selection.draw(round)
        await expectRefusal(.permissionDenied) {
            try await selection.client(.expert("per_other")).reviews.scoreNomination(Selection.scores(id, expert))
        }
        await expectRefusal(.permissionDenied) {
            try await selection.province.reviews.scoreNomination(Selection.scores(id, expert))
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["review_criteria_unfit"]) {
            try await reviews.scoreNomination(
                .init(
                    nominationID: id, expertPersonID: expert,
                    scores: [.init(criterion: "conduct", scoreHundredths: 1)]))
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["review_unscored"]) {
            try await reviews.signOffReview(.init(roundID: round.roundID, expertPersonID: expert))
        }
        #expect(try await reviews.scoreNomination(Selection.scores(id, expert, 8000)).totalHundredths == 8000)
        await expectRefusal(
            .failedPrecondition, "REFUSED", refusals: ["review_correction_without_reason"]
        ) { try await reviews.scoreNomination(Selection.scores(id, expert, 9000)) }
        let corrected = try await reviews.scoreNomination(Selection.scores(id, expert, 9000, reason: "误录"))
        #expect(corrected.totalHundredths == 9000 && corrected.reason == "误录")
        let signed = try await reviews.signOffReview(.init(roundID: round.roundID, expertPersonID: expert))
        #expect(signed.count == 1)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["review_signed_off"]) {
            try await reviews.scoreNomination(Selection.scores(id, expert, 1, reason: "误录"))
        }
        let scores = try await selection.client(.auditor).reviews.listScores(.init(nominationID: id)).assignments
        #expect(scores.count == 3)
        #expect(
            scores.first { $0.expertPersonID == expert }?.scores == [.init(criterion: "overall", scoreHundredths: 9000)]
        )
        await expectRefusal(.permissionDenied) {
            try await selection.bureau.reviews.listScores(.init(nominationID: id))
        }
    }

    @Test func `nobody is drawn who may be biased`() async throws {
        let selection = try await Selection()
        let school = try await selection.organisation(1, [.technicianCollege])
        let (round, nominations) = try await selection.reviewed(1)
        let nominee = nominations[0].personID
        let experts = selection.province.experts
        for ordinal in 1...2 { _ = try await selection.expert(ordinal) }
        let biased = try await selection.expert(3, region: "210100")
        _ = try await experts.admitExpert(.init(personID: nominee, regionCode: "210000"))
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["panel_too_few_experts"]) {
            try await selection.province.reviews.drawPanels(.init(roundID: round.roundID))
        }
        let related = AdmitExpertRequest(
            personID: biased, regionCode: "210200", specialty: "焊接", affiliatedCreditCodes: [school],
            relatedPersonIDs: [nominee])
        let admitted = try await experts.admitExpert(related)
        #expect(admitted.affiliatedCreditCodes == [school] && admitted.relatedPersonIDs == [nominee])
        await expectRefusal(.failedPrecondition, refusals: ["panel_too_few_experts"]) {
            try await selection.province.reviews.drawPanels(.init(roundID: round.roundID))
        }
        _ = try await experts.admitExpert(.init(personID: biased, regionCode: "210200"))
        let drawn = try await selection.province.reviews.drawPanels(.init(roundID: round.roundID)).assignments
        #expect(drawn.map(\.expertPersonID).contains(biased) && !drawn.map(\.expertPersonID).contains(nominee))
    }

    @Test func `who steps back is replaced by the next draw, and a retired expert is not drawn`() async throws {
        let selection = try await Selection()
        let (round, nominations) = try await selection.reviewed(1)
        let id = nominations[0].nominationID
        try await selection.draw(round)
        let expert = try await selection.expert(1)
        let reviews = selection.client(.expert(expert)).reviews
        let interest = DeclareInterestRequest(nominationID: id, expertPersonID: expert, reason: "曾为师徒")
        #expect(try await reviews.declareInterest(interest).state == .recused)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["review_recused"]) {
            try await reviews.scoreNomination(Selection.scores(id, expert))
        }
        let fourth = try await selection.expert(4)
        #expect(try await selection.province.experts.retireExpert(.init(personID: fourth)).retired)
        await expectRefusal(.failedPrecondition, refusals: ["panel_too_few_experts"]) {
            try await selection.province.reviews.drawPanels(.init(roundID: round.roundID))
        }
        let fifth = try await selection.expert(5)
        let drawn = try await selection.province.reviews.drawPanels(.init(roundID: round.roundID)).assignments
        #expect(drawn.map(\.expertPersonID) == [fifth])
        await expectRefusal(.notFound, "EXPERT_NOT_FOUND", field: "person_id") {
            try await selection.province.experts.retireExpert(.init(personID: "per_none"))
        }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND", field: "person_id") {
            try await selection.province.experts.admitExpert(.init(personID: "per_none", regionCode: "210000"))
        }
        let pool = try await selection.province.experts.listExperts(.init(pageSize: 4))
        #expect(pool.experts.count == 4 && !pool.nextPageToken.isEmpty)
    }

    @Test func `a round that is not in review, or not there, is neither drawn nor signed off`() async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["round_not_in_review"]) {
            try await selection.province.reviews.drawPanels(.init(roundID: round.roundID))
        }
        let reviews = selection.client(.expert("per_1")).reviews
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["review_not_open", "review_not_drawn"]) {
            try await reviews.signOffReview(.init(roundID: round.roundID, expertPersonID: "per_1"))
        }
        for call in [
            { _ = try await selection.province.reviews.drawPanels(.init(roundID: "rnd_none")) },
            { _ = try await reviews.signOffReview(.init(roundID: "rnd_none", expertPersonID: "per_1")) },
            { _ = try await reviews.listAssignments(.init(roundID: "rnd_none", expertPersonID: "per_1")) },
            { _ = try await selection.province.nominations.publishShortlist(.init(roundID: "rnd_none")) },
            { _ = try await selection.anonymous.nominations.getShortlist(.init(roundID: "rnd_none")) },
            {
                _ = try await selection.province.nominations.moveUpSubstitute(
                    .init(roundID: "rnd_none", place: "liaoning_craftsman"))
            },
            {
                _ = try await selection.province.nominations.breakTie(
                    .init(roundID: "rnd_none", nominationIDs: ["a", "b"], reason: "误"))
            },
            { _ = try await selection.anonymous.honours.listAwarded(.init(roundID: "rnd_none")) },
        ] as [() async throws -> Void] {
            await expectRefusal(.notFound, "ROUND_NOT_FOUND", field: "round_id", call)
        }
    }

    @Test func `where a programme is blind, an expert sees neither who is nominated nor by whom`() async throws {
        let selection = try await Selection()
        var definition = ProgrammeTests.definition()
        definition.blind = true
        _ = try await selection.province.programmes.defineProgramme(definition)
        let round = try await selection.province.rounds.openRound(ProgrammeTests.opening)
        let nomination = try await selection.nominate(try await selection.person(1), round, "gold")
        _ = try await selection.province.rounds.closeNominations(.init(roundID: round.roundID))
        try await selection.draw(round)
        let expert = try await selection.expert(1)
        let request = ListAssignmentsRequest(roundID: round.roundID, expertPersonID: expert)
        let seen = try await selection.client(.expert(expert)).reviews.listAssignments(request).nominations
        #expect(seen.count == 1 && seen[0].assignment?.nominationID == nomination.nominationID)
        #expect(seen[0].maskedName.isEmpty && seen[0].regionCode.isEmpty)
        #expect(seen[0].evidence.count == 1 && seen[0].evidence.allSatisfy { $0.recordID.isEmpty })
        await expectRefusal(.permissionDenied) {
            try await selection.client(.expert(expert)).nominations.getNomination(
                .init(nominationID: nomination.nominationID))
        }
        await expectRefusal(.permissionDenied) {
            try await selection.client(.expert("per_other")).reviews.listAssignments(request)
        }
    }

    @Test func `the public list shows masked names, best first, and the days of publicity`() async throws {
        let selection = try await Selection()
        let (round, nominations) = try await selection.reviewed(2)
        try await selection.review(round, nominations, scores: [8000, 9000])
        try selection.move(to: "2022-06-01")
        let published = try await selection.province.nominations.publishShortlist(.init(roundID: round.roundID))
        #expect(try await selection.anonymous.nominations.getShortlist(.init(roundID: round.roundID)) == published)
        #expect(published.nominations.map(\.nominationID) == nominations.reversed().map(\.nominationID))
        #expect(published.nominations.map(\.rank) == [1, 2])
        #expect(published.nominations.map(\.maskedName) == ["王*", "王*"])
        #expect(published.publicityBeginsOn == "2022-06-01" && published.publicityEndsOn == "2022-06-09")
        let bureau = try await selection.bureau.nominations.getNomination(
            .init(nominationID: nominations[0].nominationID))
        #expect(bureau.averageScoreHundredths == 8000, "scores are shown once the list is public")
    }

    @Test(arguments: [FigureKey.awardPublicityDays, .reviewScoresLeast])
    func `without the days of publicity or the size of a panel nothing is published`(_ key: FigureKey) async throws {
        let book = PolicyBook(edition: 1, figures: PolicyBook.firstEdition.figures.filter { $0.key != key.rawValue })
        let selection = try await Selection(policy: book)
        let round = try await selection.open()
        _ = try await selection.province.rounds.closeNominations(.init(roundID: round.roundID))
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await selection.province.nominations.publishShortlist(.init(roundID: round.roundID))
        }
    }

    @Test func `without the load of an expert or the size of a panel nobody is drawn`() async throws {
        for key in [FigureKey.reviewLoadMost, .reviewScoresLeast] {
            let figures = PolicyBook.firstEdition.figures.filter { $0.key != key.rawValue }
            let selection = try await Selection(policy: PolicyBook(edition: 1, figures: figures))
            let (round, _) = try await selection.reviewed(1)
            await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
                try await selection.province.reviews.drawPanels(.init(roundID: round.roundID))
            }
        }
    }

    @Test func `equal ones at the last place are decided by people, with a reason`() async throws {
        let selection = try await Selection()
        _ = try await selection.province.programmes.defineProgramme(ProgrammeTests.definition())
        let round = try await selection.province.rounds.openRound(ProgrammeTests.opening)
        var nominations: [Nomination] = []
        for index in 1...4 {
            nominations.append(try await selection.nominate(try await selection.person(index), round, "gold"))
        }
        _ = try await selection.province.rounds.closeNominations(.init(roundID: round.roundID))
        try await selection.review(round, nominations, scores: [9000, 8000, 8000, 7000])
        let publish = PublishShortlistRequest(roundID: round.roundID)
        await expectRefusal(.failedPrecondition, refusals: ["shortlist_tie_undecided"]) {
            try await selection.province.nominations.publishShortlist(publish)
        }
        func order(_ indices: [Int]) -> BreakTieRequest {
            BreakTieRequest(
                roundID: round.roundID, nominationIDs: indices.map { nominations[$0].nominationID }, reason: "一线工龄更长")
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["nominations_not_tied"]) {
            try await selection.province.nominations.breakTie(order([0, 1]))
        }
        await expectRefusal(.notFound, "NOMINATION_NOT_FOUND") {
            try await selection.province.nominations.breakTie(
                .init(roundID: round.roundID, nominationIDs: ["nom_1", "nom_2"], reason: "误"))
        }
        #expect(try await selection.province.nominations.breakTie(order([2, 1])).reason == "一线工龄更长")
        let list = try await selection.province.nominations.publishShortlist(publish)
        #expect(list.nominations.map(\.nominationID) == [nominations[0].nominationID, nominations[2].nominationID])
    }
}
