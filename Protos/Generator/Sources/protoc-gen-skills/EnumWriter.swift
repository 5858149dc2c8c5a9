/// Writes the Swift enum of an enum of the contract.
struct EnumWriter {
    let type: EnumDescriptor
    private let name: String

    init(_ type: EnumDescriptor, _ schema: Schema) {
        self.type = type
        name = schema.swiftName(type.fullName).split(separator: ".").last.map(String.init) ?? type.name
    }

    func write(_ source: inout SourceWriter) {
        source.document(type.comment)
        source.block("public enum \(name): EnumValue") { source in
            for (index, value) in type.values.enumerated() {
                source.document(value.comment)
                source.line("case \(cases[index])")
            }
            source.line("/// A number that this version of the contract does not know.")
            source.line("case unrecognized(Int32)")
            source.line()
            source.line("/// The values of this version of the contract.")
            source.line("public static let allCases: [\(name)] = [\(cases.map { "." + $0 }.joined(separator: ", "))]")
            source.line()
            source.block("public init(rawValue: Int32)") { source in
                source.line("switch rawValue {")
                for (index, value) in type.values.enumerated() {
                    source.line("case \(value.number): self = .\(cases[index])")
                }
                source.line("default: self = .unrecognized(rawValue)")
                source.line("}")
            }
            source.line()
            writeSwitch(
                "public var rawValue: Int32", { "\($0.number)" }, "case .unrecognized(let number): number", &source)
            source.line()
            writeSwitch("public var protoName: String?", { "\"\($0.name)\"" }, "case .unrecognized: nil", &source)
        }
    }

    private var cases: [String] {
        type.values.map { Names.escaped(Names.enumCase($0.name, of: type.name)) }
    }

    private func writeSwitch(
        _ head: String, _ result: ((name: String, number: Int, comment: [String])) -> String, _ last: String,
        _ source: inout SourceWriter
    ) {
        source.block(head) { source in
            source.line("switch self {")
            for (index, value) in type.values.enumerated() { source.line("case .\(cases[index]): \(result(value))") }
            source.line(last)
            source.line("}")
        }
    }
}
