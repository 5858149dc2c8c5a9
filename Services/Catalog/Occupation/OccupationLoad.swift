internal import Ground
internal import Rules

/// The classification as it comes with the system, with what its entries are found by.
struct OccupationLoad {
    /// Goes up when something else is made of the same tables, so that it is loaded again.
    private static let form = 2

    let entries: [OccupationEntry]
    /// Work types and other names by code.
    let names: [(code: String, kind: OccupationStore.NameKind, name: String)]

    /// Reads the tables.
    init() {
        entries = OccupationEntry.all
        let codes = Set(entries.map(\.code))
        let workTypes = EmbeddedTable.workTypes.rows.map { row in
            (code: row["occupation_code"], kind: OccupationStore.NameKind.workType, name: row["work_type"])
        }
        let others = EmbeddedTable.occupationAliases.rows.map { row in
            (code: row["code_2022"], kind: OccupationStore.NameKind.otherName, name: row["other_name"])
        }
        names = (workTypes + others).filter { codes.contains($0.code) && !$0.name.isEmpty }
    }

    /// The levels of the national standards that are known, by code.
    static let standards: [String: OccupationLevels.Standard] = {
        let known = EmbeddedTable.occupationLevels.values { row -> (String, OccupationLevels.Standard)? in
            guard let lowest = Int(row["lowest"]).flatMap(SkillLevel.init(rawValue:)),
                let highest = Int(row["highest"]).flatMap(SkillLevel.init(rawValue:)),
                let standard = OccupationLevels.Standard(
                    lowest, highest, source: row["source"], isConfirmed: row["confidence"] == "found")
            else { return nil }
            return (row["code"], standard)
        }
        return Dictionary(known, uniquingKeysWith: { first, _ in first })
    }()

    /// What tells this state of the tables from another one: of their bytes, since to read them takes longer than all else a start does.
    static var checksum: String {
        var checksum = FNV1a()
        checksum.addEnded("\(form)".utf8)
        for table in [EmbeddedTable.occupations, .workTypes, .occupationAliases, .occupationLevels] {
            checksum.addEnded(table.bytes)
        }
        return checksum.text
    }

    /// What an entry is found by: its code, pinyin and initials, and every ending of its names.
    var terms: [(code: String, term: String)] {
        let ofEntries = entries.flatMap { entry in
            ([entry.code, entry.pinyin, entry.initials] + Self.endings(of: entry.name)).map { (entry.code, $0) }
        }
        return ofEntries + names.flatMap { name in Self.endings(of: name.name).map { (name.code, $0) } }
    }

    /// Every ending of a name, by which a part of it is found.
    static func endings(of name: String) -> [String] {
        name.indices.map { String(name[$0...]) }
    }
}
