internal import Ledger
internal import Requests
package import EvaluationMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Decides whether an evaluation was passed, once.
    package func concludeEvaluation(_ request: ConcludeEvaluationRequest, _ call: Call) async throws -> Evaluation {
        let id = try RequestField.identifier(request.evaluationID, "evaluation_id")
        let book = try environment.policy.book(at: call)
        let day = call.day
        return try await database.write(call, request) { transaction in
            let evaluation = try EvaluationStore.requireEvaluation(id, in: transaction)
            try call.requireScope(organisation: evaluation.organisationCreditCode)
            let refusals = Conclusion.refusals(
                isConcluded: evaluation.state != .admitted, standings: evaluation.scoreStandings)
            guard refusals.isEmpty else { throw EvaluationError.refused(.conclusion, refusals) }

            let batch = try BatchStore.requireBatch(evaluation.batchID, in: transaction)
            for subject in evaluation.scoreStandings.keys.sorted() {
                try EvaluationStore.setPassMark(
                    try batch.passMarkTenths(of: subject, by: book), of: subject, evaluation: id, in: transaction)
            }
            let decided = try EvaluationStore.requireEvaluation(id, in: transaction)
            guard
                try EvaluationStore.conclude(
                    id, passed: decided.passMarkRefusals.isEmpty, policyEdition: book.edition, on: day,
                    in: transaction)
            else { throw EvaluationError.refused(.conclusion, [Conclusion.Refusal.concluded]) }

            let concluded = try EvaluationStore.requireEvaluation(id, in: transaction)
            let region = RegionCode(concluded.regionCode)
            try transaction.record(
                "evaluation.concluded", subject: id, region: region, concluded, articles: [PassMark.citation])
            let organisation = try EvaluationOrganisationStore.requireOrganisation(
                concluded.organisationCreditCode, in: transaction)
            if try organisation.evaluatorKind.isEnterprise {
                try transaction.count("enterprise_evaluation", in: region, on: day, person: concluded.personID)
            }
            return concluded
        }
    }
}

extension Evaluation {
    /// How far the scores are of the parts that are examined and not waived.
    fileprivate var scoreStandings: [ExaminedSubject: ScoreEntry.Standing] {
        var standings: [ExaminedSubject: ScoreEntry.Standing] = [:]
        for score in scores {
            guard let subject = ExaminedSubject(rawValue: Int(score.subject.rawValue)) else { continue }
            switch score.state {
            case .missing: standings[subject] = .missing
            case .enteredOnce: standings[subject] = .enteredOnce
            case .conflict: standings[subject] = .conflict
            case .agreed: standings[subject] = .agreed(Int(score.scoreTenths))
            case .waived, .unspecified, .unrecognized: break
            }
        }
        return standings
    }
}
