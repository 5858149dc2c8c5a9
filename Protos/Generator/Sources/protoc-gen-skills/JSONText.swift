/// JSON as the generator writes it: members in the order given, so that the same contract gives the same text.
indirect enum JSONText {
    case string(String)
    case integer(Int)
    case boolean(Bool)
    case array([JSONText])
    case object([(String, JSONText)])

    /// The text, one member to a line and `depth` levels in.
    func text(_ depth: Int = 0) -> String {
        let inner = String(repeating: " ", count: depth + 1)
        let outer = String(repeating: " ", count: depth)
        switch self {
        case .string(let value): return Self.quoted(value)
        case .integer(let value): return "\(value)"
        case .boolean(let value): return value ? "true" : "false"
        case .array(let items) where items.isEmpty: return "[]"
        case .array(let items): return "[" + items.map { $0.text(depth) }.joined(separator: ", ") + "]"
        case .object(let members) where members.isEmpty: return "{}"
        case .object(let members):
            let lines = members.map { "\(inner)\(Self.quoted($0)): \($1.text(depth + 1))" }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
        }
    }

    private static func quoted(_ value: String) -> String {
        var text = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            default:
                // Comments hold no other control characters; protoc would have refused most.
                if scalar.value >= 0x20 { text.unicodeScalars.append(scalar) }
            }
        }
        return text + "\""
    }
}
