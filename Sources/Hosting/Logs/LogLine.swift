internal import Ground
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
        let seconds = rest / 1000
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }.joined(separator: ":")
        return "\(CivilDay(daysSince1970: Int(days)))T\(clock).\(padded(rest % 1000, 3))Z"
    }

    private static func padded(_ number: Int64, _ width: Int) -> String { ASCIIDigits.padded(Int(number), to: width) }

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
