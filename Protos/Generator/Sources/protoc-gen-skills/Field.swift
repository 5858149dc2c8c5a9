/// One field, with everything generated code says about it.
struct Field {
    /// What a field holds, by how code handles it.
    enum Shape {
        case number(swift: String)
        case boolean
        case string
        case bytes
        case enumeration
        case message
        case stringMap(entry: String)
    }

    let descriptor: FieldDescriptor
    let shape: Shape
    /// The Swift type of one value.
    let valueType: String

    init(_ descriptor: FieldDescriptor, _ schema: Schema) {
        self.descriptor = descriptor
        let type = schema.swiftName(descriptor.typeName)
        switch descriptor.kind {
        case .double: (shape, valueType) = (.number(swift: "Double"), "Double")
        case .float: (shape, valueType) = (.number(swift: "Float"), "Float")
        case .int64, .sint64: (shape, valueType) = (.number(swift: "Int64"), "Int64")
        case .sfixed64: (shape, valueType) = (.number(swift: "Int64"), "Int64")
        case .uint64: (shape, valueType) = (.number(swift: "UInt64"), "UInt64")
        case .fixed64: (shape, valueType) = (.number(swift: "UInt64"), "UInt64")
        case .int32, .sint32: (shape, valueType) = (.number(swift: "Int32"), "Int32")
        case .sfixed32: (shape, valueType) = (.number(swift: "Int32"), "Int32")
        case .uint32: (shape, valueType) = (.number(swift: "UInt32"), "UInt32")
        case .fixed32: (shape, valueType) = (.number(swift: "UInt32"), "UInt32")
        case .bool: (shape, valueType) = (.boolean, "Bool")
        case .string: (shape, valueType) = (.string, "String")
        case .bytes: (shape, valueType) = (.bytes, "[UInt8]")
        case .enumeration: (shape, valueType) = (.enumeration, type)
        case .message where schema.messages[descriptor.typeName]?.isMapEntry == true:
            (shape, valueType) = (.stringMap(entry: descriptor.typeName), "[String: String]")
        case .message, .group: (shape, valueType) = (.message, type)
        }
    }

    var isMap: Bool {
        if case .stringMap = shape { true } else { false }
    }

    var isRepeated: Bool { descriptor.isRepeated && !isMap }

    /// The Swift property, in backticks where it needs them.
    var property: String { Names.escaped(Names.property(descriptor.name)) }

    /// The property as the generated methods name it, whose parameters may have the same name.
    var stored: String { "self." + property }

    /// The member of the C struct.
    var cMember: String { "c.pointee.\(Names.escaped(Names.cField(descriptor.name)))" }

    /// The member of the C struct that counts a repeated field.
    var cCount: String { "c.pointee.n_\(descriptor.name)" }

    var propertyType: String {
        if isRepeated { return "[\(valueType)]" }
        if case .message = shape { return "\(valueType)?" }
        return valueType
    }

    /// The default, as `var` and initialiser write it.
    func defaultValue(_ schema: Schema) -> String {
        if isRepeated { return "[]" }
        switch shape {
        case .number: return "0"
        case .boolean: return "false"
        case .string: return "\"\""
        case .bytes: return "[]"
        case .message: return "nil"
        case .stringMap: return "[:]"
        case .enumeration: return "." + zeroCase(schema)
        }
    }

    private func zeroCase(_ schema: Schema) -> String {
        guard let type = schema.enums[descriptor.typeName], let zero = type.values.first else { return "unspecified" }
        return Names.escaped(Names.enumCase(zero.name, of: type.name))
    }
}

// MARK: Statements of the generated methods

extension Field {
    /// The Swift value of the C member.
    var unpacked: String {
        if isRepeated {
            let function =
                switch shape {
                case .number: "numbers"
                case .boolean: "booleans"
                case .string: "strings"
                case .bytes: "byteStrings"
                case .enumeration: "enums"
                case .message, .stringMap: "messages"
                }
            return "unpacker.\(function)(\(cMember), \(cCount))"
        }
        switch shape {
        case .number: return cMember
        case .boolean: return "\(cMember) != 0"
        case .string: return "unpacker.string(\(cMember))"
        case .bytes: return "unpacker.bytes(\(cMember))"
        case .enumeration: return ".init(rawValue: Int32(bitPattern: \(cMember).rawValue))"
        case .message: return "unpacker.message(\(cMember))"
        case .stringMap: return "unpacker.map(\(cMember), \(cCount))"
        }
    }

    /// Fills the C member.
    var packing: [String] {
        if case .stringMap(let entry) = shape {
            let layout = "\(Names.cFunction(entry))__layout()"
            return ["\(cMember) = packer.map(\(stored), \(layout))", "\(cCount) = \(stored).count"]
        }
        if isRepeated {
            let function =
                switch shape {
                case .number: "numbers"
                case .boolean: "booleans"
                case .string: "strings"
                case .bytes: "byteStrings"
                case .enumeration: "enums"
                case .message, .stringMap: "messages"
                }
            return ["\(cMember) = packer.\(function)(\(stored))", "\(cCount) = \(stored).count"]
        }
        switch shape {
        case .number: return ["\(cMember) = \(stored)"]
        case .boolean: return ["\(cMember) = \(stored) ? 1 : 0"]
        case .string: return ["\(cMember) = packer.string(\(stored))"]
        case .bytes: return ["\(cMember) = packer.bytes(\(stored))"]
        case .enumeration: return ["\(cMember).rawValue = UInt32(bitPattern: \(stored).rawValue)"]
        case .message, .stringMap: return ["\(cMember) = packer.message(\(stored))"]
        }
    }

    // MARK: As a member of a oneof

    var memberUnpacked: String {
        if case .message = shape { return "unpacker.present(\(cMember))" }
        return unpacked
    }

    var memberPacking: String {
        switch shape {
        case .number: "\(cMember) = value"
        case .boolean: "\(cMember) = value ? 1 : 0"
        case .bytes: "\(cMember) = packer.bytes(value)"
        case .enumeration: "\(cMember).rawValue = UInt32(bitPattern: value.rawValue)"
        case .string, .message, .stringMap: "\(cMember) = packer.present(value)"
        }
    }
}
