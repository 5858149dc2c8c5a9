internal import Ground
internal import Rules
internal import Testing

@Suite struct RoundOpeningTests {
    typealias Refusal = RoundOpening.Refusal

    let book = PolicyBook.firstEdition

    private func refusals(
        _ code: String, year: Int, _ earlier: [RoundOpening.Earlier] = [], close: String, on: String,
        announced: [String: RoundOpening.Announced] = [:], awarded: [String: Int] = [:], document: Bool = true
    ) throws -> [Refusal] {
        let plan = RoundOpening.Plan(
            programme: try #require(FirstProgrammes.find(code)), year: year, closesOn: try civilDay(close),
            announced: announced, hasDocument: document)
        return RoundOpening.refusals(for: plan, after: earlier, awarded: awarded, on: try civilDay(on), in: book)
    }

    @Test(
        arguments: [
            ("2022-06-01", 2022, [2020], "2022-08-31", []), ("2024-06-01", 2024, [2022], "2024-08-31", []),
            ("2026-11-30", 2026, [2022, 2024], "2026-12-31", []),
            ("2022-06-01", 2022, [2021], "2022-08-31", [Refusal.tooSoon]),
            ("2022-06-01", 2022, [2022], "2022-08-31", [.tooSoon]), ("2022-06-01", 2022, [], "2022-06-01", []),
            ("2022-06-01", 2022, [], "2022-05-31", [.closesBeforeOpening]),
            ("2022-06-01", 2024, [2022], "2022-08-31", [.notThisYear]),
            ("2021-06-01", 2021, [], "2021-08-31", [.noQuota]),
        ] as [(String, Int, [Int], String, [Refusal])])
    func `a round is opened every two years, in its year, with quotas`(
        on: String, year: Int, years: [Int], close: String, refusals: [Refusal]
    ) throws {
        let earlier = years.map { RoundOpening.Earlier(year: $0, isOpen: false) }
        #expect(try self.refusals("liaoning_skilled_workers", year: year, earlier, close: close, on: on) == refusals)
    }

    @Test func `one round of a programme is open at a time`() throws {
        let earlier = [RoundOpening.Earlier(year: 2021, isOpen: true)]
        #expect(
            try refusals("training_bases", year: 2022, earlier, close: "2022-08-31", on: "2022-06-01") == [.overlaps])
    }

    @Test func `the quotas are 20, 50 and 100, in 2022 and two years later`() throws {
        let programme = try #require(FirstProgrammes.find("liaoning_skilled_workers"))
        for day in ["2022-06-01", "2024-06-01", "2026-06-01"] {
            let terms = try programme.places.map {
                RoundOpening.terms(of: $0, announced: nil, awarded: 0, on: try civilDay(day), in: book)
            }
            #expect(terms.map { $0?.quota } == [20, 50, 100])
            #expect(terms.allSatisfy { $0?.amountMost == Yuan(100_000) })
        }
        #expect(programme.atLeast("liaoning_skills_award") == ["liaoning_craftsman", "liaoning_skills_award"])
        #expect(programme.places[0].counter == "awards.liaoning_craftsman")
        #expect(programme.panelSize(on: testDay, in: book) == 3)
    }

    @Test func `places are of a figure, of what is left of several rounds, or of the announcement`() throws {
        let some = RoundOpening.Announced(quota: 5, amountMost: Yuan(10))
        let on = "2022-06-01"
        #expect(try refusals("young_eagles", year: 2022, close: on, on: on) == [.noQuota])
        #expect(try refusals("young_eagles", year: 2022, close: on, on: on, announced: ["aid": some]).isEmpty)
        #expect(
            try refusals("young_eagles", year: 2022, close: on, on: on, announced: ["aid": some], document: false)
                == [.noDocument])
        #expect(
            try refusals("training_bases", year: 2022, close: on, on: on, announced: ["training_base": some])
                == [.notAnnounced])
        let used = ["ideology_base": 4]
        #expect(try refusals("ideology_bases", year: 2022, close: on, on: on, awarded: used) == [.totalUsedUp])
        let school = try #require(FirstProgrammes.find("quality_schools")?.places.first)
        for (day, awarded, quota) in [("2022-06-01", 0, 10), ("2022-06-01", 15, 5), ("2024-06-01", 10, 10)] {
            let terms = RoundOpening.terms(
                of: school, announced: nil, awarded: awarded, on: try civilDay(day), in: book)
            #expect(terms?.quota == quota)
        }
        #expect(Refusal.allCases.allSatisfy { !$0.sentence.isEmpty && $0.field != nil && !$0.citation.key.isEmpty })
    }

    @Test func `a round is closed after publicity and objections, and cancelled before awards`() throws {
        let day = try civilDay("2022-06-07")
        func closing(_ isPublic: Bool, _ last: String, _ open: Int) throws -> [RoundLife.Refusal] {
            RoundLife.refusals(
                closingPublic: isPublic, publicityThrough: try civilDay(last), openObjections: open, on: day)
        }
        #expect(try closing(true, "2022-06-06", 0).isEmpty)
        #expect(try closing(false, "2022-06-07", 1) == [.notPublic, .publicityNotOver, .objectionOpen])
        #expect(RoundLife.refusals(cancellingEnded: false, awarded: 0).isEmpty)
        #expect(RoundLife.refusals(cancellingEnded: true, awarded: 1) == [.ended, .awarded])
        #expect(
            RoundLife.refusals(
                settingShare: 1, nominated: 2, sector: "metals", in: RegionCode.cities[0], placeKnown: false)
                == [.shareUsed, .sectorOfCity, .placeUnknown])
        #expect(
            RoundLife.refusals(settingShare: 2, nominated: 2, sector: "metals", in: .province, placeKnown: true).isEmpty
        )
        #expect(RoundLife.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty && $0.field != nil })
    }
}
