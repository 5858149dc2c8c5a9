internal import CMessageArena

/// A single JSON value.
enum JSONScalar {
    case text(JSONText)
    /// The number as it was written.
    case number(JSONText)
    case boolean(Bool)
}

/// Splits JSON text, which must be valid UTF-8, into its tokens.
///
/// A string without escapes is lent from the text; one with escapes is put into the arena.
/// - Source: RFC 8259.
struct JSONTokens {
    private let bytes: JSONText
    private let arena: UnsafeMutablePointer<message_arena>
    private var position = 0

    init(_ bytes: JSONText, _ arena: UnsafeMutablePointer<message_arena>) {
        self.bytes = bytes
        self.arena = arena
    }

    /// A copy in the arena.
    func kept(_ text: some Collection<UInt8>) -> JSONText {
        let place = message_arena_take(arena, text.count).bindMemory(to: UInt8.self, capacity: text.count)
        let copy = UnsafeMutableBufferPointer(start: place, count: text.count)
        _ = copy.initialize(from: text)
        return JSONText(copy)
    }

    /// Skips white space, and the character if it stands there.
    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        guard position < bytes.count, UInt32(bytes[position]) == character.value else { return false }
        position += 1
        return true
    }

    /// Skips white space, and the word if it stands there.
    mutating func skip(word: StaticString) -> Bool {
        skipSpace()
        let length = word.utf8CodeUnitCount
        guard bytes.count - position >= length, bytes[position] == word.utf8Start.pointee,
            JSONText(rebasing: bytes[position..<position + length]) == word
        else { return false }
        position += length
        return true
    }

    mutating func expect(_ character: Unicode.Scalar) throws(MessageError) {
        guard skip(character) else { throw invalid("expected \(character)") }
    }

    mutating func isAtEnd() -> Bool {
        skipSpace()
        return position == bytes.count
    }

    /// The string, number or boolean that stands here; nil when it is something else.
    mutating func scalar() throws(MessageError) -> JSONScalar? {
        skipSpace()
        guard position < bytes.count else { throw invalid("the text is cut off") }
        switch bytes[position] {
        case UInt8(ascii: "\""):
            return .text(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            var scan = NumberScan(bytes: bytes, position: position)
            guard let end = scan.end() else { throw invalid("this is no number") }
            defer { position = end }
            return .number(JSONText(rebasing: bytes[position..<end]))
        default:
            if skip(word: "true") { return .boolean(true) }
            if skip(word: "false") { return .boolean(false) }
            return nil
        }
    }

    mutating func string() throws(MessageError) -> JSONText {
        try expect("\"")
        let start = position
        while position < bytes.count, Self.isPlain(bytes[position]) { position += 1 }
        if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
            defer { position += 1 }
            return JSONText(rebasing: bytes[start..<position])
        }
        return try escapedString(Array(bytes[start..<position]))
    }

    /// The rest of a string from its first escape on, behind what was read of it.
    private mutating func escapedString(_ head: [UInt8]) throws(MessageError) -> JSONText {
        var text = head
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return kept(text)
            case UInt8(ascii: "\\"): try escape(into: &text)
            case 0..<0x20: throw invalid("a control character must be escaped")
            default: text.append(byte)
            }
        }
        throw invalid("a string does not end")
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private mutating func skipSpace() {
        while position < bytes.count, JSONGrammar.isSpace(bytes[position]) { position += 1 }
    }

    private mutating func escape(into text: inout [UInt8]) throws(MessageError) {
        guard position < bytes.count else { throw invalid("a string does not end") }
        let letter = bytes[position]
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            guard let scalar = Unicode.Scalar(try escapedScalar()) else { throw invalid("a lone surrogate") }
            text.append(contentsOf: Array(String(Character(scalar)).utf8))
        default: throw invalid("no such escape")
        }
    }

    /// The code point of `\uXXXX`, or of two that are a surrogate pair.
    private mutating func escapedScalar() throws(MessageError) -> UInt32 {
        let high = try hexCode()
        guard 0xD800..<0xDC00 ~= high else { return high }
        guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { throw invalid("a lone surrogate") }
        position += 2
        let low = try hexCode()
        guard 0xDC00..<0xE000 ~= low else { throw invalid("a lone surrogate") }
        return 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)
    }

    private mutating func hexCode() throws(MessageError) -> UInt32 {
        guard bytes.count - position >= 4 else { throw invalid("a string does not end") }
        var code: UInt32 = 0
        for byte in bytes[position..<position + 4] {
            guard let digit = JSONGrammar.hexDigit(byte) else { throw invalid("no such escape") }
            code = code << 4 | digit
        }
        position += 4
        return code
    }

    private func invalid(_ problem: String) -> MessageError {
        MessageError(.invalidJSON, "\(problem) (at byte \(position))")
    }
}
