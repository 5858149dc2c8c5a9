internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// The classification of occupations, loaded from the tables of Ground.
enum OccupationStore {
    private static let columns: SQL = """
        code, name, depth, parent_code, edition, pinyin, initials, lowest_level, highest_level, announced_year,
        levels_known, standard_lowest, standard_highest, levels_source
        """
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
        /// A level it can be trained to, as far as is known.
        var level: SkillLevel?
        /// The year of its announcement as a new occupation.
        var announcedYear: Int?
    }

    /// Which of its names a name of an occupation is; raw values are stored.
    enum NameKind: String, Sendable {
        /// A 工种 that belongs to it.
        case workType = "work_type"
        /// An older or another name.
        case otherName = "other_name"
    }

    /// An occupation or class; nil when there is none of that code.
    static func find(
        _ group: OccupationClass, on day: CivilDay, in transaction: some Transaction
    ) throws -> Occupation? {
        let found = try transaction.query(
            "SELECT \(columns) FROM occupation WHERE code = \(group.code) AND is_void = 0", decode)
        return try completed(found, on: day, in: transaction).first
    }

    /// An occupation or class.
    ///
    /// - Parameter field: the request field that names it.
    /// - Throws: ``CatalogError/occupationNotFound(_:)``.
    static func existing(
        _ group: OccupationClass, _ field: String, on day: CivilDay, in transaction: some Transaction
    ) throws -> Occupation {
        guard let occupation = try find(group, on: day, in: transaction) else {
            throw CatalogError.occupationNotFound(field)
        }
        return occupation
    }

    /// The name of an occupation (depth 4); nil when there is none of that code.
    static func findName(of code: OccupationCode, in transaction: some Transaction) throws -> String? {
        try transaction.first(
            "SELECT name FROM occupation WHERE code = \(code.description) AND depth = 4 AND is_void = 0"
        ) { row in try row.text("name") }
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
            """
            SELECT code, lowest_level, highest_level FROM occupation
            WHERE code = \(code.description) AND depth = 4 AND is_void = 0
            """, levels)
        guard let found else { throw CatalogError.occupationNotFound(field) }
        return found
    }

    /// Whether an occupation carries a tag on a day.
    static func carries(
        _ tag: OccupationTag, _ code: OccupationCode, on day: CivilDay, in transaction: some Transaction
    ) throws -> Bool {
        try transaction.exists(
            """
            SELECT 1 FROM occupation WHERE code = \(code.description) AND is_void = 0 AND \(carrying(tag, on: day))
            """)
    }

    /// The occupations that carry both the tag of AI and that of a new occupation on a day, by code.
    static func newAIOccupations(on day: CivilDay, in transaction: some Transaction) throws -> [OccupationCode] {
        try transaction.query(
            """
            SELECT code FROM occupation
            WHERE depth = 4 AND is_void = 0 AND \(carrying(.ai, on: day)) AND \(carrying(.new, on: day)) ORDER BY code
            """
        ) { try $0.occupation("code") }
    }

    /// The condition that an occupation carries a tag on a day: of the classification or of a change, and the last change until then does not
    /// take it away.
    private static func carrying(_ tag: OccupationTag, on day: CivilDay) -> SQL {
        let (given, taken) = (OccupationChangeEntry.Kind.tagged.rawValue, OccupationChangeEntry.Kind.untagged.rawValue)
        return """
            code IN (SELECT occupation_code FROM occupation_tag WHERE tag = \(tag.rawValue)
                    UNION SELECT occupation_code FROM occupation_change WHERE tag = \(tag.rawValue) AND kind = \(given)
                        AND voided_on IS NULL AND effective_from <= \(day.daysSince1970))
                AND COALESCE((SELECT c.kind FROM occupation_change c WHERE c.tag = \(tag.rawValue)
                    AND c.occupation_code = occupation.code AND c.voided_on IS NULL
                    AND c.effective_from <= \(day.daysSince1970)
                    ORDER BY c.effective_from DESC, c.change_id DESC LIMIT 1), 0) <> \(taken)
            """
    }

    /// Occupations and classes by code, after one.
    static func list(
        _ filter: Filter, on day: CivilDay, after code: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Occupation] {
        let found = try transaction.query(statement(filter, on: day, after: code, limit: limit), decode)
        return try completed(found, on: day, in: transaction)
    }

    /// The statement of ``list(_:on:after:limit:in:)``.
    static func statement(_ filter: Filter, on day: CivilDay, after code: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("code", isAfter: code)
        if let term = filter.term {
            conditions.add(
                """
                code IN (SELECT occupation_code FROM occupation_term WHERE term >= \(term) AND term < \(term + last))
                """)
        }
        if let tag = filter.tag {
            conditions.add(carrying(tag, on: day))
        }
        conditions.add("depth", equals: filter.depth)
        conditions.add("parent_code", equals: filter.parent?.code)
        conditions.add("announced_year", equals: filter.announcedYear)
        if let level = filter.level?.rawValue {
            conditions.add("lowest_level > 0 AND lowest_level <= \(level) AND highest_level >= \(level)")
        }
        conditions.add("is_void = 0")
        return "SELECT \(columns) FROM occupation \(where: conditions) ORDER BY code LIMIT \(limit)"
    }

    /// Adds tags, work types, other names and what follows, four statements for all of them.
    private static func completed(
        _ found: [Occupation], on day: CivilDay, in transaction: some Transaction
    ) throws -> [Occupation] {
        guard !found.isEmpty else { return [] }
        let codes = found.map(\.code)
        var tags: [String: [OccupationTag]] = [:]
        try transaction.each(
            "SELECT occupation_code, tag FROM occupation_tag WHERE occupation_code IN (\(list: codes)) ORDER BY tag"
        ) { row in tags[try row.text("occupation_code"), default: []].append(try row.choice("tag")) }
        try changeTags(&tags, of: codes, on: day, in: transaction)
        let follows = try OccupationChangeStore.follows(codes, in: transaction)
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
            occupation.tags = (tags[occupation.code] ?? []).sorted { $0.rawValue < $1.rawValue }
            occupation.follow = follows[occupation.code].map(OccupationFollow.init)
            occupation.workTypes = names[occupation.code]?[.workType] ?? []
            occupation.otherNames = names[occupation.code]?[.otherName] ?? []
            return occupation
        }
    }

    /// Gives and takes tags as the changes until a day say.
    private static func changeTags(
        _ tags: inout [String: [OccupationTag]], of codes: [String], on day: CivilDay, in transaction: some Transaction
    ) throws {
        let given = OccupationChangeEntry.Kind.tagged.rawValue
        try transaction.each(
            """
            SELECT occupation_code, kind, tag FROM occupation_change
            WHERE occupation_code IN (\(list: codes)) AND tag > 0 AND voided_on IS NULL
                AND effective_from <= \(day.daysSince1970)
            ORDER BY effective_from, change_id
            """
        ) { row in
            let code = try row.text("occupation_code")
            let tag: OccupationTag = try row.choice("tag")
            tags[code, default: []].removeAll { $0 == tag }
            if try row.int("kind") == given { tags[code, default: []].append(tag) }
        }
    }

    private static func decode(_ row: Row) throws -> Occupation {
        let (lowest, highest) = (try row.int("standard_lowest"), try row.int("standard_highest"))
        return Occupation(
            code: try row.text("code"), name: try row.text("name"), depth: try row.int32("depth"),
            parentCode: try row.optionalText("parent_code") ?? "", edition: try row.text("edition"),
            levels: try levels(row).map(\.level), pinyin: try row.text("pinyin"),
            pinyinInitials: try row.text("initials"), levelsKnown: try row.bool("levels_known"),
            standardLevels: SkillLevel.allCases.filter { (lowest...max(lowest, highest)).contains($0.rawValue) }
                .map(\.level),
            levelsSource: try row.text("levels_source"), announcedYear: try row.int32("announced_year"))
    }

    /// The levels between the lowest and the highest; none where both are stored as 0.
    private static func levels(_ row: Row) throws -> [SkillLevel] {
        if try row.int("lowest_level") == 0 { return [] }
        let (lowest, highest) = (try row.level("lowest_level"), try row.level("highest_level"))
        return SkillLevel.allCases.filter { $0.rawValue >= lowest.rawValue && $0.rawValue <= highest.rawValue }
    }
}

extension OccupationFollow {
    /// What a change says that follows an occupation.
    init(_ change: OccupationChange) {
        let how: String =
            switch change.kind {
            case .replaced: "replaced"
            case .split: "split"
            case .merged: "merged"
            default: "ended"
            }
        self.init(
            changeID: change.changeID, how: how, successorCodes: change.successorCodes,
            effectiveFrom: change.effectiveFrom, transitionUntil: change.transitionUntil)
    }
}
