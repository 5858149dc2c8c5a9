internal import CompetitionMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct TrainingBaseTests {
    @Test func `a registered organisation is named as base for listed events, once at a time`() async throws {
        let arena = try await Arena()
        let province = arena.province.trainingBases
        let request = NameTrainingBaseRequest(
            creditCode: Arena.firm, worldEvents: ["10"], nationalEvents: ["数控车"], document: "辽人社〔2022〕9号")
        await expectRefusal(.notFound, "ORGANISER_NOT_FOUND", field: "credit_code") {
            try await province.nameTrainingBase(request)
        }
        try await arena.registerFirm()
        var unknown = request
        unknown.worldEvents = ["999"]
        let wrong = unknown
        await expectRefusal(.notFound, "REFERENCE_EVENT_NOT_FOUND", field: "world_events") {
            try await province.nameTrainingBase(wrong)
        }
        let base = try await province.nameTrainingBase(request)
        #expect(base.regionCode == "210102" && base.worldEvents == ["10"] && base.nationalEvents == ["数控车"])
        await expectRefusal(.alreadyExists, "TRAINING_BASE_NAMED") { try await province.nameTrainingBase(request) }
        await expectRefusal(.permissionDenied) { try await arena.bureau.trainingBases.nameTrainingBase(request) }
        #expect(try await arena.client(.anonymous).trainingBases.listTrainingBases(.init()).trainingBases == [base])
        let end = EndTrainingBaseRequest(trainingBaseID: base.trainingBaseID)
        #expect(try await province.endTrainingBase(end).endedOn == "2022-05-20")
        await expectRefusal(.failedPrecondition, "TRAINING_BASE_ENDED") { try await province.endTrainingBase(end) }
        await expectRefusal(.notFound, "TRAINING_BASE_NOT_FOUND") {
            try await province.endTrainingBase(.init(trainingBaseID: "tba_none"))
        }
        _ = try await province.nameTrainingBase(request)
    }

    @Test func `what sponsors give is recorded by the organiser and seen by everybody`() async throws {
        let arena = try await Arena()
        let competition = try await arena.bureau.competitions.createCompetition(Arena.plan())
        var request = RecordSponsorshipRequest(
            competitionID: competition.competitionID, sponsor: "沈阳某机械厂", kind: .equipment, valueYuan: 50_000,
            document: "赞助协议1号")
        let given = try await arena.bureau.trainingBases.recordSponsorship(request)
        await expectRefusal(.permissionDenied) {
            try await arena.client(.cityBureau("210200")).trainingBases.recordSponsorship(
                .init(
                    competitionID: competition.competitionID, sponsor: "别厂", kind: .money, valueYuan: 1, document: "协议")
            )
        }
        let listed = try await arena.client(.anonymous).trainingBases.listSponsorships(
            .init(competitionID: competition.competitionID))
        #expect(listed.sponsorships == [given] && given.valueYuan == 50_000)
        request.competitionID = "cmp_none"
        let nowhere = request
        await expectRefusal(.notFound, "COMPETITION_NOT_FOUND") {
            try await arena.bureau.trainingBases.recordSponsorship(nowhere)
        }
    }
}
