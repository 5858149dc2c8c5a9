internal import Ledger
internal import Requests
package import AwardsMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules

extension AwardsService {
    package func withdrawHonour(_ request: WithdrawHonourRequest, _ call: Call) async throws -> Honour {
        let reason = try RequestField.text(request.reason, "reason", max: 500)
        return try await database.write(call, request) { [rounds, honours] write in
            guard let honour = try honours.find(request.honourID, in: write) else { throw AwardsError.honourNotFound }
            let refusals = TalentFundRule.refusals(withdrawingHonourWithdrawnBefore: honour.state == .withdrawn)
            guard refusals.isEmpty else { throw AwardsError.refused(refusals) }
            guard try honours.withdraw(honour.honourID, reason: reason, in: write),
                let withdrawn = try honours.find(honour.honourID, in: write)
            else { throw AwardsError.refused([TalentFundRule.Refusal.withdrawnBefore]) }
            if !honour.roundID.isEmpty, let tier = SelectionTier(honour.kind) {
                let bonus = TalentFundRule.clawback(of: Yuan(honour.bonusYuan))
                try rounds.giveBack(bonus, round: honour.roundID, in: write)
                try write.count(
                    tier.counterKey, in: RegionCode(honour.regionCode), on: call.day, times: -1,
                    amount: Yuan(-bonus.amount))
            }
            try write.record(
                "honour.withdrawn", subject: honour.honourID, region: RegionCode(honour.regionCode), withdrawn,
                articles: [TalentFundRule.citation])
            return withdrawn
        }
    }
}
