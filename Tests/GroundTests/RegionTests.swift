internal import Ground
internal import Testing

@Suite struct RegionTests {
    @Test func `the province has 15 city-level units and 100 counties`() {
        #expect(RegionCode.all.count == 116)
        #expect(RegionCode.cities.count == 15)
        #expect(RegionCode.all.count(where: \.isCounty) == 100)
        #expect(RegionCode.province.counties.count == 100)
        #expect(RegionCode.cities.map(\.counties.count).reduce(0, +) == 100)
        #expect(Set(RegionCode.all.map(\.code)).count == 116)
    }

    @Test func `Shenfu stands beside the cities and is in neither Shenyang nor Fushun`() throws {
        let shenfu = try regionCode("211500")
        #expect(shenfu == .shenfu && shenfu.name == "沈抚示范区" && shenfu.isCity && shenfu.kind == .functionalZone)
        #expect(shenfu.parent == .province && shenfu.counties.isEmpty)
        for code in ["210100", "210400"] {
            let city = try #require(RegionCode(code))
            #expect(!city.covers(shenfu) && !shenfu.covers(city) && !city.counties.contains(shenfu))
        }
    }

    @Test func `a county lies in its city`() throws {
        let heping = try regionCode("210102"), shenyang = try regionCode("210100")
        #expect(heping.name == "和平区" && heping.fullName == "沈阳市和平区" && heping.kind == .district)
        #expect(heping.city == shenyang && shenyang.city == shenyang && RegionCode.province.city == nil)
        #expect(shenyang.covers(heping) && !heping.covers(shenyang) && RegionCode.province.covers(heping))
        #expect(heping.withParents == [heping, shenyang, .province])
        #expect(try regionCode("210202").city?.name == "大连市")
    }

    @Test(arguments: ["", "21", "2101", "210199", "110105", "210122", "219901", "２１０１０２", "210102 ", "021010"])
    func `an unknown region is refused`(code: String) {
        #expect(RegionCode(code) == nil)
    }
}
