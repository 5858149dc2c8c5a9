internal import CaseworkMessages
internal import EvaluationMessages
internal import RPC
internal import ServiceTesting
internal import Testing
internal import TypeMessages

/// An organisation's own application, from filing to the filing in force, with the steps of the service Cases.
struct EvaluatorApplicationTests {
    private static let welder = EvaluationWorld.welder
    private static let social = EvaluationWorld.social

    private static func request(_ examiners: [String]) -> FileEvaluatorApplicationRequest {
        FileEvaluatorApplicationRequest(
            creditCode: social, kind: .social, regionCode: "210102",
            scopes: [EvaluationScope(occupationCode: welder, levels: [.intermediate, .senior])],
            examinerIDs: examiners,
            sites: [EvaluationSite(name: "焊接车间", address: "沈阳市一号", occupationCodes: [welder], workplaces: 10)],
            itemBanks: [ItemBank(occupationCode: welder, title: "焊工题库")], rulesTitle: "评价管理制度")
    }

    private static func cases(_ world: EvaluationWorld, _ caller: TestCaller) -> CaseworkContract.Clients {
        CaseworkContract.Clients(world.service.channel(as: caller))
    }

    private static func official(_ world: EvaluationWorld, _ name: String) -> CaseworkContract.Clients {
        cases(world, .cityBureau("210100", subject: name))
    }

    private static func examiners(_ world: EvaluationWorld) async throws -> [String] {
        try await world.staffMembers().filter { $0.kind == .examiner }.map(\.examinerID)
    }

    private static func upload(_ world: EvaluationWorld, _ caseID: String) async throws {
        let bytes = Array("%PDF-1.7\n".utf8) + [UInt8](repeating: 0x20, count: 100)
        _ = try await cases(world, .industryAssociation(social)).attachments.uploadAttachment { writer in
            try await writer.write(UploadAttachmentRequest(caseID: caseID, name: "制度.pdf"))
            try await writer.write(UploadAttachmentRequest(piece: bytes))
        }
    }

    private static func apply(_ world: EvaluationWorld) async throws -> EvaluatorApplication {
        try await world.client(.industryAssociation(social)).evaluatorApplications.fileEvaluatorApplication(
            request(examiners(world)))
    }

    /// Examined by two, approved and published by a third.
    private static func publish(_ world: EvaluationWorld, _ application: EvaluatorApplication) async throws {
        for name in ["one", "two"] {
            _ = try await official(world, name).cases.examineCase(.init(caseID: application.caseID))
        }
        _ = try await official(world, "chief").cases.approveCase(.init(caseID: application.caseID))
        _ = try await official(world, "chief").cases.publishCase(.init(caseID: application.caseID))
    }

    @Test func `who is ready is examined by two, published, filed, and taken out when the decision is voided`()
        async throws
    {
        let world = try await EvaluationWorld()
        let application = try await Self.apply(world)
        #expect(application.validMonths == 36 && application.caseID.hasPrefix("cas_"))
        try await Self.upload(world, application.caseID)
        try await Self.publish(world, application)
        world.day("2023-06-20")
        let decided = try await Self.official(world, "chief").cases.decideCase(.init(caseID: application.caseID))
        #expect(decided.state == .decided && decided.kind == "evaluation.organisation_filing")
        let anyone = world.client(.anonymous).evaluationOrganisations
        let filed = try await anyone.getEvaluationOrganisation(.init(creditCode: Self.social))
        #expect(filed.validFromOn == "2023-06-20" && filed.validToOn == "2026-06-19" && filed.state == .active)
        #expect(filed.bodyCode == "S000021000001" && filed.regionCode == "210102")
        #expect(try await world.count("plan.social_evaluators") == [1, 0])
        let replay = try await Self.cases(world, .auditor).cases.replayDecision(.init(caseID: application.caseID))
        #expect(replay.comesOutSame && replay.outcome?.result == "filed")

        // More of it is applied for again, and changes the filing; voided, the scope is what it was.
        var more = Self.request(try await Self.examiners(world))
        more.scopes[0].levels = [.intermediate, .senior, .technician]
        let second = try await world.evaluator(Self.social).evaluatorApplications.fileEvaluatorApplication(more)
        try await Self.upload(world, second.caseID)
        try await Self.publish(world, second)
        world.day("2023-07-10")
        _ = try await Self.official(world, "chief").cases.decideCase(.init(caseID: second.caseID))
        var now = try await anyone.getEvaluationOrganisation(.init(creditCode: Self.social))
        #expect(now.scopes[0].levels.count == 3 && now.validToOn == "2026-07-09" && now.revision == 2)
        _ = try await Self.official(world, "chief").cases.voidCase(.init(caseID: second.caseID, reason: "材料虚假"))
        now = try await anyone.getEvaluationOrganisation(.init(creditCode: Self.social))
        #expect(now.scopes[0].levels.count == 2 && now.validToOn == "2026-06-19" && now.state == .active)
        _ = try await Self.official(world, "chief").cases.voidCase(
            .init(caseID: application.caseID, reason: "材料虚假"))
        now = try await anyone.getEvaluationOrganisation(.init(creditCode: Self.social))
        #expect(now.state == .withdrawn)
        #expect(try await world.count("plan.social_evaluators") == [0, 0])
    }

    @Test func `who is not ready is told what is missing, completes, and is filed`() async throws {
        let world = try await EvaluationWorld()
        let people = try await Self.examiners(world)
        var request = Self.request([people[0], people[1]])
        request.sites = []
        request.itemBanks = []
        let client = world.client(.industryAssociation(Self.social)).evaluatorApplications
        let application = try await client.fileEvaluatorApplication(request)
        for name in ["one", "two"] {
            _ = try await Self.official(world, name).cases.examineCase(.init(caseID: application.caseID))
        }
        await expectRefusal(
            .failedPrecondition,
            refusals: ["examiners_too_few", "evaluation_site_missing", "item_bank_missing", "evidence_missing"]
        ) {
            try await Self.official(world, "chief").cases.approveCase(.init(caseID: application.caseID))
        }
        let whole = Self.request(people)
        let change = ChangeEvaluatorApplicationRequest(
            applicationID: application.applicationID, scopes: whole.scopes, examinerIDs: people, sites: whole.sites,
            itemBanks: whole.itemBanks, rulesTitle: whole.rulesTitle)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["application_not_returned"]) {
            try await client.changeEvaluatorApplication(change)
        }
        _ = try await Self.official(world, "one").cases.returnCase(
            .init(caseID: application.caseID, reason: "考评员不足"))
        _ = try await client.changeEvaluatorApplication(change)
        try await Self.upload(world, application.caseID)
        _ = try await Self.cases(world, .industryAssociation(Self.social)).cases.completeCase(
            .init(caseID: application.caseID))
        try await Self.publish(world, application)
        // Between publicity and decision an examiner's card is withdrawn: the decision sees it.
        world.day("2023-06-20")
        _ = try await world.province.examiners.withdrawExaminer(
            WithdrawExaminerRequest(examinerID: people[0], reason: "不再从事"))
        await expectRefusal(.failedPrecondition, refusals: ["examiners_too_few"]) {
            try await Self.official(world, "chief").cases.decideCase(.init(caseID: application.caseID))
        }
        let read = try await client.getEvaluatorApplication(.init(applicationID: application.applicationID))
        #expect(read.sites.count == 1 && read.caseID == application.caseID)
    }

    @Test func `one application is open, its own, of who is registered there`() async throws {
        let world = try await EvaluationWorld()
        let application = try await Self.apply(world)
        let client = world.client(.industryAssociation(Self.social)).evaluatorApplications
        await expectRefusal(.alreadyExists, "APPLICATION_OPEN") { try await Self.apply(world) }
        await expectRefusal(.permissionDenied) {
            try await world.client(.enterprise(EvaluationWorld.firm)).evaluatorApplications.fileEvaluatorApplication(
                Self.request([]))
        }
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await world.client(.cityBureau("210200")).evaluatorApplications.getEvaluatorApplication(
                .init(applicationID: application.applicationID))
        }
        await expectRefusal(.notFound, "APPLICATION_NOT_FOUND") {
            try await client.getEvaluatorApplication(.init(applicationID: "eap_none"))
        }
        var request = Self.request([])
        request.regionCode = "210200"
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") { [request] in
            try await client.fileEvaluatorApplication(request)
        }
        request.regionCode = "210000"
        request.examinerIDs = ["exm_none"]
        await expectRefusal(.notFound, "EXAMINER_NOT_FOUND") { [request] in
            try await client.fileEvaluatorApplication(request)
        }
        request.examinerIDs = ["exm_1", "exm_1"]
        await expectRefusal(.invalidArgument, field: "examiner_ids[1]") { [request] in
            try await client.fileEvaluatorApplication(request)
        }
        request.examinerIDs = []
        request.itemBanks[0].occupationCode = "5-01-02-01"
        await expectRefusal(.invalidArgument, field: "item_banks[0].occupation_code") { [request] in
            try await client.fileEvaluatorApplication(request)
        }
        request.itemBanks = []
        request.kind = .enterprise
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["kind_does_not_fit_organisation"]) { [request] in
            try await client.fileEvaluatorApplication(request)
        }
        // The province's own case is examined by the province; withdrawn, another may be filed.
        _ = try await Self.cases(world, .industryAssociation(Self.social)).cases.withdrawCase(
            .init(caseID: application.caseID, reason: "另行申报"))
        request.kind = .social
        let own = try await client.fileEvaluatorApplication(request)
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await Self.official(world, "one").cases.examineCase(.init(caseID: own.caseID))
        }
    }

    @Test func `of many applications at the same time one is open`() async throws {
        let world = try await EvaluationWorld()
        let request = Self.request(try await Self.examiners(world))
        let won = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<16 {
                group.addTask {
                    let client = world.client(.industryAssociation(Self.social)).evaluatorApplications
                    return (try? await client.fileEvaluatorApplication(request)) != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(won == 1)
    }

    @Test func `one that is suspended or filed as another kind does not apply`() async throws {
        let world = try await EvaluationWorld()
        try await world.file()
        world.catalog.register(
            Self.social, name: "辽宁焊接协会", roles: [.enterprise, .industryAssociation, .evaluationOrganisation])
        var request = Self.request([])
        request.kind = .enterprise
        await expectRefusal(.failedPrecondition, refusals: ["filed_as_another_kind"]) { [request] in
            try await world.evaluator(Self.social).evaluatorApplications.fileEvaluatorApplication(request)
        }
        _ = try await world.province.evaluationOrganisations.suspendEvaluationOrganisation(
            .init(creditCode: Self.social, reason: "检查"))
        request.kind = .social
        await expectRefusal(.failedPrecondition, refusals: ["organisation_suspended"]) { [request] in
            try await world.evaluator(Self.social).evaluatorApplications.fileEvaluatorApplication(request)
        }
    }

    @Test func `before the policy book names numbers, nothing is filed`() async throws {
        let world = try await EvaluationWorld(on: "2017-12-31")
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await world.client(.industryAssociation(Self.social)).evaluatorApplications.fileEvaluatorApplication(
                Self.request([]))
        }
    }
}
