package import AwardsMessages
internal import Casework
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage
internal import WireMessages

extension AwardsService {
    /// Withdraws an honour, once: what was not paid returns to its fund, what was paid is owed; its place in the quota stays taken.
    package func withdrawHonour(_ request: WithdrawHonourRequest.Checked, _ call: Call) async throws -> Honour {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let honour = try HonourStore.existing(request.honourID, in: write)
            try AwardsError.check(
                TalentFundRule.refusals(
                    withdrawingHonourWithdrawnBefore: honour.state == .withdrawn, ordered: Yuan(honour.orderedYuan)))
            guard try HonourStore.withdraw(honour.honourID, reason: request.reason, in: write) else {
                throw AwardsError.refused([TalentFundRule.Refusal.withdrawnBefore])
            }
            let region = RegionCode(honour.regionCode)
            if !honour.nominationID.isEmpty {
                let caseID = try NominationStore.existing(honour.nominationID, in: write).caseID
                try CaseTaking(NominationCase.self, call, book: book).take(
                    .void, caseID, reason: request.reason, in: write)
            }
            try honour.tell(
                "撤销“\(HonourName.name(of: honour.place))”：\(request.reason)", "honour.withdrawn", disputableBy: book,
                in: write)
            if !honour.roundID.isEmpty {
                let released = TalentFundRule.release(of: Yuan(honour.bonusYuan), paid: Yuan(honour.paidYuan))
                try TalentFundStore.giveBack(released, round: honour.roundID, in: write)
                let round = try RoundStore.existing(honour.roundID, in: write)
                if let task = round.programme.place(honour.place)?.counter {
                    try write.takeBack(
                        task, countedAt: honour.conferredAt, in: region,
                        person: honour.personID.isEmpty ? nil : honour.personID, amount: Yuan(honour.bonusYuan))
                }
            }
            if honour.paidYuan > 0 {
                let debt = Debt(
                    debtID: RecordID.make("dbt", at: call.now), honourID: honour.honourID, amountYuan: honour.paidYuan,
                    openedAt: Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970))
                try DebtStore.open(debt, in: write)
                try write.record(
                    "debt.opened", subject: debt.debtID, region: region, debt, articles: [TalentFundRule.citation])
            }
            let withdrawn = try HonourStore.existing(honour.honourID, in: write)
            try write.record(
                "honour.withdrawn", subject: honour.honourID, region: region, withdrawn,
                articles: [TalentFundRule.citation])
            return withdrawn
        }
    }
}
