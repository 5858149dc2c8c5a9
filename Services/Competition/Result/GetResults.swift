internal import Requests
package import CompetitionMessages
package import RPC

extension CompetitionService {
    package func getResults(_ request: GetResultsRequest, _ call: Call) async throws -> EventResults {
        let version = try RequestField.number(request.version, "version", in: 0...10_000)
        let found = try await database.read { [results] transaction in
            try results.find(request.eventID, version: version, in: transaction)
        }
        guard let found else { throw CompetitionError.resultsNotPublished }
        return found
    }
}
