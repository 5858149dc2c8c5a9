/// GZIP without compression: a header, stored blocks, and the checksum. Any reader of GZIP reads it.
///
/// A status list is signed and fetched whole; its form must be GZIP, and stored blocks need no library and are the same in every version.
///
/// - Source: RFC 1952; RFC 1951, 3.2.4.
public enum StoredGzip {
    /// The bytes as GZIP, with no time and no name.
    public static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
        let most = 65_535
        var start = 0
        repeat {
            let end = min(start + most, bytes.count)
            let length = UInt16(end - start)
            out.append(end == bytes.count ? 1 : 0)
            for word in [length, ~length] { out += [UInt8(word & 0xFF), UInt8(word >> 8)] }
            out += bytes[start..<end]
            start = end
        } while start < bytes.count
        for word in [checksum(of: bytes), UInt32(truncatingIfNeeded: bytes.count)] {
            for shift in [0, 8, 16, 24] { out.append(UInt8(truncatingIfNeeded: word >> UInt32(shift))) }
        }
        return out
    }

    /// CRC-32 of RFC 1952, 8.
    static func checksum(of bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? 0xEDB8_8320 ^ (crc >> 1) : crc >> 1 }
        }
        return ~crc
    }
}
