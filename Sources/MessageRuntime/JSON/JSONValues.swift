internal import CMessageArena
#if canImport(Glibc)
    internal import Glibc  // links libm, which conversions between integers and floating-point numbers need
#endif

// Single values, in the proto3 JSON mapping.

extension JSONReader {
    /// A string.
    mutating func string() throws(MessageError) -> JSONText {
        guard case .text(let text) = try scalar() else { throw error(.wrongType, "expected a string") }
        return text
    }

    /// A string as protobuf-c holds it.
    mutating func text() throws(MessageError) -> UnsafeMutablePointer<CChar> {
        try kept(string())
    }

    /// A copy as protobuf-c holds it, with its size in front as unpacked strings have it.
    func kept(_ text: JSONText) throws(MessageError) -> UnsafeMutablePointer<CChar> {
        if text.contains(0) { throw error(.invalidText, "a string must not hold a NUL") }
        return message_arena_string(arena, text.baseAddress, text.count)
    }

    mutating func boolean() throws(MessageError) -> Bool {
        switch try scalar() {
        case .boolean(let value): return value
        case .text(let text) where isPlain && text == "true": return true
        case .text(let text) where isPlain && text == "false": return false
        default: throw error(.wrongType, "expected true or false")
        }
    }

    /// A `bytes` value: base64, standard or URL-safe.
    mutating func byteString() throws(MessageError) -> ProtobufCBinaryData {
        guard case .text(let text) = try scalar() else { throw error(.wrongType, "expected a base64 string") }
        guard let bytes = Base64.decode(text) else { throw error(.wrongType, "this is no base64") }
        if bytes.isEmpty { return ProtobufCBinaryData() }
        let place = message_arena_take(arena, bytes.count)
        bytes.withUnsafeBytes { place.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(place), byteCount: $0.count) }
        return ProtobufCBinaryData(len: bytes.count, data: place.assumingMemoryBound(to: UInt8.self))
    }

    /// An enum value by its name; in JSON also by its number.
    mutating func enumeration(_ type: UnsafeRawPointer?) throws(MessageError) -> Int32 {
        switch try scalar() {
        case .text(let name):
            var number: Int32 = 0
            if let type, message_json_enum_number(type, name.baseAddress, name.count, &number) != 0 { return number }
            throw error(.unknownValue, "no value \(name.shown)")
        case .number(let text): return try integer(text)
        case .boolean: throw error(.wrongType, "expected the name of an enum value")
        }
    }

    /// An integer from a number or a string; `1.0` and `1e3` are integers, too.
    mutating func integer<Number: FixedWidthInteger>() throws(MessageError) -> Number {
        switch try scalar() {
        case .number(let text): return try integer(text)
        case .text(let text) where JSONGrammar.isNumber(text): return try integer(text)
        default: throw error(.wrongType, "expected an integer")
        }
    }

    private func integer<Number: FixedWidthInteger>(_ text: JSONText) throws(MessageError) -> Number {
        switch WholeNumber<Number>(text) {
        case .number(let number): return number
        case .notWhole: throw error(.wrongType, "\(text.shown) is no integer")
        case .tooLarge: throw error(.outOfRange, "\(text.shown) does not fit")
        }
    }

    mutating func float<Number: BinaryFloatingPoint & LosslessStringConvertible>() throws(MessageError) -> Number {
        switch try scalar() {
        case .text(let text) where text == "NaN": return .nan
        case .text(let text) where text == "Infinity": return .infinity
        case .text(let text) where text == "-Infinity": return -.infinity
        case .number(let text): return try float(text)
        case .text(let text) where JSONGrammar.isNumber(text): return try float(text)
        default: throw error(.wrongType, "expected a number")
        }
    }

    private func float<Number: BinaryFloatingPoint & LosslessStringConvertible>(
        _ text: JSONText
    ) throws(MessageError) -> Number {
        guard let number = Number(text.string), number.isFinite else {
            throw error(.outOfRange, "\(text.shown) does not fit")
        }
        return number
    }
}
