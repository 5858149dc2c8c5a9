public import Ground
internal import MessageRuntime
public import RPC
internal import RequestChecks
public import TypeMessages

/// Reads single fields of requests that are not checked by the contract, or that depend on others, and says which field is wrong when one is.
///
/// Every function throws `INVALID_ARGUMENT` with the field's proto name: `FIELD_REQUIRED` when it is empty, `FIELD_INVALID` when it is not what it
/// should be, as ``FieldCheck`` says.
public enum RequestField {
    /// A region that exists.
    public static func region(_ text: String, _ field: String) throws(RPCError) -> RegionCode {
        try read { $0.region(text, field, required: true) }
    }

    /// A month, `YYYY-MM`.
    public static func month(_ text: String, _ field: String) throws(RPCError) -> YearMonth {
        try read { $0.month(text, field, required: true) }
    }

    /// A level of the ladder.
    public static func level(_ level: Level, _ field: String) throws(RPCError) -> SkillLevel {
        let known = try read { $0.choice(level, field, required: true) }
        guard let level = SkillLevel(known) else { throw invalid(field, "没有这个技能等级") }
        return level
    }

    /// Text for people: without control and invisible characters, at most `max` characters, not blank. Spaces around it are dropped.
    public static func text(_ text: String, _ field: String, max: Int) throws(RPCError) -> String {
        try read { $0.text(text, field, 0...max, required: true) }
    }

    /// A whole number inside `range`.
    public static func number(
        _ number: some FixedWidthInteger, _ field: String, in range: ClosedRange<Int>
    ) throws(RPCError) -> Int {
        try read { $0.number(number, field, range, required: false) }
    }

    /// A list of at most `max` elements, and at least one unless `mayBeEmpty`.
    public static func list<Element>(
        _ elements: [Element], _ field: String, max: Int, mayBeEmpty: Bool = false
    ) throws(RPCError) -> [Element] {
        try read { $0.list(elements, field, (mayBeEmpty ? 0 : 1)...max) { element, _ in element } }
    }

    /// `FIELD_REQUIRED` for a field.
    public static func required(_ field: String) -> RPCError {
        .invalidArgument(field: field, reason: "FIELD_REQUIRED", "\(field)：必填")
    }

    /// `FIELD_INVALID` for a field, with a Chinese sentence that says what is wrong.
    public static func invalid(_ field: String, _ sentence: String) -> RPCError {
        .invalidArgument(field: field, reason: "FIELD_INVALID", "\(field)：\(sentence)")
    }

    /// What was sent, short enough for a sentence. Identity numbers never go through here.
    package static func shown(_ text: String) -> String {
        text.count <= 40 ? text : text.prefix(40) + "…"
    }

    private static func read<Value>(_ check: (inout FieldCheck) -> Value?) throws(RPCError) -> Value {
        var fields = FieldCheck()
        guard let value = check(&fields) else { throw fields.refusal }
        return value
    }
}
