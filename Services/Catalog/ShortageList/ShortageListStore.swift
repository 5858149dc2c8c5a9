internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// Shortage lists by quarter and version. The items of a published list are never touched again.
enum ShortageListStore {
    private typealias State = ShortageListLife.State

    private static let columns: SQL =
        """
        list_id, quarter, version, state, published_on, correction_reason, review_opinion, revision, reviewed_by,
        discard_reason
        """
    private static let itemColumns: SQL =
        "occupation_code, place, occupation_name, previous_place, city_codes, newly_listed, note"

    /// A list without items and without what is computed of it, with the revision of its items.
    struct Stored: Sendable {
        let message: ShortageList
        let quarter: Quarter
        let version: Int
        let state: ShortageListLife.State
        let publishedOn: CivilDay?
        let revision: Int64
        /// Who reviewed it last; empty: nobody.
        let reviewedBy: String

        /// Whether it puts right what another version published.
        var isCorrection: Bool { !message.correctionReason.isEmpty }
    }

    /// What narrows a list of lists; nil narrows nothing.
    struct Filter: Sendable {
        var quarter: Quarter?
        var state: ShortageListLife.State?
    }

    /// The id of a version of a quarter's list.
    static func id(_ quarter: Quarter, version: Int) -> String { "\(quarter)-\(version)" }

    /// A list; nil when there is none of that id.
    static func find(_ id: String, in transaction: some Transaction) throws -> Stored? {
        try transaction.first("SELECT \(columns) FROM shortage_list WHERE list_id = \(id)", decode)
    }

    /// A list.
    ///
    /// - Throws: ``CatalogError/shortageListNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Stored {
        guard let stored = try find(id, in: transaction) else { throw CatalogError.shortageListNotFound }
        return stored
    }

    /// Lists by quarter and version, newest first.
    ///
    /// - Parameter last: quarter and version of the last one of the page before; nil for the first page.
    static func list(
        _ filter: Filter, after last: (quarter: String, version: Int64)?, limit: Int, in transaction: some Transaction
    ) throws -> [Stored] {
        try transaction.query(statement(filter, after: last, limit: limit), decode)
    }

    /// The statement of ``list(_:after:limit:in:)``.
    static func statement(_ filter: Filter, after last: (quarter: String, version: Int64)?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("quarter", equals: filter.quarter?.description)
        conditions.add("state", equals: filter.state?.rawValue)
        if let last {
            conditions.add("quarter < \(last.quarter) OR quarter = \(last.quarter) AND version < \(last.version)")
        }
        return """
            SELECT \(columns) FROM shortage_list \(where: conditions)
            ORDER BY quarter DESC, version DESC LIMIT \(limit)
            """
    }

    /// The id of the published version that is in force on a day; nil when there is none.
    static func findInForce(on day: CivilDay, in transaction: some Transaction) throws -> String? {
        let versions = try transaction.query(
            """
            SELECT list_id, quarter, version, published_on FROM shortage_list WHERE state = \(State.published.rawValue)
            ORDER BY quarter, version
            """
        ) { row in
            ShortageListInForce.Version(
                quarter: try quarter(row), number: try row.int("version"), publishedOn: try row.day("published_on"))
        }
        return ShortageListInForce.version(among: versions, on: day).map { id($0.quarter, version: $0.number) }
    }

    /// An occupation's item on a list; nil when it is not on it.
    static func findItem(
        of occupation: OccupationCode, onList id: String, in transaction: some Transaction
    ) throws -> ShortageListItem? {
        try transaction.first(
            """
            SELECT \(itemColumns) FROM shortage_list_item WHERE list_id = \(id)
                AND revision = (SELECT revision FROM shortage_list WHERE list_id = \(id))
                AND occupation_code = \(occupation.description)
            """, decodeItem)
    }

    /// The items of a list: ranked ones by rank, then by code.
    static func items(of stored: Stored, in transaction: some Transaction) throws -> [ShortageListItem] {
        try transaction.query(
            """
            SELECT \(itemColumns) FROM shortage_list_item
            WHERE list_id = \(stored.message.listID) AND revision = \(stored.revision)
            ORDER BY CASE place WHEN 0 THEN 1 ELSE 0 END, place, occupation_code
            """, decodeItem)
    }

    /// Enters a draft as the quarter's next version and gives its id; nil when there is one that was not discarded, or a newer one than the
    /// version that is corrected.
    ///
    /// The keys decide, so of two concurrent calls only one succeeds.
    static func insertDraft(
        _ quarter: Quarter, _ content: ShortageDraft.Content, correcting: (version: Int, reason: String)?,
        by editor: String, in write: WriteTransaction
    ) throws -> String? {
        let isTaken = try write.exists(
            """
            SELECT 1 FROM shortage_list WHERE quarter = \(quarter.description) AND version > \(correcting?.version ?? 0)
                AND state <> \(State.discarded.rawValue)
            """)
        guard !isTaken else { return nil }
        let last = try write.first(
            """
            SELECT COALESCE(MAX(version), 0) AS version FROM shortage_list WHERE quarter = \(quarter.description)
            """
        ) { try $0.int("version") }
        let version = (last ?? 0) + 1
        let id = id(quarter, version: version)
        let entered = try write.execute(
            """
            INSERT INTO shortage_list (list_id, quarter, version, state, revision, correction_reason, review_opinion,
                reviewed_by, discard_reason)
            VALUES (\(id), \(quarter.description), \(version), \(State.draft.rawValue), 1, \(correcting?.reason ?? ""), '',
                '', '')
            ON CONFLICT DO NOTHING
            """)
        guard entered == 1 else { return nil }
        try ShortageItemStore.insert(content, list: id, revision: 1, by: editor, in: write)
        return id
    }

    /// Gives a draft other items; false when it is no draft any more.
    static func replace(
        _ stored: Stored, with content: ShortageDraft.Content, by editor: String, in write: WriteTransaction
    ) throws -> Bool {
        let id = stored.message.listID
        let changed = try write.execute(
            """
            UPDATE shortage_list SET revision = revision + 1
            WHERE list_id = \(id) AND state = \(State.draft.rawValue) AND revision = \(stored.revision)
            """)
        guard changed == 1 else { return false }
        try ShortageItemStore.insert(content, list: id, revision: stored.revision + 1, by: editor, in: write)
        return true
    }

    /// Notes a review's opinion on a draft, and approves it or not; false when it is no draft any more.
    static func review(
        _ id: String, approved: Bool, opinion: String, by reviewer: String, in write: WriteTransaction
    ) throws -> Bool {
        let state = approved ? State.reviewed : .draft
        return try write.execute(
            """
            UPDATE shortage_list SET state = \(state.rawValue), review_opinion = \(opinion), reviewed_by = \(reviewer)
            WHERE list_id = \(id) AND state = \(State.draft.rawValue)
            """) == 1
    }

    /// Publishes a reviewed list; false when it is none any more, so of two concurrent calls only one succeeds.
    static func publish(_ id: String, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE shortage_list SET state = \(State.published.rawValue), published_on = \(day.daysSince1970)
            WHERE list_id = \(id) AND state = \(State.reviewed.rawValue)
            """) == 1
    }

    /// Makes a reviewed list a draft again; false when it is none.
    static func sendBack(_ id: String, opinion: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE shortage_list SET state = \(State.draft.rawValue), review_opinion = \(opinion)
            WHERE list_id = \(id) AND state = \(State.reviewed.rawValue)
            """) == 1
    }

    /// Gives up a list that is not published; false when it is, or was given up.
    static func discard(_ id: String, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE shortage_list SET state = \(State.discarded.rawValue), discard_reason = \(reason)
            WHERE list_id = \(id) AND state IN (\(State.draft.rawValue), \(State.reviewed.rawValue))
            """) == 1
    }

    /// Who made the revisions of a draft.
    static func editors(of id: String, in transaction: some Transaction) throws -> Set<String> {
        Set(
            try transaction.query("SELECT edited_by FROM shortage_list_revision WHERE list_id = \(id)") {
                try $0.text("edited_by")
            })
    }

    private static func decodeItem(_ row: Row) throws -> ShortageListItem {
        let cities = try row.value("city_codes") { (text: String) -> [String]? in
            let codes = text.split(separator: " ").map(String.init)
            return codes.allSatisfy { RegionCode($0) != nil } ? codes : nil
        }
        return ShortageListItem(
            rank: try row.int32("place"), occupationCode: try row.occupation("occupation_code").description,
            occupationName: try row.text("occupation_name"), previousRank: try row.int32("previous_place"),
            cityCodes: cities, newlyListed: try row.bool("newly_listed"), note: try row.text("note"))
    }

    private static func decode(_ row: Row) throws -> Stored {
        let (quarter, state) = (try quarter(row), try row.value("state", State.init(rawValue:)))
        let (version, publishedOn) = (try row.int32("version"), try row.optionalDay("published_on"))
        let message = ShortageList(
            listID: try row.text("list_id"), quarter: quarter.description, version: version, state: state.message,
            publishedOn: publishedOn?.description ?? "", correctionReason: try row.text("correction_reason"),
            reviewOpinion: try row.text("review_opinion"), discardReason: try row.text("discard_reason"))
        return Stored(
            message: message, quarter: quarter, version: Int(version), state: state, publishedOn: publishedOn,
            revision: try row.integer("revision"), reviewedBy: try row.text("reviewed_by"))
    }

    private static func quarter(_ row: Row) throws -> Quarter {
        try row.value("quarter") { (text: String) in Quarter(text) }
    }
}
