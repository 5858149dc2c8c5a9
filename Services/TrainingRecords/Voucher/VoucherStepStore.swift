internal import Ledger
internal import TrainingRecordsMessages
internal import TypeMessages
internal import Ground
internal import Rules
internal import Storage

/// The steps of a voucher's life. Each names the states it starts from, so that of racing calls one takes it.
extension VoucherStore {
    /// Claims a voucher that was issued to the person.
    static func claim(_ id: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE voucher SET state = \(VoucherLife.State.claimed.rawValue), claimed_at = \(write.act.instantNanoseconds)
            WHERE id = \(id) AND state = \(VoucherLife.State.issued.rawValue)
            """) == 1
    }

    /// Claims an open voucher for a person, into a free slot.
    static func claim(_ id: String, for personID: String, slot: Int, in write: WriteTransaction) throws -> Bool {
        let claimed = try write.execute(
            """
            UPDATE voucher SET state = \(VoucherLife.State.claimed.rawValue), person_id = \(personID),
                claimed_at = \(write.act.instantNanoseconds)
            WHERE id = \(id) AND state = \(VoucherLife.State.issued.rawValue) AND person_id IS NULL
            """)
        return try claimed == 1 && LiveVoucherStore.take(slot, of: personID, for: id, in: write)
    }

    /// Binds a claimed voucher to a seat.
    static func verify(_ id: String, seat: Enrolment, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE voucher SET state = \(VoucherLife.State.verified.rawValue), class_id = \(seat.classID),
                enrolment_id = \(seat.enrolmentID), verified_at = \(write.act.instantNanoseconds)
            WHERE id = \(id) AND state = \(VoucherLife.State.claimed.rawValue)
            """) == 1
    }

    /// Takes a verified voucher off its seat: it is claimed again.
    static func release(_ id: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE voucher SET state = \(VoucherLife.State.claimed.rawValue), class_id = '', enrolment_id = NULL,
                verified_at = NULL
            WHERE id = \(id) AND state = \(VoucherLife.State.verified.rawValue)
            """) == 1
    }

    /// Uses a verified voucher.
    static func use(_ id: String, in write: WriteTransaction) throws -> Bool {
        let used = try write.execute(
            """
            UPDATE voucher SET state = \(VoucherLife.State.used.rawValue), used_at = \(write.act.instantNanoseconds)
            WHERE id = \(id) AND state = \(VoucherLife.State.verified.rawValue)
            """)
        guard used == 1 else { return false }
        try LiveVoucherStore.free(id, in: write)
        return true
    }

    /// Settles a used voucher.
    static func settle(_ id: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE voucher SET state = \(VoucherLife.State.settled.rawValue)
            WHERE id = \(id) AND state = \(VoucherLife.State.used.rawValue)
            """) == 1
    }

    /// Expires or voids a live voucher and frees its slot.
    static func end(
        _ id: String, as state: VoucherLife.State, reason: String = "", in write: WriteTransaction
    ) throws -> Bool {
        let live = VoucherLife.State.allCases.filter(\.isLive).map(\.rawValue)
        let ended = try write.execute(
            """
            UPDATE voucher SET state = \(state.rawValue), void_reason = \(reason)
            WHERE id = \(id) AND state IN (\(list: live))
            """)
        guard ended == 1 else { return false }
        try LiveVoucherStore.free(id, in: write)
        return true
    }

    /// Marks a person's lapsed vouchers, so that they hold no slot any more.
    static func expireLapsed(of personID: String, on day: CivilDay, in write: WriteTransaction) throws {
        for voucher in try lapsed(of: personID, before: day, in: write) {
            try expire(voucher.id, in: write)
        }
    }

    /// Expires a voucher and tells of it.
    static func expire(_ id: String, in write: WriteTransaction) throws {
        guard try end(id, as: .expired, in: write) else { return }
        try record("voucher.expired", id, in: write)
    }

    /// Records a step with the voucher as it is now.
    ///
    /// - Returns: the voucher.
    @discardableResult
    static func record(_ kind: String, _ id: String, in write: WriteTransaction) throws -> Voucher {
        let stored = try existing(id, in: write)
        try write.record(kind, subject: id, region: stored.region, stored.voucher, articles: [VoucherLife.citation])
        return stored.voucher
    }
}
