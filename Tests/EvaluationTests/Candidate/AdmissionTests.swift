@testable internal import EvaluationService
internal import EvaluationMessages
internal import RPC
internal import ServiceTesting
internal import Storage
internal import Testing
internal import TrainingRecordsMessages

/// What is kept of an admission; retakes; certificates that serve one person.
struct AdmissionTests {
    static func admission(_ client: EvaluationContract.Clients, _ evaluation: Evaluation) async throws -> KeptAdmission
    {
        try await client.candidates.getAdmission(GetAdmissionRequest(evaluationID: evaluation.evaluationID))
    }

    @Test func `what an admission was decided on stays readable and is decided again`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        let job = Employment(
            employerCreditCode: EvaluationWorld.firm, kind: .labourContract, occupationCode: EvaluationWorld.welder,
            beginsOn: "2018-06-01")
        world.people.register("per_1", employments: [job])
        let evaluation = try await world.admit("per_1", to: batch)
        // What is known of the person changes; what was decided on does not.
        world.people.register("per_1", birth: "2007-01-01")
        let kept = try await Self.admission(world.client(.worker("per_1")), evaluation)
        #expect(kept.declared == EvaluationWorld.facts && kept.birthDate == "1990-01-01")
        #expect(kept.knownPeriods.map(\.beginsOn) == ["2018-06-01"] && kept.policyEdition == 1)
        #expect(kept.metPaths == ["3a", "3c"] && kept.replayedPaths == kept.metPaths)
        #expect(kept.decidedOn == "2023-06-01" && kept.eligibilityEdition == "2023" && kept.finalYearMonths == 12)
        await expectRefusal(.permissionDenied) {
            try await Self.admission(world.client(.worker("per_2")), evaluation)
        }
        await expectRefusal(.notFound, "EVALUATION_NOT_FOUND") {
            try await Self.admission(world.province, Evaluation(evaluationID: "evl_0"))
        }
        try await world.service.database.write(.test) { transaction in
            try transaction.execute("DELETE FROM admission")
            try transaction.record(.test)
        }
        await expectRefusal(.notFound, "ADMISSION_NOT_KEPT") { try await Self.admission(world.province, evaluation) }
    }

    @Test func `the edition of the admission stays when it is concluded by another`() async throws {
        let world = try await EvaluationWorld()
        let evaluation = try await EnterScoreTests.admitted(world)
        world.service.service.environment.policy.use(.lacking("evaluation.theory_waiver.allowed", edition: 7))
        let concluded = try await world.conclude(evaluation)
        #expect(concluded.policyEdition == 1 && concluded.concludedEdition == 7)
    }

    @Test func `a declared certificate of another system serves one person`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        var facts = EvaluationWorld.facts
        facts.certificates = [
            HeldCertificate(certificateNumber: "Y000041000001224000001", level: .intermediate, issuedOn: "2022-03-01")
        ]
        for person in ["per_1", "per_2"] { world.people.register(person) }
        let first = try await world.admit("per_1", to: batch, facts)
        #expect(first.advancement, "晋级: a lower level is held")
        await expectRefusal(.failedPrecondition, refusals: ["declared_certificate_serves_another"]) { [facts] in
            try await world.admit("per_2", to: batch, facts)
        }
        #expect(try await !world.admit("per_2", to: batch).advancement)
    }

    @Test func `many people at once who declare the same certificate are one who is admitted`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        var facts = EvaluationWorld.facts
        facts.certificates = [
            HeldCertificate(certificateNumber: "Y000041000001224000001", level: .intermediate, issuedOn: "2022-03-01")
        ]
        for number in 1...16 { world.people.register("per_\(number)") }
        let outcomes = await withTaskGroup(of: Bool.self) { [facts] group in
            for number in 1...16 {
                group.addTask { (try? await world.admit("per_\(number)", to: batch, facts)) != nil }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(outcomes == 1)
    }

    static func retake(
        _ world: EvaluationWorld, _ batch: EvaluationBatch, of evaluation: String, _ person: String = "per_1"
    ) async throws -> Evaluation {
        try await world.evaluator().candidates.admitCandidate(
            AdmitCandidateRequest(
                batchID: batch.batchID, personID: person, facts: EvaluationWorld.facts,
                retakeOfEvaluationID: evaluation))
    }

    @Test func `a part that was passed stands in a retake within its months`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        world.people.register("per_1")
        world.people.register("per_2")
        let first = try await world.admit("per_1", to: batch)
        world.day("2023-06-12")
        try await world.score(first, .theory, 700)
        try await world.score(first, .practice, 500)
        let conclude = { (evaluation: Evaluation) in
            try await world.evaluator().evaluations.concludeEvaluation(
                ConcludeEvaluationRequest(evaluationID: evaluation.evaluationID))
        }
        let next = try await world.announceLater(level: .senior, on: "2024-06-10")
        await expectRefusal(
            .failedPrecondition, refusals: ["retake_of_evaluation_not_failed", "evaluation_open_already"].reversed()
        ) {
            try await Self.retake(world, next, of: first.evaluationID)
        }
        world.day("2023-06-12")
        #expect(try await conclude(first).state == .notPassed)
        // Theory was held on the 10th of June 2023: it stands for twelve months, that day included.
        world.day("2024-06-10")
        for other in ["evl_0", first.evaluationID] {
            await expectRefusal(.failedPrecondition, refusals: ["retake_of_another_evaluation"]) {
                try await Self.retake(world, next, of: other, "per_2")
            }
        }
        let again = try await Self.retake(world, next, of: first.evaluationID)
        #expect(again.retakeOfEvaluationID == first.evaluationID)
        #expect(again.scores.map(\.state) == [.carried, .missing] && again.scores.first?.scoreTenths == 700)
        #expect(again.scores.first?.carriedFromEvaluationID == first.evaluationID)
        await expectRefusal(.failedPrecondition, refusals: ["subject_carried_over"]) {
            try await EnterScoreTests.enter(world, again, 900, by: "a")
        }
        try await world.score(again, .practice, 600)
        #expect(try await conclude(again).state == .passed)
    }

    @Test func `a part that is too old does not stand`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        world.people.register("per_1")
        let first = try await world.admit("per_1", to: batch)
        world.day("2023-06-12")
        try await world.score(first, .theory, 700)
        try await world.score(first, .practice, 500)
        _ = try await world.evaluator().evaluations.concludeEvaluation(
            ConcludeEvaluationRequest(evaluationID: first.evaluationID))
        let next = try await world.announceLater(level: .senior, on: "2024-06-11")
        await expectRefusal(.failedPrecondition, refusals: ["retake_without_valid_part"]) {
            try await Self.retake(world, next, of: first.evaluationID)
        }
        #expect(try await world.admit("per_1", to: next).retakeOfEvaluationID.isEmpty)
    }

    @Test func `a technical school evaluates its own students`() async throws {
        let world = try await EvaluationWorld()
        try await world.file(EvaluationWorld.school, .technicalSchool)
        let batch = try await world.announce(EvaluationWorld.school)
        let study = { (name: String, until: String) in
            [Schooling(schoolName: name, schoolKind: .seniorWorkerClass, graduatesOn: until)]
        }
        world.people.register("per_1", schoolings: study("沈阳高级技工学校", "2023-06-01"))
        world.people.register("per_2", schoolings: study("沈阳高级技工学校", "2023-05-31"))
        world.people.register("per_3", schoolings: study("大连技师学院", "2024-06-01"))
        #expect(try await world.admit("per_1", to: batch).state == .admitted)
        for person in ["per_2", "per_3"] {
            await expectRefusal(.failedPrecondition, refusals: ["not_a_student_of_the_school"]) {
                try await world.admit(person, to: batch)
            }
        }
    }
}
