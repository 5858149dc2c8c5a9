internal import Ground
internal import Rules
internal import Testing

struct TrainingMonthsTests {
    /// Days of sessions, and the months that count.
    static let rows: [([String], Int)] = [
        (["2022-07-01", "2022-09-30"], 2),
        (["2022-07-01", "2022-08-31", "2022-09-30"], 3),
        (["2022-07-01", "2022-08-01", "2022-09-30"], 3),
        (["2022-07-01", "2022-07-31", "2022-09-30"], 2),
        (["2022-07-15", "2022-08-14", "2022-10-14"], 2),
        (["2022-07-15", "2022-08-15", "2022-10-14"], 3),
        (["2022-07-01", "2022-07-30"], 0),
    ]

    @Test(arguments: rows)
    func `a month counts in which a session is held`(days: [String], months: Int) {
        let period = thePeriod(days[0], days[days.count - 1])
        #expect(TrainingMonths.held(days.map { theDay($0) }, during: period, least: 1) == months)
    }

    @Test func `a class of three sessions is no apprenticeship of a year`() {
        var figures = ClassOpeningTests.figures
        figures.sessionsPerMonth = 1
        var plan = ClassOpeningTests.plan(.apprenticeship, "2022-05-01", "2023-04-30")
        func refusals() -> [ClassOpening.Refusal] {
            ClassOpening.refusals(for: plan, on: theDay("2022-04-20"), figures: figures)
        }
        #expect(refusals() == [.apprenticeshipTooShort])
        let months = (1...10).map { theSession(theDay("2022-05-01").adding(months: $0).description) }
        plan.sessions = (plan.sessions + months).sorted()
        #expect(refusals().isEmpty)
    }

    /// Begin, end, hours of 45 minutes, and whether they fit.
    static let hours: [(Int, Int, Int, Bool)] = [
        (480, 525, 1, true), (480, 524, 1, false), (480, 481, 12, false), (480, 1020, 12, true), (480, 1019, 12, false),
    ]

    @Test(arguments: hours)
    func `teaching hours fit into the time`(from: Int, to: Int, hours: Int, fits: Bool) {
        var figures = ClassFigures()
        figures.teachingHourMinutes = 45
        let plan = ClassPlan(
            .migrantWorkers, sessions: [theSession("2022-05-01", from: from, to: to, hours: hours)], projectHours: 0)
        let refusals = ClassOpening.refusals(for: plan, on: theDay("2022-04-20"), figures: figures)
        #expect(refusals == (fits ? [] : [.hoursBeyondTime]))
        #expect((SessionTime.teachingHours(from: from, to: to, hourMinutes: 45) >= hours) == fits)
    }

    @Test func `a class is for its programme's occupations, an enterprise's workers, and held as it says`() {
        func refusals(_ programme: Programme, _ change: (inout ClassPlan) -> Void) -> [ClassOpening.Refusal] {
            var plan = ClassPlan(
                programme, sessions: [theSession("2022-05-01"), theSession("2022-05-02")], projectHours: 0)
            change(&plan)
            return ClassOpening.refusals(for: plan, on: theDay("2022-04-20"), figures: .init())
        }
        for programme in [Programme.digitalSkills, .care] {
            #expect(refusals(programme) { $0.occupationIsMarked = false } == [.occupationNotOfProgramme])
            #expect(refusals(programme) { _ in }.isEmpty)
        }
        #expect(refusals(.migrantWorkers) { $0.occupationIsMarked = false }.isEmpty)
        #expect(refusals(.skillUpgrading) { _ in } == [.trainingKindRequired])
        #expect(refusals(.skillUpgrading) { $0.hasTrainingKind = true }.isEmpty)
        #expect(
            refusals(.enterpriseTraining) {
                ($0.hasEmployer, $0.employerIsEnterprise, $0.hasTrainingKind) = (true, false, true)
            }
                == [.employerNotEnterprise])
        #expect(refusals(.migrantWorkers) { $0.onlineSessions = 1 } == [.deliveryDiffers])
        #expect(refusals(.migrantWorkers) { ($0.delivery, $0.onlineSessions) = (.online, 1) } == [.deliveryDiffers])
        #expect(refusals(.migrantWorkers) { ($0.delivery, $0.onlineSessions) = (.blended, 1) }.isEmpty)
        #expect(refusals(.migrantWorkers) { $0.institutionIsInCatalogAtBegin = false } == [.institutionNotInCatalog])
        #expect(refusals(.migrantWorkers) { $0.projectIsInCatalogAtBegin = false } == [.projectNotInCatalog])
    }
}
