/// One field of a protobuf message, as it stands on the wire.
struct WireField {
    enum Value {
        case varint(UInt64)
        case bytes([UInt8])
        case fixed([UInt8])
    }

    let number: Int
    let value: Value

    var integer: Int {
        if case .varint(let value) = value { return Int(truncatingIfNeeded: value) }
        return 0
    }

    var bytes: [UInt8] {
        if case .bytes(let bytes) = value { return bytes }
        return []
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    var fields: [WireField] { WireField.parse(bytes) }

    /// The field's integers, whether packed or single.
    var integers: [Int] {
        guard case .bytes(let bytes) = value else { return [integer] }
        var position = 0
        var integers: [Int] = []
        while position < bytes.count { integers.append(Int(truncatingIfNeeded: varint(bytes, &position))) }
        return integers
    }

    /// The fields of a message. protoc's own output is well formed, so what is not ends the list.
    static func parse(_ bytes: [UInt8]) -> [WireField] {
        var position = 0
        var fields: [WireField] = []
        while position < bytes.count {
            let key = varint(bytes, &position)
            var length = 0
            switch key & 7 {
            case 0:
                fields.append(WireField(number: Int(key >> 3), value: .varint(varint(bytes, &position))))
                continue
            case 1: length = 8
            case 2: length = Int(varint(bytes, &position))
            case 5: length = 4
            default: return fields
            }
            guard length <= bytes.count - position else { return fields }
            let content = Array(bytes[position..<position + length])
            fields.append(WireField(number: Int(key >> 3), value: key & 7 == 2 ? .bytes(content) : .fixed(content)))
            position += length
        }
        return fields
    }

    /// The bytes of a message with these fields.
    static func pack(_ fields: [WireField]) -> [UInt8] {
        var bytes: [UInt8] = []
        for field in fields {
            switch field.value {
            case .varint(let value):
                bytes += varint(UInt64(field.number) << 3) + varint(value)
            case .bytes(let content):
                bytes += varint(UInt64(field.number) << 3 | 2) + varint(UInt64(content.count)) + content
            case .fixed(let content):
                bytes += varint(UInt64(field.number) << 3 | (content.count == 8 ? 1 : 5)) + content
            }
        }
        return bytes
    }

    private static func varint(_ value: UInt64) -> [UInt8] {
        var value = value
        var bytes: [UInt8] = []
        while value >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: value) | 0x80)
            value >>= 7
        }
        return bytes + [UInt8(value)]
    }

    private static func varint(_ bytes: [UInt8], _ position: inout Int) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.count, shift < 64 {
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        return value
    }

    private func varint(_ bytes: [UInt8], _ position: inout Int) -> UInt64 {
        WireField.varint(bytes, &position)
    }
}

extension [WireField] {
    func all(_ number: Int) -> [WireField] { filter { $0.number == number } }

    func last(_ number: Int) -> WireField? { last { $0.number == number } }

    func text(_ number: Int) -> String { last(number)?.text ?? "" }

    func integer(_ number: Int) -> Int { last(number)?.integer ?? 0 }
}
