/// `google.protobuf.Timestamp`: an instant.
///
/// - Source: google/protobuf/timestamp.proto.
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
}

extension Int64 {
    /// Quotient and remainder, the remainder never negative.
    func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
