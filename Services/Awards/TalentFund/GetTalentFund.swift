package import AwardsMessages
package import RPC

extension AwardsService {
    package func getTalentFund(_ request: GetTalentFundRequest, _ call: Call) async throws -> TalentFund {
        let found = try await database.read { [rounds] transaction in
            try rounds.fund(of: request.roundID, in: transaction)
        }
        guard let found else { throw AwardsError.roundNotFound }
        return found
    }
}
