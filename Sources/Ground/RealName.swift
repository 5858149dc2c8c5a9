@_spi(_Unicode) internal import Swift

/// One spelling for a person's real name, so that whoever types it finds the person.
///
/// The dot between the parts of a name is U+00B7 without spaces around it, whichever of its look-alikes was typed, and composed characters are
/// composed (Unicode's NFC): systems send the same name in different encodings.
///
/// - Source: GB 18030 writes the dot of minority names as U+00B7; UAX #15.
public enum RealName {
    /// What stands for the dot between the parts of a name: bullet, katakana middle dots, hyphenation point, operators, full stops.
    private static let dots: Set<Unicode.Scalar> = [
        "\u{2022}", "\u{30FB}", "\u{FF65}", "\u{2027}", "\u{2219}", "\u{22C5}", "\u{0387}", "\u{FF0E}", "\u{00B7}",
    ]

    /// The name in its one spelling.
    public static func normalised(_ name: String) -> String {
        var scalars = String.UnicodeScalarView()
        var afterDot = false
        for scalar in name._nfc {
            if dots.contains(scalar) {
                while scalars.last == " " { scalars.removeLast() }
                scalars.append("\u{00B7}")
                afterDot = true
            } else if !(afterDot && scalar == " ") {
                scalars.append(scalar)
                afterDot = false
            }
        }
        return String(scalars)
    }
}
