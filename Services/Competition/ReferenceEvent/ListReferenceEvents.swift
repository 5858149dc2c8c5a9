package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Lists the events of an edition, or of the latest.
    package func listReferenceEvents(
        _ request: ListReferenceEventsRequest.Checked, _ call: Call
    ) async throws -> ListReferenceEventsResponse {
        let editions = try await database.read { try ReferenceEdition.all(request.list, in: $0) }
        let found = request.edition.isEmpty ? editions.last : editions.first { $0.edition == request.edition }
        return ListReferenceEventsResponse(edition: found?.edition ?? "", events: found?.events ?? [])
    }
}
