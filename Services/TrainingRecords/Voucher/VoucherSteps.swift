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
        return try claimed == 1 && takeSlot(slot, of: personID, for: id, in: write)
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
        try freeSlot(of: id, in: write)
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
        try freeSlot(of: id, in: write)
        return true
    }

    /// Gives a voucher one of the slots in which a person has live ones.
    ///
    /// - Returns: whether the slot was free.
    static func takeSlot(
        _ slot: Int, of personID: String, for id: String, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            INSERT INTO live_voucher (person_id, slot, voucher_id) VALUES (\(personID), \(slot), \(id))
            ON CONFLICT (person_id, slot) DO NOTHING
            """) == 1
    }

    /// Frees the slot of a voucher that is live no more; one that nobody claimed has none.
    private static func freeSlot(of id: String, in write: WriteTransaction) throws {
        try write.execute(
            """
            DELETE FROM live_voucher
            WHERE person_id = (SELECT person_id FROM voucher WHERE id = \(id)) AND voucher_id = \(id)
            """)
    }

    /// Marks a person's lapsed vouchers, so that they hold no slot any more.
    static func expireLapsed(of personID: String, on day: CivilDay, in write: WriteTransaction) throws {
        for voucher in try lapsed(of: personID, before: day, in: write) {
            try expire(voucher, in: write)
        }
    }

    /// Expires a voucher and tells of it.
    static func expire(_ voucher: Voucher, in write: WriteTransaction) throws {
        guard try end(voucher.voucherID, as: .expired, in: write) else { return }
        try record("voucher.expired", voucher.voucherID, in: write)
    }

    /// Records a step with the voucher as it is now.
    ///
    /// - Returns: the voucher.
    @discardableResult
    static func record(_ kind: String, _ id: String, in write: WriteTransaction) throws -> Voucher {
        let voucher = try voucher(id, in: write)
        try write.record(
            kind, subject: id, region: RegionCode(stored: voucher.regionCode), voucher,
            articles: [VoucherLife.citation])
        return voucher
    }
}

extension Voucher {
    /// Its validity; every stored one is a period.
    var validity: DayPeriod? { DayPeriod(validFromOn, validToOn) }

    /// Why `step` may not be taken on `day`; nil when it may.
    func refusal(of step: VoucherLife.Step, on day: CivilDay) -> VoucherLife.Refusal? {
        guard let stored = VoucherLife.State(rawValue: Int(state.rawValue)), let validity else { return .expired }
        return VoucherLife.refusal(of: step, from: stored, validity: validity, on: day)
    }

    /// As it is on `day`: one that lapsed is expired, marked or not.
    func asOf(_ day: CivilDay) -> Voucher {
        guard let stored = VoucherLife.State(rawValue: Int(state.rawValue)), let validity else { return self }
        var copy = self
        copy.state = VoucherLife.state(stored, validity: validity, on: day).message
        return copy
    }
}
