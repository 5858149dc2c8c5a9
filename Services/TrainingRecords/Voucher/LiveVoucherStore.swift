internal import Storage

/// The slots in which people hold live vouchers: no person holds more than the policy allows.
enum LiveVoucherStore {
    /// The slots a person has taken.
    static func slots(of personID: String, in transaction: some Transaction) throws -> [Int] {
        try transaction.query(statement(of: personID)) { row in try row.int("slot") }
    }

    /// The query of ``slots(of:in:)``.
    static func statement(of personID: String) -> SQL {
        "SELECT slot FROM live_voucher WHERE person_id = \(personID) ORDER BY slot"
    }

    /// Gives a voucher one of the slots.
    ///
    /// - Returns: whether the slot was free.
    static func take(_ slot: Int, of personID: String, for voucherID: String, in write: WriteTransaction) throws -> Bool
    {
        try write.execute(
            """
            INSERT INTO live_voucher (person_id, slot, voucher_id) VALUES (\(personID), \(slot), \(voucherID))
            ON CONFLICT (person_id, slot) DO NOTHING
            """) == 1
    }

    /// Frees the slot of a voucher that is live no more; one that nobody claimed has none.
    static func free(_ voucherID: String, in write: WriteTransaction) throws {
        try write.execute(
            """
            DELETE FROM live_voucher
            WHERE person_id = (SELECT person_id FROM voucher WHERE id = \(voucherID)) AND voucher_id = \(voucherID)
            """)
    }
}
