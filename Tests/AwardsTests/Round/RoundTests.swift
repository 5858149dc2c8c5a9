internal import AwardsMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct RoundTests {
    @Test func `a round takes its quotas from the policy book, every second year`() async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        #expect(round.quotas.map(\.quota) == [20, 50, 100])
        #expect(try await selection.client(.anonymous).rounds.getRound(.init(roundID: round.roundID)) == round)
        await expectRefusal(.alreadyExists, "ROUND_EXISTS") { try await selection.open() }
        await expectRefusal(.failedPrecondition, refusals: ["round_too_soon"]) { try await selection.open(year: 2023) }
        #expect(try await selection.open(year: 2024).year == 2024)
        await expectRefusal(.permissionDenied) {
            try await selection.bureau.rounds.openRound(.init(year: 2026, nominationsCloseOn: "2022-05-31"))
        }
    }

    @Test func `of 16 who open a round of the year at once one does`() async throws {
        let selection = try await Selection()
        let outcomes = await race(16) { _ in try await selection.open() }
        #expect(outcomes.successes.count == 1)
        #expect(outcomes.refusals.allSatisfy { $0.reason == "ROUND_EXISTS" })
        #expect(try await selection.province.rounds.listRounds(.init()).rounds.count == 1)
    }

    @Test func `a person is nominated once, with evidence, within the share`() async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        let skilled = try await selection.person(1)
        let unskilled = try await selection.person(2, certified: false)
        await expectRefusal(.failedPrecondition, refusals: ["no_evidence_of_skill"]) {
            try await selection.nominate(unskilled, round)
        }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") {
            try await selection.nominate("per_none", round)
        }
        await expectRefusal(.permissionDenied) {
            try await selection.client(.cityBureau("210200")).nominations.nominate(
                Selection.nomination(skilled, round))
        }
        var request = Selection.nomination(skilled, round)
        request.requestID = "n-1"
        let first = try await selection.bureau.nominations.nominate(request)
        #expect(first.evidence.map(\.kind) == [.certificate])
        #expect(try await selection.bureau.nominations.nominate(request) == first)
        await expectRefusal(.alreadyExists, "ALREADY_NOMINATED") {
            try await selection.nominate(skilled, round, .liaoningSkillsAward)
        }
        _ = try await selection.province.rounds.setNominationQuota(
            .init(roundID: round.roundID, regionCode: "210100", kind: .liaoningCraftsman, quota: 1))
        selection.peers.decorate(unskilled, .gold)
        await expectRefusal(.failedPrecondition, refusals: ["nomination_share_used_up"]) {
            try await selection.nominate(unskilled, round)
        }
        _ = try await selection.nominate(unskilled, round, .liaoningSkillsAward)
        await expectRefusal(.permissionDenied) {
            try await selection.client(.cityBureau("210200")).nominations.getNomination(
                .init(nominationID: first.nominationID))
        }
    }

    @Test func `nominations close, an expert scores once, and a list waits for three scores`() async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        let nomination = try await selection.nominate(try await selection.person(1), round)
        let late = try await selection.person(2)
        let score = ScoreNominationRequest(
            nominationID: nomination.nominationID, expertPersonID: try await selection.expert(1), scoreHundredths: 9000)
        await expectRefusal(.failedPrecondition, "ROUND_NOT_REVIEWING") {
            try await selection.province.nominations.scoreNomination(score)
        }
        _ = try await selection.province.rounds.closeNominations(.init(roundID: round.roundID))
        await expectRefusal(.failedPrecondition, refusals: ["nominations_closed"]) {
            try await selection.nominate(late, round)
        }
        var nobody = score
        nobody.expertPersonID = "p_nobody"
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") {
            try await selection.province.nominations.scoreNomination(nobody)
        }
        #expect(
            try await selection.province.nominations.scoreNomination(score).averageScoreHundredths == 9000)
        await expectRefusal(.alreadyExists, "ALREADY_SCORED") {
            try await selection.province.nominations.scoreNomination(score)
        }
        await expectRefusal(.failedPrecondition, refusals: ["nomination_too_few_scores"]) {
            try await selection.province.nominations.publishShortlist(.init(roundID: round.roundID))
        }
        await expectRefusal(.notFound, "SHORTLIST_NOT_PUBLISHED") {
            try await selection.client(.anonymous).nominations.getShortlist(.init(roundID: round.roundID))
        }
    }
}
