internal import CProtobufC

/// What a message type consists of, read from the tables that protobuf-c packs and unpacks by: for reflection.
public struct MessageLayout: Sendable, Hashable {
    /// Full name in the contract.
    public let name: String
    /// By number.
    public let fields: [Field]

    /// One field.
    public struct Field: Sendable, Hashable {
        /// Number on the wire.
        public let number: Int32
        /// Name in the proto.
        public let name: String
        /// In the words of the proto language: `int64`, `string`, `message`, ….
        public let kind: String
        /// Full name of the message or enum type; empty for other kinds.
        public let type: String
        /// Whether there may be any number of values.
        public let isRepeated: Bool
        /// Whether it is a member of a oneof.
        public let isAlternative: Bool
    }

    /// An enum type.
    public struct Enumeration: Sendable, Hashable {
        /// Full name in the contract.
        public let name: String
        /// Numbers and names, by number.
        public let values: [Value]

        /// One value.
        public struct Value: Sendable, Hashable {
            /// Number on the wire.
            public let number: Int32
            /// Name in the proto.
            public let name: String
        }
    }

    /// The layouts of message types and of every type their fields lead to, those asked for first.
    public static func all(
        of types: [any Message.Type]
    ) -> (messages: [MessageLayout], enumerations: [Enumeration]) {
        var reading = Reading()
        for type in types { reading.find(type.layout) }
        reading.readAll()
        return (reading.messages, reading.enumerations)
    }

    /// Walks the tables from type to type; types may lead back to themselves.
    private struct Reading {
        var messages: [MessageLayout] = []
        var enumerations: [Enumeration] = []
        private var waiting: [UnsafePointer<ProtobufCMessageDescriptor>] = []
        private var known: Set<UnsafeRawPointer> = []

        mutating func find(_ layout: UnsafeRawPointer) {
            guard known.insert(layout).inserted else { return }
            waiting.append(layout.assumingMemoryBound(to: ProtobufCMessageDescriptor.self))
        }

        mutating func readAll() {
            var position = 0
            while position < waiting.count {
                let type = waiting[position].pointee
                position += 1
                let fields = UnsafeBufferPointer(start: type.fields, count: Int(type.n_fields)).map { field($0) }
                messages.append(MessageLayout(name: String(cString: type.name), fields: fields))
            }
        }

        private mutating func field(_ field: ProtobufCFieldDescriptor) -> Field {
            let kind = MessageLayout.kinds[Int(field.type.rawValue)]
            var type = ""
            if let descriptor = field.descriptor, kind == "message" {
                find(descriptor)
                type = String(
                    cString: descriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self).pointee.name)
            } else if let descriptor = field.descriptor, kind == "enum" {
                type = enumeration(descriptor)
            }
            return Field(
                number: Int32(bitPattern: field.id), name: String(cString: field.name),
                kind: kind, type: type, isRepeated: field.label.rawValue == MessageLayout.repeatedLabel,
                isAlternative: field.flags & UInt32(PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue) != 0)
        }

        /// The name of an enum type, which is taken in when it is new.
        private mutating func enumeration(_ pointer: UnsafeRawPointer) -> String {
            let type = pointer.assumingMemoryBound(to: ProtobufCEnumDescriptor.self).pointee
            let name = String(cString: type.name)
            if known.insert(pointer).inserted {
                let values = UnsafeBufferPointer(start: type.values, count: Int(type.n_values)).map {
                    Enumeration.Value(number: $0.value, name: String(cString: $0.name))
                }
                enumerations.append(Enumeration(name: name, values: values))
            }
            return name
        }
    }

    /// `PROTOBUF_C_LABEL_REPEATED`, which is not imported, nor are the constants of `ProtobufCType`.
    private static let repeatedLabel: UInt32 = 2

    /// By `ProtobufCType`.
    private static let kinds = [
        "int32", "sint32", "sfixed32", "int64", "sint64", "sfixed64", "uint32", "fixed32", "uint64", "fixed64", "float",
        "double", "bool", "enum", "string", "bytes", "message",
    ]
}
