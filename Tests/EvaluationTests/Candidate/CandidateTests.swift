internal import EvaluationMessages
internal import TrainingRecordsMessages
internal import TypeMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct CandidateTests {
    @Test func `an eligible candidate is admitted by a path of the edition in force`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        world.people.register("per_1")
        let evaluation = try await world.admit("per_1", to: batch)
        #expect(evaluation.state == .admitted && evaluation.eligibilityPath == "3a")
        #expect(evaluation.eligibilityEdition == "2023" && evaluation.policyEdition == 1)
        #expect(evaluation.scores.map(\.state) == [.missing, .missing])
        #expect(evaluation.scores.map(\.passMarkTenths) == [600, 600])
        let worker = world.client(.worker("per_1"))
        #expect(
            try await worker.evaluations.getEvaluation(
                GetEvaluationRequest(evaluationID: evaluation.evaluationID))
                == evaluation)
    }

    @Test func `a past case is decided by the edition of its day`() async throws {
        let world = try await EvaluationWorld(on: "2022-12-31")
        var filing = EvaluationWorld.filing()
        filing.validFromOn = "2022-01-01"
        _ = try await world.province.evaluationOrganisations.fileEvaluationOrganisation(filing)
        let batch = try await world.announce()
        world.people.register("per_1")
        // Ten years of work lead to 高级工 by the edition of 2023 only.
        await expectRefusal(
            .failedPrecondition, "REFUSED",
            refusals: [
                "prior_certificate_missing", "prior_certificate_missing", "schooling_missing",
                "prior_certificate_missing", "schooling_missing",
            ]
        ) { try await world.admit("per_1", to: batch) }
        world.day("2023-01-01")
        #expect(try await world.admit("per_1", to: batch).eligibilityEdition == "2023")
    }

    @Test func `work at an employer known to training-records needs no declaration`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch(level: .intermediate)
        let job = Employment(
            employerCreditCode: EvaluationWorld.firm, kind: .labourContract, occupationCode: EvaluationWorld.welder,
            beginsOn: "2018-06-01")
        world.people.register("per_1", employments: [job])
        #expect(try await world.admit("per_1", to: batch, CandidateFacts()).eligibilityPath == "4a")
        var internship = job
        internship.kind = .internship
        world.people.register("per_2", employments: [internship])
        var other = job
        other.occupationCode = "5-01-02-01"
        world.people.register("per_3", employments: [other])
        for person in ["per_2", "per_3"] {
            await expectRefusal(
                .failedPrecondition,
                refusals: ["years_of_work_short", "prior_certificate_missing", "schooling_missing"]
            ) { try await world.admit(person, to: batch, CandidateFacts()) }
        }
    }

    @Test func `a certificate issued here is known, and counts from its day`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch(level: .intermediate)
        let passed = try await world.passed("per_1", in: batch)
        _ = try await world.issue(passed)
        let next = try await world.announceLater(level: .senior, on: "2027-06-12")
        let facts = CandidateFacts(periods: [OccupationPeriod(beginsOn: "2023-06-12")])
        world.day("2027-06-11")
        await expectRefusal(.failedPrecondition) { try await world.admit("per_1", to: next, facts) }
        world.day("2027-06-12")
        #expect(try await world.admit("per_1", to: next, facts).eligibilityPath == "3b")
    }

    @Test func `an enterprise evaluates its own workers only, a chain leader those of its chain too`() async throws {
        let world = try await EvaluationWorld()
        let leader = TestCode.organisation(20)
        world.catalog.register(leader, name: "链主", roles: [.enterprise, .chainLeader])
        try await world.file(EvaluationWorld.firm, .enterprise)
        var filing = EvaluationWorld.filing(leader, .chainLeader)
        filing.servedEmployerCreditCodes = [EvaluationWorld.firm]
        _ = try await world.province.evaluationOrganisations.fileEvaluationOrganisation(filing)
        let own = try await world.announce(EvaluationWorld.firm)
        let chain = try await world.announce(leader)
        let works = { (ends: String) in
            [
                Employment(
                    employerCreditCode: EvaluationWorld.firm, kind: .labourContract,
                    occupationCode: EvaluationWorld.welder, beginsOn: "2010-01-01", endsOn: ends)
            ]
        }
        world.people.register("per_1", employments: works(""))
        world.people.register("per_2", employments: works("2023-05-31"))
        world.people.register("per_3", employments: works("2023-06-01"))
        #expect(try await world.admit("per_1", to: own).state == .admitted)
        #expect(try await world.admit("per_3", to: chain).state == .admitted)
        for batch in [own, chain] {
            await expectRefusal(.failedPrecondition, refusals: ["not_a_worker_of_the_enterprise"]) {
                try await world.admit("per_2", to: batch)
            }
        }
    }

    @Test func `every reason against a candidate is answered at once, and the check says the same`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        world.people.register("per_1", birth: "2010-01-01")
        _ = try await EvaluationOrganisationTests.suspend(world.province)
        world.day("2023-06-09")
        let facts = CandidateFacts(
            certificates: [
                HeldCertificate(certificateNumber: "Y000021000001224000001", level: .senior, issuedOn: "2022-03-01")
            ], theoryWaiverRequested: true)
        let reasons = [
            "organisation_suspended", "registration_closed", "declared_certificate_contradicts_number",
            "years_of_work_short", "prior_certificate_missing", "title_missing", "schooling_missing",
            "prior_certificate_missing", "schooling_missing", "schooling_missing", "theory_waiver_needs_title",
            "theory_waiver_needs_fitting_diploma",
        ]
        let refusal = await expectRefusal(.failedPrecondition, "REFUSED", refusals: reasons) {
            try await world.admit("per_1", to: batch, facts)
        }
        #expect(refusal?.message.contains("报名已经截止") ?? false)
        let request = CheckCandidateRequest(batchID: batch.batchID, personID: "per_1", facts: facts)
        let check = try await world.client(.cityBureau("210100")).candidates.checkCandidate(request)
        #expect(!check.admissible && check.refusals.map(\.reason) == reasons && check.metPaths.isEmpty)
        #expect(check.refusals.contains { $0.article == "国家职业标准申报条件（2023年） 3a" })
        // An organisation is told whether, and nothing of the person.
        #expect(try await world.evaluator().candidates.checkCandidate(request) == CandidateCheck())
        world.people.register("per_1", birth: "2010-01-01", region: "210202")
        await expectRefusal(.permissionDenied) {
            try await world.client(.cityBureau("210100")).candidates.checkCandidate(request)
        }
    }

    @Test func `a check names every path that is met and changes nothing`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        world.people.register("per_1")
        let request = CheckCandidateRequest(batchID: batch.batchID, personID: "per_1", facts: EvaluationWorld.facts)
        let check = try await world.client(.worker("per_1")).candidates.checkCandidate(request)
        #expect(check.admissible && check.metPaths == ["3a", "3c"] && check.eligibilityEdition == "2023")
        let list = try await world.evaluator().candidates.listCandidates(
            ListCandidatesRequest(batchID: batch.batchID))
        #expect(list.evaluations.isEmpty)
        await expectRefusal(.permissionDenied) {
            try await world.client(.worker("per_2")).candidates.checkCandidate(request)
        }
    }

    @Test func `the theory exam is waived for a professional whose diploma fits`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        world.people.register("per_1")
        var facts = EvaluationWorld.facts
        facts.theoryWaiverRequested = true
        await expectRefusal(.failedPrecondition, refusals: ["theory_waiver_needs_fitting_diploma"]) {
            try await world.admit("per_1", to: batch, facts)
        }
        facts.schoolings = [HeldSchooling(schoolingClass: .university, graduatesOn: "2012-07-01", majorFits: true)]
        let evaluation = try await world.admit("per_1", to: batch, facts)
        #expect(evaluation.theoryWaived && evaluation.scores.map(\.state) == [.waived, .missing])
        world.day("2023-06-12")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["subject_waived"]) {
            try await world.score(evaluation, .theory, 700)
        }
        #expect(try await world.conclude(evaluation).state == .passed)
    }

    @Test func `a person is in a batch once and has one open evaluation of a level`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        let other = try await world.announce()
        world.people.register("per_1")
        let won = await withTaskGroup(of: Bool.self) { group in
            for index in 0..<16 {
                group.addTask { (try? await world.admit("per_1", to: index.isMultiple(of: 2) ? batch : other)) != nil }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(won == 1)
        let inFirst = try await world.evaluator().candidates.listCandidates(
            ListCandidatesRequest(batchID: batch.batchID))
        let (mine, its) = inFirst.evaluations.isEmpty ? (other, batch) : (batch, other)
        await expectRefusal(.alreadyExists, "CANDIDATE_EXISTS") { try await world.admit("per_1", to: mine) }
        await expectRefusal(.failedPrecondition, refusals: ["evaluation_open_already"]) {
            try await world.admit("per_1", to: its)
        }
    }

    @Test func `who holds the level is not evaluated for it again`() async throws {
        let world = try await EvaluationWorld()
        let passed = try await world.passed()
        _ = try await world.issue(passed)
        let batch = try await world.announceLater(level: .senior, on: "2023-12-01")
        await expectRefusal(.failedPrecondition, refusals: ["level_held_already"]) {
            try await world.admit("per_1", to: batch)
        }
    }

    @Test func `another's declared certificate is refused without telling more`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        let certificate = try await world.issue(try await world.passed("per_1", in: batch))
        world.day("2023-06-01")
        world.people.register("per_2")
        var facts = EvaluationWorld.facts
        facts.certificates = [
            HeldCertificate(
                certificateNumber: certificate.certificateNumber, level: .senior, issuedOn: certificate.issuedOn)
        ]
        await expectRefusal(.failedPrecondition, refusals: ["declared_certificate_not_own"]) {
            try await world.admit("per_2", to: batch, facts)
        }
    }

    @Test func `unknown batches and people, and others' batches`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") { try await world.admit("per_9", to: batch) }
        var unknown = batch
        unknown.batchID = "bat_none"
        await expectRefusal(.notFound, "BATCH_NOT_FOUND") { try await world.admit("per_1", to: unknown) }
        world.people.register("per_1")
        let request = AdmitCandidateRequest(batchID: batch.batchID, personID: "per_1", facts: EvaluationWorld.facts)
        await expectRefusal(.permissionDenied) {
            try await world.evaluator(EvaluationWorld.firm).candidates.admitCandidate(request)
        }
        await expectRefusal(.permissionDenied) {
            try await world.province.candidates.admitCandidate(request)
        }
        await expectRefusal(.permissionDenied) {
            try await world.evaluator(EvaluationWorld.firm).candidates.listCandidates(
                ListCandidatesRequest(batchID: batch.batchID))
        }
        world.peopleWay.connect(to: nil)
        await expectRefusal(.unavailable) { try await world.evaluator().candidates.admitCandidate(request) }
    }

    @Test(
        arguments: [
            ("facts.periods[0].begins_on", { @Sendable (f: inout CandidateFacts) in f.periods[0].beginsOn = "2010" }),
            ("facts.periods[0].ends_on", { $0.periods[0].endsOn = "2009-12-31" }),
            ("facts.periods", { $0.periods = Array(repeating: $0.periods[0], count: 51) }),
            ("facts.titles[0].rank", { $0.titles[0].rank = .unspecified }),
            ("facts.titles[0].granted_on", { $0.titles[0].grantedOn = "" }),
            ("facts.certificates[0].certificate_number", { $0.certificates = [HeldCertificate()] }),
            (
                "facts.certificates[0].certificate_number",
                {
                    $0.certificates = [
                        HeldCertificate(
                            certificateNumber: "Z000021000001255000001", level: .junior, issuedOn: "2025-01-01")
                    ]
                }
            ),
            (
                "facts.certificates[0].level",
                {
                    $0.certificates = [
                        HeldCertificate(certificateNumber: "Y000021000001224000001", issuedOn: "2022-01-01")
                    ]
                }
            ),
            ("facts.schoolings[0].schooling_class", { $0.schoolings = [HeldSchooling(graduatesOn: "2020-01-01")] }),
        ] as [(String, @Sendable (inout CandidateFacts) -> Void)]
            as [(String, @Sendable (inout CandidateFacts) -> Void)])
    func `a malformed fact is named`(
        field: String, spoil: @Sendable (inout CandidateFacts) -> Void
    ) async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        world.people.register("per_1")
        var facts = EvaluationWorld.facts
        spoil(&facts)
        await expectRefusal(.invalidArgument, field: field) { [facts] in
            try await world.admit("per_1", to: batch, facts)
        }
    }

    @Test func `without a policy book nobody is admitted`() async throws {
        let world = try await EvaluationWorld(policy: nil)
        let batch = try await world.newBatch()
        world.people.register("per_1")
        await expectRefusal(.unavailable, "POLICY_BOOK_NOT_LOADED") { try await world.admit("per_1", to: batch) }
    }

    @Test func `candidates are listed of a batch that is there, each with its scores`() async throws {
        let world = try await EvaluationWorld()
        await expectRefusal(.notFound, "BATCH_NOT_FOUND") {
            try await world.province.candidates.listCandidates(ListCandidatesRequest(batchID: "bat_0"))
        }
        let batch = try await world.newBatch(level: .technician)
        for person in ["per_1", "per_2", "per_3"] {
            world.people.register(person)
            _ = try await world.admit(person, to: batch)
        }
        let client = world.evaluator().candidates
        let first = try await client.listCandidates(ListCandidatesRequest(batchID: batch.batchID, pageSize: 2))
        let rest = try await client.listCandidates(
            ListCandidatesRequest(batchID: batch.batchID, pageSize: 2, pageToken: first.nextPageToken))
        let all = first.evaluations + rest.evaluations
        #expect(all.map(\.personID) == ["per_1", "per_2", "per_3"] && all.allSatisfy { $0.scores.count == 3 })
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID") {
            try await client.listCandidates(
                ListCandidatesRequest(
                    batchID: batch.batchID, state: .passed, pageSize: 2, pageToken: first.nextPageToken))
        }
    }
}

extension EvaluationWorld {
    /// A batch whose registration and exams are all on one later day, announced on it.
    func announceLater(level: Level, on day: String) async throws -> EvaluationBatch {
        if day > "2025-12-31" {
            _ = try await province.evaluationOrganisations.changeEvaluationScope(
                ChangeEvaluationScopeRequest(
                    creditCode: Self.social,
                    scopes: [EvaluationScope(occupationCode: Self.welder, levels: [.intermediate, .senior])],
                    validToOn: "2030-12-31"))
        }
        var request = Self.batch(level: level)
        request.registrationClosesOn = day
        for index in request.sessions.indices { request.sessions[index].heldOn = day }
        self.day("2023-06-12")
        let batch = try await evaluator().batches.announceBatch(request)
        try await staff(batch)
        self.day(day)
        return batch
    }
}
