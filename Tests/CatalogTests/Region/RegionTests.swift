import CatalogMessages
import ServiceTesting
import Testing

struct RegionTests {
    @Test func `the province has 15 city-level units and 100 counties`() async throws {
        let world = try await CatalogWorld()
        let cities = try await world.anyone.regions.listRegions(
            ListRegionsRequest(parentCode: "210000", pageSize: 200)
        ).regions
        #expect(cities.count == 15)
        #expect(
            cities.contains(
                Region(
                    code: "211500", name: cities.last?.name ?? "", parentCode: "210000", tier: .demonstrationZone,
                    kind: "功能区")))
        let counties = try await world.anyone.regions.listRegions(
            ListRegionsRequest(tiers: [.county], pageSize: 200)
        )
        .regions
        #expect(counties.count == 100)
    }

    @Test func `a region is found by its code`() async throws {
        let world = try await CatalogWorld()
        let region = try await world.anyone.regions.getRegion(GetRegionRequest(code: "210102"))
        #expect(region == Region(code: "210102", name: "和平区", parentCode: "210100", tier: .county, kind: "市辖区"))
        await expectRefusal(.notFound, "REGION_NOT_FOUND") {
            try await world.anyone.regions.getRegion(GetRegionRequest(code: "110000"))
        }
        await expectRefusal(.invalidArgument, "FIELD_REQUIRED", field: "code") {
            try await world.anyone.regions.getRegion(GetRegionRequest())
        }
    }

    @Test func `pages of a list neither skip nor repeat`() async throws {
        let world = try await CatalogWorld()
        var codes: [String] = []
        var token = ""
        repeat {
            let page = try await world.anyone.regions.listRegions(
                ListRegionsRequest(pageSize: 7, pageToken: token))
            codes += page.regions.map(\.code)
            token = page.nextPageToken
        } while !token.isEmpty
        #expect(codes.count == 116)
        #expect(codes == Array(Set(codes)).sorted())
    }

    @Test func `garbage in paging and narrowing is refused`() async throws {
        let world = try await CatalogWorld()
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID", field: "page_token") {
            try await world.anyone.regions.listRegions(ListRegionsRequest(pageToken: "garbage"))
        }
        await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "page_size") {
            try await world.anyone.regions.listRegions(ListRegionsRequest(pageSize: -1))
        }
        await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "parent_code") {
            try await world.anyone.regions.listRegions(ListRegionsRequest(parentCode: "999999"))
        }
        let occupations = try await world.anyone.occupations.listOccupations(
            ListOccupationsRequest(pageSize: 1))
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID", field: "page_token") {
            try await world.anyone.regions.listRegions(ListRegionsRequest(pageToken: occupations.nextPageToken))
        }
    }
}
