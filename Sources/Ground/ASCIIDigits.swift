/// Reading and writing of plain ASCII digits.
///
/// `Int("+5")` is a number to Swift; in a code or a date it is a mistake.
public enum ASCIIDigits {
    /// The number that `bytes` spell, or nil when one is not an ASCII digit, there is none, or there are more than 18.
    static func number(_ bytes: some Collection<UInt8>) -> Int? {
        guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
        var number = 0
        for byte in bytes {
            guard isDigit(byte) else { return nil }
            number = number * 10 + value(byte)
        }
        return number
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    /// The value of an ASCII digit.
    static func value(_ byte: UInt8) -> Int {
        Int(byte) - Int(UInt8(ascii: "0"))
    }

    /// `number`, which is not negative, with leading zeros to at least `width` digits.
    public static func padded(_ number: Int, to width: Int) -> String {
        let text = String(number)
        return text.utf8.count >= width ? text : String(repeating: "0", count: width - text.utf8.count) + text
    }
}
