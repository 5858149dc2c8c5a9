package import AwardsMessages
package import RPC
internal import Requests
internal import Storage

extension AwardsService {
    /// Lists the mentorships of a mentor, and how many were successful.
    package func listMentorships(
        _ request: ListMentorshipsRequest.Checked, _ call: Call
    ) async throws -> ListMentorshipsResponse {
        let page = try PageRequest(request.page, call, standard: 100, max: 500)
        let mentor = request.mentorPersonID
        let (rows, successful) = try await database.read { transaction in
            (
                try MentorshipStore.list(
                    mentor: mentor, after: page.text(), limit: page.limit, in: transaction),
                try MentorshipStore.successful(mentor: mentor, in: transaction)
            )
        }
        let (shown, next) = page.cut(rows) { [$0.mentorshipID] }
        return ListMentorshipsResponse(mentorships: shown, successful: successful, nextPageToken: next)
    }
}
