import CatalogMessages
import ServiceTesting
import Testing

struct AmendFigureTests {
    private static let request = AmendFigureRequest(
        key: "key_groups.yearly_target", value: "70000", effectiveFrom: "2023-01-01", effectiveTo: "2023-12-31",
        source: "辽人社发〔2023〕2号", note: "2023年任务")

    @Test func `a dated figure holds from its first day, the law of the past stays`() async throws {
        let world = try await CatalogWorld()
        let figure = try await world.province.policyBooks.amendFigure(Self.request)
        #expect(figure.edition == 2 && figure.unit == "person-times" && figure.binding == .province)
        #expect(figure.source == "SYSTEM.辽人社发〔2023〕2号")
        func value(_ day: String) async throws -> String {
            try await world.anyone.policyBooks.getFigure(
                GetFigureRequest(key: Self.request.key, onDate: day)
            ).value
        }
        #expect(try await value("2022-12-31") == "60000")
        #expect(try await value("2023-01-01") == "70000")
    }

    @Test func `one of the same first day replaces it in the new edition only`() async throws {
        let world = try await CatalogWorld()
        try await _ = world.province.policyBooks.amendFigure(Self.request)
        var again = Self.request
        (again.value, again.effectiveTo, again.source) = ("80000", "2023-06-30", "A.annex.6")
        let figure = try await world.province.policyBooks.amendFigure(again)
        #expect(figure.source == "A.annex.6")
        let book = try await world.anyone.policyBooks.getPolicyBook(GetPolicyBookRequest())
        #expect(book.figures.filter { $0.key == again.key }.map(\.value) == ["60000", "80000"])
        await expectRefusal(.notFound, "FIGURE_NOT_FOUND") {
            try await world.anyone.policyBooks.getFigure(
                GetFigureRequest(key: again.key, onDate: "2023-07-01"))
        }
    }

    @Test func `what is the same already makes no edition`() async throws {
        let world = try await CatalogWorld()
        try await _ = world.province.policyBooks.amendFigure(Self.request)
        await expectRefusal(.failedPrecondition, refusals: ["figure_unchanged"]) {
            try await world.province.policyBooks.amendFigure(Self.request)
        }
    }

    @Test func `a new figure needs its unit and whom it binds`() async throws {
        let world = try await CatalogWorld()
        var request = Self.request
        request.key = "brand_new.target"
        await expectRefusal(.notFound, "FIGURE_NOT_FOUND") {
            try await world.province.policyBooks.amendFigure(request)
        }
        (request.unit, request.binding) = ("persons", .province)
        #expect(try await world.province.policyBooks.amendFigure(request).edition == 2)
        var free = request
        (free.key, free.value, free.binding) = ("brand_new.subsidy", "", .citySetsFreely)
        free.effectiveTo = ""
        #expect(try await world.province.policyBooks.amendFigure(free).value == "")
        #expect(try await world.set("brand_new.subsidy", 5).edition == 4)
    }

    @Test func `a lowered bound lowers what stands above it, from its day on and for its days`() async throws {
        let world = try await CatalogWorld()
        let key = "subsidy.uplift.shortage"
        try await world.set(key, 25)
        try await world.set(key, 20, for: "210200")
        let bound = try await world.province.policyBooks.amendFigure(
            AmendFigureRequest(
                key: key + ".max", value: "20", effectiveFrom: "2023-06-01", effectiveTo: "2023-12-31", source: "A.1"))
        #expect(bound.edition == 4)
        func value(_ day: String, _ region: String = "210100") async throws -> String {
            try await world.anyone.policyBooks.getFigure(
                GetFigureRequest(key: key, onDate: day, regionCode: region)
            ).value
        }
        #expect(try await value("2023-05-31") == "25")
        #expect(try await value("2023-06-01") == "20")
        #expect(try await value("2023-12-31") == "20")
        // The bound of before is in force again, and so is what the city chose.
        #expect(try await value("2024-01-01") == "25")
        #expect(try await value("2023-06-01", "210200") == "20")
        let compared = try await world.anyone.policyBooks.comparePolicyEditions(.init(fromEdition: 3))
        #expect(compared.toEdition == 4 && compared.differences.count == 2)
        #expect(compared.differences.allSatisfy { $0.before == nil && $0.after?.edition == 4 })
        await expectRefusal(.notFound, "POLICY_EDITION_NOT_FOUND") {
            try await world.anyone.policyBooks.comparePolicyEditions(.init(fromEdition: 9))
        }
        await expectRefusal(.failedPrecondition, refusals: ["figure_bounds_cross"]) {
            try await world.province.policyBooks.amendFigure(
                AmendFigureRequest(
                    key: "enterprise_training.subsidy.max", value: "999", effectiveFrom: "2023-06-01", source: "A.2"))
        }
    }

    @Test func `only the province amends`() async throws {
        let world = try await CatalogWorld()
        for caller in [TestCaller.cityBureau("210100"), .auditor, .service("awards")] {
            await expectRefusal(.permissionDenied) {
                try await world.client(caller).policyBooks.amendFigure(Self.request)
            }
        }
    }

    @Test func `values, scopes and days that do not fit are refused`() async throws {
        let world = try await CatalogWorld()
        func refused(_ field: String, _ change: (inout AmendFigureRequest) -> Void) async {
            var request = Self.request
            change(&request)
            await expectRefusal(.invalidArgument, field: field) {
                try await world.province.policyBooks.amendFigure(request)
            }
        }
        await refused("value") { $0.value = "many" }
        await refused("value") { $0.value = "" }
        await refused("value") { $0.value = "-1" }
        await refused("value") { $0.value = "99999999999999999999" }
        await refused("value") {
            $0.key = "brands.due"; $0.value = "02-30"
        }
        await refused("binding") { $0.binding = .region }
        await refused("binding") {
            $0.binding = .province; $0.regionCode = "210100"
        }
        await refused("binding") { $0.binding = .unrecognized(9) }
        await refused("effective_from") { $0.effectiveFrom = "" }
        await refused("effective_to") { $0.effectiveTo = "2022-12-31" }
        await refused("source") { $0.source = " " }
        #expect(try await world.anyone.policyBooks.getPolicyBook(GetPolicyBookRequest()).edition == 1)
    }
}
