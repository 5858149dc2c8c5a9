internal import Requests
internal import EvaluationMessages
internal import TrainingRecordsMessages
internal import RPC
internal import Ground
internal import Rules
internal import Storage

/// What decides on a candidate's admission: declared facts, what training-records knows, and what is stored here.
struct CandidateAssessment: Sendable {
    let facts: DeclaredFacts
    let profile: PersonProfile
    let birthDay: CivilDay
    let day: CivilDay
    let book: PolicyBook

    /// - Throws: `INVALID_ARGUMENT`; ``EvaluationError/inconsistent(_:)`` when training-records knows no day of birth.
    init(_ facts: DeclaredFacts, profile: PersonProfile, on day: CivilDay, by book: PolicyBook) throws {
        guard let birthDay = CivilDay(profile.birthDate) else {
            throw EvaluationError.inconsistent("day of birth of \(profile.personID)")
        }
        self.facts = facts
        self.profile = profile
        self.birthDay = birthDay
        self.day = day
        self.book = book
    }

    /// What was found, all refusals in their order.
    struct Finding {
        let organisation: EvaluationOrganisation
        let batch: EvaluationBatch
        let level: SkillLevel
        let edition: EligibilityEdition
        let metPaths: [EligibilityPath]
        let theoryWaived: Bool
        let isInBatch: Bool
        let refusals: [any RefusalReason]
    }

    /// Decides by what is in store now.
    func decide(on batchID: String, in transaction: some Transaction) throws -> Finding {
        let batch = try BatchStore.requireBatch(batchID, in: transaction)
        let organisation = try EvaluationOrganisationStore.requireOrganisation(
            batch.organisationCreditCode, in: transaction)
        guard let level = SkillLevel(batch.level) else {
            throw EvaluationError.inconsistent("level of \(batchID)")
        }
        guard let edition = EligibilityEdition(in: book, on: day) else {
            throw EvaluationError.figureMissing(EligibilityEdition.key)
        }
        let sessions = batch.sessions.compactMap { CivilDay($0.heldOn) }
        let standing = try organisation.standing(for: batch.occupationCode)
        let certificates = try PriorCertificates(of: self, batch, in: transaction)
        let admission = try admission(to: batch, of: organisation, level, certificates, in: transaction)
        let eligibility = try eligibilityFacts(batch, certificates)
        let finding = Eligibility.finding(
            for: eligibility, to: level, by: edition, finalYearMonths: try finalYearMonths)
        let waiver = facts.waiverRequested ? TheoryWaiver.refusals(for: eligibility, in: book) : []

        let refusals: [any RefusalReason] =
            standing.refusals(to: level, on: [day] + sessions) + admission.refusals(on: day) + finding.refusals + waiver
        return Finding(
            organisation: organisation, batch: batch, level: level, edition: edition, metPaths: finding.metPaths,
            theoryWaived: facts.waiverRequested && waiver.isEmpty, isInBatch: admission.isInBatch, refusals: refusals)
    }

    private func admission(
        to batch: EvaluationBatch, of organisation: EvaluationOrganisation, _ level: SkillLevel,
        _ certificates: PriorCertificates, in transaction: some Transaction
    ) throws -> CandidateAdmission {
        guard let closes = CivilDay(batch.registrationClosesOn) else {
            throw EvaluationError.inconsistent("last day of registration of \(batch.batchID)")
        }
        let granted = try LevelGrantStore.highest(
            person: profile.personID, occupation: batch.occupationCode, in: transaction)
        return CandidateAdmission(
            registrationCloses: closes, level: level, evaluator: try organisation.evaluatorKind,
            isEmployedThere: isEmployed(by: [organisation.creditCode] + organisation.servedEmployerCreditCodes),
            heldLevel: (certificates.own.map(\.level) + [granted].compactMap(\.self)).max(),
            isInBatch: try EvaluationStore.isInBatch(batch.batchID, person: profile.personID, in: transaction),
            hasOpenEvaluation: try EvaluationStore.hasOpen(
                person: profile.personID, occupation: batch.occupationCode, level: level, in: transaction),
            certificateRefusals: certificates.refusals)
    }

    private func eligibilityFacts(
        _ batch: EvaluationBatch, _ certificates: PriorCertificates
    ) throws -> EligibilityFacts {
        let known = profile.employments.filter { $0.counts && $0.occupationCode == batch.occupationCode }
        return EligibilityFacts(
            day: day, birthDay: birthDay, work: WorkHistory(facts.periods + known.compactMap(\.period)),
            certificates: certificates.own + certificates.declared, titles: facts.titles, schoolings: facts.schoolings,
            apprenticeshipCompleted: facts.apprenticeshipCompleted)
    }

    private var finalYearMonths: Int {
        get throws {
            guard let months = book.value(Eligibility.finalYearKey, on: day) else {
                throw EvaluationError.figureMissing(Eligibility.finalYearKey)
            }
            return Int(months)
        }
    }

    private func isEmployed(by employers: [String]) -> Bool {
        profile.employments.contains { employment in
            employment.counts && employers.contains(employment.employerCreditCode)
                && employment.period?.contains(day) ?? false
        }
    }
}

extension Employment {
    /// Whether it is work: an internship is part of a schooling.
    fileprivate var counts: Bool { kind == .labourContract || kind == .traineeship }

    fileprivate var period: DayPeriod? {
        guard let first = CivilDay(beginsOn) else { return nil }
        return DayPeriod(from: first, through: CivilDay(endsOn))
    }
}
