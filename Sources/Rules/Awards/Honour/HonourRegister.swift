public import Ground

/// Says what is entered into the register of honours (荣誉登记) by hand: honours of others, such as 中华技能大奖.
///
/// - Source: ``citation``.
public enum HonourRegister {
    /// 国家级评选和省内相应奖项向企业一线高技能人才倾斜.
    public static let citation = Citation(.measures2025, article: "16")

    /// The years an honour may be of, as known on `day`.
    public static func years(on day: CivilDay) -> ClosedRange<Int> { 1949...max(day.year, 1949) }

    /// How much of a whole went to the front line, in hundredths of a percent, rounded half up; 0 of nothing.
    public static func share(of frontLine: Int32, in count: Int32) -> Int32 {
        guard count > 0 else { return 0 }
        return Int32(clamping: (Int64(frontLine) * 20_000 + Int64(count)) / (2 * Int64(count)))
    }
}
