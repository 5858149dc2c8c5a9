internal import AwardsMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct DecideAwardTests {
    @Test func `an award waits for publicity and objections, keeps to the cap, and is given once`() async throws {
        let selection = try await Selection()
        let (round, nominations) = try await selection.shortlisted(1)
        let nomination = nominations[0]
        let objection = try await selection.object(to: nomination)
        await expectRefusal(
            .failedPrecondition, "REFUSED", refusals: ["award_publicity_not_over", "award_objection_open"]
        ) { try await selection.decide(nomination) }
        try selection.move(to: "2022-06-07")
        await expectRefusal(.failedPrecondition, refusals: ["award_objection_open"]) {
            try await selection.decide(nomination)
        }
        _ = try await selection.province.objections.decideObjection(
            .init(objectionID: objection.objectionID, reason: "不成立"))
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

    @Test func `of 32 nominated and decided at once exactly the quota is awarded`() async throws {
        let selection = try await Selection()
        let (round, nominations) = try await selection.shortlisted(32)
        try selection.move(to: "2022-06-07")
        let outcomes = await race(32) { try await selection.decide(nominations[$0]) }
        #expect(outcomes.successes.count == 20)
        #expect(outcomes.refusals.count == 12)
        let awarded = try await selection.anonymous.rounds.getRound(.init(roundID: round.roundID)).quotas[0]
        #expect(awarded.awarded == 20)
        #expect(try await selection.fund(of: round).committedYuan == 2_000_000)
    }
}
