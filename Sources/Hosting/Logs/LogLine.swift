internal import Logging

/// One log line: a JSON object, so that machines read what people wrote.
///
/// `{"time":"2023-04-10T08:30:00.123Z","level":"info","process":"catalog","message":"…","port":"7401"}`
enum LogLine {
    static func text(
        at nanosecondsSince1970: Int64, _ level: Logger.Level, process: String, message: String,
        _ metadata: Logger.Metadata
    ) -> String {
        var line = "{\"time\":\"\(time(nanosecondsSince1970))\",\"level\":\"\(level.rawValue)\",\"process\":"
        appendQuoted(process, to: &line)
        line += ",\"message\":"
        appendQuoted(message, to: &line)
        for (key, value) in metadata.sorted(by: { $0.key < $1.key }) {
            line += ","
            appendQuoted(key, to: &line)
            line += ":"
            appendQuoted("\(value)", to: &line)
        }
        return line + "}\n"
    }

    /// RFC 3339 in UTC, with milliseconds.
    static func time(_ nanosecondsSince1970: Int64) -> String {
        let milliseconds = nanosecondsSince1970 / 1_000_000
        let (days, rest) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
        // Days to a date by Howard Hinnant's civil_from_days, for days since 1970.
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        let seconds = rest / 1000
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }.joined(separator: ":")
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T\(clock).\(padded(rest % 1000, 3))Z"
    }

    private static func padded(_ number: Int64, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static func appendQuoted(_ text: String, to line: inout String) {
        line += "\""
        for scalar in Redaction.redact(text).unicodeScalars {
            switch scalar {
            case "\"": line += "\\\""
            case "\\": line += "\\\\"
            case "\n": line += "\\n"
            case "\r": line += "\\r"
            case "\t": line += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}": line += " "
            default: line.unicodeScalars.append(scalar)
            }
        }
        line += "\""
    }
}
