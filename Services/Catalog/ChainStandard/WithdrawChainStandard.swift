package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Withdraws a standard; its versions stay readable.
    package func withdrawChainStandard(
        _ request: WithdrawChainStandardRequest.Checked, _ call: Call
    ) async throws -> ChainStandard {
        let (id, day) = (request.standardID, call.day)
        return try await database.write(call, request) { write in
            let stored = try ChainStandardStore.existing(id, in: write)
            try CatalogError.check(ChainStandardLife.refusalsToWithdraw(isWithdrawn: stored.isWithdrawn))
            guard try ChainStandardStore.withdraw(id, reason: request.reason, on: day, in: write) else {
                throw CatalogError.refused([ChainStandardLife.Refusal.withdrawn])
            }
            let standard = try ChainStandardStore.existing(id, in: write).message
            try write.record("chain_standard.withdrawn", subject: id, region: stored.region, standard)
            return standard
        }
    }
}
