package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Gives a brand; one that is not confirmed only to who may see it.
    package func getTrainingBrand(
        _ request: GetTrainingBrandRequest.Checked, _ call: Call
    ) async throws -> TrainingBrand {
        let stored = try await database.read { try TrainingBrandStore.existing(request.brandID, in: $0) }
        let isPublic = stored.state == .confirmed || stored.state == .ended
        guard isPublic || DraftVisibility(call.identity).shows(stored.region) else {
            throw CatalogError.trainingBrandNotFound
        }
        return stored.message
    }
}
