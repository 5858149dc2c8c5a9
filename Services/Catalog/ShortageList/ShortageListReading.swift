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
        list.late =
            state != .discarded
            && ShortageDueDay.isLate(isCorrection: isCorrection, due: due, on: publishedOn ?? today)
        // Before the policy asked for lists it planned none.
        list.plannedOccupations = book.value(.shortageListOccupations, on: decisive) ?? 0
        guard withItems else { return list }
        list.items = try ShortageListStore.items(of: self, in: transaction)
        let bases = try ShortageItemStore.bases(of: self, in: transaction)
        list.bases = list.items.map {
            ShortageItemBasis(occupationCode: $0.occupationCode, basis: bases[$0.occupationCode])
        }
        list.exclusions = try ShortageItemStore.exclusions(of: self, in: transaction)
        return list
    }
}

extension CatalogService {
    /// A list as it stands after a change, with its items.
    ///
    /// - Throws: ``CatalogError/shortageListNotFound``.
    func shortageList(_ id: String, on day: CivilDay, in transaction: some Transaction) throws -> ShortageList {
        let stored = try ShortageListStore.existing(id, in: transaction)
        var list = try stored.message(by: policyShelf.book(in: transaction), today: day, in: transaction)
        if stored.state == .draft || stored.state == .reviewed {
            list.missingOccupationCodes = try missingOccupations(of: stored, on: day, in: transaction)
                .map(\.description)
        }
        return list
    }

    /// The newly announced AI occupations that a list neither holds nor leaves out.
    func missingOccupations(
        of stored: ShortageListStore.Stored, on day: CivilDay, in transaction: some Transaction
    ) throws -> [OccupationCode] {
        let listed = try ShortageListStore.items(of: stored, in: transaction).map(\.occupationCode)
        let leftOut = try ShortageItemStore.exclusions(of: stored, in: transaction).map(\.occupationCode)
        return NewAIOccupations.missing(
            from: try OccupationStore.newAIOccupations(on: day, in: transaction),
            listed: Set(listed.compactMap { OccupationCode($0) }),
            leftOut: Set(leftOut.compactMap { OccupationCode($0) }),
            figure: try policyShelf.book(in: transaction).value(.newAIOccupationsListed, on: day))
    }
}
