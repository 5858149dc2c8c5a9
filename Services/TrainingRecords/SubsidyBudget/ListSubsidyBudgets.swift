internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Lists budgets by region, year and fund. The province stands for all cities.
    package func listSubsidyBudgets(
        _ request: ListSubsidyBudgetsRequest.Checked, _ call: Call
    ) async throws -> ListSubsidyBudgetsResponse {
        let region = request.regionCode.flatMap { $0 == .province ? nil : $0.city ?? $0 }
        let filter = SubsidyBudgetStore.Filter(region: region, year: request.year, fund: request.fundSource)
        let page = try PageRequest(request.page, call, keys: 3)
        let (year, fund) = (try page.number(1), try page.number(2))
        let after = page.text(0).flatMap { code in year.flatMap { year in fund.map { (code, year, $0) } } }
        let rows = try await database.read { read in
            try SubsidyBudgetStore.list(
                filter, after: after.map { (region: $0.0, year: $0.1, fund: $0.2) }, limit: page.limit, in: read)
        }
        let (budgets, next) = page.cut(rows) { [$0.regionCode, String($0.year), String($0.fundSource.rawValue)] }
        return ListSubsidyBudgetsResponse(budgets: budgets, nextPageToken: next)
    }
}
