// What protoc tells about the contract, read from google/protobuf/descriptor.proto messages.

struct FileDescriptor {
    let name: String
    let package: String
    let syntax: String
    let imports: [String]
    let messages: [MessageDescriptor]
    let enums: [EnumDescriptor]
    let services: [ServiceDescriptor]

    init(_ fields: [WireField]) {
        name = fields.text(1)
        package = fields.text(2)
        syntax = fields.text(12)
        imports = fields.all(3).map(\.text)
        let comments = Comments(fields.last(9)?.fields ?? [])
        let prefix = package.isEmpty ? "" : package + "."
        messages = fields.all(4).enumerated().map { MessageDescriptor($1.fields, prefix, comments, [4, $0]) }
        enums = fields.all(5).enumerated().map { EnumDescriptor($1.fields, prefix, comments, [5, $0]) }
        services = fields.all(6).enumerated().map { ServiceDescriptor($1.fields, prefix, comments, [6, $0]) }
    }
}

/// Comments by the path of what they stand before.
struct Comments {
    private var leading: [[Int]: String] = [:]

    init(_ info: [WireField]) {
        for location in info.all(1).map(\.fields) {
            let path = location.all(1).flatMap(\.integers)
            let before = location.text(3)
            leading[path] = before.isEmpty ? location.text(4) : before
        }
    }

    /// The comment's lines without the blank in front.
    subscript(path: [Int]) -> [String] {
        guard let text = leading[path], !text.isEmpty else { return [] }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(trimmed)
        while lines.last == "" { lines.removeLast() }
        while lines.first == "" { lines.removeFirst() }
        return lines
    }

    private func trimmed(_ line: Substring) -> String {
        var line = line.first == " " ? line.dropFirst() : line
        while line.last == " " { line.removeLast() }
        return String(line)
    }
}

struct MessageDescriptor {
    let name: String
    let fullName: String
    let fields: [FieldDescriptor]
    let messages: [MessageDescriptor]
    let enums: [EnumDescriptor]
    let oneofs: [(name: String, comment: [String])]
    let isMapEntry: Bool
    let comment: [String]

    init(_ fields: [WireField], _ prefix: String, _ comments: Comments, _ path: [Int]) {
        let fullName = prefix + fields.text(1)
        name = fields.text(1)
        self.fullName = fullName
        self.fields = fields.all(2).enumerated().map { FieldDescriptor($1.fields, comments[path + [2, $0]]) }
        messages = fields.all(3).enumerated().map {
            MessageDescriptor($1.fields, fullName + ".", comments, path + [3, $0])
        }
        enums = fields.all(4).enumerated().map { EnumDescriptor($1.fields, fullName + ".", comments, path + [4, $0]) }
        oneofs = fields.all(8).enumerated().map { ($1.fields.text(1), comments[path + [8, $0]]) }
        isMapEntry = (fields.last(7)?.fields ?? []).integer(7) == 1
        comment = comments[path]
    }
}

struct FieldDescriptor {
    /// `FieldDescriptorProto.Type`.
    enum Kind: Int {
        case double = 1
        case float, int64, uint64, int32, fixed64, fixed32, bool, string, group, message, bytes, uint32, enumeration
        case sfixed32, sfixed64, sint32, sint64
    }

    let name: String
    let jsonName: String
    let number: Int
    let kind: Kind
    let isRepeated: Bool
    /// Full name of the message or enum.
    let typeName: String
    let oneof: Int?
    let isProto3Optional: Bool
    /// What a request must hold in it; nil when the contract does not say.
    let rule: FieldRule?
    let comment: [String]

    init(_ fields: [WireField], _ comment: [String]) {
        name = fields.text(1)
        let options = fields.last(8)?.fields ?? []
        rule = options.all(FieldRule.number).isEmpty ? nil : FieldRule(options.all(FieldRule.number).flatMap(\.fields))
        jsonName = fields.text(10)
        number = fields.integer(3)
        kind = Kind(rawValue: fields.integer(5)) ?? .group
        isRepeated = fields.integer(4) == 3
        typeName = String(fields.text(6).drop { $0 == "." })
        oneof = fields.last(9)?.integer
        isProto3Optional = fields.integer(17) == 1
        self.comment = comment
    }
}

struct EnumDescriptor {
    let name: String
    let fullName: String
    let values: [(name: String, number: Int, comment: [String])]
    let comment: [String]

    init(_ fields: [WireField], _ prefix: String, _ comments: Comments, _ path: [Int]) {
        name = fields.text(1)
        fullName = prefix + fields.text(1)
        values = fields.all(2).enumerated().map {
            ($1.fields.text(1), $1.fields.integer(2), comments[path + [2, $0]])
        }
        comment = comments[path]
    }
}

struct ServiceDescriptor {
    let name: String
    let fullName: String
    let methods: [MethodDescriptor]
    /// Whether handlers get requests whose fields were checked.
    let isChecked: Bool
    let comment: [String]

    init(_ fields: [WireField], _ prefix: String, _ comments: Comments, _ path: [Int]) {
        name = fields.text(1)
        fullName = prefix + fields.text(1)
        methods = fields.all(2).enumerated().map { MethodDescriptor($1.fields, comments[path + [2, $0]]) }
        isChecked = (fields.last(3)?.fields ?? []).integer(50603) == 1
        comment = comments[path]
    }
}

struct MethodDescriptor {
    let name: String
    let request: String
    let answer: String
    let streamsRequests: Bool
    let streamsAnswers: Bool
    let access: AccessOption?
    let routes: [HTTPOption]
    /// The reasons of its own for which it refuses.
    let reasons: [String]
    let comment: [String]

    init(_ fields: [WireField], _ comment: [String]) {
        name = fields.text(1)
        request = String(fields.text(2).dropFirst())
        answer = String(fields.text(3).dropFirst())
        streamsRequests = fields.integer(5) == 1
        streamsAnswers = fields.integer(6) == 1
        let options = fields.last(4)?.fields ?? []
        access = options.last(AccessOption.number).map { AccessOption($0.fields) }
        routes = options.last(HTTPOption.number).map { HTTPOption.all($0.fields) } ?? []
        reasons = options.all(50604).map(\.text)
        self.comment = comment
    }
}

/// `liaoning.skills.type.v1.access`.
struct AccessOption {
    static let number = 50601

    let roles: [Int]
    let region: String
    let organisation: String
    let person: String
    /// Processes that may call in their own name.
    let services: [String]

    init(_ fields: [WireField]) {
        roles = fields.all(1).flatMap(\.integers)
        region = fields.text(2)
        organisation = fields.text(3)
        person = fields.text(4)
        services = fields.all(5).map(\.text)
    }
}

/// `google.api.http`.
struct HTTPOption {
    static let number = 72_295_728

    let verb: String
    let path: String
    let body: String
    let answerBody: String

    /// The rule and its additional bindings.
    static func all(_ fields: [WireField]) -> [HTTPOption] {
        [HTTPOption(fields)] + fields.all(11).map { HTTPOption($0.fields) }
    }

    private init(_ fields: [WireField]) {
        let verbs = [2: "get", 3: "put", 4: "post", 5: "delete", 6: "patch"]
        let pattern = fields.last { verbs[$0.number] != nil }
        verb = pattern.flatMap { verbs[$0.number] } ?? ""
        path = pattern?.text ?? ""
        body = fields.text(7)
        answerBody = fields.text(12)
    }
}
