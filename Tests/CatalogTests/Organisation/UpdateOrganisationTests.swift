import CatalogMessages
import ServiceTesting
import Testing

struct UpdateOrganisationTests {
    @Test func `what is named changes, the rest stays`() async throws {
        let world = try await CatalogWorld()
        let before = try await world.register(1, roles: [.enterprise])
        try world.move(to: "2023-05-01")
        let after = try await world.shenyang.organisations.updateOrganisation(
            UpdateOrganisationRequest(creditCode: before.creditCode, roles: [.enterprise, .chainLeader]))
        #expect(after.roles == [.enterprise, .chainLeader] && after.name == before.name)
        #expect(after.revision == 2 && after.updatedOn == "2023-05-01" && after.registeredOn == "2023-04-18")
        let back = try await world.shenyang.organisations.updateOrganisation(
            UpdateOrganisationRequest(creditCode: before.creditCode, name: "新名称", roles: [.enterprise], revision: 2))
        #expect(back.roles == [.enterprise] && back.name == "新名称")
        #expect(
            try await world.anyone.organisations.getOrganisation(
                GetOrganisationRequest(creditCode: back.creditCode))
                == back)
    }

    @Test func `a stale revision is aborted`() async throws {
        let world = try await CatalogWorld()
        let organisation = try await world.register()
        let client = world.province
        let outcomes = await race(8) { index in
            try await client.organisations.updateOrganisation(
                UpdateOrganisationRequest(creditCode: organisation.creditCode, name: "名称\(index)", revision: 1))
        }
        #expect(outcomes.successes.count == 1)
        #expect(Set(outcomes.reasons) == ["ORGANISATION_CHANGED"])
    }

    @Test func `a bureau changes only what is and stays its own`() async throws {
        let world = try await CatalogWorld()
        let organisation = try await world.register()
        await expectRefusal(.permissionDenied) {
            try await world.dalian.organisations.updateOrganisation(
                UpdateOrganisationRequest(creditCode: organisation.creditCode, name: "新名称"))
        }
        await expectRefusal(.permissionDenied) {
            try await world.shenyang.organisations.updateOrganisation(
                UpdateOrganisationRequest(creditCode: organisation.creditCode, regionCode: "210202"))
        }
        let moved = try await world.province.organisations.updateOrganisation(
            UpdateOrganisationRequest(creditCode: organisation.creditCode, regionCode: "210202"))
        #expect(moved.regionCode == "210202")
        let dalian = try await world.anyone.organisations.listOrganisations(
            ListOrganisationsRequest(regionCode: "210200"))
        #expect(dalian.organisations == [moved])
    }

    @Test func `unknown organisations and bad roles are refused`() async throws {
        let world = try await CatalogWorld()
        await expectRefusal(.notFound, "ORGANISATION_NOT_FOUND") {
            try await world.province.organisations.updateOrganisation(
                UpdateOrganisationRequest(creditCode: CreditCodes.make(9), name: "新名称"))
        }
        let organisation = try await world.register()
        await expectRefusal(.failedPrecondition, refusals: ["enterprise_kind_without_enterprise"]) {
            try await world.province.organisations.updateOrganisation(
                UpdateOrganisationRequest(creditCode: organisation.creditCode, roles: [.leadingEnterprise]))
        }
    }

    @Test func `organisations are listed by region, part and name`() async throws {
        let world = try await CatalogWorld()
        for number in 1...5 { try await world.register(number) }
        try await world.register(6, roles: [.enterprise], region: "210202")
        func codes(_ request: ListOrganisationsRequest) async throws -> [String] {
            var (codes, request) = ([String](), request)
            repeat {
                let page = try await world.anyone.organisations.listOrganisations(request)
                codes += page.organisations.map(\.creditCode)
                request.pageToken = page.nextPageToken
            } while !request.pageToken.isEmpty
            return codes
        }
        let shenyang = (1...5).map(CreditCodes.make).sorted()
        #expect(try await codes(ListOrganisationsRequest(pageSize: 2)).count == 6)
        #expect(try await codes(ListOrganisationsRequest(regionCode: "210100", pageSize: 2)) == shenyang)
        #expect(try await codes(ListOrganisationsRequest(regionCode: "210102")) == shenyang)
        #expect(try await codes(ListOrganisationsRequest(regionCode: "210103")).isEmpty)
        #expect(try await codes(ListOrganisationsRequest(role: .enterprise)) == [CreditCodes.make(6)])
        let byName = ListOrganisationsRequest(namePrefix: "测试机构", pageSize: 2)
        #expect(try await codes(byName) == (1...6).map(CreditCodes.make))
    }
}
