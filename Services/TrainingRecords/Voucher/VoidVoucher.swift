internal import Ledger
internal import Requests
package import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Voids a voucher that is not used; a seat it was bound to keeps its trainee.
    package func voidVoucher(_ request: VoidVoucherRequest, _ call: Call) async throws -> Voucher {
        let id = try RequestField.identifier(request.voucherID, "voucher_id")
        let reason = try RequestField.remark(request.reason, "reason")

        return try await database.write(call, request) { write in
            let voucher = try VoucherStore.voucher(id, in: write)
            try call.requireScope(region: voucher.regionCode)
            if let refusal = voucher.refusal(of: .void, on: call.day) { throw TrainingRecordsError.refused([refusal]) }
            guard try VoucherStore.end(id, as: .voided, reason: reason, in: write) else {
                throw TrainingRecordsError.refused([VoucherLife.Refusal.voided])
            }
            if !voucher.enrolmentID.isEmpty { try EnrolmentStore.unbind(voucher.enrolmentID, in: write) }
            return try VoucherStore.record("voucher.voided", id, in: write)
        }
    }
}
