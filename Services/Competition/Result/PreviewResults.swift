package import CompetitionMessages
internal import Ledger
package import RPC
internal import Storage

extension CompetitionService {
    /// Shows the standings that would be published now.
    package func previewResults(_ request: PreviewResultsRequest.Checked, _ call: Call) async throws -> EventResults {
        let book = try policy.book(at: call)
        return try await database.read { transaction in
            let held = try HeldEvent.organised(request.eventID, by: call, in: transaction)
            return try EventStandings(held: held, book: book).results(in: transaction)
        }
    }
}
