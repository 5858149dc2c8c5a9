package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// Sets the money of a round; never below what is committed.
    package func setTalentFund(_ request: SetTalentFundRequest.Checked, _ call: Call) async throws -> TalentFund {
        try await database.write(call, request) { write in
            let fund = try TalentFundStore.existing(request.roundID, in: write)
            try AwardsError.check(
                TalentFundRule.refusals(setting: request.totalYuan, committed: Yuan(fund.committedYuan)))
            guard try TalentFundStore.set(request.totalYuan, of: fund.roundID, in: write) else {
                throw AwardsError.refused([TalentFundRule.Refusal.lessThanCommitted])
            }
            let set = try TalentFundStore.existing(fund.roundID, in: write)
            try write.record(
                "talent_fund.set", subject: fund.roundID, region: nil, set, articles: [TalentFundRule.citation])
            return set
        }
    }
}
