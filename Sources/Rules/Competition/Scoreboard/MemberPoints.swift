public import Ground

/// The points that a medal gives the delegation whose competitor or team has it.
///
/// - Source: ``citation``: 4, 3, 2 and 1; Kazan 2019 checks: 16 gold, 14 silver, 5 bronze and 17 medallions are 133 points.
public enum MemberPoints {
    /// The members' results of WorldSkills.
    public static let citation = Citation(.worldSkills, article: "团体积分")

    /// The points of an award.
    public static func points(for award: MedalAward) -> Int {
        switch award {
        case .gold: 4
        case .silver: 3
        case .bronze: 2
        case .medallion: 1
        case .none: 0
        }
    }
}
