import Ground
import Rules
import Testing

struct WageGuidancePublicationTests {
    typealias Kind = WageGuidancePublication.Refusal.Kind

    static func line(_ occupation: String, _ level: SkillLevel, _ yuan: [Int64]) throws -> WageTable.Line {
        WageTable.Line(
            occupation: try #require(OccupationCode(occupation)), level: level, percentiles: yuan.map { Yuan($0) })
    }

    static let welders: [Int64] = [45_000, 52_000, 60_000, 75_000, 96_000]

    @Test(
        arguments: [
            ("210100", 2023, [], []),
            ("210000", 2023, [], []),
            ("210102", 2023, [Kind.ofCounty], ["region_code"]),
            ("210100", 2024, [.yearNotBegun], ["year"]),
            ("210102", 2024, [.ofCounty, .yearNotBegun], ["region_code", "year"]),
        ] as [(String, Int, [Kind], [String])])
    func `cities and the province publish for a year that has begun`(
        _ region: String, _ year: Int, _ kinds: [Kind], _ fields: [String]
    ) throws {
        let table = WageTable(
            region: try #require(RegionCode(region)), year: year,
            lines: [try Self.line("6-18-02-04", .senior, Self.welders)])
        let day = try #require(CivilDay("2023-12-31"))
        let refusals = WageGuidancePublication.refusals(for: table, replacing: nil, on: day)
        #expect(refusals.map(\.kind) == kinds && refusals.map(\.field) == fields)
    }

    @Test(
        arguments: [
            ([45_000, 45_000, 45_000, 45_000, 45_000], []),
            ([45_000, 44_999, 60_000, 75_000, 96_000], ["lines[0].yuan[1]"]),
            ([45_000, 52_000, 60_000, 75_000, 74_999], ["lines[0].yuan[4]"]),
            ([5, 4, 3, 2, 1], ["lines[0].yuan[1]", "lines[0].yuan[2]", "lines[0].yuan[3]", "lines[0].yuan[4]"]),
        ] as [([Int64], [String])])
    func `a higher percentile is not less than a lower one`(_ yuan: [Int64], _ fields: [String]) throws {
        let table = WageTable(
            region: .province, year: 2023, lines: [try Self.line("6-18-02-04", .senior, yuan)])
        let day = try #require(CivilDay("2023-06-01"))
        let refusals = WageGuidancePublication.refusals(for: table, replacing: nil, on: day)
        #expect(refusals.map(\.field) == fields && refusals.allSatisfy { $0.kind == .percentilesFall })
    }

    @Test func `an occupation and level stand once, and a version says something new`() throws {
        let day = try #require(CivilDay("2023-06-01"))
        let line = try Self.line("6-18-02-04", .senior, Self.welders)
        let other = try Self.line("6-18-02-04", .technician, Self.welders)
        let twice = WageTable(region: .province, year: 2023, lines: [line, other, line])
        #expect(
            WageGuidancePublication.refusals(for: twice, replacing: nil, on: day)
                == [WageGuidancePublication.Refusal(.lineTwice, "lines[2]")])
        let again = WageTable(region: .province, year: 2023, lines: [other, line])
        #expect(
            WageGuidancePublication.refusals(for: again, replacing: [line, other], on: day)
                == [WageGuidancePublication.Refusal(.unchanged, "lines")])
        #expect(WageGuidancePublication.refusals(for: again, replacing: [line], on: day).isEmpty)
    }

    @Test func `a version is voided once`() {
        #expect(WageGuidancePublication.refusalsToVoid(isVoided: false).isEmpty)
        #expect(WageGuidancePublication.refusalsToVoid(isVoided: true) == [.voidedBefore])
    }

    @Test func `every reason has a sentence and its article`() {
        for kind in Kind.allCases {
            let refusal = WageGuidancePublication.Refusal(kind, "lines")
            #expect(!refusal.sentence.isEmpty && refusal.citation.key == "A.12")
        }
        #expect(WageGuidancePublication.VoidRefusal.voidedBefore.citation.key == "A.12")
    }
}
