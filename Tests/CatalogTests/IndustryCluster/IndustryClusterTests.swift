import CatalogMessages
@testable import CatalogService
import ServiceTesting
import Storage
import Testing

struct IndustryClusterTests {
    static let base = EnterIndustryClusterRequest(
        kind: .base, name: "先进装备制造业基地", source: "辽人社〔2025〕14号 (二)")

    @Test func `bases and clusters are entered until as many are there as the policy names`() async throws {
        let world = try await CatalogWorld(on: "2025-08-01")
        let client = world.province.industryClusters
        let base = try await client.enterIndustryCluster(Self.base)
        #expect(base.effectiveFrom == "2025-08-01" && base.kind == .base)
        var cluster = EnterIndustryClusterRequest(
            kind: .cluster, name: "机器人产业集群", baseID: base.clusterID, cityCodes: ["210200", "210100", "210100"],
            source: "省级清单")
        let entered = try await client.enterIndustryCluster(cluster)
        #expect(entered.cityCodes == ["210100", "210200"])
        await expectRefusal(.alreadyExists, "INDUSTRY_CLUSTER_EXISTS", field: "name") { [cluster] in
            try await client.enterIndustryCluster(cluster)
        }
        for number in 2...4 {
            var next = Self.base
            next.name = "第\(number)个基地"
            _ = try await client.enterIndustryCluster(next)
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["industry_clusters_complete"]) {
            var fifth = Self.base
            fifth.name = "第五个基地"
            return try await client.enterIndustryCluster(fifth)
        }
        let list = try await world.anyone.industryClusters.listIndustryClusters(ListIndustryClustersRequest())
        #expect(list.clusters.count == 5 && list.clusters.last == entered)
        #expect(list.plannedBases == 4 && list.plannedClusters == 22)
        cluster.baseID = entered.clusterID
        cluster.name = "另一集群"
        await expectRefusal(.failedPrecondition, refusals: ["industry_base_is_none"]) { [cluster] in
            try await client.enterIndustryCluster(cluster)
        }
        cluster.baseID = "clu_none"
        await expectRefusal(.notFound, "INDUSTRY_CLUSTER_NOT_FOUND", field: "base_id") { [cluster] in
            try await client.enterIndustryCluster(cluster)
        }
        await expectRefusal(.permissionDenied) {
            try await world.shenyang.industryClusters.enterIndustryCluster(Self.base)
        }
    }

    @Test func `an ended base makes place, and one with chains is not ended`() async throws {
        let world = try await CatalogWorld(on: "2025-08-01")
        let client = world.province.industryClusters
        let base = try await client.enterIndustryCluster(Self.base)
        let end = EndIndustryClusterRequest(clusterID: base.clusterID, reason: "登记有误")
        let chain = try await world.formChain(cluster: base.clusterID)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["industry_cluster_has_chains"]) {
            try await client.endIndustryCluster(end)
        }
        _ = try await world.province.industryChains.dissolveIndustryChain(
            DissolveIndustryChainRequest(chainID: chain.chainID, reason: "链主退出"))
        let ended = try await client.endIndustryCluster(end)
        #expect(ended.effectiveTo == "2025-08-01" && ended.endReason == "登记有误")
        await expectRefusal(.failedPrecondition, refusals: ["industry_cluster_ended_before"]) {
            try await client.endIndustryCluster(end)
        }
        _ = try await client.enterIndustryCluster(Self.base)
        try world.move(to: "2025-08-02")
        let today = try await world.anyone.industryClusters.listIndustryClusters(
            ListIndustryClustersRequest(kind: .base, onDate: "2025-08-02", pageSize: 1))
        #expect(today.clusters.count == 1 && today.nextPageToken.isEmpty)
        let paged = try await world.anyone.industryClusters.listIndustryClusters(
            ListIndustryClustersRequest(pageSize: 1))
        let second = try await world.anyone.industryClusters.listIndustryClusters(
            ListIndustryClustersRequest(pageSize: 1, pageToken: paged.nextPageToken))
        #expect(paged.clusters == [ended] && second.clusters == today.clusters)
        await expectRefusal(.notFound, "INDUSTRY_CLUSTER_NOT_FOUND") {
            try await client.endIndustryCluster(EndIndustryClusterRequest(clusterID: "clu_none", reason: "没有"))
        }
    }

    @Test func `of 16 entries of one name one succeeds`() async throws {
        let world = try await CatalogWorld(on: "2025-08-01")
        let client = world.province.industryClusters
        let outcomes = await race(16) { _ in try await client.enterIndustryCluster(Self.base) }
        #expect(outcomes.successes.count == 1 && Set(outcomes.reasons) == ["INDUSTRY_CLUSTER_EXISTS"])
    }
}
