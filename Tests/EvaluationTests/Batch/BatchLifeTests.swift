internal import EvaluationMessages
internal import RPC
internal import ServiceTesting
internal import Testing

/// A batch after it was announced: changed, cancelled, finished by another.
struct BatchLifeTests {
    static func change(_ batch: EvaluationBatch, to days: [String], closes: String = "2023-06-08")
        -> ChangeBatchRequest
    {
        ChangeBatchRequest(
            batchID: batch.batchID, registrationClosesOn: closes,
            sessions: zip(batch.sessions, days).map {
                SubjectSession(subject: $0.subject, heldOn: $1, place: "二号考场")
            }, reason: "场地检修")
    }

    static func cancel(_ client: EvaluationContract.Clients, _ batch: EvaluationBatch) async throws -> EvaluationBatch {
        try await client.batches.cancelBatch(CancelBatchRequest(batchID: batch.batchID, reason: "场地检修"))
    }

    @Test func `a batch is postponed, and scores are entered from the new day on`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        world.people.register("per_1")
        let evaluation = try await world.admit("per_1", to: batch)
        world.day("2023-06-09")
        let changed = try await world.evaluator().batches.changeBatch(
            Self.change(batch, to: ["2023-07-10", "2023-07-11"]))
        #expect(changed.sessions.map(\.heldOn) == ["2023-07-10", "2023-07-11"] && changed.revision == 2)
        #expect(changed.stateReason == "场地检修" && changed.registrationClosesOn == "2023-06-08")
        world.day("2023-06-12")
        await expectRefusal(.failedPrecondition, refusals: ["subject_not_held_yet"]) {
            try await EnterScoreTests.enter(world, evaluation, 700, by: "a")
        }
        world.day("2023-07-10")
        #expect(try await EnterScoreTests.enter(world, evaluation, 700, by: "a")?.state == .enteredOnce)
    }

    @Test func `a batch whose first session is held is not changed, nor one that another changed meanwhile`()
        async throws
    {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        var stale = Self.change(batch, to: ["2023-06-20", "2023-06-21"])
        stale.revision = 1
        _ = try await world.evaluator().batches.changeBatch(stale)
        await expectRefusal(.aborted, "BATCH_CHANGED") { [stale] in
            try await world.evaluator().batches.changeBatch(stale)
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["filing_not_in_force"]) {
            try await world.evaluator().batches.changeBatch(Self.change(batch, to: ["2023-06-20", "2026-01-01"]))
        }
        world.day("2023-06-20")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["batch_begun"]) {
            try await world.evaluator().batches.changeBatch(Self.change(batch, to: ["2023-06-21", "2023-06-22"]))
        }
        await expectRefusal(.permissionDenied) {
            try await world.evaluator(EvaluationWorld.firm).batches.changeBatch(stale)
        }
        await expectRefusal(.notFound, "BATCH_NOT_FOUND") {
            var request = stale
            request.batchID = "bat_0"
            return try await world.evaluator().batches.changeBatch(request)
        }
    }

    @Test func `a cancelled batch frees its candidates for another`() async throws {
        let world = try await EvaluationWorld()
        let (batch, other) = (try await world.newBatch(), try await world.announce())
        world.people.register("per_1")
        let evaluation = try await world.admit("per_1", to: batch)
        #expect(try await Self.cancel(world.client(.cityBureau("210100")), batch).state == .cancelled)
        let ended = try await world.evaluator().evaluations.getEvaluation(
            GetEvaluationRequest(evaluationID: evaluation.evaluationID))
        #expect(ended.state == .cancelled && ended.stateReason == "场地检修" && ended.concludedOn == "2023-06-01")
        #expect(try await world.admit("per_1", to: other).state == .admitted)
        world.people.register("per_2")
        await expectRefusal(.failedPrecondition, refusals: ["batch_cancelled"]) {
            try await world.admit("per_2", to: batch)
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["batch_cancelled"]) {
            try await Self.cancel(world.evaluator(), batch)
        }
        let list = ListBatchesRequest(state: .cancelled)
        #expect(
            try await world.client(.anonymous).batches.listBatches(list).batches.map(\.batchID) == [batch.batchID])
    }

    @Test func `a batch with a result is not cancelled`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        _ = try await world.passed(in: batch)
        await expectRefusal(.failedPrecondition, refusals: ["batch_has_results"]) {
            try await Self.cancel(world.evaluator(), batch)
        }
        await expectRefusal(.notFound, "BATCH_NOT_FOUND") {
            var none = batch
            none.batchID = "bat_0"
            return try await Self.cancel(world.evaluator(), none)
        }
    }

    @Test func `the batch of an organisation whose filing expired is finished by whom the bureau names`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        let other = TestCode.organisation(31)
        world.catalog.register(other, name: "辽宁机械协会", roles: [.industryAssociation])
        var filing = EvaluationWorld.filing(other)
        filing.validToOn = "2030-12-31"
        _ = try await world.province.evaluationOrganisations.fileEvaluationOrganisation(filing)
        world.day("2026-01-01")
        let named = try await world.client(.cityBureau("210100")).batches.nameBatchSuccessor(
            NameBatchSuccessorRequest(batchID: batch.batchID, organisationCreditCode: other, reason: "备案到期"))
        #expect(named.successorCreditCode == other)
    }

    @Test func `the batch of an organisation that left is finished by whom the bureau names`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        world.people.register("per_1")
        let evaluation = try await world.admit("per_1", to: batch)
        let other = TestCode.organisation(31)
        world.catalog.register(other, name: "辽宁机械协会", roles: [.industryAssociation])
        let bureau = world.client(.cityBureau("210100"))
        let request = NameBatchSuccessorRequest(
            batchID: batch.batchID, organisationCreditCode: other, reason: "原机构退出")
        await expectRefusal(.notFound, "EVALUATION_ORGANISATION_NOT_FOUND") {
            try await bureau.batches.nameBatchSuccessor(request)
        }
        try await world.file(other)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["organisation_still_active"]) {
            try await bureau.batches.nameBatchSuccessor(request)
        }
        _ = try await EvaluationOrganisationTests.suspend(world.province)
        _ = try await EvaluationOrganisationTests.withdraw(world.province)
        world.day("2023-06-12")
        await expectRefusal(.failedPrecondition, refusals: ["organisation_withdrawn"]) {
            try await EnterScoreTests.enter(world, evaluation, 700, by: "a")
        }
        await expectRefusal(.notFound, "BATCH_NOT_FOUND") {
            try await bureau.batches.nameBatchSuccessor(
                NameBatchSuccessorRequest(batchID: "bat_0", organisationCreditCode: other, reason: "原机构退出"))
        }
        let named = try await bureau.batches.nameBatchSuccessor(request)
        #expect(named.successorCreditCode == other)
        for subject in [EvaluationSubject.theory, .practice] {
            for clerk in ["a", "b"] {
                _ = try await world.evaluator(other, clerk).evaluations.enterScore(
                    EnterScoreRequest(
                        evaluationID: evaluation.evaluationID, subject: subject, scoreTenths: 700))
            }
        }
        let concluded = try await world.evaluator(other).evaluations.concludeEvaluation(
            ConcludeEvaluationRequest(evaluationID: evaluation.evaluationID))
        #expect(concluded.state == .passed && concluded.conductedByCreditCode == other)
        let certificate = try await world.evaluator(other).certificates.issueCertificate(
            IssueCertificateRequest(evaluationID: evaluation.evaluationID))
        #expect(certificate.organisationCreditCode == other)
    }
}
