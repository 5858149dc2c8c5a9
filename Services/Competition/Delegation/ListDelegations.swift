internal import Requests
package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Lists a competition's delegations in the order of registration.
    package func listDelegations(
        _ request: ListDelegationsRequest.Checked, _ call: Call
    ) async throws -> ListDelegationsResponse {
        let page = try PageRequest(request.page, call, standard: 200, max: 500)
        let rows = try await database.read { transaction in
            _ = try CompetitionStore.existing(request.competitionID, in: transaction)
            return try DelegationStore.list(
                ofCompetition: request.competitionID, after: page.text(), limit: page.limit, in: transaction)
        }
        let (shown, next) = page.cut(rows) { [$0.message.delegationID] }
        return ListDelegationsResponse(delegations: shown.map(\.withoutStaff), nextPageToken: next)
    }
}
