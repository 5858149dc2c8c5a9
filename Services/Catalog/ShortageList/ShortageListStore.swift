internal import CatalogMessages
internal import Ground
internal import Rules
internal import Storage

/// Shortage lists by quarter and version. The items of a published list are never touched again.
enum ShortageListStore {
    private static let columns: SQL =
        "list_id, quarter, version, state, published_on, correction_reason, review_opinion, revision"

    /// A list without items and without what is computed of it, with the revision of its items.
    struct Stored: Sendable {
        let list: ShortageList
        let quarter: Quarter
        let state: ShortageListLife.State
        let publishedOn: CivilDay?
        let revision: Int64
    }

    /// The id of a version of a quarter's list.
    static func id(_ quarter: Quarter, version: Int) -> String { "\(quarter)-\(version)" }

    /// A list; nil when there is none of that id.
    static func list(_ id: String, in transaction: some Transaction) throws -> Stored? {
        try transaction.query("SELECT \(columns) FROM shortage_list WHERE list_id = \(id)", stored).first ?? nil
    }

    /// Lists by quarter and version, newest first, after one.
    static func lists(
        quarter: Quarter?, state: ShortageListLife.State?, after: [String], limit: Int, in transaction: some Transaction
    ) throws -> [Stored] {
        var conditions: [SQL] = ["1 = 1"]
        if let quarter { conditions.append("quarter = \(quarter.description)") }
        if let state { conditions.append("state = \(state.rawValue)") }
        if let quarter = after.first, let version = after.last.flatMap(Int.init) {
            conditions.append("(quarter < \(quarter) OR quarter = \(quarter) AND version < \(version))")
        }
        return try transaction.query(
            """
            SELECT \(columns) FROM shortage_list WHERE \(SQL.joined(conditions, by: " AND "))
            ORDER BY quarter DESC, version DESC LIMIT \(limit)
            """, stored
        ).compactMap(\.self)
    }

    /// The published version that is in force on a day, with its id; nil when there is none.
    static func inForce(on day: CivilDay, in transaction: some Transaction) throws -> String? {
        let versions = try transaction.query(
            """
            SELECT quarter, version, published_on FROM shortage_list WHERE state = 3 ORDER BY quarter, version
            """
        ) { row in
            Quarter(row.text(0)).map {
                ShortageListInForce.Version(
                    quarter: $0, number: row.int(1), publishedOn: CivilDay(daysSince1970: row.int(2)))
            }
        }
        return ShortageListInForce.version(among: versions.compactMap(\.self), on: day).map {
            id($0.quarter, version: $0.number)
        }
    }

    /// An occupation's item on a published list; nil when it is not on it.
    static func item(
        of occupation: OccupationCode, onList id: String, in transaction: some Transaction
    ) throws -> ShortageListItem? {
        try transaction.first(
            """
            SELECT place, occupation_code, occupation_name, previous_place, city_codes, newly_listed, note
            FROM shortage_list_item WHERE list_id = \(id)
                AND revision = (SELECT revision FROM shortage_list WHERE list_id = \(id))
                AND occupation_code = \(occupation.description)
            """, item)
    }

    /// The items of a list: ranked ones by rank, then by code.
    static func items(of stored: Stored, in transaction: some Transaction) throws -> [ShortageListItem] {
        try transaction.query(
            """
            SELECT place, occupation_code, occupation_name, previous_place, city_codes, newly_listed, note
            FROM shortage_list_item WHERE list_id = \(stored.list.listID) AND revision = \(stored.revision)
            ORDER BY CASE place WHEN 0 THEN 1 ELSE 0 END, place, occupation_code
            """, item)
    }

    /// Enters a draft; false when that version of the quarter's list is there already.
    ///
    /// The primary key decides, so of two concurrent calls only one succeeds.
    static func insertDraft(
        _ quarter: Quarter, version: Int, correctionReason: String, items: [ShortageListItem],
        in transaction: WriteTransaction
    ) throws -> Bool {
        let id = id(quarter, version: version)
        let entered = try transaction.execute(
            """
            INSERT INTO shortage_list (list_id, quarter, version, state, revision, correction_reason, review_opinion)
            VALUES (\(id), \(quarter.description), \(version), 1, 1, \(correctionReason), '') ON CONFLICT DO NOTHING
            """)
        guard entered == 1 else { return false }
        try insert(items, list: id, revision: 1, in: transaction)
        return true
    }

    /// Gives a draft other items; false when it is no draft any more.
    static func replaceItems(
        of stored: Stored, with items: [ShortageListItem], in transaction: WriteTransaction
    ) throws -> Bool {
        let id = stored.list.listID
        let changed = try transaction.execute(
            """
            UPDATE shortage_list SET revision = revision + 1
            WHERE list_id = \(id) AND state = 1 AND revision = \(stored.revision)
            """)
        guard changed == 1 else { return false }
        try insert(items, list: id, revision: stored.revision + 1, in: transaction)
        return true
    }

    /// Notes a review's opinion on a draft, and approves it or not; false when it is no draft any more.
    static func review(
        _ id: String, approved: Bool, opinion: String, in transaction: WriteTransaction
    ) throws -> Bool {
        try transaction.execute(
            """
            UPDATE shortage_list SET state = \(approved ? 2 : 1), review_opinion = \(opinion)
            WHERE list_id = \(id) AND state = 1
            """) == 1
    }

    /// Publishes a reviewed list; false when it is none any more, so of two concurrent calls only one succeeds.
    static func publish(_ id: String, on day: CivilDay, in transaction: WriteTransaction) throws -> Bool {
        try transaction.execute(
            """
            UPDATE shortage_list SET state = 3, published_on = \(day.daysSince1970) WHERE list_id = \(id) AND state = 2
            """) == 1
    }

    private static func insert(
        _ items: [ShortageListItem], list id: String, revision: Int64, in transaction: WriteTransaction
    ) throws {
        for item in items {
            try transaction.execute(
                """
                INSERT INTO shortage_list_item (list_id, revision, occupation_code, occupation_name, place, previous_place,
                    newly_listed, note, city_codes)
                VALUES (\(id), \(revision), \(item.occupationCode), \(item.occupationName), \(item.rank),
                    \(item.previousRank), \(item.newlyListed), \(item.note), \(item.cityCodes.joined(separator: " ")))
                """)
        }
    }

    private static func item(_ row: Row) -> ShortageListItem {
        ShortageListItem(
            rank: Int32(truncatingIfNeeded: row.integer(0)), occupationCode: row.text(1), occupationName: row.text(2),
            previousRank: Int32(truncatingIfNeeded: row.integer(3)),
            cityCodes: row.text(4).split(separator: " ").map(String.init), newlyListed: row.bool(5), note: row.text(6))
    }

    private static func stored(_ row: Row) -> Stored? {
        guard let quarter = Quarter(row.text(1)), let state = ShortageListLife.State(rawValue: row.int(3)) else {
            return nil
        }
        let list = ShortageList(
            listID: row.text(0), quarter: quarter.description, version: Int32(truncatingIfNeeded: row.integer(2)),
            state: state.message, publishedOn: CivilDay.text(row.optionalInteger(4)), correctionReason: row.text(5),
            reviewOpinion: row.text(6))
        return Stored(
            list: list, quarter: quarter, state: state,
            publishedOn: row.optionalInt(4).map { CivilDay(daysSince1970: $0) }, revision: row.integer(7))
    }
}
