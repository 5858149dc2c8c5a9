internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Rules

extension CompetitionService {
    package func getCoverage(_ request: GetCoverageRequest, _ call: Call) async throws -> Coverage {
        let year = try RequestField.number(request.year, "year", in: 2000...2100)
        let events = try await database.read { [events] transaction in try events.ofYear(year, in: transaction) }
        let provincial = events.filter { $0.tier == .provincial }
        let higher = events.filter { event in
            PyramidTier(event.tier).map { PyramidTier.provincial.isBelow($0) } ?? false
        }
        let world = Self.compare(provincial.map(\.world), with: higher.map(\.world))
        let national = Self.compare(provincial.map(\.national), with: higher.map(\.national))
        return Coverage(
            year: Int32(year), provincialEventCount: Int32(provincial.count), worldEventsCovered: world.covered,
            worldEventsMissing: world.missing, nationalEventsCovered: national.covered,
            nationalEventsMissing: national.missing,
            artificialIntelligenceEventCount: Int32(events.count { $0.ai }), eventCount: Int32(events.count))
    }

    /// What provincial events cover, and what world and national competitions hold beyond that.
    private static func compare(_ provincial: [String], with known: [String]) -> (covered: [String], missing: [String])
    {
        let covered = Set(provincial).subtracting([""])
        return (covered.sorted(), Set(known).subtracting(covered).subtracting([""]).sorted())
    }
}
