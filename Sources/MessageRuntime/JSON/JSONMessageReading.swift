internal import CMessageArena

// Fills protobuf-c structs in the arena.

extension JSONReader {
    /// Reads a message of the type that has this `ProtobufCMessageDescriptor`.
    mutating func message(_ layout: UnsafeRawPointer) throws(MessageError) -> UnsafeMutableRawPointer {
        let message = message_arena_message(arena, layout)
        let type = JSONType(layout)
        switch type.form {
        case .fields: try readObject(of: type, into: message)
        case .timestamp: try TimestampJSON.read(&self, into: message, type)
        case .duration: try DurationJSON.read(&self, into: message, type)
        case .fieldMask: try FieldMaskJSON.read(&self, into: message, type)
        case .any: try AnyJSON.read(&self, into: message, type)
        }
        return message
    }

    /// Reads an object of fields.
    mutating func readObject(of type: JSONType, into message: UnsafeMutableRawPointer) throws(MessageError) {
        try beginObject()
        try readMembers(of: type, into: message)
    }

    /// Reads the rest of an object that has begun.
    mutating func readMembers(of type: JSONType, into message: UnsafeMutableRawPointer) throws(MessageError) {
        let seen = message_arena_take(arena, type.count).initializeMemory(
            as: Bool.self, repeating: false, count: type.count)
        var next = 0
        while let name = try nextName() {
            guard let index = type.index(of: name, from: next) else { throw unknown(name, in: type.name) }
            if seen[index] { throw error(.duplicateField, "the field stands twice") }
            seen[index] = true
            next = index + 1
            if !skipNull() { try read(type[index], into: message) }
        }
    }

    /// Reads a value that is not null into the field.
    private mutating func read(_ field: JSONField, into message: UnsafeMutableRawPointer) throws(MessageError) {
        switch field.pointee.label {
        case .single where goesDeeper && field.pointee.kind == .message: try readInside(field, of: message)
        case .single:
            let place = field.place(in: message)
            if isPlain, !written.insert(place).inserted { throw error(.duplicateField, "the field stands twice") }
            try readValue(field, into: place)
        case .alternative: try readAlternative(field, into: message)
        case .repeated: try readRepeated(field, into: message)
        case .map: try readMap(field, into: message)
        }
    }

    /// Plain text: reads a field of a sub-message, into the one that is there.
    private mutating func readInside(_ field: JSONField, of message: UnsafeMutableRawPointer) throws(MessageError) {
        guard let layout = field.pointee.type else { return }
        let place = field.place(in: message)
        let inner = place.load(as: UnsafeMutableRawPointer?.self) ?? message_arena_message(arena, layout)
        try readObject(of: JSONType(layout), into: inner)
        place.storeBytes(of: inner, as: UnsafeMutableRawPointer.self)
    }

    /// Refuses a second member of a oneof. Its members share their place, so a value is read aside first.
    private mutating func readAlternative(
        _ field: JSONField, into message: UnsafeMutableRawPointer
    ) throws(MessageError) {
        let value = message_arena_take(arena, Int(field.pointee.stride))
        try readValue(field, into: value)
        guard field.chosen(in: message) == 0 else {
            throw error(.duplicateField, "another field of the same oneof is set")
        }
        field.place(in: message).copyMemory(from: value, byteCount: Int(field.pointee.stride))
        message.storeBytes(
            of: field.pointee.number, toByteOffset: Int(field.pointee.quantifier_offset), as: UInt32.self)
    }

    /// Reads an array behind the values that are there: none in JSON, where a field stands once.
    private mutating func readRepeated(_ field: JSONField, into message: UnsafeMutableRawPointer) throws(MessageError) {
        var values = ArenaArray(
            arena, stride: Int(field.pointee.stride), count: field.count(in: message),
            start: field.value(in: message).load(as: UnsafeMutableRawPointer?.self))
        try readArray { (json) throws(MessageError) in try json.readValue(field, into: values.append()) }
        values.store(field, in: message)
    }

    /// Reads a map of strings: entries are messages with a key and a value.
    private mutating func readMap(_ field: JSONField, into message: UnsafeMutableRawPointer) throws(MessageError) {
        guard let layout = field.pointee.type else { return }
        var entries: [(key: String, entry: UnsafeMutableRawPointer)] = []
        var keys: Set<String> = []
        try beginObject()
        while let name = try nextName() {
            let key = name.string
            guard keys.insert(key).inserted else { throw error(.duplicateField, "the field stands twice") }
            let entry = message_arena_message(arena, layout)
            let members = (entry + MemoryLayout<ProtobufCMessage>.size)
                .assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self)
            members[0] = try kept(name)
            members[1] = try text()
            entries.append((key, entry))
        }
        // In the order of the keys, so that equal maps pack equally.
        entries.sort { $0.key < $1.key }
        var values = ArenaArray(
            arena, stride: Int(field.pointee.stride), count: field.count(in: message),
            start: field.value(in: message).load(as: UnsafeMutableRawPointer?.self))
        for (_, entry) in entries { values.append().storeBytes(of: entry, as: UnsafeMutableRawPointer.self) }
        values.store(field, in: message)
    }

    /// Reads one value, which must not be null.
    private mutating func readValue(_ field: JSONField, into place: UnsafeMutableRawPointer) throws(MessageError) {
        switch field.pointee.kind {
        case .int32: place.storeBytes(of: try integer(), as: Int32.self)
        case .uint32: place.storeBytes(of: try integer(), as: UInt32.self)
        case .int64: place.storeBytes(of: try integer(), as: Int64.self)
        case .uint64: place.storeBytes(of: try integer(), as: UInt64.self)
        case .float: place.storeBytes(of: try float(), as: Float.self)
        case .double: place.storeBytes(of: try float(), as: Double.self)
        case .bool: place.storeBytes(of: try boolean() ? 1 : 0, as: Int32.self)
        case .enumeration: place.storeBytes(of: try enumeration(field.pointee.type), as: Int32.self)
        case .string: place.storeBytes(of: try text(), as: UnsafeMutablePointer<CChar>.self)
        case .bytes: place.storeBytes(of: try byteString(), as: ProtobufCBinaryData.self)
        case .message:
            guard let layout = field.pointee.type else { return }
            place.storeBytes(of: try message(layout), as: UnsafeMutableRawPointer.self)
        }
    }
}
