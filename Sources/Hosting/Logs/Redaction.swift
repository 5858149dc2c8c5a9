internal import Ground

/// Keeps identity numbers out of logs, wherever in a line they turn up and however they are typed.
///
/// It is the last guard, not the first: nothing should hand one to a log. It does not look at the check digit: a mistyped number is still a
/// person's.
enum Redaction {
    static let mark = "[identity number]"

    /// The text with every identity number replaced by ``mark``.
    static func redact(_ text: String) -> String {
        IdentityNumberScan.masking(text, with: mark, like: .birthDate)
    }
}
