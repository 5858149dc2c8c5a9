public import Ground

/// Says which levels an entry of the classification has.
///
/// Skilled occupations carry the whole ladder of eight; professional and other ones, and groups, carry none of it.
///
/// - Source: ``citation``.
public enum OccupationLevels {
    /// 新八级工.
    public static let citation = SkillLevel.citation

    /// Its levels, lowest first.
    public static func levels(of entry: OccupationEntry) -> [SkillLevel] {
        entry.isSkilled && entry.rank == .occupation ? SkillLevel.allCases : []
    }
}
