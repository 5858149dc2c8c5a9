internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage
internal import TypeMessages

extension OccupationChangeEntry.Kind: RuleValue {
    typealias Contract = OccupationChangeKind
}

/// Changes of the classification that the province enters.
enum OccupationChangeStore {
    typealias Kind = OccupationChangeEntry.Kind

    /// What narrows a list of changes; nil narrows nothing.
    struct Filter: Sendable {
        var occupation: OccupationCode?
        var kind: Kind?
    }

    private static let columns: SQL = "terms, voided_on, void_reason"

    /// A change.
    ///
    /// - Throws: `OCCUPATION_CHANGE_NOT_FOUND`.
    static func existing(_ id: String, in transaction: some Transaction) throws -> OccupationChange {
        let found = try transaction.first("SELECT \(columns) FROM occupation_change WHERE change_id = \(id)", decode)
        guard let found else { throw CatalogError.occupationChangeNotFound }
        return found
    }

    /// Changes, newest first, after one.
    static func list(
        _ filter: Filter, after id: String?, limit: Int, in transaction: some Transaction
    ) throws -> [OccupationChange] {
        var conditions = Conditions()
        conditions.add("occupation_code", equals: filter.occupation?.description)
        conditions.add("kind", equals: filter.kind?.rawValue)
        conditions.add("change_id", isBefore: id)
        return try transaction.query(
            "SELECT \(columns) FROM occupation_change \(where: conditions) ORDER BY change_id DESC LIMIT \(limit)",
            decode)
    }

    /// What follows occupations, by code; nothing for those that stand.
    static func follows(
        _ codes: [String], in transaction: some Transaction
    ) throws -> [String: OccupationChange] {
        guard !codes.isEmpty else { return [:] }
        let found = try transaction.query(
            """
            SELECT \(columns) FROM occupation_change
            WHERE follows = 1 AND voided_on IS NULL AND occupation_code IN (\(list: codes))
            """, decode)
        return Dictionary(found.map { ($0.occupationCode, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Enters a change; false when another one says already what follows the occupation, or announced it. The unique indexes decide.
    static func insert(
        _ change: OccupationChange, _ kind: Kind, from day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            INSERT INTO occupation_change (change_id, kind, occupation_code, tag, effective_from, follows, terms,
                void_reason)
            VALUES (\(change.changeID), \(kind.rawValue), \(change.occupationCode), \(change.tag.rawValue),
                \(day.daysSince1970), \(kind.isSuccession ? 1 : 0), \(change.packed()), '')
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Takes a change back; false when it is taken back already.
    static func void(_ id: String, reason: String, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE occupation_change SET voided_on = \(day.daysSince1970), void_reason = \(reason)
            WHERE change_id = \(id) AND voided_on IS NULL
            """) == 1
    }

    /// Those of some kinds that stand, in the order of entry; of one occupation, or of all.
    static func standing(
        _ kinds: [Kind], of code: String? = nil, in transaction: some Transaction
    ) throws -> [OccupationChange] {
        var conditions = Conditions()
        conditions.add("voided_on IS NULL")
        conditions.add("kind", isOneOf: kinds.map(\.rawValue))
        conditions.add("occupation_code", equals: code)
        return try transaction.query(
            "SELECT \(columns) FROM occupation_change \(where: conditions) ORDER BY effective_from, change_id", decode)
    }

    private static func decode(_ row: Row) throws -> OccupationChange {
        var change = try row.message("terms", OccupationChange.self)
        change.voidedOn = try row.optionalDay("voided_on")?.description ?? ""
        change.voidReason = try row.text("void_reason")
        return change
    }
}
