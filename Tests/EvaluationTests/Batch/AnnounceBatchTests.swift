internal import EvaluationMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct AnnounceBatchTests {
    @Test func `an announced batch is public`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        #expect(batch.batchID.hasPrefix("bat_") && batch.occupationName == "焊工" && batch.regionCode == "210102")
        #expect(batch.sessions.map(\.subject) == [.theory, .practice] && batch.announcedOn == "2023-06-01")
        let anyone = world.client(.anonymous)
        #expect(try await anyone.batches.getBatch(GetBatchRequest(batchID: batch.batchID)) == batch)
        await expectRefusal(.notFound, "BATCH_NOT_FOUND") {
            try await anyone.batches.getBatch(GetBatchRequest(batchID: "bat_0"))
        }
        await expectRefusal(.invalidArgument, field: "batch_id") {
            try await anyone.batches.getBatch(GetBatchRequest(batchID: "a b"))
        }
    }

    @Test func `every reason against a batch is answered at once`() async throws {
        let world = try await EvaluationWorld()
        try await world.file()
        var request = EvaluationWorld.batch(level: .technician)
        request.registrationClosesOn = "2023-05-31"
        request.sessions[0].heldOn = "2026-01-01"
        request.sessions.removeLast()
        await expectRefusal(
            .failedPrecondition, "BATCH_REFUSED",
            refusals: [
                "filing_not_in_force", "level_not_in_scope", "registration_closes_in_the_past",
                "review_session_missing",
            ]
        ) { try await world.evaluator().batches.announceBatch(request) }
        var other = EvaluationWorld.batch()
        other.occupationCode = "5-01-02-01"
        await expectRefusal(.failedPrecondition, refusals: ["occupation_not_in_scope"]) {
            try await world.evaluator().batches.announceBatch(other)
        }
        await expectRefusal(.failedPrecondition, refusals: ["level_not_in_scope", "level_is_appointed"]) {
            try await world.announce(level: .chiefTechnician)
        }
    }

    @Test func `a suspended organisation announces nothing`() async throws {
        let world = try await EvaluationWorld()
        try await world.file()
        _ = try await EvaluatorLifeTests.suspend(world.province)
        await expectRefusal(.failedPrecondition, refusals: ["organisation_suspended"]) { try await world.announce() }
        _ = try await EvaluatorLifeTests.withdraw(world.province)
        await expectRefusal(.failedPrecondition, refusals: ["organisation_withdrawn"]) { try await world.announce() }
    }

    @Test func `registration and exam may be on the day of announcement`() async throws {
        let world = try await EvaluationWorld()
        try await world.file()
        var request = EvaluationWorld.batch()
        request.registrationClosesOn = "2023-06-01"
        for index in request.sessions.indices { request.sessions[index].heldOn = "2023-06-01" }
        #expect(try await world.evaluator().batches.announceBatch(request).registrationClosesOn == "2023-06-01")
    }

    @Test func `only the organisation itself announces`() async throws {
        let world = try await EvaluationWorld()
        await expectRefusal(.notFound, "EVALUATION_ORGANISATION_NOT_FOUND") { try await world.announce() }
        try await world.file()
        for caller in [TestCaller.province, .cityBureau("210100"), .evaluationOrganisation(EvaluationWorld.firm)] {
            await expectRefusal(.permissionDenied) {
                try await world.client(caller).batches.announceBatch(EvaluationWorld.batch())
            }
        }
    }

    @Test(
        arguments: [
            ("occupation_code", { @Sendable (r: inout AnnounceBatchRequest) in r.occupationCode = "6" }),
            ("level", { $0.level = .unspecified }), ("level", { $0.level = .unrecognized(44) }),
            ("registration_closes_on", { $0.registrationClosesOn = "6月8日" }), ("sessions", { $0.sessions = [] }),
            ("sessions.subject", { $0.sessions[0].subject = .unspecified }),
            ("sessions.held_on", { $0.sessions[0].heldOn = "" }), ("sessions.place", { $0.sessions[0].place = "" }),
        ] as [(String, @Sendable (inout AnnounceBatchRequest) -> Void)]
            as [(String, @Sendable (inout AnnounceBatchRequest) -> Void)])
    func `a malformed field is named`(
        field: String, spoil: @Sendable (inout AnnounceBatchRequest) -> Void
    ) async throws {
        let world = try await EvaluationWorld()
        try await world.file()
        var request = EvaluationWorld.batch()
        spoil(&request)
        await expectRefusal(.invalidArgument, field: field) { [request] in
            try await world.evaluator().batches.announceBatch(request)
        }
    }

    @Test func `batches are listed latest first and narrowed`() async throws {
        let world = try await EvaluationWorld()
        let first = try await world.newBatch()
        let second = try await world.announce(level: .intermediate)
        let list = { (change: (inout ListBatchesRequest) -> Void) in
            var request = ListBatchesRequest()
            change(&request)
            return try await world.client(.anonymous).batches.listBatches(request).batches.map(\.batchID)
        }
        #expect(Set(try await list { _ in }) == [first.batchID, second.batchID])
        #expect(try await list { $0.level = .senior } == [first.batchID])
        #expect(try await list { $0.organisationCreditCode = EvaluationWorld.firm }.isEmpty)
        #expect(try await list { $0.regionCode = "210100" }.count == 2)
        #expect(try await list { $0.openOn = "2023-06-08" }.count == 2)
        #expect(try await list { $0.openOn = "2023-06-09" }.isEmpty)
    }
}
