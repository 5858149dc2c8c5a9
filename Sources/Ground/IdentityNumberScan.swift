/// Finds what looks like a citizen identification number in free text: 17 digits and a last digit or X.
///
/// Full-width digits and letters count like plain ones, and spaces, dashes, dots and the like between the digits do not part them, so that a
/// number is found however it was typed.
///
/// - Source: GB 11643-1999.
public enum IdentityNumberScan {
    /// How much a run of 18 characters must look like a number to count.
    public enum Likeness: Sendable, Hashable {
        /// Any 18, also inside a longer run: for text in which nothing of the kind has a place.
        case anyDigits
        /// With a birth date of 1900 to 2099 at its place, and with no digit directly before or behind: for logs, where long numbers are usual.
        /// The check character may be wrong, for a mistyped number is still a person's.
        case birthDate
        /// A valid number on the day, of a made-up person too, also inside a longer run: for ids, which may be digits throughout.
        case valid(on: CivilDay)
    }

    /// Whether a number stands anywhere in `text`.
    public static func occurs(in text: some StringProtocol, like likeness: Likeness) -> Bool {
        first(in: Array(text.unicodeScalars), from: 0, like: likeness) != nil
    }

    /// `text` with `mark` in place of every number.
    public static func masking(_ text: String, with mark: String, like likeness: Likeness) -> String {
        guard text.utf8.count >= 18 else { return text }
        let scalars = Array(text.unicodeScalars)
        var masked = String.UnicodeScalarView()
        var position = 0
        while let found = first(in: scalars, from: position, like: likeness) {
            masked.append(contentsOf: scalars[position..<found.lowerBound])
            masked.append(contentsOf: mark.unicodeScalars)
            position = found.upperBound
        }
        guard position > 0 else { return text }
        masked.append(contentsOf: scalars[position...])
        return String(masked)
    }

    /// The positions of the first number at or after `start`.
    private static func first(
        in scalars: [Unicode.Scalar], from start: Int, like likeness: Likeness
    ) -> Range<Int>? {
        var run: [(byte: UInt8, position: Int)] = []
        for position in scalars.indices.dropFirst(start) {
            guard let byte = plain(scalars[position]) else {
                if !run.isEmpty, !isSeparator(scalars[position]) { run = [] }
                continue
            }
            run.append((byte, position))
            if run.count > 18 { run.removeFirst() }
            if let first = run.first, run.count == 18 {
                let found = first.position..<position + 1
                if isNumber(run.map(\.byte), at: found, of: scalars, like: likeness) { return found }
            }
            // An X ends a number: whatever comes next begins anew.
            if byte == letterX { run = [] }
        }
        return nil
    }

    private static func isNumber(
        _ bytes: [UInt8], at range: Range<Int>, of scalars: [Unicode.Scalar], like likeness: Likeness
    ) -> Bool {
        switch likeness {
        case .anyDigits: return true
        case .valid(let day):
            return CitizenID.violations(
                of: String(decoding: bytes, as: UTF8.self), allowingTestArea: true, on: day
            ).isEmpty
        case .birthDate:
            guard let year = ASCIIDigits.number(bytes[6..<10]), let month = ASCIIDigits.number(bytes[10..<12]),
                let day = ASCIIDigits.number(bytes[12..<14]), (1900...2099).contains(year), (1...12).contains(month),
                (1...31).contains(day)
            else { return false }
            return !isDigit(before: range.lowerBound, in: scalars) && !isDigit(at: range.upperBound, in: scalars)
        }
    }

    private static func isDigit(before position: Int, in scalars: [Unicode.Scalar]) -> Bool {
        position > 0 && isDigit(at: position - 1, in: scalars)
    }

    private static func isDigit(at position: Int, in scalars: [Unicode.Scalar]) -> Bool {
        position < scalars.count && plain(scalars[position]).map(ASCIIDigits.isDigit) ?? false
    }

    /// The digit or X that a scalar shows; nil for anything else.
    private static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0x30...0x39: UInt8(scalar.value)
        case 0xFF10...0xFF19: UInt8(scalar.value - 0xFF10 + 0x30)
        case 0x58, 0x78, 0xFF38, 0xFF58: letterX
        default: nil
        }
    }

    private static let letterX = UInt8(ascii: "X")

    /// Spaces, dashes, dots, strokes and what is not seen at all: how people part the digits of a number.
    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .dashPunctuation, .connectorPunctuation, .format, .control, .nonspacingMark: true
        default: ".．·・•/／、,，".unicodeScalars.contains(scalar)
        }
    }
}
