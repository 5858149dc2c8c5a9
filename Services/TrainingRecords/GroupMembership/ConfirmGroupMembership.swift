internal import Casework
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
        let (id, book) = (request.membershipID, try policy.book(at: call))
        return try await database.write(call, request) { write in
            let held = try GroupMembershipStore.existing(id, in: write)
            try call.requireScope(
                region: try PersonStore.existingResidence(of: held.message.personID, in: write).code)
            guard held.state == .filed else { throw TrainingRecordsError.membershipDecided }
            // What was filed before filings were cases has none.
            guard let record = try CaseStore.find(kind: GroupCase.kind.key, subject: id, in: write) else {
                guard try GroupMembershipStore.confirm(id, in: write) else {
                    throw TrainingRecordsError.membershipDecided
                }
                return try GroupMembershipStore.record("person.group_confirmed", id, in: write)
            }
            let taking = CaseTaking(GroupCase.self, call, book: book)
            if record.state != .approved { try taking.take(.approve, record.id, in: write) }
            try taking.take(.decide, record.id, in: write)
            return try GroupMembershipStore.existing(id, in: write).message
        }
    }
}
