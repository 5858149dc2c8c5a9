@testable internal import EvaluationService
internal import EvaluationMessages
internal import Ground
internal import RPC
internal import ServiceTesting
internal import Testing

/// Complaints and sanctions, and what a ban forbids.
struct SanctionTests {
    static func ban(
        _ world: EvaluationWorld, _ kind: SanctionedKind, _ id: String, until: String = "2024-05-31",
        as caller: TestCaller = .province, region: String = "210000"
    ) async throws -> Sanction {
        try await world.client(caller).sanctions.imposeSanction(
            ImposeSanctionRequest(
                kind: kind, sanctionedID: id, regionCode: region, measure: .ban, reason: "考场作弊", document: "处理决定第5号",
                endsOn: until))
    }

    static func lift(_ client: EvaluationContract.Clients, _ sanction: Sanction) async throws -> Sanction {
        try await client.sanctions.liftSanction(
            LiftSanctionRequest(sanctionID: sanction.sanctionID, reason: "申诉成立"))
    }

    @Test func `a banned person is not admitted until the ban is over or lifted`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        world.people.register("per_1")
        let sanction = try await Self.ban(world, .person, "per_1", until: "2023-06-02")
        #expect(sanction.measure == .ban && sanction.endsOn == "2023-06-02" && sanction.imposedOn == "2023-06-01")
        world.day("2023-06-02")
        await expectRefusal(.failedPrecondition, refusals: ["candidate_banned"]) {
            try await world.admit("per_1", to: batch)
        }
        #expect(try await Self.lift(world.province, sanction).liftedOn == "2023-06-02")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["sanction_lifted"]) {
            try await Self.lift(world.province, sanction)
        }
        _ = try await Self.ban(world, .person, "per_1", until: "2023-06-02")
        world.day("2023-06-03")
        #expect(try await world.admit("per_1", to: batch).state == .admitted)
        await expectRefusal(.notFound, "SANCTION_NOT_FOUND") {
            try await Self.lift(world.province, Sanction(sanctionID: "snc_0"))
        }
    }

    @Test func `a banned examiner is not assigned, a banned organisation announces and admits nothing`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        let bare = try await world.evaluator().batches.announceBatch(EvaluationWorld.batch())
        let examiner = try #require(try await world.staffMembers().first?.examinerID)
        _ = try await Self.ban(world, .examiner, examiner)
        await expectRefusal(.failedPrecondition, refusals: ["examiner_banned"]) {
            try await ExaminerAssignmentTests.assign(world.evaluator(), bare, [examiner])
        }
        await expectRefusal(.failedPrecondition, refusals: ["too_few_examiners_to_draw"]) {
            try await ExaminerAssignmentTests.draw(world.evaluator(), bare, 3)
        }
        world.people.register("per_1")
        _ = try await Self.ban(world, .organisation, EvaluationWorld.social)
        await expectRefusal(.failedPrecondition, refusals: ["organisation_banned"]) {
            try await world.admit("per_1", to: batch)
        }
        await expectRefusal(.failedPrecondition, refusals: ["organisation_banned"]) { try await world.announce() }
    }

    @Test func `a ban has its term, and is its region's`() async throws {
        let world = try await EvaluationWorld()
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["ban_too_long"]) {
            try await Self.ban(world, .person, "per_1", until: "2026-06-02")
        }
        await expectRefusal(.permissionDenied) {
            try await Self.ban(world, .person, "per_1", as: .cityBureau("210200"), region: "210100")
        }
        let own = try await Self.ban(world, .person, "per_1", as: .cityBureau("210100"), region: "210100")
        await expectRefusal(.permissionDenied) { try await Self.lift(world.client(.cityBureau("210200")), own) }
        let list = { (change: (inout ListSanctionsRequest) -> Void) in
            var request = ListSanctionsRequest()
            change(&request)
            return try await world.province.sanctions.listSanctions(request).sanctions
        }
        #expect(try await list { $0.sanctionedID = "per_1" } == [own])
        #expect(try await list { $0.regionCode = "210200" }.isEmpty)
        #expect(try await list { $0.bannedOn = "2024-05-31" } == [own])
        #expect(try await list { $0.bannedOn = "2024-06-01" }.isEmpty)
        world.service.service.environment.policy.use(.lacking("evaluation.sanction.ban.max_months", edition: 2))
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") { try await Self.ban(world, .person, "per_1") }
        let bookless = try await EvaluationWorld(policy: nil)
        await expectRefusal(.unavailable, "POLICY_BOOK_NOT_LOADED") { try await Self.ban(bookless, .person, "per_1") }
    }

    @Test func `a complaint is decided once by the organisation's bureau, and does not say who filed it`() async throws
    {
        let world = try await EvaluationWorld()
        let request = FileComplaintRequest(organisationCreditCode: EvaluationWorld.social, text: "考场无人监考")
        let worker = world.client(.worker("per_1")).complaints
        await expectRefusal(.notFound, "EVALUATION_ORGANISATION_NOT_FOUND") { try await worker.fileComplaint(request) }
        try await world.file()
        let complaint = try await worker.fileComplaint(request)
        #expect(complaint.state == .filed && complaint.regionCode == "210102")
        let decide = { (region: String, id: String) in
            try await world.client(.cityBureau(region)).complaints.decideComplaint(
                DecideComplaintRequest(complaintID: id, founded: true, reason: "查证属实"))
        }
        await expectRefusal(.permissionDenied) { try await decide("210200", complaint.complaintID) }
        #expect(try await decide("210100", complaint.complaintID).state == .founded)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["complaint_decided"]) {
            try await decide("210100", complaint.complaintID)
        }
        await expectRefusal(.notFound, "COMPLAINT_NOT_FOUND") { try await decide("210100", "cpl_0") }
        let bureau = world.client(.cityBureau("210100")).complaints
        let list = ListComplaintsRequest(regionCode: "210100", state: .founded)
        #expect(try await bureau.listComplaints(list).complaints.map(\.complaintID) == [complaint.complaintID])
        await expectRefusal(.permissionDenied) {
            try await world.client(.worker("per_1")).complaints.listComplaints(ListComplaintsRequest())
        }
    }
}
