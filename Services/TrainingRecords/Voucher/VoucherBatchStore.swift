internal import Ledger
internal import MessageRuntime
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// The batches in which vouchers were issued.
enum VoucherBatchStore {
    /// Enters a batch.
    static func insert(_ batch: VoucherBatch, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO voucher_batch (id, region_code, terms, valid_from_on, valid_to_on, policy_edition, issued_at)
            VALUES (\(batch.id), \(batch.region.code), \(batch.terms.packed()), \(batch.validity.first.daysSince1970),
                \(batch.lastDay.daysSince1970), \(batch.policyEdition), \(write.act.instantNanoseconds))
            """)
    }

    /// A batch.
    ///
    /// - Throws: ``TrainingRecordsError/batchNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> VoucherBatch {
        let found = try transaction.first(
            """
            SELECT id, region_code, terms, valid_from_on, valid_to_on, policy_edition FROM voucher_batch WHERE id = \(id)
            """, decode)
        guard let found else { throw TrainingRecordsError.batchNotFound }
        return found
    }

    /// A batch with what became of its vouchers.
    ///
    /// - Throws: ``TrainingRecordsError/batchNotFound``.
    static func summary(_ id: String, in transaction: some Transaction) throws -> VoucherBatchSummary {
        let found = try transaction.first("SELECT \(summaryColumns) FROM voucher_batch WHERE id = \(id)", summary)
        guard var found else { throw TrainingRecordsError.batchNotFound }
        try count(&found, in: transaction)
        return found
    }

    /// A region's batches, latest issued first, before one.
    ///
    /// - Parameter day: only those from which a voucher can be claimed on it; nil for all.
    static func list(
        in region: RegionCode, claimableOn day: CivilDay?, before last: String?, limit: Int,
        _ transaction: some Transaction
    ) throws -> [VoucherBatchSummary] {
        var batches = try transaction.query(
            statement(in: region, claimableOn: day, before: last, limit: limit), summary)
        for index in batches.indices { try count(&batches[index], in: transaction) }
        return batches
    }

    /// The query of ``list(in:claimableOn:before:limit:_:)``.
    static func statement(in region: RegionCode, claimableOn day: CivilDay?, before last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("region_code", equals: region.code)
        if let day {
            let today = day.daysSince1970
            conditions.add("valid_from_on <= \(today) AND valid_to_on >= \(today)")
            conditions.add(
                """
                EXISTS (SELECT 1 FROM voucher v WHERE v.batch_id = voucher_batch.id
                    AND v.state = \(VoucherLife.State.issued.rawValue) AND v.person_id IS NULL)
                """)
        }
        conditions.add("id", isBefore: last)
        return "SELECT \(summaryColumns) FROM voucher_batch \(where: conditions) ORDER BY id DESC LIMIT \(limit)"
    }

    private static let summaryColumns: SQL = "id, region_code, terms, valid_from_on, valid_to_on, issued_at"

    private static func summary(_ row: Row) throws -> VoucherBatchSummary {
        VoucherBatchSummary(
            batchID: try row.text("id"), regionCode: try row.region("region_code").code,
            terms: try row.message("terms", VoucherTerms.self), validFromOn: try row.dayText("valid_from_on"),
            validToOn: try row.dayText("valid_to_on"), issuedAt: try row.timestamp("issued_at"))
    }

    private static func count(_ batch: inout VoucherBatchSummary, in transaction: some Transaction) throws {
        let groups = try transaction.query(
            """
            SELECT state, CAST(CASE WHEN claimed_at IS NULL THEN 0 ELSE 1 END AS BIGINT) AS claimed,
                CAST(CASE WHEN person_id IS NULL THEN 1 ELSE 0 END AS BIGINT) AS unowned, count(*) AS vouchers
            FROM voucher WHERE batch_id = \(batch.batchID)
            GROUP BY state, CASE WHEN claimed_at IS NULL THEN 0 ELSE 1 END, CASE WHEN person_id IS NULL THEN 1 ELSE 0 END
            """
        ) { row in
            (
                state: try row.value("state", VoucherLife.State.init(rawValue:)), claimed: try row.int("claimed") == 1,
                unowned: try row.int("unowned") == 1, number: try row.int32("vouchers")
            )
        }
        for group in groups {
            batch.issuedCount += group.number
            if group.state == .issued, group.unowned { batch.openCount += group.number }
            if group.claimed { batch.claimedCount += group.number }
            switch group.state {
            case .verified: batch.verifiedCount += group.number
            case .used, .settled:
                batch.verifiedCount += group.number
                batch.usedCount += group.number
            case .voided: batch.voidedCount += group.number
            case .issued, .claimed, .expired: break
            }
        }
    }

    private static func decode(_ row: Row) throws -> VoucherBatch {
        let terms = try row.message("terms", VoucherTerms.self)
        guard let groups = terms.groups else { throw row.unreadable("terms", as: "terms of vouchers") }
        return VoucherBatch(
            id: try row.text("id"), region: try row.region("region_code"), terms: terms, groups: groups,
            validity: try row.validity(), lastDay: try row.day("valid_to_on"),
            policyEdition: try row.integer("policy_edition"))
    }
}

extension Row {
    /// The validity of a batch.
    func validity() throws -> DayPeriod {
        guard let validity = DayPeriod(from: try day("valid_from_on"), through: try day("valid_to_on")) else {
            throw unreadable("valid_to_on", as: "day from valid_from_on on")
        }
        return validity
    }
}
