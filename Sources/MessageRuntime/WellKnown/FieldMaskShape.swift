/// `google.protobuf.FieldMask`: names of fields, in JSON one text with commas, `name,regionCode`.
///
/// - Source: google/protobuf/field_mask.proto.
public protocol FieldMaskShape: Message {
    /// Names as in the contract, with dots between levels: `region_code`, `owner.name`.
    var paths: [String] { get set }
}

extension FieldMaskShape {
    /// Writes the JSON names with commas between.
    public func writeJSON(_ json: inout JSONWriter) {
        json.write(quoted: paths.map(JSONReader.jsonName).joined(separator: ","))
    }

    /// Reads JSON names with commas between.
    ///
    /// - Throws: `wrongType`.
    public static func readJSON(_ json: inout JSONReader) throws(MessageError) -> Self {
        guard case .text(let text) = try json.scalar() else {
            throw json.error(.wrongType, "expected names of fields as one text")
        }
        guard !text.utf8.contains(UInt8(ascii: "_")), !text.utf8.contains(0) else {
            throw json.error(.wrongType, "expected names like regionCode")
        }
        var value = Self()
        value.paths = text.split(separator: ",").map(Self.snakeCased)
        return value
    }

    private static func snakeCased(_ path: Substring) -> String {
        path.reduce(into: "") { text, character in
            text += ("A"..."Z").contains(character) ? "_\(character.lowercased())" : String(character)
        }
    }
}
