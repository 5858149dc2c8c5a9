internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Gives a voucher as it is today.
    package func getVoucher(_ request: GetVoucherRequest.Checked, _ call: Call) async throws -> Voucher {
        try await database.read { read in
            let voucher = try VoucherStore.existing(request.voucherID, in: read)
            try call.requireScope(of: voucher, in: read)
            return voucher.asOf(call.day)
        }
    }
}
