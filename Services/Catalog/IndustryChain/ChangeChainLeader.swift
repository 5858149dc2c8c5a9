package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Gives a chain another leader from a day on.
    package func changeChainLeader(
        _ request: ChangeChainLeaderRequest.Checked, _ call: Call
    ) async throws -> IndustryChain {
        let (id, day) = (request.chainID, call.day)
        let first = request.effectiveFrom ?? day
        return try await database.write(call, request) { write in
            let stored = try IndustryChainStore.existing(id, in: write)
            try call.requireScope(region: stored.region.code)
            let leader = try OrganisationStore.active(request.leaderCreditCode, "leader_credit_code", in: write)
            try CatalogError.check(
                ChainMembership.refusalsToLead(
                    IndustryChainStore.ruled(stored, in: write), by: request.leaderCreditCode, parts: leader.parts,
                    from: first, on: day))
            try ChainPartStore.lead(id, request.leaderCreditCode, from: first, in: write)
            let chain = try IndustryChainStore.complete(id, in: write)
            try write.record(
                "industry_chain.led", subject: id, region: stored.region, chain, articles: [ChainMembership.citation])
            return chain
        }
    }
}
