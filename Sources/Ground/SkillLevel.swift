/// The ladder of skill levels, 新八级工, lowest first.
///
/// - Source: ``citation``.
public enum SkillLevel: Int, CaseIterable, Sendable, Hashable {
    /// 学徒工
    case apprentice = 1
    /// 初级工, 五级
    case junior
    /// 中级工, 四级
    case intermediate
    /// 高级工, 三级
    case senior
    /// 技师, 二级
    case technician
    /// 高级技师, 一级
    case seniorTechnician
    /// 特级技师
    case specialTechnician
    /// 首席技师
    case chiefTechnician

    /// Where the ladder is laid down.
    public static let citation = Citation(.measures2025, article: "14")
}

extension SkillLevel {
    /// The level's name, for example 高级工.
    public var name: String {
        switch self {
        case .apprentice: "学徒工"
        case .junior: "初级工"
        case .intermediate: "中级工"
        case .senior: "高级工"
        case .technician: "技师"
        case .seniorTechnician: "高级技师"
        case .specialTechnician: "特级技师"
        case .chiefTechnician: "首席技师"
        }
    }

    /// The grade of the national ladder, 5 to 1; nil for the levels below and above it.
    public var nationalGrade: Int? {
        (SkillLevel.junior...SkillLevel.seniorTechnician).contains(self) ? 7 - rawValue : nil
    }

    /// The name on national forms, for example 三级/高级工.
    public var nationalName: String {
        let grades = [5: "五级", 4: "四级", 3: "三级", 2: "二级", 1: "一级"]
        guard let grade = nationalGrade.flatMap({ grades[$0] }) else { return name }
        return grade + "/" + name
    }

    /// Whether it counts as highly skilled: 高级工 and above.
    public var isHighlySkilled: Bool { self >= .senior }

    /// Whether an enterprise appoints to it inside its own quota rather than by examination.
    public var isAppointed: Bool { self >= .specialTechnician }

    /// Whether the examination has a review beside theory and practice: from 技师 up.
    public var hasReview: Bool { self >= .technician }

    /// The level of a grade of the national ladder, 5 to 1.
    public init?(nationalGrade: Int) {
        guard (1...5).contains(nationalGrade) else { return nil }
        self.init(rawValue: 7 - nationalGrade)
    }

    /// Reads a level's name in any of its printed forms: 高级工, 三级/高级工, 三级, 高级工（三级）.
    public init?(name: some StringProtocol) {
        let text = String(name)
        for level in SkillLevel.allCases {
            let grade = level.nationalName.split(separator: "/").first.map(String.init) ?? level.name
            let forms = [
                level.name, level.nationalName, grade, "\(level.name)（\(grade)）", "\(level.name)(\(grade))",
                "\(grade)（\(level.name)）",
            ]
            if forms.contains(text) {
                self = level
                return
            }
        }
        return nil
    }

    /// The next level up; nil at the top.
    public var next: SkillLevel? { SkillLevel(rawValue: rawValue + 1) }

    /// The next level down; nil at the bottom.
    public var previous: SkillLevel? { SkillLevel(rawValue: rawValue - 1) }
}

extension SkillLevel: Comparable {
    /// Whether one level is below another.
    public static func < (left: SkillLevel, right: SkillLevel) -> Bool { left.rawValue < right.rawValue }
}

extension SkillLevel: CustomStringConvertible {
    /// The level's name.
    public var description: String { name }
}
