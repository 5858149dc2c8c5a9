package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Gives a budget with what is paid of it and what is left.
    package func getSubsidyBudget(_ request: GetSubsidyBudgetRequest.Checked, _ call: Call) async throws
        -> SubsidyBudget
    {
        let key = SubsidyBudgetStore.Key(region: request.regionCode, year: request.year, fund: request.fundSource)
        return try await database.read { read in try SubsidyBudgetStore.existing(key, in: read) }
    }
}
