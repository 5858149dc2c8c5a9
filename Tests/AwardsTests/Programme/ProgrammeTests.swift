internal import AwardsMessages
internal import CatalogMessages
internal import Ground
internal import RPC
internal import ServiceTesting
internal import Storage
internal import Testing

/// Programmes as data: a new one needs no code.
struct ProgrammeTests {
    /// A programme of two places a year, for a made-up prize.
    static func definition() -> DefineProgrammeRequest {
        DefineProgrammeRequest(
            programmeID: "harbour_prize", name: "港口技能奖", subject: .person, cycleYears: 1,
            places: [ProgrammePlace(place: "gold", name: "金奖")],
            channels: [ChannelShare(channel: .city), ChannelShare(channel: .oneself, percent: 100)],
            conditions: [.highlySkilled, .notHonouredBefore],
            criteria: [
                ReviewCriterion(criterion: "overall", name: "综合", weight: 100)
            ], aggregate: .median, articles: ["C.21"])
    }

    /// Opens a round of it.
    static let opening = OpenRoundRequest(
        year: 2022, nominationsCloseOn: "2022-05-31", fundYuan: 10_000, programmeID: "harbour_prize",
        places: [AnnouncedPlace(place: "gold", quota: 2, amountMostYuan: 5_000)], document: "通知〔2022〕9号")

    @Test func `the programmes of the documents come with the system`() async throws {
        let selection = try await Selection()
        let programmes = try await selection.anonymous.programmes.listProgrammes(.init()).programmes
        #expect(programmes.count == 14 && programmes.allSatisfy { $0.revision == 1 && !$0.articles.isEmpty })
        let bases = try await selection.anonymous.programmes.getProgramme(.init(programmeID: "training_bases"))
        #expect(bases.subject == .organisation && bases.places[0].counter == "carriers.bases")
        #expect(bases.conditions == [.constructionPlan])
        await expectRefusal(.notFound, "PROGRAMME_NOT_FOUND", field: "programme_id") {
            try await selection.anonymous.programmes.getProgramme(.init(programmeID: "nothing"))
        }
    }

    @Test func `a programme is defined by the province, and what is wrong with it is said`() async throws {
        let selection = try await Selection()
        let definition = Self.definition()
        await expectRefusal(.permissionDenied) {
            try await selection.bureau.programmes.defineProgramme(definition)
        }
        let defined = try await selection.province.programmes.defineProgramme(definition)
        #expect(defined.revision == 2)
        var wrong = definition
        wrong.criteria.append(ReviewCriterion(criterion: "overall", name: "综合", weight: 1))
        wrong.panelSize = 4
        wrong.cycleYears = 0
        wrong.articles = ["X.1"]
        let asked = wrong
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["programme_unknown_word"]) {
            try await selection.province.programmes.defineProgramme(asked)
        }
        wrong.articles = ["C.21"]
        wrong.evidence = ["rumour"]
        let evenMore = wrong
        await expectRefusal(
            .failedPrecondition, "REFUSED",
            refusals: [
                "programme_weights_not_hundred", "programme_panel_even", "programme_unknown_word", "programme_no_cycle",
            ]
        ) { try await selection.province.programmes.defineProgramme(evenMore) }
        #expect(
            try await selection.anonymous.programmes.getProgramme(.init(programmeID: "harbour_prize")) == defined)
    }

    @Test func `an open round keeps the revision it was opened with`() async throws {
        let selection = try await Selection()
        _ = try await selection.province.programmes.defineProgramme(Self.definition())
        let round = try await selection.province.rounds.openRound(Self.opening)
        var next = Self.definition()
        next.channels = [ChannelShare(channel: .sector)]
        #expect(try await selection.province.programmes.defineProgramme(next).revision == 3)
        #expect(try await selection.anonymous.rounds.getRound(.init(roundID: round.roundID)).programmeRevision == 2)
        _ = try await selection.nominate(try await selection.person(1), round, "gold")
    }

    @Test func `a person nominates themselves where the programme says so, and reads what became of it`() async throws {
        let selection = try await Selection()
        _ = try await selection.province.programmes.defineProgramme(Self.definition())
        let round = try await selection.province.rounds.openRound(Self.opening)
        let person = try await selection.person(1)
        let own = selection.client(.worker(person)).nominations
        let made = try await own.nominate(Selection.nomination(person, round, "gold"))
        #expect(made.channel == .oneself)
        #expect(try await own.getNomination(.init(nominationID: made.nominationID)) == made)
        await expectRefusal(.permissionDenied) {
            try await selection.client(.worker("per_2")).nominations.getNomination(
                .init(nominationID: made.nominationID))
        }
        for index in 2...3 {
            let other = try await selection.person(index)
            let call = {
                try await selection.client(.worker(other)).nominations.nominate(
                    Selection.nomination(other, round, "gold"))
            }
            if index == 2 {
                _ = try await call()
            } else {
                await expectRefusal(.failedPrecondition, refusals: ["nomination_channel_used_up"]) { try await call() }
            }
        }
        let tiers = try await selection.open()
        await expectRefusal(.failedPrecondition, refusals: ["nomination_channel_closed"]) {
            try await own.nominate(Selection.nomination(person, tiers))
        }
    }

    @Test func `a training base is an organisation with a plan within the cap, nominated by itself or its city`()
        async throws
    {
        let selection = try await Selection()
        let firm = try await selection.organisation(1, [.enterprise])
        let agency = try await selection.organisation(2, [.hrAgency])
        let round = try await selection.province.rounds.openRound(
            .init(
                year: 2022, nominationsCloseOn: "2022-05-31", fundYuan: 30_000_000, programmeID: "training_bases"))
        var request = NominateRequest(
            roundID: round.roundID, regionCode: "210100", statement: "实训条件完备", place: "training_base",
            creditCode: firm, nominatorCreditCode: firm,
            plan: [
                .init(title: "实训车间", dueOn: "2022-12-31", amountYuan: 2_000_000),
                .init(title: "师资培养", dueOn: "2023-06-30", amountYuan: 1_000_001),
            ])
        let tooMuch = request
        let own = selection.client(.enterprise(firm)).nominations
        await expectRefusal(.failedPrecondition, refusals: ["nomination_plan_unfit"]) {
            try await own.nominate(tooMuch)
        }
        request.plan[1].amountYuan = 1_000_000
        let fit = request
        let made = try await own.nominate(fit)
        #expect(made.creditCode == firm && made.plan.count == 2 && made.channel == .organisation)
        await expectRefusal(.alreadyExists, "ALREADY_NOMINATED") {
            try await selection.bureau.nominations.nominate(fit)
        }
        request.creditCode = agency
        let foreign = request
        await expectRefusal(
            .failedPrecondition, refusals: ["nomination_not_own", "nomination_wrong_organisation_part"]
        ) { try await own.nominate(foreign) }
        request.creditCode = Selection.creditCode(99)
        request.nominatorCreditCode = ""
        let unknown = request
        await expectRefusal(.notFound, "ORGANISATION_NOT_FOUND", field: "credit_code") {
            try await selection.bureau.nominations.nominate(unknown)
        }
        request.creditCode = firm
        request.personID = try await selection.person(1)
        let muddled = request
        await expectRefusal(
            .failedPrecondition, refusals: ["nomination_wrong_subject", "nominated_before"]
        ) { try await selection.bureau.nominations.nominate(muddled) }
        _ = try await selection.province.rounds.closeNominations(.init(roundID: round.roundID))
        try await selection.review(round, [made], scores: [9000])
        try selection.move(to: "2022-06-01")
        let list = try await selection.province.nominations.publishShortlist(.init(roundID: round.roundID))
        #expect(list.nominations[0].maskedName == "沈阳某某单位1")
        try selection.move(to: "2022-06-10")
        let honour = try await selection.decide(made, bonus: 3_000_000)
        #expect(honour.kind == .unspecified && honour.place == "training_base" && honour.personID.isEmpty)
        let awarded = try await selection.anonymous.honours.listAwarded(.init(roundID: round.roundID)).awards
        #expect(awarded.map(\.maskedName) == ["沈阳某某单位1"] && awarded[0].state == .conferred)
        #expect(try await counted("carriers.bases", selection) == 1)
    }

    @Test func `a master station is a project led by a master, a quality major one of a school`() async throws {
        let selection = try await Selection()
        let school = try await selection.organisation(1, [.technicianCollege], name: "沈阳某某技师学院")
        let stations = try await selection.province.rounds.openRound(
            .init(
                year: 2022, nominationsCloseOn: "2022-05-31", fundYuan: 1_000_000, programmeID: "master_stations"))
        var request = NominateRequest(
            roundID: stations.roundID, personID: try await selection.person(1, certified: false), regionCode: "210100",
            statement: "带徒", place: "master_station", creditCode: school, title: "某某焊接大师工作站",
            plan: [.init(title: "设备", dueOn: "2022-12-31", amountYuan: 100_000)])
        let unskilled = request
        await expectRefusal(.failedPrecondition, refusals: ["no_evidence_of_skill"]) {
            try await selection.bureau.nominations.nominate(unskilled)
        }
        request.personID = try await selection.person(2)
        let skilled = request
        #expect(try await selection.bureau.nominations.nominate(skilled).title == "某某焊接大师工作站")
        let majors = try await selection.province.rounds.openRound(
            .init(year: 2022, nominationsCloseOn: "2022-05-31", programmeID: "quality_majors"))
        #expect(majors.quotas.map(\.quota) == [30])
        for title in ["焊接加工", "数控加工"] {
            let made = try await selection.client(.school(school)).nominations.nominate(
                .init(
                    roundID: majors.roundID, regionCode: "210100", statement: "建设基础好", place: "quality_major",
                    creditCode: school, title: title, nominatorCreditCode: school))
            #expect(made.title == title)
        }
    }

    @Test func `places of several rounds together are not exceeded`() async throws {
        let selection = try await Selection(on: "2023-05-10")
        // The yearly figure ended with 2022; what is left of the five years stands.
        let round = try await selection.province.rounds.openRound(
            .init(year: 2023, nominationsCloseOn: "2023-05-31", programmeID: "ideology_bases"))
        #expect(round.quotas.map(\.quota) == [4])
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["round_no_quota"]) {
            try await selection.province.rounds.openRound(
                .init(year: 2023, nominationsCloseOn: "2023-05-31", programmeID: "training_bases"))
        }
    }

    private func counted(_ task: String, _ selection: Selection) async throws -> Int64 {
        try await selection.service.database.read { read in
            try read.query("SELECT person_times FROM monthly_counter WHERE task = \(task)") {
                try $0.integer("person_times")
            }.reduce(0, +)
        }
    }
}
