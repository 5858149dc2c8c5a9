package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Enters an industry base or cluster.
    package func enterIndustryCluster(
        _ request: EnterIndustryClusterRequest.Checked, _ call: Call
    ) async throws -> IndustryCluster {
        let kind = try IndustryClusterEntry.Kind(checked: request.kind)
        let (id, first) = (RecordID.make("clu", at: call.now), request.effectiveFrom ?? call.day)
        return try await database.write(call, request) { write in
            let base =
                try request.baseID.isEmpty
                ? nil : IndustryClusterStore.existing(request.baseID, "base_id", in: write)
            try CatalogError.check(
                IndustryClusterEntry.refusals(
                    for: kind, base: base.map { .init(kind: $0.kind, lastDay: $0.lastDay) },
                    planned: policyShelf.book(in: write).value(kind.figure, on: first),
                    entered: IndustryClusterStore.countOpen(kind, in: write), from: first))
            let cluster = IndustryCluster(
                clusterID: id, kind: request.kind, name: request.name, baseID: request.baseID,
                cityCodes: Set(request.cityCodes).map(\.code).sorted(), source: request.source,
                effectiveFrom: first.description)
            guard try IndustryClusterStore.insert(cluster, from: first, in: write) else {
                throw CatalogError.industryClusterExists
            }
            try write.record(
                "industry_cluster.entered", subject: id, region: nil, cluster,
                articles: [IndustryClusterEntry.citation])
            return cluster
        }
    }
}
