internal import MessageRuntime
public import WireMessages

extension Timestamp {
    /// An instant in the contract.
    public init(_ instant: Instant) {
        self.init(nanosecondsSince1970: instant.nanosecondsSince1970)
    }
}

extension Instant {
    /// The instant of a message; held inside of the years 1678 to 2261.
    public init(_ timestamp: Timestamp) {
        self.init(nanosecondsSince1970: timestamp.nanosecondsSince1970)
    }
}
