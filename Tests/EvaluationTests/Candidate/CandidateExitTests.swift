@testable internal import EvaluationService
internal import EvaluationMessages
internal import Ground
internal import RPC
internal import ServiceTesting
internal import Testing

/// The ends of an evaluation beside passing and not passing.
struct CandidateExitTests {
    static func withdraw(_ client: EvaluationContract.Clients, _ evaluation: Evaluation) async throws -> Evaluation {
        try await client.candidates.withdrawCandidate(
            WithdrawCandidateRequest(evaluationID: evaluation.evaluationID, reason: "本人放弃"))
    }
    static func strikeOff(_ client: EvaluationContract.Clients, _ evaluation: Evaluation) async throws -> Evaluation {
        try await client.candidates.strikeOffCandidate(
            StrikeOffCandidateRequest(evaluationID: evaluation.evaluationID, reason: "考场作弊"))
    }
    static func close(_ client: EvaluationContract.Clients, _ evaluation: Evaluation) async throws -> Evaluation {
        try await client.candidates.closeEvaluation(
            CloseEvaluationRequest(evaluationID: evaluation.evaluationID, reason: "机构已退出"))
    }

    @Test func `who withdraws before the first session may come back to the same batch`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        world.people.register("per_1")
        let evaluation = try await world.admit("per_1", to: batch)
        await expectRefusal(.permissionDenied) { try await Self.withdraw(world.client(.worker("per_2")), evaluation) }
        let withdrawn = try await Self.withdraw(world.client(.worker("per_1")), evaluation)
        #expect(withdrawn.state == .withdrawn && withdrawn.stateReason == "本人放弃")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["evaluation_not_open"]) {
            try await Self.withdraw(world.evaluator(), evaluation)
        }
        let again = try await world.admit("per_1", to: batch)
        #expect(again.state == .admitted)
        world.day("2023-06-10")
        await expectRefusal(.failedPrecondition, refusals: ["batch_begun"]) {
            try await Self.withdraw(world.evaluator(), again)
        }
    }

    @Test func `who is struck off has no result, and stays in the batch`() async throws {
        let world = try await EvaluationWorld()
        let evaluation = try await EnterScoreTests.admitted(world)
        let struck = try await Self.strikeOff(world.client(.cityBureau("210100")), evaluation)
        #expect(struck.state == .struckOff && struck.stateReason == "考场作弊" && struck.concludedOn == "2023-06-12")
        await expectRefusal(.failedPrecondition, refusals: ["evaluation_concluded"]) {
            try await EnterScoreTests.enter(world, evaluation, 700, by: "a")
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["evaluation_not_open"]) {
            try await Self.strikeOff(world.evaluator(), evaluation)
        }
        #expect(try await world.count("enterprise_evaluation") == [0, 0])
        for step in [Self.withdraw, Self.strikeOff] {
            await expectRefusal(.notFound, "EVALUATION_NOT_FOUND") {
                try await step(world.evaluator(), Evaluation(evaluationID: "evl_0"))
            }
        }
    }

    @Test func `an examination nobody will conclude is closed by the bureau, and locks nobody out`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        world.people.register("per_1")
        let evaluation = try await world.admit("per_1", to: batch)
        let other = TestCode.organisation(31)
        world.catalog.register(other, name: "辽宁机械协会", roles: [.industryAssociation])
        try await world.file(other)
        let elsewhere = try await world.announce(other)
        let refusal = await expectRefusal(.failedPrecondition, refusals: ["evaluation_open_already"]) {
            try await world.admit("per_1", to: elsewhere)
        }
        #expect(refusal?.message.contains(evaluation.evaluationID) ?? false)
        #expect(refusal?.message.contains(EvaluationWorld.social) ?? false)
        let bureau = world.client(.cityBureau("210100"))
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["evaluation_still_conducted"]) {
            try await Self.close(bureau, evaluation)
        }
        _ = try await EvaluationOrganisationTests.suspend(world.province)
        await expectRefusal(.permissionDenied) { try await Self.close(world.client(.cityBureau("210200")), evaluation) }
        #expect(try await Self.close(bureau, evaluation).state == .cancelled)
        #expect(try await world.admit("per_1", to: elsewhere).state == .admitted)
        await expectRefusal(.notFound, "EVALUATION_NOT_FOUND") {
            try await Self.close(bureau, Evaluation(evaluationID: "evl_0"))
        }
    }

    @Test func `an active organisation has its days to conclude, then the bureau may close`() async throws {
        let world = try await EvaluationWorld()
        let evaluation = try await EnterScoreTests.admitted(world)
        let bureau = world.client(.cityBureau("210100"))
        // The last session is on the 11th of June; 90 days later it is the 9th of September.
        world.day("2023-09-09")
        await expectRefusal(.failedPrecondition, refusals: ["evaluation_still_conducted"]) {
            try await Self.close(bureau, evaluation)
        }
        world.day("2023-09-10")
        world.service.service.environment.policy.use(.lacking("evaluation.closing.grace", edition: 2))
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") { try await Self.close(bureau, evaluation) }
        world.service.service.environment.policy.use(.lacking("evaluation.theory_waiver.allowed", edition: 3))
        #expect(try await Self.close(bureau, evaluation).state == .cancelled)
        let bookless = try await EvaluationWorld(policy: nil)
        await expectRefusal(.unavailable, "POLICY_BOOK_NOT_LOADED") {
            try await Self.close(bookless.province, evaluation)
        }
    }
}
