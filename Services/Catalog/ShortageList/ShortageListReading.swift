internal import CatalogMessages
internal import Ground
internal import Rules
internal import Storage

extension ShortageListStore.Stored {
    /// The list with its items and with what follows from the policy: due day, lateness, planned number.
    ///
    /// - Parameter today: decides whether an unpublished list is late already.
    func message(
        by book: PolicyBook, today: CivilDay, withItems: Bool = true, in transaction: some Transaction
    ) throws -> ShortageList {
        var list = message
        let decisive = ShortageDueDay.decisiveDay(for: quarter)
        let due = book.value(.shortageListDueDay, on: decisive).map { ShortageDueDay.day(for: quarter, dayOfMonth: $0) }
        list.dueOn = due?.description ?? ""
        list.late = ShortageDueDay.isLate(version: version, due: due, on: publishedOn ?? today)
        // Before the policy asked for lists it planned none.
        list.plannedOccupations = book.value(.shortageListOccupations, on: decisive) ?? 0
        if withItems { list.items = try ShortageListStore.items(of: self, in: transaction) }
        return list
    }
}

extension CatalogService {
    /// A list as it stands after a change, with its items.
    ///
    /// - Throws: ``CatalogError/shortageListNotFound``.
    func shortageList(_ id: String, on day: CivilDay, in transaction: some Transaction) throws -> ShortageList {
        try ShortageListStore.existing(id, in: transaction)
            .message(by: policyShelf.book(in: transaction), today: day, in: transaction)
    }
}
