package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Counts who took part in a year, by tier and by kind.
    package func getParticipation(_ request: GetParticipationRequest.Checked, _ call: Call) async throws
        -> Participation
    {
        try await database.read { transaction in
            Participation(
                year: Int32(request.year), tiers: try ResultStore.participation(in: request.year, transaction),
                activities: try ActivityStore.participation(in: request.year, transaction))
        }
    }
}
