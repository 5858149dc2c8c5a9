internal import EvaluationService
internal import EvaluationMessages
internal import TypeMessages
internal import RPC
internal import Ground
internal import ServiceTesting

/// The evaluation service with stand-ins for the two it asks, and the steps of the path as tests take them.
struct EvaluationWorld: Sendable {
    let catalog = StandInCatalog()
    let people = StandInPeople()
    /// The ways to the two; `connect(to: nil)` takes one down.
    let catalogWay = LateChannel()
    let peopleWay = LateChannel()
    let service: TestService<EvaluationService>
    private let hasPolicy: Bool

    /// The way to a peer that knows no method: it answers, but not what it was asked.
    static var refusing: any Channel {
        InProcessChannel(
            Router(
                authenticator: FixedIdentity(Identity(subject: "evaluation", role: .service)),
                clock: .system(acceptingClientTime: true)))
    }

    /// The occupation of most tests: 焊工.
    static let welder = "6-18-02-04"
    /// A firm, a school and a social organisation.
    static let firm = TestCode.organisation(1)
    static let school = TestCode.organisation(2)
    static let social = TestCode.organisation(3)
    static let stranger = TestCode.organisation(9)

    init(on day: String = "2023-06-01", policy: PolicyBook? = .firstEdition, competition: (any Channel)? = nil)
        async throws
    {
        var peers: [String: any Channel] = ["catalog": catalogWay, "training-records": peopleWay]
        hasPolicy = policy != nil
        if let competition { peers["competition"] = competition }
        service = try await TestService<EvaluationService>(on: day, peers: peers, policy: policy)
        catalogWay.connect(to: catalog.channel)
        peopleWay.connect(to: people.channel)
        catalog.register(Self.firm, name: "沈阳机床厂", roles: [.enterprise])
        catalog.register(Self.school, name: "沈阳高级技工学校", roles: [.seniorTechnicalSchool])
        catalog.register(Self.social, name: "辽宁焊接协会", roles: [.industryAssociation, .evaluationOrganisation])
    }

    func client(_ caller: TestCaller) -> EvaluationContract.Clients {
        EvaluationContract.Clients(service.channel(as: caller))
    }

    var province: EvaluationContract.Clients { client(.province) }

    /// Someone who works for an evaluation organisation.
    func evaluator(_ organisation: String = social, _ subject: String = "clerk-1") -> EvaluationContract.Clients {
        client(.evaluationOrganisation(organisation, subject: subject))
    }

    func day(_ day: String) {
        if let day = CivilDay(day) { service.day = day }
    }

    static func filing(
        _ code: String = social, _ kind: EvaluationOrganisationKind = .social,
        levels: [Level] = [.intermediate, .senior]
    ) -> FileEvaluationOrganisationRequest {
        FileEvaluationOrganisationRequest(
            creditCode: code, kind: kind, regionCode: "210102",
            scopes: [EvaluationScope(occupationCode: welder, levels: levels)], validFromOn: "2023-01-01",
            validToOn: "2025-12-31")
    }

    @discardableResult
    func file(
        _ code: String = social, _ kind: EvaluationOrganisationKind = .social,
        levels: [Level] = [.intermediate, .senior]
    ) async throws -> EvaluationOrganisation {
        try await province.evaluationOrganisations.fileEvaluationOrganisation(
            Self.filing(code, kind, levels: levels))
    }

    static func batch(_ code: String = social, level: Level = .senior) -> AnnounceBatchRequest {
        var sessions = [
            SubjectSession(subject: .theory, heldOn: "2023-06-10", place: "一号考场"),
            SubjectSession(subject: .practice, heldOn: "2023-06-11", place: "焊接车间"),
        ]
        if level.rawValue >= Level.technician.rawValue {
            sessions.append(SubjectSession(subject: .review, heldOn: "2023-06-12", place: "会议室"))
        }
        return AnnounceBatchRequest(
            organisationCreditCode: code, occupationCode: welder, level: level, registrationClosesOn: "2023-06-08",
            sessions: sessions)
    }

    func announce(_ code: String = social, level: Level = .senior) async throws -> EvaluationBatch {
        let batch = try await evaluator(code).batches.announceBatch(Self.batch(code, level: level))
        try await staff(batch)
        return batch
    }

    /// The examiners and the supervisor of the tests, registered when there are none.
    func staffMembers() async throws -> [Examiner] {
        let known = try await province.examiners.listExaminers(ListExaminersRequest(regionCode: "210000")).examiners
            .filter { $0.cardNumber.hasPrefix("T-") }
        if !known.isEmpty { return known }
        var members: [Examiner] = []
        for number in 1...4 {
            people.register("per_staff_\(number)", name: "考评员")
            members.append(
                try await province.examiners.registerExaminer(
                    RegisterExaminerRequest(
                        personID: "per_staff_\(number)", kind: number < 4 ? .examiner : .qualitySupervisor,
                        cardNumber: "T-00\(number)", regionCode: "210000",
                        occupationCodes: number < 4 ? [Self.welder] : [],
                        highestLevel: number < 4 ? .seniorTechnician : .unspecified, validFromOn: "2020-01-01",
                        validToOn: "2040-12-31")))
        }
        return members
    }

    /// Assigns a batch the examiners and the supervisor it needs.
    func staff(_ batch: EvaluationBatch) async throws {
        // Without figures nobody says how many there must be.
        guard hasPolicy else { return }
        let members = try await staffMembers()
        let examiners = members.filter { $0.kind == .examiner }.map(\.examinerID)
        for session in batch.sessions {
            _ = try await province.examinerAssignments.assignExaminers(
                AssignExaminersRequest(batchID: batch.batchID, subject: session.subject, examinerIDs: examiners))
        }
        for supervisor in members where supervisor.kind == .qualitySupervisor {
            _ = try await province.examinerAssignments.assignSupervisor(
                AssignSupervisorRequest(batchID: batch.batchID, examinerID: supervisor.examinerID))
        }
    }

    /// Facts that make anyone eligible for 高级工 and 技师: long at work, and a title.
    static let facts = CandidateFacts(
        periods: [OccupationPeriod(beginsOn: "2010-01-01")],
        titles: [HeldTitle(rank: .intermediate, grantedOn: "2015-01-01")])

    func admit(_ person: String, to batch: EvaluationBatch, _ facts: CandidateFacts = facts) async throws -> Evaluation
    {
        try await evaluator(batch.organisationCreditCode).candidates.admitCandidate(
            AdmitCandidateRequest(batchID: batch.batchID, personID: person, facts: facts))
    }

    /// Enters a score by two people.
    func score(_ evaluation: Evaluation, _ subject: EvaluationSubject, _ tenths: Int32) async throws {
        for clerk in ["clerk-1", "clerk-2"] {
            _ = try await evaluator(evaluation.organisationCreditCode, clerk).evaluations.enterScore(
                EnterScoreRequest(evaluationID: evaluation.evaluationID, subject: subject, scoreTenths: tenths))
        }
    }

    /// Takes an evaluation to its conclusion, every part with the same score.
    @discardableResult
    func conclude(_ evaluation: Evaluation, _ tenths: Int32 = 800) async throws -> Evaluation {
        day("2023-06-12")
        for score in evaluation.scores where score.state != .waived {
            try await self.score(evaluation, score.subject, tenths)
        }
        return try await evaluator(evaluation.organisationCreditCode).evaluations.concludeEvaluation(
            ConcludeEvaluationRequest(evaluationID: evaluation.evaluationID))
    }

    /// A passed evaluation of a new person by the social organisation, which is filed if it is not.
    func passed(_ person: String = "per_1", in batch: EvaluationBatch? = nil) async throws -> Evaluation {
        people.register(person)
        let batch = if let batch { batch } else { try await newBatch() }
        day("2023-06-01")
        return try await conclude(try await admit(person, to: batch))
    }

    /// A batch of the social organisation, newly filed.
    func newBatch(level: Level = .senior) async throws -> EvaluationBatch {
        try await file(levels: [.intermediate, .senior, .technician])
        return try await announce(level: level)
    }

    func issue(_ evaluation: Evaluation) async throws -> Certificate {
        try await evaluator(evaluation.organisationCreditCode).certificates.issueCertificate(
            IssueCertificateRequest(evaluationID: evaluation.evaluationID))
    }

    /// What a counter of a month has come to: 人次 and persons.
    func count(_ task: String, region: String = "210100", month: Int = 202306) async throws -> [Int64] {
        let rows = try await service.database.counters(tasks: [task], fromMonth: month, toMonth: month)
        guard let row = rows.first(where: { $0.regionCode == region }) else { return [0, 0] }
        return [row.personTimes, row.persons]
    }
}

/// Valid credit codes of organisations that do not exist.
enum TestCode {
    private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")

    /// The organisation of that number, 1 to 9999.
    static func organisation(_ number: Int) -> String {
        let digits = String(number)
        let start = "91210100MA" + String(repeating: "0", count: 6 - digits.count) + digits
        for inner in alphabet {
            for outer in alphabet {
                let code = start + String(inner) + String(outer)
                if CreditCode.violations(of: code).isEmpty { return code }
            }
        }
        return start
    }
}
