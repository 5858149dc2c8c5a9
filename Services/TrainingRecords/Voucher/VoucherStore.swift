internal import MessageRuntime
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// Training vouchers and the batches they were issued in.
enum VoucherStore {
    private static let columns: SQL = """
        v.id, v.batch_id, v.region_code, b.terms, v.state, v.person_id, v.class_id, v.enrolment_id, b.valid_from_on,
        b.valid_to_on, v.void_reason, b.issued_at, v.claimed_at, v.verified_at, v.used_at, b.policy_edition
        """
    private static let tables: SQL = "voucher v JOIN voucher_batch b ON b.id = v.batch_id"

    /// Enters a batch.
    static func insertBatch(_ batch: VoucherBatch, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO voucher_batch (id, region_code, terms, valid_from_on, valid_to_on, policy_edition, issued_at)
            VALUES (\(batch.id), \(batch.region.code), \(batch.terms.packed()), \(batch.validity.first.daysSince1970),
                \((batch.validity.last ?? .latest).daysSince1970), \(batch.policyEdition),
                \(write.act.instantNanoseconds))
            """)
    }

    /// Enters a voucher, for a person or for whoever claims it. The key of `live_voucher` decides of a person's live ones.
    ///
    /// - Returns: whether the person's slot was free.
    static func insert(
        _ id: String, of batch: VoucherBatch, for personID: String?, slot: Int?, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            INSERT INTO voucher (id, batch_id, region_code, valid_to_on, state, person_id, class_id, enrolment_id,
                void_reason, claimed_at, verified_at, used_at)
            VALUES (\(id), \(batch.id), \(batch.region.code), \((batch.validity.last ?? .latest).daysSince1970),
                \(VoucherLife.State.issued.rawValue), \(personID.sqlValue), '', NULL, '', NULL, NULL, NULL)
            """)
        guard let personID, let slot else { return true }
        return try takeSlot(slot, of: personID, for: id, in: write)
    }

    /// A batch.
    ///
    /// - Throws: ``TrainingRecordsError/batchNotFound``.
    static func batch(_ id: String, in transaction: some Transaction) throws -> VoucherBatch {
        let found = try transaction.first(
            """
            SELECT id, region_code, terms, valid_from_on, valid_to_on, policy_edition FROM voucher_batch WHERE id = \(id)
            """
        ) { row in
            DayPeriod(from: row.day(3), through: row.day(4)).map { validity in
                (row.text(0), row.text(1), row.blob(2), validity, row.integer(5))
            }
        }
        guard let found = found ?? nil else { throw TrainingRecordsError.batchNotFound }
        return VoucherBatch(
            id: found.0, region: RegionCode(stored: found.1), terms: try VoucherTerms(packed: found.2),
            validity: found.3, policyEdition: found.4)
    }

    /// A voucher as it is kept, however long ago it lapsed.
    ///
    /// - Throws: ``TrainingRecordsError/voucherNotFound``.
    static func voucher(_ id: String, in transaction: some Transaction) throws -> Voucher {
        let found = try transaction.first("SELECT \(columns) FROM \(tables) WHERE v.id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.voucherNotFound }
        return found
    }

    /// Vouchers, latest issued first, narrowed by what is given.
    static func list(_ filters: [SQL], limit: Int, in transaction: some Transaction) throws -> [Voucher] {
        try transaction.query(
            """
            SELECT \(columns) FROM \(tables) WHERE \(SQL.joined(filters, by: " AND ")) ORDER BY v.id DESC LIMIT \(limit)
            """, decode)
    }

    /// The slots of a person's live vouchers.
    static func liveSlots(of personID: String, in transaction: some Transaction) throws -> [Int] {
        try transaction.query(
            "SELECT slot FROM live_voucher WHERE person_id = \(personID) ORDER BY slot"
        ) { $0.int(0) }
    }

    /// Live vouchers of a person that lapsed before `day`: they hold a slot until somebody marks them.
    static func lapsed(of personID: String, before day: CivilDay, in transaction: some Transaction) throws -> [Voucher]
    {
        try transaction.query(
            """
            SELECT \(columns) FROM \(tables)
            WHERE v.person_id = \(personID) AND v.valid_to_on < \(day.daysSince1970)
                AND v.state IN (\(list: lapsing.map(\.rawValue)))
            """, decode)
    }

    /// Vouchers of anybody that lapsed before `day` and are not marked.
    static func lapsed(before day: CivilDay, limit: Int, in transaction: some Transaction) throws -> [Voucher] {
        try transaction.query(
            """
            SELECT \(columns) FROM \(tables)
            WHERE v.valid_to_on < \(day.daysSince1970) AND v.state IN (\(list: lapsing.map(\.rawValue))) LIMIT \(limit)
            """, decode)
    }

    /// An open voucher of a batch that nobody has claimed; nil when none is left.
    static func openVoucher(of batchID: String, in transaction: some Transaction) throws -> String? {
        try transaction.first(
            """
            SELECT id FROM voucher
            WHERE batch_id = \(batchID) AND state = \(VoucherLife.State.issued.rawValue) AND person_id IS NULL
            ORDER BY id LIMIT 1
            """
        ) { $0.text(0) }
    }

    private static let lapsing: [VoucherLife.State] = [.issued, .claimed]

    private static func decode(_ row: Row) throws -> Voucher {
        Voucher(
            voucherID: row.text(0), batchID: row.text(1), regionCode: row.text(2),
            terms: try row.message(3, as: VoucherTerms.self), state: VoucherState(rawValue: row.int32(4)),
            personID: row.optionalText(5) ?? "", classID: row.text(6), enrolmentID: row.optionalText(7) ?? "",
            validFromOn: row.dayText(8), validToOn: row.dayText(9), voidReason: row.text(10),
            issuedAt: row.timestamp(11), claimedAt: row.timestamp(12), verifiedAt: row.timestamp(13),
            usedAt: row.timestamp(14), policyEdition: row.integer(15))
    }
}

/// What the vouchers of one issue have in common.
struct VoucherBatch: Sendable {
    var id: String
    var region: RegionCode
    var terms: VoucherTerms
    var validity: DayPeriod
    var policyEdition: Int64
}
