/// The lexical rules of JSON.
///
/// - Source: RFC 8259, sections 2, 6 and 7.
enum JSONGrammar {

    /// Whether the whole text is one JSON number.
    static func isNumber(_ text: JSONText) -> Bool {
        var scan = NumberScan(bytes: text, position: 0)
        return scan.end() == text.count
    }

    /// Whether a byte of a string is written as an escape.
    static func mustBeEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    static func hexDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}

/// Walks over `-? int frac? exp?`.
struct NumberScan {
    let bytes: JSONText
    var position: Int

    mutating func end() -> Int? {
        skip { $0 == UInt8(ascii: "-") }
        if skip({ $0 == UInt8(ascii: "0") }) == 0 {
            guard skipDigits() else { return nil }
        }
        if skip({ $0 == UInt8(ascii: ".") }) == 1 {
            guard skipDigits() else { return nil }
        }
        if skip({ $0 | 0x20 == UInt8(ascii: "e") }) == 1 {
            skip { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
            guard skipDigits() else { return nil }
        }
        return position
    }

    /// Skips at most one byte; returns how many it skipped.
    @discardableResult
    private mutating func skip(_ matches: (UInt8) -> Bool) -> Int {
        guard position < bytes.count, matches(bytes[position]) else { return 0 }
        position += 1
        return 1
    }

    private mutating func skipDigits() -> Bool {
        let start = position
        while skip({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) == 1 {}
        return position > start
    }
}
