import Ground
import Rules
import Testing

struct KeyCountyEntryTests {
    @Test func `a list holds counties, each once, and no more than the policy names`() throws {
        let day = try #require(CivilDay("2022-06-01"))
        let counties = RegionCode.all.filter(\.isCounty).prefix(18).map(\.self)
        typealias Entry = KeyCountyEntry
        func refusals(_ list: [RegionCode], last: Entry.Last? = nil) -> [Entry.Refusal] {
            Entry.refusals(for: list, planned: 17, replacing: last, from: day)
        }
        #expect(refusals(Array(counties.prefix(17))).isEmpty && refusals([counties[0]]).isEmpty)
        #expect(refusals(counties) == [.tooMany])
        #expect(refusals([counties[0], counties[0]]) == [.twice])
        #expect(refusals([.province]) == [.notCounty])
        #expect(refusals([counties[0]], last: .init(first: day, counties: [counties[1]])).isEmpty)
        #expect(
            refusals([counties[0]], last: .init(first: day.adding(days: 1), counties: [counties[0]]))
                == [.beforeLast, .unchanged])
    }
}
