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
        let assessment = try await assess(request.personID, request.facts, request.batchID, call)
        let id = RecordID.make("evl", at: call.now)
        return try await database.write(call, request) { write in
            let finding = try assessment.decide(on: request.batchID, in: write)
            if finding.isInBatch { throw EvaluationError.candidateExists }
            guard finding.refusals.isEmpty, let path = finding.metPaths.first else {
                throw EvaluationError.refused(finding.refusals)
            }
            let evaluation = Evaluation(
                evaluationID: id, batchID: request.batchID, personID: assessment.person.id,
                organisationCreditCode: finding.organisation.creditCode, regionCode: finding.batch.regionCode,
                occupationCode: finding.batch.occupationCode, level: finding.batch.level, eligibilityPath: path.name,
                eligibilityEdition: String(finding.edition.rawValue), policyEdition: assessment.book.edition)
            let subjects = try finding.subjects(by: assessment.book)
            guard try EvaluationStore.admit(evaluation, subjects: subjects, on: assessment.day, in: write) else {
                throw EvaluationError.refused([CandidateAdmission.Refusal.openElsewhere])
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
