internal import AwardsMessages
internal import CaseworkMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct DecideAwardTests {
    @Test func `an award waits for publicity and objections, keeps to the cap, and is given once`() async throws {
        let selection = try await Selection()
        let (round, nominations) = try await selection.shortlisted(1)
        let nomination = nominations[0]
        let objection = try await selection.object(to: nomination)
        let objections = selection.cases(.province).caseObjections
        _ = try await objections.takeUpCaseObjection(.init(objectionID: objection))
        // 5 working days: 3 June is the Dragon Boat Festival.
        try selection.move(to: "2022-06-09")
        await expectRefusal(
            .failedPrecondition, "REFUSED", refusals: ["case_publicity_not_over", "case_objection_open"]
        ) { try await selection.decide(nomination) }
        try selection.move(to: "2022-06-10")
        await expectRefusal(.failedPrecondition, refusals: ["case_objection_open"]) {
            try await selection.decide(nomination)
        }
        _ = try await objections.dismissCaseObjection(.init(objectionID: objection, reason: "不成立"))
        await expectRefusal(.failedPrecondition, refusals: ["case_decided_by_examiner"]) {
            try await selection.client(Selection.checker).nominations.decideAward(
                DecideAwardRequest(nominationID: nomination.nominationID, bonusYuan: 1))
        }
        await expectRefusal(.failedPrecondition, refusals: ["case_step_of_noun"]) {
            try await selection.cases(.province).cases.decideCase(.init(caseID: nomination.caseID))
        }
        await expectRefusal(.invalidArgument, field: "bonus_yuan", refusals: ["award_bonus_out_of_range"]) {
            try await selection.decide(nomination, bonus: 100_001)
        }
        let request = DecideAwardRequest(
            requestID: "d-1", nominationID: nomination.nominationID, bonusYuan: 100_000)
        await expectRefusal(.permissionDenied) {
            try await selection.bureau.nominations.decideAward(request)
        }
        let honour = try await selection.province.nominations.decideAward(request)
        #expect(try await selection.province.nominations.decideAward(request) == honour)
        await expectRefusal(.alreadyExists, "ALREADY_AWARDED", field: "nomination_id") {
            try await selection.decide(nomination)
        }
        #expect(try await selection.fund(of: round).committedYuan == 100_000)
    }

    @Test func `of 50 decisions at once for 20 places exactly the quota is awarded, and nobody is lost`() async throws {
        let selection = try await Selection()
        let (round, nominations) = try await selection.shortlisted(32)
        try selection.move(to: "2022-06-10")
        let outcomes = await race(50) { try await selection.decide(nominations[$0 % 32]) }
        #expect(outcomes.successes.count == 20)
        #expect(outcomes.refusals.count == 30)
        #expect(Set(outcomes.successes.map(\.nominationID)) == Set(nominations.prefix(20).map(\.nominationID)))
        let awarded = try await selection.anonymous.rounds.getRound(.init(roundID: round.roundID)).quotas[0]
        #expect(awarded.awarded == 20 && awarded.listed == 20)
        #expect(try await selection.fund(of: round).committedYuan == 2_000_000)
    }

    @Test func `two rounds of different programmes decide at once, each within its own places and money`() async throws
    {
        let selection = try await Selection()
        _ = try await selection.province.programmes.defineProgramme(ProgrammeTests.definition())
        let prize = try await selection.province.rounds.openRound(ProgrammeTests.opening)
        var honoured: [Nomination] = []
        for index in 101...102 {
            honoured.append(try await selection.nominate(try await selection.person(index), prize, "gold"))
        }
        _ = try await selection.province.rounds.closeNominations(.init(roundID: prize.roundID))
        try await selection.review(prize, honoured, scores: [9000, 8000])
        let (round, nominations) = try await selection.shortlisted(8, fund: 350_000)
        _ = try await selection.province.nominations.publishShortlist(.init(roundID: prize.roundID))
        try selection.move(to: "2022-06-10")
        let golden = honoured
        let outcomes = await race(20) { index in
            index % 5 == 0
                ? try await selection.decide(golden[index % 2], bonus: 5_000)
                : try await selection.decide(nominations[index % 8])
        }
        #expect(outcomes.successes.filter { $0.roundID == round.roundID }.count == 3)
        #expect(outcomes.successes.filter { $0.roundID == prize.roundID }.count == 2)
        #expect(try await selection.fund(of: round).committedYuan == 300_000)
        #expect(try await selection.fund(of: prize).committedYuan == 10_000)
    }
}
