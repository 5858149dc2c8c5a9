internal import CompetitionMessages
internal import Rules

/// Which world and national events the events of provincial competitions of a year answer to.
struct EventCoverage: Sendable {
    /// An event as far as coverage goes.
    struct Covering: Sendable {
        let tier: PyramidTier
        let world: String
        let national: String
        let isArtificialIntelligence: Bool
    }

    let year: Int
    /// The events of all competitions whose contest is in the year.
    let events: [Covering]

    /// What is covered, and what competitions above the provincial ones hold beyond that.
    var message: Coverage {
        let provincial = events.filter { $0.tier == .provincial }
        let higher = events.filter { PyramidTier.provincial.isBelow($0.tier) }
        let world = Self.compare(provincial.map(\.world), with: higher.map(\.world))
        let national = Self.compare(provincial.map(\.national), with: higher.map(\.national))
        return Coverage(
            year: Int32(year), provincialEventCount: Int32(provincial.count), worldEventsCovered: world.covered,
            worldEventsMissing: world.missing, nationalEventsCovered: national.covered,
            nationalEventsMissing: national.missing,
            artificialIntelligenceEventCount: Int32(events.count(where: \.isArtificialIntelligence)),
            eventCount: Int32(events.count))
    }

    private static func compare(_ provincial: [String], with known: [String]) -> (covered: [String], missing: [String])
    {
        let covered = Set(provincial).subtracting([""])
        return (covered.sorted(), Set(known).subtracting(covered).subtracting([""]).sorted())
    }
}
