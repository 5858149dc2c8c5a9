public import Ground

/// Decides whether a place reached in a competition held elsewhere may be filed.
///
/// Only national and world competitions are held elsewhere; a place in one of the province's own follows from its results here.
///
/// - Source: ``citation``: 名次 is among all who competed.
public enum OutsideResultFiling {
    /// The rewards of national competitions.
    public static let citation = Citation(.nationalCompetitions, article: "名次")

    /// Why a place may not be filed.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The tier is one that is held here.
        case heldHere = "outside_result_held_here"
        /// The contest has not ended.
        case notEnded = "outside_result_not_ended"
        /// The place is behind everybody who competed.
        case placeBeyondCompetitors = "outside_result_place_beyond_competitors"
        /// A medal that the place cannot have: gold, silver and bronze are for the first three places, or shared above them.
        case medalBeyondPlace = "outside_result_medal_beyond_place"
    }

    /// Every reason against filing; empty when it may be filed.
    public static func refusals(
        tier: PyramidTier, place: Int, competitors: Int, medal: MedalAward, endedOn: CivilDay, on day: CivilDay
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if !tier.isHeldElsewhere { refusals.append(.heldHere) }
        if endedOn > day { refusals.append(.notEnded) }
        if place > competitors { refusals.append(.placeBeyondCompetitors) }
        // Places are not shared in national competitions; on the WorldSkills scale a tie shares the better place.
        let last: Int? =
            switch medal {
            case .gold: 1
            case .silver: 2
            case .bronze: tier == .world ? nil : 3
            case .medallion, .none: nil
            }
        if let last, place > last { refusals.append(.medalBeyondPlace) }
        return refusals
    }
}

extension OutsideResultFiling.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .heldHere: "该层级竞赛在本省举办，名次以本系统公布的成绩为准"
        case .notEnded: "比赛尚未结束"
        case .placeBeyondCompetitors: "名次不能大于参赛人数"
        case .medalBeyondPlace: "所填奖牌与名次不符"
        }
    }

    /// The rewards.
    public var citation: Citation { OutsideResultFiling.citation }

    /// The field.
    public var field: String? {
        switch self {
        case .heldHere: "tier"
        case .notEnded: "ended_on"
        case .placeBeyondCompetitors: "competitor_count"
        case .medalBeyondPlace: "medal"
        }
    }
}
