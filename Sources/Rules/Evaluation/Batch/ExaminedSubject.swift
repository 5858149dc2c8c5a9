public import Ground

/// A part of an evaluation; the raw values are the numbers of the contract.
///
/// - Source: ``citation``.
public enum ExaminedSubject: Int, CaseIterable, Sendable, Hashable {
    /// 理论知识考试
    case theory = 1
    /// 技能考核
    case practice = 2
    /// 综合评审
    case review = 3

    /// Where the parts are laid down.
    public static let citation = Citation(.evaluationRules2023, article: "模块")

    /// The parts of an evaluation to `level`, in order: review only from 技师 up.
    public static func subjects(of level: SkillLevel) -> [ExaminedSubject] {
        level.hasReview ? [.theory, .practice, .review] : [.theory, .practice]
    }

    /// The part's name, for example 理论知识考试.
    public var name: String {
        switch self {
        case .theory: "理论知识考试"
        case .practice: "技能考核"
        case .review: "综合评审"
        }
    }

    /// The part's word in reasons, keys and records.
    public var word: String {
        switch self {
        case .theory: "theory"
        case .practice: "practice"
        case .review: "review"
        }
    }
}

extension ExaminedSubject: Comparable {
    /// Whether one part comes before another.
    public static func < (left: ExaminedSubject, right: ExaminedSubject) -> Bool { left.rawValue < right.rawValue }
}
