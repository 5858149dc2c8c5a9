public import Ground

/// Decides whether a candidate is waived the theory exam: a professional whose diploma fits the occupation.
///
/// - Source: ``citation``.
public enum TheoryWaiver {
    /// 专业技术人才参加职业技能评价，具有所申报职业相关专业毕业证书的，可免于理论知识考试.
    public static let citation = Citation(.measures2021, article: "20")

    /// The key under which the policy book says from when on the exam may be waived.
    public static let key = FigureKey.theoryWaiver.rawValue

    /// Why the theory exam is not waived, in the order of the measure.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The measure was not in force that day.
        case notInForce = "theory_waiver_not_in_force"
        /// No professional title: not a 专业技术人才.
        case noTitle = "theory_waiver_needs_title"
        /// No diploma of a major that fits the occupation.
        case noFittingDiploma = "theory_waiver_needs_fitting_diploma"
    }

    /// Returns every reason against the waiver on the facts' day; empty when it is granted.
    public static func refusals(for facts: EligibilityFacts, in book: PolicyBook) -> [Refusal] {
        var refusals: [Refusal] = []
        if book.value(.theoryWaiver, on: facts.day) != 1 { refusals.append(.notInForce) }
        if !facts.titles.contains(where: { $0.grantedOn <= facts.day }) { refusals.append(.noTitle) }
        // A diploma is held: a student in the last year has none yet.
        let fits = facts.schoolings.contains { $0.majorFits && $0.graduatesOn <= facts.day }
        if !fits { refusals.append(.noFittingDiploma) }
        return refusals
    }
}

extension TheoryWaiver.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notInForce: "当日没有施行中的免理论知识考试措施"
        case .noTitle: "申请免理论知识考试须为专业技术人才，具有相应职称"
        case .noFittingDiploma: "申请免理论知识考试须具有所申报职业相关专业毕业证书"
        }
    }

    /// The measure.
    public var citation: Citation { TheoryWaiver.citation }

    /// The request for the waiver.
    public var field: String? { "facts.theory_waiver_requested" }
}
