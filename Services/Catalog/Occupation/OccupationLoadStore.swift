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
        for entry in load.entries { try enter(entry, in: write) }
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
    }

    private static func enter(_ entry: OccupationEntry, in write: WriteTransaction) throws {
        let levels = OccupationLevels.levels(of: entry)
        let (lowest, highest) = (levels.first?.rawValue ?? 0, levels.last?.rawValue ?? 0)
        let depth = OccupationClass(entry.code)?.depth ?? 0
        try write.execute(
            """
            INSERT INTO occupation (code, name, depth, parent_code, edition, pinyin, initials, lowest_level, highest_level)
            VALUES (\(entry.code), \(entry.name), \(depth), \(entry.parent), \(entry.edition), \(entry.pinyin),
                \(entry.initials), \(lowest), \(highest))
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, depth = excluded.depth,
                parent_code = excluded.parent_code, edition = excluded.edition, pinyin = excluded.pinyin,
                initials = excluded.initials, lowest_level = excluded.lowest_level,
                highest_level = excluded.highest_level
            """)
    }

    private static func insert(into table: SQL, _ rows: [SQL], in write: WriteTransaction) throws {
        for start in stride(from: 0, to: rows.count, by: batch) {
            let values = SQL.joined(Array(rows[start..<min(start + batch, rows.count)]), by: ", ")
            try write.execute("INSERT INTO \(table) VALUES \(values) ON CONFLICT DO NOTHING")
        }
    }
}
