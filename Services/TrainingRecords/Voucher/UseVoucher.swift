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
    package func useVoucher(_ request: UseVoucherRequest, _ call: Call) async throws -> Voucher {
        let id = try RequestField.identifier(request.voucherID, "voucher_id")

        return try await database.write(call, request) { write in
            let voucher = try VoucherStore.voucher(id, in: write)
            try requireScope(of: voucher, call, in: write)
            if let refusal = voucher.refusal(of: .use, on: call.day) { throw TrainingRecordsError.refused([refusal]) }
            let seat = try EnrolmentStore.enrolment(voucher.enrolmentID, in: write)
            guard seat.state == .completed else {
                throw TrainingRecordsError.refused([VoucherFit.Refusal.trainingNotCompleted])
            }
            guard try VoucherStore.use(id, in: write) else {
                throw TrainingRecordsError.refused([VoucherLife.Refusal.usedBefore])
            }
            try write.count(
                "vouchers.used", in: RegionCode(stored: voucher.regionCode), on: call.day, person: voucher.personID)
            return try VoucherStore.record("voucher.used", id, in: write)
        }
    }

    /// Refuses unless the voucher, or the class it is bound to, is the caller's.
    ///
    /// - Throws: `PERMISSION_DENIED` `OUT_OF_SCOPE`.
    func requireScope(of voucher: Voucher, _ call: Call, in transaction: some Transaction) throws {
        let isIssuer = call.identity.role == .cityBureau && call.identity.covers(region: voucher.regionCode)
        if voucher.classID.isEmpty || isIssuer {
            try call.requireScope(region: voucher.regionCode, person: voucher.personID)
        } else {
            let trainingClass = try ClassStore.summary(voucher.classID, in: transaction)
            try call.requireScope(of: trainingClass, person: voucher.personID)
        }
    }
}
