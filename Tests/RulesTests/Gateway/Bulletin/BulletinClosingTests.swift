import Ground
import Rules
import Testing

struct BulletinClosingTests {
    private static func awaited(_ confirmed: Set<RegionCode>, on day: String) throws -> [RegionCode] {
        BulletinClosing.awaited(
            for: try #require(YearMonth("2022-12")), confirmed: confirmed, days: 10, on: try #require(CivilDay(day)))
    }

    @Test func `every city is awaited until its days are over`() throws {
        let all = Set(RegionCode.cities)
        let one = try #require(all.min())
        #expect(try Self.awaited([], on: "2023-01-01") == all.sorted())
        #expect(try Self.awaited(all.subtracting([one]), on: "2023-01-10") == [one])
        #expect(try Self.awaited(all, on: "2023-01-01").isEmpty)
        #expect(try Self.awaited([], on: "2023-01-11").isEmpty)
    }
}
