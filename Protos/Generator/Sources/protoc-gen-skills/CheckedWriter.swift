/// Writes the checked form of a message that requests carry: its fields as values of the domain, and the check that makes them.
struct CheckedWriter {
    private let message: MessageDescriptor
    private let schema: Schema
    private let name: String

    init(_ message: MessageDescriptor, _ schema: Schema) {
        self.message = message
        self.schema = schema
        name = schema.swiftName(message.fullName)
    }

    /// A value of the checked form, and the expression that makes it.
    private struct Value {
        let name: String
        let type: String
        let check: String
        let comment: [String]
    }

    func write(_ source: inout SourceWriter) {
        let values = self.values
        let isIdempotent = message.fields.contains { $0.name == "request_id" }
        source.block("extension \(name): CheckedMessage") { source in
            source.line("/// The request with its fields checked.")
            source.block("public struct Checked: \(isIdempotent ? "IdempotentRequest" : "Sendable")") { source in
                for value in values {
                    source.document(value.comment)
                    source.line("public var \(value.name): \(value.type)")
                }
                let parameters = values.map { "\($0.name): \($0.type)" }.joined(separator: ", ")
                source.line()
                source.block(
                    "public init(\(parameters))", lines: values.map { "self.\($0.name) = \($0.name)" })
            }
            source.line()
            source.block("public static var fieldRules: [FieldRule]") { source in
                source.line("[")
                for descriptor in message.fields { source.line("    \(rule(descriptor)),") }
                source.line("]")
            }
            source.line()
            source.block("public func checked(_ check: inout FieldCheck) -> Checked?") { source in
                for value in values { source.line("let \(value.name): \(value.type)? = \(value.check)") }
                if !values.isEmpty {
                    source.line("guard \(values.map { "let \($0.name)" }.joined(separator: ", ")) else { return nil }")
                }
                let arguments = values.map { "\($0.name): \($0.name)" }.joined(separator: ", ")
                source.line("return Checked(\(arguments))")
            }
        }
    }

    private var isPaged: Bool { message.fields.contains { $0.name == "page_token" } }

    private var values: [Value] {
        var values: [Value] = []
        for descriptor in message.fields {
            if isPaged, descriptor.name == "page_size" || descriptor.name == "page_token" { continue }
            values.append(value(descriptor))
        }
        if isPaged {
            values.append(
                Value(
                    name: "page", type: "PageQuery",
                    check: "check.page(size: self.pageSize, token: self.pageToken) { "
                        + "var filters = self; filters.pageSize = 0; filters.pageToken = \"\"; return filters.packed() }",
                    comment: ["The page that is asked for."]))
        }
        return values
    }

    private func value(_ descriptor: FieldDescriptor) -> Value {
        let field = Field(descriptor, schema)
        let rule = descriptor.rule ?? .none
        let (type, call) = single(field, rule)
        if field.isRepeated {
            let limits = "\(rule.minItems)...\(rule.maxItems)"
            let check =
                "check.list(self.\(field.property), \"\(descriptor.name)\", \(limits)) { (value, check: inout FieldCheck) in "
                + "\(call("value", "FieldCheck.element", "true")) }"
            return Value(name: field.property, type: "[\(type)]", check: check, comment: descriptor.comment)
        }
        let isOptional = !rule.isRequired && hasAbsence(field, rule)
        let check = call(
            "self.\(field.property)", "\"\(descriptor.name)\"", isOptional ? "nil" : rule.isRequired ? "true" : "false")
        return Value(
            name: field.property, type: isOptional ? type + "?" : type, check: check, comment: descriptor.comment)
    }

    /// The rule as a value of `FieldRule`.
    private func rule(_ descriptor: FieldDescriptor) -> String {
        let rule = descriptor.rule ?? .none
        let field = Field(descriptor, schema)
        var parts = ["\"\(descriptor.name)\""]
        if rule.isRequired || rule.minItems > 0 { parts.append("required: true") }
        if rule.format != .unspecified { parts.append("format: \"\(rule.format.contractName)\"") }
        if let min = rule.min, let max = rule.max { parts.append("values: \(min)...\(max)") }
        if rule.maxChars > 0 { parts.append("length: \(rule.minChars)...\(rule.maxChars)") }
        if rule.maxBytes > 0 { parts.append("length: 0...\(rule.maxBytes)") }
        if field.isRepeated { parts.append("items: \(rule.minItems)...\(rule.maxItems)") }
        if schema.checked.contains(descriptor.typeName), schema.messages[descriptor.typeName] != nil {
            parts.append("message: \(field.valueType).self")
        }
        return "FieldRule(\(parts.joined(separator: ", ")))"
    }

    /// Whether a value may be missing, rather than empty.
    private func hasAbsence(_ field: Field, _ rule: FieldRule) -> Bool {
        switch field.shape {
        case .string: rule.format.reader.map { $0.type != "String" } ?? false
        case .number: (rule.min ?? 0) > 0
        case .enumeration, .message: true
        case .boolean, .bytes, .stringMap: false
        }
    }

    /// The type of one value, and the call that checks it: of the value, the name of its field, and whether it is required (`nil`: it may
    /// be absent, `false`: it may be empty).
    private func single(_ field: Field, _ rule: FieldRule) -> (String, (String, String, String) -> String) {
        func call(_ function: String, _ more: String = "") -> (String, String, String) -> String {
            { value, name, required in
                required == "nil"
                    ? "check.optional(\(function): \(value), \(name)\(more))"
                    : "check.\(function)(\(value), \(name)\(more), required: \(required))"
            }
        }
        switch field.shape {
        case .boolean: return ("Bool", { value, _, _ in value })
        case .bytes: return ("[UInt8]", call("bytes", ", max: \(rule.maxBytes)"))
        case .stringMap: return (field.valueType, { value, _, _ in value })
        case .enumeration:
            return (field.valueType, call("choice"))
        case .message:
            guard field.valueType != "Timestamp" else { return ("Timestamp", call("present")) }
            return (field.valueType + ".Checked", call("message"))
        case .number(let swift):
            guard !["Double", "Float"].contains(swift) else { return (swift, { value, _, _ in value }) }
            let range = "\(rule.min ?? 0)...\(rule.max ?? 0)"
            return rule.format == .yuan ? ("Yuan", call("yuan", ", \(range)")) : ("Int", call("number", ", \(range)"))
        case .string:
            let reader = rule.format.reader ?? ("raw", "String")
            let length = rule.format.hasLength ? ", \(rule.minChars)...\(rule.maxChars)" : ""
            return (reader.1, call(reader.0, length))
        }
    }
}
