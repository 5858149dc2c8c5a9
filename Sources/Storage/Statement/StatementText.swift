/// Decides which statements a store may run.
///
/// Transactions belong to `Database`: a `COMMIT` inside a write would end the transaction of every other write that shares it, and a
/// schema change outside a migration would never be versioned.
enum StatementText {
    private static let allowed: Set<String> = ["SELECT", "WITH", "VALUES", "INSERT", "UPDATE", "DELETE"]

    /// Returns why `text` may not be run by a store, or nil when it may.
    static func objection(to text: String) -> String? {
        let keyword = firstKeyword(of: text)
        guard !allowed.contains(keyword) else { return nil }
        return keyword.isEmpty ? "empty statement" : "\(keyword) is not for stores; schema changes are migrations"
    }

    /// The first word in upper case, past white space and `--` comments.
    static func firstKeyword(of text: String) -> String {
        var rest = Substring(text)
        while true {
            rest = rest.drop { $0.isWhitespace }
            guard rest.hasPrefix("--") else { break }
            rest = rest.drop { !$0.isNewline }
        }
        return rest.prefix { $0.isASCII && $0.isLetter }.uppercased()
    }
}
