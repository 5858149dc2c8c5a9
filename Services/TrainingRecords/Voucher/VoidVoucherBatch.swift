internal import Ledger
internal import Requests
package import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Voids every voucher of a batch that is not verified yet. They no longer count as issued.
    package func voidVoucherBatch(
        _ request: VoidVoucherBatchRequest.Checked, _ call: Call
    ) async throws -> VoucherBatchSummary {
        try await database.write(call, request) { write in
            let batch = try VoucherBatchStore.existing(request.batchID, in: write)
            try call.requireScope(region: batch.region.code)
            let vouchers = try VoucherStore.list(.init(batchID: batch.id, day: call.day), limit: .max, in: write)
                .filter { $0.asOf(call.day).state == .issued || $0.asOf(call.day).state == .claimed }
            guard !vouchers.isEmpty else { throw TrainingRecordsError.refused([VoucherIssue.Refusal.noneLeft]) }
            for voucher in vouchers {
                guard try VoucherStore.end(voucher.id, as: .voided, reason: request.reason, in: write) else { continue }
                let holder = voucher.voucher.personID
                try write.takeBack(
                    "vouchers.issued", countedAt: voucher.voucher.issuedAt, in: voucher.region,
                    person: holder.isEmpty ? nil : holder)
                try VoucherStore.record("voucher.voided", voucher.id, in: write)
            }
            return try VoucherBatchStore.summary(batch.id, in: write)
        }
    }
}
