public import Ground

/// Decides whether a figure may be entered into the policy book by the province.
///
/// An edition says that something changed; a figure that says nothing new makes none.
///
/// - Source: ``citation``.
public enum FigureEntry {
    /// Every decision names the edition it was made by, so editions must differ.
    public static let citation = Citation(.systemConvention, article: "policy_book")

    /// Why a figure is not entered.
    public enum Refusal: String, RefusalReason, CaseIterable {
        /// The book has it already, with the same days.
        case nothingChanges = "figure_unchanged"
    }

    /// Every reason against entering `figure`; empty when it may be entered.
    public static func refusals(for figure: PolicyFigure, in book: PolicyBook) -> [Refusal] {
        let isKnown = book.history(of: figure.key).contains { known in
            known.value == figure.value && known.unit == figure.unit && known.scope == figure.scope
                && known.region == figure.region && known.period == figure.period
        }
        return isKnown ? [.nothingChanges] : []
    }
}

extension FigureEntry.Refusal {
    /// The convention.
    public var citation: Citation { FigureEntry.citation }

    /// The reason for people.
    public var sentence: String { "政策指标中已有相同的数值和期限" }

    /// The request field.
    public var field: String? { "value" }
}
