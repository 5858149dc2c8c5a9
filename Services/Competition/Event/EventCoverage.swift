internal import CompetitionMessages
internal import Rules

/// Which events of the reference lists the events of a year's provincial competitions answer to.
struct EventCoverage: Sendable {
    /// An event as far as coverage goes.
    struct Covering: Sendable {
        let tier: PyramidTier
        let world: String
        let national: String
        let isArtificialIntelligence: Bool
        let isBrand: Bool
    }

    let year: Int
    /// The events of all competitions whose contest is in the year, without cancelled ones.
    let events: [Covering]
    /// The lists in force in the year; nil where there is none.
    let world: ReferenceEdition?
    let national: ReferenceEdition?

    /// What is covered and what is missing. Without a list nothing is covered: nobody knows of what.
    var message: Coverage {
        let provincial = events.filter { $0.tier == .provincial }
        let regional = events.filter(\.tier.isRegionalOrIndustry)
        let world = Self.compare(provincial.map(\.world), with: world)
        let national = Self.compare(provincial.map(\.national), with: national)
        return Coverage(
            year: Int32(year), provincialEventCount: Int32(provincial.count), worldEventsCovered: world.covered,
            worldEventsMissing: world.missing, nationalEventsCovered: national.covered,
            nationalEventsMissing: national.missing,
            artificialIntelligenceEventCount: Int32(regional.count(where: \.isArtificialIntelligence)),
            eventCount: Int32(regional.count), worldEdition: self.world?.edition ?? "",
            nationalEdition: self.national?.edition ?? "",
            brandEventCount: Int32(events.count(where: \.isBrand)))
    }

    private static func compare(
        _ provincial: [String], with list: ReferenceEdition?
    ) -> (covered: [String], missing: [String]) {
        let known = Set(list?.events.map(\.key) ?? [])
        let covered = known.intersection(provincial)
        return (covered.sorted(), known.subtracting(covered).sorted())
    }
}
