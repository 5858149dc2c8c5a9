internal import Ledger
internal import MessageRuntime
internal import TrainingRecordsMessages
internal import Ground
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
