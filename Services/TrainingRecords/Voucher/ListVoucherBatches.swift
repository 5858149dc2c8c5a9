internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Lists a region's batches, latest issued first, with what became of their vouchers.
    package func listVoucherBatches(
        _ request: ListVoucherBatchesRequest.Checked, _ call: Call
    ) async throws -> ListVoucherBatchesResponse {
        let page = try PageRequest(request.page, call, standard: 20, max: 100)
        let rows = try await database.read { read in
            try VoucherBatchStore.list(
                in: request.regionCode, claimableOn: request.claimable ? call.day : nil, before: page.text(),
                limit: page.limit, read)
        }
        let (batches, next) = page.cut(rows) { [$0.batchID] }
        return ListVoucherBatchesResponse(batches: batches, nextPageToken: next)
    }
}
