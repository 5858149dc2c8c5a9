internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Marks lapsed vouchers as expired, so that the feed tells of them and they hold no slot any more.
    package func expireVouchers(_ request: ExpireVouchersRequest, _ call: Call) async throws -> ExpireVouchersResponse {
        let limit = request.limit == 0 ? 500 : try RequestField.number(request.limit, "limit", in: 1...1000)

        return try await database.write(call, request) { write in
            let lapsed = try VoucherStore.lapsed(before: call.day, limit: limit, in: write)
            for voucher in lapsed { try VoucherStore.expire(voucher, in: write) }
            return ExpireVouchersResponse(expiredCount: Int32(lapsed.count))
        }
    }
}
