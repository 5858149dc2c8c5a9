internal import Ground
internal import Requests
internal import RPC

extension PolicyFigure {
    /// The key of a figure that a field names: dotted words of lower-case letters, digits and underscores. The contract has no format for it.
    ///
    /// - Throws: `INVALID_ARGUMENT` with the field.
    static func key(_ text: String, field: String) throws(RPCError) -> String {
        let words = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isWellFormed = words.allSatisfy { word in
            !word.isEmpty
                && word.allSatisfy { byte in
                    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
                }
        }
        guard isWellFormed else { throw RequestField.invalid(field, "不是政策指标的编码") }
        return text
    }
}
