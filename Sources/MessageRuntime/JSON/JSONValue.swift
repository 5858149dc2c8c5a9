/// A value that a field of a message can hold, in the proto3 JSON mapping.
///
/// - Source: protobuf.dev, ProtoJSON format.
public protocol JSONValue: Sendable {
    /// Whether the field is left out when it holds this.
    var isDefault: Bool { get }

    func writeJSON(_ json: inout JSONWriter)

    static func readJSON(_ json: inout JSONReader) throws(MessageError) -> Self
}

extension String: JSONValue {
    /// Whether the field is left out when it holds this.
    public var isDefault: Bool { isEmpty }

    /// Writes the value.
    public func writeJSON(_ json: inout JSONWriter) { json.write(quoted: self) }

    /// Reads a value.
    ///
    /// - Throws: `wrongType`, `outOfRange`, `invalidText`.
    public static func readJSON(_ json: inout JSONReader) throws(MessageError) -> String {
        guard case .text(let text) = try json.scalar() else { throw json.error(.wrongType, "expected a string") }
        if text.utf8.contains(0) { throw json.error(.invalidText, "a string must not hold a NUL") }
        return text
    }
}

extension Bool: JSONValue {
    /// Whether the field is left out when it holds this.
    public var isDefault: Bool { !self }

    /// Writes the value.
    public func writeJSON(_ json: inout JSONWriter) { json.write(raw: self ? "true" : "false") }

    /// Reads a value.
    ///
    /// - Throws: `wrongType`, `outOfRange`, `invalidText`.
    public static func readJSON(_ json: inout JSONReader) throws(MessageError) -> Bool {
        switch try json.scalar() {
        case .boolean(let value): return value
        case .text("true") where json.isPlain: return true
        case .text("false") where json.isPlain: return false
        default: throw json.error(.wrongType, "expected true or false")
        }
    }
}

/// `bytes` fields: base64, standard or URL-safe when read.
extension JSONReader {
    mutating func readByteString() throws(MessageError) -> [UInt8] {
        guard case .text(let text) = try scalar() else { throw error(.wrongType, "expected a base64 string") }
        guard let bytes = Base64.decode(text) else { throw error(.wrongType, "this is no base64") }
        return bytes
    }
}
