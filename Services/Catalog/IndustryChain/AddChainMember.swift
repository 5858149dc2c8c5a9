package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Adds a member to a chain from a day on.
    package func addChainMember(_ request: AddChainMemberRequest.Checked, _ call: Call) async throws -> IndustryChain {
        let (id, day, member) = (request.chainID, call.day, request.creditCode)
        let (kind, first) = (try ChainMembership.MemberKind(checked: request.kind), request.effectiveFrom ?? day)
        return try await database.write(call, request) { write in
            let stored = try IndustryChainStore.existing(id, in: write)
            try call.requireScope(region: stored.region.code)
            let organisation = try OrganisationStore.active(member, "credit_code", in: write)
            try CatalogError.check(
                ChainMembership.refusalsToAdd(
                    to: IndustryChainStore.ruled(stored, in: write), member, as: kind, parts: organisation.parts,
                    lastDayBefore: ChainPartStore.findLastDay(id, member, in: write), from: first, on: day))
            guard try ChainPartStore.add(id, member, as: kind, from: first, in: write) else {
                throw CatalogError.chainMemberExists
            }
            let chain = try IndustryChainStore.complete(id, in: write)
            try write.record(
                "industry_chain.joined", subject: id, region: stored.region, chain,
                articles: [ChainMembership.citation])
            return chain
        }
    }
}
