/// Writes the Swift value type of a message.
struct MessageWriter {
    let message: MessageDescriptor
    let schema: Schema
    private let fields: [Field]
    private let swiftName: String

    init(_ message: MessageDescriptor, _ schema: Schema) {
        self.message = message
        self.schema = schema
        fields = message.fields.map { Field($0, schema) }
        swiftName = schema.swiftName(message.fullName)
    }

    /// A stored property: a field or a oneof.
    private enum Property {
        case field(Field)
        case oneof(name: String, members: [Field], comment: [String])

        var name: String {
            switch self {
            case .field(let field): field.property
            case .oneof(let name, _, _): Names.escaped(Names.property(name))
            }
        }

        var type: String {
            switch self {
            case .field(let field): field.propertyType
            case .oneof(let name, _, _): Names.upperCamelCased(name) + "?"
            }
        }

        func defaultValue(_ schema: Schema) -> String {
            switch self {
            case .field(let field): field.defaultValue(schema)
            case .oneof: "nil"
            }
        }
    }

    /// Fields in the contract's order, a oneof where its first member stands.
    private var properties: [Property] {
        var seen: Set<Int> = []
        return fields.compactMap { field -> Property? in
            guard let index = field.descriptor.oneof else { return .field(field) }
            guard seen.insert(index).inserted else { return nil }
            let oneof = message.oneofs[index]
            return .oneof(
                name: oneof.name, members: fields.filter { $0.descriptor.oneof == index }, comment: oneof.comment)
        }
    }

    // MARK: Value

    func writeType(_ source: inout SourceWriter) {
        source.document(message.comment)
        let name = swiftName.split(separator: ".").last.map(String.init) ?? swiftName
        source.block("public struct \(name): \(conformances)") { source in
            writeProperties(&source)
            if !fields.isEmpty { source.line() }
            source.line("public init() {}")
            writeInitialiser(&source)
            for inner in message.enums {
                source.line()
                EnumWriter(inner, schema).write(&source)
            }
            for case .oneof(let name, let members, let comment) in properties {
                source.line()
                writeOneof(name, members, comment, &source)
            }
            for inner in message.messages where !inner.isMapEntry {
                source.line()
                MessageWriter(inner, schema).writeType(&source)
            }
        }
    }

    private var conformances: String {
        let shapes = ["google.protobuf.Timestamp": "TimestampShape", "google.protobuf.Any": "AnyShape"]
        if let shape = shapes[message.fullName] { return shape }
        let isIdempotent = message.fields.contains { $0.name == "request_id" && $0.kind == .string && !$0.isRepeated }
        return isIdempotent ? "Message, IdempotentRequest" : "Message"
    }

    private func writeProperties(_ source: inout SourceWriter) {
        for property in properties {
            switch property {
            case .field(let field): source.document(field.descriptor.comment)
            case .oneof(_, _, let comment): source.document(comment)
            }
            source.line("public var \(property.name): \(property.type) = \(property.defaultValue(schema))")
        }
    }

    private func writeInitialiser(_ source: inout SourceWriter) {
        guard !fields.isEmpty else { return }
        let parameters = properties.map { "\($0.name): \($0.type) = \($0.defaultValue(schema))" }
        source.line()
        source.block(
            "public init(\(parameters.joined(separator: ", ")))",
            lines: properties.map { "self.\($0.name) = \($0.name)" })
    }

    private func writeOneof(_ name: String, _ members: [Field], _ comment: [String], _ source: inout SourceWriter) {
        source.document(comment)
        source.block("public enum \(Names.upperCamelCased(name)): Hashable, Sendable") { source in
            for member in members {
                source.document(member.descriptor.comment)
                source.line("case \(member.property)(\(member.valueType))")
            }
        }
    }

    // MARK: Bridging

    func writeBridge(_ source: inout SourceWriter) {
        source.block("extension \(swiftName)") { source in
            source.line("public static var protoName: String { \"\(message.fullName)\" }")
            source.line(
                "public static var layout: UnsafeRawPointer { \(Names.cFunction(message.fullName))__layout() }"
            )
            writeUnpacking(&source)
            writePacking(&source)
        }
        for inner in message.messages where !inner.isMapEntry {
            source.line()
            MessageWriter(inner, schema).writeBridge(&source)
        }
    }

    private var cPointer: String { "let c = pointer.assumingMemoryBound(to: \(Names.cType(message.fullName)).self)" }

    private func writeUnpacking(_ source: inout SourceWriter) {
        source.line()
        source.block("public init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker)") { source in
            if !fields.isEmpty { source.line(cPointer) }
            for property in properties {
                switch property {
                case .field(let field): source.line("\(field.stored) = \(field.unpacked)")
                case .oneof(let name, let members, _):
                    source.line("switch c.pointee.\(name)_case.rawValue {")
                    for member in members {
                        let value = ".\(member.property)(\(member.memberUnpacked))"
                        source.line("case \(member.descriptor.number): self.\(property.name) = \(value)")
                    }
                    source.line("default: self.\(property.name) = nil")
                    source.line("}")
                }
            }
        }
    }

    private func writePacking(_ source: inout SourceWriter) {
        source.line()
        source.block("public func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer)") { source in
            if fields.isEmpty { return }
            source.line(cPointer)
            for property in properties {
                switch property {
                case .field(let field): for line in field.packing { source.line(line) }
                case .oneof(let name, let members, _):
                    source.line("switch self.\(property.name) {")
                    for member in members {
                        source.line("case .\(member.property)(let value):")
                        source.line("    c.pointee.\(name)_case.rawValue = \(member.descriptor.number)")
                        source.line("    \(member.memberPacking)")
                    }
                    source.line("case nil: break")
                    source.line("}")
                }
            }
        }
    }
}
