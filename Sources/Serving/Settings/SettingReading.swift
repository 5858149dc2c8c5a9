internal import Storage

extension Setting {
    /// What values of this kind look like, as `--help` and error lines say it.
    public var form: String {
        switch kind {
        case .text: "text"
        case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .flag: "true or false"
        case .choice(let choices): "one of \(choices.joined(separator: ", "))"
        case .address: "host:port or unix:/path"
        case .addresses: "host:port, or several separated by commas"
        case .databaseURL: "sqlite:///absolute/path, sqlite:relative/path or postgres://host/database"
        }
    }

    /// Reads a value as it stands in a file, the environment or a flag.
    ///
    /// - Throws: ``SettingError`` naming the key and what its values look like.
    public func value(from text: String) throws(SettingError) -> SettingValue {
        guard let value = reading(text) else {
            let shown = if case .databaseURL = kind { DatabaseURL.masked(text) } else { text }
            throw SettingError(key: key, message: "\"\(shown)\" is not \(form)")
        }
        return value
    }

    private func reading(_ text: String) -> SettingValue? {
        switch kind {
        case .text:
            return .text(text)
        case .integer(let range):
            guard let number = Int(text), range.contains(number) else { return nil }
            return .integer(number)
        case .flag:
            return ["true": true, "false": false][text].map(SettingValue.flag)
        case .choice(let choices):
            return choices.contains(text) ? .text(text) : nil
        case .address:
            return Address(text) == nil ? nil : .text(text)
        case .addresses:
            return Address.list(text) == nil ? nil : .text(text)
        case .databaseURL:
            return DatabaseURL(text) == nil ? nil : .text(text)
        }
    }
}

/// A configuration key that is unknown, or holds a value it may not hold.
public struct SettingError: Error, Hashable, CustomStringConvertible {
    /// The setting it is about.
    public let key: String
    /// What is wrong, without the key.
    public let message: String

    /// An error about one key.
    public init(key: String, message: String) {
        self.key = key
        self.message = message
    }

    /// Key and message in one line.
    public var description: String { "setting \(key): \(message)" }
}
