import CatalogMessages
@testable import CatalogService
import Ground
import ServiceTesting
import Storage
import Testing

struct ChainStandardTests {
    private static func component(_ kind: StandardComponentKind, _ mark: Character = "a") -> StandardComponent {
        StandardComponent(
            kind: kind, name: "机器人焊接", digest: String(repeating: mark, count: 64), location: "https://example.org/1")
    }

    private static func request(_ chain: IndustryChain) -> FileChainStandardRequest {
        FileChainStandardRequest(
            kind: .resourcePack, title: "机器人焊接培训资源包", chainID: chain.chainID,
            authorCreditCode: CreditCodes.make(90), occupationCode: CatalogWorld.welder, level: .senior,
            adapts: "焊工国家职业标准（2018年版）", summary: "首版", components: [component(.plan), component(.courseware)])
    }

    @Test func `the province examines and publishes, and a later version takes the place of the one in force`()
        async throws
    {
        let world = try await CatalogWorld(on: "2025-08-01")
        let chain = try await world.formChain()
        let author = world.client(.enterprise(CreditCodes.make(90))).chainStandards
        let province = world.province.chainStandards
        let filed = try await author.fileChainStandard(Self.request(chain))
        #expect(filed.versions.map(\.state) == [.filed])
        let get = GetChainStandardRequest(standardID: filed.standardID)
        await expectRefusal(.notFound, "CHAIN_STANDARD_NOT_FOUND") {
            try await world.anyone.chainStandards.getChainStandard(get)
        }
        #expect(try await author.getChainStandard(get) == filed)
        await expectRefusal(.alreadyExists, "CHAIN_STANDARD_EXISTS", field: "title") {
            try await author.fileChainStandard(Self.request(chain))
        }
        let revise = ReviseChainStandardRequest(
            standardID: filed.standardID, summary: "增加教材", components: [Self.component(.textbook, "b")])
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["standard_being_examined"]) {
            try await author.reviseChainStandard(revise)
        }
        let approve = ExamineChainStandardRequest(standardID: filed.standardID, approved: true, opinion: "同意发布")
        await expectRefusal(.invalidArgument, "FIELD_REQUIRED", field: "opinion") {
            try await province.examineChainStandard(ExamineChainStandardRequest(standardID: filed.standardID))
        }
        #expect(try await province.examineChainStandard(approve).versions.map(\.state) == [.published])
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["standard_not_being_examined"]) {
            try await province.examineChainStandard(approve)
        }
        _ = try await author.reviseChainStandard(revise)
        let returned = try await province.examineChainStandard(
            ExamineChainStandardRequest(standardID: filed.standardID, opinion: "教材未经审核"))
        #expect(returned.versions.map(\.state) == [.returned, .published])
        _ = try await author.reviseChainStandard(revise)
        #expect(
            try await province.examineChainStandard(approve).versions.map(\.state)
                == [.published, .returned, .superseded])
        let seen = try await world.anyone.chainStandards.getChainStandard(get)
        #expect(seen.versions.map(\.version) == [3, 1])
        let listed = try await world.anyone.chainStandards.listChainStandards(
            ListChainStandardsRequest(
                kind: .resourcePack, chainID: chain.chainID, occupationCode: CatalogWorld.welder))
        #expect(listed.standards.map { $0.versions.map(\.version) } == [[3]])
        let withdraw = WithdrawChainStandardRequest(standardID: filed.standardID, reason: "标准废止")
        let withdrawn = try await province.withdrawChainStandard(withdraw)
        #expect(withdrawn.withdrawnOn == "2025-08-01" && !withdrawn.versions.map(\.state).contains(.published))
        for (call, refusals) in [
            ({ _ = try await province.withdrawChainStandard(withdraw) }, ["standard_withdrawn"]),
            ({ _ = try await author.reviseChainStandard(revise) }, ["standard_withdrawn"]),
        ] as [(() async throws -> Void, [String])] {
            await expectRefusal(.failedPrecondition, "REFUSED", refusals: refusals) { try await call() }
        }
        #expect(try await world.anyone.chainStandards.listChainStandards(.init()).standards.isEmpty)
    }

    @Test func `who files does not examine, and only a leader files`() async throws {
        let world = try await CatalogWorld(on: "2025-08-01")
        let chain = try await world.formChain()
        let province = world.province.chainStandards
        let filed = try await province.fileChainStandard(Self.request(chain))
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["standard_examiner_filed"]) {
            try await province.examineChainStandard(
                ExamineChainStandardRequest(standardID: filed.standardID, approved: true))
        }
        try await world.register(1, roles: [.enterprise, .leadingEnterprise])
        var request = Self.request(chain)
        request.authorCreditCode = CreditCodes.make(1)
        request.components = [Self.component(.itemBank)]
        await expectRefusal(
            .failedPrecondition, "REFUSED",
            refusals: ["standard_author_not_leader", "standard_component_of_other_kind"]
        ) { [request] in try await province.fileChainStandard(request) }
        request.kind = .postStandard
        request.chainID = ""
        request.components = [Self.component(.standard)]
        #expect(try await province.fileChainStandard(request).kind == .postStandard)
        request.chainID = "chn_none"
        await expectRefusal(.notFound, "INDUSTRY_CHAIN_NOT_FOUND") { [request] in
            try await province.fileChainStandard(request)
        }
        request.chainID = ""
        request.occupationCode = "6-99-99-99"
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") { [request] in
            try await province.fileChainStandard(request)
        }
        request.authorCreditCode = CreditCodes.make(99)
        await expectRefusal(.notFound, "ORGANISATION_NOT_FOUND", field: "author_credit_code") { [request] in
            try await province.fileChainStandard(request)
        }
        for call in [
            { _ = try await province.examineChainStandard(.init(standardID: "std_none", approved: true)) },
            { _ = try await province.withdrawChainStandard(.init(standardID: "std_none", reason: "没有")) },
            {
                _ = try await province.reviseChainStandard(
                    .init(standardID: "std_none", summary: "没有", components: [Self.component(.plan)]))
            },
        ] { await expectRefusal(.notFound, "CHAIN_STANDARD_NOT_FOUND") { try await call() } }
    }

    @Suite(.sqliteOnly) struct Plans {
        @Test func `standards of a chain go by an index`() async throws {
            let world = try await CatalogWorld()
            let plan = try await world.service.database.explainQueryPlan(
                ChainStandardStore.statement(.init(chain: "chn_1"), after: nil, limit: 51))
            #expect(plan.contains { $0.contains("chain_standard_by_chain") }, "\(plan)")
        }
    }
}
