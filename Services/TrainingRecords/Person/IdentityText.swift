/// Finds what looks like an identity number in free text, so that none gets into remarks, feed or audit.
enum IdentityText {
    /// Whether 17 digits followed by a digit or X, with nothing but spaces or dashes between, stand anywhere in the text.
    static func mayHoldNumber(_ text: String) -> Bool {
        var run = 0
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39: run += 1
            case UInt8(ascii: "x"), UInt8(ascii: "X"): run = run == 17 ? 18 : 0
            case UInt8(ascii: " "), UInt8(ascii: "-"): continue
            default: run = 0
            }
            if run >= 18 { return true }
        }
        return false
    }
}
