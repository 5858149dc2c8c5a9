package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Publishes the version that is examined, or returns it with an opinion.
    package func examineChainStandard(
        _ request: ExamineChainStandardRequest.Checked, _ call: Call
    ) async throws -> ChainStandard {
        guard request.approved || !request.opinion.isEmpty else { throw RequestField.required("opinion") }
        let (id, day) = (request.standardID, call.day)
        return try await database.write(call, request) { write in
            let stored = try ChainStandardStore.existing(id, in: write)
            try CatalogError.check(
                ChainStandardLife.refusalsToExamine(by: call.identity.subject, filer: stored.filed?.filedBy))
            guard
                try StandardVersionStore.decide(
                    id, approved: request.approved, opinion: request.opinion, on: day, in: write)
            else { throw CatalogError.refused([ChainStandardLife.Refusal.notExamined]) }
            let standard = try ChainStandardStore.existing(id, in: write).message
            try write.record(
                request.approved ? "chain_standard.published" : "chain_standard.returned", subject: id,
                region: stored.region, standard, articles: [ChainStandardLife.citation])
            return standard
        }
    }
}
