public import Ground

/// How the uplifts for shortage and for AI occupations combine where both are due.
///
/// The action plan of 2022 allows at most 30 % for occupations on the shortage list, the measures of 2025 at most 10 % for AI occupations;
/// neither says that they add up. So it is a figure of the policy book, and by default only the larger one applies.
///
/// - Source: the figure ``figureKey``.
public enum UpliftCombination: Int64, CaseIterable, Sendable {
    /// Only the larger one applies.
    case larger = 1
    /// Both apply and are added up.
    case sum = 2

    /// The figure that says which.
    public static let figureKey = FigureKey.upliftCombination.rawValue

    /// The combination in force on `day`; ``larger``, the cautious one, when the book names none that is known.
    public static func inForce(in book: PolicyBook, on day: CivilDay, region: RegionCode) -> UpliftCombination {
        book.value(.upliftCombination, on: day, in: region).flatMap(UpliftCombination.init(rawValue:)) ?? .larger
    }

    /// Which of the uplifts apply, given their percentages in the order of the documents.
    ///
    /// Of equal ones the first applies.
    public func applied(_ percentages: [Int64]) -> [Bool] {
        switch self {
        case .sum: percentages.map { $0 > 0 }
        case .larger:
            percentages.indices.map { index in
                percentages[index] > 0 && index == percentages.firstIndex(of: percentages.max() ?? 0)
            }
        }
    }
}
