internal import Ground
internal import Rules
internal import Testing

struct ClassOpeningTests {
    static let figures: ClassFigures = {
        var figures = ClassFigures()
        figures.apprenticeshipMonths = .init(least: 12, greatest: 24)
        figures.graduatesMonths = .init(least: 3, greatest: 6)
        figures.graduatesHalfYear = 2
        figures.workInLieuEnds = CivilDay("2021-12-31")
        return figures
    }()

    static func plan(_ programme: Programme, _ first: String, _ last: String) -> ClassPlan {
        var plan = ClassPlan(programme, sessions: [theSession(last), theSession(first)], projectHours: 16)
        plan.hasEmployer = true
        plan.hasCourse = true
        plan.hasEnterpriseMentor = true
        plan.hasSchoolMentor = true
        return plan
    }

    static let spans: [(Programme, String, String, [String])] = [
        (.graduates, "2022-07-01", "2022-09-30", []),
        (.graduates, "2022-07-01", "2022-09-29", ["graduates_too_short"]),
        (.graduates, "2022-06-30", "2022-09-30", ["graduates_outside_half_year"]),
        (.graduates, "2022-12-31", "2023-03-30", []),
        (.graduates, "2022-07-01", "2022-12-31", []),
        (.graduates, "2022-07-01", "2023-01-01", ["graduates_too_long"]),
        (.apprenticeship, "2022-05-01", "2023-04-30", []),
        (.apprenticeship, "2022-05-01", "2023-04-29", ["apprenticeship_too_short"]),
        (.apprenticeship, "2022-05-01", "2024-04-30", []),
        (.apprenticeship, "2022-05-01", "2024-05-01", ["apprenticeship_too_long"]),
        (.migrantWorkers, "2022-05-01", "2022-05-02", []),
        (.migrantWorkers, "2022-04-20", "2022-05-02", []),
        (.migrantWorkers, "2022-04-19", "2022-05-02", ["begins_in_the_past"]),
        (.workInLieu, "2022-05-01", "2022-05-02", ["work_in_lieu_ended"]),
    ]

    @Test(arguments: spans)
    func `a class keeps to the time its programme gives it`(
        programme: Programme, first: String, last: String, expected: [String]
    ) {
        let refusals = ClassOpening.refusals(
            for: Self.plan(programme, first, last), on: theDay("2022-04-20"), figures: Self.figures)
        #expect(refusals.map(\.rawValue) == expected)
    }

    @Test func `work in lieu of training ended with 2021`() {
        func refusals(_ last: String) -> [ClassOpening.Refusal] {
            ClassOpening.refusals(
                for: Self.plan(.workInLieu, "2021-12-01", last), on: theDay("2021-11-01"), figures: Self.figures)
        }
        #expect(refusals("2021-12-31").isEmpty)
        #expect(refusals("2022-01-01") == [.workInLieuEnded])
    }

    @Test func `a class without what its programme needs is refused with every reason`() {
        func refusals(_ programme: Programme, _ change: (inout ClassPlan) -> Void) -> [ClassOpening.Refusal] {
            var plan = ClassPlan(
                programme, sessions: [theSession("2022-05-01"), theSession("2023-04-30")], projectHours: 17)
            change(&plan)
            return ClassOpening.refusals(for: plan, on: theDay("2022-04-20"), figures: Self.figures)
        }
        #expect(
            refusals(.apprenticeship) { plan in
                plan.projectIsInCatalog = false
                plan.institutionIsInCatalog = false
                plan.isProject = true
            } == [
                .projectNotInCatalog, .institutionNotInCatalog, .hoursBelowProject, .employerRequired,
                .mentorsRequired, .contractRequired,
            ])
        #expect(
            refusals(.entrepreneurship) { $0.isOrdered = true } == [
                .hoursBelowProject, .employerRequired, .courseRequired,
            ])
        #expect(
            refusals(.migrantWorkers) { plan in
                plan.sessions.append(theSession("2023-04-30", from: 959, to: 1000))
            } == [.ownSessionsOverlap])
    }
}
