internal import EvaluationMessages
internal import RPC
internal import ServiceTesting
internal import Testing
internal import TypeMessages

/// Cards renewed, suspended and withdrawn.
struct ExaminerLifeTests {
    static func suspend(_ client: EvaluationContract.Clients, _ id: String) async throws -> Examiner {
        try await client.examiners.suspendExaminer(SuspendExaminerRequest(examinerID: id, reason: "核查中"))
    }
    static func resume(_ client: EvaluationContract.Clients, _ id: String) async throws -> Examiner {
        try await client.examiners.resumeExaminer(ResumeExaminerRequest(examinerID: id, reason: "核查完毕"))
    }
    static func withdraw(_ client: EvaluationContract.Clients, _ id: String) async throws -> Examiner {
        try await client.examiners.withdrawExaminer(WithdrawExaminerRequest(examinerID: id, reason: "违规考评"))
    }
    static func renew(_ client: EvaluationContract.Clients, _ id: String, _ level: Level = .unspecified) async throws
        -> Examiner
    {
        try await client.examiners.renewExaminerCard(
            RenewExaminerCardRequest(
                examinerID: id, validFromOn: "2026-01-01", validToOn: "2028-12-31", highestLevel: level))
    }

    @Test func `a card is suspended, resumed, renewed and withdrawn for good`() async throws {
        let world = try await EvaluationWorld()
        world.people.register("per_1")
        let id = try await world.province.examiners.registerExaminer(ExaminerTests.examiner()).examinerID
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["examiner_not_suspended"]) {
            try await Self.resume(world.province, id)
        }
        #expect(try await Self.suspend(world.province, id).state == .suspended)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["examiner_not_active"]) {
            try await Self.suspend(world.province, id)
        }
        #expect(try await Self.resume(world.client(.cityBureau("210100")), id).state == .active)
        let renewed = try await Self.renew(world.province, id, .seniorTechnician)
        #expect(renewed.validToOn == "2028-12-31" && renewed.highestLevel == .seniorTechnician && renewed.revision == 4)
        #expect(renewed.occupationCodes == [EvaluationWorld.welder], "what is left out stays")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["level_is_appointed"]) {
            try await Self.renew(world.province, id, .chiefTechnician)
        }
        await expectRefusal(.permissionDenied) { try await Self.withdraw(world.client(.cityBureau("210200")), id) }
        #expect(try await Self.withdraw(world.province, id).stateReason == "违规考评")
        for step in [Self.suspend, Self.resume, Self.withdraw] {
            await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["examiner_withdrawn"]) {
                try await step(world.province, id)
            }
            await expectRefusal(.notFound, "EXAMINER_NOT_FOUND") { try await step(world.province, "exm_0") }
        }
        await expectRefusal(.failedPrecondition, refusals: ["examiner_withdrawn"]) {
            try await Self.renew(world.province, id)
        }
        await expectRefusal(.notFound, "EXAMINER_NOT_FOUND") { try await Self.renew(world.province, "exm_0") }
    }

    @Test func `a renewed card names occupations that exist`() async throws {
        let world = try await EvaluationWorld()
        world.people.register("per_1")
        let id = try await world.province.examiners.registerExaminer(ExaminerTests.examiner()).examinerID
        var request = RenewExaminerCardRequest(
            examinerID: id, validFromOn: "2026-01-01", validToOn: "2028-12-31", occupationCodes: ["6-18-02-99"])
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") { [request] in
            try await world.province.examiners.renewExaminerCard(request)
        }
        request.validToOn = "2025-12-31"
        request.occupationCodes = []
        await expectRefusal(.invalidArgument, field: "valid_to_on") { [request] in
            try await world.province.examiners.renewExaminerCard(request)
        }
        request.validToOn = "2028-12-31"
        request.occupationCodes = ["5-01-02-01"]
        #expect(try await world.province.examiners.renewExaminerCard(request).occupationCodes == ["5-01-02-01"])
        // What the card said before stays readable.
        let read = ListExaminerCardsRequest(examinerID: id)
        let cards = try await world.client(.auditor).examiners.listExaminerCards(read).cards
        #expect(cards.map(\.revision) == [1, 2])
        #expect(cards.map(\.occupationCodes) == [[EvaluationWorld.welder], ["5-01-02-01"]])
        #expect(cards.last?.validFromOn == "2026-01-01")
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await world.client(.cityBureau("210200")).examiners.listExaminerCards(read)
        }
        await expectRefusal(.notFound, "EXAMINER_NOT_FOUND") {
            try await world.province.examiners.listExaminerCards(ListExaminerCardsRequest(examinerID: "exm_none"))
        }
        world.catalogWay.connect(to: EvaluationWorld.refusing)
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") { [request] in
            try await world.province.examiners.renewExaminerCard(request)
        }
    }

    @Test func `cards are listed by state, employer, level, end and person, and organisations are not told who it is`()
        async throws
    {
        let world = try await EvaluationWorld()
        world.people.register("per_1")
        let examiner = try await world.province.examiners.registerExaminer(ExaminerTests.examiner())
        let supervisor = try await world.province.examiners.registerExaminer(ExaminerTests.supervisor())
        _ = try await Self.suspend(world.province, supervisor.examinerID)
        let list = { (client: EvaluationContract.Clients, change: (inout ListExaminersRequest) -> Void) in
            var request = ListExaminersRequest()
            change(&request)
            return try await client.examiners.listExaminers(request).examiners
        }
        let (both, first, second) = (
            [examiner, supervisor].map(\.examinerID), [examiner.examinerID], [supervisor.examinerID]
        )
        let narrowed: [((inout ListExaminersRequest) -> Void, [String])] = [
            ({ $0.state = .suspended }, second), ({ $0.employerCreditCode = EvaluationWorld.firm }, second),
            ({ $0.level = .technician }, first), ({ $0.level = .seniorTechnician }, []),
            ({ $0.expiresBefore = "2023-07-01" }, second), ({ $0.personID = "per_1" }, both),
            ({ $0.personID = "per_2" }, []),
        ]
        for (narrow, expected) in narrowed {
            #expect(try await list(world.province, narrow).map(\.examinerID) == expected)
        }
        #expect(try await list(world.evaluator()) { _ in }.map(\.personID) == ["", ""])
        await expectRefusal(.invalidArgument, field: "person_id") {
            try await list(world.evaluator()) { $0.personID = "per_1" }
        }
        let get = GetExaminerRequest(examinerID: examiner.examinerID)
        #expect(try await world.province.examiners.getExaminer(get) == examiner)
        #expect(try await world.evaluator().examiners.getExaminer(get).personID.isEmpty)
        await expectRefusal(.permissionDenied) {
            try await world.client(.cityBureau("210200")).examiners.getExaminer(get)
        }
        await expectRefusal(.notFound, "EXAMINER_NOT_FOUND") {
            try await world.province.examiners.getExaminer(GetExaminerRequest(examinerID: "exm_0"))
        }
    }
}
