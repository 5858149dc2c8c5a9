internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Lists the movements of a budget, with what its accounts come to.
    package func listLedgerEntries(
        _ request: ListLedgerEntriesRequest.Checked, _ call: Call
    ) async throws -> ListLedgerEntriesResponse {
        let key = SubsidyBudgetStore.Key(region: request.regionCode, year: request.year, fund: request.fundSource)
        let page = try PageRequest(request.page, call)
        let (rows, balances) = try await database.read { read in
            _ = try SubsidyBudgetStore.existing(key, in: read)
            return (
                try BudgetLedgerStore.list(
                    key, claimID: request.claimID.isEmpty ? nil : request.claimID, before: page.text(),
                    limit: page.limit, in: read),
                try BudgetLedgerStore.balances(key, in: read)
            )
        }
        let (entries, next) = page.cut(rows) { [$0.entryID] }
        return ListLedgerEntriesResponse(entries: entries, balances: balances, nextPageToken: next)
    }
}
