internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Lists a person's groups, earliest first.
    package func listGroupMemberships(
        _ request: ListGroupMembershipsRequest, _ call: Call
    ) async throws -> ListGroupMembershipsResponse {
        let id = try RequestField.identifier(request.personID, "person_id")
        let (person, memberships) = try await database.read { read in
            (try PersonStore.existing(id, in: read), try GroupStore.memberships(of: id, in: read))
        }
        try call.requireScope(region: person.regionCode, person: id)
        return ListGroupMembershipsResponse(memberships: memberships)
    }
}
