internal import RequestChecks
public import TypeMessages
public import RPC
public import Ground

/// Reads the fields of a request into values of the domain, and says which field is wrong when one is.
///
/// Every function throws `INVALID_ARGUMENT` with the field's proto name: `FIELD_REQUIRED` when it is empty, `FIELD_INVALID` when it is not what it
/// should be.
public enum RequestField {
    /// A region that exists.
    public static func region(_ text: String, _ field: String) throws(RPCError) -> RegionCode {
        try require(text, field)
        guard let region = RegionCode(text) else { throw invalid(field, "“\(shown(text))”不是辽宁省的行政区划代码") }
        return region
    }

    /// A region that exists; nil when the field is empty.
    public static func optionalRegion(_ text: String, _ field: String) throws(RPCError) -> RegionCode? {
        text.isEmpty ? nil : try region(text, field)
    }

    /// A day, `YYYY-MM-DD`.
    public static func day(_ text: String, _ field: String) throws(RPCError) -> CivilDay {
        try require(text, field)
        guard let day = CivilDay(text) else { throw invalid(field, "“\(shown(text))”不是日期，应为 YYYY-MM-DD") }
        return day
    }

    /// A day; nil when the field is empty.
    public static func optionalDay(_ text: String, _ field: String) throws(RPCError) -> CivilDay? {
        text.isEmpty ? nil : try day(text, field)
    }

    /// A day; `standard`, mostly the call's own day, when the field is empty.
    public static func day(_ text: String, _ field: String, else standard: CivilDay) throws(RPCError) -> CivilDay {
        text.isEmpty ? standard : try day(text, field)
    }

    /// A month, `YYYY-MM`.
    public static func month(_ text: String, _ field: String) throws(RPCError) -> YearMonth {
        try require(text, field)
        guard let month = YearMonth(text) else { throw invalid(field, "“\(shown(text))”不是月份，应为 YYYY-MM") }
        return month
    }

    /// A quarter, `2023Q1`.
    public static func quarter(_ text: String, _ field: String) throws(RPCError) -> Quarter {
        try require(text, field)
        guard let quarter = Quarter(text) else { throw invalid(field, "“\(shown(text))”不是季度，应为 YYYYQ1 至 YYYYQ4") }
        return quarter
    }

    /// A credit code with the right check character. The refusal carries what is wrong with it.
    public static func creditCode(_ text: String, _ field: String) throws(RPCError) -> CreditCode {
        try require(text, field)
        do {
            return try CreditCode(text)
        } catch {
            throw invalid(field, error.sentence).adding(Refusals([error]))
        }
    }

    /// A code of the occupational classification, by its form.
    public static func occupation(_ text: String, _ field: String) throws(RPCError) -> OccupationCode {
        try require(text, field)
        guard let code = OccupationCode(text) else { throw invalid(field, "“\(shown(text))”不是职业编码，应为 X-XX-XX-XX") }
        return code
    }

    /// A level of the ladder.
    public static func level(_ level: Level, _ field: String) throws(RPCError) -> SkillLevel {
        if level == .unspecified { throw required(field) }
        guard let known = SkillLevel(level) else { throw invalid(field, "没有这个技能等级") }
        return known
    }

    /// A level of the ladder; nil when the field is unspecified.
    public static func optionalLevel(_ level: Level, _ field: String) throws(RPCError) -> SkillLevel? {
        level == .unspecified ? nil : try Self.level(level, field)
    }
}
