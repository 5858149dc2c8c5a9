package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Files the first version of a standard for examination.
    package func fileChainStandard(
        _ request: FileChainStandardRequest.Checked, _ call: Call
    ) async throws -> ChainStandard {
        let (id, day) = (RecordID.make("std", at: call.now), call.day)
        let kind = try ChainStandardLife.Kind(checked: request.kind)
        let components = try request.components.map { try ChainStandardLife.Component(checked: $0.kind) }
        return try await database.write(call, request) { write in
            let author = try OrganisationStore.active(request.authorCreditCode, "author_credit_code", in: write)
            try call.requireScope(region: author.region.code, organisation: author.message.creditCode)
            if !request.chainID.isEmpty { _ = try IndustryChainStore.existing(request.chainID, in: write) }
            try OccupationStore.require(request.occupationCode, "occupation_code", in: write)
            let leads = try ChainPartStore.chains(ledBy: request.authorCreditCode, on: day, in: write)
                .contains(request.chainID)
            try CatalogError.check(
                ChainStandardLife.refusals(by: author.parts, leads: leads, for: kind)
                    + ChainStandardLife.refusals(for: components, of: kind))
            guard try ChainStandardStore.insert(id, request, in: author.region, write) else {
                throw CatalogError.chainStandardExists
            }
            _ = try StandardVersionStore.insert(
                id, summary: request.summary, request.components, by: call.identity.subject, on: day, in: write)
            let standard = try ChainStandardStore.existing(id, in: write).message
            try write.record(
                "chain_standard.filed", subject: id, region: author.region, standard,
                articles: [ChainStandardLife.citation])
            return standard
        }
    }
}
