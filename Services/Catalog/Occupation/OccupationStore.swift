internal import Requests
internal import CatalogMessages
internal import Ground
internal import Rules
internal import Storage

/// The classification of occupations, loaded from the tables of Rules.
enum OccupationStore {
    private static let columns: SQL =
        "code, name, depth, parent_code, edition, pinyin, initials, lowest_level, highest_level"
    /// Sorts after every character there is, so that what begins with a term lies between the term and the term with it.
    private static let last = "\u{10FFFF}"

    /// What narrows a list of occupations; nil narrows nothing.
    struct Filter: Sendable {
        /// The beginning of a term: of the code, a name's ending, the pinyin or its initials.
        var term: String?
        /// The tag.
        var tag: OccupationTag?
        /// 1–4.
        var depth: Int?
        /// The class it stands directly in.
        var parent: String?
    }

    /// An occupation or class by its code.
    static func occupation(_ code: String, in transaction: some Transaction) throws -> Occupation? {
        let found = try transaction.query("SELECT \(columns) FROM occupation WHERE code = \(code)", message)
        return try completed(found, in: transaction).first
    }

    /// The name of an occupation (depth 4); nil when there is none of that code.
    static func name(of code: OccupationCode, in transaction: some Transaction) throws -> String? {
        try transaction.first("SELECT name FROM occupation WHERE code = \(code.description) AND depth = 4") {
            $0.text(0)
        }
    }

    /// Whether there is an occupation or a class of that code.
    static func exists(_ group: OccupationClass, in transaction: some Transaction) throws -> Bool {
        try transaction.exists("SELECT 1 FROM occupation WHERE code = \(group.code)")
    }

    /// The levels of an occupation; nil when there is none of that code.
    static func levels(of code: OccupationCode, in transaction: some Transaction) throws -> [SkillLevel]? {
        try transaction.first(
            "SELECT lowest_level, highest_level FROM occupation WHERE code = \(code.description) AND depth = 4"
        ) { row in levels(lowest: row.int(0), highest: row.int(1)) }
    }

    /// Whether an occupation carries a tag.
    static func carries(
        _ tag: OccupationTag, _ code: OccupationCode, in transaction: some Transaction
    ) throws -> Bool {
        try transaction.exists(
            "SELECT 1 FROM occupation_tag WHERE tag = \(tag.rawValue) AND occupation_code = \(code.description)")
    }

    /// Occupations and classes by code, after one.
    static func occupations(
        _ filter: Filter, after: String, limit: Int, in transaction: some Transaction
    ) throws -> [Occupation] {
        let found = try transaction.query(list(filter, after: after, limit: limit), message)
        return try completed(found, in: transaction)
    }

    /// The statement of ``occupations(_:after:limit:in:)``, for the test of its plan.
    static func list(_ filter: Filter, after: String, limit: Int) -> SQL {
        var conditions: [SQL] = ["code > \(after)"]
        if let term = filter.term {
            conditions.append(
                """
                code IN (SELECT occupation_code FROM occupation_term WHERE term >= \(term) AND term < \(term + last))
                """)
        }
        if let tag = filter.tag {
            conditions.append("code IN (SELECT occupation_code FROM occupation_tag WHERE tag = \(tag.rawValue))")
        }
        if let depth = filter.depth { conditions.append("depth = \(depth)") }
        if let parent = filter.parent { conditions.append("parent_code = \(parent)") }
        return """
            SELECT \(columns) FROM occupation WHERE \(SQL.joined(conditions, by: " AND ")) ORDER BY code LIMIT \(limit)
            """
    }

    /// Adds tags, work types and other names, two statements for all of them.
    private static func completed(_ found: [Occupation], in transaction: some Transaction) throws -> [Occupation] {
        guard !found.isEmpty else { return [] }
        let codes = found.map(\.code)
        var tags: [String: [OccupationTag]] = [:]
        try transaction.each(
            "SELECT occupation_code, tag FROM occupation_tag WHERE occupation_code IN (\(list: codes)) ORDER BY tag"
        ) { row in
            tags[row.text(0), default: []].append(OccupationTag(rawValue: Int32(truncatingIfNeeded: row.integer(1))))
        }
        var names: [String: [(kind: String, name: String)]] = [:]
        try transaction.each(
            """
            SELECT occupation_code, kind, name FROM occupation_name WHERE occupation_code IN (\(list: codes))
            ORDER BY name
            """
        ) { row in names[row.text(0), default: []].append((row.text(1), row.text(2))) }
        return found.map { occupation in
            var occupation = occupation
            occupation.tags = tags[occupation.code] ?? []
            let named = names[occupation.code] ?? []
            occupation.workTypes = named.filter { $0.kind == OccupationLoad.workType }.map(\.name)
            occupation.otherNames = named.filter { $0.kind == OccupationLoad.otherName }.map(\.name)
            return occupation
        }
    }

    private static func message(_ row: Row) -> Occupation {
        Occupation(
            code: row.text(0), name: row.text(1), depth: Int32(truncatingIfNeeded: row.integer(2)),
            parentCode: row.optionalText(3) ?? "", edition: row.text(4),
            levels: levels(lowest: row.int(7), highest: row.int(8)).map(\.level), pinyin: row.text(5),
            pinyinInitials: row.text(6))
    }

    private static func levels(lowest: Int, highest: Int) -> [SkillLevel] {
        SkillLevel.allCases.filter { ($0.rawValue >= lowest && $0.rawValue <= highest) && lowest > 0 }
    }
}
