import Ground
import Rules
import Testing

struct TechnicalSchoolRulesTests {
    @Test(
        arguments: [
            (TechnicalSchoolType.technicalSchool, [SchoolClass.intermediate]),
            (.seniorTechnicalSchool, [.intermediate, .senior]),
            (.technicianCollege, [.intermediate, .senior, .technician]),
        ])
    func `a type of school trains up to its level`(_ type: TechnicalSchoolType, _ allowed: [SchoolClass]) {
        let classes = SchoolClass.allCases.filter { SchoolLevelLimit.refusals(for: $0.level, at: type).isEmpty }
        #expect(classes == allowed)
        #expect(SchoolLevelLimit.refusals(for: .seniorTechnician, at: type) == [.aboveType])
        #expect(SchoolLevelLimit.part(of: type).schoolType == type)
    }

    @Test func `what is no technical school is not limited by a type`() {
        #expect(SchoolLevelLimit.refusals(for: .chiefTechnician, at: nil).isEmpty)
    }

    private static func year(_ start: Int, _ graduates: Int = 100, _ employed: Int = 59) -> MajorLife.Year {
        MajorLife.Year(
            schoolYear: SchoolYear(startYear: start), entrants: 10, students: 10, graduates: graduates,
            employed: employed)
    }

    @Test func `numbers of a year are refused when they cannot be`() throws {
        let day = try #require(CivilDay("2023-09-01"))
        func refusals(
            _ year: MajorLife.Year, withdrawn: CivilDay? = nil, correction: Bool = false, reason: Bool = false
        ) -> [MajorLife.Refusal] {
            MajorLife.refusalsToRecord(
                year, withdrawnOn: withdrawn, isCorrection: correction, hasReason: reason, on: day)
        }
        #expect(refusals(Self.year(2023)).isEmpty)
        #expect(refusals(Self.year(2024)) == [.yearNotBegun])
        #expect(refusals(Self.year(2023, 1, 2)) == [.moreEmployedThanGraduates])
        #expect(
            refusals(.init(schoolYear: .init(startYear: 2023), entrants: 2, students: 1, graduates: 0, employed: 0))
                == [.moreEntrantsThanStudents])
        #expect(refusals(Self.year(2022), correction: true) == [.correctionWithoutReason])
        #expect(refusals(Self.year(2022), correction: true, reason: true).isEmpty)
        #expect(refusals(Self.year(2023), withdrawn: day).isEmpty)
        #expect(refusals(Self.year(2023), withdrawn: day.adding(days: -1)) == [.withdrawnBefore])
    }

    @Test func `a major is warned of below the rate, and withdrawn after enough years in a row`() {
        #expect(Self.year(2022, 100, 59).isLow(60) && !Self.year(2022, 100, 60).isLow(60))
        #expect(!Self.year(2022, 0, 0).isLow(60))
        typealias Life = MajorLife
        func warn(_ state: Life.State, _ last: Life.Year?, _ ground: Life.Ground = .lowEmployment) -> [Life.Refusal] {
            Life.refusalsToWarn(ground, in: state, last: last, percent: 60)
        }
        #expect(warn(.offered, Self.year(2022)).isEmpty)
        #expect(warn(.offered, Self.year(2022, 100, 60)) == [.employmentSufficient])
        #expect(warn(.offered, nil) == [.employmentUnknown] && warn(.offered, nil, .surplus).isEmpty)
        #expect(warn(.warned, Self.year(2022)) == [.warnedBefore])
        #expect(warn(.withdrawn, Self.year(2022)) == [.withdrawnBefore])
        #expect(Life.State.allCases.map { Life.refusalsToLift(in: $0) } == [[.notWarned], [], [.notWarned]])
        func withdraw(
            _ state: Life.State, _ years: [Life.Year], for ground: Life.Ground? = .lowEmployment
        ) -> [Life.Refusal] {
            Life.refusalsToWithdraw(in: state, warnedFor: ground, years: years, percent: 60, count: 2)
        }
        #expect(withdraw(.warned, [Self.year(2022), Self.year(2021)]).isEmpty)
        #expect(withdraw(.warned, [Self.year(2022)]) == [.lowTooShort])
        #expect(withdraw(.warned, [Self.year(2022), Self.year(2020)]) == [.lowTooShort])
        #expect(withdraw(.warned, [Self.year(2022), Self.year(2021, 100, 60)]) == [.lowTooShort])
        #expect(withdraw(.warned, [], for: .postsGone).isEmpty)
        #expect(withdraw(.offered, [], for: nil) == [.notWarned] && withdraw(.withdrawn, []) == [.withdrawnBefore])
        #expect(QualityMarkLife.refusalsToRevoke(isRevoked: false).isEmpty)
        #expect(QualityMarkLife.refusalsToRevoke(isRevoked: true) == [.revokedBefore])
    }

    @Test func `a city's schools reach the plan at its least number, and the 14 cities are without Shenfu`() throws {
        let schools = SchoolNetwork.Schools(technical: 5, senior: 1, colleges: 1)
        #expect(SchoolNetwork.isReached(schools, least: 2) && !SchoolNetwork.isReached(schools, least: 3))
        #expect(!SchoolNetwork.isReached(schools, least: 0))
        #expect(SchoolNetwork.cities.count == 14)
        let (shenyang, shenfu) = (try #require(RegionCode("210100")), try #require(RegionCode("211500")))
        #expect(SchoolNetwork.citiesWithCollege([shenyang: schools, shenfu: schools]) == 1)
        #expect(SchoolNetwork.tasks(of: [.technicianCollege]) == ["schools", "schools.technician_colleges"])
        #expect(SchoolNetwork.tasks(of: [.seniorTechnicalSchool]) == ["schools"])
        #expect(SchoolNetwork.tasks(of: [.technicalSchool, .enterprise]).isEmpty)
    }
}
