public import Ground

/// Says what is entered into the register of honours (荣誉登记) by hand: honours of others, such as 中华技能大奖.
///
/// - Source: ``citation``.
public enum HonourRegister {
    /// 国家级评选和省内相应奖项向企业一线高技能人才倾斜.
    public static let citation = Citation(.measures2025, article: "16")

    /// The years an honour may be of, as known on `day`.
    public static func years(on day: CivilDay) -> ClosedRange<Int> { 1949...max(day.year, 1949) }
}
