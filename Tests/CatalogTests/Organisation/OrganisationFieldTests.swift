import CatalogMessages
import Requests
import ServiceTesting
import Testing

/// What the contract says of fields, as a caller sees it.
struct OrganisationFieldTests {
    private static let request = RegisterOrganisationRequest(
        creditCode: CreditCodes.make(7), name: "沈阳焊接技术有限公司", regionCode: "210102", roles: [.enterprise])

    @Test func `every field that is wrong is named at once`() async throws {
        let world = try await CatalogWorld()
        var request = Self.request
        (request.creditCode, request.name, request.roles) = ("", "厂", [.enterprise, .unspecified])
        let wrong = request
        let refusal = await expectRefusal(.invalidArgument, "FIELD_REQUIRED") {
            try await world.province.organisations.registerOrganisation(wrong)
        }
        #expect(refusal?.violatedFields == ["credit_code", "name", "roles[1]"])
    }

    @Test(arguments: ["王小明210102199001011234", "王小明２１０１０２１９９００１０１１２３４"])
    func `a name holds no identity number, since it goes into the feed`(_ name: String) async throws {
        let world = try await CatalogWorld()
        var request = Self.request
        request.name = name
        let wrong = request
        await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "name") {
            try await world.province.organisations.registerOrganisation(wrong)
        }
    }

    @Test func `what is not found and what is there already name the field`() async throws {
        let world = try await CatalogWorld()
        await expectRefusal(.notFound, "ORGANISATION_NOT_FOUND", field: "credit_code") {
            try await world.anyone.organisations.getOrganisation(
                GetOrganisationRequest(creditCode: CreditCodes.make(7)))
        }
        _ = try await world.province.organisations.registerOrganisation(Self.request)
        await expectRefusal(.alreadyExists, "ORGANISATION_EXISTS", field: "credit_code") {
            try await world.province.organisations.registerOrganisation(Self.request)
        }
        await expectRefusal(.aborted, "ORGANISATION_CHANGED", field: "revision") {
            try await world.province.organisations.updateOrganisation(
                UpdateOrganisationRequest(creditCode: CreditCodes.make(7), name: "新名称", revision: 9))
        }
    }
}
