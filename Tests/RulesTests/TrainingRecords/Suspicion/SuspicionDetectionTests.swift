internal import Ground
internal import Rules
internal import Testing

struct SuspicionDetectionTests {
    private static let thresholds = SuspicionThresholds([
        .suspicionDayHours: 10, .suspicionRosterShare: 60, .suspicionRosterPersons: 5, .suspicionUncheckedShare: 20,
        .suspicionLateDays: 2, .suspicionLateShare: 30, .suspicionCorrectedShare: 20, .suspicionUniformPersons: 20,
        .suspicionNightFrom: 1320, .suspicionNightUntil: 360, .suspicionWindowDays: 90, .suspicionJumpPersons: 20,
        .suspicionPassRateJump: 30, .suspicionVolumeJump: 300, .suspicionOwnStaffShare: 30,
    ])

    private func hits(_ change: (inout SuspicionDetection.ClassFacts) -> Void) -> [SuspicionPattern] {
        var facts = SuspicionDetection.ClassFacts()
        (facts.trainees, facts.presences, facts.sessions) = (20, 100, 5)
        change(&facts)
        return SuspicionDetection.hits(of: facts, by: Self.thresholds).map(\.pattern)
    }

    @Test func `shares of a class are held against their thresholds, at the boundary and one past it`() {
        #expect(hits { $0.unchecked = 20 } == [])
        #expect(hits { $0.unchecked = 21 } == [.attendanceUnchecked])
        #expect(hits { $0.late = 30 } == [])
        #expect(hits { $0.late = 31 } == [.attendanceLate])
        #expect(hits { $0.corrected = 20 } == [])
        #expect(hits { $0.corrected = 21 } == [.attendanceCorrected])
        #expect(hits { $0.ownStaff = 6 } == [])
        #expect(hits { $0.ownStaff = 7 } == [.ownStaffTrained])
        #expect(hits { $0.presences = 0 } == [])
    }

    @Test func `everybody present for every hour, or with the same points, is odd in a large class only`() {
        #expect(hits { $0.full = 99 } == [])
        #expect(hits { $0.full = 100 } == [.attendanceUniform])
        #expect(hits { ($0.full, $0.trainees) = (95, 19) } == [])
        #expect(hits { ($0.assessed, $0.distinctPoints) = (20, 1) } == [.pointsUniform])
        #expect(hits { ($0.assessed, $0.distinctPoints) = (20, 2) } == [])
        #expect(hits { ($0.assessed, $0.distinctPoints) = (19, 1) } == [])
        #expect(hits { ($0.full, $0.sessions) = (0, 0) } == [])
    }

    @Test func `rosters, nights and days`() {
        func roster(_ shared: Int, _ smaller: Int) -> Bool {
            SuspicionDetection.roster(shared: shared, smaller: smaller, by: Self.thresholds) != nil
        }
        #expect(roster(6, 10) && !roster(5, 10) && !roster(4, 4) && roster(5, 8))
        func night(_ from: Int, _ to: Int) -> Bool {
            SuspicionDetection.night(theSession("2022-07-01", from: from, to: to), by: Self.thresholds) != nil
        }
        #expect(!night(360, 1320) && night(359, 720) && night(960, 1321))
        #expect(SuspicionDetection.day(hours: 10, by: Self.thresholds) == nil)
        #expect(SuspicionDetection.day(hours: 11, by: Self.thresholds)?.measured == 11)
    }

    @Test func `jumps of an institution need enough people in both periods`() {
        func jumps(_ before: (Int, Int), _ now: (Int, Int)) -> [SuspicionPattern] {
            SuspicionDetection.jumps(
                from: .init(trainees: before.0, completed: before.1), to: .init(trainees: now.0, completed: now.1),
                by: Self.thresholds
            ).map(\.pattern)
        }
        #expect(jumps((20, 10), (20, 16)) == [])
        #expect(jumps((20, 10), (20, 17)) == [.passRateJumps])
        #expect(jumps((20, 20), (60, 60)) == [])
        #expect(jumps((20, 20), (61, 61)) == [.volumeJumps])
        #expect(jumps((19, 0), (60, 60)) == [] && jumps((60, 0), (19, 19)) == [])
    }

    @Test func `without a threshold its pattern is left out, and named`() {
        let none = SuspicionThresholds([:])
        #expect(none.missing == SuspicionThresholds.keys)
        #expect(SuspicionDetection.night(theSession("2022-07-01", from: 0, to: 1440), by: none) == nil)
        #expect(Self.thresholds.missing.isEmpty)
        #expect(SuspicionLife.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty })
    }
}
