/// Answers protoc: the Swift files of the contract, or what is wrong with it.
///
/// - Source: google/protobuf/compiler/plugin.proto.
struct Plugin {
    private let schema: Schema

    /// - Parameter request: a packed `CodeGeneratorRequest`. Its parameter is `product`, or the name of a test's
    ///   module of messages.
    init(_ request: [WireField]) {
        let module = request.text(2)
        schema = Schema(
            files: request.all(15).map { FileDescriptor($0.fields) },
            wanted: Set(request.all(1).map(\.text)),
            layout: ["", "product"].contains(module) ? .product : .test(module))
    }

    /// A packed `CodeGeneratorResponse`.
    func answer() -> [UInt8] {
        let findings = Checks(schema).findings
        if !findings.isEmpty {
            let text = "\n" + findings.map { "  " + $0 }.joined(separator: "\n")
            return WireField.pack([
                WireField(number: 1, value: .bytes(Array(text.utf8))), WireField(number: 2, value: .varint(1)),
            ])
        }
        var files = schema.wantedFiles.flatMap(swiftFiles)
        files += typeLists()
        if schema.layout.describesHTTP { files += OpenAPIWriter(schema).files }
        files.append((schema.layout.cHeader, cHeader()))
        // Proto3 optional is "supported", so that the checks here say what to use instead.
        let features = WireField(number: 2, value: .varint(1))
        return WireField.pack(
            [features]
                + files.map { name, text in
                    let content = [
                        WireField(number: 1, value: .bytes(Array(name.utf8))),
                        WireField(number: 15, value: .bytes(Array(text.utf8))),
                    ]
                    return WireField(number: 15, value: .bytes(WireField.pack(content)))
                })
    }

    // MARK: Files

    private func swiftFiles(_ file: FileDescriptor) -> [(String, String)] {
        let messages = selected(file)
        var files: [(String, String)] = []
        if !messages.isEmpty || !file.enums.isEmpty {
            var source = header(file)
            writeImports(of: messages, in: file, &source)
            for type in file.enums {
                source.line()
                EnumWriter(type, schema).write(&source)
            }
            for message in messages {
                let writer = MessageWriter(message, schema)
                source.line()
                writer.writeType(&source)
                source.line()
                writer.writeBridge(&source)
            }
            files.append((path(file, fileName(file)), source.text))
        }
        for service in file.services {
            var source = header(file)
            writeImports(of: service, in: file, &source)
            source.line()
            ServiceWriter(service, schema).write(&source)
            files.append((path(file, service.name + "Service"), source.text))
        }
        return files
    }

    private func selected(_ file: FileDescriptor) -> [MessageDescriptor] {
        file.messages.filter { Selection.holds($0.name, in: file.name) }
    }

    private func header(_ file: FileDescriptor) -> SourceWriter {
        var source = SourceWriter()
        source.line("// Written by Protos/generate.sh from \(file.name). Do not edit.")
        source.line("// swift-format-ignore-file")
        source.line()
        return source
    }

    private func writeImports(of messages: [MessageDescriptor], in file: FileDescriptor, _ source: inout SourceWriter) {
        let own = schema.layout.module(file.package)
        if !messages.isEmpty {
            source.line("internal import CMessages")
            source.line("internal import CProtobufC")
            if schema.layout.cModule != "CMessages" { source.line("internal import \(schema.layout.cModule)") }
        }
        source.line("public import MessageRuntime")
        let used = messages.flatMap(allFields).compactMap { schema.names[$0.typeName]?.module }
        for module in Set(used).subtracting([own]).sorted() { source.line("public import \(module)") }
    }

    private func writeImports(of service: ServiceDescriptor, in file: FileDescriptor, _ source: inout SourceWriter) {
        let own = schema.layout.module(file.package)
        let used = service.methods.flatMap { [$0.request, $0.answer] }.compactMap { schema.names[$0]?.module }
        let modules = Set(used).subtracting([own]).union(["RPC"])
        for module in modules.sorted() { source.line("public import \(module)") }
    }

    private func allFields(_ message: MessageDescriptor) -> [FieldDescriptor] {
        message.fields + message.messages.flatMap(allFields)
    }

    /// `liaoning/skills/catalog/v1/region.proto` becomes `CatalogRegion`: one module has no two files of one name.
    private func fileName(_ file: FileDescriptor) -> String {
        let parts = file.name.dropLast(".proto".count).split(separator: "/").map(String.init)
        let names = parts.filter { part in
            !["liaoning", "skills"].contains(part) && part.wholeMatch(of: /v[0-9]+/) == nil
        }
        let last = names.last ?? ""
        let folder = names.dropLast().last ?? ""
        return Names.upperCamelCased(folder) + (folder == last ? "Messages" : Names.upperCamelCased(last))
    }

    /// Files lie in one folder per service; the few of the wire need none.
    private func path(_ file: FileDescriptor, _ name: String) -> String {
        let module = schema.layout.module(file.package)
        let parts = file.package.split(separator: ".").map(String.init).filter { $0.wholeMatch(of: /v[0-9]+/) == nil }
        let folder = module == "Messages" ? "/" + Names.upperCamelCased(parts.last ?? "") : ""
        return "\(schema.layout.folder(module))\(folder)/\(name).swift"
    }

    // MARK: Lists

    /// Per module, the list of its messages, by which `google.protobuf.Any` finds their types.
    private func typeLists() -> [(String, String)] {
        var types: [String: [String]] = [:]
        for file in schema.wantedFiles {
            let names = selected(file).map { schema.swiftName($0.fullName) + ".self" }
            types[schema.layout.module(file.package), default: []] += names
        }
        return types.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }.map { module, names in
            let text = """
                // Written by Protos/generate.sh. Do not edit.
                // swift-format-ignore-file

                public import MessageRuntime

                extension MessageTypes {
                    /// Every message of \(module).
                    public static let \(module.prefix(1).lowercased() + module.dropFirst()): [any Message.Type] = [
                        \(names.sorted().joined(separator: ",\n        ")),
                    ]
                }

                """
            return ("\(schema.layout.folder(module))/\(module)Types.swift", text)
        }
    }

    /// The umbrella header: protoc-c's headers, and for every message a function with its descriptor's address.
    private func cHeader() -> String {
        let files = schema.wantedFiles.filter { !selected($0).isEmpty || !$0.enums.isEmpty }
        let guardName = schema.layout.cModule.uppercased() + "_H"
        var text = "// Written by Protos/generate.sh. Do not edit.\n#ifndef \(guardName)\n#define \(guardName)\n\n"
        for file in files.sorted(by: { $0.name < $1.name }) {
            text += "#include \"\(file.name.dropLast(".proto".count)).pb-c.h\"\n"
        }
        text += "\n// The address of a message's descriptor, which Swift cannot take of a constant.\n"
        text +=
            "#define LAYOUT(name) \\\n    static inline const void *_Nonnull name##__layout(void) { return &name##__descriptor; }\n\n"
        for file in files.sorted(by: { $0.name < $1.name }) {
            for message in selected(file) { text += layouts(message) }
        }
        return text + "\n#undef LAYOUT\n#endif\n"
    }

    private func layouts(_ message: MessageDescriptor) -> String {
        "LAYOUT(\(Names.cFunction(message.fullName)))\n" + message.messages.map(layouts).joined()
    }
}
