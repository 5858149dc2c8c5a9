internal import Ledger
internal import Requests
package import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Voids a voucher that is not used; a seat it was bound to keeps its trainee. It no longer counts as issued.
    package func voidVoucher(_ request: VoidVoucherRequest.Checked, _ call: Call) async throws -> Voucher {
        let id = request.voucherID
        return try await database.write(call, request) { write in
            let voucher = try VoucherStore.existing(id, in: write)
            try call.requireScope(region: voucher.region.code)
            if let refusal = voucher.refusal(of: .void, on: call.day) { throw TrainingRecordsError.refused([refusal]) }
            guard try VoucherStore.end(id, as: .voided, reason: request.reason, in: write) else {
                throw TrainingRecordsError.refused([VoucherLife.Refusal.voided])
            }
            let seat = voucher.voucher.enrolmentID
            if !seat.isEmpty { try EnrolmentStore.unbind(seat, in: write) }
            let (issuedAt, holder) = (voucher.voucher.issuedAt, voucher.voucher.personID)
            try write.takeBack(
                "vouchers.issued", countedAt: issuedAt, in: voucher.region, person: holder.isEmpty ? nil : holder)
            return try VoucherStore.record("voucher.voided", id, in: write)
        }
    }
}
