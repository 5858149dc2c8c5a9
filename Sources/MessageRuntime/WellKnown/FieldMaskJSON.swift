internal import CMessageArena

/// `google.protobuf.FieldMask` in JSON: names of fields, one text with commas, `name,owner.regionCode`.
///
/// The message has them as in the contract, `region_code`, with dots between levels.
/// - Source: google/protobuf/field_mask.proto.
enum FieldMaskJSON {
    /// Writes the JSON names with commas between.
    static func write(_ mask: UnsafeRawPointer, _ type: JSONType, _ json: inout JSONWriter) {
        let paths = UnsafeBufferPointer(
            start: type[0].value(in: mask).load(as: UnsafePointer<UnsafePointer<CChar>>?.self),
            count: type[0].count(in: mask))
        json.append(quoted: paths.map { camelCased(String(cString: $0)) }.joined(separator: ","))
    }

    /// Reads JSON names with commas between.
    ///
    /// - Throws: `wrongType`.
    static func read(
        _ json: inout JSONReader, into mask: UnsafeMutableRawPointer, _ type: JSONType
    ) throws(MessageError) {
        guard case .text(let text) = try json.scalar() else {
            throw json.error(.wrongType, "expected names of fields as one text")
        }
        guard !text.contains(UInt8(ascii: "_")), !text.contains(0) else {
            throw json.error(.wrongType, "expected names like regionCode")
        }
        var paths = ArenaArray(json.arena, stride: MemoryLayout<UnsafeRawPointer>.stride)
        for path in text.string.split(separator: ",") {
            let kept = try Array(snakeCased(path).utf8).withUnsafeBufferPointer { (utf8) throws(MessageError) in
                try json.kept(utf8)
            }
            paths.append().storeBytes(of: kept, as: UnsafeMutablePointer<CChar>.self)
        }
        paths.store(type[0], in: mask)
    }

    private static func camelCased(_ name: String) -> String {
        guard name.utf8.contains(UInt8(ascii: "_")) else { return name }
        var text = ""
        var isNext = false
        for character in name.unicodeScalars {
            if character == "_" {
                isNext = true
            } else {
                text += isNext ? character.properties.uppercaseMapping : String(character)
                isNext = false
            }
        }
        return text
    }

    private static func snakeCased(_ path: Substring) -> String {
        path.reduce(into: "") { text, character in
            text += ("A"..."Z").contains(character) ? "_\(character.lowercased())" : String(character)
        }
    }
}
