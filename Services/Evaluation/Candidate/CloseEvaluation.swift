internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Ends an open evaluation that nobody will conclude.
    package func closeEvaluation(_ request: CloseEvaluationRequest.Checked, _ call: Call) async throws -> Evaluation {
        let day = call.day
        guard let grace = try environment.policy.book(at: call).value(.closingGraceDays, on: day) else {
            throw EvaluationError.figuresMissing([FigureKey.closingGraceDays.rawValue])
        }
        return try await database.write(call, request) { write in
            let evaluation = try EvaluationStore.existing(request.evaluationID, in: write)
            try call.requireScope(region: evaluation.regionCode)
            let batch = try BatchStore.existing(evaluation.batchID, in: write)
            let conductor = try EvaluationOrganisationStore.existing(batch.conductor, in: write)
            try EvaluationError.check(
                CandidateExit.close.refusals(
                    isOpen: evaluation.isOpen, sessions: Array(try batch.days.values),
                    conductorIsActive: conductor.state == .active, graceDays: Int(grace), on: day))
            return try write.end(evaluation, as: .cancelled, reason: request.reason, on: day)
        }
    }
}
