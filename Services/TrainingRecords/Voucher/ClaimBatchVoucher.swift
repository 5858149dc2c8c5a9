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
    package func claimBatchVoucher(_ request: ClaimBatchVoucherRequest.Checked, _ call: Call) async throws -> Voucher {
        let book = try policy.book(at: call)
        let (personID, day) = (request.personID, call.day)

        return try await database.write(call, request) { write in
            let batch = try VoucherBatchStore.existing(request.batchID, in: write)
            try call.requireScope(region: batch.region.code, person: personID)
            let figures = try VoucherIssue.Figures.inForce(book, on: day, in: batch.region)
            let trainee = try TraineeStore.trainee(personID, in: write)
            try VoucherStore.expireLapsed(of: personID, on: day, in: write)
            let slots = try LiveVoucherStore.slots(of: personID, in: write)
            let open = try VoucherStore.open(in: batch.id, write)

            var refusals: [any RefusalReason] = []
            if !batch.region.covers(try PersonStore.existingResidence(of: personID, in: write)) {
                refusals.append(VoucherIssue.Refusal.notOfRegion)
            }
            if !trainee.isActive { refusals.append(EnrolmentRules.Refusal.personNotActive) }
            let life = VoucherLife.refusal(of: .claim, from: .issued, validity: batch.validity, on: day)
            if let life { refusals.append(life) }
            refusals += VoucherIssue.refusals(
                for: trainee, groups: batch.groups, liveVouchers: slots.count, on: day, figures: figures)
            if open == nil { refusals.append(VoucherIssue.Refusal.noneLeft) }
            try TrainingRecordsError.check(refusals)
            guard let open, let slot = slots.free(upTo: figures.livePerPerson),
                try VoucherStore.claim(open, for: personID, slot: slot, in: write)
            else { throw TrainingRecordsError.refused([VoucherIssue.Refusal.noneLeft]) }
            return try VoucherStore.record("voucher.claimed", open, in: write)
        }
    }
}
