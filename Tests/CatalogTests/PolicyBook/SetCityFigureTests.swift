import CatalogMessages
import ServiceTesting
import Testing

struct SetCityFigureTests {
    private static let request = SetCityFigureRequest(
        regionCode: "210100", key: "subsidy.uplift.shortage", value: 20, effectiveFrom: "2023-05-01",
        document: "沈人社发〔2022〕9号")

    @Test func `a city's choice is a new edition and holds from its day, in that city`() async throws {
        let world = try await CatalogWorld()
        let figure = try await world.shenyang.policyBooks.setCityFigure(Self.request)
        #expect(figure.edition == 2 && figure.binding == .region && figure.unit == "percent")
        #expect(figure.source == "A.1" && figure.note == "沈人社发〔2022〕9号")
        let found = try await world.anyone.policyBooks.getFigure(
            GetFigureRequest(key: figure.key, onDate: "2023-05-01", regionCode: "210102"))
        #expect(found == figure)
        for (day, region) in [("2023-04-30", "210100"), ("2023-05-01", "210200"), ("2023-05-01", "210000")] {
            await expectRefusal(.notFound, "FIGURE_NOT_FOUND") {
                try await world.anyone.policyBooks.getFigure(
                    GetFigureRequest(key: figure.key, onDate: day, regionCode: region))
            }
        }
    }

    @Test(
        arguments: [
            ("subsidy.uplift.shortage", Int64(0), [String]()), ("subsidy.uplift.shortage", 30, []),
            ("subsidy.uplift.shortage", 31, ["figure_above_maximum"]),
            ("subsidy.uplift.shortage", -1, ["figure_below_minimum"]),
            ("enterprise_training.subsidy", 999, ["figure_below_minimum"]), ("enterprise_training.subsidy", 1000, []),
            ("enterprise_training.subsidy", 5000, []), ("enterprise_training.subsidy", 5001, ["figure_above_maximum"]),
            ("apprenticeship.subsidy.technician", 0, ["figure_below_minimum"]),
            ("apprenticeship.subsidy.technician", 9000, []), ("migrant_workers.subsidy", 1200, []),
            ("awards.bonus", 90000, ["figure_not_left_to_cities"]), ("no.such.key", 1, ["figure_not_left_to_cities"]),
        ])
    func `a city chooses only what is left to it, and inside the bounds`(
        _ key: String, _ value: Int64, _ refusals: [String]
    ) async throws {
        let world = try await CatalogWorld()
        var request = Self.request
        (request.key, request.value) = (key, value)
        let chosen = request
        if refusals.isEmpty {
            #expect(try await world.shenyang.policyBooks.setCityFigure(chosen).value == String(value))
        } else {
            await expectRefusal(.failedPrecondition, "REFUSED", refusals: refusals) {
                try await world.shenyang.policyBooks.setCityFigure(chosen)
            }
            #expect(try await world.anyone.policyBooks.getPolicyBook(GetPolicyBookRequest()).edition == 1)
        }
    }

    @Test func `before the policy leaves it to the city, it does not`() async throws {
        let world = try await CatalogWorld(on: "2022-04-09")
        var request = Self.request
        request.effectiveFrom = "2022-04-09"
        await expectRefusal(.failedPrecondition, refusals: ["figure_not_left_to_cities"]) {
            try await world.shenyang.policyBooks.setCityFigure(request)
        }
    }

    @Test func `a city's choice never reaches back, by whatever call and whoever calls`() async throws {
        let world = try await CatalogWorld()
        var request = Self.request
        request.effectiveFrom = "2023-04-17"
        for client in [world.shenyang, world.province] {
            await expectRefusal(
                .failedPrecondition, "REFUSED", field: "effective_from", refusals: ["figure_reaches_back"]
            ) { [request] in try await client.policyBooks.setCityFigure(request) }
        }
        let amendment = AmendFigureRequest(
            key: request.key, value: "31", unit: "percent", regionCode: "210100", effectiveFrom: "2023-04-17",
            source: "A.1")
        await expectRefusal(
            .failedPrecondition, refusals: ["figure_above_maximum", "figure_reaches_back"]
        ) { try await world.province.policyBooks.amendFigure(amendment) }
        request.effectiveFrom = "2023-04-18"
        #expect(try await world.shenyang.policyBooks.setCityFigure(request).edition == 2)
    }

    @Test func `only a city sets figures, and only its own`() async throws {
        let world = try await CatalogWorld()
        await expectRefusal(.permissionDenied) {
            try await world.dalian.policyBooks.setCityFigure(Self.request)
        }
        await expectRefusal(.unauthenticated) {
            try await world.anyone.policyBooks.setCityFigure(Self.request)
        }
        for region in ["210000", "210102"] {
            var request = Self.request
            request.regionCode = region
            await expectRefusal(.failedPrecondition, refusals: ["figure_region_is_no_city"]) {
                try await world.province.policyBooks.setCityFigure(request)
            }
        }
        var zone = Self.request
        zone.regionCode = "211500"
        #expect(
            try await world.client(.cityBureau("211500")).policyBooks.setCityFigure(zone).regionCode
                == "211500")
    }

    @Test func `each of many concurrent choices makes an edition of its own`() async throws {
        let world = try await CatalogWorld()
        let client = world.province
        let regions = ["210100", "210200", "210300", "210400", "210500", "210600", "210700", "210800"]
        let outcomes = await race(regions.count) { index in
            var request = Self.request
            request.regionCode = regions[index]
            return try await client.policyBooks.setCityFigure(request)
        }
        #expect(outcomes.reasons.isEmpty)
        #expect(outcomes.successes.map(\.edition).sorted() == Array(2...9))
        let book = try await world.anyone.policyBooks.getPolicyBook(GetPolicyBookRequest())
        #expect(book.edition == 9)
        #expect(book.figures.filter { $0.key == Self.request.key }.map(\.regionCode) == regions)
    }

    @Test func `a repeated call makes no second edition`() async throws {
        let world = try await CatalogWorld()
        var request = Self.request
        request.requestID = "once"
        let first = try await world.shenyang.policyBooks.setCityFigure(request)
        #expect(try await world.shenyang.policyBooks.setCityFigure(request) == first)
        #expect(try await world.anyone.policyBooks.getPolicyBook(GetPolicyBookRequest()).edition == 2)
    }

    @Test func `malformed fields are named`() async throws {
        let world = try await CatalogWorld()
        func refused(_ field: String, _ change: (inout SetCityFigureRequest) -> Void) async {
            var request = Self.request
            change(&request)
            await expectRefusal(.invalidArgument, field: field) {
                try await world.province.policyBooks.setCityFigure(request)
            }
        }
        await refused("region_code") { $0.regionCode = "21010" }
        await refused("key") { $0.key = "" }
        await refused("key") { $0.key = "a..b" }
        await refused("key") { $0.key = "补贴" }
        await refused("document") { $0.document = "" }
        await refused("effective_from") { $0.effectiveFrom = "2023-5-1" }
        await refused("effective_to") { $0.effectiveTo = "2023-04-30" }
    }

    @Test(arguments: [
        ("subsidy.uplift.shortage", Int64(31), "2023-05-01", "辽人社发〔2022〕7号 二(一)"),
        ("enterprise_training.subsidy", 999, "2023-05-01", "辽人社发〔2022〕7号 二(二)"),
        ("graduates.subsidy", 2001, "2023-05-01", "辽人社发〔2022〕7号 二(三)"),
        ("subsidy.uplift.ai", 11, "2025-07-17", "辽人社〔2025〕14号 (六)"),
    ])
    func `a value outside its bounds is refused by the article that sets them`(
        key: String, value: Int64, day: String, article: String
    ) async throws {
        let world = try await CatalogWorld()
        let refusal = await expectRefusal(.failedPrecondition, "REFUSED", field: "value") {
            try await world.set(key, value, from: day)
        }
        #expect(refusal?.message.contains("（\(article)）") == true, "\(refusal?.message ?? "")")
    }
}
