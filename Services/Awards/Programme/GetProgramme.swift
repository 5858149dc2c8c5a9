package import AwardsMessages
package import RPC
internal import Storage

extension AwardsService {
    /// Gives a programme in its latest revision.
    package func getProgramme(_ request: GetProgrammeRequest.Checked, _ call: Call) async throws
        -> AwardsMessages.Programme
    {
        try await database.read { try ProgrammeStore.existing(request.programmeID, in: $0) }
    }
}
