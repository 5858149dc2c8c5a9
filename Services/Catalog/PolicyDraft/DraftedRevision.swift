internal import CatalogMessages
internal import Ground
internal import Requests
internal import RPC
internal import Rules

/// The entries of a draft as the next edition of a book.
struct DraftedRevision: Sendable {
    let revision: BookRevision
    /// Why each of ``BookRevision/withdrawn`` is withdrawn, in its order.
    let reasons: [String]
    /// The articles of its entries.
    let articles: [Citation]

    /// Reads entries in their order, each as if those before it stood in the book.
    ///
    /// - Throws: `INVALID_ARGUMENT` with the entry's field; `FIGURE_NOT_FOUND` for a new figure without unit and binding;
    ///   ``CatalogError/refused(_:)`` with every reason.
    init(_ entries: [PolicyDraftEntry.Checked], of book: PolicyBook, on day: CivilDay) throws {
        var (entered, withdrawn, reasons): ([PolicyFigure], [PolicyFigure], [String]) = ([], [], [])
        var refusals: [any RefusalReason] = []
        var places: Set<PolicyFigure.Place> = []
        var standing = book
        for (index, entry) in entries.enumerated() {
            let prefix = "entries[\(index)]."
            let place = PolicyFigure.Place(
                key: try PolicyFigure.key(entry.key, field: prefix + "key"), region: entry.regionCode ?? .province,
                first: entry.effectiveFrom)
            if !places.insert(place).inserted { refusals.append(PolicyDraftLife.Refusal.entryTwice) }
            if entry.withdrawal {
                guard let figure = book.figure(at: place) else {
                    refusals.append(PolicyDraftLife.Refusal.nothingToWithdraw)
                    continue
                }
                withdrawn.append(figure)
                reasons.append(entry.note.isEmpty ? entry.source : "\(entry.source)：\(entry.note)")
                standing = standing.revised(entering: [], withdrawing: [place])
            } else {
                let figure = try FigureAmendment(entry, prefix).figure(in: standing)
                refusals += BookRevision.refusals(toEnter: figure, in: standing, on: day).map { refusal in
                    EntryRefusal(refusal, prefix)
                }
                entered.append(figure)
                standing = standing.revised(entering: [figure])
            }
        }
        try CatalogError.check(refusals)
        revision = BookRevision(of: book, entering: entered, withdrawing: withdrawn)
        self.reasons = reasons
        articles = entered.flatMap(\.sources)
    }
}

/// A reason against one entry, which its field names.
private struct EntryRefusal: RefusalReason {
    let reason: String
    let sentence: String
    let citation: Citation
    let field: String?

    init(_ refusal: any RefusalReason, _ prefix: String) {
        (reason, sentence, citation) = (refusal.reason, refusal.sentence, refusal.citation)
        field = refusal.field.map { prefix + $0 }
    }
}

extension PolicyDraftEntry {
    /// A checked entry as it is kept.
    init(_ entry: Checked) {
        self.init(
            key: entry.key, value: entry.value, unit: entry.unit, binding: entry.binding ?? .unspecified,
            regionCode: entry.regionCode?.code ?? "", effectiveFrom: entry.effectiveFrom.description,
            effectiveTo: entry.effectiveTo?.description ?? "", source: entry.source, note: entry.note,
            withdrawal: entry.withdrawal)
    }
}
