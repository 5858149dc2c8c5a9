internal import EvaluationMessages
internal import RPC
internal import ServiceTesting
internal import Testing
internal import TrainingRecordsMessages

/// Absences, corrected scores, reversed conclusions.
struct CorrectionTests {
    static func attend(
        _ world: EvaluationWorld, _ evaluation: Evaluation, absent: Bool = true, _ subject: EvaluationSubject
    ) async throws -> Evaluation {
        try await world.evaluator().evaluations.recordAttendance(
            RecordAttendanceRequest(evaluationID: evaluation.evaluationID, subject: subject, absent: absent))
    }

    static func conclude(_ world: EvaluationWorld, _ evaluation: Evaluation) async throws -> Evaluation {
        try await world.evaluator(evaluation.organisationCreditCode).evaluations.concludeEvaluation(
            ConcludeEvaluationRequest(evaluationID: evaluation.evaluationID))
    }

    static func correct(
        _ world: EvaluationWorld, _ evaluation: Evaluation, _ tenths: Int32, by clerk: String = "clerk-1",
        _ subject: EvaluationSubject = .theory
    ) async throws -> ScoreCorrection {
        try await world.evaluator(EvaluationWorld.social, clerk).evaluations.correctScore(
            CorrectScoreRequest(
                evaluationID: evaluation.evaluationID, subject: subject, scoreTenths: tenths, reason: "登分串行"))
    }

    static func decide(
        _ client: EvaluationContract.Clients, _ correction: ScoreCorrection, accepted: Bool = true
    ) async throws -> ScoreCorrection {
        try await client.evaluations.decideScoreCorrection(
            DecideScoreCorrectionRequest(
                scoreCorrectionID: correction.scoreCorrectionID, accepted: accepted, reason: "已核对试卷"))
    }

    static func reverse(_ client: EvaluationContract.Clients, _ evaluation: Evaluation) async throws -> Evaluation {
        try await client.evaluations.reverseConclusion(
            ReverseConclusionRequest(evaluationID: evaluation.evaluationID, reason: "成绩登记有误"))
    }

    @Test func `who comes to no part is absent, not failed, and is counted by nothing`() async throws {
        let world = try await EvaluationWorld()
        try await world.file(EvaluationWorld.firm, .enterprise)
        let batch = try await world.announce(EvaluationWorld.firm)
        world.people.register("per_1", employments: CandidateTests.job)
        let evaluation = try await world.admit("per_1", to: batch)
        world.day("2023-06-12")
        for subject in [EvaluationSubject.theory, .practice] {
            _ = try await world.evaluator(EvaluationWorld.firm).evaluations.recordAttendance(
                RecordAttendanceRequest(evaluationID: evaluation.evaluationID, subject: subject, absent: true))
        }
        let absent = try await Self.conclude(world, evaluation)
        #expect(absent.state == .absent && absent.scores.map(\.state) == [.absent, .absent])
        #expect(absent.scores.allSatisfy { $0.scoreTenths == 0 } && absent.refusals.isEmpty)
        #expect(try await world.count("enterprise_evaluation") == [0, 0])
    }

    @Test func `who misses one part does not pass, and the record can be put right before the conclusion`() async throws
    {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        for person in ["per_1", "per_2"] { world.people.register(person) }
        let first = try await world.admit("per_1", to: batch)
        let second = try await world.admit("per_2", to: batch)
        world.day("2023-06-10")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["subject_not_held_yet"]) {
            try await Self.attend(world, first, .practice)
        }
        await expectRefusal(.failedPrecondition, refusals: ["subject_not_examined"]) {
            try await Self.attend(world, first, .review)
        }
        world.day("2023-06-12")
        for evaluation in [first, second] { _ = try await Self.attend(world, evaluation, .theory) }
        await expectRefusal(.failedPrecondition, refusals: ["subject_absent"]) {
            try await EnterScoreTests.enter(world, first, 700, by: "a")
        }
        _ = try await Self.attend(world, second, absent: false, .theory)
        try await world.score(second, .theory, 700)
        await expectRefusal(.failedPrecondition, refusals: ["score_entered"]) {
            try await Self.attend(world, second, .theory)
        }
        for evaluation in [first, second] { try await world.score(evaluation, .practice, 700) }
        let failed = try await Self.conclude(world, first)
        #expect(failed.state == .notPassed && failed.refusals.map(\.reason) == ["theory_absent"])
        #expect(try await Self.conclude(world, second).state == .passed)
        await expectRefusal(.notFound, "EVALUATION_NOT_FOUND") {
            try await Self.attend(world, Evaluation(evaluationID: "evl_0"), .theory)
        }
    }

    @Test func `a score that stands is corrected by two people`() async throws {
        let world = try await EvaluationWorld()
        let evaluation = try await EnterScoreTests.admitted(world)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["no_score_to_correct"]) {
            try await Self.correct(world, evaluation, 700)
        }
        try await world.score(evaluation, .theory, 500)
        try await world.score(evaluation, .practice, 700)
        await expectRefusal(.failedPrecondition, refusals: ["score_unchanged"]) {
            try await Self.correct(world, evaluation, 500)
        }
        let correction = try await Self.correct(world, evaluation, 800)
        #expect(correction.fromTenths == 500 && correction.toTenths == 800 && correction.state == .proposed)
        await expectRefusal(.alreadyExists, "SCORE_CORRECTION_OPEN") {
            try await Self.correct(world, evaluation, 900)
        }
        await expectRefusal(.failedPrecondition, refusals: ["score_correction_undecided"]) {
            try await Self.conclude(world, evaluation)
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["decided_by_proposer"]) {
            try await Self.decide(world.evaluator(), correction)
        }
        await expectRefusal(.notFound, "SCORE_CORRECTION_NOT_FOUND") {
            try await Self.decide(world.province, ScoreCorrection(scoreCorrectionID: "scc_0"))
        }
        #expect(
            try await Self.decide(world.evaluator(EvaluationWorld.social, "clerk-2"), correction).state == .accepted)
        await expectRefusal(.failedPrecondition, refusals: ["score_correction_decided"]) {
            try await Self.decide(world.province, correction)
        }
        let second = try await Self.correct(world, evaluation, 900)
        #expect(try await Self.decide(world.client(.cityBureau("210100")), second, accepted: false).state == .rejected)
        let passed = try await Self.conclude(world, evaluation)
        #expect(passed.state == .passed && passed.scores.first?.scoreTenths == 800)
        #expect(passed.scores.map(\.corrected) == [true, false])
        await expectRefusal(.failedPrecondition, refusals: ["evaluation_not_open"]) {
            try await Self.correct(world, evaluation, 900)
        }
        let list = try await world.client(.worker("per_1")).evaluations.listScoreCorrections(
            ListScoreCorrectionsRequest(evaluationID: evaluation.evaluationID))
        #expect(list.corrections.map(\.state) == [.accepted, .rejected])
        for (caller, id) in [(world.province, "evl_0")] {
            await expectRefusal(.notFound, "EVALUATION_NOT_FOUND") {
                try await caller.evaluations.listScoreCorrections(ListScoreCorrectionsRequest(evaluationID: id))
            }
            await expectRefusal(.notFound, "EVALUATION_NOT_FOUND") {
                try await Self.correct(world, Evaluation(evaluationID: id), 1)
            }
        }
    }

    @Test func `a conclusion in error is reversed once its certificate is revoked, and another one is certified`()
        async throws
    {
        let world = try await EvaluationWorld()
        let evaluation = try await EnterScoreTests.admitted(world)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["evaluation_not_concluded"]) {
            try await Self.reverse(world.province, evaluation)
        }
        let passed = try await world.conclude(evaluation, 700)
        let certificate = try await world.issue(passed)
        await expectRefusal(.failedPrecondition, refusals: ["certificate_not_revoked"]) {
            try await Self.reverse(world.province, evaluation)
        }
        await expectRefusal(.permissionDenied) { try await Self.reverse(world.client(.cityBureau("210200")), passed) }
        _ = try await world.province.certificates.revokeCertificate(
            RevokeCertificateRequest(certificateNumber: certificate.certificateNumber, reason: "成绩登记有误"))
        await expectRefusal(.alreadyExists, "CERTIFICATE_EXISTS") { try await world.issue(passed) }
        let reopened = try await Self.reverse(world.client(.cityBureau("210100")), evaluation)
        #expect(reopened.state == .admitted && reopened.concludedOn.isEmpty && reopened.conclusions == 1)
        _ = try await Self.decide(
            world.evaluator(EvaluationWorld.social, "clerk-2"), try await Self.correct(world, evaluation, 810))
        let again = try await Self.conclude(world, evaluation)
        #expect(again.state == .passed && again.conclusions == 2 && again.certificateNumber.isEmpty)
        let second = try await world.issue(again)
        #expect(second.certificateNumber != certificate.certificateNumber && second.state == .valid)
        // The level is one, however often it was concluded.
        #expect(try await world.count("plan.certificates") == [1, 1])
        await expectRefusal(.notFound, "EVALUATION_NOT_FOUND") {
            try await Self.reverse(world.province, Evaluation(evaluationID: "evl_0"))
        }
    }

    @Test func `an evaluation is not opened again beside another that is open`() async throws {
        let world = try await EvaluationWorld()
        let (batch, other) = (try await world.newBatch(), try await world.announce())
        world.people.register("per_1")
        let failed = try await world.conclude(try await world.admit("per_1", to: batch), 100)
        world.day("2023-06-01")
        _ = try await world.admit("per_1", to: other)
        await expectRefusal(.failedPrecondition, refusals: ["evaluation_open_already"]) {
            try await Self.reverse(world.province, failed)
        }
    }

    @Test func `evaluations are listed for the person, the organisation and the region`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        let passed = try await world.passed("per_1", in: batch)
        world.people.register("per_2")
        world.day("2023-06-01")
        let open = try await world.admit("per_2", to: batch)
        let list = { (client: EvaluationContract.Clients, change: (inout ListEvaluationsRequest) -> Void) in
            var request = ListEvaluationsRequest()
            change(&request)
            return try await client.evaluations.listEvaluations(request).evaluations.map(\.evaluationID)
        }
        #expect(try await list(world.client(.worker("per_1"))) { $0.personID = "per_1" } == [passed.evaluationID])
        await expectRefusal(.permissionDenied) {
            try await list(world.client(.worker("per_1"))) { $0.personID = "per_2" }
        }
        #expect(try await list(world.evaluator()) { $0.organisationCreditCode = EvaluationWorld.social }.count == 2)
        let bureau = world.client(.cityBureau("210100"))
        #expect(try await list(bureau) { $0.regionCode = "210100" }.count == 2)
        let narrowed: [((inout ListEvaluationsRequest) -> Void, [String])] = [
            ({ $0.state = .admitted }, [open.evaluationID]),
            ({ $0.concludedFromOn = "2023-06-12" }, [passed.evaluationID]),
            ({ $0.concludedFromOn = "2023-06-13" }, []), ({ $0.concludedToOn = "2023-06-11" }, []),
            ({ $0.occupationCode = "5-01-02-01" }, []),
        ]
        for (narrow, expected) in narrowed {
            let found = try await list(world.province) { request in
                request.regionCode = "210100"
                narrow(&request)
            }
            #expect(found == expected)
        }
        await expectRefusal(.invalidArgument, "FIELD_REQUIRED", field: "person_id") {
            try await list(world.province) { _ in }
        }
    }
}

extension CandidateTests {
    /// Long work at the firm.
    static let job = [
        Employment(
            employerCreditCode: EvaluationWorld.firm, kind: .labourContract, occupationCode: EvaluationWorld.welder,
            beginsOn: "2010-01-01")
    ]
}
