/// Where generated code goes.
struct Layout {
    /// The Swift module of a proto package.
    let module: @Sendable (String) -> String
    /// The folder of a Swift module.
    let folder: @Sendable (String) -> String
    /// The C module that protoc-c's output makes.
    let cModule: String
    let cHeader: String
    /// Whether an OpenAPI description is made.
    let describesHTTP: Bool

    /// The product: the envelope and Google's types in `WireMessages`, everything else in `Messages`.
    static let product = Layout(
        module: { Layout.isWire($0) ? "WireMessages" : "Messages" },
        folder: { "Sources/\($0)" },
        cModule: "CMessages", cHeader: "Sources/CMessages/include/CMessages.h", describesHTTP: true)

    /// Messages that only tests use, in a module of their own with that name.
    static func test(_ module: String) -> Layout {
        Layout(
            module: { Layout.isWire($0) ? "WireMessages" : module },
            folder: { "Tests/\($0)" },
            cModule: "C\(module)", cHeader: "Tests/C\(module)/include/C\(module).h", describesHTTP: false)
    }

    private static func isWire(_ package: String) -> Bool {
        package == "ttrpc" || package.hasPrefix("google.")
    }
}

/// A message or enum by its full name, with what generated code calls it.
struct TypeName {
    let swift: String
    let module: String
    let file: String
}

/// Everything protoc was given, by name.
struct Schema {
    let files: [FileDescriptor]
    let layout: Layout
    /// Names of the files to write code for.
    let wanted: Set<String>
    private(set) var messages: [String: MessageDescriptor] = [:]
    private(set) var enums: [String: EnumDescriptor] = [:]
    private(set) var names: [String: TypeName] = [:]

    init(files: [FileDescriptor], wanted: Set<String>, layout: Layout) {
        self.files = files
        self.wanted = wanted
        self.layout = layout
        for file in files {
            for message in file.messages { add(message, outer: "", file) }
            for type in file.enums { add(type, outer: "", file) }
        }
    }

    var wantedFiles: [FileDescriptor] { files.filter { wanted.contains($0.name) } }

    func swiftName(_ fullName: String) -> String {
        names[fullName]?.swift ?? fullName
    }

    private mutating func add(_ message: MessageDescriptor, outer: String, _ file: FileDescriptor) {
        let swift = outer + (Names.overrides[message.fullName] ?? message.name)
        messages[message.fullName] = message
        names[message.fullName] = TypeName(swift: swift, module: layout.module(file.package), file: file.name)
        for inner in message.messages { add(inner, outer: swift + ".", file) }
        for inner in message.enums { add(inner, outer: swift + ".", file) }
    }

    private mutating func add(_ type: EnumDescriptor, outer: String, _ file: FileDescriptor) {
        let swift = outer + (Names.overrides[type.fullName] ?? type.name)
        enums[type.fullName] = type
        names[type.fullName] = TypeName(swift: swift, module: layout.module(file.package), file: file.name)
    }
}

/// The few messages that are generated of files that hold more; protoc-c could not take the rest.
enum Selection {
    private static let messages: [String: Set<String>] = [
        "google/rpc/error_details.proto": ["ErrorInfo", "RetryInfo", "BadRequest", "LocalizedMessage"]
    ]

    /// Files that only declare options: neither C nor Swift is made of them.
    static func isOptionsOnly(_ file: String) -> Bool {
        file.hasPrefix("google/api/") || file == "google/protobuf/descriptor.proto"
    }

    static func holds(_ message: String, in file: String) -> Bool {
        messages[file].map { $0.contains(message) } ?? true
    }
}
