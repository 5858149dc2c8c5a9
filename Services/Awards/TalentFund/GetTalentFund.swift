package import AwardsMessages
package import RPC
internal import Storage

extension AwardsService {
    /// Gives a round's fund, and what is committed of it.
    package func getTalentFund(_ request: GetTalentFundRequest.Checked, _ call: Call) async throws -> TalentFund {
        try await database.read { try TalentFundStore.existing(request.roundID, in: $0) }
    }
}
