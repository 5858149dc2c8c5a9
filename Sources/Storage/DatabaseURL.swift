/// Where a service's database is.
///
/// - `sqlite:///var/lib/skills/catalog.db`: a file by its absolute path.
/// - `sqlite:data/catalog.db`: a file relative to the working directory.
/// - `postgres://user@host:5432/catalog?sslmode=verify-full`: a PostgreSQL database, with any parameters of libpq; several hosts, parted
///   by commas, for fail-over. A password is better kept in a file named by `passfile`, or in `PGPASSWORD`.
/// - `sqlite:temporary`: a file of its own in the temporary folder, removed when the database is closed; for tests.
public struct DatabaseURL: Sendable, Hashable {
    /// Which engine serves the database.
    package enum Location: Sendable, Hashable {
        case sqlite(path: String)
        case temporarySQLite
        case postgreSQL(address: String)
    }

    package let location: Location

    /// The text the URL was made from, with any password left out; may be shown to operators.
    public let text: String

    /// A database of its own that is removed when it is closed.
    public static let temporary = DatabaseURL(location: .temporarySQLite, text: "sqlite:temporary")

    /// Returns nil when `text` is none of the forms above.
    public init?(_ text: String) {
        if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
            self.init(postgreSQL: text)
            return
        }
        guard text.hasPrefix("sqlite:") else { return nil }
        var path = text.dropFirst("sqlite:".count)
        if path.hasPrefix("//") { path = path.dropFirst(2) }
        guard !path.isEmpty, path.last != "/", !path.contains("\0"), !path.contains("?") else { return nil }
        self.init(location: path == "temporary" ? .temporarySQLite : .sqlite(path: String(path)), text: text)
    }

    private init?(postgreSQL text: String) {
        let authority = Self.authority(of: text)
        let path = text[authority.endIndex...].dropFirst().prefix { $0 != "?" }
        guard !path.isEmpty, !text.contains("\0"), !text.contains(where: \.isWhitespace) else { return nil }
        // libpq would say what it cannot decode, and that may be the password.
        guard text.split(separator: "%", omittingEmptySubsequences: false).dropFirst().allSatisfy(Self.beginsWithByte)
        else { return nil }
        self.init(location: .postgreSQL(address: text), text: Self.masked(text))
    }

    /// A text that is to be a database's address, whether it is one or not, without what would be its password.
    public static func masked(_ text: String) -> String {
        let shown = text.replacing(#/password=[^&]*/#, with: "password=***")
        let authority = authority(of: shown)
        let place = authority.contains("@") ? authority : shown[authority.startIndex...]
        guard let at = place.lastIndex(of: "@"), let colon = place[..<at].firstIndex(of: ":") else { return shown }
        return shown[..<colon] + ":***" + shown[at...]
    }

    /// Whether a text begins with two hexadecimal digits other than 00.
    private static func beginsWithByte(_ text: Substring) -> Bool {
        let digits = text.prefix(2)
        return digits.utf8.count == 2 && !digits.contains("+") && !digits.contains("-")
            && (UInt8(digits, radix: 16) ?? 0) > 0
    }

    /// User and hosts of a PostgreSQL address: what stands before its path.
    static func authority(of address: String) -> Substring {
        let start = address.firstRange(of: "://")?.upperBound ?? address.startIndex
        return address[start...].prefix { $0 != "/" && $0 != "?" }
    }

    private init(location: Location, text: String) {
        self.location = location
        self.text = text
    }
}
