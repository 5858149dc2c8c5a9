import CatalogMessages
@testable import CatalogService
import ServiceTesting
import Storage
import Testing

struct PublishWageGuidanceTests {
    static let yuan: [Int64] = [45_000, 52_000, 60_000, 75_000, 96_000]

    static func request(
        region: String = "210100", year: Int32 = 2022, raised by: Int64 = 0, occupation: String = CatalogWorld.welder
    ) -> PublishWageGuidanceRequest {
        PublishWageGuidanceRequest(
            regionCode: region, year: year, document: "沈人社发〔2022〕31号",
            lines: [WageLine(occupationCode: occupation, level: .senior, yuan: yuan.map { $0 + by })])
    }

    @Test func `a second table of the year is its next version, and the first stays readable`() async throws {
        let world = try await CatalogWorld()
        let client = world.shenyang.wageGuidances
        let first = try await client.publishWageGuidance(Self.request())
        #expect(first.version == 1 && first.lineCount == 1 && first.lines.isEmpty && first.publishedAt != nil)
        let second = try await client.publishWageGuidance(Self.request(raised: 1_000))
        #expect(second.version == 2)
        let anyone = world.anyone.wageGuidances
        let current = try await anyone.getWageGuidance(GetWageGuidanceRequest(regionCode: "210100", year: 2022))
        #expect(current.version == 2 && current.lines.first?.yuan == Self.yuan.map { $0 + 1_000 })
        let named = try await anyone.getWageGuidance(
            GetWageGuidanceRequest(regionCode: "210100", year: 2022, version: 1, occupationCode: CatalogWorld.welder))
        #expect(named.lines == Self.request().lines)
        let others = try await anyone.getWageGuidance(
            GetWageGuidanceRequest(regionCode: "210100", year: 2022, occupationCode: CatalogWorld.turner))
        #expect(others.lines.isEmpty && others.lineCount == 1)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["wage_guidance_unchanged"]) {
            try await client.publishWageGuidance(Self.request(raised: 1_000))
        }
    }

    @Test func `a version that is voided leaves the one before it in force`() async throws {
        let world = try await CatalogWorld()
        let client = world.shenyang.wageGuidances
        _ = try await client.publishWageGuidance(Self.request())
        _ = try await client.publishWageGuidance(Self.request(raised: 1_000))
        let void = VoidWageGuidanceRequest(regionCode: "210100", year: 2022, version: 2, reason: "分位值录入有误")
        let voided = try await client.voidWageGuidance(void)
        #expect(voided.voidedAt != nil && voided.voidReason == "分位值录入有误")
        let current = GetWageGuidanceRequest(regionCode: "210100", year: 2022)
        #expect(try await world.anyone.wageGuidances.getWageGuidance(current).version == 1)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["wage_guidance_voided_before"]) {
            try await client.voidWageGuidance(void)
        }
        await expectRefusal(.notFound, "WAGE_GUIDANCE_NOT_FOUND") {
            try await client.voidWageGuidance(
                VoidWageGuidanceRequest(regionCode: "210100", year: 2022, version: 3, reason: "没有这一版"))
        }
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await world.dalian.wageGuidances.voidWageGuidance(void)
        }
        await expectRefusal(.notFound, "WAGE_GUIDANCE_NOT_FOUND") {
            try await world.anyone.wageGuidances.getWageGuidance(
                GetWageGuidanceRequest(regionCode: "210200", year: 2022))
        }
    }

    @Test func `every field that is wrong is named at once, and nothing is stored`() async throws {
        let world = try await CatalogWorld()
        let bad = PublishWageGuidanceRequest(
            regionCode: "210100", year: 1999, document: " ",
            lines: [WageLine(occupationCode: "6-18", level: .unspecified, yuan: [1, 2, 0, 4, 5]), WageLine()])
        await expectRefusal(
            .invalidArgument, "FIELD_INVALID",
            fields: [
                "year", "document", "lines[0].occupation_code", "lines[0].level", "lines[0].yuan[2]",
                "lines[1].occupation_code", "lines[1].level", "lines[1].yuan",
            ]
        ) { try await world.shenyang.wageGuidances.publishWageGuidance(bad) }
        let none = try await world.anyone.wageGuidances.listWageGuidances(ListWageGuidancesRequest())
        #expect(none.wageGuidances.isEmpty)
    }

    @Test func `rules refuse with every reason, and an unknown occupation is not found`() async throws {
        let world = try await CatalogWorld()
        var request = Self.request(region: "210102", year: 2024)
        request.lines += request.lines
        await expectRefusal(
            .failedPrecondition, "REFUSED",
            refusals: ["wage_guidance_of_county", "wage_guidance_year_not_begun", "wage_line_twice"]
        ) { try await world.province.wageGuidances.publishWageGuidance(request) }
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") {
            try await world.shenyang.wageGuidances.publishWageGuidance(Self.request(occupation: "6-99-99-99"))
        }
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await world.dalian.wageGuidances.publishWageGuidance(Self.request())
        }
    }

    @Test func `tables are listed by year, region and occupation, page by page`() async throws {
        let world = try await CatalogWorld()
        let province = world.province.wageGuidances
        for region in ["210000", "210100", "210200"] {
            for year in [2021, 2022] as [Int32] {
                _ = try await province.publishWageGuidance(Self.request(region: region, year: year))
            }
        }
        _ = try await province.publishWageGuidance(Self.request(region: "210200", occupation: CatalogWorld.turner))
        func list(_ request: ListWageGuidancesRequest) async throws -> [String] {
            var (request, found) = (request, [String]())
            repeat {
                let page = try await world.anyone.wageGuidances.listWageGuidances(request)
                found += page.wageGuidances.map { "\($0.year)/\($0.regionCode)/\($0.version)" }
                request.pageToken = page.nextPageToken
            } while !request.pageToken.isEmpty
            return found
        }
        let all =
            ["210000/1", "210100/1", "210200/1", "210200/2"].map { "2022/" + $0 }
            + ["210000/1", "210100/1", "210200/1"].map { "2021/" + $0 }
        #expect(try await list(ListWageGuidancesRequest(pageSize: 2)) == all)
        #expect(try await list(ListWageGuidancesRequest(regionCode: "210000")) == all)
        #expect(
            try await list(ListWageGuidancesRequest(regionCode: "210200", year: 2022))
                == ["2022/210200/1", "2022/210200/2"])
        #expect(
            try await list(ListWageGuidancesRequest(occupationCode: CatalogWorld.turner)) == ["2022/210200/2"])
        let token = try await world.anyone.wageGuidances.listWageGuidances(ListWageGuidancesRequest(pageSize: 2))
            .nextPageToken
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID", fields: ["page_token"]) {
            try await world.anyone.wageGuidances.listWageGuidances(
                ListWageGuidancesRequest(year: 2022, pageToken: token))
        }
    }

    @Test func `of 16 officials who publish at once each gets a version of its own`() async throws {
        let world = try await CatalogWorld()
        let client = world.province.wageGuidances
        let outcomes = await race(16) { index in
            try await client.publishWageGuidance(Self.request(raised: Int64(index)))
        }
        let versions = outcomes.successes.map(\.version).sorted()
        #expect(versions == Array(1...16))
    }

    @Suite(.sqliteOnly) struct Plans {
        @Test func `a list of a year goes by its index`() async throws {
            let world = try await CatalogWorld()
            for filter in [
                WageGuidanceStore.Filter(year: 2022), WageGuidanceStore.Filter(occupation: CatalogWorld.welder),
            ] {
                let plan = try await world.service.database.explainQueryPlan(
                    WageGuidanceStore.list(filter, after: nil, limit: 51))
                #expect(plan.contains { $0.contains("wage_guidance_by_year") }, "\(plan)")
            }
        }
    }
}
