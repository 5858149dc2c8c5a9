internal import AwardsMessages
internal import CaseworkMessages
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
        #expect(withdrawn.state == .withdrawn)
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

    @Test func `a nomination is returned, corrected, checked, and refused`() async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        let made = try await selection.nominate(try await selection.person(1), round)
        let (id, caseID) = (made.nominationID, made.caseID)
        _ = try await selection.checker.cases.returnCase(.init(caseID: caseID, reason: "材料不全"))
        let nominations = selection.province.nominations
        #expect(try await nominations.getNomination(.init(nominationID: id)).state == .returned)
        await expectRefusal(.permissionDenied) {
            try await selection.client(.cityBureau("210200")).nominations.correctNomination(
                .init(nominationID: id, statement: "补充"))
        }
        await expectRefusal(.failedPrecondition, refusals: ["case_step_of_noun"]) {
            try await selection.cases(.cityBureau("210100")).cases.completeCase(.init(caseID: caseID))
        }
        let corrected = try await selection.bureau.nominations.correctNomination(
            .init(nominationID: id, frontLine: false, statement: "补充材料"))
        #expect(corrected.state == .nominated && corrected.statement == "补充材料" && !corrected.frontLine)
        #expect(corrected.evidence == made.evidence)
        selection.peers.strip(made.personID)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["no_evidence_of_skill"]) {
            try await selection.bureau.nominations.correctNomination(.init(nominationID: id, statement: "再补充"))
        }
        selection.peers.certify(made.personID)
        await expectRefusal(.failedPrecondition, refusals: ["case_filed_by_same_account"]) {
            try await selection.cases(.cityBureau("210100")).cases.examineCase(.init(caseID: caseID))
        }
        _ = try await selection.checker.cases.examineCase(.init(caseID: caseID))
        await expectRefusal(.failedPrecondition, refusals: ["nomination_checked"]) {
            try await selection.bureau.nominations.correctNomination(.init(nominationID: id, statement: "再补充"))
        }
        _ = try await selection.cases(.province).cases.refuseCase(.init(caseID: caseID, reason: "不符合条件"))
        #expect(try await nominations.getNomination(.init(nominationID: id)).state == .refused)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["case_not_in_state"]) {
            try await selection.bureau.nominations.withdrawNomination(.init(nominationID: id, reason: "误"))
        }
        _ = try await selection.nominate(made.personID, round)
    }

    @Test func `an appeal against the formal check is decided by another, and the nomination stands again`()
        async throws
    {
        let selection = try await Selection()
        let round = try await selection.open()
        let made = try await selection.nominate(try await selection.person(1), round)
        let caseID = made.caseID
        let (bureau, province) = (selection.cases(.cityBureau("210100")), selection.cases(.province))
        _ = try await province.cases.refuseCase(.init(caseID: caseID, reason: "不符合条件"))
        _ = try await bureau.caseAppeals.fileCaseAppeal(.init(caseID: caseID, grounds: "证书有效"))
        await expectRefusal(.failedPrecondition, refusals: ["case_appeal_decided_by_decider"]) {
            try await province.caseAppeals.grantCaseAppeal(.init(caseID: caseID, reason: "成立"))
        }
        _ = try await selection.checker.caseAppeals.grantCaseAppeal(.init(caseID: caseID, reason: "成立"))
        let standing = try await selection.province.nominations.getNomination(.init(nominationID: made.nominationID))
        #expect(standing.state == .nominated)
        _ = try await selection.province.rounds.closeNominations(.init(roundID: round.roundID))
        try await selection.review(round, [made], scores: [9000])
        try selection.move(to: "2022-06-01")
        _ = try await selection.province.nominations.publishShortlist(.init(roundID: round.roundID))
        try selection.move(to: "2022-06-10")
        let honour = try await selection.decide(made)
        let told = try await selection.cases(.worker(made.personID)).notices.listNotices(.init()).notices
        #expect(told.map(\.act) == ["honour.conferred"] && told[0].subjectID == honour.honourID)
        let replay = try await selection.cases(.auditor).cases.replayDecision(.init(caseID: caseID))
        #expect(replay.comesOutSame && replay.outcome?.result == "liaoning_craftsman")
    }

    @Test func `a granted appeal brings nobody back into a round that ended, or twice`() async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        let person = try await selection.person(1)
        let made = try await selection.nominate(person, round)
        let bureau = selection.cases(.cityBureau("210100"))
        _ = try await selection.cases(.province).cases.refuseCase(.init(caseID: made.caseID, reason: "不符合条件"))
        _ = try await bureau.caseAppeals.fileCaseAppeal(.init(caseID: made.caseID, grounds: "证书有效"))
        let again = try await selection.nominate(person, round)
        await expectRefusal(.failedPrecondition, refusals: ["nominated_before"]) {
            try await selection.checker.caseAppeals.grantCaseAppeal(.init(caseID: made.caseID, reason: "成立"))
        }
        _ = try await selection.province.rounds.cancelRound(.init(roundID: round.roundID, reason: "改期"))
        await expectRefusal(.failedPrecondition, refusals: ["nomination_round_ended"]) {
            try await selection.checker.caseAppeals.grantCaseAppeal(.init(caseID: made.caseID, reason: "成立"))
        }
        let ended = try await bureau.cases.getCase(.init(caseID: again.caseID))
        #expect(ended.state == .refused && ended.steps.last?.reason == "评选已取消")
    }

    @Test func `what was returned and not corrected is refused when nominations close, and none is drawn unchecked`()
        async throws
    {
        let selection = try await Selection()
        let round = try await selection.open()
        let made = try await selection.nominate(try await selection.person(1), round)
        _ = try await selection.nominate(try await selection.person(2), round)
        let id = made.nominationID
        _ = try await selection.checker.cases.returnCase(.init(caseID: made.caseID, reason: "材料不全"))
        _ = try await selection.province.rounds.closeNominations(.init(roundID: round.roundID))
        #expect(
            try await selection.province.nominations.getNomination(.init(nominationID: id)).state == .refused)
        await expectRefusal(
            .failedPrecondition, "REFUSED", refusals: ["nomination_not_open", "nomination_round_closed"]
        ) {
            try await selection.bureau.nominations.correctNomination(.init(nominationID: id, statement: "补充"))
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["nomination_not_checked"]) {
            try await selection.province.reviews.drawPanels(.init(roundID: round.roundID))
        }
    }

    @Test func `a school nominates its own students and workers, and no others`() async throws {
        let selection = try await Selection()
        var definition = ProgrammeTests.definition()
        definition.channels = [ChannelShare(channel: .organisation)]
        _ = try await selection.province.programmes.defineProgramme(definition)
        let round = try await selection.province.rounds.openRound(ProgrammeTests.opening)
        let school = try await selection.organisation(1, [.technicianCollege], name: "沈阳某某技师学院")
        let person = try await selection.person(1)
        var request = Selection.nomination(person, round, "gold")
        request.nominatorCreditCode = school
        let asked = request
        await expectRefusal(.failedPrecondition, refusals: ["nomination_not_own"]) {
            try await selection.client(.school(school)).nominations.nominate(asked)
        }
        let graduate = try await selection.person(2)
        try await selection.enrol(graduate, at: "沈阳某某技师学院1", until: "2022-05-09")
        request.personID = graduate
        let former = request
        await expectRefusal(.failedPrecondition, refusals: ["nomination_not_own"]) {
            try await selection.client(.school(school)).nominations.nominate(former)
        }
        try await selection.enrol(person, at: "沈阳某某技师学院1", until: "2022-07-01")
        #expect(try await selection.client(.school(school)).nominations.nominate(asked).channel == .organisation)
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
