@testable internal import EvaluationService
internal import EvaluationMessages
internal import Ground
internal import RPC
internal import Rules
internal import ServiceTesting
internal import Testing
internal import TrainingRecordsMessages
internal import TypeMessages

struct ExaminerAssignmentTests {
    /// A batch of the social organisation without examiners.
    static func bareBatch(_ world: EvaluationWorld) async throws -> EvaluationBatch {
        try await world.file(levels: [.intermediate, .senior, .technician])
        return try await world.evaluator().batches.announceBatch(EvaluationWorld.batch())
    }

    static func assign(
        _ client: EvaluationContract.Clients, _ batch: EvaluationBatch, _ ids: [String],
        _ subject: EvaluationSubject = .theory
    ) async throws -> [ExaminerAssignment] {
        try await client.examinerAssignments.assignExaminers(
            AssignExaminersRequest(batchID: batch.batchID, subject: subject, examinerIDs: ids)
        ).assignments
    }

    static func draw(
        _ client: EvaluationContract.Clients, _ batch: EvaluationBatch, _ count: Int32,
        _ subject: EvaluationSubject = .practice
    ) async throws -> [ExaminerAssignment] {
        try await client.examinerAssignments.drawExaminers(
            DrawExaminersRequest(batchID: batch.batchID, subject: subject, count: count)
        ).assignments
    }

    static func supervise(
        _ client: EvaluationContract.Clients, _ batch: EvaluationBatch, _ id: String
    ) async throws -> [ExaminerAssignment] {
        try await client.examinerAssignments.assignSupervisor(
            AssignSupervisorRequest(batchID: batch.batchID, examinerID: id)
        ).assignments
    }

    static func release(
        _ client: EvaluationContract.Clients, _ assignment: ExaminerAssignment
    ) async throws -> ExaminerAssignment {
        try await client.examinerAssignments.releaseExaminer(
            ReleaseExaminerRequest(examinerAssignmentID: assignment.examinerAssignmentID, reason: "临时有事"))
    }

    @Test func `without examiners and a supervisor there is no score and no conclusion`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await Self.bareBatch(world)
        world.people.register("per_1")
        let evaluation = try await world.admit("per_1", to: batch)
        let members = try await world.staffMembers()
        let (examiners, supervisor) = (members.prefix(3).map(\.examinerID), members[3].examinerID)
        world.day("2023-06-12")
        await expectRefusal(
            .failedPrecondition, "REFUSED", refusals: ["theory_examiners_too_few", "quality_supervisor_missing"]
        ) { try await EnterScoreTests.enter(world, evaluation, 700, by: "a") }
        world.day("2023-06-10")
        _ = try await Self.assign(world.evaluator(), batch, Array(examiners.prefix(2)))
        _ = try await Self.assign(world.evaluator(), batch, Array(examiners.prefix(2)), .practice)
        _ = try await Self.supervise(world.client(.cityBureau("210100")), batch, supervisor)
        world.day("2023-06-12")
        try await world.score(evaluation, .theory, 700)
        await expectRefusal(.failedPrecondition, refusals: ["practice_examiners_too_few"]) {
            try await EnterScoreTests.enter(world, evaluation, 700, by: "a", .practice)
        }
        world.day("2023-06-11")
        _ = try await Self.assign(world.evaluator(), batch, [examiners[2]], .practice)
        world.day("2023-06-12")
        try await world.score(evaluation, .practice, 700)
        // A card that is suspended before the conclusion does not count.
        _ = try await ExaminerLifeTests.suspend(world.province, examiners[0])
        await expectRefusal(
            .failedPrecondition, refusals: ["theory_examiners_too_few", "practice_examiners_too_few"]
        ) { try await CorrectionTests.conclude(world, evaluation) }
        _ = try await ExaminerLifeTests.resume(world.province, examiners[0])
        _ = try await ExaminerLifeTests.suspend(world.province, supervisor)
        await expectRefusal(.failedPrecondition, refusals: ["quality_supervisor_missing"]) {
            try await CorrectionTests.conclude(world, evaluation)
        }
        _ = try await ExaminerLifeTests.resume(world.province, supervisor)
        world.service.service.environment.policy.use(.lacking("evaluation.examiners.theory.min", edition: 2))
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await CorrectionTests.conclude(world, evaluation)
        }
        world.service.service.environment.policy.use(.lacking("evaluation.theory_waiver.allowed", edition: 3))
        #expect(try await CorrectionTests.conclude(world, evaluation).state == .passed)
    }

    @Test func `nobody examines the own employer's people, trainees, relatives or themselves`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await Self.bareBatch(world)
        let ids = try await world.staffMembers().map(\.examinerID)
        world.people.register("per_1", employments: CandidateTests.job)
        world.people.register("per_staff_2", name: "考评员")
        for person in ["per_1", "per_staff_2"] { _ = try await world.admit(person, to: batch) }
        _ = try await world.province.examiners.renewExaminerCard(
            RenewExaminerCardRequest(
                examinerID: ids[0], validFromOn: "2023-01-01", validToOn: "2025-12-31",
                employerCreditCode: EvaluationWorld.firm))
        let interest = DeclareExaminerInterestRequest(examinerID: ids[2], personID: "per_1", kind: .relative)
        let own = world.client(TestCaller(Identity(subject: "e3", role: .examiner, personID: "per_staff_3")))
        #expect(try await own.examinerAssignments.declareExaminerInterest(interest).kind == .relative)
        await expectRefusal(.alreadyExists, "EXAMINER_INTEREST_EXISTS") {
            try await world.province.examinerAssignments.declareExaminerInterest(interest)
        }
        await expectRefusal(.permissionDenied) {
            try await own.examinerAssignments.declareExaminerInterest(
                DeclareExaminerInterestRequest(examinerID: ids[1], personID: "per_1", kind: .trainee))
        }
        let reasons = ["candidate_of_same_employer", "examiner_is_candidate", "candidate_tied_to_examiner"]
        for (id, reason) in zip(ids, reasons) {
            await expectRefusal(.failedPrecondition, "REFUSED", refusals: [reason]) {
                try await Self.assign(world.evaluator(), batch, [id])
            }
        }
        await expectRefusal(.notFound, "EXAMINER_NOT_FOUND") {
            try await world.province.examinerAssignments.declareExaminerInterest(
                DeclareExaminerInterestRequest(examinerID: "exm_0", personID: "per_1", kind: .trainee))
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["too_few_examiners_to_draw"]) {
            try await Self.draw(world.evaluator(), batch, 1)
        }
    }

    @Test func `an examiner tied to a candidate who is admitted later does not count for this candidate`() async throws
    {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        world.people.register("per_1")
        let evaluation = try await world.admit("per_1", to: batch)
        for member in try await world.staffMembers().prefix(2) {
            _ = try await world.province.examinerAssignments.declareExaminerInterest(
                DeclareExaminerInterestRequest(examinerID: member.examinerID, personID: "per_1", kind: .trainee))
        }
        world.day("2023-06-12")
        await expectRefusal(.failedPrecondition, refusals: ["theory_examiners_too_few"]) {
            try await EnterScoreTests.enter(world, evaluation, 700, by: "a")
        }
    }

    @Test func `the card must fit, and the supervisor come from outside`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await Self.bareBatch(world)
        world.people.register("per_1")
        let register = { (change: (inout RegisterExaminerRequest) -> Void) in
            var request = ExaminerTests.examiner("KP-\(Int.random(in: 1000...9_999_999))")
            change(&request)
            return try await world.province.examiners.registerExaminer(request).examinerID
        }
        let cases: [((inout RegisterExaminerRequest) -> Void, String)] = [
            ({ $0.validToOn = "2023-06-09" }, "card_not_valid_on_session"),
            ({ $0.occupationCodes = ["5-01-02-01"] }, "occupation_not_on_card"),
            ({ $0.highestLevel = .intermediate }, "level_above_card"),
        ]
        for (change, reason) in cases {
            let id = try await register(change)
            await expectRefusal(.failedPrecondition, "REFUSED", refusals: [reason]) {
                try await Self.assign(world.evaluator(), batch, [id])
            }
        }
        var own = ExaminerTests.supervisor()
        (own.employerCreditCode, own.regionCode) = (EvaluationWorld.social, "210100")
        let inside = try await world.province.examiners.registerExaminer(own).examinerID
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["supervisor_of_the_organisation"]) {
            try await Self.supervise(world.province, batch, inside)
        }
        let good = try await register { _ in }
        await expectRefusal(.failedPrecondition, refusals: ["card_of_another_kind"]) {
            try await Self.supervise(world.province, batch, good)
        }
        await expectRefusal(.failedPrecondition, refusals: ["subject_not_examined"]) {
            try await Self.assign(world.evaluator(), batch, [good], .review)
        }
        await expectRefusal(.permissionDenied) { try await Self.supervise(world.evaluator(), batch, inside) }
        await expectRefusal(.permissionDenied) {
            try await Self.assign(world.evaluator(EvaluationWorld.firm), batch, [good])
        }
        _ = try await ExaminerLifeTests.suspend(world.province, good)
        await expectRefusal(.failedPrecondition, refusals: ["card_not_active"]) {
            try await Self.assign(world.evaluator(), batch, [good])
        }
        _ = try await ExaminerLifeTests.resume(world.province, good)
        #expect(try await Self.assign(world.evaluator(), batch, [good]).count == 1)
        await expectRefusal(.alreadyExists, "EXAMINER_ASSIGNED") {
            try await Self.assign(world.evaluator(), batch, [good])
        }
        world.day("2023-06-11")
        await expectRefusal(.failedPrecondition, refusals: ["session_over"]) {
            try await Self.assign(world.evaluator(), batch, [good])
        }
    }

    @Test func `examiners are drawn by lot among those who may, and the draw can be done again`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await Self.bareBatch(world)
        var ids = try await world.staffMembers().filter { $0.kind == .examiner }.map(\.examinerID)
        world.people.register("per_1")
        for (number, region) in ["210100", "210102", "210200"].enumerated() {
            var request = ExaminerTests.examiner("KP-10\(number)")
            request.regionCode = region
            let id = try await world.province.examiners.registerExaminer(request).examinerID
            if region != "210200" { ids.append(id) }
        }
        let drawn = try await Self.draw(world.evaluator(), batch, 3)
        let seed = try #require(drawn.first?.drawSeed)
        #expect(seed.count == 16 && drawn.allSatisfy { $0.drawSeed == seed && $0.subject == .practice })
        #expect(Set(drawn.map(\.examinerID)) == Set(ExaminerDraw.drawn(3, from: ids.sorted(), seed: seed)))
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["too_few_examiners_to_draw"]) {
            try await Self.draw(world.evaluator(), batch, 3)
        }
        #expect(try await Self.draw(world.evaluator(), batch, 2).count == 5)
        await expectRefusal(.notFound, "BATCH_NOT_FOUND") {
            try await Self.draw(world.evaluator(), EvaluationBatch(batchID: "bat_0"), 1)
        }
    }

    @Test func `an examiner is released before the session, and the supervisor by the bureau only`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        let list = { (client: EvaluationContract.Clients, request: ListExaminerAssignmentsRequest) in
            try await client.examinerAssignments.listExaminerAssignments(request).assignments
        }
        let all = try await list(world.evaluator(), ListExaminerAssignmentsRequest(batchID: batch.batchID))
        #expect(all.count == 7)
        let theory = try #require(all.first { $0.subject == .theory })
        let supervisor = try #require(all.first { $0.subject == .unspecified })
        await expectRefusal(.alreadyExists, "EXAMINER_ASSIGNED") {
            try await Self.supervise(world.province, batch, supervisor.examinerID)
        }
        await expectRefusal(.permissionDenied) { try await Self.release(world.evaluator(), supervisor) }
        #expect(try await Self.release(world.province, supervisor).releasedOn == "2023-06-01")
        #expect(try await Self.release(world.evaluator(), theory).releaseReason == "临时有事")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["examiner_released"]) {
            try await Self.release(world.evaluator(), theory)
        }
        #expect(try await Self.assign(world.evaluator(), batch, [theory.examinerID]).count == 8)
        let own = world.client(TestCaller(Identity(subject: "e1", role: .examiner, personID: "per_staff_1")))
        #expect(try await !list(own, ListExaminerAssignmentsRequest(examinerID: theory.examinerID)).isEmpty)
        await expectRefusal(.permissionDenied) {
            try await list(world.client(.cityBureau("210200")), ListExaminerAssignmentsRequest(batchID: batch.batchID))
        }
        for (request, field) in [
            (ListExaminerAssignmentsRequest(), "batch_id"),
            (ListExaminerAssignmentsRequest(batchID: "bat_1", examinerID: "exm_1"), "examiner_id"),
        ] {
            await expectRefusal(.invalidArgument, field: field) { try await list(world.province, request) }
        }
        await expectRefusal(.notFound, "EXAMINER_NOT_FOUND") {
            try await list(world.province, ListExaminerAssignmentsRequest(examinerID: "exm_0"))
        }
        await expectRefusal(.notFound, "BATCH_NOT_FOUND") {
            try await list(world.province, ListExaminerAssignmentsRequest(batchID: "bat_0"))
        }
        await expectRefusal(.notFound, "EXAMINER_ASSIGNMENT_NOT_FOUND") {
            try await Self.release(world.province, ExaminerAssignment(examinerAssignmentID: "exa_0"))
        }
        world.day("2023-06-11")
        let practice = try #require(all.first { $0.subject == .practice })
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["batch_begun"]) {
            try await Self.release(world.province, practice)
        }
        let bookless = try await EvaluationWorld(policy: nil)
        await expectRefusal(.unavailable, "POLICY_BOOK_NOT_LOADED") {
            try await Self.assign(bookless.province, batch, ["exm_1"])
        }
    }

    @Test func `many bureaus naming a supervisor at once name one`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await Self.bareBatch(world)
        world.people.register("per_1")
        var ids: [String] = []
        for number in 1...16 {
            ids.append(
                try await world.province.examiners.registerExaminer(ExaminerTests.supervisor("DD-10\(number)"))
                    .examinerID)
        }
        let named = await withTaskGroup(of: Bool.self) { [ids] group in
            for id in ids {
                group.addTask { (try? await Self.supervise(world.province, batch, id)) != nil }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(named == 1)
    }
}
