internal import Ledger
@testable internal import EvaluationService
internal import Ground
internal import EvaluationMessages
internal import TrainingRecordsMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct ConcludeEvaluationTests {
    @Test func `an evaluation is passed at the pass mark and not below`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        for person in ["per_1", "per_2"] { world.people.register(person) }
        let first = try await world.admit("per_1", to: batch)
        let second = try await world.admit("per_2", to: batch)
        let passed = try await world.conclude(first, 600)
        #expect(passed.state == .passed && passed.concludedOn == "2023-06-12" && passed.refusals.isEmpty)
        let failed = try await world.conclude(second, 599)
        #expect(failed.state == .notPassed)
        #expect(failed.refusals.map(\.reason) == ["theory_below_minimum", "practice_below_minimum"])
        #expect(failed.refusals.first?.message == "理论知识考试得分59.9分，低于合格分数线60分")
        let list = { (state: EvaluationState) in
            try await world.evaluator().candidates.listCandidates(
                ListCandidatesRequest(batchID: batch.batchID, state: state)
            )
            .evaluations.map(\.personID)
        }
        #expect(try await list(.passed) == ["per_1"])
        #expect(try await list(.notPassed) == ["per_2"])
        #expect(try await list(.unspecified) == ["per_1", "per_2"])
    }

    @Test func `技师 has a review, and every part counts by itself`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch(level: .technician)
        world.people.register("per_1")
        let evaluation = try await world.admit("per_1", to: batch)
        #expect(evaluation.scores.count == 3)
        world.day("2023-06-12")
        try await world.score(evaluation, .theory, 1000)
        try await world.score(evaluation, .practice, 1000)
        try await world.score(evaluation, .review, 590)
        let concluded = try await world.evaluator().evaluations.concludeEvaluation(
            ConcludeEvaluationRequest(evaluationID: evaluation.evaluationID))
        #expect(concluded.state == .notPassed && concluded.refusals.map(\.reason) == ["review_below_minimum"])
    }

    @Test func `every part whose score does not stand is named`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch(level: .technician)
        world.people.register("per_1")
        let evaluation = try await world.admit("per_1", to: batch)
        world.day("2023-06-12")
        _ = try await EnterScoreTests.enter(world, evaluation, 700, by: "a", .practice)
        _ = try await EnterScoreTests.enter(world, evaluation, 700, by: "a", .review)
        _ = try await EnterScoreTests.enter(world, evaluation, 701, by: "b", .review)
        let conclude = { (clerk: EvaluationContract.Clients) in
            try await clerk.evaluations.concludeEvaluation(
                ConcludeEvaluationRequest(evaluationID: evaluation.evaluationID))
        }
        await expectRefusal(
            .failedPrecondition, "REFUSED",
            refusals: ["theory_score_missing", "practice_score_entered_once", "review_score_conflict"]
        ) { try await conclude(world.evaluator()) }
        await expectRefusal(.permissionDenied) { try await conclude(world.evaluator(EvaluationWorld.firm)) }
        await expectRefusal(.notFound, "EVALUATION_NOT_FOUND") {
            try await world.evaluator().evaluations.concludeEvaluation(
                ConcludeEvaluationRequest(evaluationID: "evl_0"))
        }
    }

    @Test func `an evaluation is concluded once, and a replay answers the same`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        world.people.register("per_1")
        let evaluation = try await world.admit("per_1", to: batch)
        world.day("2023-06-12")
        try await world.score(evaluation, .theory, 600)
        try await world.score(evaluation, .practice, 600)
        let request = ConcludeEvaluationRequest(requestID: "c-1", evaluationID: evaluation.evaluationID)
        let concluded = try await world.evaluator().evaluations.concludeEvaluation(request)
        #expect(try await world.evaluator().evaluations.concludeEvaluation(request) == concluded)
        await expectRefusal(.failedPrecondition, refusals: ["evaluation_concluded"]) {
            try await world.evaluator().evaluations.concludeEvaluation(
                ConcludeEvaluationRequest(evaluationID: evaluation.evaluationID))
        }
    }

    @Test func `concluded evaluations of enterprises are counted, of others not`() async throws {
        let world = try await EvaluationWorld()
        _ = try await world.passed()
        #expect(try await world.count("enterprise_evaluation") == [0, 0])
        try await world.file(EvaluationWorld.firm, .enterprise)
        world.day("2023-06-01")
        let batch = try await world.announce(EvaluationWorld.firm)
        for (person, tenths) in [("per_2", Int32(600)), ("per_3", 100)] {
            world.people.register(
                person,
                employments: [
                    Employment(
                        employerCreditCode: EvaluationWorld.firm, kind: .labourContract,
                        occupationCode: EvaluationWorld.welder, beginsOn: "2010-01-01")
                ])
            world.day("2023-06-01")
            try await world.conclude(try await world.admit(person, to: batch), tenths)
        }
        #expect(try await world.count("enterprise_evaluation") == [2, 2])
    }

    @Test func `who did not pass may try again in another batch`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        let other = try await world.announce()
        world.people.register("per_1")
        try await world.conclude(try await world.admit("per_1", to: batch), 100)
        world.day("2023-06-01")
        #expect(try await world.admit("per_1", to: other).state == .admitted)
        await expectRefusal(.alreadyExists, "CANDIDATE_EXISTS") { try await world.admit("per_1", to: batch) }
    }

    @Test func `without a pass mark, or without a policy book, nothing is concluded`() async throws {
        let world = try await EvaluationWorld()
        let evaluation = try await EnterScoreTests.admitted(world)
        try await world.score(evaluation, .theory, 700)
        try await world.score(evaluation, .practice, 700)
        world.service.service.environment.policy.use(.lacking("evaluation.pass_mark.theory", edition: 2))
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await world.evaluator().evaluations.concludeEvaluation(
                ConcludeEvaluationRequest(evaluationID: evaluation.evaluationID))
        }
        let bookless = try await EvaluationWorld(policy: nil)
        await expectRefusal(.unavailable, "POLICY_BOOK_NOT_LOADED") {
            try await bookless.evaluator().evaluations.concludeEvaluation(
                ConcludeEvaluationRequest(evaluationID: "evl_1"))
        }
    }
}
