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
        var list = list
        let decisive = ShortageDueDay.decisiveDay(for: quarter)
        let due = book.value(ShortageDueDay.figureKey, on: decisive).map {
            ShortageDueDay.day(for: quarter, dayOfMonth: $0)
        }
        list.dueOn = due?.description ?? ""
        list.late = ShortageDueDay.isLate(version: Int(list.version), due: due, on: publishedOn ?? today)
        list.plannedOccupations = book.value("shortage_list.occupations_per_quarter", on: decisive) ?? 0
        if withItems { list.items = try ShortageListStore.items(of: self, in: transaction) }
        return list
    }
}

extension CatalogService {
    /// A list as it stands after a change, with its items.
    ///
    /// - Throws: ``CatalogError/shortageListNotFound``.
    func shortageList(_ id: String, on day: CivilDay, in transaction: some Transaction) throws -> ShortageList {
        guard let stored = try ShortageListStore.list(id, in: transaction) else {
            throw CatalogError.shortageListNotFound
        }
        return try stored.message(by: policyShelf.book(in: transaction), today: day, in: transaction)
    }
}
