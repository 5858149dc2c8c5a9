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
    public init(nanosecondsSince1970: Int64) {
        self.init()
        let (seconds, nanos) = nanosecondsSince1970.flooredDivision(by: 1_000_000_000)
        self.seconds = seconds
        self.nanos = Int32(nanos)
    }

    /// The instant as one number; nil outside of the years 1677 to 2262, or with nanos out of range.
    public var nanosecondsSince1970: Int64? {
        guard 0..<1_000_000_000 ~= nanos else { return nil }
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, sumOverflow) = product.addingReportingOverflow(Int64(nanos))
        return overflow || sumOverflow ? nil : sum
    }

    public func writeJSON(_ json: inout JSONWriter) {
        json.write(quoted: RFC3339.text(seconds: seconds, nanos: nanos))
    }

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
