public import RPC

extension RequestField {
    /// Text for people: without control and invisible characters, at most `max` characters, not blank. Spaces around it are dropped.
    public static func text(_ text: String, _ field: String, max: Int = 200) throws(RPCError) -> String {
        let trimmed = try optionalText(text, field, max: max)
        try require(trimmed, field)
        return trimmed
    }

    /// Text for people that may be empty.
    public static func optionalText(_ text: String, _ field: String, max: Int = 2_000) throws(RPCError) -> String {
        let first = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
        var trimmed = text[first...]
        while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
        guard trimmed.count <= max else { throw invalid(field, "过长，最多 \(max) 个字") }
        guard trimmed.unicodeScalars.allSatisfy(isPrinted) else { throw invalid(field, "含有控制字符") }
        return String(trimmed)
    }

    /// Whether a scalar is seen, or joins what is seen. What is not, zero-width spaces and changes of direction among them, makes a text
    /// look like another one, or like none.
    private static func isPrinted(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: scalar == "\n"
        // Joiners of letters: zero-width ones, and the Mongolian vowel separator.
        case .format: scalar == "\u{200C}" || scalar == "\u{200D}" || scalar == "\u{180E}"
        case .lineSeparator, .paragraphSeparator, .unassigned, .privateUse, .surrogate: false
        default: true
        }
    }

    /// The id of a record or account: 1 to 64 letters, digits, `_`, `-` and `.`.
    public static func identifier(_ text: String, _ field: String) throws(RPCError) -> String {
        try require(text, field)
        let isKnown = text.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        }
        guard text.utf8.count <= 64, isKnown else { throw invalid(field, "编号格式不正确") }
        return text
    }

    /// A whole number inside `range`.
    public static func number(
        _ number: some FixedWidthInteger, _ field: String, in range: ClosedRange<Int>
    ) throws(RPCError) -> Int {
        guard let value = Int(exactly: number), range.contains(value) else {
            throw invalid(
                field,
                range.lowerBound == range.upperBound
                    ? "应为 \(range.lowerBound)" : "应在 \(range.lowerBound) 至 \(range.upperBound) 之间")
        }
        return value
    }

    /// A list of at most `max` elements, and at least one unless `mayBeEmpty`.
    public static func list<Element>(
        _ elements: [Element], _ field: String, max: Int, mayBeEmpty: Bool = false
    ) throws(RPCError) -> [Element] {
        guard mayBeEmpty || !elements.isEmpty else { throw required(field) }
        guard elements.count <= max else { throw invalid(field, "最多 \(max) 项") }
        return elements
    }

    /// The sub-message, which must be there.
    public static func present<Value>(_ value: Value?, _ field: String) throws(RPCError) -> Value {
        guard let value else { throw required(field) }
        return value
    }

    /// `FIELD_REQUIRED` for a field.
    public static func required(_ field: String) -> RPCError {
        .invalidArgument(field: field, reason: "FIELD_REQUIRED", "\(field)：必填")
    }

    /// `FIELD_INVALID` for a field, with a Chinese sentence that says what is wrong.
    public static func invalid(_ field: String, _ sentence: String) -> RPCError {
        .invalidArgument(field: field, reason: "FIELD_INVALID", "\(field)：\(sentence)")
    }

    package static func require(_ text: String, _ field: String) throws(RPCError) {
        if text.isEmpty { throw required(field) }
    }

    /// What was sent, short enough for a sentence. Identity numbers never go through here.
    package static func shown(_ text: String) -> String {
        text.count <= 40 ? text : text.prefix(40) + "…"
    }
}
