public import Ground

/// What a skill level or a school class counts as elsewhere.
///
/// - Source: 辽人社〔2021〕15号 (二十), (二十二); 辽人社发〔2022〕7号 二(十二); 辽人社发〔2022〕18号 (二十五); the table `equivalences`, whose rows
///   name theirs.
public struct LevelEquivalence: Sendable, Hashable {
    /// In which respect.
    public let kind: Kind
    /// The level on the skill side; nil where that side is no level.
    public let level: SkillLevel?
    /// The skill side as the source words it.
    public let skillSide: String
    /// The other side as the source words it.
    public let otherSide: String
    /// Under which condition, or to what effect.
    public let condition: String
    /// The article or page.
    public let source: String
    /// Whether the province's own document says so.
    public let isBinding: Bool

    /// In which respect something is equivalent; raw values are the numbers of `EquivalenceKind` in the contract.
    public enum Kind: Int, CaseIterable, Sendable {
        /// Inside a firm the level has the treatment of the title.
        case titleTreatment = 1
        /// With the level one may apply for the title.
        case levelToTitle
        /// With the title one may apply for the level.
        case titleToLevel
        /// Series of titles that are open to skilled workers.
        case titleSeries
        /// A school class counts as a degree.
        case academic
        /// For posts of practice teachers at technical schools.
        case recruitment

        /// The word for it in the table.
        var word: String {
            switch self {
            case .titleTreatment: "title_benefit"
            case .levelToTitle: "skill->title"
            case .titleToLevel: "title->skill"
            case .titleSeries: "series"
            case .academic: "academic"
            case .recruitment: "recruit"
            }
        }
    }

    /// Every equivalence, in the order of the table.
    public static let all: [LevelEquivalence] = {
        var condition = ""
        return EmbeddedTable.equivalences.values { row in
            if row["condition"] != "同上" { condition = row["condition"] }
            return LevelEquivalence(row, condition: condition)
        }
    }()

    private init?(_ row: CSVRow, condition: String) {
        guard let kind = Kind.allCases.first(where: { $0.word == row["kind"] }) else { return nil }
        self.kind = kind
        skillSide = row["skill_side"]
        otherSide = row["other_side"]
        self.condition = condition
        source = row["source"]
        isBinding = row["confidence"] == "primary"
        // "高级工 满2年" names the level first.
        level = SkillLevel(name: skillSide.prefix { $0 != " " })
    }
}
