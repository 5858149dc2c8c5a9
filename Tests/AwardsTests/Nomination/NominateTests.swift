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
            try await selection.nominate(skilled, round, "liaoning_skills_award")
        }
        _ = try await selection.province.rounds.setNominationQuota(
            .init(roundID: round.roundID, regionCode: "210100", quota: 1, place: "liaoning_craftsman"))
        selection.peers.decorate(unskilled, .gold)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["nomination_share_used_up"]) {
            try await selection.nominate(unskilled, round)
        }
        _ = try await selection.nominate(unskilled, round, "liaoning_skills_award")
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

    @Test func `once a place has shares, who has none nominates nobody for it, and a withdrawn one frees its share`()
        async throws
    {
        let selection = try await Selection()
        let round = try await selection.open()
        for sector in ["", "machinery"] {
            _ = try await selection.province.rounds.setNominationQuota(
                .init(
                    roundID: round.roundID, regionCode: sector.isEmpty ? "210200" : "210000", quota: 1,
                    place: "liaoning_craftsman", sector: sector))
        }
        let person = try await selection.person(1)
        await expectRefusal(.failedPrecondition, refusals: ["nomination_share_used_up"]) {
            try await selection.nominate(person, round)
        }
        var request = Selection.nomination(person, round)
        (request.regionCode, request.sector) = ("210000", "machinery")
        let ofSector = request
        let made = try await selection.province.nominations.nominate(ofSector)
        #expect(made.channel == .sector && made.sector == "machinery")
        request.personID = try await selection.person(2)
        let second = request
        await expectRefusal(.failedPrecondition, refusals: ["nomination_share_used_up"]) {
            try await selection.province.nominations.nominate(second)
        }
        let withdrawn = try await selection.province.nominations.withdrawNomination(
            .init(nominationID: made.nominationID, reason: "本人放弃"))
        #expect(withdrawn.state == .withdrawn && withdrawn.stateReason == "本人放弃")
        _ = try await selection.province.nominations.nominate(second)
    }

    @Test func `of 32 nominations at once a share lets as many through as it has`() async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        _ = try await selection.province.rounds.setNominationQuota(
            .init(roundID: round.roundID, regionCode: "210100", quota: 5, place: "liaoning_craftsman"))
        var people: [String] = []
        for index in 1...32 { people.append(try await selection.person(index)) }
        let nominees = people
        let outcomes = await race(32) { try await selection.nominate(nominees[$0], round) }
        #expect(outcomes.successes.count == 5)
        #expect(outcomes.refusals.allSatisfy { $0.refusalReasons == ["nomination_share_used_up"] })
    }

    @Test func `a nomination is returned, corrected, and refused at the formal check`() async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        let nominations = selection.province.nominations
        let made = try await selection.nominate(try await selection.person(1), round)
        let id = made.nominationID
        let returned = try await nominations.checkNomination(.init(nominationID: id, reason: "材料不全"))
        #expect(returned.state == .returned && returned.stateReason == "材料不全")
        await expectRefusal(.permissionDenied) {
            try await selection.client(.cityBureau("210200")).nominations.correctNomination(
                .init(nominationID: id, statement: "补充"))
        }
        let corrected = try await selection.bureau.nominations.correctNomination(
            .init(nominationID: id, frontLine: false, statement: "补充材料"))
        #expect(corrected.state == .nominated && corrected.statement == "补充材料" && !corrected.frontLine)
        #expect(corrected.evidence == made.evidence)
        selection.peers.strip(made.personID)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["no_evidence_of_skill"]) {
            try await selection.bureau.nominations.correctNomination(.init(nominationID: id, statement: "再补充"))
        }
        let refused = try await nominations.checkNomination(.init(nominationID: id, refused: true, reason: "不符合条件"))
        #expect(refused.state == .refused)
        for call in [
            { _ = try await nominations.checkNomination(.init(nominationID: id, reason: "材料不全")) },
            { _ = try await nominations.withdrawNomination(.init(nominationID: id, reason: "误")) },
        ] as [() async throws -> Void] {
            await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["nomination_not_open"], call)
        }
        selection.peers.certify(made.personID)
        _ = try await selection.nominate(made.personID, round)
    }

    @Test func `what was returned and not corrected falls out when nominations close`() async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        let made = try await selection.nominate(try await selection.person(1), round)
        let id = made.nominationID
        _ = try await selection.province.nominations.checkNomination(.init(nominationID: id, reason: "材料不全"))
        _ = try await selection.province.rounds.closeNominations(.init(roundID: round.roundID))
        #expect(
            try await selection.province.nominations.getNomination(.init(nominationID: id)).state == .refused)
        await expectRefusal(
            .failedPrecondition, "REFUSED", refusals: ["nomination_not_open", "nomination_round_closed"]
        ) {
            try await selection.bureau.nominations.correctNomination(.init(nominationID: id, statement: "补充"))
        }
    }

    @Test func `a city nominates who is registered or works in it`() async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        var request = Selection.nomination(try await selection.person(1), round)
        request.regionCode = "210200"
        let foreign = request
        await expectRefusal(.failedPrecondition, refusals: ["nomination_not_of_region"]) {
            try await selection.client(.cityBureau("210200")).nominations.nominate(foreign)
        }
    }
}
