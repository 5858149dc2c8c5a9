internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Lists the people of a group in a region, latest added first.
    package func listGroupMembers(
        _ request: ListGroupMembersRequest.Checked, _ call: Call
    ) async throws -> ListGroupMembersResponse {
        let page = try PageRequest(request.page, call)
        let rows = try await database.read { read in
            try GroupMembershipStore.members(
                of: request.workerGroup, in: request.regionCode, state: request.state, before: page.text(),
                limit: page.limit, read)
        }
        let (members, next) = page.cut(rows) { [$0.membership?.membershipID ?? ""] }
        return ListGroupMembersResponse(members: members, nextPageToken: next)
    }
}
