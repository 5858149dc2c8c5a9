internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Decides whether an evaluation was passed, once.
    package func concludeEvaluation(
        _ request: ConcludeEvaluationRequest.Checked, _ call: Call
    ) async throws -> Evaluation {
        let (id, day) = (request.evaluationID, call.day)
        let book = try environment.policy.book(at: call)
        return try await database.write(call, request) { write in
            let evaluation = try EvaluationStore.existing(id, in: write)
            let batch = try BatchStore.existing(evaluation.batchID, in: write)
            try batch.requireConductor(call, in: write)
            let standings = try evaluation.scoreStandings
            try EvaluationError.check(
                Conclusion.refusals(isConcluded: !evaluation.isOpen, standings: standings))
            if try ScoreCorrectionStore.isWaiting(id, in: write) {
                throw EvaluationError.refused([ScoreChange.Refusal.waiting])
            }
            try EvaluationError.check(
                try SessionPanel(of: batch, in: write).refusals(
                    for: evaluation, in: standings.keys.sorted(), by: book))

            for subject in standings.keys.sorted() {
                try EvaluationStore.setPassMark(
                    try batch.passMarkTenths(of: subject, by: book), of: subject, evaluation: id, in: write)
            }
            let result = try EvaluationStore.existing(id, in: write).result
            guard
                try EvaluationStore.conclude(id, as: result, policyEdition: book.edition, on: day, in: write)
            else { throw EvaluationError.refused([Conclusion.Refusal.concluded]) }

            let concluded = try EvaluationStore.existing(id, in: write)
            let region = try concluded.region
            try write.record(
                "evaluation.concluded", subject: id, region: region, concluded, articles: [PassMark.citation])
            let organisation = try EvaluationOrganisationStore.existing(concluded.organisationCreditCode, in: write)
            // Who did not come was not evaluated; and a conclusion that replaces a reversed one is counted with the first.
            let isCounted = result != .absent && concluded.conclusions == 1
            if isCounted, try EvaluatorKind(organisation.kind).isEnterprise {
                try write.count("enterprise_evaluation", in: region, on: day, person: concluded.personID)
            }
            return concluded
        }
    }
}
