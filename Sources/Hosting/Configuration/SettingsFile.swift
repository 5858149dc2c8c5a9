internal import FoundationEssentials
internal import Ledger
internal import Serving

/// A settings file: one JSON object, nested as deep as the dots in the keys, or flat with dotted keys.
///
/// swift-configuration reads such files too, but answers a key that is missing, misspelt or of the wrong type with the default; here such a
/// file stops the start.
enum SettingsFile {
    /// The values of the file as text, by dotted key.
    ///
    /// - Throws: ``StartupFailure`` when the file cannot be read, is not JSON, or holds a value that no setting can have.
    static func values(at path: String) throws(StartupFailure) -> [String: String] {
        guard let content = FileManager.default.contents(atPath: path) else {
            throw StartupFailure("the settings file \(path) cannot be read", code: .usage)
        }
        return try values(in: Array(content), named: path)
    }

    static func values(in content: [UInt8], named path: String) throws(StartupFailure) -> [String: String] {
        guard let top = try? JSONDecoder().decode(Node.self, from: Data(content)), case .object = top else {
            throw StartupFailure("the settings file \(path) is not a JSON object", code: .usage)
        }
        var values: [String: String] = [:]
        try flatten(top, key: "", into: &values, path)
        return values
    }

    private static func flatten(
        _ node: Node, key: String, into values: inout [String: String], _ path: String
    ) throws(StartupFailure) {
        switch node {
        case .object(let members):
            for (name, member) in members.sorted(by: { $0.key < $1.key }) {
                try flatten(member, key: key.isEmpty ? name : "\(key).\(name)", into: &values, path)
            }
        case .list(let texts):
            values[key] = texts.joined(separator: ",")
        case .text(let text):
            values[key] = text
        case .integer(let number):
            values[key] = String(number)
        case .flag(let flag):
            values[key] = flag ? "true" : "false"
        case .other:
            throw StartupFailure(
                "setting \(key) in \(path): a value is a text, a whole number, true or false, or a list of texts",
                code: .usage)
        }
    }

    private enum Node: Decodable {
        case object([String: Node])
        case list([String])
        case text(String)
        case integer(Int)
        case flag(Bool)
        case other

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let members = try? container.decode([String: Node].self) {
                self = .object(members)
            } else if let texts = try? container.decode([String].self) {
                self = .list(texts)
            } else if let text = try? container.decode(String.self) {
                self = .text(text)
            } else if let flag = try? container.decode(Bool.self) {
                self = .flag(flag)
            } else if let number = try? container.decode(Int.self) {
                self = .integer(number)
            } else {
                self = .other
            }
        }
    }
}
