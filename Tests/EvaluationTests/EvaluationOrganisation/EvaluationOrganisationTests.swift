internal import EvaluationMessages
internal import TypeMessages
internal import RPC
internal import ServiceTesting
internal import Testing

/// Change, suspension, resumption and withdrawal of a filing, and the list of filings.
struct EvaluationOrganisationTests {
    static let code = EvaluationWorld.social

    static func suspend(_ client: EvaluationContract.Clients) async throws -> EvaluationOrganisation {
        try await client.evaluationOrganisations.suspendEvaluationOrganisation(
            SuspendEvaluationOrganisationRequest(creditCode: code, reason: "质量督导发现问题"))
    }
    static func resume(_ client: EvaluationContract.Clients) async throws -> EvaluationOrganisation {
        try await client.evaluationOrganisations.resumeEvaluationOrganisation(
            ResumeEvaluationOrganisationRequest(creditCode: code, reason: "整改完成"))
    }
    static func withdraw(_ client: EvaluationContract.Clients) async throws -> EvaluationOrganisation {
        try await client.evaluationOrganisations.withdrawEvaluationOrganisation(
            WithdrawEvaluationOrganisationRequest(creditCode: code, reason: "自愿退出"))
    }

    @Test func `a filing is suspended, resumed and withdrawn, and keeps the reason`() async throws {
        let world = try await EvaluationWorld()
        try await world.file()
        let suspended = try await Self.suspend(world.province)
        #expect(suspended.state == .suspended && suspended.stateReason == "质量督导发现问题" && suspended.revision == 2)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["organisation_not_active"]) {
            try await Self.suspend(world.province)
        }
        #expect(try await Self.resume(world.province).state == .active)
        await expectRefusal(.failedPrecondition, refusals: ["organisation_not_suspended"]) {
            try await Self.resume(world.province)
        }
        #expect(try await Self.withdraw(world.province).state == .withdrawn)
        for step in [Self.suspend, Self.resume, Self.withdraw] {
            await expectRefusal(.failedPrecondition, refusals: ["organisation_withdrawn"]) {
                try await step(world.province)
            }
        }
    }

    @Test func `a filing counts towards the five-year plan until it is withdrawn`() async throws {
        let world = try await EvaluationWorld()
        try await world.file()
        try await world.file(EvaluationWorld.firm, .enterprise)
        try await world.file(EvaluationWorld.school, .technicalSchool)
        #expect(try await world.count("plan.social_evaluators") == [1, 0])
        #expect(try await world.count("plan.enterprise_self_evaluators") == [1, 0])
        _ = try await Self.suspend(world.province)
        #expect(try await world.count("plan.social_evaluators") == [1, 0])
        _ = try await Self.withdraw(world.province)
        #expect(try await world.count("plan.social_evaluators") == [0, 0])
        try await world.file()
        #expect(try await world.count("plan.social_evaluators") == [1, 0])
    }

    @Test func `once its last day is past a filing is no longer counted, and may be filed anew`() async throws {
        let world = try await EvaluationWorld()
        try await world.file()
        let expire = {
            try await world.client(.operator).evaluationOrganisations.expireEvaluationOrganisations(.init())
                .expiredCount
        }
        world.day("2025-12-31")
        #expect(try await expire() == 0)
        world.day("2026-01-01")
        #expect(try await expire() == 1)
        #expect(try await expire() == 0)
        #expect(try await world.count("plan.social_evaluators") == [0, 0])
        // Withdrawn then, it is not taken back a second time.
        _ = try await Self.withdraw(world.province)
        #expect(try await world.count("plan.social_evaluators") == [0, 0])
        var request = EvaluationWorld.filing()
        request.validToOn = "2027-12-31"
        let again = try await world.province.evaluationOrganisations.fileEvaluationOrganisation(request)
        #expect(again.state == .active && again.bodyCode == "S000021000001")
        #expect(try await world.count("plan.social_evaluators", month: 202601) == [1, 0])
        // One that expired and was not marked yet is filed anew too, and counted once.
        world.day("2028-01-01")
        request.validToOn = "2029-12-31"
        _ = try await world.province.evaluationOrganisations.fileEvaluationOrganisation(request)
        #expect(try await world.count("plan.social_evaluators", month: 202601) == [0, 0])
        #expect(try await world.count("plan.social_evaluators", month: 202801) == [1, 0])
    }

    @Test func `a bureau narrows a filing and does not widen it`() async throws {
        let world = try await EvaluationWorld()
        try await world.file()
        let bureau = world.client(.cityBureau("210100")).evaluationOrganisations
        var request = Self.change([.senior, .technician])
        request.validToOn = "2026-12-31"
        await expectRefusal(
            .failedPrecondition, "REFUSED", refusals: ["scope_would_widen", "validity_would_lengthen"]
        ) { [request] in try await bureau.changeEvaluationScope(request) }
        #expect(try await bureau.changeEvaluationScope(Self.change([.senior])).scopes[0].levels == [.senior])
    }

    @Test func `who was withdrawn is filed anew with the same code`() async throws {
        let world = try await EvaluationWorld()
        let first = try await world.file()
        _ = try await Self.withdraw(world.province)
        let again = try await world.file(levels: [.intermediate])
        #expect(again.bodyCode == first.bodyCode && again.state == .active && again.revision == 3)
        #expect(again.scopes.first?.levels == [.intermediate])
    }

    @Test func `a step needs a reason, a known filing and the right city`() async throws {
        let world = try await EvaluationWorld()
        await expectRefusal(.notFound, "EVALUATION_ORGANISATION_NOT_FOUND") { try await Self.suspend(world.province) }
        try await world.file()
        await expectRefusal(.invalidArgument, field: "reason") {
            try await world.province.evaluationOrganisations.suspendEvaluationOrganisation(
                SuspendEvaluationOrganisationRequest(creditCode: Self.code, reason: "差"))
        }
        await expectRefusal(.permissionDenied) { try await Self.suspend(world.client(.cityBureau("210200"))) }
        #expect(try await Self.suspend(world.client(.cityBureau("210100"))).state == .suspended)
    }

    static func change(_ levels: [Level], revision: Int64 = 0) -> ChangeEvaluationScopeRequest {
        ChangeEvaluationScopeRequest(
            creditCode: code, scopes: [EvaluationScope(occupationCode: EvaluationWorld.welder, levels: levels)],
            revision: revision)
    }

    @Test func `a changed scope replaces the one before`() async throws {
        let world = try await EvaluationWorld()
        try await world.file()
        var request = Self.change([.technician], revision: 1)
        request.validToOn = "2024-06-30"
        let changed = try await world.province.evaluationOrganisations.changeEvaluationScope(
            request)
        #expect(changed.scopes.first?.levels == [.technician] && changed.validToOn == "2024-06-30")
        #expect(changed.revision == 2)
        await expectRefusal(.aborted, "EVALUATION_ORGANISATION_CHANGED") {
            try await world.province.evaluationOrganisations.changeEvaluationScope(request)
        }
        await expectRefusal(.failedPrecondition, refusals: ["level_is_appointed"]) {
            try await world.province.evaluationOrganisations.changeEvaluationScope(
                Self.change([.chiefTechnician]))
        }
        await expectRefusal(.permissionDenied) {
            try await world.client(.cityBureau("210200")).evaluationOrganisations
                .changeEvaluationScope(
                    Self.change([.senior]))
        }
        _ = try await Self.withdraw(world.province)
        await expectRefusal(.failedPrecondition, refusals: ["organisation_withdrawn"]) {
            try await world.province.evaluationOrganisations.changeEvaluationScope(
                Self.change([.senior]))
        }
    }

    @Test func `a filing whose last day is past is expired that day, and listed so`() async throws {
        let world = try await EvaluationWorld()
        try await world.file()
        let anyone = world.client(.anonymous).evaluationOrganisations
        let list = { (change: (inout ListEvaluationOrganisationsRequest) -> Void) in
            var request = ListEvaluationOrganisationsRequest()
            change(&request)
            return try await anyone.listEvaluationOrganisations(request).organisations.map(\.state)
        }
        world.day("2025-12-31")
        #expect(try await list { $0.state = .active } == [.active])
        #expect(try await list { $0.state = .expired }.isEmpty)
        world.day("2026-01-01")
        let code = GetEvaluationOrganisationRequest(creditCode: Self.code)
        #expect(try await anyone.getEvaluationOrganisation(code).state == .expired)
        #expect(try await list { $0.state = .active }.isEmpty)
        #expect(try await list { $0.state = .expired } == [.expired])
        #expect(try await list { $0.validOn = "2025-12-31" } == [.expired])
        #expect(try await list { $0.validOn = "2026-01-01" }.isEmpty)
        #expect(try await list { $0.expiresBefore = "2026-01-01" } == [.expired])
        #expect(try await list { $0.expiresBefore = "2025-12-31" }.isEmpty)
        #expect(try await list { $0.name = "焊接" } == [.expired])
        #expect(try await list { $0.name = "焊%协" }.isEmpty, "a sign of LIKE is no sign in a name")
        #expect(try await list { $0.servedEmployerCreditCode = EvaluationWorld.firm }.isEmpty)
        await expectRefusal(.failedPrecondition, refusals: ["organisation_not_active"]) {
            try await Self.suspend(world.province)
        }
    }

    @Test func `the scopes an organisation had before stay readable`() async throws {
        let world = try await EvaluationWorld()
        try await world.file()
        _ = try await world.province.evaluationOrganisations.changeEvaluationScope(Self.change([.technician]))
        let read = ListScopeRevisionsRequest(creditCode: Self.code)
        let revisions = try await world.client(.anonymous).evaluationOrganisations.listScopeRevisions(read).revisions
        #expect(revisions.map(\.revision) == [1, 2])
        #expect(revisions.map { $0.scopes.first?.levels } == [[.intermediate, .senior], [.technician]])
        await expectRefusal(.notFound, "EVALUATION_ORGANISATION_NOT_FOUND") {
            try await world.client(.anonymous).evaluationOrganisations.listScopeRevisions(
                ListScopeRevisionsRequest(creditCode: EvaluationWorld.stranger))
        }
    }

    @Test func `filings are listed by region, kind, state and scope, page by page`() async throws {
        let world = try await EvaluationWorld()
        try await world.file(EvaluationWorld.firm, .enterprise, levels: [.technician])
        try await world.file(EvaluationWorld.school, .technicalSchool)
        try await world.file()
        let list = { (change: (inout ListEvaluationOrganisationsRequest) -> Void) in
            var request = ListEvaluationOrganisationsRequest()
            change(&request)
            let client = world.client(.anonymous)
            return try await client.evaluationOrganisations.listEvaluationOrganisations(request)
        }
        let all = [EvaluationWorld.firm, EvaluationWorld.school, EvaluationWorld.social].sorted()
        #expect(try await list { _ in }.organisations.map(\.creditCode) == all)
        #expect(try await list { $0.regionCode = "210100" }.organisations.count == 3)
        #expect(try await list { $0.regionCode = "210200" }.organisations.isEmpty)
        #expect(try await list { $0.kind = .enterprise }.organisations.map(\.creditCode) == [EvaluationWorld.firm])
        let technicians = try await list {
            $0.occupationCode = EvaluationWorld.welder
            $0.level = .technician
        }
        #expect(technicians.organisations.map(\.creditCode) == [EvaluationWorld.firm])
        await expectRefusal(.invalidArgument, field: "occupation_code") { try await list { $0.level = .senior } }
        _ = try await Self.suspend(world.province)
        #expect(try await list { $0.state = .suspended }.organisations.map(\.creditCode) == [Self.code])

        var seen: [String] = []
        var token = ""
        repeat {
            let page = try await list { [token] in
                $0.pageSize = 1
                $0.pageToken = token
            }
            seen += page.organisations.map(\.creditCode)
            token = page.nextPageToken
        } while !token.isEmpty
        #expect(seen == all)
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID") { try await list { $0.pageToken = "x" } }
    }

    @Test func `a scope is changed of what is filed, to what there is`() async throws {
        let world = try await EvaluationWorld()
        let change = { (request: ChangeEvaluationScopeRequest) in
            try await world.province.evaluationOrganisations.changeEvaluationScope(request)
        }
        await expectRefusal(.notFound, "EVALUATION_ORGANISATION_NOT_FOUND") { try await change(Self.change([.senior])) }
        try await world.file()
        var request = Self.change([.senior])
        request.scopes[0].occupationCode = "6-18-02-99"
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") { [request] in try await change(request) }
        request = Self.change([.senior])
        request.servedEmployerCreditCodes = [EvaluationWorld.stranger]
        await expectRefusal(.notFound, "ORGANISATION_NOT_FOUND") { [request] in try await change(request) }
        request = Self.change([.senior])
        request.validToOn = "2022-12-31"
        await expectRefusal(.invalidArgument, field: "valid_to_on") { [request] in try await change(request) }
        world.catalogWay.connect(to: EvaluationWorld.refusing)
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") { try await change(Self.change([.senior])) }
    }

    @Test func `what is not filed is not found`() async throws {
        let world = try await EvaluationWorld()
        let client = world.province.evaluationOrganisations
        for step in [Self.suspend, Self.resume, Self.withdraw] {
            await expectRefusal(.notFound, "EVALUATION_ORGANISATION_NOT_FOUND") { try await step(world.province) }
        }
        await expectRefusal(.notFound, "EVALUATION_ORGANISATION_NOT_FOUND") {
            try await client.getEvaluationOrganisation(GetEvaluationOrganisationRequest(creditCode: Self.code))
        }
    }

    @Test func `a reason holds no identity number`() async throws {
        let world = try await EvaluationWorld()
        try await world.file()
        for reason in ["举报人 219901199001010015", "举报人２１９９０１ 19900101 0015"] {
            await expectRefusal(.invalidArgument, field: "reason") {
                try await world.province.evaluationOrganisations.suspendEvaluationOrganisation(
                    SuspendEvaluationOrganisationRequest(creditCode: Self.code, reason: reason))
            }
        }
    }

    @Test func `a page goes on only with the question it belongs to`() async throws {
        let world = try await EvaluationWorld()
        try await world.file(EvaluationWorld.firm, .enterprise)
        try await world.file()
        let client = world.client(.anonymous).evaluationOrganisations
        let page = try await client.listEvaluationOrganisations(
            ListEvaluationOrganisationsRequest(regionCode: "210100", pageSize: 1))
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID", field: "page_token") {
            try await client.listEvaluationOrganisations(
                ListEvaluationOrganisationsRequest(pageSize: 1, pageToken: page.nextPageToken))
        }
    }
}
