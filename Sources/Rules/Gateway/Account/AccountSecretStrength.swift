public import Ground

/// Decides what may be the secret of an account.
///
/// Length counts, and that it is none that is tried first: a list of common ones, a short pattern again and again, few characters, the account's own name.
///
/// - Source: ``citation``; NIST SP 800-63B 5.1.1.2 in its kinds.
public enum AccountSecretStrength {
    /// A convention of this system.
    public static let citation = Citation(.systemConvention)

    /// How many characters a secret has.
    public static let length = 12...256
    /// How many different characters it has at least.
    static let fewestDifferent = 5
    /// The longest pattern that is looked for.
    private static let longestPattern = 6

    /// Why a text may be no secret.
    public enum Refusal: String, RefusalReason, CaseIterable {
        /// Too short or too long.
        case length = "secret_length"
        /// It is on the list of common ones.
        case common = "secret_common"
        /// Few different characters, or a short pattern again and again.
        case pattern = "secret_pattern"
        /// It holds the account's name.
        case name = "secret_holds_name"
    }

    /// Every reason against `secret` for the account `name`.
    public static func refusals(for secret: String, of name: String) -> [Refusal] {
        guard length.contains(secret.count) else { return [.length] }
        let text = secret.lowercased()
        var refusals: [Refusal] = []
        if CommonSecrets.all.contains(text) { refusals.append(.common) }
        if Set(text).count < fewestDifferent || isRepeated(Array(text)) { refusals.append(.pattern) }
        if !name.isEmpty, text.contains(name) { refusals.append(.name) }
        return refusals
    }

    private static func isRepeated(_ characters: [Character]) -> Bool {
        (1...longestPattern).contains { period in
            characters.count >= 2 * period
                && characters.indices.dropFirst(period).allSatisfy { characters[$0] == characters[$0 - period] }
        }
    }
}

extension AccountSecretStrength.Refusal {
    /// The article.
    public var citation: Citation { AccountSecretStrength.citation }

    /// What is wrong, for people.
    public var sentence: String {
        switch self {
        case .length: "口令为 12 至 256 个字符"
        case .common: "口令过于常见"
        case .pattern: "口令由少数字符或重复的片段组成"
        case .name: "口令中含有账号名"
        }
    }
}
