package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Gives an event's published results.
    package func getResults(_ request: GetResultsRequest.Checked, _ call: Call) async throws -> EventResults {
        let version = request.version == 0 ? nil : request.version
        let found = try await database.read { try ResultStore.find(request.eventID, version: version, in: $0) }
        guard let found else { throw CompetitionError.resultsNotPublished }
        return found
    }
}
