internal import Ground

/// The formats of text for people, and of ids.
extension FieldCheck {
    /// The id of a record or account.
    public mutating func recordID(_ text: String, _ name: String, required: Bool) -> String? {
        if text.isEmpty { return required ? missing(name) : "" }
        return text.utf8.count <= 64 && text.utf8.allSatisfy(Self.isOfIDs) ? text : invalid(name, "编号格式不正确")
    }

    /// An idempotency key. What it may be is said by who keeps the answers, before they are looked up.
    public mutating func requestID(_ text: String, _ name: String, required: Bool) -> String? {
        text.isEmpty && required ? missing(name) : text
    }

    private static func isOfIDs(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    /// Text for people, of so many characters.
    public mutating func text(
        _ text: String, _ name: String, _ length: ClosedRange<Int>, required: Bool
    ) -> String? {
        let trimmed = PlainText.trimmed(text)
        if trimmed.isEmpty { return required ? missing(name) : "" }
        // Four bytes a character: marks that pile up on one letter are no text.
        guard trimmed.count <= length.upperBound, trimmed.utf8.count <= length.upperBound * 4 else {
            return invalid(name, "过长，最多 \(length.upperBound) 个字")
        }
        guard trimmed.count >= length.lowerBound else { return invalid(name, "至少 \(length.lowerBound) 个字") }
        guard trimmed.unicodeScalars.allSatisfy(PlainText.isPrinted) else { return invalid(name, "含有控制字符") }
        return trimmed
    }

    /// Text that goes into feed and audit.
    public mutating func remark(
        _ text: String, _ name: String, _ length: ClosedRange<Int>, required: Bool
    ) -> String? {
        guard let remark = self.text(text, name, length, required: required) else { return nil }
        return IdentityText.mayHoldNumber(remark) ? invalid(name, "不能填写公民身份号码") : remark
    }

    /// Words to search by.
    public mutating func search(
        _ text: String, _ name: String, _ length: ClosedRange<Int>, required: Bool
    ) -> String? {
        self.text(text, name, length, required: required)
    }

    /// Text that the handler reads itself.
    public mutating func raw(
        _ text: String, _ name: String, _ length: ClosedRange<Int>, required: Bool
    ) -> String? {
        if text.isEmpty { return required ? missing(name) : "" }
        guard text.utf8.count <= length.upperBound * 4, text.count <= length.upperBound else {
            return invalid(name, "过长，最多 \(length.upperBound) 个字")
        }
        guard text.count >= length.lowerBound else { return invalid(name, "至少 \(length.lowerBound) 个字") }
        return text
    }

    /// A person's real name.
    public mutating func personalName(_ text: String, _ name: String, required: Bool) -> String? {
        guard let real = self.text(text, name, 0...50, required: required), !real.isEmpty else {
            return required || !text.isEmpty ? nil : ""
        }
        guard real.count >= 2, real.unicodeScalars.allSatisfy(PlainText.isOfNames) else {
            return invalid(name, "应为 2 至 50 个字的真实姓名")
        }
        return real
    }

    /// A mobile phone of the mainland.
    public mutating func phone(_ text: String, _ name: String, required: Bool) -> String? {
        if text.isEmpty { return required ? missing(name) : "" }
        let digits = Array(text.utf8)
        let isPhone =
            digits.count == 11 && digits.allSatisfy { (0x30...0x39).contains($0) } && digits[0] == UInt8(ascii: "1")
            && digits[1] >= UInt8(ascii: "3")
        return isPhone ? text : invalid(name, "应为 11 位手机号码")
    }
}

/// What text for people is made of.
enum PlainText {
    /// Without the spaces around it.
    static func trimmed(_ text: String) -> String {
        var rest = text[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }

    /// Whether a scalar is seen, or joins what is seen. What is not, zero-width spaces and changes of direction among them, makes a text
    /// look like another one, or like none.
    static func isPrinted(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: scalar == "\n"
        // Joiners of letters: zero-width ones, and the Mongolian vowel separator.
        case .format: scalar == "\u{200C}" || scalar == "\u{200D}" || scalar == "\u{180E}"
        case .lineSeparator, .paragraphSeparator, .unassigned, .privateUse, .surrogate: false
        default: true
        }
    }

    /// Whether a scalar may stand in a person's name.
    static func isOfNames(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        // 〇 is a numeral by Unicode; marks and joiners belong to letters.
        case .letterNumber, .nonspacingMark, .spacingMark, .format: true
        // Between the parts of a name: 买买提·艾力, Jean-Luc O’Neill.
        default: "·•‧・．. -'’".unicodeScalars.contains(scalar)
        }
    }
}
