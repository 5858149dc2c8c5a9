/// The unified social credit code of an organisation, 18 characters.
///
/// One registration department, one category, six digits of the registering area, the nine-character organisation
/// code with its own check character, and a check character over all. Lower-case letters are read as upper-case.
///
/// - Source: GB 32100-2015; the organisation code inside: GB 11714-1997.
public struct CreditCode: Sendable, Hashable {
    /// The code in upper case.
    public let text: String

    /// Why a text is no credit code, in the order of the positions of the code.
    public enum Violation: String, CaseIterable, Error, RefusalReason {
        /// Not 18 characters.
        case length = "credit_code_length"
        /// A character outside the code's alphabet, which leaves out I, O, S, V and Z.
        case characters = "credit_code_characters"
        /// Positions 3 to 8 are not digits.
        case area = "credit_code_area"
        /// The organisation code's check character (position 17) is wrong.
        case organisationCheck = "credit_code_organisation_check"
        /// The check character (position 18) is wrong.
        case check = "credit_code_check"
    }

    /// Reads a credit code.
    ///
    /// - Throws: The first ``Violation`` in their order.
    public init(_ text: some StringProtocol) throws(Violation) {
        if let violation = CreditCode.violations(of: text).first { throw violation }
        self.text = String(text).uppercased()
    }

    /// Everything that is wrong with a text as a credit code; empty when it is one.
    public static func violations(of text: some StringProtocol) -> [Violation] {
        let bytes = text.utf8.map { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") ? $0 - 32 : $0 }
        guard bytes.count == 18 else { return [.length] }
        let values = bytes.compactMap { alphabet.firstIndex(of: $0) }
        guard values.count == 18 else { return [.characters] }
        var violations: [Violation] = []
        if !bytes[2..<8].allSatisfy(ASCIIDigits.isDigit) { violations.append(.area) }
        if organisationCheck(bytes[8..<16]) != bytes[16] { violations.append(.organisationCheck) }
        if check(values[0..<17]) != bytes[17] { violations.append(.check) }
        return violations
    }

    /// The registration department, for example `9` for market regulation, `5` for civil affairs.
    public var department: Character { text.first ?? "0" }

    /// The six digits of the registering area; may name an area outside the province or an abolished one.
    public var areaCode: String { String(text.dropFirst(2).prefix(6)) }

    /// The organisation code inside, nine characters.
    public var organisationCode: String { String(text.dropFirst(8).prefix(9)) }

    private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
    private static let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
    private static let organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]

    private static func check(_ values: ArraySlice<Int>) -> UInt8 {
        let sum = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return alphabet[(31 - sum % 31) % 31]
    }

    /// Letters count A = 10 to Z = 35 here, without the gaps of the outer alphabet.
    private static func organisationCheck(_ bytes: ArraySlice<UInt8>) -> UInt8 {
        let values = bytes.map { ASCIIDigits.isDigit($0) ? ASCIIDigits.value($0) : Int($0 - UInt8(ascii: "A")) + 10 }
        let sum = zip(values, organisationWeights).reduce(0) { $0 + $1.0 * $1.1 }
        return Array("0X987654321".utf8)[sum % 11]
    }
}

extension CreditCode: Comparable, CustomStringConvertible {
    /// Whether one code stands before another in the order of characters.
    public static func < (left: CreditCode, right: CreditCode) -> Bool { left.text < right.text }

    /// The code.
    public var description: String { text }
}

extension CreditCode.Violation {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .length: "统一社会信用代码应为18位"
        case .characters: "统一社会信用代码含有不允许的字符（不使用I、O、S、V、Z）"
        case .area: "统一社会信用代码第3至8位登记管理机关行政区划码应为数字"
        case .organisationCheck: "统一社会信用代码中的组织机构代码校验位错误"
        case .check: "统一社会信用代码校验位错误"
        }
    }

    /// The standard that demands it.
    public var citation: Citation {
        self == .organisationCheck ? Citation(.organisationCode) : Citation(.creditCode)
    }
}
