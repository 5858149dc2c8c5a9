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

    /// The table that a statement reads or writes first, for the log. One that only stands in parentheses counts where there is no other, or
    /// where what stands outside is a name that `WITH` gives.
    static func table(in text: String) -> String {
        let (outside, anywhere) = tables(in: text)
        let found = firstKeyword(of: text) == "WITH" ? anywhere : outside ?? anywhere
        return found ?? "no table"
    }

    private static func tables(in text: String) -> (outside: String?, anywhere: String?) {
        var (depth, previous, anywhere) = (0, "", String?.none)
        var rest = Substring(text)
        while let character = rest.first {
            let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
            guard word.isEmpty else {
                if ["FROM", "INTO", "UPDATE"].contains(previous) {
                    if depth == 0 { return (String(word), anywhere ?? String(word)) }
                    anywhere = anywhere ?? String(word)
                }
                previous = word.uppercased()
                rest = rest[word.endIndex...]
                continue
            }
            rest.removeFirst()
            switch character {
            case "(": depth += 1
            case ")": depth -= 1
            case "'": rest = rest.drop { $0 != "'" }.dropFirst()
            case "-" where rest.first == "-": rest = rest.drop { !$0.isNewline }
            default: break
            }
            if !character.isWhitespace, character != "\"" { previous = "" }
        }
        return (nil, anywhere)
    }
}
