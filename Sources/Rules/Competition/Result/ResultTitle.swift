public import Ground

/// Decides whether a published result brings the title 全国技术能手.
///
/// Only what at least two sources state is decided: the first places of each occupation of a national first-class competition.
/// A students' group and a selection for WorldSkills bring none; what second-class and provincial competitions bring is
/// for people to nominate.
///
/// - Source: ``citation``.
public enum ResultTitle {
    /// 国家级一类: 各职业前5名授予全国技术能手.
    public static let citation = Citation(.nationalCompetitions, article: "全国技术能手")

    /// Why a result brings no title.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// Another tier than national first class.
        case otherTier = "title_other_tier"
        /// 世赛选拔赛名次不享受国家级竞赛奖励.
        case worldSkillsSelection = "title_worldskills_selection"
        /// 学生组不授技术能手.
        case studentGroup = "title_student_group"
        /// The place is too low.
        case placeTooLow = "title_place_too_low"
    }

    /// Returns every reason for which a result brings no title; empty when it brings it.
    public static func refusals(
        tier: PyramidTier, rank: Int, isStudentGroup: Bool, selectsForWorldSkills: Bool, on day: CivilDay,
        in book: PolicyBook
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if tier != .nationalFirstClass { refusals.append(.otherTier) }
        if selectsForWorldSkills { refusals.append(.worldSkillsSelection) }
        if isStudentGroup { refusals.append(.studentGroup) }
        let places = book.value(.titlePlaces, on: day) ?? 0
        if rank < 1 || Int64(rank) > places { refusals.append(.placeTooLow) }
        return refusals
    }
}

extension ResultTitle.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .otherTier: "只有国家级一类竞赛的名次可直接授予全国技术能手"
        case .worldSkillsSelection: "世界技能大赛选拔赛名次不享受国家级竞赛奖励"
        case .studentGroup: "学生组选手不授予全国技术能手"
        case .placeTooLow: "该名次不授予全国技术能手"
        }
    }

    /// The rewards.
    public var citation: Citation { ResultTitle.citation }
}
