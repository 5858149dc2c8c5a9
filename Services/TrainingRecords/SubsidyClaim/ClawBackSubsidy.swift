internal import Casework
internal import Ledger
internal import Requests
package import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Claims money back. In the year of payment it returns to its budget; of a closed year it is owed. What settlements deducted of a prepayment
    /// stays with the payee.
    package func clawBackSubsidy(_ request: ClawBackSubsidyRequest.Checked, _ call: Call) async throws -> SubsidyClaim {
        let (id, amount, day) = (request.claimID, request.amountYuan, call.day)
        let clawback = SubsidyClawback(
            clawbackID: RecordID.make("clw", at: call.now), personID: request.personID, amountYuan: amount.amount,
            reason: request.reason)
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let claim = try SubsidyClaimStore.existing(id, in: write)
            try call.requireScope(region: claim.region.code)
            let isOfLine = claim.claim.lines.contains { $0.personID == request.personID }
            guard request.personID.isEmpty || isOfLine else { throw TrainingRecordsError.traineeNotFound }
            let deducted =
                claim.claim.kind == .prepayment
                ? try SubsidyClaimStore.deducted(fromPrepaymentOf: claim.claim.classID, in: write) : .zero
            try TrainingRecordsError.check(
                ClaimLife.clawbackRefusals(
                    of: amount, from: claim.state, paid: claim.amount, clawedBack: Yuan(claim.claim.clawedBackYuan),
                    deducted: deducted))
            let isOfThisYear = Int(claim.claim.budgetYear) == day.year
            guard
                try SubsidyClaimStore.clawBack(
                    claim, amount: amount, keeping: deducted, reason: request.reason, in: write),
                try SubsidyClawbackStore.insert(
                    clawback, of: claim.claim, on: day, returned: isOfThisYear ? day : nil, in: write)
            else { throw TrainingRecordsError.refused([ClaimLife.Refusal.moreThanPaid]) }
            guard let paidOn = CivilDay(claim.claim.paidOn) else {
                throw TrainingRecordsError.inconsistent("claim \(id) was paid on no day")
            }
            let isWhole = claim.claim.clawedBackYuan + amount.amount == claim.claim.amountYuan
            try write.takeBack(
                "subsidies.paid", countedOn: paidOn, in: claim.region, times: isWhole ? claim.claim.lines.count : 0,
                amount: amount)
            if isOfThisYear {
                guard
                    try SubsidyBudgetStore.move(
                        amount, from: .clawedBack, to: .available, of: claim.budget(of: day.year), for: id, in: write)
                else { throw TrainingRecordsError.inconsistent("claim \(id) was not paid from the budget of its year") }
            }
            try SubsidyNotices(claim, book).tellClawback(
                amount, of: request.personID, because: request.reason, in: write)
            return try SubsidyClaimStore.record("subsidy.clawed_back", id, in: write)
        }
    }
}
