/// One entry of the national occupational classification: a group or an occupation.
///
/// - Source: 《中华人民共和国职业分类大典（2022年版）》 and the additions of 2024 and 2025.
public struct OccupationEntry: Sendable, Hashable {
    /// The code, `6`, `6-18`, `6-18-02` or `6-18-02-04` by rank.
    public let code: String
    /// The Chinese name.
    public let name: String
    /// Where it stands in the tree.
    public let rank: Rank
    /// The code of the group it belongs to; nil for a major group.
    public let parent: String?
    /// The edition it appeared in, `2022`, `2022+2024` or `2022+2025`.
    public let edition: String
    /// What marks it.
    public let tags: Set<Tag>
    /// The year in which it was announced as a new occupation, if it was.
    public let announcedYear: Int?
    /// The name in pinyin without tones and spaces.
    public let pinyin: String
    /// The first letter of each syllable.
    public let initials: String
    /// Whether levels are evaluated for it; occupations of other kinds have no ladder.
    public let isSkilled: Bool

    /// The ranks of the classification.
    public enum Rank: String, CaseIterable, Sendable {
        /// 大类
        case major
        /// 中类
        case submajor
        /// 小类
        case minor
        /// 细类（职业）
        case occupation
    }

    /// What marks an occupation.
    public enum Tag: String, CaseIterable, Sendable {
        /// 数字职业, marked S in the classification.
        case digital
        /// 绿色职业, marked L in the classification.
        case green
        /// Announced as a new occupation since 2019.
        case new
        /// 人工智能, an explicit list with its reason in the module's README.
        case ai
        /// 康养, an explicit list with its reason in the module's README.
        case care
    }

    /// The code of an occupation; nil for a group.
    public var occupationCode: OccupationCode? { OccupationCode(code) }

    /// The whole classification in the order of the book: 8 + 79 + 450 groups and 1,675 occupations.
    public static let all: [OccupationEntry] = EmbeddedTable.occupations.values(OccupationEntry.init(row:))

    private init?(row: CSVRow) {
        let marks = row["tags"].split(separator: " ").map { Tag(rawValue: String($0)) }
        guard let rank = Rank(rawValue: row["rank"]), let announced = row.optionalInteger("new_year"),
            !marks.contains(nil)
        else { return nil }
        code = row["code"]
        name = row["name"]
        self.rank = rank
        parent = row.text("parent")
        edition = row["edition"]
        tags = Set(marks.compactMap(\.self))
        announcedYear = announced
        pinyin = row["pinyin"]
        initials = row["initials"]
        isSkilled = row["kind"] == "技能类"
    }
}
