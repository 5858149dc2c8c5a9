package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// Takes a person out of the pool, by themselves or by the province.
    package func leavePool(_ request: LeavePoolRequest.Checked, _ call: Call) async throws -> Artisan {
        try await database.write(call, request) { write in
            let id = request.artisanID
            try call.requireScope(person: try ArtisanStore.existing(id, in: write).personID)
            guard try ArtisanStore.leave(id, reason: request.reason, in: write) else {
                throw AwardsError.notInPool
            }
            let artisan = try ArtisanStore.existing(id, in: write)
            try write.record(
                "artisan.left", subject: id, region: RegionCode(artisan.regionCode), artisan,
                articles: [PoolMembership.citation])
            return artisan
        }
    }
}
