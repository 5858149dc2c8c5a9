/// Writes what a module has once: the list of its messages, the headers of its C, and what its services are together.
struct ModuleWriter {
    private let schema: Schema

    init(_ schema: Schema) { self.schema = schema }

    /// The generated files by their path.
    var files: [(String, String)] {
        let modules = Dictionary(grouping: schema.wantedFiles) { schema.layout.module($0.package) }
        let each = modules.sorted { $0.key.name < $1.key.name }.flatMap { module, files in
            let files = files.sorted { $0.name < $1.name }
            return typeList(module, files) + cHeaders(module, files) + contract(module, files)
        }
        return each + (schema.layout.openAPI == nil ? [] : [everyContract(modules)])
    }

    /// What is to be had of all modules: their messages, and the methods of each package that is a process of its own.
    private func everyContract(_ modules: [Module: [FileDescriptor]]) -> (String, String) {
        let lists = modules.filter { $0.value.contains { !schema.selected($0).isEmpty } }.keys.map(\.name).sorted()
        let packages = Set(schema.wantedFiles.filter { !$0.services.isEmpty }.map(\.package)).sorted()
            .filter { $0.hasPrefix("liaoning.") }
        var source = SourceWriter()
        source.line("// Written by Protos/generate.sh. Do not edit.")
        source.line("// swift-format-ignore-file")
        source.line()
        for name in lists { source.line("internal import \(name)") }
        source.line("public import MessageRuntime")
        source.line("public import RPC")
        source.line()
        source.line("/// The whole contract.")
        source.block("public enum EveryContract") { source in
            source.line("/// Every message, by which `google.protobuf.Any` finds their types.")
            let messages = lists.map { "MessageTypes.\(Names.function($0))" }.joined(separator: ", ")
            source.line("public static let types = MessageTypes(messages)")
            source.line()
            source.line("/// Every message.")
            source.line("public static let messages: [any Message.Type] = Array([\(messages)].joined())")
            source.line()
            source.line(
                "/// The methods of a package, by its own word: `training-records` for `liaoning.skills.training_records.v1`."
            )
            source.line("public static let methods: [String: [any MethodDescriptor]] = [")
            for package in packages {
                let word = package.split(separator: ".").dropLast().last.map(String.init) ?? package
                let name = String(word.map { $0 == "_" ? "-" : $0 })
                source.line("    \"\(name)\": \(Layout.noun(of: package))Contract.methods,")
            }
            source.line("]")
        }
        return ("Sources/Contract/Every/Swift/EveryContract.swift", source.text)
    }

    /// The list of its messages, by which `google.protobuf.Any` finds their types.
    private func typeList(_ module: Module, _ files: [FileDescriptor]) -> [(String, String)] {
        let names = files.flatMap { file in
            schema.selected(file).map { schema.swiftName($0.fullName) + ".self" }
        }
        if names.isEmpty { return [] }
        let text = """
            // Written by Protos/generate.sh. Do not edit.
            // swift-format-ignore-file

            public import MessageRuntime

            extension MessageTypes {
                /// Every message of \(module.name).
                public static let \(Names.function(module.name)): [any Message.Type] = [
                    \(names.sorted().joined(separator: ",\n        ")),
                ]
            }

            """
        return [("\(module.folder)/\(module.name)Types.swift", text)]
    }

    // MARK: C

    /// A header with, for every message, a function that gives its descriptor's address, and the map of all headers.
    private func cHeaders(_ module: Module, _ files: [FileDescriptor]) -> [(String, String)] {
        let files = files.filter { !schema.selected($0).isEmpty || !$0.enums.isEmpty }
        if files.isEmpty { return [] }
        let headers = files.map { "\($0.name.dropLast(".proto".count)).pb-c.h" }
        let guardName = module.cName.uppercased() + "_H"
        var text = "// Written by Protos/generate.sh. Do not edit.\n#ifndef \(guardName)\n#define \(guardName)\n\n"
        for header in headers { text += "#include \"\(header)\"\n" }
        text += "\n// The address of a message's descriptor, which Swift cannot take of a constant.\n"
        text +=
            "#define LAYOUT(name) \\\n    static inline const void *_Nonnull name##__layout(void) { return &name##__descriptor; }\n\n"
        for file in files {
            for message in schema.selected(file) { text += layouts(message) }
        }
        text += "\n#undef LAYOUT\n#endif\n"
        let all = (headers + [module.cName + ".h"]).map { "    header \"\($0)\"\n" }.joined()
        return [
            ("\(module.cFolder)/include/\(module.cName).h", text),
            ("\(module.cFolder)/include/module.modulemap", "module \(module.cName) {\n\(all)    export *\n}\n"),
        ]
    }

    private func layouts(_ message: MessageDescriptor) -> String {
        "LAYOUT(\(Names.cFunction(message.fullName)))\n" + message.messages.map(layouts).joined()
    }

    // MARK: Services

    /// What the services of one proto package are together: nobody has to list them by hand.
    private func contract(_ module: Module, _ files: [FileDescriptor]) -> [(String, String)] {
        let services = files.flatMap(\.services)
        guard let package = files.first?.package, package.hasPrefix("liaoning."), !services.isEmpty else { return [] }
        let noun = Layout.noun(of: package)
        var source = SourceWriter()
        source.line("// Written by Protos/generate.sh. Do not edit.")
        source.line("// swift-format-ignore-file")
        source.line()
        source.line("public import RPC")
        source.line()
        source.line("/// The services of `\(package)`.")
        source.block("public enum \(noun)Contract") { source in
            source.line("/// What answers all of them.")
            let handlers = services.map { $0.name + "Handlers" }.joined(separator: " & ")
            source.line("public typealias Handlers = \(handlers)")
            source.line()
            source.line("/// All their methods.")
            let methods = services.map { "\($0.name)Methods.all" }.joined(separator: ", ")
            source.line("public static let methods: [any MethodDescriptor] = Array([\(methods)].joined())")
            source.line()
            source.line("/// Lets `handlers` answer all of them.")
            source.block("public static func register(_ handlers: some Handlers, in router: inout Router)") { source in
                for service in services { source.line("router.register(\(Names.function(service.name)): handlers)") }
            }
            source.line()
            source.line("/// Calls them through one channel.")
            source.block("public struct Clients: Sendable") { source in
                for service in services {
                    source.line("public let \(Names.escaped(Names.function(service.name))): \(service.name)Client")
                }
                source.line()
                source.block("public init(_ channel: any Channel)") { source in
                    for service in services {
                        source.line("self.\(Names.function(service.name)) = \(service.name)Client(channel)")
                    }
                }
            }
        }
        let reasons = Set(services.flatMap(\.methods).flatMap(\.reasons)).sorted()
        if !reasons.isEmpty {
            source.line()
            source.line("/// The stable reasons for which the services of `\(package)` refuse.")
            source.block("public enum \(noun)Reason") { source in
                for reason in reasons {
                    let name = Names.escaped(Names.property(reason.lowercased()))
                    source.line("public static let \(name) = \"\(reason)\"")
                }
            }
        }
        return [("\(module.folder)/\(noun)Contract.swift", source.text)]
    }
}
