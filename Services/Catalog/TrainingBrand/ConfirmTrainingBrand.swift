package import CatalogMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Storage

extension CatalogService {
    /// Determines a filed brand as its city's.
    package func confirmTrainingBrand(
        _ request: ConfirmTrainingBrandRequest.Checked, _ call: Call
    ) async throws -> TrainingBrand {
        let day = call.day
        let change = TrainingBrandChange(
            brandID: request.brandID, act: .decide, from: .filed, to: .confirmed, opinion: request.opinion,
            kind: "training_brand.confirmed")
        return try await database.write(call, request) { try change.take(on: day, in: $0) }
    }
}
