package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Lists what was given for a competition.
    package func listSponsorships(
        _ request: ListSponsorshipsRequest.Checked, _ call: Call
    ) async throws -> ListSponsorshipsResponse {
        try await database.read { transaction in
            _ = try CompetitionStore.existing(request.competitionID, in: transaction)
            return ListSponsorshipsResponse(
                sponsorships: try SponsorshipStore.list(ofCompetition: request.competitionID, in: transaction))
        }
    }
}
