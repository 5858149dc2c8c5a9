internal import EvaluationMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct GetEvaluationTests {
    @Test func `an evaluation is read by the candidate, the organisation, the city and the province`() async throws {
        let world = try await EvaluationWorld()
        let evaluation = try await EnterScoreTests.admitted(world)
        let read = { (caller: TestCaller) in
            try await world.client(caller).evaluations.getEvaluation(
                GetEvaluationRequest(evaluationID: evaluation.evaluationID))
        }
        for caller in [
            TestCaller.worker("per_1"), .evaluationOrganisation(EvaluationWorld.social), .cityBureau("210100"),
            .province,
        ] {
            #expect(try await read(caller) == evaluation)
        }
        for caller in [
            TestCaller.worker("per_2"), .evaluationOrganisation(EvaluationWorld.firm), .cityBureau("210200"),
        ] {
            await expectRefusal(.permissionDenied) { try await read(caller) }
        }
        await expectRefusal(.notFound, "EVALUATION_NOT_FOUND") {
            try await world.province.evaluations.getEvaluation(GetEvaluationRequest(evaluationID: "evl_0"))
        }
    }
}
