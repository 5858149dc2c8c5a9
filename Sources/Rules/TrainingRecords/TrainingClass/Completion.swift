public import Ground

/// Decides whether a trainee completed a class (结业).
///
/// Attendance and assessment count separately: neither makes up for the other.
///
/// - Source: ``citation``; the pass mark as in the evaluation rules.
public enum Completion {
    /// 学习过程可查询、可追溯.
    public static let citation = Citation(.measures2021, article: "14")

    /// Why a trainee did not complete the class.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// Present for too small a share of the hours.
        case attendanceBelowMinimum = "attendance_below_minimum"
        /// The institution has not assessed the trainee.
        case notAssessed = "not_assessed"
        /// Too few points.
        case assessmentBelowMinimum = "assessment_below_minimum"
        /// Voided after fraud or error.
        case completionVoided = "completion_voided"
    }

    /// Why a class may not be closed.
    public enum ClosingRefusal: String, CaseIterable, RefusalReason {
        /// Completed or cancelled before.
        case classNotOpen = "class_not_open"
        /// The last session is not over.
        case notOver = "class_not_over"
    }

    /// The figures completion is decided by.
    public struct Figures: Sendable {
        /// Percent of the hours a trainee must have attended.
        public var minimumShare: Int
        /// Points of 100 a trainee must have reached.
        public var minimumPoints: Int
        /// The figures that were read.
        public var used: [PolicyFigure] = []

        /// Figures given directly.
        public init(minimumShare: Int, minimumPoints: Int) {
            self.minimumShare = minimumShare
            self.minimumPoints = minimumPoints
        }

        /// The figures in force on `day` in `region`; nil when one is missing, for nobody completes by no measure.
        public init?(_ book: PolicyBook, on day: CivilDay, in region: RegionCode) {
            var figures = FiguresRead(book, on: day, in: region)
            guard let share = figures.number(.attendanceShare),
                let points = figures.number(.assessmentPoints)
            else { return nil }
            self.init(minimumShare: share, minimumPoints: points)
            used = figures.used
        }
    }

    /// Returns every reason for which a trainee did not complete the class; empty when they did.
    ///
    /// - Parameters:
    ///   - points: the assessment, 0–100; nil when there was none.
    public static func refusals(attended: Int, of hours: Int, points: Int?, figures: Figures) -> [Refusal] {
        var refusals: [Refusal] = []
        if attended.multipliedWithinRange(by: 100) < hours.multipliedWithinRange(by: figures.minimumShare) {
            refusals.append(.attendanceBelowMinimum)
        }
        guard let points else { return refusals + [.notAssessed] }
        if points < figures.minimumPoints { refusals.append(.assessmentBelowMinimum) }
        return refusals
    }

    /// The share attended in hundredths of a percent, rounded down; 0 without hours.
    public static func shareHundredths(attended: Int, of hours: Int) -> Int {
        hours > 0 ? attended.multipliedWithinRange(by: 10_000) / hours : 0
    }

    /// Returns every reason for which a class, whose last session ends at `end`, may not be closed at `moment`.
    public static func closingRefusals(isOpen: Bool, end: DayMoment, at moment: DayMoment) -> [ClosingRefusal] {
        (isOpen ? [] : [.classNotOpen]) + (moment < end ? [.notOver] : [])
    }
}

extension Completion.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .attendanceBelowMinimum: "出勤学时比例低于规定"
        case .notAssessed: "未进行结业考核"
        case .assessmentBelowMinimum: "结业考核成绩低于合格分"
        case .completionVoided: "结业已被作废"
        }
    }

    /// The article that demands it.
    public var citation: Citation {
        switch self {
        case .attendanceBelowMinimum: Completion.citation
        case .completionVoided: Citation(.measures2021, article: "17")
        default: Citation(.evaluationRules2023)
        }
    }
}

extension Completion.ClosingRefusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .classNotOpen: "班级已结业或已取消"
        case .notOver: "班级课程尚未全部结束"
        }
    }

    /// The article that demands it.
    public var citation: Citation { Completion.citation }

    /// The class asked for.
    public var field: String? { "class_id" }
}
