package import AwardsMessages
package import RPC
internal import Storage

extension AwardsService {
    /// Gives an expert what they were drawn for; where the programme is blind, without who is nominated and by whom.
    package func listAssignments(
        _ request: ListAssignmentsRequest.Checked, _ call: Call
    ) async throws -> ListAssignmentsResponse {
        try await database.read { transaction in
            let round = try RoundStore.existing(request.roundID, in: transaction)
            let drawn = try ReviewStore.list(
                round: request.roundID, expert: request.expertPersonID, in: transaction)
            let reviewed = try drawn.map { assignment in
                let nomination = try NominationStore.existing(assignment.nominationID, in: transaction)
                let own = try ReviewStore.find(
                    assignment.nominationID, expert: request.expertPersonID, in: transaction)
                var shown = ReviewedNomination(
                    assignment: own ?? assignment, place: nomination.place, statement: nomination.statement,
                    evidence: nomination.evidence)
                if round.programme.isBlind {
                    for index in shown.evidence.indices { shown.evidence[index].recordID = "" }
                } else {
                    shown.maskedName = try NominationStore.maskedName(of: nomination.nominationID, in: transaction)
                    shown.regionCode = nomination.regionCode
                }
                return shown
            }
            return ListAssignmentsResponse(nominations: reviewed)
        }
    }
}
