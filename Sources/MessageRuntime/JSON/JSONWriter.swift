internal import CMessageArena

/// Writes messages as proto3 JSON: fields in the order of their numbers, those at their default left out.
///
/// Messages are protobuf-c structs, walked by the tables of their types.
/// - Source: protobuf.dev, ProtoJSON format.
struct JSONWriter {
    /// The UTF-8 of what was written so far.
    var bytes: [UInt8] = []

    /// Knows the messages inside `google.protobuf.Any`; one it does not know is written as base64.
    let types: MessageTypes

    init(types: MessageTypes) {
        self.types = types
    }

    mutating func write(message: UnsafeRawPointer) {
        let type = JSONType(of: message)
        switch type.form {
        case .fields:
            mark("{")
            writeFields(of: message, type, isFirst: true)
            mark("}")
        case .timestamp: TimestampJSON.write(message, type, &self)
        case .duration: DurationJSON.write(message, type, &self)
        case .fieldMask: FieldMaskJSON.write(message, type, &self)
        case .any: AnyJSON.write(message, type, &self)
        }
    }

    /// Writes the members of the object.
    ///
    /// - Parameter isFirst: whether the object has no member yet.
    mutating func writeFields(of message: UnsafeRawPointer, _ type: JSONType, isFirst: Bool) {
        var isFirst = isFirst
        for index in 0..<type.count {
            let field = type[index]
            guard field.isPresent(in: message) else { continue }
            if !isFirst { mark(",") }
            isFirst = false
            append(field.pointee.key, field.pointee.key_length)
            switch field.pointee.label {
            case .single, .alternative: write(value: field.value(in: message), field)
            case .repeated: writeArray(field, in: message)
            case .map: writeMap(field, in: message)
            }
        }
    }

    // MARK: Private

    private mutating func writeArray(_ field: JSONField, in message: UnsafeRawPointer) {
        mark("[")
        if let values = field.value(in: message).load(as: UnsafeRawPointer?.self) {
            for index in 0..<field.count(in: message) {
                if index > 0 { mark(",") }
                write(value: values + index * Int(field.pointee.stride), field)
            }
        }
        mark("]")
    }

    /// Writes a map of strings in the order of its keys: entries are messages with a key and a value.
    private mutating func writeMap(_ field: JSONField, in message: UnsafeRawPointer) {
        mark("{")
        let entries = UnsafeBufferPointer(
            start: field.value(in: message).load(as: UnsafePointer<UnsafeRawPointer>?.self),
            count: field.count(in: message))
        var values: [String: String] = [:]
        for entry in entries {
            let members = (entry + MemoryLayout<ProtobufCMessage>.size)
                .assumingMemoryBound(to: UnsafePointer<CChar>?.self)
            values[members[0].map { String(cString: $0) } ?? ""] = members[1].map { String(cString: $0) } ?? ""
        }
        var isFirst = true
        for (key, value) in values.sorted(by: { $0.key < $1.key }) {
            if !isFirst { mark(",") }
            isFirst = false
            append(quoted: key)
            mark(":")
            append(quoted: value)
        }
        mark("}")
    }

    private mutating func write(value: UnsafeRawPointer, _ field: JSONField) {
        switch field.pointee.kind {
        case .int32: append(integer: value.load(as: Int32.self))
        case .uint32: append(integer: value.load(as: UInt32.self))
        // 64-bit integers are strings in JSON, because a JavaScript number holds only 53 bits.
        case .int64: append(quotedInteger: value.load(as: Int64.self))
        case .uint64: append(quotedInteger: value.load(as: UInt64.self))
        case .float: append(number: value.load(as: Float.self))
        case .double: append(number: value.load(as: Double.self))
        case .bool: append(value.load(as: Int32.self) != 0 ? "true" : "false")
        case .enumeration: append(enumeration: value.load(as: Int32.self), field)
        case .string: append(quoted: value.load(as: UnsafePointer<CChar>?.self))
        case .bytes:
            let data = value.load(as: ProtobufCBinaryData.self)
            append(quoted: Base64.encode(UnsafeBufferPointer(start: data.data, count: data.len)))
        case .message:
            if let message = value.load(as: UnsafeRawPointer?.self) { write(message: message) } else { append("null") }
        }
    }

    /// Writes the name, or a number that this version of the contract does not know.
    private mutating func append(enumeration number: Int32, _ field: JSONField) {
        if let type = field.pointee.type, let name = message_json_enum_name(type, number) {
            append(quoted: name)
        } else {
            append(integer: number)
        }
    }

    private mutating func append(quotedInteger integer: some FixedWidthInteger) {
        mark("\"")
        append(integer: integer)
        mark("\"")
    }
}
