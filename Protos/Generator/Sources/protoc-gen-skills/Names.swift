/// Names in Swift, C and JSON of what the contract names.
enum Names {
    /// Swift names that differ from the contract's, because that one is taken in Swift or in the RPC layer.
    static let overrides = [
        "google.protobuf.Any": "AnyMessage",
        "google.protobuf.Duration": "DurationMessage",
        "google.rpc.Status": "RPCStatusMessage",
        "ttrpc.Request": "TTRPCRequest",
        "ttrpc.Response": "TTRPCResponse",
        "liaoning.skills.type.v1.Role": "WireRole",
    ]

    /// Type names that a message must not take, by who owns them.
    static let taken: [String: Set<String>] = [
        "Swift": [
            "Any", "Array", "Bool", "Character", "Data", "Date", "Dictionary", "Double", "Duration", "Error", "Float",
            "Int", "Int32", "Int64", "Never", "Optional", "Result", "Self", "Set", "String", "Task", "Type", "UInt32",
            "UInt64", "UInt8", "URL", "Void",
        ],
        "MessageRuntime": [
            "Message", "MessageError", "MessageTypes", "EnumValue", "IdempotentRequest", "Packer", "Unpacker",
        ],
        "RPC": [
            "AccessRule", "Authenticator", "Call", "CallOptions", "Channel", "Deadline", "HTTPRoute", "HTTPVerb",
            "Identity", "InProcessChannel", "Instant", "Interceptor", "Metadata", "Method", "MethodDescriptor",
            "RPCError", "RPCErrorConvertible", "RequestScope", "RequestStream", "ResponseWriter", "Role", "Router",
            "StatusCode", "StatusDetail",
        ],
        "Rules": [
            "CertificateNumber", "Citation", "CitizenID", "CivilDay", "CreditCode", "Fen", "OccupationCode",
            "PolicyBook", "PolicyDocument", "PolicyFigure", "RefusalReason", "RegionCode", "SkillLevel", "YearMonth",
            "Yuan",
        ],
        "Storage": [
            "Act", "Change", "Database", "DatabaseURL", "Migration", "ReadTransaction", "Row", "SQL", "SQLBindable",
            "StorageError", "WriteTransaction",
        ],
    ]

    /// Fields that would hide a member of every message or cannot be written in Swift.
    static let takenMembers: Set<String> = [
        "self", "init", "json", "json_bytes", "packed", "hash_value", "is_default", "layout", "proto_name",
    ]

    private static let acronyms: [String: String] = [
        "id": "ID", "ids": "IDs", "url": "URL", "urls": "URLs", "uri": "URI", "http": "HTTP", "json": "JSON",
        "csv": "CSV", "rpc": "RPC", "utc": "UTC", "sha256": "SHA256", "pdf": "PDF",
    ]

    private static let swiftKeywords: Set<String> = [
        "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import", "init", "inout",
        "internal", "let", "open", "operator", "private", "precedencegroup", "protocol", "public", "rethrows",
        "static", "struct", "subscript", "typealias", "var", "break", "case", "catch", "continue", "default", "defer",
        "do", "else", "fallthrough", "for", "guard", "if", "in", "repeat", "return", "throw", "switch", "where",
        "while", "any", "as", "await", "false", "is", "nil", "self", "Self", "super", "throws", "true", "try",
    ]

    /// Words to which protoc-c adds an underscore.
    private static let cKeywords: Set<String> = [
        "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch", "char", "class", "compl",
        "const", "const_cast", "continue", "default", "delete", "do", "double", "dynamic_cast", "else", "enum",
        "explicit", "extern", "false", "float", "for", "friend", "goto", "if", "inline", "int", "long", "mutable",
        "namespace", "new", "not", "not_eq", "operator", "or", "or_eq", "private", "protected", "public", "register",
        "reinterpret_cast", "return", "short", "signed", "sizeof", "static", "static_cast", "struct", "switch",
        "template", "this", "throw", "true", "try", "typedef", "typeid", "typename", "union", "unsigned", "using",
        "virtual", "void", "volatile", "wchar_t", "while", "xor", "xor_eq",
    ]

    /// Names that a field must not have in C: members of every struct, and macros of the compiler.
    static let refusedFields: Set<String> = ["base", "linux", "unix", "errno", "assert", "stdin", "stdout", "stderr"]

    /// `person_id` becomes `personID`.
    static func property(_ name: String) -> String {
        camelCased(name.split(separator: "_").map { $0.lowercased() })
    }

    /// `LEVEL_SENIOR` of `Level` becomes `senior`.
    static func enumCase(_ value: String, of enumName: String) -> String {
        let prefix = snakeCased(enumName).uppercased() + "_"
        let short = value.hasPrefix(prefix) ? value.dropFirst(prefix.count) : value[...]
        let name = camelCased(short.split(separator: "_").map { $0.lowercased() })
        return name.first?.isNumber == true ? "number" + name : name
    }

    /// `GetRegion` becomes `getRegion`.
    static func function(_ name: String) -> String {
        name.prefix(1).lowercased() + name.dropFirst()
    }

    /// A Swift identifier, in backticks where it needs them.
    static func escaped(_ name: String) -> String {
        swiftKeywords.contains(name) ? "`\(name)`" : name
    }

    /// The process that answers a package's services: `training-records` for `liaoning.skills.training_records.v1`; nil for a package that
    /// no process alone has.
    static func process(ofPackage package: String) -> String? {
        let parts = package.split(separator: ".")
        let shared: Set<Substring> = ["type", "ledger", "reflection"]
        guard parts.count == 4, parts.starts(with: ["liaoning", "skills"]), !shared.contains(parts[2]) else {
            return nil
        }
        return String(parts[2].map { $0 == "_" ? "-" : $0 })
    }

    static func upperCamelCased(_ name: String) -> String {
        name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// `region_code` becomes `regionCode`, as the message runtime calls it in JSON.
    static func json(_ field: String) -> String {
        var name = ""
        var isNext = false
        for character in field {
            if character != "_" { name += isNext ? character.uppercased() : String(character) }
            isNext = character == "_"
        }
        return name
    }

    // MARK: C, as protoc-c makes its names

    /// `liaoning.skills.catalog.v1.Region` becomes `Liaoning__Skills__Catalog__V1__Region`.
    static func cType(_ fullName: String) -> String {
        fullName.split(separator: ".").map { upperCamelCased(String($0)) }.joined(separator: "__")
    }

    /// `liaoning.skills.catalog.v1.Region` becomes `liaoning__skills__catalog__v1__region`.
    static func cFunction(_ fullName: String) -> String {
        fullName.split(separator: ".").map { snakeCased(String($0)) }.joined(separator: "__")
    }

    static func cField(_ name: String) -> String {
        cKeywords.contains(name) ? name + "_" : name
    }

    // MARK: Private

    private static func camelCased(_ words: [String]) -> String {
        words.enumerated().map { index, word in
            index == 0 ? word : acronyms[word] ?? word.prefix(1).uppercased() + word.dropFirst()
        }.joined()
    }

    /// An underscore before every capital that follows a small letter.
    private static func snakeCased(_ name: String) -> String {
        var text = ""
        var wasUpper = true
        for character in name {
            if character.isUppercase, !wasUpper { text += "_" }
            text += character.lowercased()
            wasUpper = character.isUppercase
        }
        return text
    }
}
