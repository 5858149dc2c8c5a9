public import Ground

/// Grades the credit of an institution or enterprise from the facts of a year.
///
/// From 100 points each fact takes off the points of its kind. A grave finding or a ban is the lowest grade, whatever the points; the
/// highest needs a completed class.
///
/// - Source: ``citation``: 探索实施信用监管. The article names neither grades nor points: both are figures.
public enum CreditGrading {
    /// 探索实施信用监管.
    public static let citation = Citation(.measures2021, article: "16")

    /// The raw values are the numbers of the contract.
    public enum Level: Int, CaseIterable, Sendable, Hashable {
        /// 信用优秀
        case a = 1
        /// 信用良好
        case b = 2
        /// 信用一般
        case c = 3
        /// 信用较差
        case d = 4
    }

    /// A kind of fact; the raw values are the numbers of the contract.
    public enum Fact: Int, CaseIterable, Sendable, Hashable {
        /// A completed class.
        case completedClass = 1
        /// A finding that is not grave.
        case finding = 2
        /// A grave finding.
        case graveFinding = 3
        /// A finding that was not put right in time.
        case overdueRectification = 4
        /// Money claimed back.
        case clawback = 5
        /// A confirmed suspicion.
        case suspicion = 6
        /// A warning.
        case warning = 7
        /// A ban.
        case ban = 8
        /// A founded complaint.
        case complaint = 9

        /// The figure of the points it takes off; nil when it takes none.
        public var figure: FigureKey? {
            switch self {
            case .completedClass, .ban: nil
            case .finding: .creditPointsFinding
            case .graveFinding: .creditPointsGraveFinding
            case .overdueRectification: .creditPointsOverdue
            case .clawback: .creditPointsClawback
            case .suspicion: .creditPointsSuspicion
            case .warning: .creditPointsWarning
            case .complaint: .creditPointsComplaint
            }
        }
    }

    /// The figures of a grade.
    public struct Figures: Sendable {
        /// Points that a fact takes off.
        public var points: [Fact: Int] = [:]
        /// Points from which on there is an A, a B, a C.
        public var least: (a: Int, b: Int, c: Int)
        /// The figures that were read.
        public var used: [PolicyFigure] = []

        /// Figures given directly.
        public init(points: [Fact: Int], least: (a: Int, b: Int, c: Int)) {
            self.points = points
            self.least = least
        }

        /// The figures in force; nil when one is missing.
        public init?(_ book: PolicyBook, on day: CivilDay, in region: RegionCode) {
            var figures = FiguresRead(book, on: day, in: region)
            guard let a = figures.number(.creditLeastA), let b = figures.number(.creditLeastB),
                let c = figures.number(.creditLeastC)
            else { return nil }
            least = (a, b, c)
            for fact in Fact.allCases {
                guard let key = fact.figure else { continue }
                guard let number = figures.number(key) else { return nil }
                points[fact] = number
            }
            used = figures.used
        }
    }

    /// What came out.
    public struct Grade: Sendable, Hashable {
        /// The grade.
        public let level: Level
        /// 0 to 100.
        public let points: Int
    }

    /// Points that so many facts of a kind take off, at most 100.
    public static func deduction(_ count: Int, of fact: Fact, by figures: Figures) -> Int {
        min(count.multipliedWithinRange(by: figures.points[fact] ?? 0), 100)
    }

    /// The grade by the number of facts of each kind.
    public static func grade(_ counts: [Fact: Int], by figures: Figures) -> Grade {
        let off = counts.reduce(0) { $0 + deduction($1.value, of: $1.key, by: figures) }
        let points = max(100 - off, 0)
        let isGrave = (counts[.graveFinding] ?? 0) > 0 || (counts[.ban] ?? 0) > 0
        let level: Level =
            if isGrave || points < figures.least.c {
                .d
            } else if points < figures.least.b {
                .c
            } else if points < figures.least.a || (counts[.completedClass] ?? 0) == 0 {
                .b
            } else {
                .a
            }
        return Grade(level: level, points: points)
    }

    /// Why an organisation is not graded.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The year has not begun.
        case yearNotBegun = "credit_year_not_begun"
        /// A later version replaced it.
        case superseded = "credit_grade_superseded"
        /// The facts are those it rests on.
        case unchanged = "credit_facts_unchanged"
    }
}

extension CreditGrading.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .yearNotBegun: "该年度尚未开始"
        case .superseded: "该信用等级已被更正"
        case .unchanged: "所依据的事实没有变化"
        }
    }

    /// The measures.
    public var citation: Citation { CreditGrading.citation }

    /// The field it is about.
    public var field: String? { self == .yearNotBegun ? "year" : nil }
}
