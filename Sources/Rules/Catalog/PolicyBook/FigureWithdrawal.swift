public import Ground

/// Decides whether an entry of the policy book may be withdrawn by an entry.
///
/// The province withdraws what was entered in error, whatever its days; a city only its own choice that has not begun, since what was held
/// under it was held by the standard that was known.
///
/// - Source: ``citation``.
public enum FigureWithdrawal {
    /// Every decision names the edition it was made by, so an error is put right by another edition.
    public static let citation = FigureEntry.citation

    /// Why it may not be withdrawn.
    public enum Refusal: String, RefusalReason, CaseIterable {
        /// A city withdraws only what it chose itself.
        case notOwnChoice = "figure_not_own_choice"
        /// A city's choice has begun.
        case hasBegun = "figure_has_begun"
    }

    /// Every reason for which a city may not withdraw `figure` on `day`; empty when it may.
    public static func refusals(byCity figure: PolicyFigure, in book: PolicyBook, on day: CivilDay) -> [Refusal] {
        let found: [(Refusal, Bool)] = [
            (.notOwnChoice, !CityChoice.governs(figure, in: book)), (.hasBegun, figure.period.first < day),
        ]
        return found.filter(\.1).map(\.0)
    }
}

extension FigureWithdrawal.Refusal {
    /// The convention.
    public var citation: Citation { FigureWithdrawal.citation }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .notOwnChoice: "该项指标不是本市自行确定的"
        case .hasBegun: "该项标准已经生效，不能撤回，可另行确定新的标准"
        }
    }

    /// The request field.
    public var field: String? { self == .hasBegun ? "effective_from" : "key" }
}
