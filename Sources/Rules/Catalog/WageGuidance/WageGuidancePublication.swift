public import Ground

/// A region's table of a year: what work earns, by occupation and level.
public struct WageTable: Sendable, Hashable {
    /// What work of one occupation and level earns.
    public struct Line: Sendable, Hashable {
        /// Its code in the classification.
        public let occupation: OccupationCode
        /// One of the ladder.
        public let level: SkillLevel
        /// Whole yuan a year at the 10th, 25th, 50th, 75th and 90th percentile.
        public let percentiles: [Yuan]

        /// A line of a table.
        public init(occupation: OccupationCode, level: SkillLevel, percentiles: [Yuan]) {
            self.occupation = occupation
            self.level = level
            self.percentiles = percentiles
        }
    }

    /// Whose table it is.
    public let region: RegionCode
    /// The calendar year it speaks of.
    public let year: Int
    /// In the order in which they were given.
    public let lines: [Line]

    /// A table of a region and year.
    public init(region: RegionCode, year: Int, lines: [Line]) {
        self.region = region
        self.year = year
        self.lines = lines
    }
}

/// Decides whether a table of wages may be published.
///
/// - Source: ``citation``.
public enum WageGuidancePublication {
    /// 发布技能人才工资指导价位, to guide what enterprises pay.
    public static let citation = Citation(.actionPlan2022, article: "12")

    /// Why not.
    public struct Refusal: RefusalReason, Hashable {
        /// The kind of reason.
        public enum Kind: String, CaseIterable, Sendable {
            /// Cities and the province publish, counties do not.
            case ofCounty = "wage_guidance_of_county"
            case yearNotBegun = "wage_guidance_year_not_begun"
            /// A higher percentile is less than a lower one.
            case percentilesFall = "wage_percentiles_fall"
            /// Occupation and level stand in two lines.
            case lineTwice = "wage_line_twice"
            /// The version in force says the same.
            case unchanged = "wage_guidance_unchanged"
        }

        /// What is wrong.
        public let kind: Kind
        /// Where, as a path of the request.
        public let field: String?

        /// A reason at a place of the request.
        public init(_ kind: Kind, _ field: String) {
            self.kind = kind
            self.field = field
        }
    }

    /// Every reason against publishing `table`, in the order of its lines.
    ///
    /// - Parameters:
    ///   - current: the lines of the version in force; nil when there is none.
    ///   - day: the day of the publication.
    public static func refusals(
        for table: WageTable, replacing current: Set<WageTable.Line>?, on day: CivilDay
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if table.region.isCounty { refusals.append(Refusal(.ofCounty, "region_code")) }
        if table.year > day.year { refusals.append(Refusal(.yearNotBegun, "year")) }
        var seen: Set<[String]> = []
        for (index, line) in table.lines.enumerated() {
            let key = [line.occupation.description, "\(line.level.rawValue)"]
            if !seen.insert(key).inserted { refusals.append(Refusal(.lineTwice, "lines[\(index)]")) }
            for (place, pair) in zip(line.percentiles, line.percentiles.dropFirst()).enumerated() where pair.1 < pair.0
            {
                refusals.append(Refusal(.percentilesFall, "lines[\(index)].yuan[\(place + 1)]"))
            }
        }
        if refusals.isEmpty, current == Set(table.lines) { refusals.append(Refusal(.unchanged, "lines")) }
        return refusals
    }

    /// Every reason against voiding a version.
    public static func refusalsToVoid(isVoided: Bool) -> [VoidRefusal] { isVoided ? [.voidedBefore] : [] }

    /// Why a version may not be voided.
    public enum VoidRefusal: String, RefusalReason, CaseIterable {
        case voidedBefore = "wage_guidance_voided_before"
    }
}

extension WageGuidancePublication.Refusal {
    /// Stable and machine readable.
    public var reason: String { kind.rawValue }
    /// The article.
    public var citation: Citation { WageGuidancePublication.citation }

    /// The reason for people.
    public var sentence: String {
        switch kind {
        case .ofCounty: "工资指导价位由省、市发布，县（区）不单独发布"
        case .yearNotBegun: "不能发布尚未开始的年度"
        case .percentilesFall: "高分位值不能低于低分位值"
        case .lineTwice: "同一职业、同一技能等级出现两次"
        case .unchanged: "与现行版本相同"
        }
    }
}

extension WageGuidancePublication.VoidRefusal {
    /// The article.
    public var citation: Citation { WageGuidancePublication.citation }
    /// The reason for people.
    public var sentence: String { "该版本已经作废" }
}
