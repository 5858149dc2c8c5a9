import CatalogMessages
@testable import CatalogService
import ServiceTesting
import Storage
import Testing

struct OrganisationStateTests {
    @Test func `a suspended organisation takes part in nothing new until it is resumed`() async throws {
        let world = try await CatalogWorld(on: "2025-08-01")
        let chain = try await world.formChain()
        try await world.register(1, roles: [.enterprise])
        let client = world.shenyang.organisations
        let suspend = SuspendOrganisationRequest(creditCode: CreditCodes.make(1), reason: "检查中")
        let suspended = try await client.suspendOrganisation(suspend)
        #expect(suspended.state == .suspended && suspended.stateReason == "检查中" && suspended.revision == 2)
        let join = AddChainMemberRequest(
            chainID: chain.chainID, creditCode: CreditCodes.make(1), kind: .otherEnterprise)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["organisation_suspended"]) {
            try await world.shenyang.industryChains.addChainMember(join)
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["organisation_suspended"]) {
            try await client.suspendOrganisation(suspend)
        }
        let resume = ResumeOrganisationRequest(creditCode: CreditCodes.make(1), reason: "检查合格")
        #expect(try await client.resumeOrganisation(resume).state == .active)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["organisation_not_suspended"]) {
            try await client.resumeOrganisation(resume)
        }
        _ = try await world.shenyang.industryChains.addChainMember(join)
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await world.dalian.organisations.suspendOrganisation(suspend)
        }
    }

    @Test func `what is closed or merged leads and belongs to no chain, and is changed no more`() async throws {
        let world = try await CatalogWorld(on: "2025-08-01")
        let chain = try await world.formChain()
        try await world.register(1, roles: [.enterprise])
        try await world.register(80, roles: [.technicianCollege])
        _ = try await world.shenyang.industryChains.addChainMember(
            AddChainMemberRequest(chainID: chain.chainID, creditCode: CreditCodes.make(1), kind: .otherEnterprise))
        let client = world.shenyang.organisations
        var close = CloseOrganisationRequest(
            creditCode: CreditCodes.make(1), reason: "吸收合并", successorCreditCode: CreditCodes.make(1))
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["organisation_merged_into_itself"]) {
            [close] in try await client.closeOrganisation(close)
        }
        close.successorCreditCode = CreditCodes.make(90)
        let merged = try await client.closeOrganisation(close)
        #expect(merged.state == .merged && merged.successorCreditCode == CreditCodes.make(90))
        let members = try await world.anyone.industryChains.getIndustryChain(
            GetIndustryChainRequest(chainID: chain.chainID)
        ).members
        #expect(members.map(\.effectiveTo) == ["2025-08-01"] && members.map(\.endReason) == ["吸收合并"])
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["organisation_closed"]) {
            try await client.updateOrganisation(.init(creditCode: CreditCodes.make(1), name: "新名称"))
        }
        for call in [
            { _ = try await client.closeOrganisation(.init(creditCode: CreditCodes.make(1), reason: "注销")) },
            { _ = try await client.resumeOrganisation(.init(creditCode: CreditCodes.make(1), reason: "恢复")) },
        ] {
            await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["organisation_closed"]) { try await call() }
        }
        _ = try await client.closeOrganisation(.init(creditCode: CreditCodes.make(80), reason: "撤销"))
        let counters = try await world.service.database.counters(
            tasks: ["schools"], fromMonth: 202_508, toMonth: 202_508)
        #expect(counters.map(\.personTimes) == [0])
        let standing = try await world.anyone.technicalSchools.getSchoolStanding(.init())
        #expect(standing.colleges == 0)
        for call in [
            { _ = try await client.closeOrganisation(.init(creditCode: CreditCodes.make(99), reason: "没有")) },
            { _ = try await client.suspendOrganisation(.init(creditCode: CreditCodes.make(99), reason: "没有")) },
            { _ = try await client.resumeOrganisation(.init(creditCode: CreditCodes.make(99), reason: "没有")) },
        ] { await expectRefusal(.notFound, "ORGANISATION_NOT_FOUND") { try await call() } }
    }

    @Test func `organisations are found by any part of a name, and by state`() async throws {
        let world = try await CatalogWorld()
        for number in [1, 2, 12] { try await world.register(number) }
        func found(_ request: ListOrganisationsRequest) async throws -> [String] {
            try await world.anyone.organisations.listOrganisations(request).organisations.map(\.creditCode)
        }
        #expect(try await found(.init(namePart: "机构1")) == [1, 12].map(CreditCodes.make).sorted())
        #expect(try await found(.init(namePart: "试机构2")) == [CreditCodes.make(2)])
        #expect(try await found(.init(namePart: "没有")).isEmpty)
        _ = try await world.province.organisations.updateOrganisation(
            .init(creditCode: CreditCodes.make(2), name: "沈阳焊接技术有限公司"))
        #expect(try await found(.init(namePart: "焊接")) == [CreditCodes.make(2)])
        #expect(try await found(.init(namePart: "试机构2")) == [CreditCodes.make(2)])
        _ = try await world.province.organisations.suspendOrganisation(
            .init(creditCode: CreditCodes.make(2), reason: "检查中"))
        #expect(try await found(.init(state: .suspended)) == [CreditCodes.make(2)])
    }

    @Suite(.sqliteOnly) struct Plans {
        @Test func `a part of a name is found by its terms`() async throws {
            let world = try await CatalogWorld()
            let plan = try await world.service.database.explainQueryPlan(
                OrganisationStore.statement(.init(namePart: "焊接"), after: [], limit: 51))
            #expect(plan.contains { $0.contains("organisation_term") && $0.contains("SEARCH") }, "\(plan)")
        }
    }
}
