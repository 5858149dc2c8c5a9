package import CatalogMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Storage

extension CatalogService {
    /// Ends a confirmed brand.
    package func endTrainingBrand(
        _ request: EndTrainingBrandRequest.Checked, _ call: Call
    ) async throws -> TrainingBrand {
        let day = call.day
        let change = TrainingBrandChange(
            brandID: request.brandID, act: .end, from: .confirmed, to: .ended, opinion: request.reason,
            kind: "training_brand.ended")
        return try await database.write(call, request) { try change.take(on: day, in: $0) }
    }
}
