/// What the policy singles out among occupations; raw values are the numbers of `OccupationTag` in the contract.
///
/// - Source: 《中华人民共和国职业分类大典（2022年版）》 for the marks; 辽人社〔2025〕14号 (六); 辽人社〔2021〕15号 (九).
public enum OccupationMark: Int, CaseIterable, Sendable, Hashable {
    /// 数字职业, mark S.
    case digital = 1
    /// 绿色职业, mark L.
    case green
    /// 人工智能相关职业.
    case ai
    /// 康养.
    case care
    /// 新职业, announced in one of the batches since 2019.
    case new

    /// The word for it in the table of occupations.
    public var word: String {
        switch self {
        case .digital: "digital"
        case .green: "green"
        case .ai: "ai"
        case .care: "care"
        case .new: "new"
        }
    }

    /// The marks of a row of the table of occupations, whose words are parted by spaces.
    public static func marks(_ words: String) -> [OccupationMark] {
        let named = Set(words.split(separator: " ").map(String.init))
        return allCases.filter { named.contains($0.word) }
    }
}

/// Says which levels an occupation has.
///
/// The skilled occupations carry the whole ladder of eight; professional and other ones carry none of it.
///
/// - Source: ``citation``.
public enum OccupationLevels {
    /// 新八级工.
    public static let citation = SkillLevel.citation

    /// The levels of an occupation of the class that the catalogue prints: 技能类, 专业技术类 or 其他.
    public static func levels(ofClass hint: String) -> [SkillLevel] {
        hint == "技能类" ? SkillLevel.allCases : []
    }
}
