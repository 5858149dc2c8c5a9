internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Admits a candidate by the eligibility conditions in force today.
    package func admitCandidate(_ request: AdmitCandidateRequest.Checked, _ call: Call) async throws -> Evaluation {
        let assessment = try await assess(
            request.personID, request.facts, request.batchID, retakeOf: request.retakeOfEvaluationID, call)
        let id = RecordID.make("evl", at: call.now)
        return try await database.write(call, request) { write in
            let finding = try assessment.decide(on: request.batchID, in: write)
            if finding.isInBatch { throw EvaluationError.candidateExists }
            guard finding.refusals.isEmpty, let path = finding.metPaths.first else {
                throw EvaluationError.refused(finding.refusals)
            }
            let evaluation = assessment.evaluation(id, by: finding, path)
            let subjects = try finding.subjects(by: assessment.book, retakeOf: assessment.retakeOf)
            let particulars = assessment.particulars(of: evaluation, by: finding)
            guard try EvaluationStore.admit(evaluation, subjects: subjects, particulars, on: assessment.day, in: write)
            else { throw EvaluationError.candidateExists }
            for certificate in finding.certificates.outside {
                let isOwn = try DeclaredCertificateStore.keep(
                    certificate, of: assessment.person.id, on: assessment.day, in: write)
                guard isOwn else { throw EvaluationError.refused([DeclaredCertificate.Refusal.servesAnother]) }
            }
            let admitted = try EvaluationStore.existing(id, in: write)
            let waiver = finding.theoryWaived ? [TheoryWaiver.citation] : []
            try write.record(
                "evaluation.admitted", subject: id, region: try admitted.region, admitted,
                articles: [path.citation] + waiver)
            return admitted
        }
    }
}

extension CandidateAssessment {
    fileprivate func evaluation(_ id: String, by finding: Finding, _ path: EligibilityPath) -> Evaluation {
        Evaluation(
            evaluationID: id, batchID: finding.batch.batchID, personID: person.id,
            organisationCreditCode: finding.organisation.creditCode, regionCode: finding.batch.regionCode,
            occupationCode: finding.batch.occupationCode, level: finding.batch.level, eligibilityPath: path.name,
            eligibilityEdition: String(finding.edition.rawValue), policyEdition: book.edition,
            advancement: finding.isAdvancement, retakeOfEvaluationID: retakeOf)
    }

    /// What is kept so that the admission can be explained and decided again.
    fileprivate func particulars(of evaluation: Evaluation, by finding: Finding) -> EvaluationStore.Particulars {
        let admission = KeptAdmission(
            evaluationID: evaluation.evaluationID, decidedOn: "\(day)", declared: declared,
            knownPeriods: person.work(in: evaluation.occupationCode).map { OccupationPeriod($0) },
            ownCertificates: finding.certificates.ownHeld, birthDate: "\(person.birthDay)",
            eligibilityEdition: evaluation.eligibilityEdition, finalYearMonths: finding.finalYearMonths,
            policyEdition: book.edition, metPaths: finding.metPaths.map(\.name))
        return EvaluationStore.Particulars(
            personRegion: person.region, employers: person.employers(on: day), admission: admission)
    }
}
