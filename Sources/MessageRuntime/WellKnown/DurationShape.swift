/// `google.protobuf.Duration`: a span of time, in JSON seconds with an `s` behind, `1.5s`.
///
/// - Source: google/protobuf/duration.proto.
public protocol DurationShape: Message {
    /// At most 315 576 000 000 either way (10 000 years).
    var seconds: Int64 { get set }
    /// Of the same sign as the seconds.
    var nanos: Int32 { get set }
}

/// Seconds that a duration holds at most.
private let longest: Int64 = 315_576_000_000

extension DurationShape {
    /// Writes seconds with an `s` behind.
    public func writeJSON(_ json: inout JSONWriter) {
        let sign = seconds < 0 || nanos < 0 ? "-" : ""
        let decimals = RFC3339.fraction(Int32(min(nanos.magnitude, 999_999_999)))
        json.write(quoted: "\(sign)\(seconds.magnitude)\(decimals)s")
    }

    /// Reads seconds with an `s` behind.
    ///
    /// - Throws: `wrongType`, `outOfRange`.
    public static func readJSON(_ json: inout JSONReader) throws(MessageError) -> Self {
        guard case .text(let text) = try json.scalar() else {
            throw json.error(.wrongType, "expected a duration as text")
        }
        var scan = TextScan(text)
        let isNegative = scan.skip("-")
        var whole: Int64 = 0
        var digits = 0
        while digits < 18, let digit = scan.number(digits: 1) {
            whole = whole * 10 + digit
            digits += 1
        }
        guard digits > 0, let nanos = scan.fraction(), scan.skip("s"), scan.isAtEnd else {
            throw json.error(.wrongType, "expected a duration like 1.5s")
        }
        guard whole <= longest else { throw json.error(.outOfRange, "longer than 10 000 years") }
        var value = Self()
        value.seconds = isNegative ? -whole : whole
        value.nanos = isNegative ? -nanos : nanos
        return value
    }
}
