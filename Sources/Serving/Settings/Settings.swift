/// The checked values of a process's settings, read once at start.
public struct Settings: Sendable {
    private var values: [String: SettingValue]

    /// The defaults of `declared`, with `given` values in their place.
    ///
    /// - Throws: ``SettingError`` for a key that is not declared, or a value it may not hold.
    public init(_ declared: [Setting], given: [String: String] = [:]) throws(SettingError) {
        values = [:]
        for setting in declared { values[setting.key] = setting.standard }
        for (key, text) in given.sorted(by: { $0.key < $1.key }) {
            guard let setting = declared.first(where: { $0.key == key }) else {
                throw SettingError(key: key, message: "there is no such setting")
            }
            values[key] = try setting.value(from: text)
        }
    }

    /// The value of a text, choice, address or database setting.
    ///
    /// - Throws: ``SettingError`` when the key was not declared as one.
    public func text(_ key: String) throws(SettingError) -> String {
        guard case .text(let text)? = values[key] else { throw undeclared(key, "text") }
        return text
    }

    /// The value of an integer setting.
    ///
    /// - Throws: ``SettingError`` when the key was not declared as one.
    public func integer(_ key: String) throws(SettingError) -> Int {
        guard case .integer(let number)? = values[key] else { throw undeclared(key, "an integer") }
        return number
    }

    /// The value of a flag.
    ///
    /// - Throws: ``SettingError`` when the key was not declared as one.
    public func flag(_ key: String) throws(SettingError) -> Bool {
        guard case .flag(let flag)? = values[key] else { throw undeclared(key, "a flag") }
        return flag
    }

    /// The value of an address setting.
    ///
    /// - Throws: ``SettingError`` when the key was not declared as one.
    public func address(_ key: String) throws(SettingError) -> Address {
        guard let address = Address(try text(key)) else { throw undeclared(key, "an address") }
        return address
    }

    /// The value of a setting with several addresses.
    ///
    /// - Throws: ``SettingError`` when the key was not declared as one.
    public func addresses(_ key: String) throws(SettingError) -> [Address] {
        guard let addresses = Address.list(try text(key)) else { throw undeclared(key, "addresses") }
        return addresses
    }

    /// The value in force, as it would be written in a file; nil for a key that was not declared.
    public subscript(key: String) -> SettingValue? { values[key] }

    private func undeclared(_ key: String, _ kind: String) -> SettingError {
        SettingError(key: key, message: "the process reads it as \(kind) but does not declare it so")
    }
}
