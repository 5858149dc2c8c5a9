internal import AwardsMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct DecideAwardTests {
    @Test func `an award waits for publicity and objections, keeps to the cap, and is given once`() async throws {
        let selection = try await Selection()
        let (round, nominations) = try await selection.shortlisted(1)
        let nomination = nominations[0]
        let objection = try await selection.client(.anonymous).objections.fileObjection(
            .init(nominationID: nomination.nominationID, grounds: "材料不实", contact: "某某"))
        await expectRefusal(
            .failedPrecondition, refusals: ["award_publicity_not_over", "award_objection_open"]
        ) { try await selection.decide(nomination) }
        try selection.move(to: "2022-06-07")
        await expectRefusal(.failedPrecondition, refusals: ["award_objection_open"]) {
            try await selection.decide(nomination)
        }
        let decision = DecideObjectionRequest(objectionID: objection.objectionID, reason: "不成立")
        _ = try await selection.province.objections.decideObjection(decision)
        await expectRefusal(.failedPrecondition, "OBJECTION_DECIDED") {
            try await selection.province.objections.decideObjection(decision)
        }
        await expectRefusal(.invalidArgument, field: "bonus_yuan") {
            try await selection.decide(nomination, bonus: 100_001)
        }
        let request = DecideAwardRequest(
            requestID: "d-1", nominationID: nomination.nominationID, bonusYuan: 100_000)
        await expectRefusal(.permissionDenied) {
            try await selection.bureau.nominations.decideAward(request)
        }
        let honour = try await selection.province.nominations.decideAward(request)
        #expect(try await selection.province.nominations.decideAward(request) == honour)
        await expectRefusal(.alreadyExists, "ALREADY_AWARDED") { try await selection.decide(nomination) }
        #expect(
            try await selection.province.talentFunds.getTalentFund(.init(roundID: round.roundID))
                .committedYuan
                == 100_000)
    }

    @Test func `of 32 nominated and decided at once exactly the quota is awarded`() async throws {
        let selection = try await Selection()
        let (round, nominations) = try await selection.shortlisted(32)
        try selection.move(to: "2022-06-07")
        let outcomes = await race(32) { try await selection.decide(nominations[$0]) }
        #expect(outcomes.successes.count == 20)
        #expect(outcomes.refusals.count == 12)
        let awarded = try await selection.province.rounds.getRound(.init(roundID: round.roundID)).quotas[0]
        #expect(awarded.awarded == 20)
        #expect(
            try await selection.province.talentFunds.getTalentFund(.init(roundID: round.roundID))
                .committedYuan
                == 2_000_000)
    }

    @Test func `the fund is not overspent by 32 decisions at once`() async throws {
        let selection = try await Selection()
        let (round, nominations) = try await selection.shortlisted(20, fund: 750_000)
        try selection.move(to: "2022-06-07")
        let outcomes = await race(32) { try await selection.decide(nominations[$0 % 20]) }
        #expect(outcomes.successes.count == 7)
        let fund = try await selection.province.talentFunds.getTalentFund(.init(roundID: round.roundID))
        #expect(fund.committedYuan == 700_000)
        await expectRefusal(.failedPrecondition, refusals: ["fund_less_than_committed"]) {
            try await selection.province.talentFunds.setTalentFund(
                .init(roundID: round.roundID, totalYuan: 699_999))
        }
    }

    @Test func `a withdrawn honour gives back its money and not its place`() async throws {
        let selection = try await Selection()
        let (round, nominations) = try await selection.shortlisted(1)
        try selection.move(to: "2022-06-07")
        let honour = try await selection.decide(nominations[0])
        let request = WithdrawHonourRequest(honourID: honour.honourID, reason: "弄虚作假")
        await expectRefusal(.permissionDenied) { try await selection.bureau.honours.withdrawHonour(request) }
        let withdrawn = try await selection.province.honours.withdrawHonour(request)
        #expect(withdrawn.state == .withdrawn && withdrawn.clawedBackYuan == 100_000)
        await expectRefusal(.failedPrecondition, refusals: ["honour_withdrawn_before"]) {
            try await selection.province.honours.withdrawHonour(request)
        }
        #expect(
            try await selection.province.talentFunds.getTalentFund(.init(roundID: round.roundID))
                .committedYuan == 0)
        #expect(
            try await selection.province.rounds.getRound(.init(roundID: round.roundID)).quotas[0].awarded == 1)
        await expectRefusal(.alreadyExists, "ALREADY_AWARDED") { try await selection.decide(nominations[0]) }
    }

    @Test func `an upheld objection excludes`() async throws {
        let selection = try await Selection()
        let (_, nominations) = try await selection.shortlisted(1)
        let objection = try await selection.client(.anonymous).objections.fileObjection(
            .init(nominationID: nominations[0].nominationID, grounds: "材料不实", contact: "某某"))
        _ = try await selection.province.objections.decideObjection(
            .init(objectionID: objection.objectionID, upheld: true, reason: "属实"))
        try selection.move(to: "2022-06-07")
        await expectRefusal(.failedPrecondition, refusals: ["award_not_shortlisted"]) {
            try await selection.decide(nominations[0])
        }
    }

    @Test func `an honour conferred elsewhere is recorded once, with its document`() async throws {
        let selection = try await Selection()
        let person = try await selection.person(1, certified: false)
        let request = RecordHonourRequest(
            personID: person, kind: .nationalTechnicalExpert, year: 2021, document: "人社部发〔2021〕1号",
            regionCode: "210100")
        let honour = try await selection.province.honours.recordHonour(request)
        await expectRefusal(.alreadyExists, "HONOUR_ALREADY_RECORDED") {
            try await selection.province.honours.recordHonour(request)
        }
        var conferred = request
        conferred.kind = .liaoningCraftsman
        let refused = conferred
        await expectRefusal(.invalidArgument, "CONFERRED_BY_ROUND", field: "kind") {
            try await selection.province.honours.recordHonour(refused)
        }
        let listed = try await selection.client(.worker(person)).honours.listPersonHonours(
            .init(personID: person))
        #expect(listed.honours == [honour])
        await expectRefusal(.permissionDenied) {
            try await selection.client(.worker("per_2")).honours.listPersonHonours(.init(personID: person))
        }
    }
}
