internal import Ledger
internal import MessageRuntime
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// Claims for subsidies, with a line for each trainee.
enum SubsidyClaimStore {
    private static let columns: SQL = """
        id, class_id, region_code, kind, payee, payee_credit_code, payee_person_id, fund_source, budget_year, state,
        gross_yuan, prepaid_yuan, amount_yuan, clawed_back_yuan, review_note, publicity_from_on, publicity_to_on, paid_on,
        payment_reference, clawback_reason, filed_at, basis
        """

    /// Enters a claim with its lines. The tables' `UNIQUE`s decide whether a training or a prepayment is claimed already.
    ///
    /// - Returns: whether nothing of it was claimed before.
    static func insert(_ claim: SubsidyClaim, in write: WriteTransaction) throws -> Bool {
        let basis = claim.basis ?? DecisionBasis()
        let livePrepayment: Int? = claim.kind == .prepayment ? 1 : nil
        let inserted = try write.execute(
            """
            INSERT INTO subsidy_claim (\(columns), live_prepayment)
            VALUES (\(claim.claimID), \(claim.classID), \(claim.regionCode), \(claim.kind.rawValue),
                \(claim.payee.rawValue), \(claim.payeeCreditCode), \(claim.payeePersonID),
                \(claim.fundSource.rawValue), 0, \(claim.state.rawValue), \(claim.grossYuan), \(claim.prepaidYuan),
                \(claim.amountYuan), 0, '', NULL, NULL, NULL, '', '', \(write.act.instantNanoseconds),
                \(basis.packed()), \(livePrepayment.sqlValue))
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
    static func summary(_ id: String, in transaction: some Transaction) throws -> StoredClaim {
        let found = try transaction.first(summaryStatement(id), decode)
        guard let found else { throw TrainingRecordsError.claimNotFound }
        return found
    }

    /// The query of ``summary(_:in:)``.
    static func summaryStatement(_ id: String) -> SQL { "SELECT \(columns) FROM subsidy_claim WHERE id = \(id)" }

    /// A claim with its lines.
    ///
    /// - Throws: ``TrainingRecordsError/claimNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> StoredClaim {
        var found = try summary(id, in: transaction)
        found.claim.lines = try transaction.query(linesStatement(of: id), decodeLine)
        return found
    }

    /// The query for the lines of a claim.
    static func linesStatement(of id: String) -> SQL {
        """
        SELECT enrolment_id, person_id, standard_yuan, months, amount_yuan, voucher_id
        FROM subsidy_line WHERE claim_id = \(id) ORDER BY enrolment_id
        """
    }

    /// The prepayment of a class that was not refused; nil without one.
    static func findPrepayment(of classID: String, in transaction: some Transaction) throws -> StoredClaim? {
        try transaction.first(
            "SELECT \(columns) FROM subsidy_claim WHERE class_id = \(classID) AND live_prepayment = 1", decode)
    }

    /// What settlements of a class that were not refused deducted of its prepayment.
    static func deducted(fromPrepaymentOf classID: String, in transaction: some Transaction) throws -> Yuan {
        try transaction.first(
            """
            SELECT CAST(coalesce(sum(prepaid_yuan), 0) AS BIGINT) AS deducted_yuan FROM subsidy_claim
            WHERE class_id = \(classID) AND state <> \(ClaimLife.State.refused.rawValue)
            """
        ) { row in try row.yuan("deducted_yuan") } ?? .zero
    }

    /// Enrolments of a class whose subsidy is claimed in a claim that was not refused.
    static func claimedEnrolments(of classID: String, in transaction: some Transaction) throws -> Set<String> {
        Set(
            try transaction.query(
                """
                SELECT l.enrolment_id AS enrolment_id FROM subsidy_claim c JOIN subsidy_line l ON l.claim_id = c.id
                WHERE c.class_id = \(classID) AND l.live = 1
                """
            ) { row in try row.text("enrolment_id") })
    }

    private static func decode(_ row: Row) throws -> StoredClaim {
        let (state, region) = (
            try row.value("state", ClaimLife.State.init(rawValue:)), try row.region("region_code")
        )
        let claim = SubsidyClaim(
            claimID: try row.text("id"), classID: try row.text("class_id"), regionCode: region.code,
            kind: try row.choice("kind"), payee: try row.choice("payee"),
            payeeCreditCode: try row.text("payee_credit_code"), payeePersonID: try row.text("payee_person_id"),
            fundSource: try row.choice("fund_source"), budgetYear: try row.int32("budget_year"), state: state.message,
            grossYuan: try row.integer("gross_yuan"), prepaidYuan: try row.integer("prepaid_yuan"),
            amountYuan: try row.integer("amount_yuan"), clawedBackYuan: try row.integer("clawed_back_yuan"),
            reviewNote: try row.text("review_note"), publicityFromOn: try row.dayText("publicity_from_on"),
            publicityToOn: try row.dayText("publicity_to_on"), paidOn: try row.dayText("paid_on"),
            paymentReference: try row.text("payment_reference"), clawbackReason: try row.text("clawback_reason"),
            filedAt: try row.timestamp("filed_at"), basis: try row.message("basis"))
        return StoredClaim(
            claim: claim, state: state, region: region, publicUntil: try row.optionalDay("publicity_to_on"))
    }

    private static func decodeLine(_ row: Row) throws -> SubsidyLine {
        SubsidyLine(
            enrolmentID: try row.text("enrolment_id"), personID: try row.text("person_id"),
            standardYuan: try row.integer("standard_yuan"), months: try row.int32("months"),
            amountYuan: try row.integer("amount_yuan"), voucherID: try row.text("voucher_id"))
    }
}

// MARK: The list

extension SubsidyClaimStore {
    /// What narrows the list of claims.
    struct Filter: Sendable {
        /// The city that pays.
        var region: RegionCode?
        var classID: String?
        var payee: CreditCode?
        var state: SubsidyClaimState?

        /// Whether it says whose claims are meant.
        var isNarrow: Bool { region != nil || classID != nil || payee != nil }
    }

    /// Claims without their lines, latest filed first, before one.
    static func list(
        _ filter: Filter, before last: String? = nil, limit: Int, in transaction: some Transaction
    ) throws -> [StoredClaim] {
        try transaction.query(statement(filter, before: last, limit: limit), decode)
    }

    /// The query of ``list(_:before:limit:in:)``.
    static func statement(_ filter: Filter, before last: String? = nil, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("region_code", equals: filter.region?.code)
        conditions.add("class_id", equals: filter.classID)
        conditions.add("payee_credit_code", equals: filter.payee?.text)
        conditions.add("state", equals: filter.state?.rawValue)
        conditions.add("id", isBefore: last)
        return "SELECT \(columns) FROM subsidy_claim \(where: conditions) ORDER BY id DESC LIMIT \(limit)"
    }
}
