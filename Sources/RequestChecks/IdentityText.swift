
/// Finds what looks like an identity number in free text, so that none gets into remarks, feed, audit or answers.
public enum IdentityText {
    /// Whether 17 digits followed by a digit or X stand anywhere in the text, with nothing but separators between. Digits and X count in
    /// their full width too.
    public static func mayHoldNumber(_ text: some StringProtocol) -> Bool {
        var run = 0
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39, 0xFF10...0xFF19: run += 1
            case 0x58, 0x78, 0xFF38, 0xFF58: run = run == 17 ? 18 : 0
            default: run = isSeparator(scalar) ? run : 0
            }
            if run >= 18 { return true }
        }
        return false
    }

    /// Spaces, dashes, dots, slashes and what is not seen at all: how people part the digits of a number.
    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .dashPunctuation, .connectorPunctuation, .format, .control, .nonspacingMark: true
        default: ".．·・•/／、,，".unicodeScalars.contains(scalar)
        }
    }
}
