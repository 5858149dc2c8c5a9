public import Ground

/// A class of the occupational classification by its code: 大类 `6`, 中类 `6-18`, 小类 `6-18-02`, 职业 `6-18-02-04`.
///
/// - Source: 《中华人民共和国职业分类大典（2022年版）》.
public struct OccupationClass: Sendable, Hashable {
    /// The code.
    public let code: String

    /// Reads a code of any depth; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        let dash = UInt8(ascii: "-")
        let isWellFormed = bytes.enumerated().allSatisfy { index, byte in
            switch index {
            case 0: (UInt8(ascii: "1")...UInt8(ascii: "8")).contains(byte)
            case let index where index % 3 == 1: byte == dash
            default: (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            }
        }
        guard isWellFormed, [1, 4, 7, 10].contains(bytes.count) else { return nil }
        code = String(text)
    }

    /// 1 大类, 2 中类, 3 小类, 4 职业.
    public var depth: Int { code.utf8.count { $0 == UInt8(ascii: "-") } + 1 }

    /// The class it stands in; nil at depth 1.
    public var parent: OccupationClass? {
        code.lastIndex(of: "-").flatMap { OccupationClass(code[..<$0]) }
    }

    /// Whether `occupation` is this class or stands in it.
    public func contains(_ occupation: OccupationCode) -> Bool {
        let other = occupation.description
        return other == code || other.hasPrefix(code + "-")
    }
}
