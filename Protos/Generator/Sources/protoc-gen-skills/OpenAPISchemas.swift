/// The JSON forms of messages as OpenAPI schemas.
///
/// - Source: the proto3 JSON mapping.
struct OpenAPISchemas {
    private let schema: Schema

    init(_ schema: Schema) { self.schema = schema }

    /// The schemas of these messages and of every message and enum in them, by name.
    func all(reachableFrom types: Set<String>) -> [(String, JSONText)] {
        var found: Set<String> = []
        var open = Array(types)
        while let name = open.popLast() {
            guard Self.wellKnown[name] == nil, found.insert(name).inserted else { continue }
            guard let message = schema.messages[name] else { continue }
            open += message.fields.map(\.typeName).filter { !$0.isEmpty && schema.messages[$0]?.isMapEntry != true }
        }
        return found.sorted().map { ($0, definition(of: $0)) }
    }

    /// The schema of a message or enum by reference; of Google's own, in place.
    func reference(_ name: String) -> JSONText {
        if let known = Self.wellKnown[name] { return .object(known) }
        return .object([("$ref", .string("#/components/schemas/\(name)"))])
    }

    func content(_ schema: JSONText) -> JSONText {
        .object([("application/json", .object([("schema", schema)]))])
    }

    /// What a path and a query may give of a request; members of messages inside it by their paths.
    func parameters(of request: String, path variables: [String], withQuery: Bool) -> [JSONText] {
        var parameters: [JSONText] = []
        for (name, field) in fields(of: request, prefix: "", depth: 0) {
            let isInPath = variables.contains(name)
            guard isInPath || withQuery else { continue }
            var members: [(String, JSONText)] = [
                ("name", .string(name)), ("in", .string(isInPath ? "path" : "query")),
                ("required", .boolean(isInPath || field.rule?.demandsValue == true)),
            ]
            if !field.comment.isEmpty { members.append(("description", .string(text(field.comment)))) }
            members.append(("schema", type(of: field)))
            parameters.append(.object(members))
        }
        return parameters
    }

    /// The enums that a path and a query may give values of.
    func choices(of request: String) -> Set<String> {
        Set(fields(of: request, prefix: "", depth: 0).map(\.1).filter { $0.kind == .enumeration }.map(\.typeName))
    }

    private func fields(of message: String, prefix: String, depth: Int) -> [(String, FieldDescriptor)] {
        (schema.messages[message]?.fields ?? []).flatMap { field -> [(String, FieldDescriptor)] in
            let path = prefix + field.name
            guard field.kind == .message, Self.wellKnown[field.typeName] == nil else { return [(path, field)] }
            guard !field.isRepeated, depth < 2 else { return [] }
            return fields(of: field.typeName, prefix: path + ".", depth: depth + 1)
        }
    }

    private func definition(of name: String) -> JSONText {
        if let type = schema.enums[name] {
            let lines = type.comment + type.values.map { "\($0.name): \(text($0.comment))" }
            return .object([
                ("type", .string("string")), ("enum", .array(type.values.map { .string($0.name) })),
                ("description", .string(lines.joined(separator: "\n"))),
            ])
        }
        guard let message = schema.messages[name] else { return .object([("type", .string("object"))]) }
        let properties = message.fields.map { field in (field.jsonName, property(field)) }
        let required = message.fields.filter { $0.rule?.demandsValue == true }.map { JSONText.string($0.jsonName) }
        var members: [(String, JSONText)] = [("type", .string("object"))]
        if !required.isEmpty { members.append(("required", .array(required))) }
        if !message.comment.isEmpty { members.append(("description", .string(text(message.comment)))) }
        return .object(members + [("properties", .object(properties))])
    }

    private func property(_ field: FieldDescriptor) -> JSONText {
        guard case .object(let members) = type(of: field), !field.comment.isEmpty else { return type(of: field) }
        return .object(members.filter { $0.0 != "description" } + [("description", .string(text(field.comment)))])
    }

    private func type(of field: FieldDescriptor) -> JSONText {
        if schema.messages[field.typeName]?.isMapEntry == true {
            return .object([
                ("type", .string("object")), ("additionalProperties", .object([("type", .string("string"))])),
            ])
        }
        let one = limited(single(field), by: field.rule)
        guard field.isRepeated else { return one }
        var members: [(String, JSONText)] = [("type", .string("array")), ("items", one)]
        if let rule = field.rule, rule.minItems > 0 { members.append(("minItems", .integer(rule.minItems))) }
        if let rule = field.rule, rule.maxItems > 0 { members.append(("maxItems", .integer(rule.maxItems))) }
        return .object(members)
    }

    /// A type with what the contract says of its values. A number that stands in text, as those of 64 bits do, has no limits in OpenAPI.
    private func limited(_ type: JSONText, by rule: FieldRule?) -> JSONText {
        guard let rule, case .object(var members) = type else { return type }
        let isText = members.contains { if case .string("string") = $0.1 { $0.0 == "type" } else { false } }
        let isInteger = members.contains { if case .string("integer") = $0.1 { $0.0 == "type" } else { false } }
        if isInteger {
            members.removeAll { $0.0 == "minimum" }
            if let min = rule.min { members.append(("minimum", .integer(min))) }
            if let max = rule.max { members.append(("maximum", .integer(max))) }
        }
        if isText {
            if let pattern = rule.format.pattern { members.append(("pattern", .string(pattern))) }
            if rule.minChars > 0 { members.append(("minLength", .integer(rule.minChars))) }
            if rule.maxChars > 0 { members.append(("maxLength", .integer(rule.maxChars))) }
        }
        return .object(members)
    }

    private func single(_ field: FieldDescriptor) -> JSONText {
        func plain(_ type: String, _ format: String? = nil) -> JSONText {
            .object([("type", .string(type))] + (format.map { [("format", .string($0))] } ?? []))
        }
        switch field.kind {
        case .double: return plain("number", "double")
        case .float: return plain("number", "float")
        case .int64, .sint64, .sfixed64: return plain("string", "int64")
        case .uint64, .fixed64: return plain("string", "uint64")
        case .int32, .sint32, .sfixed32: return plain("integer", "int32")
        case .uint32, .fixed32: return .object([("type", .string("integer")), ("minimum", .integer(0))])
        case .bool: return plain("boolean")
        case .string: return plain("string")
        case .bytes: return plain("string", "byte")
        case .enumeration, .message, .group: return reference(field.typeName)
        }
    }

    private func text(_ comment: [String]) -> String { comment.joined(separator: "\n") }

    /// The form of a refusal.
    static let error = JSONText.object([
        ("type", .string("object")), ("required", .array([.string("error")])),
        (
            "properties",
            .object([
                (
                    "error",
                    .object([
                        ("type", .string("object")),
                        ("required", .array([.string("status"), .string("code"), .string("message")])),
                        (
                            "properties",
                            .object([
                                ("status", described("string", "Name of the status code.")),
                                ("code", described("integer", "The HTTP status.")),
                                ("message", described("string", "For people, in Chinese.")),
                                (
                                    "details",
                                    .object([
                                        ("type", .string("array")),
                                        ("items", .object([("type", .string("object"))])),
                                        (
                                            "description",
                                            .string("google.rpc.ErrorInfo with the reason, google.rpc.BadRequest.")
                                        ),
                                    ])
                                ),
                            ])
                        ),
                    ])
                )
            ])
        ),
    ])

    private static func described(_ type: String, _ text: String) -> JSONText {
        .object([("type", .string(type)), ("description", .string(text))])
    }

    /// Google's messages that have a JSON form of their own.
    private static let wellKnown: [String: [(String, JSONText)]] = [
        "google.protobuf.Timestamp": [("type", .string("string")), ("format", .string("date-time"))],
        "google.protobuf.Duration": [("type", .string("string"))],
        "google.protobuf.FieldMask": [("type", .string("string"))],
        "google.protobuf.Empty": [("type", .string("object"))],
        "google.protobuf.Any": [("type", .string("object"))],
    ]
}
