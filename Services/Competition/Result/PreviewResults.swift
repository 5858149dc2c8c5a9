package import CompetitionMessages
package import RPC

extension CompetitionService {
    package func previewResults(_ request: PreviewResultsRequest, _ call: Call) async throws -> EventResults {
        let book = try policy.book(at: call)
        return try await database.read { transaction in
            let (event, competition) = try organised(request.eventID, by: call, in: transaction)
            return try standings(of: event, competition, under: book, in: transaction)
        }
    }
}
