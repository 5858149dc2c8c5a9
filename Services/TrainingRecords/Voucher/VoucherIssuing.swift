internal import Ledger
internal import Requests
internal import TrainingRecordsMessages
internal import TypeMessages
internal import RPC
internal import Rules
internal import Storage

/// Issues the vouchers of one batch, inside the write that enters it.
struct VoucherIssuing: Sendable {
    var batch: VoucherBatch
    var figures: VoucherIssue.Figures
    var now: Instant

    /// What came of pushing a voucher to a person.
    enum Outcome {
        case issued(Voucher)
        case notIssued(VoucherNotIssued)
    }

    /// Issues a voucher to a person, into a free slot, unless rules say no.
    ///
    /// - Throws: ``TrainingRecordsError/personNotFound``.
    func push(to personID: String, in write: WriteTransaction) throws -> Outcome {
        let trainee = try TraineeStore.trainee(personID, in: write)
        // Of who lives elsewhere nothing is told, not even a group.
        guard batch.region.covers(try PersonStore.existingResidence(of: personID, in: write)) else {
            return .notIssued(
                VoucherNotIssued(personID: personID, refusals: [Refusal(VoucherIssue.Refusal.notOfRegion)]))
        }
        guard trainee.isActive else {
            return .notIssued(
                VoucherNotIssued(personID: personID, refusals: [Refusal(EnrolmentRules.Refusal.personNotActive)]))
        }
        try VoucherStore.expireLapsed(of: personID, on: now.day, in: write)
        let slots = try LiveVoucherStore.slots(of: personID, in: write)
        let refusals = VoucherIssue.refusals(
            for: trainee, groups: batch.groups, liveVouchers: slots.count, on: now.day, figures: figures)
        guard refusals.isEmpty, let slot = slots.free(upTo: figures.livePerPerson) else {
            return .notIssued(VoucherNotIssued(personID: personID, refusals: refusals.map { Refusal($0) }))
        }
        return .issued(try issue(to: (personID, slot), in: write))
    }

    /// Issues a voucher for whoever claims it.
    func open(in write: WriteTransaction) throws -> Voucher {
        try issue(to: nil, in: write)
    }

    private func issue(to holder: (personID: String, slot: Int)?, in write: WriteTransaction) throws -> Voucher {
        let id = RecordID.make("vch", at: now)
        guard try VoucherStore.insert(id, of: batch, for: holder, in: write) else {
            throw TrainingRecordsError.refused([VoucherIssue.Refusal.tooManyLiveVouchers])
        }
        try write.count("vouchers.issued", in: batch.region, on: now.day, person: holder?.personID)
        return try VoucherStore.record("voucher.issued", id, in: write)
    }
}
