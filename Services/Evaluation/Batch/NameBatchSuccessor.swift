internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Names the organisation that finishes the batch of one that is suspended, withdrawn or expired.
    package func nameBatchSuccessor(
        _ request: NameBatchSuccessorRequest.Checked, _ call: Call
    ) async throws -> EvaluationBatch {
        let (id, day) = (request.batchID, call.day)
        return try await database.write(call, request) { write in
            let batch = try BatchStore.existing(id, in: write)
            try call.requireScope(region: batch.regionCode)
            let conductor = try EvaluationOrganisationStore.existing(batch.conductor, in: write)
            let successor = try EvaluationOrganisationStore.existing(request.organisationCreditCode.text, in: write)
            let standing = try successor.standing(for: try batch.occupation)
            let refusals: [any RefusalReason] =
                BatchChange.refusals(
                    handingOverFrom: try EvaluatorStanding.State(conductor.state).on(day, of: try conductor.period),
                    isCancelled: batch.isCancelled)
                + standing.refusals(to: try batch.skillLevel, on: [day])
            try EvaluationError.check(refusals)
            try BatchStore.setSuccessor(
                request.organisationCreditCode, reason: request.reason, of: id, in: write)
            let changed = try BatchStore.existing(id, in: write)
            try write.record(
                "evaluation_batch.successor_named", subject: id, region: try changed.region, changed,
                articles: [BatchChange.citation])
            return changed
        }
    }
}
