internal import Ledger
internal import Requests
package import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Sets a city's money of one source for one year; never below what is paid.
    package func setSubsidyBudget(_ request: SetSubsidyBudgetRequest, _ call: Call) async throws -> SubsidyBudget {
        let key = BudgetStore.Key(
            region: try RequestField.city(request.regionCode, "region_code"),
            year: try RequestField.number(request.year, "year", in: 2000...2100),
            fund: try RequestField.choice(request.fundSource, "fund_source"))
        let total = try RequestField.number(request.totalYuan, "total_yuan", in: 0...100_000_000_000)

        return try await database.write(call, request) { write in
            guard try BudgetStore.set(key, total: Int64(total), in: write),
                let budget = try BudgetStore.budget(key, in: write)
            else { throw TrainingRecordsError.refused([ClaimLife.Refusal.budgetBelowPaid]) }
            try write.record("subsidy.budget_set", subject: key.subject, region: key.region, budget)
            return budget
        }
    }
}
