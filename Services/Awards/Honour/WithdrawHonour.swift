package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// Withdraws an honour, once, and returns its bonus to the fund; its place in the quota stays taken.
    package func withdrawHonour(_ request: WithdrawHonourRequest.Checked, _ call: Call) async throws -> Honour {
        try await database.write(call, request) { write in
            let honour = try HonourStore.existing(request.honourID, in: write)
            try AwardsError.check(
                TalentFundRule.refusals(withdrawingHonourWithdrawnBefore: honour.state == .withdrawn))
            guard try HonourStore.withdraw(honour.honourID, reason: request.reason, in: write) else {
                throw AwardsError.refused([TalentFundRule.Refusal.withdrawnBefore])
            }
            let region = RegionCode(honour.regionCode)
            if !honour.roundID.isEmpty {
                let tier = try SelectionTier.stored(honour.kind, of: "honour \(honour.honourID)")
                let bonus = TalentFundRule.clawback(of: Yuan(honour.bonusYuan))
                try TalentFundStore.giveBack(bonus, round: honour.roundID, in: write)
                try write.takeBack(
                    tier.counterKey, countedAt: honour.conferredAt, in: region, person: honour.personID, amount: bonus)
            }
            let withdrawn = try HonourStore.existing(honour.honourID, in: write)
            try write.record(
                "honour.withdrawn", subject: honour.honourID, region: region, withdrawn,
                articles: [TalentFundRule.citation])
            return withdrawn
        }
    }
}
