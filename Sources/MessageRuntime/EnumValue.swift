/// An enum of the contract. Numbers that this version of the contract does not know are kept as `.unrecognized`.
public protocol EnumValue: RawRepresentable<Int32>, Hashable, CaseIterable, JSONValue {
    init(rawValue: Int32)

    /// The value's name in the contract, for example `LEVEL_SENIOR`; nil for an unrecognized number.
    var protoName: String? { get }
}

extension EnumValue {
    /// The value of that name in the contract.
    public init?(protoName: String) {
        guard let value = Self.allCases.first(where: { $0.protoName == protoName }) else { return nil }
        self = value
    }

    /// Whether the field is left out when it holds this.
    public var isDefault: Bool { rawValue == 0 }

    /// Writes the name, or the number of an unrecognized value.
    public func writeJSON(_ json: inout JSONWriter) {
        if let protoName { json.write(quoted: protoName) } else { json.write(raw: String(rawValue)) }
    }

    /// Reads a value by its name or number.
    public static func readJSON(_ json: inout JSONReader) throws(MessageError) -> Self {
        switch try json.scalar() {
        case .text(let name):
            if let value = Self(protoName: name) { return value }
            if json.isPlain, let number = Int32(name) { return Self(rawValue: number) }
            throw json.error(.unknownValue, "no value \(name)")
        case .number(let text):
            return Self(rawValue: try json.integer(text))
        case .boolean:
            throw json.error(.wrongType, "expected the name of an enum value")
        }
    }
}
