package import AwardsMessages
package import RPC
internal import Storage

extension AwardsService {
    /// Gives an objection with who filed it.
    package func getObjection(_ request: GetObjectionRequest.Checked, _ call: Call) async throws -> Objection {
        try await database.read { try ObjectionStore.existing(request.objectionID, in: $0) }
    }
}
