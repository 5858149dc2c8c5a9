internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Storage

extension TrainingRecordsService {
    /// Confirms a membership that an organisation filed.
    package func confirmGroupMembership(
        _ request: ConfirmGroupMembershipRequest.Checked, _ call: Call
    ) async throws -> GroupMembership {
        let id = request.membershipID
        return try await database.write(call, request) { write in
            let held = try GroupMembershipStore.existing(id, in: write)
            try call.requireScope(
                region: try PersonStore.existingResidence(of: held.message.personID, in: write).code)
            guard try GroupMembershipStore.confirm(id, in: write) else {
                throw TrainingRecordsError.membershipDecided
            }
            return try GroupMembershipStore.record("person.group_confirmed", id, in: write)
        }
    }
}
