/// The whole number that a JSON number stands for: `1.0` and `1e3` are whole, `0.5`, `1e-400` and `0.99999999999999999999` are not.
///
/// Digit by digit, so that no number is rounded on its way, and a mile of digits or a huge exponent costs no more than reading them.
enum WholeNumber<Number: FixedWidthInteger> {
    case number(Number)
    /// There are digits behind the point that are not 0.
    case notWhole
    /// It does not fit.
    case tooLarge

    /// Reads a text that is a JSON number: ``JSONGrammar/isNumber(_:)``.
    init(_ text: JSONText) {
        let isNegative = text.first == UInt8(ascii: "-")
        let end = text.firstIndex { $0 | 0x20 == UInt8(ascii: "e") } ?? text.endIndex
        let point = text[..<end].firstIndex(of: UInt8(ascii: ".")) ?? end
        let digits = text[(isNegative ? 1 : 0)..<end]
        guard let first = digits.firstIndex(where: \.counts), let last = digits.lastIndex(where: \.counts) else {
            self = .number(0)
            return
        }
        // The power of ten that a digit stands for falls by one from digit to digit; the point takes a place and is no digit.
        func power(_ index: Int) -> Int { index < point ? point - 1 - index : point - index }
        let exponent = Self.exponent(text[end...])
        let lowest = power(last) + exponent
        guard lowest >= 0 else {
            self = .notWhole
            return
        }
        // No integer has more than 20 digits.
        guard power(first) + exponent < 20 else {
            self = .tooLarge
            return
        }
        var number: Number = 0
        for byte in text[first...last] where byte != UInt8(ascii: ".") {
            guard Self.append(Number(byte - UInt8(ascii: "0")), isNegative, to: &number) else {
                self = .tooLarge
                return
            }
        }
        for _ in 0..<lowest {
            guard Self.append(0, isNegative, to: &number) else {
                self = .tooLarge
                return
            }
        }
        self = .number(number)
    }

    /// Puts a digit behind the others; false when the number does not fit any more.
    private static func append(_ digit: Number, _ isNegative: Bool, to number: inout Number) -> Bool {
        let (tenfold, overflow) = number.multipliedReportingOverflow(by: 10)
        let (sum, carry) =
            isNegative ? tenfold.subtractingReportingOverflow(digit) : tenfold.addingReportingOverflow(digit)
        number = sum
        return !overflow && !carry
    }

    /// What follows the `e`; beyond a thousand million it makes no difference.
    private static func exponent(_ text: JSONText.SubSequence) -> Int {
        var exponent = 0
        for byte in text where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
            exponent = min(exponent * 10 + Int(byte - UInt8(ascii: "0")), 1_000_000_000)
        }
        return text.dropFirst().first == UInt8(ascii: "-") ? -exponent : exponent
    }
}

extension UInt8 {
    /// Whether it is a digit other than 0.
    fileprivate var counts: Bool { (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(self) }
}
