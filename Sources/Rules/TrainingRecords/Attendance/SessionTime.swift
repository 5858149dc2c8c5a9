public import Ground

/// When one meeting of a class is held.
public struct SessionTime: Sendable, Hashable {
    /// The day.
    public let day: CivilDay
    /// Minutes after midnight of its beginning, 0–1439.
    public let beginsAt: Int
    /// Minutes after midnight of its end, later than ``beginsAt``, at most 1440.
    public let endsAt: Int
    /// Teaching hours (学时), 1–12.
    public let hours: Int

    /// A session; nil when it would end before it begins, or lies outside the day, or has no teaching hour.
    public init?(day: CivilDay, beginsAt: Int, endsAt: Int, hours: Int) {
        guard (0...1439).contains(beginsAt), beginsAt < endsAt, endsAt <= 1440, (1...12).contains(hours) else {
            return nil
        }
        self.day = day
        self.beginsAt = beginsAt
        self.endsAt = endsAt
        self.hours = hours
    }

    /// Whether one person cannot be at both: they share more than the minute at which one ends and the other begins.
    public func overlaps(_ other: SessionTime) -> Bool {
        day == other.day && beginsAt < other.endsAt && other.beginsAt < endsAt
    }
}

extension SessionTime {
    /// The moment at which it is over.
    public var end: DayMoment { DayMoment(day: day, minute: endsAt) }

    /// As many teaching hours as fit into a time, at most as many as a session may have.
    ///
    /// - Parameter hourMinutes: minutes of a teaching hour, 1 or more.
    public static func teachingHours(from beginsAt: Int, to endsAt: Int, hourMinutes: Int) -> Int {
        min(max(endsAt - beginsAt, 0) / max(hourMinutes, 1), 12)
    }

    /// Whether more teaching hours are stated than fit into its time.
    public func exceedsTime(hourMinutes: Int) -> Bool {
        hours.multipliedWithinRange(by: hourMinutes) > endsAt - beginsAt
    }
}

extension SessionTime: Comparable {
    /// Whether one session begins before another.
    public static func < (left: SessionTime, right: SessionTime) -> Bool {
        (left.day, left.beginsAt, left.endsAt) < (right.day, right.beginsAt, right.endsAt)
    }
}

extension SessionTime {
    /// Whether a session of one list overlaps one of another; both in order of time.
    public static func overlap(_ left: [SessionTime], _ right: [SessionTime]) -> Bool {
        var (i, j) = (0, 0)
        while i < left.count, j < right.count {
            if left[i].overlaps(right[j]) { return true }
            if (left[i].day, left[i].endsAt) < (right[j].day, right[j].endsAt) { i += 1 } else { j += 1 }
        }
        return false
    }

    /// Whether two sessions of one list, in order of time, overlap.
    public static func overlapWithin(_ sessions: [SessionTime]) -> Bool {
        zip(sessions, sessions.dropFirst()).contains { $0.overlaps($1) }
    }
}
