internal import FoundationEssentials

/// An instant as HTTP writes it, to the second: `Sun, 06 Nov 1994 08:49:37 GMT`.
///
/// - Source: RFC 9110, 5.6.7.
enum HTTPDate {
    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()

    static func text(_ date: Date) -> String {
        func number(_ component: Calendar.Component) -> Int { calendar.component(component, from: date) }
        func two(_ component: Calendar.Component) -> String {
            let number = number(component)
            return number < 10 ? "0\(number)" : "\(number)"
        }
        return "\(weekdays[number(.weekday) - 1]), \(two(.day)) \(months[number(.month) - 1]) \(number(.year)) "
            + "\(two(.hour)):\(two(.minute)):\(two(.second)) GMT"
    }
}
