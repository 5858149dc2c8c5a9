internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Cancels a batch, and ends its open evaluations without a result.
    package func cancelBatch(_ request: CancelBatchRequest.Checked, _ call: Call) async throws -> EvaluationBatch {
        let (id, day) = (request.batchID, call.day)
        return try await database.write(call, request) { write in
            let batch = try BatchStore.existing(id, in: write)
            try call.requireScope(region: batch.regionCode, organisation: batch.conductor)
            let hasResults = try EvaluationStore.hasResults(batch: id, in: write)
            try EvaluationError.check(
                BatchChange.refusals(cancellingWithResults: hasResults, isCancelled: batch.isCancelled))
            guard try BatchStore.cancel(id, reason: request.reason, in: write) else {
                throw EvaluationError.refused([BatchChange.Refusal.cancelled])
            }
            for evaluation in try EvaluationStore.open(inBatch: id, in: write) {
                try write.end(evaluation, as: .cancelled, reason: request.reason, on: day)
            }
            let cancelled = try BatchStore.existing(id, in: write)
            try write.record(
                "evaluation_batch.cancelled", subject: id, region: try cancelled.region, cancelled,
                articles: [BatchChange.citation])
            return cancelled
        }
    }
}
