internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Marks lapsed vouchers as expired, so that the feed tells of them and they hold no slot any more.
    package func expireVouchers(_ request: ExpireVouchersRequest.Checked, _ call: Call) async throws
        -> ExpireVouchersResponse
    {
        try await database.write(call, request) { write in
            let lapsed = try VoucherStore.lapsed(before: call.day, limit: request.limit ?? 500, in: write)
            for voucher in lapsed { try VoucherStore.expire(voucher.id, in: write) }
            return ExpireVouchersResponse(expiredCount: Int32(lapsed.count))
        }
    }
}
