internal import Ledger
internal import Requests
package import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Sets a city's money of one source for one year; never below what is paid and reserved.
    package func setSubsidyBudget(_ request: SetSubsidyBudgetRequest.Checked, _ call: Call) async throws
        -> SubsidyBudget
    {
        let key = SubsidyBudgetStore.Key(region: request.regionCode, year: request.year, fund: request.fundSource)
        return try await database.write(call, request) { write in
            guard try SubsidyBudgetStore.set(key, total: request.totalYuan, in: write) else {
                throw TrainingRecordsError.refused([ClaimLife.Refusal.budgetBelowPaid])
            }
            let budget = try SubsidyBudgetStore.existing(key, in: write)
            try write.record("subsidy.budget_set", subject: key.subject, region: key.region, budget)
            return budget
        }
    }
}
