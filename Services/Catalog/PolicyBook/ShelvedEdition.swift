internal import CatalogMessages
internal import Ground
internal import Ledger

/// An edition of the policy book as the contract's message, and as the rules read it.
struct ShelvedEdition: Sendable {
    /// A figure as the rules read it, and as the contract's message, which also says which edition brought it.
    struct Entry: Sendable {
        let figure: PolicyFigure
        let message: Figure
    }

    let message: PolicyEdition
    let book: PolicyBook
    /// Every figure, by key, region and first day.
    let entries: [Entry]
    private let messages: [PolicyFigure: Figure]

    /// Reads an edition; nil when one of its figures cannot be read.
    init?(_ message: PolicyEdition) {
        guard let book = PolicyBook(message) else { return nil }
        self.message = message
        self.book = book
        entries = zip(book.figures, message.figures).map(Entry.init)
        // No two are the same: of one key, region and first day an edition has one figure.
        messages = Dictionary(entries.map { ($0.figure, $0.message) }, uniquingKeysWith: { first, _ in first })
    }

    /// The message of one of its figures, which says which edition brought it.
    func message(of figure: PolicyFigure) -> Figure? { messages[figure] }

    /// The message of the figure in force on `day` in `region`; nil when the policy says nothing.
    func figure(_ key: String, on day: CivilDay, in region: RegionCode) -> Figure? {
        book.figure(key, on: day, in: region).flatMap { messages[$0] }
    }
}
