internal import Ledger
internal import MessageRuntime
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// Claims for subsidies, with a line for each trainee.
enum SubsidyClaimStore {
    static let columns: SQL = """
        id, class_id, case_id, region_code, kind, payee, payee_credit_code, payee_person_id, fund_source, budget_year, state,
        standard_unit, standard_yuan, certified_standard_yuan, gross_yuan, prepaid_yuan, amount_yuan, clawed_back_yuan,
        review_note, publicity_from_on, publicity_to_on, paid_on, payment_reference, clawback_reason, filed_at, basis, programme
        """

    /// Enters a claim with its lines. The tables' `UNIQUE`s decide whether a training or a prepayment is claimed already.
    ///
    /// - Parameter place: where the class is taught.
    /// - Returns: whether nothing of it was claimed before.
    static func insert(_ draft: DraftedClaim, at place: RegionCode, in write: WriteTransaction) throws -> Bool {
        let (claim, computation) = (draft.claim, draft.computation)
        let basis = claim.basis ?? DecisionBasis()
        let livePrepayment: Int? = claim.kind == .prepayment ? 1 : nil
        let inserted = try write.execute(
            """
            INSERT INTO subsidy_claim (\(columns), place_code, live_prepayment)
            VALUES (\(claim.claimID), \(claim.classID), \(claim.caseID), \(claim.regionCode), \(claim.kind.rawValue),
                \(claim.payee.rawValue), \(claim.payeeCreditCode), \(claim.payeePersonID),
                \(claim.fundSource.rawValue), \(claim.budgetYear), \(claim.state.rawValue),
                \(computation.unit.rawValue), \(computation.uncertified.amount), \(computation.certified.amount),
                \(claim.grossYuan), \(claim.prepaidYuan), \(claim.amountYuan), 0, '', NULL, NULL, NULL, '', '',
                \(write.act.instantNanoseconds), \(basis.packed()), \(claim.programme.rawValue), \(place.code),
                \(livePrepayment))
            ON CONFLICT DO NOTHING
            """)
        guard inserted == 1 else { return false }
        let seats = Dictionary(computation.seats.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for line in claim.lines {
            let seat = seats[line.enrolmentID]
            let inserted = try write.execute(
                """
                INSERT INTO subsidy_line (claim_id, enrolment_id, person_id, payee, years, standard_yuan, months,
                    earlier_yuan, amount_yuan, clawed_back_yuan, voucher_id, certificate_number, certified, paid_from_on,
                    paid_to_on, live)
                VALUES (\(claim.claimID), \(line.enrolmentID), \(line.personID), \(claim.payee.rawValue), \(line.years),
                    \(line.standardYuan), \(line.months), \(line.earlierYuan), \(line.amountYuan), 0,
                    \(line.voucherID), \(line.certificateNumber), \(seat?.isCertified == true),
                    \(seat?.period?.first.daysSince1970), \(seat?.period?.last?.daysSince1970), 1)
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

    /// A claim with its lines, clawbacks and payment orders.
    ///
    /// - Throws: ``TrainingRecordsError/claimNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> StoredClaim {
        var found = try summary(id, in: transaction)
        for (line, seat) in try transaction.query(linesStatement(of: id), decodeLine) {
            found.claim.lines.append(line)
            found.seats[line.enrolmentID] = seat
        }
        found.claim.clawbacks = try SubsidyClawbackStore.list(of: id, in: transaction)
        found.claim.paymentOrders = try PaymentOrderStore.list(of: id, in: transaction)
        return found
    }

    /// The query for the lines of a claim.
    static func linesStatement(of id: String) -> SQL {
        """
        SELECT enrolment_id, person_id, standard_yuan, months, amount_yuan, voucher_id, certificate_number, clawed_back_yuan,
            years, earlier_yuan, certified, paid_from_on, paid_to_on
        FROM subsidy_line WHERE claim_id = \(id) ORDER BY enrolment_id
        """
    }

    /// The prepayment of a class that was neither refused nor withdrawn; nil without one.
    static func findPrepayment(of classID: String, in transaction: some Transaction) throws -> StoredClaim? {
        try transaction.first(
            "SELECT \(columns) FROM subsidy_claim WHERE class_id = \(classID) AND live_prepayment = 1", decode)
    }

    /// What settlements of a class that stand deducted of its prepayment.
    static func deducted(fromPrepaymentOf classID: String, in transaction: some Transaction) throws -> Yuan {
        let free = ClaimLife.State.allCases.filter(\.isFree).map(\.rawValue)
        return try transaction.first(
            """
            SELECT CAST(coalesce(sum(prepaid_yuan), 0) AS BIGINT) AS deducted_yuan FROM subsidy_claim
            WHERE class_id = \(classID) AND state NOT IN (\(list: free))
            """
        ) { row in try row.yuan("deducted_yuan") } ?? .zero
    }

    /// Enrolments of a class whose subsidy is claimed by a payee in a claim that stands.
    ///
    /// - Parameter years: how many years a claim by years is for; 0 for settlements.
    static func claimedEnrolments(
        of classID: String, by payee: SubsidyClaimRules.Payee, years: Int, in transaction: some Transaction
    ) throws -> Set<String> {
        Set(
            try transaction.query(
                """
                SELECT l.enrolment_id AS enrolment_id FROM subsidy_claim c JOIN subsidy_line l ON l.claim_id = c.id
                WHERE c.class_id = \(classID) AND c.payee = \(payee.rawValue) AND l.live = 1 AND l.years = \(years)
                """
            ) { row in try row.text("enrolment_id") })
    }

    /// What other claims by years that stand asked for a seat, and whether one is still pending.
    static func earlier(
        of enrolmentID: String, _ personID: String, by payee: SubsidyClaimRules.Payee, besides claimID: String,
        in transaction: some Transaction
    ) throws -> (amount: Yuan, isPending: Bool) {
        let found = try transaction.query(
            """
            SELECT l.amount_yuan AS amount_yuan, c.state AS state FROM subsidy_line l JOIN subsidy_claim c ON c.id = l.claim_id
            WHERE l.enrolment_id = \(enrolmentID) AND l.person_id = \(personID) AND l.payee = \(payee.rawValue)
                AND l.live = 1 AND l.years > 0 AND l.claim_id <> \(claimID)
            """
        ) { row in (try row.yuan("amount_yuan"), try row.value("state", ClaimLife.State.init(rawValue:))) }
        return (Yuan.sum(found.map(\.0)) ?? .greatest, found.contains { $0.1.isPending })
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
            programme: try row.choice("programme"), caseID: try row.text("case_id"))
        let unit = try row.optionalValue("standard_unit", StandardUnit.init(rawValue:))
        return StoredClaim(
            claim: claim, state: state, region: region,
            fund: try row.value("fund_source", SubsidyClaimRules.Fund.init(rawValue:)),
            payee: try row.value("payee", SubsidyClaimRules.Payee.init(rawValue:)),
            standard: try unit.map { unit in
                StoredClaim.Standard(
                    unit: unit, certified: try row.yuan("certified_standard_yuan"),
                    uncertified: try row.yuan("standard_yuan"))
            })
    }

    private static func decodeLine(_ row: Row) throws -> (SubsidyLine, StoredClaim.Seat) {
        let line = SubsidyLine(
            enrolmentID: try row.text("enrolment_id"), personID: try row.text("person_id"),
            standardYuan: try row.integer("standard_yuan"), months: try row.int32("months"),
            amountYuan: try row.integer("amount_yuan"), voucherID: try row.text("voucher_id"),
            certificateNumber: try row.text("certificate_number"),
            clawedBackYuan: try row.integer("clawed_back_yuan"), years: try row.int32("years"),
            earlierYuan: try row.integer("earlier_yuan"))
        let from = try row.optionalDay("paid_from_on")
        return (
            line,
            StoredClaim.Seat(
                period: try from.map { _ in try row.period("paid_from_on", "paid_to_on") },
                isCertified: try row.bool("certified"))
        )
    }
}
