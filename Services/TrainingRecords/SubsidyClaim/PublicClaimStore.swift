internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// Claims in publicity as the public sees them: names are masked, nobody's id is shown.
enum PublicClaimStore {
    /// A claim with its own id for the page after it.
    struct Listed: Sendable {
        let id: String
        var claim: PublicClaim
    }

    /// Claims that are public on `day`, latest filed first, before one.
    static func list(
        in region: RegionCode?, on day: CivilDay, before last: String?, limit: Int, _ transaction: some Transaction
    ) throws -> [Listed] {
        var claims = try transaction.query(statement(in: region, on: day, before: last, limit: limit), decode)
        for index in claims.indices {
            claims[index].claim.lines = try transaction.query(linesStatement(of: claims[index].id)) { row in
                PublicClaimLine(
                    maskedName: MaskedName.mask(try row.text("name")), amountYuan: try row.integer("amount_yuan"))
            }
        }
        return claims
    }

    /// The query of ``list(in:on:before:limit:_:)``.
    static func statement(in region: RegionCode?, on day: CivilDay, before last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("s.state", equals: ClaimLife.State.publicized.rawValue)
        let today = day.daysSince1970
        conditions.add("s.publicity_from_on <= \(today) AND s.publicity_to_on >= \(today)")
        if let region, region != .province {
            if region.isCounty {
                conditions.add("s.place_code", equals: region.code)
            } else {
                conditions.add("s.region_code", equals: region.code)
            }
        }
        conditions.add("s.id", isBefore: last)
        return """
            SELECT s.id, c.title, c.institution_credit_code, s.region_code, s.programme, s.fund_source, s.kind, s.payee,
                s.payee_credit_code, s.amount_yuan, s.publicity_from_on, s.publicity_to_on, s.case_id
            FROM subsidy_claim s JOIN training_class c ON c.id = s.class_id
            \(where: conditions) ORDER BY s.id DESC LIMIT \(limit)
            """
    }

    /// The query for the lines of a claim, by name.
    private static func linesStatement(of id: String) -> SQL {
        """
        SELECT p.name, l.amount_yuan FROM subsidy_line l JOIN person p ON p.id = l.person_id
        WHERE l.claim_id = \(id) ORDER BY p.name, l.amount_yuan
        """
    }

    private static func decode(_ row: Row) throws -> Listed {
        let id = try row.text("id")
        return Listed(
            id: id,
            claim: PublicClaim(
                claimID: id, classTitle: try row.text("title"),
                institutionCreditCode: try row.text("institution_credit_code"),
                regionCode: try row.region("region_code").code, programme: try row.choice("programme"),
                fundSource: try row.choice("fund_source"), kind: try row.choice("kind"), payee: try row.choice("payee"),
                payeeCreditCode: try row.text("payee_credit_code"), amountYuan: try row.integer("amount_yuan"),
                publicityFromOn: try row.dayText("publicity_from_on"),
                publicityToOn: try row.dayText("publicity_to_on"), caseID: try row.text("case_id")))
    }
}
