internal import CatalogMessages
internal import Ground
internal import Rules
internal import Storage

/// Loads what the catalog knows of an occupation that raises the subsidy standard.
enum UpliftGrounds {
    /// What raises the standard for an occupation on a day, and whether it stands on the list.
    ///
    /// - Parameter list: the shortage list in force; nil when there is none.
    static func find(
        for occupation: OccupationCode?, onList list: String?, on day: CivilDay, in transaction: some Transaction
    ) throws -> (isListed: Bool, grounds: Set<SubsidyUplifts.Ground>) {
        guard let occupation else { return (false, []) }
        var grounds: Set<SubsidyUplifts.Ground> = []
        let item = try list.map { try ShortageListStore.findItem(of: occupation, onList: $0, in: transaction) } ?? nil
        if item != nil { grounds.insert(.shortage) }
        if try OccupationStore.carries(.ai, occupation, on: day, in: transaction) { grounds.insert(.ai) }
        return (item != nil, grounds)
    }
}
