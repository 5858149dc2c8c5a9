/// A hash that is the same on every machine and in every start, unlike Swift's: FNV-1a, 64 bits. It tells texts apart and protects nothing.
///
/// - Source: Fowler, Noll and Vo, FNV-1a.
public struct FNV1a: Sendable, Hashable {
    /// The hash so far.
    public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash of nothing.
    public init() {}

    /// The hash of so many bytes.
    public init(_ bytes: some Sequence<UInt8>) { add(bytes) }

    /// Takes in so many bytes.
    public mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }
}
