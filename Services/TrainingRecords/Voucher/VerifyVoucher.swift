internal import Ledger
internal import Requests
package import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Verifies a voucher for its holder's seat in a class, once.
    package func verifyVoucher(_ request: VerifyVoucherRequest.Checked, _ call: Call) async throws -> Voucher {
        let id = request.voucherID
        return try await database.write(call, request) { write in
            let voucher = try VoucherStore.existing(id, in: write)
            let trainingClass = try TrainingClassStore.existing(request.classID, in: write)
            try call.requireScope(of: trainingClass)
            let seat = try EnrolmentStore.findSeat(of: voucher.voucher.personID, in: request.classID, write)
                .flatMap { $0.state == .enrolled ? $0 : nil }

            let holder = voucher.voucher.personID
            let isInGroups =
                try holder.isEmpty
                || VoucherIssue.isIn(
                    voucher.voucher.terms?.groups ?? [], TraineeStore.trainee(holder, in: write), on: call.day)
            var refusals: [any RefusalReason] = []
            if let refusal = voucher.refusal(of: .verify, on: call.day) { refusals.append(refusal) }
            refusals += VoucherFit.refusals(
                terms: voucher.terms, programme: trainingClass.rule, institution: trainingClass.institution,
                region: trainingClass.region, holderHasSeat: seat != nil,
                holderIsInGroups: isInGroups, seatHasVoucher: seat.map { !$0.voucherID.isEmpty } ?? false)
            try TrainingRecordsError.check(refusals)
            guard let seat, try VoucherStore.verify(id, seat: seat, in: write),
                try EnrolmentStore.bind(id, to: seat.enrolmentID, in: write)
            else { throw TrainingRecordsError.refused([VoucherLife.Refusal.verifiedBefore]) }
            return try VoucherStore.record("voucher.verified", id, in: write)
        }
    }
}
