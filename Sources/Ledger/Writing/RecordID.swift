public import RPC
internal import Synchronization

/// Makes the ids of records: a prefix that names the kind, and a ULID.
///
/// A ULID starts with the time in milliseconds, so ids made later sort later and stand together in an index, and ends with 80
/// random bits, so that no two processes have to agree. Ids that one process makes in the same millisecond count up, so that a list
/// by id shows records in the order in which they were made.
///
/// - Source: github.com/ulid/spec.
public enum RecordID {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// The last id made, without its prefix.
    private static let last = Mutex<UInt128>(0)

    /// For example `cls_01GVGZ3A0R5T8QK0ZJ6V5W9XYE`.
    public static func make(_ prefix: String, at instant: Instant) -> String {
        let milliseconds = UInt64(max(0, instant.nanosecondsSince1970 / 1_000_000)) & 0xFFFF_FFFF_FFFF
        var generator = SystemRandomNumberGenerator()
        let drawn = UInt128(milliseconds << 16 | generator.next() & 0xFFFF) << 64 | UInt128(generator.next())
        let value = last.withLock { last in
            // Within a millisecond: the next number, a random step on, so that ids cannot be guessed from each other.
            last = last >> 80 == drawn >> 80 ? last + 1 + UInt128(generator.next() >> 24) : drawn
            return last
        }
        return make(prefix, high: UInt64(truncatingIfNeeded: value >> 64), low: UInt64(truncatingIfNeeded: value))
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
