internal import Ledger
internal import Requests
internal import EvaluationMessages
internal import RPC
internal import Ground
internal import Rules
internal import Storage

extension WriteTransaction {
    /// Ends an open evaluation without a result, and records it.
    ///
    /// - Throws: ``EvaluationError/refused(_:)`` when it is not open.
    @discardableResult
    func end(
        _ evaluation: Evaluation, as state: EvaluationState, reason: String, on day: CivilDay
    ) throws -> Evaluation {
        let id = evaluation.evaluationID
        guard try EvaluationStore.end(id, as: state, reason: reason, on: day, in: self) else {
            throw EvaluationError.refused([CandidateExit.Refusal.notOpen])
        }
        let kind =
            switch state {
            case .withdrawn: "evaluation.withdrawn"
            case .struckOff: "evaluation.struck_off"
            default: "evaluation.cancelled"
            }
        let ended = try EvaluationStore.existing(id, in: self)
        try record(kind, subject: id, region: try ended.region, ended, articles: [CandidateExit.citation])
        return ended
    }

    /// Takes a conclusion back, and records it.
    ///
    /// - Throws: ``EvaluationError/refused(_:)``.
    func reverse(_ evaluation: Evaluation, reason: String) throws -> Evaluation {
        let id = evaluation.evaluationID
        let open = try EvaluationStore.open(
            person: evaluation.personID, occupation: evaluation.occupationCode, level: evaluation.level, in: self)
        try EvaluationError.check(
            ConclusionReversal.refusals(
                isConcluded: evaluation.isPassed != nil || evaluation.state == .absent,
                hasStandingCertificate: try CertificateStore.stands(forEvaluation: id, in: self),
                isOpenElsewhere: open != nil))
        try EvaluationStore.reopen(id, reason: reason, in: self)
        let reopened = try EvaluationStore.existing(id, in: self)
        try record(
            "evaluation.conclusion_reversed", subject: id, region: try reopened.region, reopened,
            articles: [ConclusionReversal.citation])
        return reopened
    }
}
