internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage
internal import TypeMessages

extension ChainStandardLife.Kind: RuleValue {
    typealias Contract = ChainStandardKind
}

extension ChainStandardLife.State: RuleValue {
    typealias Contract = StandardVersionState
}

extension ChainStandardLife.Component: RuleValue {
    typealias Contract = StandardComponentKind
}

/// What chains develop.
enum ChainStandardStore {
    private typealias State = ChainStandardLife.State

    private static let columns: SQL = """
        s.standard_id, s.kind, s.title, s.chain_id, s.credit_code, s.region_code, s.occupation_code, s.level, s.adapts,
        s.withdrawn_on, s.withdrawal_reason
        """

    /// A standard as stored, with what the rules look at.
    struct Stored: Sendable {
        var message: ChainStandard
        let kind: ChainStandardLife.Kind
        let region: RegionCode
        let isWithdrawn: Bool
        var versions: [StandardVersionStore.Stored] = []

        /// The version that is being examined.
        var filed: StandardVersionStore.Stored? { versions.first { $0.state == .filed } }
        /// Whether any version was ever published.
        var wasPublished: Bool { versions.contains { $0.state == .published || $0.state == .superseded } }
    }

    /// What narrows a list; nil narrows nothing.
    struct Filter: Sendable {
        var kind: ChainStandardLife.Kind?
        var chain: String?
        var occupation: OccupationCode?
    }

    /// A standard with its versions.
    ///
    /// - Throws: ``CatalogError/chainStandardNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Stored {
        let found = try transaction.first("SELECT \(columns) FROM chain_standard s WHERE s.standard_id = \(id)", decode)
        guard var stored = found else { throw CatalogError.chainStandardNotFound }
        stored.versions = try StandardVersionStore.versions(of: [id], published: false, in: transaction)[id] ?? []
        stored.message.versions = stored.versions.map(\.message)
        return stored
    }

    /// Standards in force by id, after one, each with the version in force.
    static func list(
        _ filter: Filter, after id: String?, limit: Int, in transaction: some Transaction
    ) throws -> [ChainStandard] {
        let found = try transaction.query(statement(filter, after: id, limit: limit), decode).map(\.message)
        let versions = try StandardVersionStore.versions(
            of: found.map(\.standardID), published: true, in: transaction)
        return found.map { standard in
            var standard = standard
            standard.versions = (versions[standard.standardID] ?? []).map(\.message)
            return standard
        }
    }

    /// The statement of ``list(_:after:limit:in:)``.
    static func statement(_ filter: Filter, after id: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("s.standard_id", isAfter: id)
        conditions.add("s.withdrawn_on IS NULL")
        conditions.add("s.kind", equals: filter.kind?.rawValue)
        conditions.add("s.chain_id", equals: filter.chain)
        conditions.add("s.occupation_code", equals: filter.occupation?.description)
        conditions.add(
            """
            EXISTS (SELECT 1 FROM chain_standard_version v WHERE v.standard_id = s.standard_id
                AND v.state = \(State.published.rawValue))
            """)
        return "SELECT \(columns) FROM chain_standard s \(where: conditions) ORDER BY s.standard_id LIMIT \(limit)"
    }

    /// Enters a standard; false when the author has one of that kind and title.
    ///
    /// The unique index decides, so of two concurrent calls only one succeeds.
    static func insert(
        _ id: String, _ request: FileChainStandardRequest.Checked, in region: RegionCode, _ write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            INSERT INTO chain_standard (standard_id, kind, title, chain_id, credit_code, region_code, occupation_code,
                level, adapts, withdrawal_reason)
            VALUES (\(id), \(request.kind.rawValue), \(request.title), \(request.chainID.isEmpty ? nil : request.chainID),
                \(request.authorCreditCode.text), \(region.code), \(request.occupationCode.description),
                \(request.level?.rawValue ?? 0), \(request.adapts), '')
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Withdraws a standard; false when it was withdrawn.
    static func withdraw(_ id: String, reason: String, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        let withdrawn = try write.execute(
            """
            UPDATE chain_standard SET withdrawn_on = \(day.daysSince1970), withdrawal_reason = \(reason)
            WHERE standard_id = \(id) AND withdrawn_on IS NULL
            """)
        guard withdrawn == 1 else { return false }
        try StandardVersionStore.supersede(id, in: write)
        return true
    }

    private static func decode(_ row: Row) throws -> Stored {
        let kind = try row.value("kind", ChainStandardLife.Kind.init(rawValue:))
        let message = ChainStandard(
            standardID: try row.text("standard_id"), kind: kind.message, title: try row.text("title"),
            chainID: try row.optionalText("chain_id") ?? "", authorCreditCode: try row.text("credit_code"),
            regionCode: try row.text("region_code"), occupationCode: try row.text("occupation_code"),
            level: try row.choiceOrUnspecified("level"), adapts: try row.text("adapts"),
            withdrawnOn: try row.dayText("withdrawn_on"), withdrawalReason: try row.text("withdrawal_reason"))
        return Stored(
            message: message, kind: kind, region: try row.region("region_code"),
            isWithdrawn: try row.optionalDay("withdrawn_on") != nil)
    }
}
