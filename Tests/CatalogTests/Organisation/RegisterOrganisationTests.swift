import CatalogMessages
import ServiceTesting
import Testing

struct RegisterOrganisationTests {
    private static let request = RegisterOrganisationRequest(
        creditCode: CreditCodes.make(7), name: "沈阳焊接技术有限公司", regionCode: "210102",
        roles: [.chainMember, .enterprise])

    @Test func `a city's bureau registers an organisation, and everyone finds it`() async throws {
        let world = try await CatalogWorld()
        let registered = try await world.shenyang.organisations.registerOrganisation(Self.request)
        #expect(registered.roles == [.enterprise, .chainMember])
        #expect(registered.registeredOn == "2023-04-18" && registered.revision == 1)
        let found = try await world.anyone.organisations.getOrganisation(
            GetOrganisationRequest(creditCode: registered.creditCode))
        #expect(found == registered)
    }

    @Test func `it stands in the change feed`() async throws {
        let world = try await CatalogWorld()
        let registered = try await world.shenyang.organisations.registerOrganisation(Self.request)
        let changes = try await world.service.database.changes(
            after: 0, limit: 1000, kinds: ["organisation.registered"])
        #expect(try changes.map { try Organisation(packed: $0.payload) } == [registered])
        #expect(changes.map(\.regionCode) == ["210102"])
    }

    @Test func `of 32 calls with one credit code one succeeds`() async throws {
        let world = try await CatalogWorld()
        let client = world.shenyang
        let outcomes = await race(32) { _ in
            try await client.organisations.registerOrganisation(Self.request)
        }
        #expect(outcomes.successes.count == 1)
        #expect(outcomes.reasons == Array(repeating: "ORGANISATION_EXISTS", count: 31))
    }

    @Test func `the same request id gives the first answer again, another body is refused`() async throws {
        let world = try await CatalogWorld()
        var request = Self.request
        request.requestID = "r-1"
        let first = try await world.shenyang.organisations.registerOrganisation(request)
        try await world.service.restart()
        #expect(try await world.shenyang.organisations.registerOrganisation(request) == first)
        request.name = "另一个名称"
        await expectRefusal(.invalidArgument, "REQUEST_ID_REUSED") {
            try await world.shenyang.organisations.registerOrganisation(request)
        }
    }

    @Test func `roles that do not go together are refused with every reason`() async throws {
        let world = try await CatalogWorld()
        var request = Self.request
        request.roles = [.chainLeader, .technicalSchool, .technicianCollege]
        await expectRefusal(
            .failedPrecondition, "REFUSED", field: "roles",
            refusals: ["enterprise_kind_without_enterprise", "several_school_types"]
        ) { try await world.shenyang.organisations.registerOrganisation(request) }
        request.roles = []
        await expectRefusal(.failedPrecondition, refusals: ["role_missing"]) {
            try await world.shenyang.organisations.registerOrganisation(request)
        }
    }

    @Test func `who may not is not let in`() async throws {
        let world = try await CatalogWorld()
        await expectRefusal(.permissionDenied) {
            try await world.dalian.organisations.registerOrganisation(Self.request)
        }
        await expectRefusal(.permissionDenied) {
            try await world.client(.enterprise(CreditCodes.make(7))).organisations.registerOrganisation(
                Self.request)
        }
        for caller in [TestCaller.anonymous, .auditor, .operator, .worker("p_1")] {
            await expectRefusal(caller == .anonymous ? .unauthenticated : .permissionDenied) {
                try await world.client(caller).organisations.registerOrganisation(Self.request)
            }
        }
        await expectRefusal(.notFound, "ORGANISATION_NOT_FOUND") {
            try await world.anyone.organisations.getOrganisation(
                GetOrganisationRequest(creditCode: CreditCodes.make(7)))
        }
    }

    @Test func `malformed fields are named and change nothing`() async throws {
        let world = try await CatalogWorld()
        func refused(_ field: String, _ change: (inout RegisterOrganisationRequest) -> Void) async {
            var request = Self.request
            change(&request)
            await expectRefusal(.invalidArgument, field: field) {
                try await world.province.organisations.registerOrganisation(request)
            }
        }
        await refused("credit_code") { $0.creditCode = "" }
        await refused("credit_code") { $0.creditCode = String($0.creditCode.dropLast()) + "I" }
        await refused("credit_code") { $0.creditCode = "91210100000000XXXX" }
        await refused("name") { $0.name = " " }
        await refused("name") { $0.name = "厂" }
        await refused("name") { $0.name = "\u{7}沈阳" }
        await refused("name") { $0.name = String(repeating: "名", count: 101) }
        await refused("region_code") { $0.regionCode = "" }
        await refused("region_code") { $0.regionCode = "210000" }
        await refused("region_code") { $0.regionCode = "110101" }
        await refused("roles[0]") { $0.roles = [.unspecified] }
        await refused("roles[0]") { $0.roles = [.unrecognized(99)] }
        #expect(
            try await world.anyone.organisations.listOrganisations(ListOrganisationsRequest())
                .organisations.isEmpty)
    }
}
