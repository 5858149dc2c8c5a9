import Ground
import Rules
import Testing

struct CooperationEntryTests {
    typealias Entry = CooperationEntry

    @Test func `a school cooperates with an enterprise, a group with several, a long-term partner for years`() throws {
        let first = try #require(CivilDay("2023-01-01"))
        func refusals(
            _ kind: Entry.Kind, _ school: [OrganisationPart] = [.technicianCollege],
            _ partners: [[OrganisationPart]] = [[.enterprise]], twice: Bool = false, places: Int = 30,
            through last: String? = nil
        ) throws -> [Entry.Refusal] {
            let period = try #require(DayPeriod(from: first, through: last.flatMap { CivilDay($0) }))
            return Entry.refusals(
                for: kind, school: school, partners: partners, isPartnerTwice: twice, places: places, period: period,
                years: 3)
        }
        for kind in Entry.Kind.allCases where kind != .educationGroup { #expect(try refusals(kind).isEmpty) }
        #expect(try refusals(.trainingStation, [.university]).isEmpty)
        #expect(
            try refusals(.trainingStation, [.hrAgency], [[.university]], twice: true)
                == [.notSchool, .noEnterprise, .partnerTwice])
        #expect(try refusals(.educationGroup) == [.groupTooSmall])
        #expect(try refusals(.educationGroup, [.technicianCollege], [[.enterprise], [.university]]).isEmpty)
        #expect(try refusals(.orderedClass, places: 0) == [.placesMissing])
        #expect(try refusals(.longTermPartner, through: "2025-12-31").isEmpty)
        #expect(try refusals(.longTermPartner, through: "2025-12-30") == [.tooShort])
        #expect(try refusals(.namedClass, through: "2023-01-01").isEmpty)
        #expect(Entry.refusalsToEnd(isEnded: true) == [.ended] && Entry.refusalsToEnd(isEnded: false).isEmpty)
    }
}
