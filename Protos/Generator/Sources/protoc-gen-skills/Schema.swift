/// Where the code of a proto package goes: a module of C and one of Swift.
struct Module: Hashable {
    /// The Swift module.
    let name: String
    /// Its folder.
    let folder: String
    /// The folder of the C module `C…`, whose headers lie in `include`.
    let cFolder: String

    var cName: String { "C" + name }
}

/// Where generated code goes.
struct Layout {
    /// The module of a proto package.
    let module: @Sendable (String) -> Module
    /// Where the OpenAPI description goes; nil when none is made.
    let openAPI: String?

    /// The product: the envelope and Google's types in `WireMessages`, every other package in modules of its own.
    static let product = Layout(
        module: { package in
            let noun = Layout.noun(of: package)
            return Module(
                name: noun + "Messages", folder: "Sources/Contract/\(noun)/Swift", cFolder: "Sources/Contract/\(noun)/C"
            )
        },
        openAPI: "Sources/Contract/OpenAPI")

    /// Messages that only tests use, in modules of their own with that name.
    static func test(_ name: String) -> Layout {
        Layout(
            module: { package in
                Layout.isWire(package)
                    ? Layout.product.module(package)
                    : Module(name: name, folder: "Tests/\(name)/Generated", cFolder: "Tests/C\(name)")
            },
            openAPI: nil)
    }

    /// `liaoning.skills.training_records.v1` becomes `TrainingRecords`.
    static func noun(of package: String) -> String {
        if isWire(package) { return "Wire" }
        let parts = package.split(separator: ".").map(String.init).filter { $0.wholeMatch(of: /v[0-9]+/) == nil }
        return Names.upperCamelCased(parts.last ?? "")
    }

    private static func isWire(_ package: String) -> Bool {
        package == "ttrpc" || package.hasPrefix("google.")
    }
}

/// A message or enum by its full name, with what generated code calls it.
struct TypeName {
    let swift: String
    let module: Module
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
    /// Full names of the messages that requests of checked services carry.
    private(set) var checked: Set<String> = []

    init(files: [FileDescriptor], wanted: Set<String>, layout: Layout) {
        self.files = files
        self.wanted = wanted
        self.layout = layout
        for file in files {
            for message in file.messages { add(message, outer: "", file) }
            for type in file.enums { add(type, outer: "", file) }
        }
        for service in files.flatMap(\.services) where service.isChecked {
            for method in service.methods where !method.streamsRequests { check(method.request) }
        }
    }

    private mutating func check(_ name: String) {
        guard let message = messages[name], name.hasPrefix("liaoning."), checked.insert(name).inserted else { return }
        for field in message.fields { check(field.typeName) }
    }

    var wantedFiles: [FileDescriptor] {
        files.filter { wanted.contains($0.name) && !Selection.isOptionsOnly($0.name) }
    }

    /// The messages of a file that code is made of.
    func selected(_ file: FileDescriptor) -> [MessageDescriptor] {
        file.messages.filter { Selection.holds($0.name, in: file.name) }
    }

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
            || ["liaoning/skills/type/v1/field.proto", "liaoning/skills/type/v1/reasons.proto"].contains(file)
    }

    static func holds(_ message: String, in file: String) -> Bool {
        messages[file].map { $0.contains(message) } ?? true
    }
}
