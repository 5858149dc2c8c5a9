internal import Ledger
internal import Requests
package import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Uses a voucher: its holder completed the training. Once, however calls race, and counted once.
    package func useVoucher(_ request: UseVoucherRequest.Checked, _ call: Call) async throws -> Voucher {
        let id = request.voucherID
        return try await database.write(call, request) { write in
            let voucher = try VoucherStore.existing(id, in: write)
            try call.requireScope(of: voucher, in: write)
            if let refusal = voucher.refusal(of: .use, on: call.day) { throw TrainingRecordsError.refused([refusal]) }
            let seat = try EnrolmentStore.existing(voucher.voucher.enrolmentID, in: write)
            guard seat.state == .completed else {
                throw TrainingRecordsError.refused([VoucherFit.Refusal.trainingNotCompleted])
            }
            guard try VoucherStore.use(id, in: write) else {
                throw TrainingRecordsError.refused([VoucherLife.Refusal.usedBefore])
            }
            try write.count("vouchers.used", in: voucher.region, on: call.day, person: voucher.voucher.personID)
            return try VoucherStore.record("voucher.used", id, in: write)
        }
    }
}
