package import EvaluationMessages
package import RPC
internal import Storage

extension EvaluationService {
    /// A batch by its id.
    package func getBatch(_ request: GetBatchRequest.Checked, _ call: Call) async throws -> EvaluationBatch {
        try await database.read { try BatchStore.existing(request.batchID, in: $0) }
    }
}
