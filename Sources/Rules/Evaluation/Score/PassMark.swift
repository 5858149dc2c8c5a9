public import Ground

/// Decides whether an evaluation was passed.
///
/// Every part counts by itself: a strong practical result does not make up for a failed theory paper.
///
/// - Source: ``citation``.
public enum PassMark {
    /// Where the pass marks are laid down.
    public static let citation = Citation(.evaluationRules2023, article: "合格标准")

    /// The key of a part's pass mark in the policy book, in points of 100.
    public static func key(of subject: ExaminedSubject) -> String { figureKey(of: subject).rawValue }

    private static func figureKey(of subject: ExaminedSubject) -> FigureKey {
        switch subject {
        case .theory: .theoryPassMark
        case .practice: .practicePassMark
        case .review: .reviewPassMark
        }
    }

    /// Why an evaluation is not passed.
    public struct Refusal: RefusalReason, Hashable {
        /// The part that fell short.
        public let subject: ExaminedSubject
        /// What was reached, in tenths of a point.
        public let scoreTenths: Int
        /// What was needed, in tenths of a point.
        public let minimumTenths: Int

        /// For example `theory_below_minimum`.
        public var reason: String { subject.word + "_below_minimum" }
        /// What was reached and what was needed.
        public var sentence: String {
            "\(subject.name)得分\(PassMark.points(scoreTenths))分，低于合格分数线\(PassMark.points(minimumTenths))分"
        }
        /// The article that demands it.
        public var citation: Citation { PassMark.citation }
    }

    /// A part the candidate did not come to.
    public struct Absence: RefusalReason, Hashable {
        /// The part.
        public let subject: ExaminedSubject

        /// An absence.
        public init(_ subject: ExaminedSubject) { self.subject = subject }

        /// For example `theory_absent`.
        public var reason: String { subject.word + "_absent" }
        /// Which part.
        public var sentence: String { "\(subject.name)缺考" }
        /// Every part is passed by itself.
        public var citation: Citation { PassMark.citation }
    }

    /// Returns every part that fell short of its pass mark, in the order of the parts; empty when the evaluation is passed.
    ///
    /// - Parameters:
    ///   - scoresTenths: The scores of the parts that were examined, in tenths of a point.
    ///   - minimumsTenths: The pass marks, in tenths of a point; a part without one is passed by any score.
    public static func refusals(
        for scoresTenths: [ExaminedSubject: Int], minimumsTenths: [ExaminedSubject: Int]
    ) -> [Refusal] {
        scoresTenths.keys.sorted().compactMap { subject in
            guard let score = scoresTenths[subject], let minimum = minimumsTenths[subject], score < minimum else {
                return nil
            }
            return Refusal(subject: subject, scoreTenths: score, minimumTenths: minimum)
        }
    }

    /// The pass mark of a part on a day, in tenths of a point; nil when the policy book lacks it.
    public static func minimumTenths(of subject: ExaminedSubject, in book: PolicyBook, on day: CivilDay) -> Int? {
        guard let points = book.value(figureKey(of: subject), on: day), (0...100).contains(points) else { return nil }
        return Int(points) * 10
    }

    /// Tenths of a point as people write points: `600` is `60`, `599` is `59.9`.
    static func points(_ tenths: Int) -> String {
        let (whole, rest) = tenths.quotientAndRemainder(dividingBy: 10)
        return rest == 0 ? "\(whole)" : "\(whole).\(rest)"
    }
}
