package import CatalogMessages
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage

extension CatalogService {
    /// Ends an industry base or cluster.
    package func endIndustryCluster(
        _ request: EndIndustryClusterRequest.Checked, _ call: Call
    ) async throws -> IndustryCluster {
        let (id, day) = (request.clusterID, call.day)
        return try await database.write(call, request) { write in
            let stored = try IndustryClusterStore.existing(id, "cluster_id", in: write)
            let chains = try IndustryChainStore.countOpen(ofCluster: id, in: write)
            try CatalogError.check(
                IndustryClusterEntry.refusalsToEnd(hasEnded: stored.lastDay != nil, chains: chains))
            guard try IndustryClusterStore.end(id, reason: request.reason, on: day, in: write) else {
                throw CatalogError.refused([IndustryClusterEntry.EndRefusal.ended])
            }
            let cluster = try IndustryClusterStore.existing(id, "cluster_id", in: write).message
            try write.record("industry_cluster.ended", subject: id, region: nil, cluster)
            return cluster
        }
    }
}
