internal import Requests
internal import EvaluationMessages
internal import RPC
internal import Ground
internal import Rules
internal import Storage

/// What decides on a candidate's admission: declared facts, what training-records knows, and what is stored here.
struct CandidateAssessment: Sendable {
    let facts: DeclaredFacts
    let person: KnownPerson
    let day: CivilDay
    let book: PolicyBook
    /// As they were declared.
    let declared: CandidateFacts
    /// The evaluation that is taken again; empty for none.
    var retakeOf = ""

    /// What was found, all refusals in their order.
    struct Finding {
        let organisation: EvaluationOrganisation
        let batch: EvaluationBatch
        let level: SkillLevel
        let edition: EligibilityEdition
        let metPaths: [EligibilityPath]
        let theoryWaived: Bool
        let isInBatch: Bool
        let isAdvancement: Bool
        let carried: [PartRetake.Part]
        let finalYearMonths: Int32
        let certificates: PriorCertificates
        let refusals: [any RefusalReason]
    }

    /// Decides by what is in store now.
    ///
    /// - Throws: ``EvaluationError/batchNotFound``, ``EvaluationError/figuresMissing(_:)``.
    func decide(on batchID: String, in transaction: some Transaction) throws -> Finding {
        let batch = try BatchStore.existing(batchID, in: transaction)
        let organisation = try EvaluationOrganisationStore.existing(batch.organisationCreditCode, in: transaction)
        let level = try batch.skillLevel
        guard let edition = EligibilityEdition(in: book, on: day) else {
            throw EvaluationError.figuresMissing([EligibilityEdition.key])
        }
        guard let finalYearMonths = book.value(Eligibility.finalYearKey, on: day) else {
            throw EvaluationError.figuresMissing([Eligibility.finalYearKey])
        }
        let standing = try organisation.standing(for: try batch.occupation)
        let certificates = try PriorCertificates(of: self, batch, in: transaction)
        let retake = try RetakenEvaluation(retakeOf, by: self, batch, in: transaction)
        let admission = try admission(to: batch, of: organisation, certificates, retake, in: transaction)
        let eligibility = EligibilityFacts(
            day: day, birthDay: person.birthDay,
            work: WorkHistory(facts.periods + person.work(in: batch.occupationCode)),
            certificates: certificates.own + certificates.declared, titles: facts.titles, schoolings: facts.schoolings,
            apprenticeshipCompleted: facts.apprenticeshipCompleted)
        let finding = Eligibility.finding(
            for: eligibility, to: level, by: edition, finalYearMonths: Int(finalYearMonths))
        let waiver = facts.waiverRequested ? TheoryWaiver.refusals(for: eligibility, in: book) : []

        let days = [day] + (try batch.days.values)
        let cancelled: [any RefusalReason] = batch.isCancelled ? [BatchChange.Refusal.cancelled] : []
        let refusals: [any RefusalReason] =
            cancelled + standing.refusals(to: level, on: days) + admission.refusals(on: day) + finding.refusals + waiver
        return Finding(
            organisation: organisation, batch: batch, level: level, edition: edition, metPaths: finding.metPaths,
            theoryWaived: facts.waiverRequested && waiver.isEmpty, isInBatch: admission.isInBatch,
            isAdvancement: (certificates.own + certificates.declared).contains { $0.level < level },
            carried: retake?.standing ?? [], finalYearMonths: Int32(clamping: finalYearMonths),
            certificates: certificates, refusals: refusals)
    }

    private func admission(
        to batch: EvaluationBatch, of organisation: EvaluationOrganisation, _ certificates: PriorCertificates,
        _ retake: RetakenEvaluation?, in transaction: some Transaction
    ) throws -> CandidateAdmission {
        let granted = try LevelGrantStore.highest(
            person: person.id, occupation: batch.occupationCode, in: transaction)
        return CandidateAdmission(
            registrationCloses: try batch.registrationCloses, level: try batch.skillLevel,
            evaluator: try EvaluatorKind(organisation.kind),
            isEmployedThere: person.isEmployed(
                by: [organisation.creditCode] + organisation.servedEmployerCreditCodes, on: day),
            isStudentThere: person.isStudent(of: organisation.name, on: day),
            heldLevel: (certificates.own.map(\.level) + [granted].compactMap(\.self)).max(),
            isInBatch: try EvaluationStore.isInBatch(batch.batchID, person: person.id, in: transaction),
            openEvaluation: try EvaluationStore.open(
                person: person.id, occupation: batch.occupationCode, level: batch.level, in: transaction),
            certificateRefusals: certificates.refusals, retakeRefusals: retake?.refusals ?? [])
    }
}

extension CandidateAssessment.Finding {
    /// The level's parts, with the pass marks of the days they are held on.
    ///
    /// - Throws: ``EvaluationError/figuresMissing(_:)``.
    func subjects(by book: PolicyBook, retakeOf: String) throws(EvaluationError) -> [EvaluationStore.Subject] {
        var subjects: [EvaluationStore.Subject] = []
        for subject in ExaminedSubject.subjects(of: level) {
            let isWaived = subject == .theory && theoryWaived
            let stands = isWaived ? nil : carried.first { $0.subject == subject }
            var passMark = try batch.passMarkTenths(of: subject, by: book)
            if let stands { passMark = stands.minimumTenths }
            subjects.append(
                EvaluationStore.Subject(
                    subject: subject, isWaived: isWaived,
                    passMarkTenths: passMark,
                    carried: stands?.scoreTenths.map { .init(evaluation: retakeOf, scoreTenths: $0) }))
        }
        return subjects
    }
}

extension EvaluationService {
    /// Reads the declared facts and asks training-records for the rest, once the caller is known to have a right to the batch.
    func assess(
        _ person: String, _ facts: CandidateFacts.Checked?, _ batchID: String, retakeOf: String = "", _ call: Call
    ) async throws -> CandidateAssessment {
        let declared = try DeclaredFacts(facts)
        let batch = try await database.read { try BatchStore.existing(batchID, in: $0) }
        try call.requireScope(
            region: batch.regionCode, organisation: batch.organisationCreditCode, person: person)
        let book = try environment.policy.book(at: call)
        let profile = try await people.profile(person, call)
        return CandidateAssessment(
            facts: declared, person: try KnownPerson(profile), day: call.day, book: book,
            declared: facts?.message ?? CandidateFacts(), retakeOf: retakeOf)
    }
}
