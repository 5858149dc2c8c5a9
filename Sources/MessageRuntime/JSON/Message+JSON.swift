internal import CMessageArena

extension Message {
    /// Reads a message from proto3 JSON. Field names may be the JSON names or the names of the contract.
    /// - Throws: `invalidJSON`, `unknownField`, `duplicateField`, `wrongType`, `outOfRange`, `unknownValue`,
    ///   `invalidText`, `tooDeep`; all with the path of the field.
    public init(json: some StringProtocol) throws(MessageError) {
        try self.init(json: Array(json.utf8))
    }

    /// Reads a message from the UTF-8 of its proto3 JSON, with or without a byte order mark before it.
    /// - Throws: as `init(json:)` of a string.
    public init(json: [UInt8], types: MessageTypes = .none) throws(MessageError) {
        guard String(validating: json, as: UTF8.self) != nil else {
            throw MessageError(.invalidJSON, "the text is no UTF-8")
        }
        let arena = message_arena_current()
        let mark = message_arena_enter(arena)
        defer { message_arena_leave(arena, mark) }
        let layout = Self.layout
        let message = try json.withUnsafeBufferPointer { (text) throws(MessageError) -> UnsafeMutableRawPointer in
            var reader = JSONReader(text.withoutMark, types: types, arena)
            let message = try reader.message(layout)
            try reader.finish()
            return message
        }
        var unpacker = Unpacker()
        self.init(unpacking: message, &unpacker)
    }

    /// The message as proto3 JSON, in one line.
    ///
    /// A string that holds a NUL ends there, as protobuf-c's strings do.
    public func json() -> String {
        String(decoding: jsonBytes(), as: UTF8.self)
    }

    /// The UTF-8 of the message as proto3 JSON.
    public func jsonBytes(types: MessageTypes = .none) -> [UInt8] {
        let arena = message_arena_current()
        let mark = message_arena_enter(arena)
        defer { message_arena_leave(arena, mark) }
        let message = Packer.filled(self, in: arena)
        var writer = JSONWriter(types: types)
        // JSON is most often about twice as long.
        writer.bytes.reserveCapacity(2 * arena.pointee.bound)
        writer.write(message: message)
        return writer.bytes
    }

    /// Sets one field from plain text, as it stands in a path or a query: `page_size` from `20`.
    ///
    /// - Parameter path: names joined by dots, `filter.region_code`. A repeated field gets one more element.
    /// - Throws: as ``setFields(fromTexts:)``.
    public mutating func setField(_ path: String, fromText text: String) throws(MessageError) {
        try setFields(fromTexts: [(path, text)])
    }

    /// Sets fields from plain text, each of them once; a repeated field gets one more element each time. Enum values go by their names.
    ///
    /// - Throws: `unknownField`, `duplicateField`, `wrongType`, `outOfRange`, `unknownValue`, `invalidText`.
    public mutating func setFields(fromTexts fields: [(path: String, text: String)]) throws(MessageError) {
        guard !fields.isEmpty else { return }
        let packed = packed()
        let arena = message_arena_current()
        let mark = message_arena_enter(arena)
        defer { message_arena_leave(arena, mark) }
        guard let message = message_arena_unpack(arena, Self.layout, packed, packed.count) else {
            throw MessageError(arena.pointee.failure)
        }
        var written: Set<UnsafeMutableRawPointer> = []
        for (path, text) in fields {
            var reader = JSONReader(path: path, text: text, arena)
            swap(&reader.written, &written)
            try reader.readObject(of: JSONType(Self.layout), into: UnsafeMutableRawPointer(mutating: message))
            swap(&reader.written, &written)
        }
        var unpacker = Unpacker()
        self = Self(unpacking: message, &unpacker)
    }
}

extension JSONText {
    /// The text behind a byte order mark, which those who read JSON may pass over.
    ///
    /// - Source: RFC 8259, section 8.1.
    fileprivate var withoutMark: JSONText {
        starts(with: [0xEF, 0xBB, 0xBF]) ? JSONText(rebasing: dropFirst(3)) : self
    }
}
