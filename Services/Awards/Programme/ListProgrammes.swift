package import AwardsMessages
package import RPC
internal import Storage

extension AwardsService {
    /// Gives every programme in its latest revision.
    package func listProgrammes(
        _ request: ListProgrammesRequest.Checked, _ call: Call
    ) async throws -> ListProgrammesResponse {
        ListProgrammesResponse(programmes: try await database.read { try ProgrammeStore.all(in: $0) })
    }
}
