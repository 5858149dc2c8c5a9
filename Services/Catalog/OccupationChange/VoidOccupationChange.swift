package import CatalogMessages
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Takes back a change of the classification that was entered in error.
    package func voidOccupationChange(
        _ request: VoidOccupationChangeRequest.Checked, _ call: Call
    ) async throws -> OccupationChange {
        let (id, day) = (request.changeID, call.day)
        return try await database.write(call, request) { write in
            _ = try OccupationChangeStore.existing(id, in: write)
            guard try OccupationChangeStore.void(id, reason: request.reason, on: day, in: write) else {
                throw CatalogError.refused([OccupationChangeEntry.Refusal.alreadyVoided])
            }
            let change = try OccupationChangeStore.existing(id, in: write)
            try OccupationChangeEffect.takeBack(change, in: write)
            try write.record(
                "occupation_change.voided", subject: id, region: nil, change,
                articles: [OccupationChangeEntry.citation])
            return change
        }
    }
}
