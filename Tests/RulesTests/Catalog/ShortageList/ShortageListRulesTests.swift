import Ground
import Rules
import Testing

struct ShortageListRulesTests {
    static let welder = OccupationCode("6-18-02-04")
    static let turner = OccupationCode("6-18-01-01")

    @Test(
        arguments: [
            ("2023Q1", "2023-04-20"), ("2022Q4", "2023-01-20"), ("2023Q2", "2023-07-20"), ("2023Q3", "2023-10-20"),
        ])
    func `a quarter's list is due on the 20th of the month after it`(_ quarter: String, _ due: String) throws {
        let quarter = try #require(Quarter(quarter))
        #expect(ShortageDueDay.day(for: quarter, dayOfMonth: 20) == CivilDay(due))
    }

    @Test func `a due day that the month lacks is its last day`() throws {
        let quarter = try #require(Quarter("2023Q1"))
        #expect(ShortageDueDay.day(for: quarter, dayOfMonth: 31) == CivilDay("2023-04-30"))
        #expect(ShortageDueDay.day(for: quarter, dayOfMonth: 0) == CivilDay("2023-04-01"))
    }

    @Test func `the day that decides whether a list is due lies in the month it would be due in`() throws {
        let quarter = try #require(Quarter("2022Q1"))
        #expect(ShortageDueDay.decisiveDay(for: quarter) == CivilDay("2022-04-30"))
    }

    @Test(arguments: [("2023-04-20", false, false), ("2023-04-21", false, true), ("2023-08-01", true, false)])
    func `a list that is no correction is late from the day after`(
        _ day: String, _ isCorrection: Bool, _ late: Bool
    ) throws {
        let (day, due) = (try #require(CivilDay(day)), CivilDay("2023-04-20"))
        #expect(ShortageDueDay.isLate(isCorrection: isCorrection, due: due, on: day) == late)
        #expect(!ShortageDueDay.isLate(isCorrection: isCorrection, due: nil, on: day))
    }

    @Test func `only draft leads to reviewed and reviewed to published`() {
        typealias Life = ShortageListLife
        let expected: [Life.Act: [[Life.Refusal]]] = [
            .update: [[], [.notDraft], [.alreadyPublished], [.discarded]],
            .review: [[], [.notDraft], [.alreadyPublished], [.discarded]],
            .publish: [[.notReviewed], [], [.alreadyPublished], [.discarded]],
            .correct: [[.notPublished], [.notPublished], [], [.discarded]],
            .sendBack: [[.notReviewed], [], [.alreadyPublished], [.discarded]],
            .discard: [[], [], [.alreadyPublished], [.discarded]],
        ]
        for act in Life.Act.allCases {
            #expect(Life.State.allCases.map { Life.refusals(for: act, in: $0) } == expected[act])
        }
    }

    @Test func `who reviews did not draft, and who publishes did neither`() {
        typealias Life = ShortageListLife
        #expect(Life.refusals(reviewer: "b", editors: ["a"]).isEmpty)
        #expect(Life.refusals(reviewer: "a", editors: ["a", "b"]) == [.reviewerDrafted])
        #expect(Life.refusals(publisher: "c", editors: ["a"], reviewer: "b").isEmpty)
        #expect(Life.refusals(publisher: "b", editors: ["a"], reviewer: "b") == [.publisherReviewed])
        #expect(
            Life.refusals(publisher: "a", editors: ["a"], reviewer: "a") == [.publisherDrafted, .publisherReviewed])
    }

    @Test func `a new AI occupation is listed or left out with a reason once the policy asks for it`() throws {
        let (welder, turner) = (try #require(Self.welder), try #require(Self.turner))
        func missing(_ listed: Set<OccupationCode>, _ out: Set<OccupationCode>, figure: Int64?) -> [OccupationCode] {
            NewAIOccupations.missing(from: [welder, turner], listed: listed, leftOut: out, figure: figure)
        }
        #expect(missing([welder], [turner], figure: 1).isEmpty)
        #expect(missing([welder], [], figure: 1) == [turner] && missing([], [], figure: nil).isEmpty)
        #expect(missing([], [], figure: 0).isEmpty)
        #expect(NewAIOccupations.refusals(missing: [turner]).map(\.reason) == ["ai_occupation_missing"])
    }

    @Test func `items make a list when each occupation exists and stands on it once`() throws {
        let (welder, turner) = (try #require(Self.welder), try #require(Self.turner))
        let quarter = try #require(Quarter("2023Q1"))
        let first = try #require(CivilDay("2023-01-01"))
        typealias Item = ShortageListContent.Item
        let good = [Item(occupation: welder, rank: 1), Item(occupation: turner, rank: nil)]
        func refusals(_ items: [Item], on day: CivilDay, known: Bool = true) -> [ShortageListContent.Refusal] {
            ShortageListContent.refusals(items: items, quarter: quarter, on: day) { _ in known }
        }
        #expect(refusals(good, on: first).isEmpty)
        #expect(refusals(good, on: first.adding(days: -1)) == [.quarterNotBegun])
        #expect(refusals([], on: first) == [.empty])
        #expect(refusals(good, on: first, known: false) == [.unknownOccupation(welder), .unknownOccupation(turner)])
        let twice = good + [Item(occupation: welder, rank: 1)]
        #expect(refusals(twice, on: first) == [.duplicateOccupation(welder), .duplicateRank(1)])
    }

    @Test func `the newest quarter's newest version is in force from the day it is published`() throws {
        let q1 = try #require(Quarter("2023Q1"))
        func version(_ quarter: Quarter, _ number: Int, _ day: String) throws -> ShortageListInForce.Version {
            .init(quarter: quarter, number: number, publishedOn: try #require(CivilDay(day)))
        }
        let versions = [
            try version(q1, 1, "2023-04-18"), try version(q1.next, 1, "2023-07-20"), try version(q1, 2, "2023-08-01"),
        ]
        func inForce(_ day: String) throws -> ShortageListInForce.Version? {
            ShortageListInForce.version(among: versions, on: try #require(CivilDay(day)))
        }
        #expect(try inForce("2023-04-17") == nil)
        #expect(try inForce("2023-04-18") == versions[0])
        #expect(try inForce("2023-07-19") == versions[0])
        #expect(try inForce("2023-07-20") == versions[1])
        #expect(try inForce("2023-08-01") == versions[1])
    }
}
