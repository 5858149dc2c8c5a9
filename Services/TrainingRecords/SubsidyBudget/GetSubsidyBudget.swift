internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Gives a budget with what is paid of it and what is left.
    package func getSubsidyBudget(_ request: GetSubsidyBudgetRequest.Checked, _ call: Call) async throws -> SubsidyBudget {
        let key = BudgetStore.Key(region: request.regionCode, year: request.year, fund: request.fundSource)
        guard let budget = try await database.read({ try BudgetStore.budget(key, in: $0) }) else {
            throw TrainingRecordsError.budgetNotFound
        }
        return budget
    }
}
