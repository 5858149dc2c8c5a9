internal import Ground
internal import Rules
internal import Storage

/// Loads the classification into the database, with what its entries are found by.
struct OccupationLoad {
    static let workType = "work_type"
    static let otherName = "other_name"
    /// Goes up when something else is made of the same tables, so that it is loaded again.
    private static let form = 1
    /// Rows to a statement: as few statements as the engines' limits on bound values let be.
    private static let batch = 100

    let entries: [OccupationEntry]
    /// Work types and other names by code.
    let names: [(code: String, kind: String, name: String)]

    /// The classification as it comes with the system.
    init() {
        entries = OccupationEntry.all
        let codes = Set(entries.map(\.code))
        let workTypes = EmbeddedTable.workTypes.rows.map { ($0["occupation_code"], Self.workType, $0["work_type"]) }
        let others = EmbeddedTable.occupationAliases.rows.map { ($0["code_2022"], Self.otherName, $0["other_name"]) }
        names = (workTypes + others).filter { codes.contains($0.0) && !$0.2.isEmpty }
    }

    /// What tells this state of the tables from another one: of their bytes, since to read them takes longer than all else a start does.
    static var checksum: String {
        var checksum = ReferenceChecksum()
        checksum.add(["\(form)"])
        for table in [EmbeddedTable.occupations, .workTypes, .occupationAliases] { checksum.add(table.bytes) }
        return checksum.text
    }

    /// Enters every entry or brings it up to date, and makes names, tags and terms anew.
    func run(in transaction: WriteTransaction) throws {
        for table in ["occupation_term", "occupation_tag", "occupation_name"] as [SQL] {
            try transaction.execute("DELETE FROM \(table)")
        }
        for entry in entries { try load(entry, in: transaction) }
        try insert(
            into: "occupation_tag (occupation_code, tag)",
            entries.flatMap { entry in entry.tags.map { "(\(entry.code), \($0.message.rawValue))" as SQL } },
            in: transaction)
        try insert(
            into: "occupation_name (occupation_code, kind, name)",
            names.map { "(\($0.code), \($0.kind), \($0.name))" as SQL }, in: transaction)
        try insert(
            into: "occupation_term (occupation_code, term)", terms.map { "(\($0.code), \($0.term))" as SQL },
            in: transaction)
    }

    private func load(_ entry: OccupationEntry, in transaction: WriteTransaction) throws {
        let levels = OccupationLevels.levels(of: entry)
        let (lowest, highest) = (levels.first?.rawValue ?? 0, levels.last?.rawValue ?? 0)
        let depth = OccupationClass(entry.code)?.depth ?? 0
        try transaction.execute(
            """
            INSERT INTO occupation (code, name, depth, parent_code, edition, pinyin, initials, lowest_level, highest_level)
            VALUES (\(entry.code), \(entry.name), \(depth), \(entry.parent.sqlValue), \(entry.edition), \(entry.pinyin),
                \(entry.initials), \(lowest), \(highest))
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, depth = excluded.depth,
                parent_code = excluded.parent_code, edition = excluded.edition, pinyin = excluded.pinyin,
                initials = excluded.initials, lowest_level = excluded.lowest_level,
                highest_level = excluded.highest_level
            """)
    }

    private func insert(into table: SQL, _ rows: [SQL], in transaction: WriteTransaction) throws {
        for start in stride(from: 0, to: rows.count, by: Self.batch) {
            let values = SQL.joined(Array(rows[start..<min(start + Self.batch, rows.count)]), by: ", ")
            try transaction.execute("INSERT INTO \(table) VALUES \(values) ON CONFLICT DO NOTHING")
        }
    }

    private var terms: [(code: String, term: String)] {
        let ofEntries = entries.flatMap { entry in
            ([entry.code, entry.pinyin, entry.initials] + endings(of: entry.name)).map { (entry.code, $0) }
        }
        return ofEntries + names.flatMap { name in endings(of: name.name).map { (name.code, $0) } }
    }

    private func endings(of name: String) -> [String] {
        name.indices.map { String(name[$0...]) }
    }
}

/// FNV-1a, 64 bits, over texts or bytes and where they end.
struct ReferenceChecksum {
    private var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Takes in so many texts.
    mutating func add(_ texts: [String]) {
        for text in texts { add(text.utf8) }
    }

    /// Takes in so many bytes.
    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { take(byte) }
        take(0)
    }

    /// The checksum so far.
    var text: String { String(value, radix: 16) }

    private mutating func take(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
}
