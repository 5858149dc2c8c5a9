/// What the public is shown of a name: the first character, and a star for each of the others.
///
/// - Source: ``citation``.
public enum MaskedName {
    /// Where the form is laid down.
    public static let citation = Citation(.systemConvention, article: "姓名脱敏")

    /// For example `王**`; a name of one character is a star.
    public static func mask(_ name: String) -> String {
        guard let first = name.first, name.count > 1 else { return "*" }
        return String(first) + String(repeating: "*", count: name.count - 1)
    }
}
