public import RPC
internal import Synchronization

/// Makes the ids of records: a prefix that names the kind, and a ULID.
///
/// A ULID starts with the time in milliseconds, so ids made later sort later and stand together in an index, and ends with 80
/// bits of its own: 32 that count up within a process, so that a list by id shows records of one millisecond in the order in which they
/// were made, and 48 random ones, so that no two processes have to agree.
///
/// - Source: github.com/ulid/spec.
public enum RecordID {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// Counts the ids this process makes, from a number drawn at its start.
    private static let counter = Atomic<UInt32>(.random(in: 0...0x7FFF_FFFF))

    /// For example `cls_01GVGZ3A0R5T8QK0ZJ6V5W9XYE`.
    public static func make(_ prefix: String, at instant: Instant) -> String {
        let milliseconds = UInt64(max(0, instant.nanosecondsSince1970 / 1_000_000)) & 0xFFFF_FFFF_FFFF
        let count = UInt64(counter.wrappingAdd(1, ordering: .relaxed).newValue)
        var generator = SystemRandomNumberGenerator()
        let random = generator.next() & 0xFFFF_FFFF_FFFF
        return make(prefix, high: milliseconds << 16 | count >> 16, low: (count & 0xFFFF) << 48 | random)
    }

    /// Writes 128 bits as 26 characters of Crockford's base 32, five bits each, the first character holding only three.
    static func make(_ prefix: String, high: UInt64, low: UInt64) -> String {
        var characters = Array(prefix.utf8)
        characters.append(UInt8(ascii: "_"))
        let value = UInt128(high) << 64 | UInt128(low)
        for position in (0..<26).reversed() {
            characters.append(alphabet[Int(truncatingIfNeeded: value >> UInt128(position * 5)) & 31])
        }
        return String(decoding: characters, as: UTF8.self)
    }
}
