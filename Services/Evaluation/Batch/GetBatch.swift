internal import Requests
package import EvaluationMessages
package import RPC
internal import Storage

extension EvaluationService {
    /// A batch by its id.
    package func getBatch(_ request: GetBatchRequest, _ call: Call) async throws -> EvaluationBatch {
        let id = try RequestField.identifier(request.batchID, "batch_id")
        return try await database.read { try BatchStore.requireBatch(id, in: $0) }
    }
}
