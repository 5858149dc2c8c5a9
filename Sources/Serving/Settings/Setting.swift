/// One configuration key of a process, declared as data: the reader, `--help` and the operators' guide are made from it.
public struct Setting: Sendable, Hashable {
    /// What a value may be.
    public enum Kind: Sendable, Hashable {
        /// Anything.
        case text
        /// A whole number inside the range.
        case integer(ClosedRange<Int>)
        /// `true` or `false`.
        case flag
        /// One of these words.
        case choice([String])
        /// `host:port`, port 0 to 65535; `unix:/path` for a Unix socket.
        case address
        /// One or more addresses, separated by commas; may be empty.
        case addresses
        /// `sqlite:///absolute/path`, `sqlite:relative/path` or `postgres://host/database`.
        case databaseURL
    }

    /// Dotted, lower case, for example `rpc.max-in-flight`.
    public let key: String
    /// What its values may be.
    public let kind: Kind
    /// The value when none is given.
    public let standard: SettingValue
    /// One sentence for operators.
    public let purpose: String

    init(_ key: String, _ kind: Kind, _ standard: SettingValue, _ purpose: String) {
        self.key = key
        self.kind = kind
        self.standard = standard
        self.purpose = purpose
    }

    /// Any text.
    public static func text(_ key: String, default standard: String, _ purpose: String) -> Setting {
        Setting(key, .text, .text(standard), purpose)
    }

    /// A whole number inside `range`.
    public static func integer(
        _ key: String, default standard: Int, in range: ClosedRange<Int>, _ purpose: String
    ) -> Setting {
        Setting(key, .integer(range), .integer(standard), purpose)
    }

    /// `true` or `false`.
    public static func flag(_ key: String, default standard: Bool, _ purpose: String) -> Setting {
        Setting(key, .flag, .flag(standard), purpose)
    }

    /// One of a few words.
    public static func choice(
        _ key: String, default standard: String, of choices: [String], _ purpose: String
    ) -> Setting {
        Setting(key, .choice(choices), .text(standard), purpose)
    }

    /// Where to listen or connect.
    public static func address(_ key: String, default standard: String, _ purpose: String) -> Setting {
        Setting(key, .address, .text(standard), purpose)
    }

    /// Where several instances of a process are found.
    public static func addresses(_ key: String, default standard: String, _ purpose: String) -> Setting {
        Setting(key, .addresses, .text(standard), purpose)
    }

    /// Where a database is.
    public static func databaseURL(_ key: String, default standard: String, _ purpose: String) -> Setting {
        Setting(key, .databaseURL, .text(standard), purpose)
    }
}

/// A checked value of a setting.
public enum SettingValue: Sendable, Hashable, CustomStringConvertible {
    case text(String)
    case integer(Int)
    case flag(Bool)

    /// As it is written in a settings file.
    public var description: String {
        switch self {
        case .text(let text): text
        case .integer(let number): String(number)
        case .flag(let flag): flag ? "true" : "false"
        }
    }
}
