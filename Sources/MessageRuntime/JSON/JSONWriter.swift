/// Writes messages as proto3 JSON: fields in the contract's order, those at their default left out.
public struct JSONWriter {
    /// The UTF-8 of what was written so far.
    public private(set) var bytes: [UInt8] = []

    /// Knows the messages inside `google.protobuf.Any`; one it does not know is written as base64.
    public var types: MessageTypes

    /// Whether the object being written has no field yet.
    private var isFirst = true

    /// A writer that has written nothing yet.
    public init(types: MessageTypes = .none) {
        self.types = types
    }

    /// Writes a message.
    public mutating func write(_ message: some Message) {
        message.writeJSON(&self)
    }

    // MARK: Fields

    /// Writes a field of a single value.
    public mutating func field<Value: JSONValue>(_ name: StaticString, _ value: Value) {
        if !value.isDefault { present(name, value) }
    }

    /// Writes the field even at its default: a member of a oneof.
    public mutating func present<Value: JSONValue>(_ name: StaticString, _ value: Value) {
        key(name)
        value.writeJSON(&self)
    }

    /// Writes a sub-message that is there.
    public mutating func message<Value: Message>(_ name: StaticString, _ value: Value?) {
        if let value { present(name, value) }
    }

    /// Writes an array that is not empty.
    public mutating func repeated<Value: JSONValue>(_ name: StaticString, _ values: [Value]) {
        guard !values.isEmpty else { return }
        key(name)
        array(values) { value, json in value.writeJSON(&json) }
    }

    /// Writes a `bytes` field in base64.
    public mutating func bytes(_ name: StaticString, _ value: [UInt8]) {
        if !value.isEmpty { presentBytes(name, value) }
    }

    /// Writes a `bytes` member of a oneof.
    public mutating func presentBytes(_ name: StaticString, _ value: [UInt8]) {
        key(name)
        write(quoted: Base64.encode(value))
    }

    /// Writes an array of `bytes`.
    public mutating func repeatedBytes(_ name: StaticString, _ values: [[UInt8]]) {
        guard !values.isEmpty else { return }
        key(name)
        array(values) { value, json in json.write(quoted: Base64.encode(value)) }
    }

    /// Writes a map of strings in the order of its keys.
    public mutating func map(_ name: StaticString, _ map: [String: String]) {
        guard !map.isEmpty else { return }
        key(name)
        object { json in
            for (key, value) in map.sorted(by: { $0.key < $1.key }) {
                json.key(key)
                json.write(quoted: value)
            }
        }
    }

    // MARK: Structure

    mutating func object(_ body: (inout JSONWriter) -> Void) {
        bytes.append(UInt8(ascii: "{"))
        isFirst = true
        body(&self)
        bytes.append(UInt8(ascii: "}"))
        isFirst = false
    }

    mutating func key(_ name: String) {
        separate()
        write(quoted: name)
        bytes.append(UInt8(ascii: ":"))
    }

    mutating func write(raw text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    mutating func write(quoted text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte != 0x7F {
                bytes.append(byte)
            } else {
                write(escaped: byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    // MARK: Private

    /// Names of fields need no escapes.
    private mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func separate() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
    }

    private mutating func array<Value>(_ values: [Value], _ body: (Value, inout JSONWriter) -> Void) {
        bytes.append(UInt8(ascii: "["))
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            body(value, &self)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func write(escaped byte: UInt8) {
        let short: [UInt8: String] = [
            0x22: "\\\"", 0x5C: "\\\\", 0x08: "\\b", 0x0C: "\\f", 0x0A: "\\n", 0x0D: "\\r", 0x09: "\\t",
        ]
        let digits = String(byte, radix: 16)
        write(raw: short[byte] ?? "\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
}
