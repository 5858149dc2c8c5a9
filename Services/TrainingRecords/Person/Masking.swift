/// How the person themselves is shown a number of theirs; nobody else is shown any of it.
enum Masking {
    /// The last four characters, a star for each of the others: enough to recognise one's own.
    static func lastFour(of text: String) -> String {
        String(repeating: "*", count: max(text.count - 4, 0)) + text.suffix(4)
    }
}
