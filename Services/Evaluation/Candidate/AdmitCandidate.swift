internal import Ledger
internal import Requests
package import EvaluationMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Admits a candidate by the eligibility conditions in force today.
    package func admitCandidate(_ request: AdmitCandidateRequest, _ call: Call) async throws -> Evaluation {
        let batchID = try RequestField.identifier(request.batchID, "batch_id")
        let assessment = try await assess(request.personID, request.facts, batchID, call)
        let id = RecordID.make("evl", at: call.now)
        return try await database.write(call, request) { transaction in
            let finding = try assessment.decide(on: batchID, in: transaction)
            if finding.isInBatch { throw EvaluationError.candidateExists }
            guard finding.refusals.isEmpty, let path = finding.metPaths.first else {
                throw EvaluationError.refused(.candidate, finding.refusals)
            }
            let evaluation = Evaluation(
                evaluationID: id, batchID: batchID, personID: assessment.profile.personID,
                organisationCreditCode: finding.organisation.creditCode, regionCode: finding.batch.regionCode,
                occupationCode: finding.batch.occupationCode, level: finding.batch.level, eligibilityPath: path.name,
                eligibilityEdition: String(finding.edition.rawValue), policyEdition: assessment.book.edition)
            let subjects = try finding.subjects(by: assessment.book)
            guard try EvaluationStore.admit(evaluation, subjects: subjects, on: assessment.day, in: transaction) else {
                throw EvaluationError.refused(.candidate, [CandidateAdmission.Refusal.openElsewhere])
            }
            let admitted = try EvaluationStore.requireEvaluation(id, in: transaction)
            let waiver = finding.theoryWaived ? [TheoryWaiver.citation] : []
            try transaction.record(
                "evaluation.admitted", subject: id, region: RegionCode(admitted.regionCode), admitted,
                articles: [path.citation] + waiver)
            return admitted
        }
    }
}

extension CandidateAssessment.Finding {
    /// The level's parts, with the pass marks of the days they are held on.
    fileprivate func subjects(by book: PolicyBook) throws -> [EvaluationStore.Subject] {
        try ExaminedSubject.subjects(of: level).map { subject in
            EvaluationStore.Subject(
                subject: subject, isWaived: subject == .theory && theoryWaived,
                passMarkTenths: try batch.passMarkTenths(of: subject, by: book))
        }
    }
}

extension EvaluationBatch {
    /// The day a part is held; nil when the batch has no such part.
    func heldOn(_ subject: ExaminedSubject) -> CivilDay? {
        sessions.first { Int($0.subject.rawValue) == subject.rawValue }.flatMap { CivilDay($0.heldOn) }
    }

    /// The pass mark of a part by the law of the day it is held, in tenths of a point.
    ///
    /// - Throws: ``EvaluationError/figureMissing(_:)``.
    func passMarkTenths(of subject: ExaminedSubject, by book: PolicyBook) throws -> Int {
        guard let day = heldOn(subject) else { throw EvaluationError.inconsistent("session of \(batchID)") }
        guard let tenths = PassMark.minimumTenths(of: subject, in: book, on: day) else {
            throw EvaluationError.figureMissing(PassMark.key(of: subject))
        }
        return tenths
    }
}
