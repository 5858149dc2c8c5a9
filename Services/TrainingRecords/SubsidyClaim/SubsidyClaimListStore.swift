internal import Ledger
internal import CatalogMessages
internal import TrainingRecordsMessages
internal import Ground
internal import Storage

// The lists of claims.
extension SubsidyClaimStore {
    /// What narrows the list of claims.
    struct Filter: Sendable {
        /// The city that pays.
        var region: RegionCode?
        /// The county in which the classes are taught.
        var place: RegionCode?
        var classID: String?
        var payee: CreditCode?
        /// A person who is claimed for.
        var personID: String?
        var state: SubsidyClaimState?
        var fund: FundSource?
        var programme: TrainingProgramme?
        /// The year whose budget paid.
        var year: Int?
        /// First and last day of filing.
        var filedFrom: CivilDay?
        var filedThrough: CivilDay?

        /// Whether it says whose claims are meant.
        var isNarrow: Bool { region != nil || place != nil || classID != nil || payee != nil || personID != nil }
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
        conditions.add("place_code", equals: filter.place?.code)
        conditions.add("class_id", equals: filter.classID)
        conditions.add("payee_credit_code", equals: filter.payee?.text)
        if let person = filter.personID {
            conditions.add("id IN (SELECT claim_id FROM subsidy_line WHERE person_id = \(person))")
        }
        conditions.add("state", equals: filter.state?.rawValue)
        conditions.add("fund_source", equals: filter.fund?.rawValue)
        conditions.add("programme", equals: filter.programme?.rawValue)
        conditions.add("budget_year", equals: filter.year)
        if let day = filter.filedFrom { conditions.add("filed_at >= \(day.begin)") }
        if let day = filter.filedThrough { conditions.add("filed_at < \(day.adding(days: 1).begin)") }
        conditions.add("id", isBefore: last)
        return "SELECT \(columns) FROM subsidy_claim \(where: conditions) ORDER BY id DESC LIMIT \(limit)"
    }
}

extension CivilDay {
    /// Its first instant in Liaoning, in nanoseconds since 1970.
    fileprivate var begin: Int64 { (Int64(daysSince1970) * 24 - 8) * 3_600_000_000_000 }
}
