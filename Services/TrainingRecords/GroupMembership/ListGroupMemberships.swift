internal import Casework
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Lists a person's groups, earliest first.
    package func listGroupMemberships(
        _ request: ListGroupMembershipsRequest.Checked, _ call: Call
    ) async throws -> ListGroupMembershipsResponse {
        let (person, memberships) = try await database.read { read in
            (
                try PersonStore.existing(request.personID, in: read),
                try GroupMembershipStore.list(of: request.personID, in: read).map { held in
                    var message = held.message
                    let record = try CaseStore.find(
                        kind: GroupCase.kind.key, subject: message.membershipID, in: read)
                    message.caseID = record?.id ?? ""
                    return message
                }
            )
        }
        try call.requireScope(region: person.regionCode, person: person.personID)
        return ListGroupMembershipsResponse(memberships: memberships)
    }
}
