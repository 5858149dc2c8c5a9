package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Files the next version of a standard.
    package func reviseChainStandard(
        _ request: ReviseChainStandardRequest.Checked, _ call: Call
    ) async throws -> ChainStandard {
        let (id, day) = (request.standardID, call.day)
        let components = try request.components.map { try ChainStandardLife.Component(checked: $0.kind) }
        return try await database.write(call, request) { write in
            let stored = try ChainStandardStore.existing(id, in: write)
            try call.requireScope(region: stored.region.code, organisation: stored.message.authorCreditCode)
            try CatalogError.check(
                ChainStandardLife.refusalsToRevise(
                    isWithdrawn: stored.isWithdrawn, states: stored.versions.map(\.state))
                    + ChainStandardLife.refusals(for: components, of: stored.kind))
            guard
                try StandardVersionStore.insert(
                    id, summary: request.summary, request.components, by: call.identity.subject, on: day, in: write)
            else { throw CatalogError.refused([ChainStandardLife.Refusal.beingExamined]) }
            let standard = try ChainStandardStore.existing(id, in: write).message
            try write.record("chain_standard.filed", subject: id, region: stored.region, standard)
            return standard
        }
    }
}
