internal import Storage
internal import EvaluationMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct FileEvaluationOrganisationTests {
    @Test func `a filed organisation has a body code, a scope and a validity`() async throws {
        let world = try await EvaluationWorld()
        let filed = try await world.file()
        #expect(filed.bodyCode == "S000021000001")
        #expect(filed.name == "辽宁焊接协会" && filed.state == .active && filed.revision == 1)
        #expect(filed.filedOn == "2023-06-01" && filed.validToOn == "2025-12-31")
        #expect(filed.scopes == [EvaluationScope(occupationCode: "6-18-02-04", levels: [.intermediate, .senior])])
        let read = try await world.client(.anonymous).evaluationOrganisations
            .getEvaluationOrganisation(
                GetEvaluationOrganisationRequest(creditCode: filed.creditCode))
        #expect(read == filed)
    }

    @Test func `serials are given out in order within the letter, and each once`() async throws {
        let world = try await EvaluationWorld()
        #expect(try await world.file(EvaluationWorld.firm, .enterprise).bodyCode == "Y000021000001")
        #expect(try await world.file(EvaluationWorld.social).bodyCode == "S000021000001")
        var request = EvaluationWorld.filing(EvaluationWorld.school, .technicalSchool)
        request.serial = "000001"
        await expectRefusal(.alreadyExists, "SERIAL_TAKEN") {
            try await world.province.evaluationOrganisations.fileEvaluationOrganisation(request)
        }
        request.serial = "000777"
        #expect(
            try await world.province.evaluationOrganisations.fileEvaluationOrganisation(request)
                .bodyCode
                == "S000021000777")
        world.catalog.register(EvaluationWorld.stranger, name: "鞍山协会", roles: [.industryAssociation])
        #expect(try await world.file(EvaluationWorld.stranger).bodyCode == "S000021000778")
    }

    @Test func `the province enters its own, and a bureau none: organisations apply to it`() async throws {
        let world = try await EvaluationWorld()
        var request = EvaluationWorld.filing()
        for region in ["210100", "210102", "210000"] {
            request.regionCode = region
            await expectRefusal(.permissionDenied) { [request] in
                try await world.client(.cityBureau("210100")).evaluationOrganisations.fileEvaluationOrganisation(
                    request)
            }
        }
        let filed = try await world.province.evaluationOrganisations.fileEvaluationOrganisation(request)
        #expect(filed.regionCode == "210000" && filed.state == .active)
        #expect(try await world.count("plan.social_evaluators", region: "210000") == [1, 0])
    }

    @Test func `an organisation that the ministry filed first keeps the ministry's code`() async throws {
        let world = try await EvaluationWorld()
        var request = EvaluationWorld.filing()
        request.ministryCode = "0123"
        #expect(
            try await world.province.evaluationOrganisations.fileEvaluationOrganisation(request)
                .bodyCode
                == "S012321000001")
    }

    @Test func `every reason against a filing is answered at once`() async throws {
        let world = try await EvaluationWorld()
        var request = EvaluationWorld.filing(EvaluationWorld.school, .enterprise, levels: [.senior, .chiefTechnician])
        request.scopes.append(EvaluationScope(occupationCode: "5-01-02-01", levels: [.senior]))
        await expectRefusal(
            .failedPrecondition, "REFUSED",
            refusals: ["kind_does_not_fit_organisation", "occupation_lacks_level", "level_is_appointed"]
        ) {
            try await world.province.evaluationOrganisations.fileEvaluationOrganisation(request)
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["level_above_school_type"]) {
            try await world.file(EvaluationWorld.school, .technicalSchool, levels: [.senior, .technician])
        }
    }

    @Test func `a chain leader names the firms it serves, and they are registered`() async throws {
        let world = try await EvaluationWorld()
        let leader = TestCode.organisation(20)
        world.catalog.register(leader, name: "链主", roles: [.enterprise, .chainLeader])
        var request = EvaluationWorld.filing(leader, .chainLeader)
        await expectRefusal(.failedPrecondition, refusals: ["chain_leader_names_no_firm"]) {
            try await world.province.evaluationOrganisations.fileEvaluationOrganisation(request)
        }
        request.servedEmployerCreditCodes = [EvaluationWorld.stranger]
        await expectRefusal(.notFound, "ORGANISATION_NOT_FOUND") {
            try await world.province.evaluationOrganisations.fileEvaluationOrganisation(request)
        }
        request.servedEmployerCreditCodes = [EvaluationWorld.firm, EvaluationWorld.school]
        world.catalog.leaveChains(EvaluationWorld.school)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["firm_not_in_chain"]) { [request] in
            try await world.province.evaluationOrganisations.fileEvaluationOrganisation(request)
        }
        request.servedEmployerCreditCodes = [EvaluationWorld.firm]
        let filed = try await world.province.evaluationOrganisations.fileEvaluationOrganisation(
            request)
        #expect(filed.servedEmployerCreditCodes == [EvaluationWorld.firm] && filed.bodyCode.hasPrefix("Y"))
    }

    @Test func `who is not registered cannot be filed, nor an occupation that does not exist`() async throws {
        let world = try await EvaluationWorld()
        await expectRefusal(.notFound, "ORGANISATION_NOT_FOUND") { try await world.file(EvaluationWorld.stranger) }
        var request = EvaluationWorld.filing()
        request.scopes[0].occupationCode = "6-18-02-99"
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") {
            try await world.province.evaluationOrganisations.fileEvaluationOrganisation(request)
        }
    }

    @Test(
        arguments: [
            (
                "credit_code",
                { @Sendable (r: inout FileEvaluationOrganisationRequest) in r.creditCode = "91350100M000100Y44" }
            ),
            ("credit_code", { $0.creditCode = "" }), ("kind", { $0.kind = .unspecified }),
            ("kind", { $0.kind = .unrecognized(77) }), ("region_code", { $0.regionCode = "219901" }),
            ("region_code", { $0.regionCode = "110000" }), ("serial", { $0.serial = "12345" }),
            ("serial", { $0.serial = "000000" }), ("ministry_code", { $0.ministryCode = "12a4" }),
            ("scopes", { $0.scopes = [] }), ("scopes[0].levels", { $0.scopes[0].levels = [] }),
            ("scopes[0].levels[1]", { $0.scopes[0].levels = [.senior, .senior] }),
            ("scopes[0].levels[0]", { $0.scopes[0].levels = [.unrecognized(9)] }),
            ("scopes[0].occupation_code", { $0.scopes[0].occupationCode = "焊工" }),
            ("scopes[1].occupation_code", { $0.scopes.append($0.scopes[0]) }), ("valid_to_on", { $0.validToOn = "" }),
            ("valid_to_on", { $0.validToOn = "2022-12-31" }), ("valid_from_on", { $0.validFromOn = "2023-02-30" }),
            ("served_employer_credit_codes[0]", { $0.servedEmployerCreditCodes = [$0.creditCode] }),
        ] as [(String, @Sendable (inout FileEvaluationOrganisationRequest) -> Void)]
            as [(String, @Sendable (inout FileEvaluationOrganisationRequest) -> Void)])
    func `a malformed field is named and changes nothing`(
        field: String, spoil: @Sendable (inout FileEvaluationOrganisationRequest) -> Void
    ) async throws {
        let world = try await EvaluationWorld()
        var request = EvaluationWorld.filing()
        spoil(&request)
        await expectRefusal(.invalidArgument, field: field) { [request] in
            try await world.province.evaluationOrganisations.fileEvaluationOrganisation(request)
        }
        let list = try await world.province.evaluationOrganisations.listEvaluationOrganisations(
            ListEvaluationOrganisationsRequest())
        #expect(list.organisations.isEmpty)
    }

    @Test func `nobody but the province enters a filing`() async throws {
        let world = try await EvaluationWorld()
        for caller in [
            TestCaller.cityBureau("210200"), .anonymous, .auditor, .operator, .worker("per_1"),
            .evaluationOrganisation(EvaluationWorld.social),
        ] {
            let code: StatusCode = caller == .anonymous ? .unauthenticated : .permissionDenied
            await expectRefusal(code) {
                try await world.client(caller).evaluationOrganisations
                    .fileEvaluationOrganisation(
                        EvaluationWorld.filing(EvaluationWorld.school))
            }
        }
    }

    @Test func `filing again is refused, and replaying the request answers the same`() async throws {
        let world = try await EvaluationWorld()
        var request = EvaluationWorld.filing()
        request.requestID = "file-1"
        let first = try await world.province.evaluationOrganisations.fileEvaluationOrganisation(
            request)
        #expect(
            try await world.province.evaluationOrganisations.fileEvaluationOrganisation(request)
                == first)
        try await world.service.restart()
        #expect(
            try await world.province.evaluationOrganisations.fileEvaluationOrganisation(request)
                == first)
        await expectRefusal(.alreadyExists, "EVALUATION_ORGANISATION_EXISTS") { try await world.file() }
        request.validToOn = "2026-12-31"
        await expectRefusal(.invalidArgument, "REQUEST_ID_REUSED") {
            try await world.province.evaluationOrganisations.fileEvaluationOrganisation(request)
        }
    }

    @Test func `of two filings at the same time one wins`() async throws {
        let world = try await EvaluationWorld()
        let won = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<16 {
                group.addTask { (try? await world.file()) != nil }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(won == 1)
    }

    @Test func `a catalog that is down makes it unavailable`() async throws {
        let world = try await EvaluationWorld()
        world.catalogWay.connect(to: nil)
        await expectRefusal(.unavailable) { try await world.file() }
    }

    @Test func `after a filing with the last serial, the lowest that is free is next`() async throws {
        let world = try await EvaluationWorld()
        var last = EvaluationWorld.filing(EvaluationWorld.school, .technicalSchool)
        last.serial = "999999"
        let filed = try await world.province.evaluationOrganisations.fileEvaluationOrganisation(last)
        #expect(filed.bodyCode == "S000021999999")
        #expect(try await world.file().bodyCode == "S000021000001")
        world.catalog.register(EvaluationWorld.stranger, name: "鞍山协会", roles: [.industryAssociation])
        #expect(try await world.file(EvaluationWorld.stranger).bodyCode == "S000021000002")
    }

    @Test func `when every serial of a letter is given out, only those of the other go on`() async throws {
        let world = try await EvaluationWorld()
        try await world.service.database.write(.test) { transaction in
            try transaction.execute(
                """
                INSERT INTO evaluation_body (body_code, credit_code) \
                WITH RECURSIVE site (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM site WHERE number < 999999) \
                SELECT 'S000021' || substr(CAST(1000000 + number AS TEXT), 2), \(EvaluationWorld.stranger) FROM site
                """)
            try transaction.record(.test)
        }
        await expectRefusal(.failedPrecondition, "SERIALS_EXHAUSTED") { try await world.file() }
        #expect(try await world.file(EvaluationWorld.firm, .enterprise).bodyCode == "Y000021000001")
    }

    @Test func `every malformed field is named at once`() async throws {
        let world = try await EvaluationWorld()
        var request = EvaluationWorld.filing()
        request.creditCode = ""
        request.kind = .unrecognized(77)
        request.scopes[0].levels = []
        request.validToOn = "明年"
        let refusal = await expectRefusal(.invalidArgument, "FIELD_REQUIRED") { [request] in
            try await world.province.evaluationOrganisations.fileEvaluationOrganisation(request)
        }
        #expect(refusal?.violatedFields == ["credit_code", "kind", "scopes[0].levels", "valid_to_on"])
    }

    @Test func `a catalog that answers neither a record nor that there is none is unavailable`() async throws {
        let world = try await EvaluationWorld()
        world.catalogWay.connect(to: EvaluationWorld.refusing)
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") { try await world.file() }
    }
}
