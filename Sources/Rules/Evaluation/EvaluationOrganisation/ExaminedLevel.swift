public import Ground

/// Which levels an evaluation can lead to: 初级工 to 高级技师.
///
/// Below, an enterprise settles by itself who is an apprentice; above, it appoints.
///
/// - Source: ``citation``.
public enum ExaminedLevel {
    /// Where the ladder says how each level is reached.
    public static let citation = Citation(.measures2025, article: "14")

    /// The levels that are examined, lowest first.
    public static let all: [SkillLevel] = SkillLevel.allCases.filter { $0.nationalGrade != nil }

    /// Why a level is not examined.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// 学徒工: settled by the enterprise.
        case belowExamination = "level_below_examination"
        /// 特级技师, 首席技师: appointed by the enterprise (企业评聘).
        case appointed = "level_is_appointed"
    }

    /// Returns why `level` is not examined; nil when it is.
    public static func refusal(for level: SkillLevel) -> Refusal? {
        if level.isAppointed { return .appointed }
        return level.nationalGrade == nil ? .belowExamination : nil
    }
}

extension ExaminedLevel.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .belowExamination: "学徒工由企业自主确定，不组织职业技能等级考核"
        case .appointed: "特级技师、首席技师由企业评聘，不通过考核取得"
        }
    }

    /// The article that demands it.
    public var citation: Citation { ExaminedLevel.citation }

    /// The level.
    public var field: String? { "level" }
}
