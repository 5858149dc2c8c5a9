internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Storage

extension TrainingRecordsService {
    /// Records the last day of a membership.
    package func endGroupMembership(
        _ request: EndGroupMembershipRequest.Checked, _ call: Call
    ) async throws -> GroupMembership {
        let id = request.membershipID
        return try await database.write(call, request) { write in
            let held = try GroupMembershipStore.existing(id, in: write)
            try call.requireScope(
                region: try PersonStore.existingResidence(of: held.message.personID, in: write).code)
            guard request.endsOn >= held.spell.period.first else {
                throw RequestField.invalid("ends_on", "不能早于起始日期")
            }
            guard try GroupMembershipStore.end(id, on: request.endsOn, note: request.reason, in: write) else {
                throw TrainingRecordsError.membershipDecided
            }
            return try GroupMembershipStore.record("person.group_ended", id, in: write)
        }
    }
}
