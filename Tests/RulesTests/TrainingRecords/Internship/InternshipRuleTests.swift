import Ground
import Rules
import Testing

struct InternshipRuleTests {
    private static let first = CivilDay(daysSince1970: 19_000)
    private static let figures = InternshipRule.Figures(months: 3...12, ageMost: 24, windowYears: 2)

    private static func spell(_ group: TargetGroup, graduated: CivilDay? = nil) throws -> GroupSpell {
        GroupSpell(
            group, try #require(DayPeriod(from: first.adding(years: -5))),
            schooling: graduated.map { SchoolingEvidence(kind: .university, region: "210100", graduatesOn: $0) })
    }

    @Test(
        arguments: [
            (0, true, true, []), (1, true, true, [.feeTaken]), (0, false, false, [.notInsured]),
            (0, true, false, [.noPolicy]), (1, false, true, [.feeTaken, .notInsured]),
        ] as [(Int64, Bool, Bool, [InternshipRule.Refusal])])
    func `an agreement takes no fee and has an insurance`(
        fee: Int64, isInsured: Bool, hasPolicy: Bool, refusals: [InternshipRule.Refusal]
    ) {
        #expect(
            InternshipRule.refusals(
                for: .init(fee: Yuan(fee), isInsured: isInsured, hasPolicy: hasPolicy)) == refusals)
    }

    @Test func `work experience has its months`() throws {
        let person = Trainee(birthDay: Self.first.adding(years: -20), groups: [try Self.spell(.unemployed)])
        func refusals(_ last: CivilDay) -> [InternshipRule.Refusal] {
            InternshipRule.refusals(for: person, from: Self.first, through: last, figures: Self.figures)
        }
        #expect(refusals(Self.first.adding(months: 3).adding(days: -1)).isEmpty)
        #expect(refusals(Self.first.adding(months: 3).adding(days: -2)) == [.tooShort])
        #expect(refusals(Self.first.adding(months: 12).adding(days: -1)).isEmpty)
        #expect(refusals(Self.first.adding(months: 12)) == [.tooLong])
    }

    @Test func `work experience is for who graduated lately or is young and without work`() throws {
        let last = Self.first.adding(months: 6)
        func refusals(_ age: Int, _ groups: [GroupSpell], work: [WorkSpell] = []) -> [InternshipRule.Refusal] {
            InternshipRule.refusals(
                for: Trainee(birthDay: Self.first.adding(years: -age), groups: groups, work: work), from: Self.first,
                through: last, figures: Self.figures)
        }
        let lately = try Self.spell(.graduate, graduated: Self.first.adding(years: -2))
        let longAgo = try Self.spell(.graduate, graduated: Self.first.adding(years: -2).adding(days: -1))
        #expect(refusals(30, [lately]).isEmpty)
        #expect(refusals(30, [longAgo]) == [.notEligible])
        #expect(refusals(24, [try Self.spell(.unemployed)]).isEmpty)
        #expect(refusals(25, [try Self.spell(.unemployed)]) == [.notEligible])
        let job = WorkSpell(
            employer: try CreditCode("91210100MA0TE5T168"), kind: .labourContract,
            period: try #require(DayPeriod(from: Self.first)))
        #expect(refusals(30, [lately], work: [job]) == [.employed])
    }

    @Test func `whole months are paid, no more than most`() {
        #expect(InternshipRule.paidMonths(from: Self.first, through: Self.first, most: 12) == 0)
        #expect(
            InternshipRule.paidMonths(
                from: Self.first, through: Self.first.adding(months: 3).adding(days: -1), most: 12)
                == 3)
        #expect(InternshipRule.paidMonths(from: Self.first, through: Self.first.adding(months: 20), most: 12) == 12)
        #expect(InternshipRule.refusalsForStudent(in: .suspended) == [.notOnRoll])
        #expect(InternshipRule.refusalsForStudent(in: .enrolled).isEmpty)
    }
}
