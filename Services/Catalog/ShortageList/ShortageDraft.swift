internal import CatalogMessages
internal import Ground
internal import Rules
internal import Storage

/// The items of a shortage list as a request names them.
struct ShortageDraft: Sendable {
    let items: [ShortageListItem.Checked]

    /// The items with the names of the classification where the request gives none.
    ///
    /// - Throws: ``CatalogError/refused(_:)`` when they make no list.
    func listed(
        for quarter: Quarter, on day: CivilDay, in transaction: some Transaction
    ) throws -> [ShortageListItem] {
        var names: [OccupationCode: String] = [:]
        for item in items {
            names[item.occupationCode] = try OccupationStore.findName(of: item.occupationCode, in: transaction)
        }
        let ruled = items.map { item in
            ShortageListContent.Item(occupation: item.occupationCode, rank: item.rank > 0 ? item.rank : nil)
        }
        try CatalogError.check(
            ShortageListContent.refusals(items: ruled, quarter: quarter, on: day) { names[$0] != nil })
        return items.map { item in
            let name = item.occupationName.isEmpty ? names[item.occupationCode] ?? "" : item.occupationName
            return ShortageListItem(
                rank: Int32(item.rank), occupationCode: item.occupationCode.description, occupationName: name,
                previousRank: Int32(item.previousRank), cityCodes: item.cityCodes.map(\.code),
                newlyListed: item.newlyListed, note: item.note)
        }
    }
}
