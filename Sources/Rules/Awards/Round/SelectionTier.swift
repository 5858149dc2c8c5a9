public import Ground

/// The three tiers of 辽宁省优秀高技能人才, the highest first.
///
/// - Source: ``citation``; the quotas: 辽人社发〔2022〕7号 附件第12项.
public enum SelectionTier: String, CaseIterable, Sendable {
    /// 辽宁工匠
    case craftsman = "liaoning_craftsman"
    /// 辽宁技能大奖
    case skillsAward = "liaoning_skills_award"
    /// 辽宁技术能手
    case technicalExpert = "liaoning_technical_expert"

    /// 分别评选"辽宁工匠""辽宁技能大奖""辽宁技术能手"三个层级.
    public static let citation = Citation(.measures2021, article: "21")

    /// The tier's name.
    public var name: String {
        switch self {
        case .craftsman: "辽宁工匠"
        case .skillsAward: "辽宁技能大奖"
        case .technicalExpert: "辽宁技术能手"
        }
    }

    /// The key of the tier's quota in the policy book.
    public var quotaKey: FigureKey {
        switch self {
        case .craftsman: .craftsmanQuota
        case .skillsAward: .skillsAwardQuota
        case .technicalExpert: .technicalExpertQuota
        }
    }

    /// The key under which awards of the tier are counted against the annex's target.
    public var counterKey: String { "awards." + rawValue }

    /// This tier and those above it.
    public var atLeast: [SelectionTier] {
        SelectionTier.allCases.filter { $0.height >= height }
    }

    private var height: Int {
        switch self {
        case .craftsman: 3
        case .skillsAward: 2
        case .technicalExpert: 1
        }
    }
}
