internal import Ledger
internal import Requests
internal import CatalogMessages
internal import RPC
internal import Ground
internal import Rules
internal import Storage

/// The items of a shortage list as a request names them.
struct ShortageDraft: Sendable {
    /// At most so many: ten times what the policy plans.
    private static let limit = 500

    private let items: [ShortageListItem]
    private let ruled: [ShortageListContent.Item]

    /// Reads the items of a request.
    ///
    /// - Throws: `INVALID_ARGUMENT` with the item's field.
    init(_ items: [ShortageListItem]) throws(RPCError) {
        var checked: [ShortageListItem] = []
        var ruled: [ShortageListContent.Item] = []
        let items = try RequestField.list(items, "items", max: Self.limit, mayBeEmpty: true)
        for (index, item) in items.enumerated() {
            let field = "items[\(index)]"
            let code = try RequestField.occupation(item.occupationCode, "\(field).occupation_code")
            var item = item
            let rank = try RequestField.number(item.rank, "\(field).rank", in: 0...Self.limit)
            _ = try RequestField.number(item.previousRank, "\(field).previous_rank", in: 0...Self.limit)
            item.occupationName = try RequestField.optionalText(
                item.occupationName, "\(field).occupation_name", max: 100)
            item.note = try RequestField.optionalText(item.note, "\(field).note", max: 200)
            _ = try RequestField.list(
                item.cityCodes, "\(field).city_codes", max: RegionCode.cities.count, mayBeEmpty: true)
            for city in item.cityCodes { _ = try RequestField.city(city, "\(field).city_codes") }
            checked.append(item)
            ruled.append(ShortageListContent.Item(occupation: code, rank: rank > 0 ? rank : nil))
        }
        self.items = checked
        self.ruled = ruled
    }

    /// The items with the names of the classification where the request gives none.
    ///
    /// - Throws: ``CatalogError/refused(_:)`` when they make no list.
    func listed(
        for quarter: Quarter, on day: CivilDay, in transaction: some Transaction
    ) throws -> [ShortageListItem] {
        var names: [OccupationCode: String] = [:]
        for item in ruled {
            names[item.occupation] = try OccupationStore.findName(of: item.occupation, in: transaction)
        }
        try CatalogError.check(
            ShortageListContent.refusals(items: ruled, quarter: quarter, on: day) { names[$0] != nil })
        return zip(items, ruled).map { item, ruled in
            var item = item
            if item.occupationName.isEmpty { item.occupationName = names[ruled.occupation] ?? "" }
            return item
        }
    }
}
