public import Ground

/// Decides whether a candidate may be evaluated for a level, and by which path of the conditions.
///
/// - Source: 国家职业标准申报条件, 2018 and 2023 editions.
public enum Eligibility {
    /// How long before graduation a student counts as a graduate: the key in the policy book, in months.
    public static let finalYearKey = FigureKey.finalYearMonths.rawValue

    /// What the conditions say.
    public struct Finding: Sendable, Hashable {
        /// The paths that are met, in order; the first is the one the candidate is admitted by.
        public let metPaths: [EligibilityPath]
        /// What each path lacks, in the order of the paths and their conditions; empty when one is met.
        public let refusals: [Refusal]
    }

    /// A condition of a path that is not met.
    public struct Refusal: RefusalReason, Hashable {
        /// The path.
        public let path: EligibilityPath
        /// The condition.
        public let condition: EligibilityCondition
        /// What is lacking.
        public let lack: EligibilityCondition.Lack
        /// How many months there are of the years asked for.
        public let months: Int

        /// For example `years_of_work_short`.
        public var reason: String { lack.rawValue }
        /// The path's article.
        public var citation: Citation { path.citation }
        /// What is lacking, and what there is.
        public var sentence: String { "申报条件\(path.letter)：" + condition.demand + have }

        private var have: String {
            switch lack {
            case .age: "，现年\(months / 12)周岁"
            case .yearsOfWork, .yearsSinceCertificate, .yearsSinceTitle, .yearsSinceGraduation:
                "，现为\(months / 12)年\(months % 12)个月"
            case .work, .certificate, .title, .schooling, .apprenticeship: "，未满足"
            }
        }
    }

    /// Returns the paths to `level` that the facts meet by `edition`; when none, what each lacks.
    ///
    /// - Parameter finalYearMonths: How long before graduation a student counts as a graduate.
    public static func finding(
        for facts: EligibilityFacts, to level: SkillLevel, by edition: EligibilityEdition, finalYearMonths: Int
    ) -> Finding {
        var met: [EligibilityPath] = []
        var refusals: [Refusal] = []
        for path in edition.paths(to: level) {
            let lacks = path.conditions.compactMap { condition in
                condition.lack(in: facts, finalYearMonths: finalYearMonths).map {
                    Refusal(path: path, condition: condition, lack: $0.lack, months: $0.months)
                }
            }
            if lacks.isEmpty { met.append(path) }
            refusals += lacks
        }
        return Finding(metPaths: met, refusals: met.isEmpty ? refusals : [])
    }
}

extension EligibilityCondition {
    /// What the condition asks for, for people.
    var demand: String {
        switch self {
        case .minimumAge(let years): "须年满\(years)周岁"
        case .atWork: "须从事本职业或相关职业"
        case .yearsOfWork(let years): "累计从事本职业或相关职业须满\(years)年"
        case .certificate(let level, 0): "须持有本职业或相关职业\(level.nationalName)证书"
        case .certificate(let level, let years): "取得\(level.nationalName)证书后累计从事本职业或相关职业须满\(years)年"
        case .title(let rank, let years): "取得专业对应的\(rank.name)后累计从事本职业或相关职业须满\(years)年"
        case .schooling(_, 0): "须具有该条件规定的本专业或相关专业毕业证书（含在读应届毕业生）"
        case .schooling(_, let years): "具有该条件规定的毕业证书后累计从事本职业须满\(years)年"
        case .apprenticeshipCompleted: "须学徒期满"
        }
    }
}
