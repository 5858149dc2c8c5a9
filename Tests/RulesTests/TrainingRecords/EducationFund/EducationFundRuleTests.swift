import Ground
import Rules
import Testing

struct EducationFundRuleTests {
    private static func day(_ text: String) throws -> CivilDay { try #require(CivilDay(text)) }

    private static func year(
        drawn: Int64 = 1000, spent: Int64 = 1000, frontline: Int64 = 600, published: CivilDay? = nil
    ) -> EducationFundRule.Year {
        EducationFundRule.Year(
            year: 2025, drawn: Yuan(drawn), spent: Yuan(spent), frontline: Yuan(frontline), publishedOn: published)
    }

    @Test func `at least the share of the figure goes to front-line workers`() throws {
        let told = try Self.day("2026-01-15")
        func findings(_ year: EducationFundRule.Year) -> [EducationFundRule.Refusal] {
            EducationFundRule.findings(for: year, percent: 60, on: told)
        }
        #expect(findings(Self.year(published: told)).isEmpty)
        #expect(findings(Self.year(frontline: 599, published: told)) == [.frontlineBelowShare])
        #expect(
            findings(Self.year(drawn: 0, spent: 0, frontline: 0, published: told)) == [.nothingDrawn, .nothingSpent])
        #expect(findings(Self.year()) == [.notPublished])
        #expect(EducationFundRule.findings(for: Self.year(), percent: 60, on: try Self.day("2025-12-31")).isEmpty)
        #expect(Self.year(spent: 3, frontline: 2).frontlineHundredths == 6666)
    }

    @Test func `a year has begun, of an enterprise, and spends no more on the front line than at all`() throws {
        let day = try Self.day("2025-01-01")
        #expect(EducationFundRule.refusals(for: Self.year(), isEnterprise: true, on: day).isEmpty)
        #expect(
            EducationFundRule.refusals(for: Self.year(frontline: 1001), isEnterprise: false, on: day.adding(days: -1))
                == [.notEnterprise, .yearNotBegun, .moreOnFrontlineThanSpent])
    }

    @Test func `it is published once, after the year`() throws {
        let today = try Self.day("2026-02-01")
        func refusals(_ text: String, _ year: EducationFundRule.Year) throws -> [EducationFundRule.Refusal] {
            EducationFundRule.refusalsToPublish(year, on: try Self.day(text), today: today)
        }
        #expect(try refusals("2026-01-01", Self.year()).isEmpty)
        #expect(try refusals("2025-12-31", Self.year()) == [.yearNotOver])
        #expect(try refusals("2026-02-02", Self.year()) == [.publishedInFuture])
        #expect(try refusals("2026-01-01", Self.year(published: today)) == [.publishedBefore])
    }
}
