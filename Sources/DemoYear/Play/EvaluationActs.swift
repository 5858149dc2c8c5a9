internal import EvaluationMessages
internal import TypeMessages
internal import RPC
internal import Ground

/// An enterprise evaluates its own workers.
extension Scene {
    private static let day = "2022-07-18"

    /// Files the enterprise, announces a batch, examines everyone and issues certificates to who passed.
    ///
    /// One worker in three goes for 高级工, with a certificate of 中级工 of 2016; the others for 初级工.
    func evaluate(_ batch: BatchCast) async throws {
        guard let employer = batch.cast.employer else { return }
        let occupation = batch.cast.training.occupation
        _ = try await stage.ask(
            EvaluationOrganisationsMethods.fileEvaluationOrganisation,
            FileEvaluationOrganisationRequest(
                requestID: stage.id("file-\(employer.creditCode)"), creditCode: employer.creditCode, kind: .enterprise,
                regionCode: employer.regionCode,
                scopes: [EvaluationScope(occupationCode: occupation, levels: [.junior, .senior])],
                validFromOn: "2022-07-01", validToOn: "2025-06-30"),
            as: .province, on: "2022-07-01")
        tally.add("plan.enterprise_self_evaluators", employer.regionCode)
        let seniors = batch.people.enumerated().filter { $0.offset.isMultiple(of: 3) }.map(\.element)
        let juniors = batch.people.enumerated().filter { !$0.offset.isMultiple(of: 3) }.map(\.element)
        try await examine(seniors, .senior, employer, batch.cast)
        try await examine(juniors, .junior, employer, batch.cast)
    }

    private func examine(
        _ people: [SyntheticPerson], _ level: Level, _ employer: SyntheticOrganisation, _ cast: ClassCast
    ) async throws {
        guard !people.isEmpty else { return }
        let clerk = Caller.evaluator(employer.creditCode, clerk: 1)
        let announced = try await stage.ask(
            BatchesMethods.announceBatch,
            AnnounceBatchRequest(
                requestID: stage.id("batch-\(employer.creditCode)-\(level.rawValue)"),
                organisationCreditCode: employer.creditCode, occupationCode: cast.training.occupation, level: level,
                registrationClosesOn: Self.day,
                sessions: [EvaluationSubject.theory, .practice].map {
                    SubjectSession(subject: $0, heldOn: Self.day, place: "\(employer.name) 考场")
                }), as: clerk, on: Self.day)
        try await staff(announced, cast, level)
        for person in people {
            try await examine(person, level, announced.batchID, employer, cast)
        }
    }

    /// Assigns the region's examiners to both sessions of a batch, and its supervisor to the batch.
    private func staff(_ batch: EvaluationBatch, _ cast: ClassCast, _ level: Level) async throws {
        let clerk = Caller.evaluator(batch.organisationCreditCode, clerk: 1)
        var examiners: [String] = []
        for number in 0..<Self.examiners { examiners.append(try await examiner(number, cast)) }
        let supervisor = try await examiner(Self.examiners, cast)
        for session in batch.sessions {
            _ = try await stage.ask(
                ExaminerAssignmentsMethods.assignExaminers,
                AssignExaminersRequest(
                    requestID: stage.id("examiners-\(batch.batchID)-\(session.subject.rawValue)"),
                    batchID: batch.batchID, subject: session.subject, examinerIDs: examiners), as: clerk, on: Self.day)
        }
        _ = try await stage.ask(
            ExaminerAssignmentsMethods.assignSupervisor,
            AssignSupervisorRequest(
                requestID: stage.id("supervisor-\(batch.batchID)"), batchID: batch.batchID, examinerID: supervisor),
            as: .bureau(cast.region.code), on: Self.day)
    }

    /// Examiners of a region: enough for the theory of a class of thirty, and for practice.
    private static let examiners = 3

    /// Registers one of a region's examiners, or after the last the supervisor; they work for none of the enterprises.
    private func examiner(_ number: Int, _ cast: ClassCast) async throws -> String {
        let isSupervisor = number == Self.examiners
        let place = CityRegion.all.firstIndex { $0.code == cast.region.code } ?? 0
        // Of the people of the trainings nobody was born in these years, and judges have other numbers.
        let synthetic = SyntheticPerson(
            index: 9_000_000 + place * 10 + number, seed: stage.plan.seed, birthYears: 1962...1966)
        let personID = try await person(synthetic, in: cast.region)
        return try await stage.ask(
            ExaminersMethods.registerExaminer,
            RegisterExaminerRequest(
                requestID: stage.id("examiner-\(cast.region.code)-\(number)"), personID: personID,
                kind: isSupervisor ? .qualitySupervisor : .examiner, cardNumber: "LN-\(cast.region.code)-\(number)",
                regionCode: cast.region.code, occupationCodes: isSupervisor ? [] : [cast.training.occupation],
                highestLevel: isSupervisor ? .unspecified : .technician, validFromOn: "2022-01-01",
                validToOn: "2024-12-31"), as: .bureau(cast.region.code), on: "2022-06-20"
        ).examinerID
    }

    private func examine(
        _ synthetic: SyntheticPerson, _ level: Level, _ batchID: String, _ employer: SyntheticOrganisation,
        _ cast: ClassCast
    ) async throws {
        let personID = try await person(synthetic, in: cast.region)
        var facts = CandidateFacts()
        if level == .senior { facts.certificates = [try Self.earlierCertificate(of: synthetic)] }
        let admitted = try await stage.ask(
            CandidatesMethods.admitCandidate,
            AdmitCandidateRequest(
                requestID: stage.id("admit-\(batchID)-\(personID)"), batchID: batchID, personID: personID, facts: facts),
            as: .evaluator(employer.creditCode, clerk: 1), on: Self.day)
        for subject in [EvaluationSubject.theory, .practice] {
            for clerk in 1...2 {
                _ = try await stage.ask(
                    EvaluationsMethods.enterScore,
                    EnterScoreRequest(
                        requestID: stage.id("score-\(admitted.evaluationID)-\(subject.rawValue)-\(clerk)"),
                        evaluationID: admitted.evaluationID, subject: subject, scoreTenths: Self.score(synthetic)),
                    as: .evaluator(employer.creditCode, clerk: clerk), on: Self.day)
            }
        }
        let concluded = try await stage.ask(
            EvaluationsMethods.concludeEvaluation,
            ConcludeEvaluationRequest(
                requestID: stage.id("conclude-\(admitted.evaluationID)"), evaluationID: admitted.evaluationID),
            as: .evaluator(employer.creditCode, clerk: 1), on: Self.day)
        tally.add("enterprise_evaluation", cast.region.code)
        guard concluded.state == .passed else { return }
        let certificate = try await stage.ask(
            CertificatesMethods.issueCertificate,
            IssueCertificateRequest(
                requestID: stage.id("certificate-\(admitted.evaluationID)"), evaluationID: admitted.evaluationID),
            as: .evaluator(employer.creditCode, clerk: 1), on: Self.day)
        tally.add("plan.certificates", cast.region.code)
        if level == .senior { tally.add("plan.high_skilled", cast.region.code) }
        keepsake.keep(certificate.certificateNumber, of: synthetic.name, person: personID)
    }

    /// One in ten fails.
    private static func score(_ person: SyntheticPerson) -> Int32 {
        person.index % 10 == 9 ? 480 : Int32(620 + person.index % 300)
    }

    /// 中级工 of 2016 of another organisation, by a number of the national scheme.
    private static func earlierCertificate(of person: SyntheticPerson) throws -> HeldCertificate {
        let number = try CertificateNumber(
            issuer: .socialOrganisation, ministryCode: 0, province: 21, site: 900_001, year: 2016, level: .intermediate,
            serial: person.index % 999_999 + 1)
        return HeldCertificate(certificateNumber: number.text, level: .intermediate, issuedOn: "2016-06-20")
    }
}
