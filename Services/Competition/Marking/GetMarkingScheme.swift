package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Gives an event's marking scheme.
    package func getMarkingScheme(
        _ request: GetMarkingSchemeRequest.Checked, _ call: Call
    ) async throws -> MarkingScheme {
        let found = try await database.read { try SchemeStore.find(request.eventID, in: $0) }
        guard let found else { throw CompetitionError.schemeNotFound }
        return found.message
    }
}
