internal import EvaluationMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct EnterScoreTests {
    static func admitted(_ world: EvaluationWorld) async throws -> Evaluation {
        let batch = try await world.newBatch()
        world.people.register("per_1")
        let evaluation = try await world.admit("per_1", to: batch)
        world.day("2023-06-12")
        return evaluation
    }

    static func enter(
        _ world: EvaluationWorld, _ evaluation: Evaluation, _ tenths: Int32, by clerk: String,
        _ subject: EvaluationSubject = .theory
    ) async throws -> SubjectScore? {
        let answer = try await world.evaluator(EvaluationWorld.social, clerk).evaluations.enterScore(
            EnterScoreRequest(evaluationID: evaluation.evaluationID, subject: subject, scoreTenths: tenths))
        return answer.scores.first { $0.subject == subject }
    }

    @Test func `a score stands when two people entered the same`() async throws {
        let world = try await EvaluationWorld()
        let evaluation = try await Self.admitted(world)
        let once = try await Self.enter(world, evaluation, 725, by: "a")
        #expect(once?.state == .enteredOnce && once?.enteredByCount == 1)
        #expect(once?.scoreTenths == 0, "nobody is shown what another entered")
        let agreed = try await Self.enter(world, evaluation, 725, by: "b")
        #expect(agreed?.state == .agreed && agreed?.scoreTenths == 725)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["score_agreed_already"]) {
            try await Self.enter(world, evaluation, 900, by: "c")
        }
    }

    @Test func `the same person cannot enter both`() async throws {
        let world = try await EvaluationWorld()
        let evaluation = try await Self.admitted(world)
        _ = try await Self.enter(world, evaluation, 725, by: "a")
        await expectRefusal(.failedPrecondition, refusals: ["second_entry_by_same_person"]) {
            try await Self.enter(world, evaluation, 725, by: "a")
        }
    }

    @Test func `a conflict is resolved by a third person or by entering again`() async throws {
        let world = try await EvaluationWorld()
        let evaluation = try await Self.admitted(world)
        _ = try await Self.enter(world, evaluation, 725, by: "a")
        #expect(try await Self.enter(world, evaluation, 752, by: "b")?.state == .conflict)
        #expect(try await Self.enter(world, evaluation, 700, by: "c")?.state == .conflict)
        let third = try await Self.enter(world, evaluation, 752, by: "d")
        #expect(third?.state == .agreed && third?.scoreTenths == 752)

        _ = try await Self.enter(world, evaluation, 600, by: "a", .practice)
        _ = try await Self.enter(world, evaluation, 601, by: "b", .practice)
        let again = try await Self.enter(world, evaluation, 600, by: "b", .practice)
        #expect(again?.state == .agreed && again?.scoreTenths == 600 && again?.enteredByCount == 2)
    }

    @Test func `a score cannot be entered before its day, for another part, or after the conclusion`() async throws {
        let world = try await EvaluationWorld()
        let evaluation = try await Self.admitted(world)
        world.day("2023-06-10")
        _ = try await Self.enter(world, evaluation, 700, by: "a")
        await expectRefusal(.failedPrecondition, refusals: ["subject_not_held_yet"]) {
            try await Self.enter(world, evaluation, 700, by: "a", .practice)
        }
        await expectRefusal(.failedPrecondition, refusals: ["subject_not_examined"]) {
            try await Self.enter(world, evaluation, 700, by: "a", .review)
        }
        _ = try await Self.enter(world, evaluation, 700, by: "b")
        world.day("2023-06-11")
        try await world.score(evaluation, .practice, 700)
        _ = try await world.evaluator().evaluations.concludeEvaluation(
            ConcludeEvaluationRequest(evaluationID: evaluation.evaluationID))
        await expectRefusal(.failedPrecondition, refusals: ["evaluation_concluded", "score_agreed_already"]) {
            try await Self.enter(world, evaluation, 700, by: "c")
        }
    }

    @Test func `scores are 0 to 100 points, and entered by the organisation's people`() async throws {
        let world = try await EvaluationWorld()
        let evaluation = try await Self.admitted(world)
        for tenths: Int32 in [-1, 1001, .max, .min] {
            await expectRefusal(.invalidArgument, field: "score_tenths") {
                try await Self.enter(world, evaluation, tenths, by: "a")
            }
        }
        await expectRefusal(.invalidArgument, field: "subject") {
            try await Self.enter(world, evaluation, 700, by: "a", .unspecified)
        }
        let request = EnterScoreRequest(evaluationID: evaluation.evaluationID, subject: .theory, scoreTenths: 1)
        for caller in [TestCaller.province, .worker("per_1"), .evaluationOrganisation(EvaluationWorld.firm)] {
            await expectRefusal(.permissionDenied) {
                try await world.client(caller).evaluations.enterScore(request)
            }
        }
        await expectRefusal(.notFound, "EVALUATION_NOT_FOUND") {
            try await world.evaluator().evaluations.enterScore(
                EnterScoreRequest(evaluationID: "evl_0", subject: .theory))
        }
        #expect(try await Self.enter(world, evaluation, 0, by: "a")?.state == .enteredOnce)
        #expect(try await Self.enter(world, evaluation, 0, by: "b")?.state == .agreed)
    }

    @Test func `many entries at the same time leave one agreed score`() async throws {
        let world = try await EvaluationWorld()
        let evaluation = try await Self.admitted(world)
        let taken = await withTaskGroup(of: Bool.self) { group in
            for index in 0..<16 {
                group.addTask {
                    (try? await Self.enter(world, evaluation, 700, by: "clerk-\(index)")) != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(taken == 2)
    }
}
