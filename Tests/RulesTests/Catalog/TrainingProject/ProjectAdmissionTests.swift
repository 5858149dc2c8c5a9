import Ground
import Rules
import Testing

struct ProjectAdmissionTests {
    static let welder = OccupationCode("6-18-02-04")

    static func refusals(
        _ programme: Programme, _ standard: Int64, level: SkillLevel? = nil, occupation: OccupationCode? = welder,
        from day: String = "2022-04-10", levels: [SkillLevel] = SkillLevel.allCases
    ) throws -> [ProjectAdmission.Refusal] {
        let first = try #require(CivilDay(day))
        let project = ProjectAdmission.Project(
            programme: programme, occupation: occupation, level: level, standard: Yuan(standard),
            period: try #require(DayPeriod(from: first)))
        return ProjectAdmission.refusals(for: project, levels: levels, in: .firstEdition)
    }

    @Test(
        arguments: [
            (Programme.enterpriseTraining, SkillLevel?.none, Int64(1000), Int64(5000)),
            (.apprenticeship, .intermediate, 5000, 6000), (.apprenticeship, .senior, 5000, 6000),
            (.graduates, nil, 1500, 2000),
        ])
    func `the standard lies inside the programme's bounds`(
        _ programme: Programme, _ level: SkillLevel?, _ minimum: Int64, _ maximum: Int64
    ) throws {
        #expect(try Self.refusals(programme, minimum, level: level).isEmpty)
        #expect(try Self.refusals(programme, maximum, level: level).isEmpty)
        #expect(try Self.refusals(programme, minimum - 1, level: level) == [.standardBelowMinimum])
        #expect(try Self.refusals(programme, maximum + 1, level: level) == [.standardAboveMaximum])
    }

    @Test func `for 技师 and 高级技师 the city's own standard has no bound`() throws {
        #expect(try Self.refusals(.apprenticeship, 1, level: .technician).isEmpty)
        #expect(try Self.refusals(.apprenticeship, 90_000, level: .seniorTechnician).isEmpty)
    }

    @Test func `an apprenticeship leads to a level it trains to`() throws {
        #expect(try Self.refusals(.apprenticeship, 5000) == [.levelMissing])
        #expect(try Self.refusals(.apprenticeship, 5000, level: .junior) == [.levelNotInProgramme])
        #expect(try Self.refusals(.apprenticeship, 5000, level: .chiefTechnician) == [.levelNotInProgramme])
    }

    @Test func `an occupation is named, and has the level`() throws {
        #expect(try Self.refusals(.enterpriseTraining, 1000, occupation: nil) == [.occupationMissing])
        #expect(try Self.refusals(.enterpriseTraining, 1000, level: .senior, levels: []) == [.levelNotInOccupation])
    }

    @Test func `on its first day the policy provides for the programme`() throws {
        #expect(try Self.refusals(.enterpriseTraining, 1000, from: "2022-04-09") == [.programmeNotInForce])
    }

    @Test func `every reason is given at once, in the article's order`() throws {
        let refusals = try Self.refusals(.graduates, 2001, level: .senior, occupation: nil, levels: [])
        #expect(refusals == [.occupationMissing, .standardAboveMaximum])
    }

    @Test func `every programme has a standard for some level`() {
        for programme in Programme.allCases {
            let levels: [SkillLevel?] = [nil] + SkillLevel.allCases
            #expect(levels.contains { ProgrammeStandard.key(for: programme, level: $0) != nil })
        }
    }

    @Test(
        arguments: [
            (ProjectLife.State.published, nil, RegionCode.shenfu, "2023-01-01", []),
            (.published, nil, .shenfu, "2022-12-31", [.notYetInForce]),
            (.published, nil, .shenfu, "2024-01-01", [.expired]), (.draft, nil, .shenfu, "2023-01-01", [.notPublished]),
            (.withdrawn, "2023-06-01", .shenfu, "2023-05-31", []),
            (.withdrawn, "2023-06-01", .shenfu, "2023-06-01", [.withdrawn]),
            (.withdrawn, nil, .shenfu, "2023-01-01", [.withdrawn]),
            (.published, nil, .province, "2024-01-01", [.expired, .otherCity]),
        ] as [(ProjectLife.State, String?, RegionCode, String, [ProjectLife.Refusal])])
    func `a class is opened from a project of the city that is in force`(
        state: ProjectLife.State, withdrawnOn: String?, owner: RegionCode, on: String, refusals: [ProjectLife.Refusal]
    ) throws {
        let period = try #require(
            DayPeriod(from: try civilDay("2023-01-01"), through: try civilDay("2023-12-31")))
        let found = ProjectLife.openingRefusals(
            state: state, period: period, withdrawnOn: withdrawnOn.flatMap { CivilDay($0) }, of: owner, in: .shenfu,
            on: try civilDay(on))
        #expect(found == refusals)
    }
}
