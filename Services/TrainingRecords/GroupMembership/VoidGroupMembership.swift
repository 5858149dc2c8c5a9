internal import Casework
internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Storage

extension TrainingRecordsService {
    /// Voids a membership that is not confirmed or was entered in error.
    package func voidGroupMembership(
        _ request: VoidGroupMembershipRequest.Checked, _ call: Call
    ) async throws -> GroupMembership {
        let (id, book) = (request.membershipID, try policy.book(at: call))
        return try await database.write(call, request) { write in
            let held = try GroupMembershipStore.existing(id, in: write)
            try call.requireScope(
                region: try PersonStore.existingResidence(of: held.message.personID, in: write).code)
            guard held.state != .voided else { throw TrainingRecordsError.membershipDecided }
            if let record = try CaseStore.find(kind: GroupCase.kind.key, subject: id, in: write) {
                try CaseTaking(GroupCase.self, call, book: book).take(
                    record.state == .decided ? .void : .refuse, record.id, reason: request.reason, in: write)
                return try GroupMembershipStore.existing(id, in: write).message
            }
            guard try GroupMembershipStore.void(id, note: request.reason, in: write) else {
                throw TrainingRecordsError.membershipDecided
            }
            return try GroupMembershipStore.record("person.group_voided", id, in: write)
        }
    }
}
