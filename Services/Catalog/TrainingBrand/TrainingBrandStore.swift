internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

extension BrandLife.State: RuleValue {
    typealias Contract = TrainingBrandState
}

/// The cities' training brands.
enum TrainingBrandStore {
    private typealias State = BrandLife.State

    private static let columns: SQL =
        "brand_id, region_code, name, description, employed, state, filed_on, is_late, decided_on, opinion"

    /// A brand as stored, with what the rules look at.
    struct Stored: Sendable {
        var message: TrainingBrand
        let region: RegionCode
        let state: BrandLife.State
        let filedOn: CivilDay
    }

    /// What of the list is seen: what the province determined, and what is of a region.
    struct Visible: Sendable {
        var region: RegionCode?
    }

    /// What narrows a list of brands; nil narrows nothing.
    struct Filter: Sendable {
        var region: RegionCode?
        var state: BrandLife.State?
        /// nil: every one.
        var visible: Visible?
    }

    /// A brand.
    ///
    /// - Throws: ``CatalogError/trainingBrandNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Stored {
        let found = try transaction.query("SELECT \(columns) FROM training_brand WHERE brand_id = \(id)", decode)
        guard let stored = try BrandPartStore.completed(found, in: transaction).first else {
            throw CatalogError.trainingBrandNotFound
        }
        return stored
    }

    /// Brands by id, after one.
    static func list(
        _ filter: Filter, after id: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Stored] {
        try BrandPartStore.completed(
            transaction.query(statement(filter, after: id, limit: limit), decode), in: transaction)
    }

    /// The statement of ``list(_:after:limit:in:)``.
    static func statement(_ filter: Filter, after id: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("brand_id", isAfter: id)
        conditions.add("region_code", equals: filter.region?.code)
        conditions.add("state", equals: filter.state?.rawValue)
        if let visible = filter.visible {
            conditions.add(
                """
                state IN (\(State.confirmed.rawValue), \(State.ended.rawValue))
                    OR region_code = \(visible.region?.code ?? "")
                """)
        }
        return "SELECT \(columns) FROM training_brand \(where: conditions) ORDER BY brand_id LIMIT \(limit)"
    }

    /// How many brands of a city stand.
    static func countStanding(in region: RegionCode, _ transaction: some Transaction) throws -> Int {
        let count: Int? = try transaction.first(
            """
            SELECT COUNT(*) AS brands FROM training_brand
            WHERE region_code = \(region.code) AND state IN (\(State.filed.rawValue), \(State.confirmed.rawValue))
            """
        ) { try $0.count("brands") }
        return count ?? 0
    }

    /// Files a brand; false when the city has filed one of that name.
    ///
    /// The unique index decides, so of two concurrent calls only one succeeds.
    static func insert(_ brand: TrainingBrand, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        let entered = try write.execute(
            """
            INSERT INTO training_brand (brand_id, region_code, name, description, employed, state, filed_on, is_late,
                opinion)
            VALUES (\(brand.brandID), \(brand.regionCode), \(brand.name), \(brand.summary), \(brand.employed),
                \(State.filed.rawValue), \(day.daysSince1970), \(brand.late), '')
            ON CONFLICT DO NOTHING
            """)
        guard entered == 1 else { return false }
        for code in brand.occupationCodes {
            try write.execute(
                "INSERT INTO brand_occupation (brand_id, occupation_code) VALUES (\(brand.brandID), \(code))")
        }
        for code in brand.supporterCreditCodes {
            try write.execute("INSERT INTO brand_supporter (brand_id, credit_code) VALUES (\(brand.brandID), \(code))")
        }
        return true
    }

    /// Brings a brand from one state to another; false when it is not in the first any more.
    static func change(
        _ id: String, from: BrandLife.State, to: BrandLife.State, opinion: String, on day: CivilDay,
        in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE training_brand SET state = \(to.rawValue), decided_on = \(day.daysSince1970), opinion = \(opinion)
            WHERE brand_id = \(id) AND state = \(from.rawValue)
            """) == 1
    }

    /// Whether a city has a brand that the province determined.
    static func hasConfirmed(in region: RegionCode, _ transaction: some Transaction) throws -> Bool {
        try transaction.exists(
            """
            SELECT 1 FROM training_brand WHERE region_code = \(region.code) AND state = \(State.confirmed.rawValue)
            """)
    }

    private static func decode(_ row: Row) throws -> Stored {
        let state = try row.value("state", BrandLife.State.init(rawValue:))
        let message = TrainingBrand(
            brandID: try row.text("brand_id"), regionCode: try row.text("region_code"), name: try row.text("name"),
            summary: try row.text("description"), employed: try row.int32("employed"), state: state.message,
            filedOn: try row.dayText("filed_on"), late: try row.bool("is_late"),
            decidedOn: try row.dayText("decided_on"), opinion: try row.text("opinion"))
        return Stored(
            message: message, region: try row.region("region_code"), state: state, filedOn: try row.day("filed_on"))
    }
}
