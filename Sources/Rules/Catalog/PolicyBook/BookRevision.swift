public import Ground

/// What another edition does to the policy book: figures that are entered, entries that are withdrawn, and the cities' figures that go with them.
///
/// - Source: ``citation``.
public struct BookRevision: Sendable {
    /// Every decision names the edition it was made by.
    public static let citation = FigureEntry.citation

    /// What is entered, the cities' figures that are brought inside changed bounds included.
    public let entered: [PolicyFigure]
    /// Of ``entered``, the cities' figures that are brought inside changed bounds.
    public let adjusted: [PolicyFigure]
    /// What is withdrawn, as it stands.
    public let withdrawn: [PolicyFigure]
    /// The book after it.
    public let book: PolicyBook

    /// An edition that enters figures and withdraws entries.
    public init(of book: PolicyBook, entering figures: [PolicyFigure], withdrawing withdrawn: [PolicyFigure] = []) {
        let revised = book.revised(entering: figures, withdrawing: withdrawn.map(\.place))
        var changed: [String: CivilDay] = [:]
        for bound in figures + withdrawn where bound.region.isProvince {
            guard let key = BoundedFigures.key(boundBy: bound.key) else { continue }
            changed[key] = min(changed[key] ?? bound.period.first, bound.period.first)
        }
        let adjusted = changed.sorted { $0.key < $1.key }.flatMap { key, day in
            BoundedFigures.adjustments(of: key, in: revised, from: day)
        }
        self.adjusted = adjusted
        entered = figures + adjusted
        self.withdrawn = withdrawn
        // One edition, however many figures are brought along.
        self.book = PolicyBook(edition: book.edition + 1, figures: revised.revised(entering: adjusted).figures)
    }

    /// Every reason against entering `figure` on `day`, by whatever call; empty when it may be entered.
    ///
    /// A figure of a region whose value the policy leaves to the cities is bound as the city's own choice.
    public static func refusals(
        toEnter figure: PolicyFigure, in book: PolicyBook, on day: CivilDay
    ) -> [any RefusalReason] {
        let ofEntry: [any RefusalReason] = FigureEntry.refusals(for: figure, in: book)
        guard CityChoice.governs(figure, in: book) else { return ofEntry }
        let bounds = CityChoice.bounds(of: figure.key, in: book, on: figure.period.first)
        let ofChoice = CityChoice.refusals(for: figure, in: book, enteredOn: day).map { refusal in
            CitedRefusal(refusal, by: CityChoice.citation(of: refusal, within: bounds))
        }
        return ofEntry + ofChoice.filter { choice in !ofEntry.contains { $0.reason == choice.reason } }
    }
}

extension BookRevision {
    /// How one entry differs between two books.
    public struct Difference: Sendable, Hashable {
        /// As it stood before; nil when it is new.
        public let before: PolicyFigure?
        /// As it stands after; nil when it was withdrawn.
        public let after: PolicyFigure?
    }

    /// Every entry that differs between two books, by key, region and first day.
    public static func differences(from old: PolicyBook, to new: PolicyBook) -> [Difference] {
        let places = Set((old.figures + new.figures).map(\.place)).sorted { left, right in
            (left.key, left.region.code, left.first) < (right.key, right.region.code, right.first)
        }
        return places.compactMap { place in
            let (before, after) = (old.figure(at: place), new.figure(at: place))
            return before == after ? nil : Difference(before: before, after: after)
        }
    }
}
