/// `google.protobuf.Duration` in JSON: seconds with an `s` behind, `1.5s`.
///
/// Seconds and nanoseconds are of the same sign.
/// - Source: google/protobuf/duration.proto.
enum DurationJSON {
    /// Seconds that a duration holds at most: 10 000 years.
    private static let longest: Int64 = 315_576_000_000

    /// Writes seconds with an `s` behind.
    static func write(_ duration: UnsafeRawPointer, _ type: JSONType, _ json: inout JSONWriter) {
        let seconds = type[0].value(in: duration).load(as: Int64.self)
        let nanos = type[1].value(in: duration).load(as: Int32.self)
        let sign = seconds < 0 || nanos < 0 ? "-" : ""
        let decimals = RFC3339.fraction(Int32(min(nanos.magnitude, 999_999_999)))
        json.append(quoted: "\(sign)\(seconds.magnitude)\(decimals)s")
    }

    /// Reads seconds with an `s` behind.
    ///
    /// - Throws: `wrongType`, `outOfRange`.
    static func read(
        _ json: inout JSONReader, into duration: UnsafeMutableRawPointer, _ type: JSONType
    ) throws(MessageError) {
        guard case .text(let text) = try json.scalar() else {
            throw json.error(.wrongType, "expected a duration as text")
        }
        var scan = TextScan(text.string)
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
        type[0].place(in: duration).storeBytes(of: isNegative ? -whole : whole, as: Int64.self)
        type[1].place(in: duration).storeBytes(of: isNegative ? -nanos : nanos, as: Int32.self)
    }
}
