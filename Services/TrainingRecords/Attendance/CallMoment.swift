internal import Requests
internal import RPC
internal import Rules

extension Call {
    /// The minute in Liaoning (UTC+8) at which the call is made.
    var moment: DayMoment {
        let (minute, dayMinutes) = (Int64(60_000_000_000), Int64(1440))
        let minutes = now.nanosecondsSince1970 / minute + 8 * 60
        return DayMoment(day: day, minute: Int((minutes % dayMinutes + dayMinutes) % dayMinutes))
    }
}
