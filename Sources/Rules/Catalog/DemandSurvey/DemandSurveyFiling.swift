public import Ground

/// Decides whether what an enterprise wants in a quarter may be filed.
///
/// - Source: ``citation``.
public enum DemandSurveyFiling {
    /// 深入开展重大工程、重大项目、重点产业和骨干企业用工需求调查.
    public static let citation = Citation(.actionPlan2022, article: "1")

    /// One line as far as the rule looks at it.
    public struct Line: Sendable, Hashable {
        /// What is wanted.
        public let occupation: OccupationCode
        /// nil: any level.
        public let level: SkillLevel?
        /// Where the work is.
        public let region: RegionCode
        /// How many are wanted.
        public let wanted: Int
        /// How many of these posts are vacant already.
        public let vacant: Int
        /// Whole yuan a month, from and to; 0: not said.
        public let wage: (from: Int64, to: Int64)

        /// A line.
        public init(
            occupation: OccupationCode, level: SkillLevel?, region: RegionCode, wanted: Int, vacant: Int,
            wage: (from: Int64, to: Int64)
        ) {
            self.occupation = occupation
            self.level = level
            self.region = region
            self.wanted = wanted
            self.vacant = vacant
            self.wage = wage
        }

        /// Whether both speak of the same posts.
        public static func == (left: Line, right: Line) -> Bool {
            left.occupation == right.occupation && left.level == right.level && left.region == right.region
        }

        /// By what posts it speaks of.
        public func hash(into hasher: inout Hasher) {
            hasher.combine(occupation)
            hasher.combine(level)
            hasher.combine(region)
        }
    }

    /// Why not.
    public struct Refusal: RefusalReason, Hashable {
        /// The kind of reason.
        public enum Kind: String, CaseIterable, Sendable {
            case notEnterprise = "demand_of_no_enterprise"
            case quarterNotBegun = "demand_quarter_not_begun"
            case vacantAboveWanted = "demand_vacant_above_wanted"
            case wageReversed = "demand_wage_reversed"
            case lineTwice = "demand_line_twice"
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

    /// Every reason against filing `lines` for `quarter` on `day`.
    public static func refusals(
        by parts: [OrganisationPart], for quarter: Quarter, _ lines: [Line], on day: CivilDay
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if !parts.contains(.enterprise) { refusals.append(Refusal(.notEnterprise, "enterprise_credit_code")) }
        refusals += Self.refusals(for: quarter, on: day)
        var seen: Set<Line> = []
        for (index, line) in lines.enumerated() {
            if !seen.insert(line).inserted { refusals.append(Refusal(.lineTwice, "lines[\(index)]")) }
            if line.vacant > line.wanted { refusals.append(Refusal(.vacantAboveWanted, "lines[\(index)].vacant")) }
            if line.wage.to != 0, line.wage.to < line.wage.from {
                refusals.append(Refusal(.wageReversed, "lines[\(index)].wage_to_yuan"))
            }
        }
        return refusals
    }

    /// Every reason against recording anything of `quarter` on `day`.
    public static func refusals(for quarter: Quarter, on day: CivilDay) -> [Refusal] {
        quarter.firstDay > day ? [Refusal(.quarterNotBegun, "quarter")] : []
    }

    /// Why a survey may not be voided.
    public enum VoidRefusal: String, RefusalReason, CaseIterable {
        case notCurrent = "demand_survey_not_current"
    }

    /// Every reason against voiding a survey.
    public static func refusalsToVoid(isCurrent: Bool) -> [VoidRefusal] { isCurrent ? [] : [.notCurrent] }
}

extension DemandSurveyFiling.Refusal {
    /// Stable and machine readable.
    public var reason: String { kind.rawValue }
    /// The article.
    public var citation: Citation { DemandSurveyFiling.citation }

    /// The reason for people.
    public var sentence: String {
        switch kind {
        case .notEnterprise: "用工需求由企业填报"
        case .quarterNotBegun: "该季度尚未开始"
        case .vacantAboveWanted: "空岗数不能多于需求数"
        case .wageReversed: "薪酬上限不能低于下限"
        case .lineTwice: "同一职业、等级、地区出现两次"
        }
    }
}

extension DemandSurveyFiling.VoidRefusal {
    /// The article.
    public var citation: Citation { DemandSurveyFiling.citation }
    /// The reason for people.
    public var sentence: String { "该调查已作废或已被替代" }
}
