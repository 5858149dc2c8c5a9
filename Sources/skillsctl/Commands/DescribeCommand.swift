internal import ArgumentParser
internal import CatalogMessages
internal import ReflectionMessages
internal import RPC

/// `skillsctl describe`: one method or type of a running process.
struct DescribeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "describe",
        abstract: "Shows a method with its messages, roles and HTTP bindings, or a message type with its fields.")

    @Argument(help: "For example Regions/GetRegion, or liaoning.skills.catalog.v1.Region.")
    var name: String

    @OptionGroup var reflection: ReflectionOptions

    func run() async throws {
        let lines = try await reflection.ask { try await Self.describe(name, $0) }
        for line in lines { print(line) }
    }

    private static func describe(_ name: String, _ client: ReflectionClient) async throws -> [String] {
        let options = CallOptions(timeout: .seconds(5))
        guard name.contains("/") || !name.contains(".") else {
            return typeLines(try await client.describeTypes(DescribeTypesRequest(names: [name]), options))
        }
        let all = try await client.listMethods(ListMethodsRequest(), options).methods
        let method = try find(name, all)
        var lines = [
            "\(method.service)/\(method.name)", "  takes     \(method.requestText)",
            "  answers   \(method.responseText)", "  roles     \(method.rolesText)",
        ]
        if !method.reasons.isEmpty { lines.append("  refuses   \(method.reasons.joined(separator: ", "))") }
        lines += method.bindings.map { "  HTTP      \($0.verb) \($0.path)" }
        let names = [method.requestType, method.responseType]
        let types = try await client.describeTypes(
            DescribeTypesRequest(names: names[0] == names[1] ? [names[0]] : names), options)
        return lines + [""] + typeLines(types)
    }

    private static func find(_ name: String, _ methods: [MethodDescription]) throws -> MethodDescription {
        let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
        let found = methods.filter { method in
            method.name == parts.last
                && (parts.count < 2 || method.service == parts[0] || method.service.hasSuffix(".\(parts[0])"))
        }
        guard let method = found.first else { throw Complaint("there is no method \(name); skillsctl list shows all") }
        guard found.count == 1 else { throw Complaint("\(name) is ambiguous: name its service too") }
        return method
    }

    /// What the field must be: `  required REGION`, `  2 to 200 characters`.
    private static func ruleText(_ field: FieldDescription) -> String {
        var parts = field.isAlternative ? ["(one of)"] : []
        if field.isRequired { parts.append("required") }
        if !field.format.isEmpty { parts.append(field.format) }
        if let values = field.values { parts.append("\(values.least) to \(values.most)") }
        if let length = field.length {
            parts.append("\(length.least) to \(length.most) \(field.kind == "bytes" ? "bytes" : "characters")")
        }
        if let items = field.items { parts.append("\(items.least) to \(items.most) elements") }
        return parts.isEmpty ? "" : "  " + parts.joined(separator: ", ")
    }

    private static func typeLines(_ types: DescribeTypesResponse) -> [String] {
        var lines: [String] = []
        for message in types.messages {
            lines.append("message \(message.name)")
            for field in message.fields {
                let type = (field.isRepeated ? "repeated " : "") + (field.type.isEmpty ? field.kind : field.type)
                lines.append("  \(field.number)  \(field.name)  \(type)\(ruleText(field))")
            }
        }
        for type in types.enums {
            lines.append("enum \(type.name)")
            lines += type.values.map { "  \($0.number)  \($0.name)" }
        }
        return lines
    }
}
