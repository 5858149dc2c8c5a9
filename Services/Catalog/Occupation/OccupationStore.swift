internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// The classification of occupations, loaded from the tables of Ground.
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
        var parent: OccupationClass?
    }

    /// Which of its names a name of an occupation is; raw values are stored.
    enum NameKind: String, Sendable {
        /// A 工种 that belongs to it.
        case workType = "work_type"
        /// An older or another name.
        case otherName = "other_name"
    }

    /// An occupation or class; nil when there is none of that code.
    static func find(_ group: OccupationClass, in transaction: some Transaction) throws -> Occupation? {
        let found = try transaction.query("SELECT \(columns) FROM occupation WHERE code = \(group.code)", decode)
        return try completed(found, in: transaction).first
    }

    /// An occupation or class.
    ///
    /// - Parameter field: the request field that names it.
    /// - Throws: ``CatalogError/occupationNotFound(_:)``.
    static func existing(
        _ group: OccupationClass, _ field: String, in transaction: some Transaction
    ) throws -> Occupation {
        guard let occupation = try find(group, in: transaction) else { throw CatalogError.occupationNotFound(field) }
        return occupation
    }

    /// The name of an occupation (depth 4); nil when there is none of that code.
    static func findName(of code: OccupationCode, in transaction: some Transaction) throws -> String? {
        try transaction.first("SELECT name FROM occupation WHERE code = \(code.description) AND depth = 4") { row in
            try row.text("name")
        }
    }

    /// Checks that there is an occupation (depth 4) of that code.
    ///
    /// - Throws: ``CatalogError/occupationNotFound(_:)``.
    static func require(_ code: OccupationCode, _ field: String, in transaction: some Transaction) throws {
        guard try findName(of: code, in: transaction) != nil else { throw CatalogError.occupationNotFound(field) }
    }

    /// The levels of an occupation.
    ///
    /// - Throws: ``CatalogError/occupationNotFound(_:)``.
    static func existingLevels(
        of code: OccupationCode, _ field: String, in transaction: some Transaction
    ) throws -> [SkillLevel] {
        let found = try transaction.first(
            "SELECT code, lowest_level, highest_level FROM occupation WHERE code = \(code.description) AND depth = 4",
            levels)
        guard let found else { throw CatalogError.occupationNotFound(field) }
        return found
    }

    /// Whether an occupation carries a tag.
    static func carries(
        _ tag: OccupationTag, _ code: OccupationCode, in transaction: some Transaction
    ) throws -> Bool {
        try transaction.exists(
            "SELECT 1 FROM occupation_tag WHERE tag = \(tag.rawValue) AND occupation_code = \(code.description)")
    }

    /// The occupations that carry both the tag of AI and that of a new occupation, by code.
    static func newAIOccupations(in transaction: some Transaction) throws -> [OccupationCode] {
        try transaction.query(
            """
            SELECT a.occupation_code FROM occupation_tag a JOIN occupation_tag n ON n.occupation_code = a.occupation_code
            WHERE a.tag = \(OccupationTag.ai.rawValue) AND n.tag = \(OccupationTag.new.rawValue)
            ORDER BY a.occupation_code
            """
        ) { try $0.occupation("occupation_code") }
    }

    /// Occupations and classes by code, after one.
    static func list(
        _ filter: Filter, after code: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Occupation] {
        try completed(transaction.query(statement(filter, after: code, limit: limit), decode), in: transaction)
    }

    /// The statement of ``list(_:after:limit:in:)``.
    static func statement(_ filter: Filter, after code: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("code", isAfter: code)
        if let term = filter.term {
            conditions.add(
                """
                code IN (SELECT occupation_code FROM occupation_term WHERE term >= \(term) AND term < \(term + last))
                """)
        }
        if let tag = filter.tag {
            conditions.add("code IN (SELECT occupation_code FROM occupation_tag WHERE tag = \(tag.rawValue))")
        }
        conditions.add("depth", equals: filter.depth)
        conditions.add("parent_code", equals: filter.parent?.code)
        return "SELECT \(columns) FROM occupation \(where: conditions) ORDER BY code LIMIT \(limit)"
    }

    /// Adds tags, work types and other names, two statements for all of them.
    private static func completed(_ found: [Occupation], in transaction: some Transaction) throws -> [Occupation] {
        guard !found.isEmpty else { return [] }
        let codes = found.map(\.code)
        var tags: [String: [OccupationTag]] = [:]
        try transaction.each(
            "SELECT occupation_code, tag FROM occupation_tag WHERE occupation_code IN (\(list: codes)) ORDER BY tag"
        ) { row in tags[try row.text("occupation_code"), default: []].append(try row.choice("tag")) }
        var names: [String: [NameKind: [String]]] = [:]
        try transaction.each(
            """
            SELECT occupation_code, kind, name FROM occupation_name WHERE occupation_code IN (\(list: codes))
            ORDER BY name
            """
        ) { row in
            let (code, kind) = (try row.text("occupation_code"), try row.value("kind", NameKind.init(rawValue:)))
            names[code, default: [:]][kind, default: []].append(try row.text("name"))
        }
        return found.map { occupation in
            var occupation = occupation
            occupation.tags = tags[occupation.code] ?? []
            occupation.workTypes = names[occupation.code]?[.workType] ?? []
            occupation.otherNames = names[occupation.code]?[.otherName] ?? []
            return occupation
        }
    }

    private static func decode(_ row: Row) throws -> Occupation {
        Occupation(
            code: try row.text("code"), name: try row.text("name"), depth: try row.int32("depth"),
            parentCode: try row.optionalText("parent_code") ?? "", edition: try row.text("edition"),
            levels: try levels(row).map(\.level), pinyin: try row.text("pinyin"),
            pinyinInitials: try row.text("initials"))
    }

    /// The levels between the lowest and the highest; none where both are stored as 0.
    private static func levels(_ row: Row) throws -> [SkillLevel] {
        if try row.int("lowest_level") == 0 { return [] }
        let (lowest, highest) = (try row.level("lowest_level"), try row.level("highest_level"))
        return SkillLevel.allCases.filter { $0.rawValue >= lowest.rawValue && $0.rawValue <= highest.rawValue }
    }
}
