#if canImport(Glibc)
    internal import Glibc  // links libm, which conversions between integers and floating-point numbers need
#endif

extension Int32: JSONValue {
    /// Whether the field is left out when it holds this.
    public var isDefault: Bool { self == 0 }

    /// Writes the value.
    public func writeJSON(_ json: inout JSONWriter) { json.write(raw: String(self)) }

    /// Reads a value.
    ///
    /// - Throws: `wrongType`, `outOfRange`, `invalidText`.
    public static func readJSON(_ json: inout JSONReader) throws(MessageError) -> Int32 {
        try json.readInteger()
    }
}

extension UInt32: JSONValue {
    /// Whether the field is left out when it holds this.
    public var isDefault: Bool { self == 0 }

    /// Writes the value.
    public func writeJSON(_ json: inout JSONWriter) { json.write(raw: String(self)) }

    /// Reads a value.
    ///
    /// - Throws: `wrongType`, `outOfRange`, `invalidText`.
    public static func readJSON(_ json: inout JSONReader) throws(MessageError) -> UInt32 {
        try json.readInteger()
    }
}

/// 64-bit integers are strings in JSON, because a JavaScript number holds only 53 bits.
extension Int64: JSONValue {
    /// Whether the field is left out when it holds this.
    public var isDefault: Bool { self == 0 }

    /// Writes the value.
    public func writeJSON(_ json: inout JSONWriter) { json.write(quoted: String(self)) }

    /// Reads a value.
    ///
    /// - Throws: `wrongType`, `outOfRange`, `invalidText`.
    public static func readJSON(_ json: inout JSONReader) throws(MessageError) -> Int64 {
        try json.readInteger()
    }
}

extension UInt64: JSONValue {
    /// Whether the field is left out when it holds this.
    public var isDefault: Bool { self == 0 }

    /// Writes the value.
    public func writeJSON(_ json: inout JSONWriter) { json.write(quoted: String(self)) }

    /// Reads a value.
    ///
    /// - Throws: `wrongType`, `outOfRange`, `invalidText`.
    public static func readJSON(_ json: inout JSONReader) throws(MessageError) -> UInt64 {
        try json.readInteger()
    }
}

extension Double: JSONValue {
    /// Minus zero, too, as protobuf-c does not pack it.
    public var isDefault: Bool { self == 0 }

    /// Writes the value.
    public func writeJSON(_ json: inout JSONWriter) { json.write(number: self) }

    /// Reads a value.
    ///
    /// - Throws: `wrongType`, `outOfRange`, `invalidText`.
    public static func readJSON(_ json: inout JSONReader) throws(MessageError) -> Double {
        try json.readFloat()
    }
}

extension Float: JSONValue {
    /// Minus zero, too, as protobuf-c does not pack it.
    public var isDefault: Bool { self == 0 }

    /// Writes the value.
    public func writeJSON(_ json: inout JSONWriter) { json.write(number: self) }

    /// Reads a value.
    ///
    /// - Throws: `wrongType`, `outOfRange`, `invalidText`.
    public static func readJSON(_ json: inout JSONReader) throws(MessageError) -> Float {
        try json.readFloat()
    }
}

extension JSONWriter {
    mutating func write<Number: BinaryFloatingPoint & LosslessStringConvertible>(number: Number) {
        if number.isNaN {
            write(quoted: "NaN")
        } else if number.isInfinite {
            write(quoted: number < 0 ? "-Infinity" : "Infinity")
        } else {
            write(raw: number.description)
        }
    }
}

extension JSONReader {
    /// An integer from a number or a string; `1.0` and `1e3` are integers, too.
    mutating func readInteger<Number: FixedWidthInteger>() throws(MessageError) -> Number {
        switch try scalar() {
        case .number(let text): return try integer(text)
        case .text(let text) where JSONGrammar.isNumber(text): return try integer(text)
        default: throw error(.wrongType, "expected an integer")
        }
    }

    func integer<Number: FixedWidthInteger>(_ text: String) throws(MessageError) -> Number {
        if let number = Number(text) { return number }
        guard text.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 | 0x20 == UInt8(ascii: "e") }) else {
            throw error(.outOfRange, "\(text) does not fit")
        }
        guard let float = Double(text), float.magnitude < 0x1p64 else {
            throw error(.outOfRange, "\(text) does not fit")
        }
        guard UInt64(exactly: float.magnitude) != nil else { throw error(.wrongType, "\(text) is no integer") }
        guard let number = Number(exactly: float) else { throw error(.outOfRange, "\(text) does not fit") }
        return number
    }

    mutating func readFloat<Number: BinaryFloatingPoint & LosslessStringConvertible>() throws(MessageError) -> Number {
        switch try scalar() {
        case .text("NaN"): return .nan
        case .text("Infinity"): return .infinity
        case .text("-Infinity"): return -.infinity
        case .number(let text): return try float(text)
        case .text(let text) where JSONGrammar.isNumber(text): return try float(text)
        default: throw error(.wrongType, "expected a number")
        }
    }

    private func float<Number: BinaryFloatingPoint & LosslessStringConvertible>(
        _ text: String
    ) throws(MessageError) -> Number {
        guard let number = Number(text), number.isFinite else { throw error(.outOfRange, "\(text) does not fit") }
        return number
    }
}
