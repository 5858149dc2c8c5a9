internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// Training vouchers.
enum VoucherStore {
    private static let rows: SQL = """
        SELECT v.id AS voucher_id, v.batch_id AS batch_id, v.region_code AS region_code, b.terms AS terms,
            v.state AS state, v.person_id AS person_id, v.class_id AS class_id, v.enrolment_id AS enrolment_id,
            b.valid_from_on AS valid_from_on, b.valid_to_on AS valid_to_on, v.void_reason AS void_reason,
            b.issued_at AS issued_at, v.claimed_at AS claimed_at, v.verified_at AS verified_at, v.used_at AS used_at,
            b.policy_edition AS policy_edition
        FROM voucher v JOIN voucher_batch b ON b.id = v.batch_id
        """

    /// The states in which a voucher lapses with its validity.
    private static let lapsing: [VoucherLife.State] = [.issued, .claimed]

    /// Enters a voucher, for a person or for whoever claims it. The key of `live_voucher` decides of a person's live ones.
    ///
    /// - Returns: whether the person's slot was free.
    static func insert(
        _ id: String, of batch: VoucherBatch, for holder: (personID: String, slot: Int)?, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            INSERT INTO voucher (id, batch_id, region_code, valid_to_on, state, person_id, class_id, enrolment_id,
                void_reason, claimed_at, verified_at, used_at)
            VALUES (\(id), \(batch.id), \(batch.region.code), \(batch.lastDay.daysSince1970),
                \(VoucherLife.State.issued.rawValue), \((holder?.personID).sqlValue), '', NULL, '', NULL, NULL, NULL)
            """)
        guard let holder else { return true }
        return try LiveVoucherStore.take(holder.slot, of: holder.personID, for: id, in: write)
    }

    /// A voucher; nil when there is none.
    static func find(_ id: String, in transaction: some Transaction) throws -> StoredVoucher? {
        try transaction.first("\(rows) WHERE v.id = \(id)", decode)
    }

    /// A voucher.
    ///
    /// - Throws: ``TrainingRecordsError/voucherNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> StoredVoucher {
        guard let found = try find(id, in: transaction) else { throw TrainingRecordsError.voucherNotFound }
        return found
    }

    /// Live vouchers of a person that lapsed before `day`: they hold a slot until somebody marks them.
    static func lapsed(
        of personID: String, before day: CivilDay, in transaction: some Transaction
    ) throws -> [StoredVoucher] {
        try transaction.query(
            """
            \(rows) WHERE v.person_id = \(personID) AND v.valid_to_on < \(day.daysSince1970)
                AND v.state IN (\(list: lapsing.map(\.rawValue)))
            """, decode)
    }

    /// Vouchers of anybody that lapsed before `day` and are not marked.
    static func lapsed(
        before day: CivilDay, limit: Int, in transaction: some Transaction
    ) throws -> [StoredVoucher] {
        try transaction.query(lapsedStatement(before: day, limit: limit), decode)
    }

    /// The query of ``lapsed(before:limit:in:)``.
    static func lapsedStatement(before day: CivilDay, limit: Int) -> SQL {
        """
        \(rows) WHERE v.valid_to_on < \(day.daysSince1970) AND v.state IN (\(list: lapsing.map(\.rawValue)))
        LIMIT \(limit)
        """
    }

    /// An open voucher of a batch that nobody has claimed; nil when none is left.
    static func open(in batchID: String, _ transaction: some Transaction) throws -> String? {
        try transaction.first(openStatement(in: batchID)) { row in try row.text("id") }
    }

    /// The query of ``open(in:_:)``.
    static func openStatement(in batchID: String) -> SQL {
        """
        SELECT id FROM voucher
        WHERE batch_id = \(batchID) AND state = \(VoucherLife.State.issued.rawValue) AND person_id IS NULL
        ORDER BY id LIMIT 1
        """
    }

    private static func decode(_ row: Row) throws -> StoredVoucher {
        let terms = try row.message("terms", VoucherTerms.self)
        let (state, validity) = (try row.value("state", VoucherLife.State.init(rawValue:)), try row.validity())
        let region = try row.region("region_code")
        guard let coverage = terms.coverage(issuedBy: region), terms.groups != nil else {
            throw row.unreadable("terms", as: "terms of vouchers")
        }
        let voucher = Voucher(
            voucherID: try row.text("voucher_id"), batchID: try row.text("batch_id"), regionCode: region.code,
            terms: terms, state: state.message, personID: try row.optionalText("person_id") ?? "",
            classID: try row.text("class_id"), enrolmentID: try row.optionalText("enrolment_id") ?? "",
            validFromOn: validity.first.description, validToOn: try row.dayText("valid_to_on"),
            voidReason: try row.text("void_reason"), issuedAt: try row.timestamp("issued_at"),
            claimedAt: try row.optionalTimestamp("claimed_at"), verifiedAt: try row.optionalTimestamp("verified_at"),
            usedAt: try row.optionalTimestamp("used_at"), policyEdition: try row.integer("policy_edition"))
        return StoredVoucher(voucher: voucher, state: state, validity: validity, region: region, terms: coverage)
    }
}

// MARK: The list

extension VoucherStore {
    /// What narrows the list of vouchers.
    struct Filter: Sendable {
        var personID: String?
        var batchID: String?
        /// The region that issued them.
        var region: RegionCode?
        var state: VoucherLife.State?
        /// The day on which they are in that state.
        var day: CivilDay

        /// Whether it says whose vouchers are meant.
        var isNarrow: Bool { personID != nil || batchID != nil || region != nil }
    }

    /// Vouchers, latest issued first, before one.
    static func list(
        _ filter: Filter, before last: String? = nil, limit: Int, in transaction: some Transaction
    ) throws -> [StoredVoucher] {
        try transaction.query(statement(filter, before: last, limit: limit), decode)
    }

    /// The query of ``list(_:before:limit:in:)``.
    static func statement(_ filter: Filter, before last: String? = nil, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("v.person_id", equals: filter.personID)
        conditions.add("v.batch_id", equals: filter.batchID)
        conditions.add("v.region_code", equals: filter.region?.code)
        if let state = filter.state { conditions.add(condition(state, on: filter.day)) }
        conditions.add("v.id", isBefore: last)
        return "\(rows) \(where: conditions) ORDER BY v.id DESC LIMIT \(limit)"
    }

    /// What rows are in a state on `day`, those among them that lapsed without a mark.
    private static func condition(_ state: VoucherLife.State, on day: CivilDay) -> SQL {
        let today = day.daysSince1970
        return switch state {
        case .issued, .claimed: "v.state = \(state.rawValue) AND v.valid_to_on >= \(today)"
        case .expired:
            """
            v.state = \(state.rawValue) OR v.state IN (\(list: lapsing.map(\.rawValue))) AND v.valid_to_on < \(today)
            """
        case .verified, .used, .settled, .voided: "v.state = \(state.rawValue)"
        }
    }
}
