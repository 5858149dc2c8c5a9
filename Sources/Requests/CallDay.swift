public import RPC
public import Ground

extension Call {
    /// The day in Liaoning on which the call is made. It decides month, deadline and the law in force.
    public var day: CivilDay { now.day }
}

extension Instant {
    /// The day in Liaoning (UTC+8).
    public var day: CivilDay { CivilDay(nanosecondsSince1970: nanosecondsSince1970) }
}

extension CivilDay {
    /// Noon in Liaoning on this day, where a day must be given as an instant.
    public var noon: Instant {
        Instant(nanosecondsSince1970: Int64(daysSince1970) * 86_400_000_000_000 + 4 * 3_600_000_000_000)
    }
}
