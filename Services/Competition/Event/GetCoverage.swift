package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Says which events of the lists in force the events of provincial competitions of a year cover.
    package func getCoverage(_ request: GetCoverageRequest.Checked, _ call: Call) async throws -> Coverage {
        try await database.read { transaction in
            EventCoverage(
                year: request.year, events: try EventStore.covering(request.year, in: transaction),
                world: try ReferenceEdition.inForce(.world, in: request.year, transaction),
                national: try ReferenceEdition.inForce(.national, in: request.year, transaction)
            ).message
        }
    }
}
