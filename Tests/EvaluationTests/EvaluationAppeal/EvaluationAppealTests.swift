@testable internal import EvaluationService
internal import EvaluationMessages
internal import Ground
internal import RPC
internal import ServiceTesting
internal import Testing

struct EvaluationAppealTests {
    static func file(
        _ client: EvaluationContract.Clients, _ evaluation: Evaluation
    ) async throws -> EvaluationAppeal {
        try await client.evaluationAppeals.fileEvaluationAppeal(
            FileEvaluationAppealRequest(evaluationID: evaluation.evaluationID, grounds: "成绩漏登一题"))
    }

    static func decide(
        _ client: EvaluationContract.Clients, _ id: String, upheld: Bool
    ) async throws -> EvaluationAppeal {
        try await client.evaluationAppeals.decideEvaluationAppeal(
            DecideEvaluationAppealRequest(evaluationAppealID: id, upheld: upheld, reason: "已查阅试卷"))
    }

    @Test func `an upheld appeal opens the evaluation again, and another conclusion may be appealed against`()
        async throws
    {
        let world = try await EvaluationWorld()
        let evaluation = try await EnterScoreTests.admitted(world)
        let candidate = world.client(.worker("per_1"))
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["evaluation_not_concluded"]) {
            try await Self.file(candidate, evaluation)
        }
        let failed = try await world.conclude(evaluation, 500)
        await expectRefusal(.permissionDenied) { try await Self.file(world.client(.worker("per_2")), failed) }
        let appeal = try await Self.file(candidate, failed)
        #expect(appeal.state == .filed && appeal.regionCode == "210102" && appeal.filedOn == "2023-06-12")
        await expectRefusal(.alreadyExists, "EVALUATION_APPEAL_EXISTS") { try await Self.file(candidate, failed) }
        let id = appeal.evaluationAppealID
        await expectRefusal(.permissionDenied) {
            try await Self.decide(world.client(.cityBureau("210200")), id, upheld: true)
        }
        let bureau = world.client(.cityBureau("210100"))
        #expect(try await Self.decide(bureau, id, upheld: true).state == .upheld)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["appeal_decided"]) {
            try await Self.decide(bureau, id, upheld: false)
        }
        let read = GetEvaluationRequest(evaluationID: failed.evaluationID)
        #expect(try await candidate.evaluations.getEvaluation(read).state == .admitted)
        let again = try await CorrectionTests.conclude(world, failed)
        let second = try await Self.file(candidate, again)
        #expect(try await Self.decide(bureau, second.evaluationAppealID, upheld: false).state == .rejected)
        #expect(try await candidate.evaluations.getEvaluation(read).state == .notPassed)
        let own = try await candidate.evaluationAppeals.listEvaluationAppeals(
            ListEvaluationAppealsRequest(personID: "per_1"))
        #expect(own.appeals.map(\.state) == [.upheld, .rejected])
        let list = ListEvaluationAppealsRequest(regionCode: "210100", state: .rejected)
        #expect(try await bureau.evaluationAppeals.listEvaluationAppeals(list).appeals.count == 1)
        await expectRefusal(.invalidArgument, "FIELD_REQUIRED", field: "person_id") {
            try await world.province.evaluationAppeals.listEvaluationAppeals(ListEvaluationAppealsRequest())
        }
        await expectRefusal(.notFound, "EVALUATION_APPEAL_NOT_FOUND") {
            try await Self.decide(world.province, "eva_0", upheld: true)
        }
        await expectRefusal(.notFound, "EVALUATION_NOT_FOUND") {
            try await Self.file(candidate, Evaluation(evaluationID: "evl_0"))
        }
    }

    @Test func `an appeal is taken for fifteen days`() async throws {
        let world = try await EvaluationWorld()
        let evaluation = try await EnterScoreTests.admitted(world)
        let failed = try await world.conclude(evaluation, 500)
        let candidate = world.client(.worker("per_1"))
        world.day("2023-06-28")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["appeal_too_late"]) {
            try await Self.file(candidate, failed)
        }
        world.day("2023-06-27")
        world.service.service.environment.policy.use(.lacking("evaluation.appeal.max_days", edition: 2))
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") { try await Self.file(candidate, failed) }
        world.service.service.environment.policy.use(.lacking("evaluation.theory_waiver.allowed", edition: 3))
        #expect(try await Self.file(candidate, failed).state == .filed)
        let bookless = try await EvaluationWorld(policy: nil)
        await expectRefusal(.unavailable, "POLICY_BOOK_NOT_LOADED") {
            try await Self.file(bookless.client(.worker("per_1")), failed)
        }
    }
}
