import CatalogMessages
@testable import CatalogService
import Ground
import ServiceTesting
import Storage
import Testing

extension CatalogWorld {
    /// A chain of Shenyang that organisation 90 leads.
    func formChain(cluster: String = "", name: String = "机器人技能生态链") async throws -> IndustryChain {
        try await register(90, roles: [.enterprise, .chainLeader])
        return try await shenyang.industryChains.formIndustryChain(
            FormIndustryChainRequest(
                regionCode: "210100", name: name, leaderCreditCode: CreditCodes.make(90), clusterID: cluster,
                formation: .selection, document: "沈人社发〔2025〕8号"))
    }
}

struct IndustryChainTests {
    private static func add(
        _ chain: IndustryChain, _ number: Int, _ kind: ChainMemberKind, from day: String = ""
    ) -> AddChainMemberRequest {
        AddChainMemberRequest(
            chainID: chain.chainID, creditCode: CreditCodes.make(number), kind: kind, effectiveFrom: day)
    }

    @Test func `a leader may train and evaluate from the day on which a firm joins to the day on which it leaves`()
        async throws
    {
        let world = try await CatalogWorld(on: "2025-08-01")
        let chain = try await world.formChain()
        try await world.register(1, roles: [.enterprise])
        try await world.register(2, roles: [.university])
        let client = world.shenyang.industryChains
        _ = try await client.addChainMember(Self.add(chain, 1, .otherEnterprise, from: "2025-08-10"))
        let joined = try await client.addChainMember(Self.add(chain, 2, .university))
        #expect(Set(joined.members.map(\.kind)) == [.otherEnterprise, .university])
        _ = try await client.endChainMember(
            EndChainMemberRequest(
                chainID: chain.chainID, creditCode: CreditCodes.make(1), effectiveTo: "2025-12-31", reason: "合作期满"))
        func rights(_ firm: Int, _ day: String) async throws -> ChainRights {
            try await world.anyone.industryChains.checkChainRights(
                CheckChainRightsRequest(
                    leaderCreditCode: CreditCodes.make(90), firmCreditCode: CreditCodes.make(firm), onDate: day))
        }
        for day in ["2025-08-10", "2025-12-31"] {
            let allowed = try await rights(1, day)
            #expect(allowed.mayTrain && allowed.mayEvaluate && allowed.chainIDs == [chain.chainID])
        }
        for day in ["2025-08-09", "2026-01-01"] {
            let refused = try await rights(1, day)
            #expect(!refused.mayTrain && refused.trainingRefusals.map(\.reason) == ["firm_not_in_chain"])
            #expect(!refused.mayEvaluate && refused.evaluationRefusals.map(\.article) == ["辽人社〔2025〕14号 (十四)"])
        }
        #expect(try await rights(2, "2025-08-10").trainingRefusals.map(\.reason) == ["chain_member_not_enterprise"])
        #expect(try await rights(90, "2025-08-01").mayTrain)
        #expect(try await rights(90, "2025-07-31").trainingRefusals.map(\.reason) == ["chain_leader_leads_none"])
        #expect(
            try await rights(1, "2025-07-16").trainingRefusals.map(\.reason)
                == ["chain_right_not_in_force", "chain_leader_leads_none"])
        let today = try await world.anyone.industryChains.getIndustryChain(
            GetIndustryChainRequest(chainID: chain.chainID, onDate: "2025-08-01"))
        #expect(today.members.map(\.kind) == [.university] && today.leaders.count == 1)
        try world.move(to: "2026-02-01")
        let again = try await client.addChainMember(Self.add(chain, 1, .otherEnterprise))
        #expect(again.members.filter { $0.creditCode == CreditCodes.make(1) }.count == 2)
    }

    @Test func `another leader follows, and the one before keeps its days`() async throws {
        let world = try await CatalogWorld(on: "2025-08-01")
        let chain = try await world.formChain()
        try await world.register(91, roles: [.enterprise, .chainLeader])
        try await world.register(92, roles: [.hrAgency])
        let client = world.shenyang.industryChains
        func lead(_ number: Int, _ day: String) -> ChangeChainLeaderRequest {
            ChangeChainLeaderRequest(
                chainID: chain.chainID, leaderCreditCode: CreditCodes.make(number), effectiveFrom: day)
        }
        let changed = try await client.changeChainLeader(lead(91, "2025-09-01"))
        #expect(changed.leaders.map(\.creditCode) == [CreditCodes.make(90), CreditCodes.make(91)])
        #expect(changed.leaders.map(\.effectiveTo) == ["2025-08-31", ""])
        await expectRefusal(
            .failedPrecondition, "REFUSED",
            refusals: ["chain_leader_not_enterprise", "chain_entry_reaches_back", "chain_leader_changed_before"]
        ) { try await client.changeChainLeader(lead(92, "2025-07-31")) }
        await expectRefusal(.notFound, "ORGANISATION_NOT_FOUND", field: "leader_credit_code") {
            try await client.changeChainLeader(lead(77, ""))
        }
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await world.dalian.industryChains.changeChainLeader(lead(91, ""))
        }
    }

    @Test func `what does not go together is refused with every reason`() async throws {
        let world = try await CatalogWorld(on: "2025-08-01")
        let chain = try await world.formChain()
        try await world.register(1, roles: [.enterprise])
        let client = world.shenyang.industryChains
        await expectRefusal(
            .failedPrecondition, "REFUSED",
            refusals: ["chain_member_of_other_kind", "chain_entry_reaches_back", "chain_entry_before_chain"]
        ) { try await client.addChainMember(Self.add(chain, 1, .university, from: "2025-07-31")) }
        await expectRefusal(.failedPrecondition, refusals: ["chain_member_is_leader"]) {
            try await client.addChainMember(Self.add(chain, 90, .chainLeader))
        }
        await expectRefusal(.notFound, "ORGANISATION_NOT_FOUND", field: "credit_code") {
            try await client.addChainMember(Self.add(chain, 55, .university))
        }
        let end = EndChainMemberRequest(chainID: chain.chainID, creditCode: CreditCodes.make(1), reason: "退出")
        await expectRefusal(.notFound, "CHAIN_MEMBER_NOT_FOUND") { try await client.endChainMember(end) }
        _ = try await client.addChainMember(Self.add(chain, 1, .otherEnterprise))
        await expectRefusal(
            .failedPrecondition, "REFUSED", refusals: ["chain_entry_reaches_back", "chain_entry_before_chain"]
        ) {
            var past = end
            past.effectiveTo = "2025-07-31"
            return try await client.endChainMember(past)
        }
        try await world.register(3, roles: [.hrAgency])
        var form = FormIndustryChainRequest(
            regionCode: "210100", name: "机器人技能生态链", leaderCreditCode: CreditCodes.make(3),
            formation: .alliance, document: "沈人社发〔2025〕9号")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["chain_leader_not_enterprise"]) { [form] in
            try await client.formIndustryChain(form)
        }
        form.leaderCreditCode = CreditCodes.make(1)
        await expectRefusal(.alreadyExists, "INDUSTRY_CHAIN_EXISTS", field: "name") { [form] in
            try await client.formIndustryChain(form)
        }
        form.clusterID = "clu_none"
        await expectRefusal(.notFound, "INDUSTRY_CLUSTER_NOT_FOUND", field: "cluster_id") { [form] in
            try await client.formIndustryChain(form)
        }
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") { [form] in
            try await world.dalian.industryChains.formIndustryChain(form)
        }
    }

    @Test func `a dissolved chain gives no right from the next day on and takes nobody in`() async throws {
        let world = try await CatalogWorld(on: "2025-08-01")
        let chain = try await world.formChain()
        try await world.register(1, roles: [.enterprise])
        let client = world.shenyang.industryChains
        _ = try await client.addChainMember(Self.add(chain, 1, .otherEnterprise, from: "2025-08-05"))
        let dissolve = DissolveIndustryChainRequest(chainID: chain.chainID, reason: "链主迁出")
        await expectRefusal(.notFound, "INDUSTRY_CHAIN_NOT_FOUND") {
            try await client.dissolveIndustryChain(DissolveIndustryChainRequest(chainID: "chn_none", reason: "没有"))
        }
        let dissolved = try await client.dissolveIndustryChain(dissolve)
        #expect(dissolved.effectiveTo == "2025-08-01" && dissolved.leaders.map(\.effectiveTo) == ["2025-08-01"])
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["chain_dissolved"]) {
            try await client.dissolveIndustryChain(dissolve)
        }
        await expectRefusal(.failedPrecondition, refusals: ["chain_dissolved"]) {
            try await client.addChainMember(Self.add(chain, 1, .otherEnterprise))
        }
        let rights = try await world.anyone.industryChains.checkChainRights(
            CheckChainRightsRequest(
                leaderCreditCode: CreditCodes.make(90), firmCreditCode: CreditCodes.make(1), onDate: "2025-08-05"))
        #expect(!rights.mayTrain && rights.chainIDs.isEmpty)
        await expectRefusal(.notFound, "INDUSTRY_CHAIN_NOT_FOUND") {
            try await world.anyone.industryChains.getIndustryChain(GetIndustryChainRequest(chainID: "chn_none"))
        }
    }

    @Test func `of 16 calls that add one firm one succeeds`() async throws {
        let world = try await CatalogWorld(on: "2025-08-01")
        let chain = try await world.formChain()
        try await world.register(1, roles: [.enterprise])
        let client = world.shenyang.industryChains
        let outcomes = await race(16) { _ in try await client.addChainMember(Self.add(chain, 1, .otherEnterprise)) }
        #expect(outcomes.successes.count == 1 && Set(outcomes.reasons) == ["CHAIN_MEMBER_EXISTS"])
    }

    @Test func `chains are listed by region and by who belongs to them`() async throws {
        let world = try await CatalogWorld(on: "2025-08-01")
        let chain = try await world.formChain()
        try await world.register(1, roles: [.enterprise])
        _ = try await world.shenyang.industryChains.addChainMember(Self.add(chain, 1, .otherEnterprise))
        func list(_ request: ListIndustryChainsRequest) async throws -> [String] {
            try await world.anyone.industryChains.listIndustryChains(request).chains.map(\.chainID)
        }
        #expect(try await list(ListIndustryChainsRequest()) == [chain.chainID])
        #expect(try await list(ListIndustryChainsRequest(regionCode: "210200")).isEmpty)
        #expect(try await list(ListIndustryChainsRequest(clusterID: "clu_none")).isEmpty)
        for number in [1, 90] {
            #expect(
                try await list(ListIndustryChainsRequest(creditCode: CreditCodes.make(number))) == [chain.chainID])
        }
        #expect(try await list(ListIndustryChainsRequest(creditCode: CreditCodes.make(5))).isEmpty)
    }

    @Suite(.sqliteOnly) struct Plans {
        @Test func `chains of a region, and of an organisation, go by an index`() async throws {
            let world = try await CatalogWorld()
            let database = world.service.database
            let ofRegion = IndustryChainStore.Filter(regions: RegionCode("210100")?.codes)
            let first = try await database.explainQueryPlan(IndustryChainStore.list(ofRegion, after: nil, limit: 51))
            #expect(first.contains { $0.contains("industry_chain_by_region") }, "\(first)")
            let ofMember = IndustryChainStore.Filter(organisation: try CreditCode(CreditCodes.make(1)))
            let second = try await database.explainQueryPlan(IndustryChainStore.list(ofMember, after: nil, limit: 51))
            #expect(second.contains { $0.contains("chain_member_by_organisation") }, "\(second)")
        }
    }
}
