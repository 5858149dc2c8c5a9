import Ground
import Rules
import Testing

struct TeacherPoolTests {
    typealias Pool = TeacherPool

    @Test func `who stands in the pool belongs where their kind says, and 双师型 has both qualifications`() {
        func refusals(
            _ kind: Pool.Kind, _ parts: [OrganisationPart]?, double: Bool = false, evidence: Bool = false
        ) -> [Pool.Refusal] {
            Pool.refusalsToEnter(kind, parts: parts, isDoubleQualified: double, hasEvidence: evidence)
        }
        #expect(refusals(.teacher, [.technicianCollege], double: true, evidence: true).isEmpty)
        #expect(refusals(.teacher, [.technicianCollege], double: true) == [.doubleQualifiedWithoutEvidence])
        #expect(refusals(.teacher, [.enterprise]) == [.withoutSchool] && refusals(.teacher, nil) == [.withoutSchool])
        #expect(refusals(.enterpriseMaster, [.enterprise]).isEmpty)
        #expect(refusals(.enterpriseMaster, [.university]) == [.withoutEnterprise])
        #expect(refusals(.retiredMaster, nil).isEmpty && refusals(.expert, nil).isEmpty)
        #expect(refusals(.expert, nil, double: true, evidence: true) == [.doubleQualifiedOther])
    }

    @Test func `a commitment is to a duty they serve, from today on, and not without end`() throws {
        let today = try #require(CivilDay("2023-04-18"))
        func refusals(_ first: Int, _ length: Int, _ duty: Pool.Duty = .training, left: Bool = false) -> [Pool.Refusal]
        {
            let days = DayPeriod(from: today.adding(days: first), through: today.adding(days: first + length - 1))
            return days.map {
                Pool.refusalsToCommit(hasLeft: left, duties: [.training], to: duty, on: $0, today: today)
            } ?? []
        }
        #expect(refusals(0, 366).isEmpty && refusals(0, 367) == [.commitmentTooLong])
        #expect(refusals(-1, 1) == [.dayPassed])
        #expect(refusals(0, 1, .review, left: true) == [.left, .dutyNotServed])
        #expect(Pool.refusalsToRemove(hasLeft: true) == [.left] && Pool.refusalsToRemove(hasLeft: false).isEmpty)
        #expect(Pool.refusalsToRelease(isReleased: true) == [.released])
        #expect(Pool.refusalsToRelease(isReleased: false).isEmpty)
        #expect(Pool.share(of: 1, among: 3) == 3333 && Pool.share(of: 0, among: 0) == 0)
    }
}
