internal import Ledger
internal import Requests
package import AwardsMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules

extension AwardsService {
    package func setTalentFund(_ request: SetTalentFundRequest, _ call: Call) async throws -> TalentFund {
        let total = Yuan(Int64(try RequestField.number(request.totalYuan, "total_yuan", in: 0...1_000_000_000)))
        return try await database.write(call, request) { [rounds] write in
            guard let fund = try rounds.fund(of: request.roundID, in: write) else { throw AwardsError.roundNotFound }
            let refusals = TalentFundRule.refusals(setting: total, committed: Yuan(fund.committedYuan))
            guard refusals.isEmpty else { throw AwardsError.refused(refusals) }
            guard try rounds.setFund(total, of: fund.roundID, in: write),
                let set = try rounds.fund(of: fund.roundID, in: write)
            else { throw AwardsError.refused([TalentFundRule.Refusal.lessThanCommitted]) }
            try write.record(
                "talent_fund.set", subject: fund.roundID, region: nil, set, articles: [TalentFundRule.citation])
            return set
        }
    }
}
