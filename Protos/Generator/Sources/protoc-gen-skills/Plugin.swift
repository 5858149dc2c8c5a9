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
        files += ModuleWriter(schema).files
        files.append(("c-folders", cFolders))
        if let folder = schema.layout.openAPI { files += OpenAPIWriter(schema).files(in: folder) }
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
        let messages = schema.selected(file)
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
                if schema.checked.contains(message.fullName) {
                    source.line()
                    CheckedWriter(message, schema).write(&source)
                }
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

    private func header(_ file: FileDescriptor) -> SourceWriter {
        var source = SourceWriter()
        source.line("// Written by Protos/generate.sh from \(file.name). Do not edit.")
        source.line("// swift-format-ignore-file")
        source.line()
        return source
    }

    private func writeImports(of messages: [MessageDescriptor], in file: FileDescriptor, _ source: inout SourceWriter) {
        let own = schema.layout.module(file.package)
        let used = Set(messages.flatMap(allFields).compactMap { schema.names[$0.typeName]?.module }).subtracting([own])
        if !messages.isEmpty {
            for module in (used.map(\.cName) + [own.cName]).sorted() { source.line("internal import \(module)") }
            source.line("internal import CProtobufC")
        }
        source.line("public import MessageRuntime")
        let checked = messages.filter { schema.checked.contains($0.fullName) }
        if !checked.isEmpty { source.line("public import RequestChecks") }
        let rules = checked.flatMap(\.fields).compactMap(\.rule)
        if rules.contains(where: \.givesValueOfDomain) { source.line("public import Ground") }
        for module in used.map(\.name).sorted() { source.line("public import \(module)") }
    }

    private func writeImports(of service: ServiceDescriptor, in file: FileDescriptor, _ source: inout SourceWriter) {
        let own = schema.layout.module(file.package)
        let used = service.methods.flatMap { [$0.request, $0.answer] }.compactMap { schema.names[$0]?.module }
        let modules = Set(used).subtracting([own]).map(\.name) + ["RPC"]
        for module in modules.sorted() { source.line("public import \(module)") }
    }

    private func allFields(_ message: MessageDescriptor) -> [FieldDescriptor] {
        message.fields + message.messages.flatMap(allFields)
    }

    /// `liaoning/skills/catalog/v1/region.proto` becomes `Region`. A module that holds several packages needs their names too:
    /// `google/protobuf/any.proto` becomes `ProtobufAny`.
    private func fileName(_ file: FileDescriptor) -> String {
        let parts = file.name.dropLast(".proto".count).split(separator: "/").map(String.init)
        let last = Names.upperCamelCased(parts.last ?? "")
        guard !file.package.hasPrefix("liaoning.") else { return last }
        let folder = Names.upperCamelCased(parts.dropLast().last { $0.wholeMatch(of: /v[0-9]+/) == nil } ?? "")
        return folder + (folder == last ? "Messages" : last)
    }

    /// For generate.sh: where the C of each proto goes.
    private var cFolders: String {
        schema.wantedFiles.map { file in
            "\(file.name.dropLast(".proto".count)) \(schema.layout.module(file.package).cFolder)\n"
        }.joined()
    }

    private func path(_ file: FileDescriptor, _ name: String) -> String {
        "\(schema.layout.module(file.package).folder)/\(name).swift"
    }
}
