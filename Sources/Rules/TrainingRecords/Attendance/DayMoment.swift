public import Ground

/// A minute of a civil day in Liaoning: what a session's beginning and end are compared with.
public struct DayMoment: Sendable, Hashable, Comparable {
    /// The day.
    public let day: CivilDay
    /// Minutes after its midnight, 0–1440; 1440 is the end of the day.
    public let minute: Int

    /// A minute of a day.
    public init(day: CivilDay, minute: Int) {
        self.day = day
        self.minute = minute
    }

    /// Compares by time; the end of a day comes before the beginning of the next.
    public static func < (left: DayMoment, right: DayMoment) -> Bool {
        (left.day, left.minute) < (right.day, right.minute)
    }
}
