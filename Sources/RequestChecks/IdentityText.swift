internal import Ground

/// Finds what looks like an identity number in free text, so that none gets into remarks, feed, audit or answers.
public enum IdentityText {
    /// Whether 17 digits followed by a digit or X stand anywhere in the text, with nothing but separators between; full width counts too.
    public static func mayHoldNumber(_ text: some StringProtocol) -> Bool {
        IdentityNumberScan.occurs(in: text, like: .anyDigits)
    }
}
