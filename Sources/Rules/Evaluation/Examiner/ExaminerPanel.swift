public import Ground

/// Decides whether a part of an evaluation has the examiners it needs, and its batch a quality supervisor: without them there is no score
/// and no conclusion.
///
/// - Source: ``citation``. How many examiners a part needs no document of the province says: the numbers are figures.
public struct ExaminerPanel: Sendable {
    /// 考评员及质量督导员管理办法.
    public static let citation = ExaminerTransition.citation

    /// How many examiners a part needs.
    public struct Numbers: Sendable, Hashable {
        /// At least so many.
        public var least: Int
        /// At most so many candidates for each; nil when any number.
        public var candidatesPerExaminer: Int?
        /// Whether their number is odd.
        public var isOdd: Bool

        /// Numbers.
        public init(least: Int, candidatesPerExaminer: Int? = nil, isOdd: Bool = false) {
            self.least = least
            self.candidatesPerExaminer = candidatesPerExaminer
            self.isOdd = isOdd
        }

        /// The numbers of a part by the law of a day; nil when the policy book lacks one.
        public init?(of subject: ExaminedSubject, in book: PolicyBook, on day: CivilDay) {
            guard let least = book.value(Self.key(of: subject), on: day) else { return nil }
            self.init(least: Int(least))
            switch subject {
            case .theory:
                guard let candidates = book.value(.theoryCandidatesPerExaminer, on: day) else { return nil }
                candidatesPerExaminer = Int(candidates)
            case .practice, .review:
                guard let odd = book.value(.examinersOdd, on: day) else { return nil }
                isOdd = odd == 1
            }
        }

        /// The key of a part's least number.
        public static func key(of subject: ExaminedSubject) -> FigureKey {
            switch subject {
            case .theory: .theoryExaminers
            case .practice: .practiceExaminers
            case .review: .reviewExaminers
            }
        }
    }

    /// Why a part is not examined as it must be.
    public enum Refusal: RefusalReason, Hashable {
        /// Fewer examiners, whose cards hold and who are not tied to the candidate, than the part needs.
        case tooFew(ExaminedSubject, have: Int, need: Int)
        /// An even number of them.
        case notOdd(ExaminedSubject, have: Int)
        /// No supervisor, or one whose card does not hold.
        case noSupervisor

        /// For example `theory_examiners_too_few`.
        public var reason: String {
            switch self {
            case .tooFew(let subject, _, _): "\(subject.word)_examiners_too_few"
            case .notOdd(let subject, _): "\(subject.word)_examiners_not_odd"
            case .noSupervisor: "quality_supervisor_missing"
            }
        }

        /// What is wrong.
        public var sentence: String {
            switch self {
            case .tooFew(let subject, let have, let need): "\(subject.name)须有考评员\(need)名，现有效\(have)名"
            case .notOdd(let subject, let have): "\(subject.name)考评员人数须为单数，现为\(have)名"
            case .noSupervisor: "该批次没有质量督导员"
            }
        }

        /// The plan.
        public var citation: Citation { ExaminerPanel.citation }
    }

    /// Why an examiner is not released.
    public enum Released: String, CaseIterable, RefusalReason {
        /// It was released.
        case released = "examiner_released"

        /// What is wrong.
        public var sentence: String { "该考评人员已解除安排" }
        /// The plan.
        public var citation: Citation { ExaminerPanel.citation }
    }

    /// The part.
    public var subject: ExaminedSubject
    /// Assigned examiners whose cards hold on the day of the part.
    public var assigned: Int
    /// Of them, those who may examine this candidate.
    public var untied: Int
    /// How many candidates are examined in it.
    public var candidates: Int

    /// A panel.
    public init(subject: ExaminedSubject, assigned: Int, untied: Int, candidates: Int) {
        self.subject = subject
        self.assigned = assigned
        self.untied = untied
        self.candidates = candidates
    }

    /// Returns every reason for which the part is not examined as it must be; empty when it is.
    public func refusals(by numbers: Numbers) -> [Refusal] {
        var need = numbers.least
        if let each = numbers.candidatesPerExaminer, each > 0 { need = max(need, (candidates + each - 1) / each) }
        if untied < need { return [.tooFew(subject, have: untied, need: need)] }
        return numbers.isOdd && assigned.isMultiple(of: 2) ? [.notOdd(subject, have: assigned)] : []
    }
}
