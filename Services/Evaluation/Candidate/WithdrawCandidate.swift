internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Withdraws a candidate before the first session.
    package func withdrawCandidate(_ request: WithdrawCandidateRequest.Checked, _ call: Call) async throws -> Evaluation
    {
        let day = call.day
        return try await database.write(call, request) { write in
            let evaluation = try EvaluationStore.existing(request.evaluationID, in: write)
            try call.requireScope(organisation: evaluation.conductedByCreditCode, person: evaluation.personID)
            let batch = try BatchStore.existing(evaluation.batchID, in: write)
            let conductor = try EvaluationOrganisationStore.existing(batch.conductor, in: write)
            try EvaluationError.check(
                CandidateExit.withdraw.refusals(
                    isOpen: evaluation.isOpen, sessions: Array(try batch.days.values),
                    conductorIsActive: conductor.state == .active, graceDays: 0, on: day))
            return try write.end(evaluation, as: .withdrawn, reason: request.reason, on: day)
        }
    }
}
