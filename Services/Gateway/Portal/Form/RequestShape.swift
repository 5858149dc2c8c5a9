internal import MessageRuntime
internal import RPC
internal import RequestChecks

/// The fields of a request as the contract has them: what a form asks for, and the JSON that what was typed makes.
struct RequestShape: Sendable {
    /// A field of the request or of a message in it.
    struct Field: Sendable {
        let layout: MessageLayout.Field
        let rule: FieldRule?
        /// Where it stands in the request: `terms.kind`, `sessions[0].held_on`.
        let path: String

        /// Whether it holds messages that have fields of their own.
        var isGroup: Bool { layout.kind == "message" && layout.type != RequestShape.timestamp }
        /// Whether it holds minutes after midnight, which people write as a time.
        var isTime: Bool { layout.name.hasSuffix("_at_minute") }
        var isRequired: Bool { rule.map { $0.isRequired || ($0.items?.lowerBound ?? 0) > 0 } ?? false }
    }

    static let timestamp = "google.protobuf.Timestamp"
    /// Fields that no form shows: the portal fills them in itself.
    static let own: Set<String> = ["request_id", "page_token"]

    private let layouts: [String: MessageLayout]
    private let enumerations: [String: MessageLayout.Enumeration]
    private let root: String
    private let rules: [FieldRule]

    init(_ type: any Message.Type) {
        let found = MessageLayout.all(of: [type])
        layouts = Dictionary(found.messages.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        enumerations = Dictionary(found.enumerations.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        root = type.protoName
        rules = (type as? any CheckedMessage.Type)?.fieldRules ?? []
    }

    /// The fields of the request itself.
    var fields: [Field] { fields(of: root, rules, "") }

    /// The fields of the message that a field holds; `row` of a list.
    func fields(in field: Field, row: Int? = nil) -> [Field] {
        let place = row.map { "\(field.path)[\($0)]." } ?? "\(field.path)."
        return fields(of: field.layout.type, field.rule?.message?.fieldRules ?? [], place)
    }

    /// What may be chosen, by the names of the contract; nobody may choose nothing in particular.
    func choices(of field: Field) -> [String] {
        (enumerations[field.layout.type]?.values ?? []).filter { $0.number != 0 }.map(\.name)
    }

    private func fields(of type: String, _ rules: [FieldRule], _ place: String) -> [Field] {
        (layouts[type]?.fields ?? []).map { field in
            Field(layout: field, rule: rules.first { $0.name == field.name }, path: place + field.name)
        }
    }

    /// The request in JSON, as what was typed makes it. What is no number stays text, which the contract's reader refuses by its field.
    func json(_ values: FormValues) -> String { object(fields, values) ?? "{}" }

    /// Nil when nothing in it was typed.
    private func object(_ fields: [Field], _ values: FormValues) -> String? {
        let members = fields.compactMap { field -> String? in
            let value = field.layout.isRepeated ? list(field, values) : single(field, values)
            return value.map { "\(JSONText.quoted(field.layout.name)):\($0)" }
        }
        return members.isEmpty ? nil : "{\(members.joined(separator: ","))}"
    }

    private func list(_ field: Field, _ values: FormValues) -> String? {
        let elements =
            field.isGroup
            ? (0..<values.rows(field.path)).compactMap { object(self.fields(in: field, row: $0), values) }
            : values.all(field.path).map { JSONText.quoted($0) }
        return elements.isEmpty ? nil : "[\(elements.joined(separator: ","))]"
    }

    private func single(_ field: Field, _ values: FormValues) -> String? {
        if field.isGroup { return object(self.fields(in: field), values) }
        let text = values[field.path]
        guard !text.isEmpty else { return nil }
        if field.layout.kind == "bool" { return text == "on" || text == "true" ? "true" : nil }
        return JSONText.quoted(field.isTime ? Self.minutes(text) : text)
    }

    /// `510` for `08:30`; what is no time as it is.
    static func minutes(_ time: String) -> String {
        let parts = time.split(separator: ":").map { Int($0) }
        guard parts.count == 2, let hours = parts[0], let minutes = parts[1] else { return time }
        return "\(hours * 60 + minutes)"
    }
}

/// Text as JSON has it.
enum JSONText {
    /// In quotes.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            default:
                if scalar.value < 0x20 {
                    quoted += "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
                } else {
                    quoted.unicodeScalars.append(scalar)
                }
            }
        }
        return quoted + "\""
    }
}
