package import AwardsMessages
package import RPC
internal import Storage

extension AwardsService {
    /// Lists the shares of a round.
    package func listNominationQuotas(
        _ request: ListNominationQuotasRequest.Checked, _ call: Call
    ) async throws -> ListNominationQuotasResponse {
        try await database.read { transaction in
            _ = try RoundStore.existing(request.roundID, in: transaction)
            return ListNominationQuotasResponse(
                quotas: try NominationShareStore.list(
                    round: request.roundID, region: request.regionCode, in: transaction))
        }
    }
}
