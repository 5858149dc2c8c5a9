internal import AwardsMessages
internal import Ground
internal import RPC
internal import ServiceTesting
internal import Testing

struct ReviewTests {
    @Test func `nominations close, an expert scores once, and a list waits for three scores`() async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        let nomination = try await selection.nominate(try await selection.person(1), round)
        let score = ScoreNominationRequest(
            nominationID: nomination.nominationID, expertPersonID: try await selection.expert(1), scoreHundredths: 9000)
        await expectRefusal(.failedPrecondition, "ROUND_NOT_REVIEWING", field: "nomination_id") {
            try await selection.province.nominations.scoreNomination(score)
        }
        await expectRefusal(
            .failedPrecondition, "REFUSED", refusals: ["round_not_in_review", "nomination_too_few_scores"]
        ) {
            try await selection.province.nominations.publishShortlist(.init(roundID: round.roundID))
        }
        _ = try await selection.province.rounds.closeNominations(.init(roundID: round.roundID))
        var nobody = score
        nobody.expertPersonID = "p_nobody"
        let unregistered = nobody
        await expectRefusal(.notFound, "PERSON_NOT_FOUND", field: "expert_person_id") {
            try await selection.province.nominations.scoreNomination(unregistered)
        }
        #expect(
            try await selection.province.nominations.scoreNomination(score).averageScoreHundredths == 9000)
        await expectRefusal(.alreadyExists, "ALREADY_SCORED", field: "expert_person_id") {
            try await selection.province.nominations.scoreNomination(score)
        }
        await expectRefusal(.failedPrecondition, refusals: ["nomination_too_few_scores"]) {
            try await selection.province.nominations.publishShortlist(.init(roundID: round.roundID))
        }
        await expectRefusal(.notFound, "SHORTLIST_NOT_PUBLISHED", field: "round_id") {
            try await selection.anonymous.nominations.getShortlist(.init(roundID: round.roundID))
        }
    }

    @Test func `an expert with an interest does not score, nor do nominees score themselves`() async throws {
        let selection = try await Selection()
        let (_, nominations) = try await selection.reviewed(1)
        let nomination = nominations[0]
        let expert = try await selection.expert(1)
        for (person, declares) in [(expert, true), (nomination.personID, false)] {
            await expectRefusal(.failedPrecondition, "EXPERT_DECLARED_INTEREST", field: "expert_person_id") {
                try await selection.province.nominations.scoreNomination(
                    .init(
                        nominationID: nomination.nominationID, expertPersonID: person, scoreHundredths: 9000,
                        declaredInterest: declares))
            }
        }
        await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "score_hundredths") {
            try await selection.province.nominations.scoreNomination(
                .init(nominationID: nomination.nominationID, expertPersonID: expert, scoreHundredths: 10_001))
        }
    }

    @Test func `the public list shows masked names, best first, and the days of publicity`() async throws {
        let selection = try await Selection()
        let (round, nominations) = try await selection.reviewed(2)
        for (nomination, score) in zip(nominations, [8000, 9000] as [Int32]) {
            try await selection.score(nomination, score)
        }
        try selection.move(to: "2022-06-01")
        let published = try await selection.province.nominations.publishShortlist(.init(roundID: round.roundID))
        #expect(try await selection.anonymous.nominations.getShortlist(.init(roundID: round.roundID)) == published)
        #expect(published.nominations.map(\.nominationID) == nominations.reversed().map(\.nominationID))
        #expect(published.nominations.map(\.rank) == [1, 2])
        #expect(published.nominations.map(\.maskedName) == ["王*", "王*"])
        #expect(published.publicityBeginsOn == "2022-06-01" && published.publicityEndsOn == "2022-06-06")
    }

    @Test func `without the figure of the days of publicity nothing is published`() async throws {
        let key = FigureKey.awardPublicityDays.rawValue
        let book = PolicyBook(edition: 1, figures: PolicyBook.firstEdition.figures.filter { $0.key != key })
        let selection = try await Selection(policy: book)
        let (round, nominations) = try await selection.reviewed(1)
        try await selection.score(nominations[0])
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await selection.province.nominations.publishShortlist(.init(roundID: round.roundID))
        }
    }

    @Test func `a round that is not there has no shortlist`() async throws {
        let selection = try await Selection()
        await expectRefusal(.notFound, "ROUND_NOT_FOUND", field: "round_id") {
            try await selection.province.nominations.publishShortlist(.init(roundID: "rnd_none"))
        }
        await expectRefusal(.notFound, "ROUND_NOT_FOUND") {
            try await selection.anonymous.nominations.getShortlist(.init(roundID: "rnd_none"))
        }
    }
}
