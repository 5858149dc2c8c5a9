internal import CatalogMessages
internal import Ground
internal import Rules
internal import Storage

/// The items of a shortage list as a request names them, and the occupations it leaves out.
struct ShortageDraft: Sendable {
    let items: [ShortageListItem.Checked]
    let exclusions: [ShortageExclusion.Checked]

    /// What a list holds.
    struct Content: Sendable {
        var items: [ShortageListItem]
        /// What items rest on, by occupation.
        var bases: [String: ShortageBasis]
        var exclusions: [ShortageExclusion]
    }

    /// The content with the names of the classification where the request gives none, and what the items rest on.
    ///
    /// - Throws: ``CatalogError/refused(_:)`` when they make no list; ``CatalogError/occupationNotFound(_:)`` for one that is left out.
    func content(for quarter: Quarter, on day: CivilDay, in transaction: some Transaction) throws -> Content {
        let listed = try listed(for: quarter, on: day, in: transaction)
        for (index, exclusion) in exclusions.enumerated() {
            try OccupationStore.require(
                exclusion.occupationCode, "exclusions[\(index)].occupation_code", in: transaction)
        }
        let standings = try ShortageStandings.all(in: quarter, transaction)
        var reasons: [String: String] = [:]
        for exclusion in exclusions { reasons[exclusion.occupationCode.description] = exclusion.reason }
        return Content(
            items: listed, bases: Self.bases(of: listed, standings),
            exclusions: reasons.sorted { $0.key < $1.key }.map { ShortageExclusion(occupationCode: $0, reason: $1) })
    }

    /// What items rest on, by occupation; nothing for one that nobody wants.
    static func bases(
        of items: [ShortageListItem], _ standings: [OccupationCode: ShortageRanking.Standing]
    ) -> [String: ShortageBasis] {
        var bases: [String: ShortageBasis] = [:]
        for item in items {
            guard let code = OccupationCode(item.occupationCode), let standing = standings[code] else { continue }
            bases[item.occupationCode] = ShortageBasis(standing)
        }
        return bases
    }

    private func listed(
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
