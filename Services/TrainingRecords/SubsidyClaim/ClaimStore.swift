internal import MessageRuntime
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// Claims for subsidies, with a line for each trainee.
enum ClaimStore {
    private static let columns: SQL = """
        id, class_id, region_code, kind, payee, payee_credit_code, payee_person_id, fund_source, budget_year, state,
        gross_yuan, prepaid_yuan, amount_yuan, clawed_back_yuan, review_note, publicity_from_on, publicity_to_on, paid_on,
        payment_reference, clawback_reason, filed_at, basis
        """

    /// Enters a claim with its lines. The tables' `UNIQUE`s decide whether a training or a prepayment is claimed already.
    ///
    /// - Returns: whether nothing of it was claimed before.
    static func insert(_ claim: SubsidyClaim, in write: WriteTransaction) throws -> Bool {
        let livePrepayment: Int? = claim.kind == .prepayment ? 1 : nil
        let inserted = try write.execute(
            """
            INSERT INTO subsidy_claim (\(columns), live_prepayment)
            VALUES (\(claim.claimID), \(claim.classID), \(claim.regionCode), \(claim.kind.rawValue),
                \(claim.payee.rawValue), \(claim.payeeCreditCode), \(claim.payeePersonID),
                \(claim.fundSource.rawValue), 0, \(claim.state.rawValue), \(claim.grossYuan), \(claim.prepaidYuan),
                \(claim.amountYuan), 0, '', NULL, NULL, NULL, '', '', \(write.act.instantNanoseconds),
                \(claim.basis?.packed() ?? []), \(livePrepayment.sqlValue))
            ON CONFLICT DO NOTHING
            """)
        guard inserted == 1 else { return false }
        for line in claim.lines {
            let inserted = try write.execute(
                """
                INSERT INTO subsidy_line (claim_id, enrolment_id, person_id, standard_yuan, months, amount_yuan,
                    voucher_id, live)
                VALUES (\(claim.claimID), \(line.enrolmentID), \(line.personID), \(line.standardYuan),
                    \(line.months), \(line.amountYuan), \(line.voucherID), 1)
                ON CONFLICT DO NOTHING
                """)
            guard inserted == 1 else { return false }
        }
        return true
    }

    /// A claim as it is listed, without its lines.
    ///
    /// - Throws: ``TrainingRecordsError/claimNotFound``.
    static func summary(_ id: String, in transaction: some Transaction) throws -> SubsidyClaim {
        let found = try transaction.first("SELECT \(columns) FROM subsidy_claim WHERE id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.claimNotFound }
        return found
    }

    /// A claim with its lines.
    ///
    /// - Throws: ``TrainingRecordsError/claimNotFound``.
    static func whole(_ id: String, in transaction: some Transaction) throws -> SubsidyClaim {
        var claim = try summary(id, in: transaction)
        claim.lines = try transaction.query(
            """
            SELECT enrolment_id, person_id, standard_yuan, months, amount_yuan, voucher_id
            FROM subsidy_line WHERE claim_id = \(id) ORDER BY enrolment_id
            """
        ) { row in
            SubsidyLine(
                enrolmentID: row.text(0), personID: row.text(1), standardYuan: row.integer(2), months: row.int32(3),
                amountYuan: row.integer(4), voucherID: row.text(5))
        }
        return claim
    }

    /// Claims, latest filed first, narrowed by what is given.
    static func list(_ filters: [SQL], limit: Int, in transaction: some Transaction) throws -> [SubsidyClaim] {
        try transaction.query(
            """
            SELECT \(columns) FROM subsidy_claim WHERE \(SQL.joined(filters, by: " AND "))
            ORDER BY id DESC LIMIT \(limit)
            """, decode)
    }

    /// The prepayment of a class that was not refused; nil without one.
    static func prepayment(of classID: String, in transaction: some Transaction) throws -> SubsidyClaim? {
        try transaction.first(
            "SELECT \(columns) FROM subsidy_claim WHERE class_id = \(classID) AND live_prepayment = 1", decode)
    }

    /// What settlements of a class that were not refused deducted of its prepayment.
    static func deducted(fromPrepaymentOf classID: String, in transaction: some Transaction) throws -> Yuan {
        let refused = ClaimLife.State.refused.rawValue
        return try transaction.first(
            """
            SELECT CAST(coalesce(sum(prepaid_yuan), 0) AS BIGINT) FROM subsidy_claim
            WHERE class_id = \(classID) AND state <> \(refused)
            """
        ) { Yuan($0.integer(0)) } ?? .zero
    }

    /// Enrolments of a class whose subsidy is claimed in a claim that was not refused.
    static func claimedEnrolments(of classID: String, in transaction: some Transaction) throws -> Set<String> {
        Set(
            try transaction.query(
                """
                SELECT l.enrolment_id FROM subsidy_claim c JOIN subsidy_line l ON l.claim_id = c.id
                WHERE c.class_id = \(classID) AND l.live = 1
                """
            ) { $0.text(0) })
    }

    private static func decode(_ row: Row) throws -> SubsidyClaim {
        SubsidyClaim(
            claimID: row.text(0), classID: row.text(1), regionCode: row.text(2),
            kind: SubsidyClaimKind(rawValue: row.int32(3)), payee: SubsidyPayee(rawValue: row.int32(4)),
            payeeCreditCode: row.text(5), payeePersonID: row.text(6),
            fundSource: FundSource(rawValue: row.int32(7)), budgetYear: row.int32(8),
            state: SubsidyClaimState(rawValue: row.int32(9)), grossYuan: row.integer(10),
            prepaidYuan: row.integer(11), amountYuan: row.integer(12), clawedBackYuan: row.integer(13),
            reviewNote: row.text(14), publicityFromOn: row.dayText(15), publicityToOn: row.dayText(16),
            paidOn: row.dayText(17), paymentReference: row.text(18), clawbackReason: row.text(19),
            filedAt: row.timestamp(20), basis: try row.message(21, as: DecisionBasis.self))
    }
}
