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
    package func verifyVoucher(_ request: VerifyVoucherRequest, _ call: Call) async throws -> Voucher {
        let id = try RequestField.identifier(request.voucherID, "voucher_id")
        let classID = try RequestField.identifier(request.classID, "class_id")

        return try await database.write(call, request) { write in
            let voucher = try VoucherStore.voucher(id, in: write)
            let trainingClass = try ClassStore.summary(classID, in: write)
            try call.requireScope(of: trainingClass)
            let seat = try EnrolmentStore.seat(of: voucher.personID, in: classID, write)
                .flatMap { $0.state == .enrolled ? $0 : nil }

            var refusals: [any RefusalReason] = []
            if let refusal = voucher.refusal(of: .verify, on: call.day) { refusals.append(refusal) }
            refusals += voucher.misfits(trainingClass, seat: seat)
            try TrainingRecordsError.check(refusals)
            guard let seat, try VoucherStore.verify(id, seat: seat, in: write),
                try EnrolmentStore.bind(id, to: seat.enrolmentID, in: write)
            else { throw TrainingRecordsError.refused([VoucherLife.Refusal.verifiedBefore]) }
            return try VoucherStore.record("voucher.verified", id, in: write)
        }
    }
}

extension Voucher {
    /// Every reason for which it does not cover a seat in the class.
    fileprivate func misfits(_ trainingClass: StoredClass, seat: Enrolment?) -> [VoucherFit.Refusal] {
        guard let institution = try? CreditCode(trainingClass.institutionCreditCode) else {
            return [.institutionNotCovered]
        }
        let terms = self.terms ?? VoucherTerms()
        return VoucherFit.refusals(
            terms: VoucherFit.Terms(
                programmes: terms.programmes.compactMap(Programme.init),
                institutions: terms.institutionCreditCodes.compactMap { try? CreditCode($0) },
                region: RegionCode(stored: regionCode)),
            programme: trainingClass.rule, institution: institution, region: trainingClass.region,
            holderHasSeat: seat != nil, seatHasVoucher: seat.map { !$0.voucherID.isEmpty } ?? false)
    }
}
