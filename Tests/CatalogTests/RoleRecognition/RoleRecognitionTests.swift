import CatalogMessages
import CaseworkMessages
import RPC
import ServiceTesting
import Testing

/// What an organisation is recognised as, from filing to its end, with the steps of the service Cases.
struct RoleRecognitionTests {
    private static let code = CreditCodes.make(1)
    private static let request = FileRoleRecognitionRequest(
        creditCode: code, role: .specialisedEnterprise, evidence: "辽专精特新〔2022〕8号", issuer: "辽宁省工业和信息化厅",
        validFrom: "2022-07-01", validTo: "2025-06-30")

    private func cases(_ world: CatalogWorld, _ name: String) -> CaseworkContract.Clients {
        CaseworkContract.Clients(world.service.channel(as: .cityBureau("210100", subject: name)))
    }

    /// Files one on 2023-04-18 and decides it on 2023-04-25.
    private func decided(_ world: CatalogWorld) async throws -> RoleRecognition {
        try await world.register(roles: [.enterprise])
        let filed = try await world.client(.enterprise(Self.code)).roleRecognitions.fileRoleRecognition(Self.request)
        for name in ["one", "two"] { _ = try await cases(world, name).cases.examineCase(.init(caseID: filed.caseID)) }
        _ = try await cases(world, "chief").cases.approveCase(.init(caseID: filed.caseID))
        _ = try await cases(world, "chief").cases.publishCase(.init(caseID: filed.caseID))
        try world.move(to: "2023-04-25")
        _ = try await cases(world, "chief").cases.decideCase(.init(caseID: filed.caseID))
        return filed
    }

    private func roles(_ world: CatalogWorld) async throws -> [OrganisationRole] {
        try await world.anyone.organisations.getOrganisation(.init(creditCode: Self.code)).roles
    }

    private func found(_ world: CatalogWorld, _ day: String, _ role: OrganisationRole = .specialisedEnterprise)
        async throws -> [String]
    {
        try await world.anyone.roleRecognitions.listRoleRecognitions(
            .init(role: role, onDate: day, regionCode: "210100")
        ).recognitions.map(\.creditCode)
    }

    @Test func `an enterprise is recognised by its evidence, and found by role and day`() async throws {
        let world = try await CatalogWorld()
        let filed = try await decided(world)
        #expect(filed.recognitionID.hasPrefix("rol_") && filed.decidedOn.isEmpty)
        #expect(try await roles(world) == [.enterprise, .specialisedEnterprise])
        #expect(try await found(world, "2023-04-25") == [Self.code])
        #expect(try await found(world, "2025-06-30") == [Self.code])
        #expect(try await found(world, "2025-07-01").isEmpty)
        #expect(try await found(world, "2023-04-25", .chainLeader).isEmpty)
        let own = try await world.client(.enterprise(Self.code)).roleRecognitions.getRoleRecognition(
            .init(recognitionID: filed.recognitionID))
        #expect(own.caseID == filed.caseID && own.decidedOn == "2023-04-25" && own.evidence == "辽专精特新〔2022〕8号")
        let replay = try await CaseworkContract.Clients(world.service.channel(as: .auditor)).cases.replayDecision(
            .init(caseID: filed.caseID))
        #expect(replay.comesOutSame && replay.outcome?.result == "recognised")
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await world.dalian.roleRecognitions.getRoleRecognition(.init(recognitionID: filed.recognitionID))
        }
    }

    @Test func `ended, the role that came with it is gone, and the past stays`() async throws {
        let world = try await CatalogWorld()
        let filed = try await decided(world)
        try world.move(to: "2023-05-01")
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await world.dalian.roleRecognitions.endRoleRecognition(
                .init(recognitionID: filed.recognitionID, reason: "复核未通过"))
        }
        let ended = try await world.shenyang.roleRecognitions.endRoleRecognition(
            .init(recognitionID: filed.recognitionID, reason: "复核未通过"))
        #expect(ended.endedOn == "2023-05-01" && ended.endReason == "复核未通过")
        #expect(try await roles(world) == [.enterprise])
        #expect(try await found(world, "2023-04-30") == [Self.code])
        #expect(try await found(world, "2023-05-01").isEmpty)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["recognition_already_ended"]) {
            try await world.shenyang.roleRecognitions.endRoleRecognition(
                .init(recognitionID: filed.recognitionID, reason: "再次"))
        }
        // Recognised anew, it has the role again.
        var again = Self.request
        (again.evidence, again.validFrom) = ("辽专精特新〔2023〕3号", "2023-05-01")
        let second = try await world.client(.enterprise(Self.code)).roleRecognitions.fileRoleRecognition(again)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["recognition_not_decided"]) {
            try await world.shenyang.roleRecognitions.endRoleRecognition(
                .init(recognitionID: second.recognitionID, reason: "尚未决定"))
        }
    }

    @Test func `a decision that is voided takes the role back`() async throws {
        let world = try await CatalogWorld()
        let filed = try await decided(world)
        _ = try await cases(world, "chief").cases.voidCase(.init(caseID: filed.caseID, reason: "材料虚假"))
        #expect(try await roles(world) == [.enterprise])
        #expect(try await found(world, "2023-04-25").isEmpty)
    }

    @Test func `what cannot be recognised is refused, and one of a role is open at a time`() async throws {
        let world = try await CatalogWorld()
        try await world.register(roles: [.trainingInstitution])
        let client = world.client(.institution(Self.code)).roleRecognitions
        await expectRefusal(
            .failedPrecondition, "REFUSED", refusals: ["enterprise_kind_without_enterprise"]
        ) { try await client.fileRoleRecognition(Self.request) }
        var request = Self.request
        (request.role, request.validTo) = (.chainMember, "2023-04-17")
        await expectRefusal(.failedPrecondition, "REFUSED", field: "valid_to", refusals: ["role_evidence_expired"]) {
            [request] in try await client.fileRoleRecognition(request)
        }
        request.validTo = "2022-06-30"
        await expectRefusal(.invalidArgument, field: "valid_to") { [request] in
            try await client.fileRoleRecognition(request)
        }
        request.validTo = ""
        let outcomes = await race(4) { [request] _ in try await client.fileRoleRecognition(request) }
        #expect(outcomes.successes.count == 1 && outcomes.reasons == Array(repeating: "RECOGNITION_OPEN", count: 3))
        let open = try #require(outcomes.successes.first)
        _ = try await CaseworkContract.Clients(world.service.channel(as: .institution(Self.code))).cases.withdrawCase(
            .init(caseID: open.caseID, reason: "另行申报"))
        _ = try await client.fileRoleRecognition(request)
        request.creditCode = CreditCodes.make(9)
        await expectRefusal(.notFound, "ORGANISATION_NOT_FOUND") { [request] in
            try await world.client(.institution(CreditCodes.make(9))).roleRecognitions.fileRoleRecognition(request)
        }
        await expectRefusal(.permissionDenied) { [request] in try await client.fileRoleRecognition(request) }
        await expectRefusal(.notFound, "RECOGNITION_NOT_FOUND") {
            try await world.province.roleRecognitions.getRoleRecognition(.init(recognitionID: "rol_none"))
        }
        await expectRefusal(.notFound, "RECOGNITION_NOT_FOUND") {
            try await world.province.roleRecognitions.endRoleRecognition(
                .init(recognitionID: "rol_none", reason: "无"))
        }
    }

    @Test func `before the policy book names how many examine, nothing is filed`() async throws {
        let world = try await CatalogWorld(on: "2019-12-31")
        try await world.register(roles: [.enterprise])
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            var request = Self.request
            request.validFrom = "2019-01-01"
            return try await world.client(.enterprise(Self.code)).roleRecognitions.fileRoleRecognition(request)
        }
    }
}
