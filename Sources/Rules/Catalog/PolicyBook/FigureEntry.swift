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
        /// The table of units has no such unit, so that nobody could say what the figure may be.
        case unitUnknown = "figure_unit_unknown"
        /// The key's figures have another unit.
        case unitDiffers = "figure_unit_differs"
        /// No figure in the unit can be so small or so great.
        case outOfRange = "figure_out_of_range"
        /// The book has it already, with the same days.
        case nothingChanges = "figure_unchanged"
        /// On a day of it the minimum of what a city may choose would be above the maximum.
        case boundsCross = "figure_bounds_cross"
    }

    /// Every reason against entering `figure`; empty when it may be entered.
    public static func refusals(for figure: PolicyFigure, in book: PolicyBook) -> [Refusal] {
        let isKnown = book.history(of: figure.key).contains { known in
            known.value == figure.value && known.unit == figure.unit && known.scope == figure.scope
                && known.region == figure.region && known.period == figure.period
        }
        let unit = book.history(of: figure.key).last?.unit
        let found: [(Refusal, Bool)] = [
            (.unitUnknown, !figure.unit.isKnown),
            (.unitDiffers, unit.map { $0 != figure.unit } ?? false),
            (.outOfRange, figure.value.number != nil && figure.number == nil),
            (.nothingChanges, isKnown),
            (.boundsCross, crosses(figure, in: book)),
        ]
        return found.filter(\.1).map(\.0)
    }

    /// Whether a bound would pass the other one of its key on a day on which both are in force.
    private static func crosses(_ figure: PolicyFigure, in book: PolicyBook) -> Bool {
        guard figure.scope == .cityChooses, let key = BoundedFigures.key(boundBy: figure.key) else { return false }
        let after = book.revised(entering: [figure])
        return CityChoice.daysOfChange(within: figure.period, of: key, in: after).contains { day in
            let bounds = CityChoice.bounds(of: key, in: after, on: day)
            guard let minimum = bounds?.minimum?.number, let maximum = bounds?.maximum?.number else { return false }
            return minimum > maximum
        }
    }
}

extension FigureEntry.Refusal {
    /// The convention.
    public var citation: Citation { FigureEntry.citation }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .unitUnknown: "没有这种计量单位"
        case .unitDiffers: "计量单位与该指标已有的单位不一致"
        case .outOfRange: "数值超出该单位可能的范围"
        case .nothingChanges: "政策指标中已有相同的数值和期限"
        case .boundsCross: "下限将高于上限"
        }
    }

    /// The request field.
    public var field: String? { self == .unitUnknown || self == .unitDiffers ? "unit" : "value" }
}
