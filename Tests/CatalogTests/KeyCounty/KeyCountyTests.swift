import CatalogMessages
import Ground
import ServiceTesting
import Testing

struct KeyCountyTests {
    @Test func `the province enters the list, and each day has the list of its day`() async throws {
        let world = try await CatalogWorld(on: "2022-06-01")
        let (client, anyone) = (world.province.keyCounties, world.anyone.keyCounties)
        await expectRefusal(.notFound, "KEY_COUNTIES_NOT_FOUND") { try await anyone.getKeyCounties(.init()) }
        let counties = RegionCode.all.filter(\.isCounty).prefix(17).map(\.code)
        let first = try await client.enterKeyCounties(
            EnterKeyCountiesRequest(regionCodes: [counties[0]], source: "省乡村振兴局名单"))
        #expect(first.version == 1 && first.planned == 17 && !first.complete)
        let second = try await client.enterKeyCounties(
            EnterKeyCountiesRequest(regionCodes: counties, source: "省乡村振兴局名单", effectiveFrom: "2022-07-01"))
        #expect(second.version == 2 && second.complete)
        #expect(try await anyone.getKeyCounties(.init()) == first)
        #expect(try await anyone.getKeyCounties(.init(onDate: "2022-07-01")) == second)
        await expectRefusal(
            .failedPrecondition, "REFUSED",
            refusals: ["key_county_is_none", "key_county_twice", "key_counties_before_last"]
        ) {
            try await client.enterKeyCounties(
                EnterKeyCountiesRequest(regionCodes: ["210100", "210100"], source: "名单"))
        }
        await expectRefusal(.permissionDenied) {
            try await world.shenyang.keyCounties.enterKeyCounties(
                EnterKeyCountiesRequest(regionCodes: counties, source: "名单"))
        }
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await client.enterKeyCounties(
                EnterKeyCountiesRequest(regionCodes: counties, source: "名单", effectiveFrom: "2022-05-30"))
        }
    }
}
