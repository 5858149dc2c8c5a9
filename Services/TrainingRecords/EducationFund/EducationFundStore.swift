internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import RequestChecks
internal import Rules
internal import Storage
internal import TypeMessages

/// Enterprises' education funds.
enum EducationFundStore {
    private static let columns: SQL = """
        id, employer_credit_code, region_code, year, version, drawn_yuan, spent_yuan, frontline_yuan, published_on,
        publication, correction_reason, void_reason, live
        """

    /// A version as kept.
    struct Stored: Sendable {
        var message: EducationFund
        let region: RegionCode
        let year: EducationFundRule.Year
        let counts: Bool

        /// With what it is short of on a day.
        func found(percent: Int64, on day: CivilDay) -> EducationFund {
            var copy = message
            guard counts else { return copy }
            copy.findings = EducationFundRule.findings(for: year, percent: percent, on: day).map { Refusal($0) }
            return copy
        }
    }

    /// Reports a year as its next version; false when one counts.
    static func insert(
        _ fund: EducationFund, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            INSERT INTO education_fund (\(columns))
            SELECT \(fund.fundID), \(fund.employerCreditCode), \(fund.regionCode), \(fund.year),
                COALESCE(MAX(version), 0) + 1, \(fund.drawnYuan), \(fund.spentYuan), \(fund.frontlineYuan),
                CAST(NULL AS BIGINT), '', \(fund.correctionReason), '', 1
            FROM education_fund WHERE employer_credit_code = \(fund.employerCreditCode) AND year = \(fund.year)
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Lets a correction take the place of the version that counts.
    static func supersede(_ employer: CreditCode, year: Int, in write: WriteTransaction) throws {
        try write.execute(
            """
            UPDATE education_fund SET live = NULL
            WHERE employer_credit_code = \(employer.text) AND year = \(year) AND live = 1
            """)
    }

    /// A version.
    ///
    /// - Throws: ``TrainingRecordsError/fundNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Stored {
        let found = try transaction.first("SELECT \(columns) FROM education_fund WHERE id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.fundNotFound }
        return found
    }

    /// Notes that the workers' congress was told.
    static func publish(_ id: String, on day: CivilDay, _ publication: String, in write: WriteTransaction) throws {
        try write.execute(
            """
            UPDATE education_fund SET published_on = \(day.daysSince1970), publication = \(publication)
            WHERE id = \(id) AND live = 1 AND published_on IS NULL
            """)
    }

    /// Voids the version that counts; false when it no longer does.
    static func void(_ id: String, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            "UPDATE education_fund SET void_reason = \(reason), live = NULL WHERE id = \(id) AND live = 1") == 1
    }

    /// What narrows a list; nil narrows nothing.
    struct Filter: Sendable {
        var region: RegionCode?
        var employer: CreditCode?
        var year: Int?
        /// Below this percentage.
        var below: Int64?
        var unpublished = false
        var everyVersion = false
    }

    /// Versions, latest reported first, before one.
    static func list(
        _ filter: Filter, before last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Stored] {
        try transaction.query(statement(filter, before: last, limit: limit), decode)
    }

    /// The statement of ``list(_:before:limit:in:)``.
    static func statement(_ filter: Filter, before last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("employer_credit_code", equals: filter.employer?.text)
        conditions.add("region_code", isWithin: filter.region.flatMap { $0.isProvince ? nil : $0.codes })
        conditions.add("year", equals: filter.year)
        if !filter.everyVersion || filter.unpublished || filter.below != nil { conditions.add("live = 1") }
        if let below = filter.below {
            conditions.add("spent_yuan > 0 AND frontline_yuan * 100 < spent_yuan * \(below)")
        }
        if filter.unpublished { conditions.add("published_on IS NULL") }
        conditions.add("id", isBefore: last)
        return "SELECT \(columns) FROM education_fund \(where: conditions) ORDER BY id DESC LIMIT \(limit)"
    }

    private static func decode(_ row: Row) throws -> Stored {
        let region = try row.region("region_code")
        let year = EducationFundRule.Year(
            year: try row.int("year"), drawn: try row.yuan("drawn_yuan"), spent: try row.yuan("spent_yuan"),
            frontline: try row.yuan("frontline_yuan"), publishedOn: try row.optionalDay("published_on"))
        let (isLive, voidReason) = (try row.optionalInteger("live") != nil, try row.text("void_reason"))
        return Stored(
            message: EducationFund(
                fundID: try row.text("id"), employerCreditCode: try row.creditCode("employer_credit_code").text,
                regionCode: region.code, year: Int32(clamping: year.year), version: try row.int32("version"),
                drawnYuan: year.drawn.amount, spentYuan: year.spent.amount, frontlineYuan: year.frontline.amount,
                frontlineHundredths: year.frontlineHundredths, publishedOn: year.publishedOn?.description ?? "",
                publication: try row.text("publication"), correctionReason: try row.text("correction_reason"),
                voidReason: voidReason, superseded: !isLive && voidReason.isEmpty),
            region: region, year: year, counts: isLive)
    }
}
