package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Says which world and national events the events of provincial competitions of a year cover.
    package func getCoverage(_ request: GetCoverageRequest.Checked, _ call: Call) async throws -> Coverage {
        let events = try await database.read { try EventStore.covering(request.year, in: $0) }
        return EventCoverage(year: request.year, events: events).message
    }
}
