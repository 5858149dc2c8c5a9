internal import AwardsMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct NominateTests {
    @Test func `a person is nominated once, with evidence, within the share`() async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        let skilled = try await selection.person(1)
        let unskilled = try await selection.person(2, certified: false)
        await expectRefusal(.failedPrecondition, refusals: ["no_evidence_of_skill"]) {
            try await selection.nominate(unskilled, round)
        }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND", field: "person_id") {
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
        await expectRefusal(.alreadyExists, "ALREADY_NOMINATED", field: "person_id") {
            try await selection.nominate(skilled, round, .liaoningSkillsAward)
        }
        _ = try await selection.province.rounds.setNominationQuota(
            .init(roundID: round.roundID, regionCode: "210100", kind: .liaoningCraftsman, quota: 1))
        selection.peers.decorate(unskilled, .gold)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["nomination_share_used_up"]) {
            try await selection.nominate(unskilled, round)
        }
        _ = try await selection.nominate(unskilled, round, .liaoningSkillsAward)
        await expectRefusal(.permissionDenied) {
            try await selection.client(.cityBureau("210200")).nominations.getNomination(
                .init(nominationID: first.nominationID))
        }
    }

    @Test func `a nomination needs a round, and is closed with it`() async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        let late = try await selection.person(2)
        var astray = round
        astray.roundID = "rnd_none"
        let nowhere = astray
        await expectRefusal(.notFound, "ROUND_NOT_FOUND", field: "round_id") {
            try await selection.nominate(late, nowhere)
        }
        _ = try await selection.province.rounds.closeNominations(.init(roundID: round.roundID))
        await expectRefusal(.failedPrecondition, refusals: ["nominations_closed"]) {
            try await selection.nominate(late, round)
        }
    }

    @Test func `what a nominator writes holds no identity number`() async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        let person = try await selection.person(1)
        for number in ["21990119900101001X", "２１９９０１ １９９００１０１ ００１X"] {
            var request = Selection.nomination(person, round)
            request.statement = "本人 \(number)"
            let written = request
            await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "statement") {
                try await selection.bureau.nominations.nominate(written)
            }
        }
    }
}
