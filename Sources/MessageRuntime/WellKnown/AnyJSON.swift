internal import CMessageArena

/// `google.protobuf.Any` in JSON.
///
/// The message's own object with `@type` in front, when the type is known to the writer or reader; otherwise `value`
/// holds its bytes in base64.
/// - Source: google/protobuf/any.proto.
enum AnyJSON {
    /// Full name of the message inside: what stands behind the last slash.
    static func contentName(of typeURL: String) -> String {
        typeURL.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    }

    /// Writes the message inside with its type in front.
    static func write(_ any: UnsafeRawPointer, _ type: JSONType, _ json: inout JSONWriter) {
        let typeURL = type[0].value(in: any).load(as: UnsafePointer<CChar>?.self).map { String(cString: $0) } ?? ""
        let value = type[1].value(in: any).load(as: ProtobufCBinaryData.self)
        json.mark("{")
        if !typeURL.isEmpty {
            json.append("\"@type\":")
            json.append(quoted: typeURL)
            if let content = json.types[contentName(of: typeURL)] {
                writeContent(value, content.layout, &json)
            } else {
                writeBytes(value, &json)
            }
        }
        json.mark("}")
    }

    /// Writes the fields of the message inside; its bytes when they are no such message.
    private static func writeContent(
        _ value: ProtobufCBinaryData, _ layout: UnsafeRawPointer, _ json: inout JSONWriter
    ) {
        let arena = message_arena_current()
        let mark = message_arena_enter(arena)
        defer { message_arena_leave(arena, mark) }
        guard let content = message_arena_unpack(arena, layout, value.data, value.len),
            message_arena_is_text(content) != 0
        else { return writeBytes(value, &json) }
        let contentType = JSONType(layout)
        if contentType.form == .fields {
            json.writeFields(of: content, contentType, isFirst: false)
        } else {
            json.append(",\"value\":")
            json.write(message: content)
        }
    }

    private static func writeBytes(_ value: ProtobufCBinaryData, _ json: inout JSONWriter) {
        guard value.len > 0 else { return }
        json.append(",\"value\":")
        json.append(quoted: Base64.encode(UnsafeBufferPointer(start: value.data, count: value.len)))
    }

    /// Reads an `Any` whose `@type` stands first.
    static func read(
        _ json: inout JSONReader, into any: UnsafeMutableRawPointer, _ type: JSONType
    ) throws(MessageError) {
        try json.beginObject()
        guard let first = try json.nextName() else { return }
        guard first == "@type" || first == "typeUrl" || first == "type_url" else {
            throw json.error(.wrongType, "@type must stand first")
        }
        let typeURL = try json.string()
        type[0].place(in: any).storeBytes(of: try json.kept(typeURL), as: UnsafeMutablePointer<CChar>.self)
        let value: ProtobufCBinaryData
        if first == "@type", let content = json.types[contentName(of: typeURL.string)] {
            value = try readContent(content.layout, &json)
        } else {
            value = try readValue("google.protobuf.Any", &json) { (json) throws(MessageError) in
                try json.skipNull() ? ProtobufCBinaryData() : json.byteString()
            }
        }
        type[1].place(in: any).storeBytes(of: value, as: ProtobufCBinaryData.self)
    }

    /// Reads the rest of the object as a message of that layout, and packs it.
    private static func readContent(
        _ layout: UnsafeRawPointer, _ json: inout JSONReader
    ) throws(MessageError) -> ProtobufCBinaryData {
        let type = JSONType(layout)
        guard type.form == .fields else {
            return try readValue(type.name, &json) { (json) throws(MessageError) in
                packed(try json.message(layout), json.arena)
            }
        }
        let content = message_arena_message(json.arena, layout)
        try json.readMembers(of: type, into: content)
        return packed(content, json.arena)
    }

    /// Reads the rest of an object in which only `value` may follow.
    private static func readValue(
        _ type: String, _ json: inout JSONReader,
        _ read: (inout JSONReader) throws(MessageError) -> ProtobufCBinaryData
    ) throws(MessageError) -> ProtobufCBinaryData {
        var value: ProtobufCBinaryData?
        while let name = try json.nextName() {
            guard name == "value" else { throw json.unknown(name, in: type) }
            guard value == nil else { throw json.error(.duplicateField, "the field stands twice") }
            value = try read(&json)
        }
        return value ?? ProtobufCBinaryData()
    }

    private static func packed(
        _ message: UnsafeRawPointer, _ arena: UnsafeMutablePointer<message_arena>
    ) -> ProtobufCBinaryData {
        let size = message_arena_packed_size(message)
        guard size > 0 else { return ProtobufCBinaryData() }
        let bytes = message_arena_take(arena, size).bindMemory(to: UInt8.self, capacity: size)
        return ProtobufCBinaryData(len: message_arena_pack(message, bytes), data: bytes)
    }
}
