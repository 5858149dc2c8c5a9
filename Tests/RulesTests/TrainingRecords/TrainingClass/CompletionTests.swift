internal import Rules
internal import Testing

struct CompletionTests {
    static let rows: [(Int, Int?, [String])] = [
        (80, 60, []),
        (79, 60, ["attendance_below_minimum"]),
        (80, 59, ["assessment_below_minimum"]),
        (80, nil, ["not_assessed"]),
        (0, nil, ["attendance_below_minimum", "not_assessed"]),
        (79, 0, ["attendance_below_minimum", "assessment_below_minimum"]),
        (100, 100, []),
    ]

    @Test(arguments: rows)
    func `completion needs attendance and assessment`(attended: Int, points: Int?, expected: [String]) {
        let refusals = Completion.refusals(
            attended: attended, of: 100, points: points, figures: .init(minimumShare: 80, minimumPoints: 60))
        #expect(refusals.map(\.rawValue) == expected)
    }

    @Test func `a share is rounded down, and the bound is not`() {
        #expect(Completion.shareHundredths(attended: 2, of: 3) == 6666)
        #expect(Completion.shareHundredths(attended: 0, of: 0) == 0)
        let figures = Completion.Figures(minimumShare: 67, minimumPoints: 60)
        #expect(Completion.refusals(attended: 2, of: 3, points: 60, figures: figures) == [.attendanceBelowMinimum])
    }

    @Test func `a class is closed when its last session is over, and once`() {
        let end = DayMoment(day: theDay("2022-06-30"), minute: 1260)
        let before = DayMoment(day: theDay("2022-06-30"), minute: 1259)
        #expect(Completion.closingRefusals(isOpen: true, end: end, at: end).isEmpty)
        #expect(Completion.closingRefusals(isOpen: true, end: end, at: before) == [.notOver])
        #expect(Completion.closingRefusals(isOpen: false, end: end, at: end) == [.classNotOpen])
    }

    /// Online, checked, passed, and whether the hours count.
    static let presences: [(Bool, Bool, Bool, Bool)] = [
        (false, false, false, true), (false, true, true, true), (false, true, false, false),
        (true, false, false, false), (true, true, true, true), (true, true, false, false),
    ]

    @Test(arguments: presences)
    func `a failed check never counts, an online hour only with a passed one`(
        online: Bool, checked: Bool, passed: Bool, counts: Bool
    ) {
        let presence = AttendanceRule.Presence(hours: 4, isOnline: online, wasChecked: checked, checkPassed: passed)
        #expect(AttendanceRule.counts(presence) == counts)
    }

    @Test func `a presence is recorded when the session is over, inside its hours, for who has a seat`() {
        let held = theSession("2022-06-01", hours: 8)
        func refusals(
            hours: Int = 8, online: Bool = false, heldOnline: Bool = false, checked: Bool = true, passed: Bool = true,
            open: Bool = true, enrolled: Bool = true, on decided: String = "2022-06-01", minute: Int = 960
        ) -> [AttendanceRule.Refusal] {
            AttendanceRule.refusals(
                for: .init(hours: hours, isOnline: online, wasChecked: checked, checkPassed: passed), at: held,
                isOnline: heldOnline, classIsOpen: open, isEnrolled: enrolled,
                at: DayMoment(day: theDay(decided), minute: minute))
        }
        #expect(refusals().isEmpty)
        #expect(refusals(hours: 9) == [.moreHoursThanSession])
        #expect(refusals(on: "2022-05-31") == [.sessionNotHeld])
        #expect(refusals(minute: 0) == [.sessionNotHeld])
        #expect(refusals(minute: 959) == [.sessionNotHeld])
        #expect(refusals(on: "2022-06-02", minute: 0).isEmpty)
        #expect(refusals(heldOnline: true, checked: false, passed: false) == [.heldOnline])
        #expect(refusals(checked: false) == [.checkNotMade])
        #expect(refusals(online: true) == [.notHeldOnline])
        #expect(refusals(online: true, heldOnline: true).isEmpty)
        #expect(
            refusals(hours: 9, online: true, checked: false, open: false, enrolled: false, on: "2022-05-31")
                == AttendanceRule.Refusal.allCases.filter { $0 != .heldOnline })
    }

    @Test func `a completed training counts for its task, its shortage occupation and the plan`() {
        typealias Case = (Programme, TargetGroup?, Bool, [String])
        let cases: [Case] = [
            (.apprenticeship, .apprentice, false, ["enterprise_training"]),
            (.enterpriseTraining, .enterpriseEmployee, true, ["enterprise_training", "shortage_training"]),
            (.graduates, .graduate, false, ["graduates"]),
            (.migrantWorkers, .outOfPoverty, false, ["migrant_workers"]),
            (.veterans, .veteran, false, ["veterans"]),
            (.keyGroups, .disabled, false, ["key_groups"]),
            (.entrepreneurship, .veteran, false, ["entrepreneurship"]),
            (.care, .veteran, true, ["veterans", "shortage_training"]),
            (.care, nil, false, []),
            (.digitalSkills, .enterpriseEmployee, false, []),
        ]
        for (programme, group, shortage, expected) in cases {
            #expect(
                TrainingTasks.tasks(of: programme, group: group, isShortageOccupation: shortage)
                    == expected + ["plan.subsidised_training"])
        }
    }
}
