/// `google.protobuf.Timestamp`: an instant, in JSON an RFC 3339 text.
///
/// - Source: google/protobuf/timestamp.proto; RFC 3339, section 5.6.
public protocol TimestampShape: Message {
    /// Since 1970-01-01T00:00:00Z; from year 1 to year 9999.
    var seconds: Int64 { get set }
    /// 0 to 999 999 999, counted forward also before 1970.
    var nanos: Int32 { get set }
}

extension TimestampShape {
    /// The instant that many nanoseconds after 1970-01-01T00:00:00Z.
    public init(nanosecondsSince1970: Int64) {
        self.init()
        let (seconds, nanos) = nanosecondsSince1970.flooredDivision(by: 1_000_000_000)
        self.seconds = seconds
        self.nanos = Int32(nanos)
    }

    /// The instant as one number. What lies before 1677 or after 2262 is drawn to the nearest end.
    public var nanosecondsSince1970: Int64 {
        let nanos = Int64(min(max(self.nanos, 0), 999_999_999))
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, sumOverflow) = product.addingReportingOverflow(nanos)
        return overflow || sumOverflow ? (seconds < 0 ? .min : .max) : sum
    }

    /// Writes RFC 3339 text in UTC.
    public func writeJSON(_ json: inout JSONWriter) {
        json.write(quoted: RFC3339.text(seconds: seconds, nanos: nanos))
    }

    /// Reads RFC 3339 text.
    ///
    /// - Throws: `wrongType`, `outOfRange`.
    public static func readJSON(_ json: inout JSONReader) throws(MessageError) -> Self {
        guard case .text(let text) = try json.scalar() else {
            throw json.error(.wrongType, "expected an instant as text")
        }
        guard let instant = RFC3339.instant(text) else {
            throw json.error(.wrongType, "expected an instant like 2022-04-10T08:00:00Z")
        }
        guard RFC3339.range ~= instant.seconds else { throw json.error(.outOfRange, "the year must be 1 to 9999") }
        var value = Self()
        value.seconds = instant.seconds
        value.nanos = instant.nanos
        return value
    }
}

extension Int64 {
    /// Quotient and remainder, the remainder never negative.
    func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
