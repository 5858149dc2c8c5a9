public import Ground

/// Decides whether an evaluation can be concluded: every part that is examined has a score that stands.
///
/// - Source: ``citation``.
public enum Conclusion {
    /// Where the practice is laid down.
    public static let citation = ScoreEntry.citation

    /// What keeps a part's score from standing.
    public enum Gap: String, CaseIterable, Sendable {
        /// Nobody entered one.
        case missing
        /// One person entered one.
        case enteredOnce = "entered_once"
        /// The entries differ.
        case conflict
    }

    /// Why an evaluation cannot be concluded.
    public enum Refusal: RefusalReason, Hashable {
        /// It is concluded.
        case concluded
        /// A part's score does not stand.
        case gap(ExaminedSubject, Gap)

        /// For example `theory_missing`.
        public var reason: String {
            switch self {
            case .concluded: ScoreEntry.Refusal.concluded.reason
            case .gap(let subject, let gap): "\(subject.word)_score_\(gap.rawValue)"
            }
        }

        /// What is wrong.
        public var sentence: String {
            switch self {
            case .concluded: "评价已作结论"
            case .gap(let subject, .missing): "\(subject.name)尚未录入成绩"
            case .gap(let subject, .enteredOnce): "\(subject.name)成绩只有一人录入，须由另一人再录入一次"
            case .gap(let subject, .conflict): "\(subject.name)成绩两人录入不一致，须重新录入或由第三人录入"
            }
        }

        /// Where the practice is laid down.
        public var citation: Citation { Conclusion.citation }
    }

    /// Returns every reason for which it cannot be concluded, in the order of the parts; empty when it can.
    ///
    /// - Parameter standings: How far the score of each part is that is examined here and that the candidate came to.
    public static func refusals(isConcluded: Bool, standings: [ExaminedSubject: ScoreEntry.Standing]) -> [Refusal] {
        if isConcluded { return [.concluded] }
        return standings.keys.sorted().compactMap { subject in
            switch standings[subject] {
            case .missing, nil: .gap(subject, .missing)
            case .enteredOnce: .gap(subject, .enteredOnce)
            case .conflict: .gap(subject, .conflict)
            case .agreed: nil
            }
        }
    }
}
