extension Message {
    /// A sub-message that is there is always written.
    public var isDefault: Bool { false }

    /// Reads a message from proto3 JSON. Field names may be the JSON names or the names of the contract.
    /// - Throws: `invalidJSON`, `unknownField`, `duplicateField`, `wrongType`, `outOfRange`, `unknownValue`,
    ///   `invalidText`, `tooDeep`; all with the path of the field.
    public init(json: some StringProtocol) throws(MessageError) {
        try self.init(json: Array(json.utf8))
    }

    /// Reads a message from the UTF-8 of its proto3 JSON.
    /// - Throws: as `init(json:)` of a string.
    public init(json: [UInt8], types: MessageTypes = .none) throws(MessageError) {
        guard String(validating: json, as: UTF8.self) != nil else {
            throw MessageError(.invalidJSON, "the text is no UTF-8")
        }
        var reader = JSONReader(json, types: types)
        self = try Self.readJSON(&reader)
        try reader.finish()
    }

    /// The message as proto3 JSON, in one line.
    public func json() -> String {
        String(decoding: jsonBytes(), as: UTF8.self)
    }

    /// The UTF-8 of the message as proto3 JSON.
    public func jsonBytes(types: MessageTypes = .none) -> [UInt8] {
        var writer = JSONWriter(types: types)
        writeJSON(&writer)
        return writer.bytes
    }

    /// Sets one field from plain text, as it stands in a path or a query: `page_size` from `20`.
    ///
    /// - Parameter path: names joined by dots, `filter.region_code`. A repeated field gets one more element.
    /// - Throws: `unknownField`, `wrongType`, `outOfRange`, `unknownValue`, `invalidText`.
    public mutating func setField(_ path: String, fromText text: String) throws(MessageError) {
        var reader = JSONReader(path: path, text: text)
        try readMembers(&reader)
    }

    /// Writes an object of the fields.
    public func writeJSON(_ json: inout JSONWriter) {
        json.object { json in writeFields(&json) }
    }

    /// Reads an object of the fields.
    public static func readJSON(_ json: inout JSONReader) throws(MessageError) -> Self {
        var message = Self()
        try message.readMembers(&json)
        return message
    }

    /// Reads the members of an object into this message's fields.
    mutating func readMembers(_ json: inout JSONReader) throws(MessageError) {
        try json.beginObject()
        while let name = try json.nextName() {
            guard try readField(name, &json) else {
                throw json.error(.unknownField, "\(Self.protoName) has no field \(name)")
            }
        }
    }
}
