/// Where a service's database is.
///
/// - `sqlite:///var/lib/skills/catalog.db`: a file by its absolute path.
/// - `sqlite:data/catalog.db`: a file relative to the working directory.
/// - `sqlite:temporary`: a file of its own in the temporary folder, removed when the database is closed; for tests.
public struct DatabaseURL: Sendable, Hashable {
    /// Which engine serves the database.
    package enum Location: Sendable, Hashable {
        case sqlite(path: String)
        case temporarySQLite
    }

    package let location: Location

    /// The text the URL was made from; may be shown to operators.
    public let text: String

    /// A database of its own that is removed when it is closed.
    public static let temporary = DatabaseURL(location: .temporarySQLite, text: "sqlite:temporary")

    /// Returns nil when `text` is none of the forms above.
    public init?(_ text: String) {
        guard text.hasPrefix("sqlite:") else { return nil }
        var path = text.dropFirst("sqlite:".count)
        if path.hasPrefix("//") { path = path.dropFirst(2) }
        guard !path.isEmpty, path.last != "/", !path.contains("\0"), !path.contains("?") else { return nil }
        self.init(location: path == "temporary" ? .temporarySQLite : .sqlite(path: String(path)), text: text)
    }

    private init(location: Location, text: String) {
        self.location = location
        self.text = text
    }
}
