/// Keeps identity numbers out of logs, wherever in a line they turn up.
///
/// It is the last guard, not the first: nothing should hand one to a log. It hides 18 characters in the shape of GB 11643 (six digits of
/// area, a date of birth from 1900 to 2099, three digits, a digit or X) that don't stand inside a longer run of digits. It does not look at
/// the check digit: a mistyped number is still a person's.
///
/// - Source: GB 11643-1999.
enum Redaction {
    static let mark = "[identity number]"

    /// The text with every identity number replaced by ``mark``.
    static func redact(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.count >= 18 else { return text }
        var clean: [UInt8] = []
        var position = 0
        var copied = 0
        while position + 18 <= bytes.count {
            guard isIdentityNumber(bytes, at: position) else {
                position += 1
                continue
            }
            clean += bytes[copied..<position]
            clean += Array(mark.utf8)
            position += 18
            copied = position
        }
        guard copied > 0 else { return text }
        return String(decoding: clean + bytes[copied...], as: UTF8.self)
    }

    private static func isIdentityNumber(_ bytes: [UInt8], at start: Int) -> Bool {
        guard isDigit(bytes[start]), start == 0 || !isDigit(bytes[start - 1]) else { return false }
        let last = bytes[start + 17]
        guard isDigit(last) || last == UInt8(ascii: "X") || last == UInt8(ascii: "x") else { return false }
        guard start + 18 == bytes.count || !isDigit(bytes[start + 18]) else { return false }
        guard bytes[start..<start + 17].allSatisfy(isDigit) else { return false }
        let year = number(bytes, start + 6, 4)
        let month = number(bytes, start + 10, 2)
        let day = number(bytes, start + 12, 2)
        return (1900...2099).contains(year) && (1...12).contains(month) && (1...31).contains(day)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
        bytes[start..<start + count].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
