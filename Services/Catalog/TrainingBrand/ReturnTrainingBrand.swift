package import CatalogMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Storage

extension CatalogService {
    /// Returns a filed brand to its city with an opinion.
    package func returnTrainingBrand(
        _ request: ReturnTrainingBrandRequest.Checked, _ call: Call
    ) async throws -> TrainingBrand {
        let day = call.day
        let change = TrainingBrandChange(
            brandID: request.brandID, act: .decide, from: .filed, to: .returned, opinion: request.opinion,
            kind: "training_brand.returned")
        return try await database.write(call, request) { try change.take(on: day, in: $0) }
    }
}
