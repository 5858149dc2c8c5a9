package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Forms a chain with its leader.
    package func formIndustryChain(
        _ request: FormIndustryChainRequest.Checked, _ call: Call
    ) async throws -> IndustryChain {
        let (id, day) = (RecordID.make("chn", at: call.now), call.day)
        let (region, first) = (request.regionCode, request.effectiveFrom ?? day)
        return try await database.write(call, request) { write in
            let leader = try OrganisationStore.active(request.leaderCreditCode, "leader_credit_code", in: write)
            let cluster =
                try request.clusterID.isEmpty
                ? nil : IndustryClusterStore.existing(request.clusterID, "cluster_id", in: write)
            try CatalogError.check(
                ChainMembership.refusalsToForm(
                    leader: leader.parts, clusterLast: cluster?.lastDay, from: first, on: day))
            let entry = IndustryChain(
                chainID: id, name: request.name, regionCode: region.code, clusterID: request.clusterID,
                formation: request.formation, document: request.document)
            guard try IndustryChainStore.insert(entry, from: first, in: write) else {
                throw CatalogError.industryChainExists
            }
            try ChainPartStore.lead(id, request.leaderCreditCode, from: first, in: write)
            let chain = try IndustryChainStore.complete(id, in: write)
            try write.record(
                "industry_chain.formed", subject: id, region: region, chain, articles: [ChainMembership.citation])
            return chain
        }
    }
}
