internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Gives a budget with what is paid of it and what is left.
    package func getSubsidyBudget(_ request: GetSubsidyBudgetRequest, _ call: Call) async throws -> SubsidyBudget {
        let key = BudgetStore.Key(
            region: try RequestField.city(request.regionCode, "region_code"),
            year: try RequestField.number(request.year, "year", in: 2000...2100),
            fund: try RequestField.choice(request.fundSource, "fund_source"))
        guard let budget = try await database.read({ try BudgetStore.budget(key, in: $0) }) else {
            throw TrainingRecordsError.budgetNotFound
        }
        return budget
    }
}
