public import Ground

/// An edition of the conditions of who may be evaluated; the raw value is its year.
///
/// The policy book says from which day on each holds, so a past case is decided by the conditions of its day.
public enum EligibilityEdition: Int, CaseIterable, Sendable, Hashable {
    /// The edition before 2023.
    case conditions2018 = 2018
    /// 2023 edition.
    case conditions2023 = 2023

    /// The key of the edition in the policy book.
    public static let key = FigureKey.eligibilityEdition.rawValue

    /// The edition in force on `day`; nil when the book names none that is known.
    public init?(in book: PolicyBook, on day: CivilDay) {
        guard let year = book.value(.eligibilityEdition, on: day) else { return nil }
        self.init(rawValue: Int(year))
    }

    /// The document.
    public var document: PolicyDocument {
        switch self {
        case .conditions2018: .evaluationRules2018
        case .conditions2023: .evaluationRules2023
        }
    }

    /// Its paths, in the order of the table.
    public var paths: [EligibilityPath] {
        switch self {
        case .conditions2018: EligibilityPath.of2018
        case .conditions2023: EligibilityPath.of2023
        }
    }

    /// The paths that lead to `level`, in order.
    public func paths(to level: SkillLevel) -> [EligibilityPath] { paths.filter { $0.level == level } }
}
