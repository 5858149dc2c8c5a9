internal import TypeMessages
internal import Storage
internal import EvaluationMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct BatchTests {
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
            .failedPrecondition, "REFUSED",
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
        _ = try await EvaluationOrganisationTests.suspend(world.province)
        await expectRefusal(.failedPrecondition, refusals: ["organisation_suspended"]) { try await world.announce() }
        _ = try await EvaluationOrganisationTests.withdraw(world.province)
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
            ("sessions[0].subject", { $0.sessions[0].subject = .unspecified }),
            ("sessions[0].held_on", { $0.sessions[0].heldOn = "" }),
            ("sessions[0].place", { $0.sessions[0].place = "" }),
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

    @Test func `an occupation is known, and a catalog that cannot be asked is unavailable`() async throws {
        let world = try await EvaluationWorld()
        try await world.file()
        var request = EvaluationWorld.batch()
        request.occupationCode = "6-18-02-99"
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") { [request] in
            try await world.evaluator().batches.announceBatch(request)
        }
        world.catalogWay.connect(to: EvaluationWorld.refusing)
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") { try await world.announce() }
    }

    @Test func `a page of batches has the sessions of each, and goes on only with its own question`() async throws {
        let world = try await EvaluationWorld()
        try await world.file(levels: [.intermediate, .senior, .technician])
        var announced: [EvaluationBatch] = []
        for level in [Level.intermediate, .technician, .senior] {
            announced.append(try await world.announce(level: level))
        }
        let client = world.client(.anonymous).batches
        let first = try await client.listBatches(ListBatchesRequest(pageSize: 2))
        let rest = try await client.listBatches(ListBatchesRequest(pageSize: 2, pageToken: first.nextPageToken))
        #expect(first.batches + rest.batches == announced.sorted { $0.batchID > $1.batchID })
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID", field: "page_token") {
            try await client.listBatches(
                ListBatchesRequest(level: .senior, pageSize: 2, pageToken: first.nextPageToken))
        }
    }

    @Test func `a stored region that is none is damage, and is not taken for the province`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        try await world.service.database.write(.test) { transaction in
            try transaction.execute("UPDATE evaluation_batch SET region_code = '219901'")
            try transaction.record(.test)
        }
        await expectDefects("DATA_LOSS database corrupt") {
            await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                try await world.client(.anonymous).batches.getBatch(GetBatchRequest(batchID: batch.batchID))
            }
        }
    }
}
