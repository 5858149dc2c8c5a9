internal import CatalogMessages
internal import Ground
internal import Rules
internal import Storage

/// Writes the classification into its tables.
extension OccupationStore {
    /// Rows to a statement: as few statements as the engines' limits on bound values let be.
    private static let batch = 100

    /// Enters every entry or brings it up to date, and makes names, tags and terms anew.
    static func replace(with load: OccupationLoad, in write: WriteTransaction) throws {
        for table in ["occupation_term", "occupation_tag", "occupation_name"] as [SQL] {
            try write.execute("DELETE FROM \(table)")
        }
        try insert(
            into: """
                occupation (code, name, depth, parent_code, edition, pinyin, initials, lowest_level, highest_level,
                    announced_year, levels_known, standard_lowest, standard_highest, levels_source)
                """,
            load.entries.map(values), in: write,
            onConflict: """
                (code) DO UPDATE SET name = excluded.name, depth = excluded.depth, parent_code = excluded.parent_code,
                    edition = excluded.edition, pinyin = excluded.pinyin, initials = excluded.initials,
                    lowest_level = excluded.lowest_level, highest_level = excluded.highest_level,
                    announced_year = excluded.announced_year, levels_known = excluded.levels_known,
                    standard_lowest = excluded.standard_lowest, standard_highest = excluded.standard_highest,
                    levels_source = excluded.levels_source, is_void = 0
                """)
        try insert(
            into: "occupation_tag (occupation_code, tag)",
            load.entries.flatMap { entry in entry.tags.map { "(\(entry.code), \($0.message.rawValue))" as SQL } },
            in: write)
        try insert(
            into: "occupation_name (occupation_code, kind, name)",
            load.names.map { "(\($0.code), \($0.kind.rawValue), \($0.name))" as SQL }, in: write)
        try insert(
            into: "occupation_term (occupation_code, term)", load.terms.map { "(\($0.code), \($0.term))" as SQL },
            in: write)
        try OccupationChangeEffect.applyAll(in: write)
    }

    private static func values(of entry: OccupationEntry) -> SQL {
        let isSkilled = entry.isSkilled && entry.rank == .occupation
        let known = isSkilled ? OccupationLoad.standards[entry.code] : nil
        let levels = OccupationLevels(isSkilled: isSkilled, standard: known)
        return """
            (\(entry.code), \(entry.name), \(OccupationClass(entry.code)?.depth ?? 0), \(entry.parent),
             \(entry.edition), \(entry.pinyin), \(entry.initials), \(levels.levels.first?.rawValue ?? 0),
             \(levels.levels.last?.rawValue ?? 0), \(entry.announcedYear ?? 0), \(levels.areKnown ? 1 : 0),
             \(known?.range.lowerBound.rawValue ?? 0), \(known?.range.upperBound.rawValue ?? 0),
             \(known?.source ?? ""))
            """
    }

    /// Sets what levels an occupation has and where that is known from.
    static func setLevels(
        _ levels: OccupationLevels, _ standard: OccupationLevels.Standard?, of code: String, in write: WriteTransaction
    ) throws {
        let (lowest, highest) = (levels.levels.first?.rawValue ?? 0, levels.levels.last?.rawValue ?? 0)
        try write.execute(
            """
            UPDATE occupation SET lowest_level = \(lowest), highest_level = \(highest),
                levels_known = \(levels.areKnown ? 1 : 0),
                standard_lowest = \(standard?.range.lowerBound.rawValue ?? 0),
                standard_highest = \(standard?.range.upperBound.rawValue ?? 0), levels_source = \(standard?.source ?? "")
            WHERE code = \(code)
            """)
    }

    /// Enters an occupation that was announced, or brings it back with what is said of it now.
    static func announce(
        _ code: String, _ name: String, pinyin: String, initials: String, year: Int, _ levels: OccupationLevels,
        in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            INSERT INTO occupation (code, name, depth, parent_code, edition, pinyin, initials, lowest_level,
                highest_level, announced_year, levels_known)
            VALUES (\(code), \(name), 4, \(OccupationClass(code)?.parent?.code), \("2022+\(year)"), \(pinyin), \(initials),
                \(levels.levels.first?.rawValue ?? 0), \(levels.levels.last?.rawValue ?? 0), \(year),
                \(levels.areKnown ? 1 : 0))
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, pinyin = excluded.pinyin,
                initials = excluded.initials, announced_year = excluded.announced_year, is_void = 0
            """)
    }

    /// Takes out of every list an occupation whose announcement was taken back.
    static func hide(_ code: String, in write: WriteTransaction) throws {
        try write.execute("UPDATE occupation SET is_void = 1 WHERE code = \(code)")
    }

    /// Adds what an occupation is found by.
    static func insertTerms(_ terms: [String], of code: String, in write: WriteTransaction) throws {
        try insert(
            into: "occupation_term (occupation_code, term)", terms.map { "(\(code), \($0))" as SQL }, in: write)
    }

    /// Adds a tag of the classification.
    static func insertTag(_ tag: OccupationTag, of code: String, in write: WriteTransaction) throws {
        try insert(into: "occupation_tag (occupation_code, tag)", ["(\(code), \(tag.rawValue))" as SQL], in: write)
    }

    /// Takes a name out again, and what the occupation was found by through this name only.
    static func removeName(_ name: String, _ kind: NameKind, of code: String, in write: WriteTransaction) throws {
        try write.execute(
            "DELETE FROM occupation_name WHERE occupation_code = \(code) AND kind = \(kind.rawValue) AND name = \(name)"
        )
        try write.execute(
            """
            DELETE FROM occupation_term
            WHERE occupation_code = \(code) AND term IN (\(list: OccupationLoad.endings(of: name)))
                AND NOT EXISTS (SELECT 1 FROM occupation o WHERE o.code = \(code) AND o.name LIKE '%' || term)
                AND NOT EXISTS (SELECT 1 FROM occupation_name n
                    WHERE n.occupation_code = \(code) AND n.name LIKE '%' || term)
            """)
    }

    /// Whether an occupation goes by a name.
    static func hasName(_ name: String, _ code: OccupationCode, in transaction: some Transaction) throws -> Bool {
        try transaction.exists(
            "SELECT 1 FROM occupation_name WHERE occupation_code = \(code.description) AND name = \(name)")
    }

    /// Adds another name.
    static func insertName(_ name: String, _ kind: NameKind, of code: String, in write: WriteTransaction) throws {
        try insert(
            into: "occupation_name (occupation_code, kind, name)", ["(\(code), \(kind.rawValue), \(name))" as SQL],
            in: write)
    }

    private static func insert(
        into table: SQL, _ rows: [SQL], in write: WriteTransaction, onConflict: SQL = "DO NOTHING"
    ) throws {
        for start in stride(from: 0, to: rows.count, by: batch) {
            let values = SQL.joined(Array(rows[start..<min(start + batch, rows.count)]), by: ", ")
            try write.execute("INSERT INTO \(table) VALUES \(values) ON CONFLICT \(onConflict)")
        }
    }
}
