internal import Ledger
internal import Requests
package import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Claims any voucher of a batch that was issued to nobody in particular.
    package func claimBatchVoucher(_ request: ClaimBatchVoucherRequest, _ call: Call) async throws -> Voucher {
        let batchID = try RequestField.identifier(request.batchID, "batch_id")
        let personID = try RequestField.identifier(request.personID, "person_id")
        let book = try policy.book(at: call)
        let day = call.day

        return try await database.write(call, request) { write in
            let batch = try VoucherStore.batch(batchID, in: write)
            try call.requireScope(region: batch.region.code, person: personID)
            guard let figures = VoucherIssue.Figures(book, on: day, in: batch.region) else {
                throw TrainingRecordsError.figureMissing
            }
            let trainee = try TraineeStore.trainee(personID, in: write)
            try VoucherStore.expireLapsed(of: personID, on: day, in: write)
            let slots = try VoucherStore.liveSlots(of: personID, in: write)
            let free = try VoucherStore.openVoucher(of: batchID, in: write)

            var refusals: [any RefusalReason] = []
            let life = VoucherLife.refusal(of: .claim, from: .issued, validity: batch.validity, on: day)
            if let life { refusals.append(life) }
            refusals += VoucherIssue.refusals(
                for: trainee, groups: batch.groups, liveVouchers: slots.count, on: day, figures: figures)
            if free == nil { refusals.append(VoucherIssue.Refusal.noneLeft) }
            try TrainingRecordsError.check(refusals)
            guard let free, let slot = slots.free(upTo: figures.livePerPerson),
                try VoucherStore.claim(free, for: personID, slot: slot, in: write)
            else { throw TrainingRecordsError.refused([VoucherIssue.Refusal.noneLeft]) }
            return try VoucherStore.record("voucher.claimed", free, in: write)
        }
    }
}
