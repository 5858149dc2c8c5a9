/// Protobuf fields as bytes.
enum Fields {
    static func varint(_ value: UInt64) -> [UInt8] {
        var (bytes, rest) = ([UInt8](), value)
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        return bytes + [UInt8(rest)]
    }

    /// A field that is a number.
    static func number(_ field: UInt64, _ value: UInt64) -> [UInt8] { varint(field << 3) + varint(value) }

    /// A field with a length: bytes, a message, a text.
    static func bytes(_ field: UInt64, _ value: [UInt8]) -> [UInt8] {
        varint(field << 3 | 2) + varint(UInt64(value.count)) + value
    }

    static func text(_ field: UInt64, _ value: String) -> [UInt8] { bytes(field, Array(value.utf8)) }

    /// A field's number with its value's bytes, length included.
    struct Field: Equatable {
        var number: UInt64
        var wireType: UInt8
        var value: ArraySlice<UInt8>

        /// Its value as a number.
        var integer: UInt64 {
            var reader = FieldReader(value)
            return reader.varint() ?? 0
        }
    }

    /// The fields of a message in the order of their numbers; nil when it is no protobuf.
    ///
    /// An encoder may choose the order, so that is how messages are compared.
    static func parse(_ message: ArraySlice<UInt8>) -> [Field]? {
        var reader = FieldReader(message)
        var fields: [Field] = []
        while !reader.isAtEnd {
            guard let field = reader.field() else { return nil }
            fields.append(field)
        }
        return fields.enumerated().sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }
            .map(\.element)
    }

    /// Whether two messages carry the same fields.
    static func same(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        if left == right { return true }
        guard let left = parse(left[...]), let right = parse(right[...]) else { return false }
        return left == right
    }
}

/// Takes fields off the front of bytes.
private struct FieldReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func varint() -> UInt64? {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 70, by: 7) {
            guard let byte = rest.popFirst() else { return nil }
            value |= UInt64(byte & 0x7F) &<< shift
            if byte < 0x80 { return value }
        }
        return nil
    }

    mutating func field() -> Fields.Field? {
        guard let key = varint(), key >> 3 != 0 else { return nil }
        let wireType = UInt8(key & 7)
        let start = rest
        let count: Int
        switch wireType {
        case 0:
            guard varint() != nil else { return nil }
            return Fields.Field(number: key >> 3, wireType: 0, value: start[start.startIndex..<rest.startIndex])
        case 1: count = 8
        case 2:
            guard let length = varint(), length <= UInt64(rest.count) else { return nil }
            count = Int(length)
        case 5: count = 4
        default: return nil
        }
        guard rest.count >= count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return Fields.Field(number: key >> 3, wireType: wireType, value: rest.prefix(count))
    }
}
