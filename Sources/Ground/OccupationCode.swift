/// The code of an occupation (细类) of the national classification, for example `6-18-02-04`.
///
/// Valid by its form; whether an edition has such an occupation is for the catalog to say, since codes of an
/// earlier edition stay on certificates.
///
/// - Source: 《中华人民共和国职业分类大典（2022年版）》.
public struct OccupationCode: Sendable, Hashable {
    /// Major group × 1,000,000 + sub-major group × 10,000 + minor group × 100 + occupation.
    private let number: Int32

    /// Reads `d-dd-dd-dd` with a major group from 1 to 8; nil for anything else.
    ///
    /// Sub-major groups count from 01, but for `8-00`, those not classified elsewhere.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        let dash = UInt8(ascii: "-")
        guard bytes.count == 10, bytes[1] == dash, bytes[4] == dash, bytes[7] == dash,
            let major = ASCIIDigits.number(bytes[0..<1]), (1...8).contains(major),
            let submajor = ASCIIDigits.number(bytes[2..<4]), submajor > 0 || major == 8,
            let minor = ASCIIDigits.number(bytes[5..<7]), let occupation = ASCIIDigits.number(bytes[8..<10])
        else { return nil }
        number = Int32(major * 1_000_000 + submajor * 10_000 + minor * 100 + occupation)
    }

    /// The major group (大类), for example `6`.
    public var majorGroup: String { String(number / 1_000_000) }
    /// The sub-major group (中类), for example `6-18`.
    public var submajorGroup: String { majorGroup + "-" + pair(number / 10_000) }
    /// The minor group (小类), for example `6-18-02`.
    public var minorGroup: String { submajorGroup + "-" + pair(number / 100) }

    private func pair(_ number: Int32) -> String { ASCIIDigits.padded(Int(number % 100), to: 2) }
}

extension OccupationCode: Comparable, CustomStringConvertible {
    /// Whether one code stands before another in the classification.
    public static func < (left: OccupationCode, right: OccupationCode) -> Bool { left.number < right.number }

    /// `d-dd-dd-dd`.
    public var description: String { minorGroup + "-" + pair(number) }
}
