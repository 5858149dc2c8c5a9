public import Ground

/// Holds what was measured of classes and institutions against the thresholds.
///
/// A hit says that somebody should look; it decides nothing.
///
/// - Source: ``citation``. The documents name no patterns and no numbers: both are conventions of this system.
public enum SuspicionDetection {
    /// 做好风险排查和风险提示.
    public static let citation = Citation(.measures2021, article: "17")

    /// A pattern that was seen.
    public struct Hit: Sendable, Hashable {
        /// Which.
        public let pattern: SuspicionPattern
        /// What was measured.
        public let measured: Int
        /// What it was held against.
        public let threshold: Int

        /// A hit.
        public init(_ pattern: SuspicionPattern, measured: Int, threshold: Int) {
            self.pattern = pattern
            self.measured = measured
            self.threshold = threshold
        }
    }

    /// What a class looks like from its records.
    public struct ClassFacts: Sendable {
        /// People with a seat that was not given up.
        public var trainees = 0
        /// Of them, who worked for the institution meanwhile.
        public var ownStaff = 0
        /// Of them, who were assessed, and in how many different numbers of points.
        public var assessed = 0
        /// Different numbers of points.
        public var distinctPoints = 0
        /// Presences of more than no hours.
        public var presences = 0
        /// Of them, without a passed check of identity.
        public var unchecked = 0
        /// Of them, recorded later than the allowed days after the session.
        public var late = 0
        /// Of them, corrected.
        public var corrected = 0
        /// Of them, for all hours of the session.
        public var full = 0
        /// Its sessions.
        public var sessions = 0

        /// Nothing known.
        public init() {}
    }

    /// What an institution trained in a period.
    public struct Volume: Sendable {
        /// Trainees of classes that ended.
        public var trainees: Int
        /// Of them, who completed.
        public var completed: Int

        /// A volume.
        public init(trainees: Int, completed: Int) {
            self.trainees = trainees
            self.completed = completed
        }
    }

    /// The hits of a class by itself.
    public static func hits(of facts: ClassFacts, by thresholds: SuspicionThresholds) -> [Hit] {
        var hits: [Hit] = []
        func share(_ pattern: SuspicionPattern, _ part: Int, of whole: Int, above key: FigureKey) {
            guard let threshold = thresholds[key], let percent = percent(part, of: whole), percent > threshold else {
                return
            }
            hits.append(Hit(pattern, measured: percent, threshold: threshold))
        }
        share(.attendanceUnchecked, facts.unchecked, of: facts.presences, above: .suspicionUncheckedShare)
        share(.attendanceLate, facts.late, of: facts.presences, above: .suspicionLateShare)
        share(.attendanceCorrected, facts.corrected, of: facts.presences, above: .suspicionCorrectedShare)
        share(.ownStaffTrained, facts.ownStaff, of: facts.trainees, above: .suspicionOwnStaffShare)
        if let persons = thresholds[.suspicionUniformPersons], facts.trainees >= persons {
            if facts.sessions > 0, facts.full >= facts.trainees.multipliedWithinRange(by: facts.sessions) {
                hits.append(Hit(.attendanceUniform, measured: facts.trainees, threshold: persons))
            }
            if facts.assessed == facts.trainees, facts.distinctPoints == 1 {
                hits.append(Hit(.pointsUniform, measured: facts.trainees, threshold: persons))
            }
        }
        return hits
    }

    /// Whether two classes have too many trainees in common.
    ///
    /// - Parameter smaller: trainees of the smaller class.
    public static func roster(shared: Int, smaller: Int, by thresholds: SuspicionThresholds) -> Hit? {
        guard let persons = thresholds[.suspicionRosterPersons], let threshold = thresholds[.suspicionRosterShare],
            shared >= persons, let percent = percent(shared, of: smaller), percent >= threshold
        else { return nil }
        return Hit(.rosterCopied, measured: percent, threshold: threshold)
    }

    /// Whether a session begins or ends at night.
    public static func night(_ time: SessionTime, by thresholds: SuspicionThresholds) -> Hit? {
        if let from = thresholds[.suspicionNightFrom], time.endsAt > from {
            return Hit(.sessionAtNight, measured: time.endsAt, threshold: from)
        }
        if let until = thresholds[.suspicionNightUntil], time.beginsAt < until {
            return Hit(.sessionAtNight, measured: time.beginsAt, threshold: until)
        }
        return nil
    }

    /// Whether one person was taught for too many hours on one day.
    public static func day(hours: Int, by thresholds: SuspicionThresholds) -> Hit? {
        guard let most = thresholds[.suspicionDayHours], hours > most else { return nil }
        return Hit(.dayTooLong, measured: hours, threshold: most)
    }

    /// Whether an institution's pass rate or volume jumps from one period to the next.
    public static func jumps(
        from before: Volume, to now: Volume, by thresholds: SuspicionThresholds
    ) -> [Hit] {
        guard let persons = thresholds[.suspicionJumpPersons], before.trainees >= persons, now.trainees >= persons,
            let rateBefore = percent(before.completed, of: before.trainees),
            let rateNow = percent(now.completed, of: now.trainees),
            let volume = percent(now.trainees, of: before.trainees)
        else { return [] }
        var hits: [Hit] = []
        if let threshold = thresholds[.suspicionPassRateJump], rateNow - rateBefore > threshold {
            hits.append(Hit(.passRateJumps, measured: rateNow - rateBefore, threshold: threshold))
        }
        if let threshold = thresholds[.suspicionVolumeJump], volume > threshold {
            hits.append(Hit(.volumeJumps, measured: volume, threshold: threshold))
        }
        return hits
    }

    /// Rounded down; nil of nothing.
    private static func percent(_ part: Int, of whole: Int) -> Int? {
        whole > 0 ? part.multipliedWithinRange(by: 100) / whole : nil
    }
}
