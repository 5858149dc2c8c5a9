/// Builds protobuf bytes by hand, right or wrong.
enum WireBytes {
    static func varint(_ value: UInt64) -> [UInt8] {
        var value = value
        var bytes: [UInt8] = []
        while value >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: value) | 0x80)
            value >>= 7
        }
        return bytes + [UInt8(value)]
    }

    static func key(_ number: UInt64, _ wireType: UInt64) -> [UInt8] {
        varint(number << 3 | wireType)
    }

    static func bytes(_ number: UInt64, _ content: [UInt8]) -> [UInt8] {
        key(number, 2) + varint(UInt64(content.count)) + content
    }

    /// Messages of one field nested `depth` deep; built from the inside out, without recursion.
    static func nested(_ number: UInt64, depth: Int) -> [UInt8] {
        // Prefixes are collected innermost first: each wraps everything so far.
        var prefixes: [[UInt8]] = []
        var count = 0
        for _ in 0..<depth {
            let prefix = key(number, 2) + varint(UInt64(count))
            prefixes.append(prefix)
            count += prefix.count
        }
        return prefixes.reversed().flatMap { $0 }
    }
}
