internal import EvaluationMessages
internal import RPC
internal import ServiceTesting
internal import Testing
internal import TrainingRecordsMessages
internal import TypeMessages

/// Levels that people grant: by decision on a result, by direct recognition, by appointment.
struct GrantedByPeopleTests {
    static func recognise(
        _ world: EvaluationWorld, _ person: String = "per_1", _ level: Level = .technician,
        by employer: String = EvaluationWorld.firm
    ) async throws -> LevelGrant {
        try await world.evaluator(employer).levelGrants.recogniseLevel(
            RecogniseLevelRequest(
                employerCreditCode: employer, personID: person, occupationCode: EvaluationWorld.welder, level: level,
                contribution: .technicalProblem, evidence: "攻克转子焊接变形难题"))
    }

    static func appoint(
        _ world: EvaluationWorld, _ person: String = "per_1", _ level: Level = .specialTechnician,
        until: String = "2026-05-31",
        by employer: String = EvaluationWorld.firm
    ) async throws -> LevelGrant {
        try await world.evaluator(employer).levelGrants.appointTechnician(
            AppointTechnicianRequest(
                employerCreditCode: employer, personID: person, occupationCode: EvaluationWorld.welder, level: level,
                endsOn: until, evidence: "评聘委员会第3号决定"))
    }

    static func quota(_ client: EvaluationContract.Clients, _ quota: Int32, _ level: Level = .specialTechnician)
        async throws
        -> AppointmentQuota
    {
        try await client.levelGrants.setAppointmentQuota(
            SetAppointmentQuotaRequest(
                employerCreditCode: EvaluationWorld.firm, level: level, quota: quota, document: "备案方案2023-1"))
    }

    static func void(_ client: EvaluationContract.Clients, _ grant: LevelGrant) async throws -> LevelGrant {
        try await client.levelGrants.voidLevelGrant(
            VoidLevelGrantRequest(levelGrantID: grant.levelGrantID, reason: "认定有误"))
    }

    static func decide(
        _ client: EvaluationContract.Clients, _ person: String = "per_1", _ level: Level = .senior,
        _ occupation: String = EvaluationWorld.welder
    ) async throws -> LevelGrant {
        try await client.levelGrants.decideLevelGrant(
            DecideLevelGrantRequest(
                personID: person, occupationCode: occupation, level: level, regionCode: "210100", rank: 2,
                evidence: "2023年全省职业技能大赛焊工项目第二名，省厅第9号决定"))
    }

    /// A world with the firm filed and its worker.
    static func firm() async throws -> EvaluationWorld {
        let world = try await EvaluationWorld()
        try await world.file(EvaluationWorld.firm, .enterprise)
        for number in 1...16 { world.people.register("per_\(number)", employments: CandidateTests.job) }
        return world
    }

    static func certify(_ world: EvaluationWorld, _ grant: LevelGrant) async throws -> Certificate {
        try await world.evaluator(EvaluationWorld.firm).certificates.issueCertificate(
            IssueCertificateRequest(levelGrantID: grant.levelGrantID, organisationCreditCode: EvaluationWorld.firm))
    }

    @Test func `an enterprise recognises its worker's contribution, and certifies it`() async throws {
        let world = try await Self.firm()
        let grant = try await Self.recognise(world)
        #expect(grant.basis == .recognition && grant.contribution == .technicalProblem && grant.articles == ["D.14"])
        #expect(grant.evidence == "攻克转子焊接变形难题" && grant.issuerCreditCode == EvaluationWorld.firm)
        let certificate = try await Self.certify(world, grant)
        #expect(certificate.basis == .recognition && certificate.level == .technician)
        #expect(certificate.certificateNumber == "Y000021000001232000001")
        let list = ListCertificatesRequest(regionCode: "210100", basis: .recognition)
        #expect(try await world.province.certificates.listCertificates(list).certificates.count == 1)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["level_held_already"]) {
            try await Self.recognise(world, "per_1", .senior)
        }
        await expectRefusal(
            .failedPrecondition, refusals: ["level_granted_by_employer", "level_grant_certified", "level_not_in_scope"]
        ) {
            try await world.client(.worker("per_1")).levelGrants.chooseGrantIssuer(
                ChooseGrantIssuerRequest(
                    levelGrantID: grant.levelGrantID, organisationCreditCode: EvaluationWorld.firm))
        }
    }

    @Test func `who may not recognise, and whom nobody can`() async throws {
        let world = try await Self.firm()
        world.people.register("per_20")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["not_a_worker_of_the_enterprise"]) {
            try await Self.recognise(world, "per_20")
        }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") { try await Self.recognise(world, "per_99") }
        await expectRefusal(.notFound, "EVALUATION_ORGANISATION_NOT_FOUND") {
            try await Self.recognise(world, by: EvaluationWorld.social)
        }
        try await world.file()
        await expectRefusal(
            .failedPrecondition, "REFUSED", refusals: ["organisation_not_enterprise", "not_a_worker_of_the_enterprise"]
        ) { try await Self.recognise(world, by: EvaluationWorld.social) }
        await expectRefusal(.permissionDenied) {
            try await world.evaluator().levelGrants.recogniseLevel(
                RecogniseLevelRequest(
                    employerCreditCode: EvaluationWorld.firm, personID: "per_1", occupationCode: EvaluationWorld.welder,
                    level: .senior, contribution: .mentoring, evidence: "师带徒十人"))
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["level_below_recognition"]) {
            try await Self.recognise(world, "per_1", .intermediate)
        }
        await expectRefusal(.failedPrecondition, "APPOINTMENT_QUOTA_FULL") {
            try await Self.recognise(world, "per_1", .chiefTechnician)
        }
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") {
            try await Self.decide(world.province, "per_1", .senior, "6-18-02-99")
        }
        world.peopleWay.connect(to: EvaluationWorld.refusing)
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") { try await Self.recognise(world) }
    }

    @Test func `appointments keep within the quota, end with their term, and may be voided`() async throws {
        let world = try await Self.firm()
        let bureau = world.client(.cityBureau("210100"))
        for person in ["per_1", "per_2", "per_3"] { _ = try await Self.recognise(world, person, .seniorTechnician) }
        await expectRefusal(.failedPrecondition, "APPOINTMENT_QUOTA_FULL") { try await Self.appoint(world) }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["level_nobody_is_appointed_to"]) {
            try await Self.quota(bureau, 1, .senior)
        }
        await expectRefusal(.permissionDenied) { try await Self.quota(world.client(.cityBureau("210200")), 1) }
        #expect(try await Self.quota(bureau, 1).quota == 1)
        let first = try await Self.appoint(world, until: "2024-05-31")
        #expect(first.basis == .appointment && first.endsOn == "2024-05-31" && first.level == .specialTechnician)
        await expectRefusal(.failedPrecondition, "APPOINTMENT_QUOTA_FULL") { try await Self.appoint(world, "per_2") }
        // The term is over: the place is free, and the level is not held by it any more.
        world.day("2024-06-01")
        let second = try await Self.appoint(world, "per_2")
        await expectRefusal(.permissionDenied) { try await Self.void(world.evaluator(), second) }
        #expect(try await Self.void(world.evaluator(EvaluationWorld.firm), second).voidReason == "认定有误")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["level_grant_voided"]) {
            try await Self.void(bureau, second)
        }
        let third = try await Self.appoint(world, "per_3")
        let certificate = try await Self.certify(world, third)
        #expect(certificate.certificateNumber.dropFirst(15).first == "T" && certificate.basis == .appointment)
        await expectRefusal(.failedPrecondition, refusals: ["level_below_not_held"]) {
            try await Self.appoint(world, "per_4")
        }
        await expectRefusal(.notFound, "LEVEL_GRANT_NOT_FOUND") {
            try await Self.void(bureau, LevelGrant(levelGrantID: "lvg_0"))
        }
        await expectRefusal(.notFound, "EVALUATION_ORGANISATION_NOT_FOUND") {
            try await bureau.levelGrants.setAppointmentQuota(
                SetAppointmentQuotaRequest(
                    employerCreditCode: EvaluationWorld.stranger, level: .chiefTechnician, quota: 1, document: "方案"))
        }
    }

    @Test func `many appointed at once are as many as the quota`() async throws {
        let world = try await Self.firm()
        for number in 1...16 { _ = try await Self.recognise(world, "per_\(number)", .seniorTechnician) }
        _ = try await Self.quota(world.province, 3)
        let appointed = await withTaskGroup(of: Bool.self) { group in
            for number in 1...16 {
                group.addTask { (try? await Self.appoint(world, "per_\(number)")) != nil }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(appointed == 3)
    }

    @Test func `a bureau grants a level for a result that no rule gives one for`() async throws {
        let world = try await EvaluationWorld()
        world.people.register("per_1")
        let grant = try await Self.decide(world.client(.cityBureau("210100")))
        #expect(grant.basis == .decision && grant.rank == 2 && grant.regionCode == "210100")
        await expectRefusal(.permissionDenied) { try await Self.decide(world.client(.cityBureau("210200"))) }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["level_held_already"]) {
            try await Self.decide(world.province)
        }
        await expectRefusal(.failedPrecondition, refusals: ["level_not_examined"]) {
            try await Self.decide(world.province, "per_1", .chiefTechnician)
        }
        try await world.file()
        _ = try await world.client(.worker("per_1")).levelGrants.chooseGrantIssuer(
            ChooseGrantIssuerRequest(levelGrantID: grant.levelGrantID, organisationCreditCode: EvaluationWorld.social))
        let certificate = try await world.evaluator().certificates.issueCertificate(
            IssueCertificateRequest(levelGrantID: grant.levelGrantID, organisationCreditCode: EvaluationWorld.social))
        #expect(certificate.basis == .competition && certificate.level == .senior)
        #expect(try await Self.void(world.client(.cityBureau("210100")), grant).voided)
    }

    @Test func `what a rule gave only a corrected result takes`() async throws {
        let stage = try await CompetitionResultsTests.Stage()
        try await stage.publish(CompetitionResultsTests.results([("per_1", 1)]))
        let grant = try #require(try await stage.grants("per_1").first)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["level_granted_by_rule"]) {
            try await Self.void(stage.world.province, grant)
        }
    }
}
