internal import Ledger
internal import MessageRuntime
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// Claims for subsidies, with a line for each trainee.
enum SubsidyClaimStore {
    static let columns: SQL = """
        id, class_id, region_code, kind, payee, payee_credit_code, payee_person_id, fund_source, budget_year, state,
        gross_yuan, prepaid_yuan, amount_yuan, clawed_back_yuan, review_note, publicity_from_on, publicity_to_on, paid_on,
        payment_reference, clawback_reason, filed_at, basis, programme, filed_by, reviewed_by, approved_by, publicity_basis
        """

    /// Enters a claim with its lines. The tables' `UNIQUE`s decide whether a training or a prepayment is claimed already.
    ///
    /// - Returns: whether nothing of it was claimed before.
    ///
    /// - Parameters:
    ///   - place: where the class is taught.
    ///   - account: who files it.
    static func insert(
        _ claim: SubsidyClaim, at place: RegionCode, by account: String, in write: WriteTransaction
    ) throws -> Bool {
        let basis = claim.basis ?? DecisionBasis()
        let livePrepayment: Int? = claim.kind == .prepayment ? 1 : nil
        let inserted = try write.execute(
            """
            INSERT INTO subsidy_claim (\(columns), place_code, live_prepayment)
            VALUES (\(claim.claimID), \(claim.classID), \(claim.regionCode), \(claim.kind.rawValue),
                \(claim.payee.rawValue), \(claim.payeeCreditCode), \(claim.payeePersonID),
                \(claim.fundSource.rawValue), 0, \(claim.state.rawValue), \(claim.grossYuan), \(claim.prepaidYuan),
                \(claim.amountYuan), 0, '', NULL, NULL, NULL, '', '', \(write.act.instantNanoseconds),
                \(basis.packed()), \(claim.programme.rawValue), \(account), '', '', NULL, \(place.code),
                \(livePrepayment.sqlValue))
            ON CONFLICT DO NOTHING
            """)
        guard inserted == 1 else { return false }
        for line in claim.lines {
            let inserted = try write.execute(
                """
                INSERT INTO subsidy_line (claim_id, enrolment_id, person_id, payee, standard_yuan, months,
                    amount_yuan, clawed_back_yuan, voucher_id, certificate_number, live)
                VALUES (\(claim.claimID), \(line.enrolmentID), \(line.personID), \(claim.payee.rawValue),
                    \(line.standardYuan), \(line.months), \(line.amountYuan), 0, \(line.voucherID),
                    \(line.certificateNumber), 1)
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
        found.claim.clawbacks = try SubsidyClawbackStore.list(of: id, in: transaction)
        return found
    }

    /// The query for the lines of a claim.
    static func linesStatement(of id: String) -> SQL {
        """
        SELECT enrolment_id, person_id, standard_yuan, months, amount_yuan, voucher_id, certificate_number, clawed_back_yuan
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
            WHERE class_id = \(classID)
                AND state NOT IN (\(ClaimLife.State.refused.rawValue), \(ClaimLife.State.withdrawn.rawValue))
            """
        ) { row in try row.yuan("deducted_yuan") } ?? .zero
    }

    /// Enrolments of a class whose subsidy is claimed by a payee in a claim that was neither refused nor withdrawn.
    static func claimedEnrolments(
        of classID: String, by payee: SubsidyClaimRules.Payee, in transaction: some Transaction
    ) throws -> Set<String> {
        Set(
            try transaction.query(
                """
                SELECT l.enrolment_id AS enrolment_id FROM subsidy_claim c JOIN subsidy_line l ON l.claim_id = c.id
                WHERE c.class_id = \(classID) AND c.payee = \(payee.rawValue) AND l.live = 1
                """
            ) { row in try row.text("enrolment_id") })
    }

    static func decode(_ row: Row) throws -> StoredClaim {
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
            filedAt: try row.timestamp("filed_at"), basis: try row.message("basis"),
            programme: try row.choice("programme"), publicityBasis: try row.optionalBasis("publicity_basis"))
        return StoredClaim(
            claim: claim, state: state, region: region, publicUntil: try row.optionalDay("publicity_to_on"),
            accounts: ClaimLife.Accounts(
                filedBy: try row.text("filed_by"), reviewedBy: try row.text("reviewed_by"),
                approvedBy: try row.text("approved_by")))
    }

    private static func decodeLine(_ row: Row) throws -> SubsidyLine {
        SubsidyLine(
            enrolmentID: try row.text("enrolment_id"), personID: try row.text("person_id"),
            standardYuan: try row.integer("standard_yuan"), months: try row.int32("months"),
            amountYuan: try row.integer("amount_yuan"), voucherID: try row.text("voucher_id"),
            certificateNumber: try row.text("certificate_number"),
            clawedBackYuan: try row.integer("clawed_back_yuan"))
    }
}
