internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Gives a voucher as it is today.
    package func getVoucher(_ request: GetVoucherRequest, _ call: Call) async throws -> Voucher {
        let id = try RequestField.identifier(request.voucherID, "voucher_id")
        return try await database.read { read in
            let voucher = try VoucherStore.voucher(id, in: read)
            try requireScope(of: voucher, call, in: read)
            return voucher.asOf(call.day)
        }
    }
}
