internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Storage

/// What shortage lists hold by revision: items, what they rest on, and the occupations that are left out.
enum ShortageItemStore {
    /// Enters a revision with who made it.
    static func insert(
        _ content: ShortageDraft.Content, list id: String, revision: Int64, by editor: String,
        in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            INSERT INTO shortage_list_revision (list_id, revision, edited_by) VALUES (\(id), \(revision), \(editor))
            """)
        for item in content.items {
            try write.execute(
                """
                INSERT INTO shortage_list_item (list_id, revision, occupation_code, occupation_name, place, previous_place,
                    newly_listed, note, city_codes)
                VALUES (\(id), \(revision), \(item.occupationCode), \(item.occupationName), \(item.rank),
                    \(item.previousRank), \(item.newlyListed), \(item.note), \(item.cityCodes.joined(separator: " ")))
                """)
        }
        for (code, basis) in content.bases.sorted(by: { $0.key < $1.key }) {
            try write.execute(
                """
                INSERT INTO shortage_list_basis (list_id, revision, occupation_code, wanted, vacant, enterprises,
                    longest_open_days, project_wanted, supply)
                VALUES (\(id), \(revision), \(code), \(basis.wanted), \(basis.vacant), \(basis.enterprises),
                    \(basis.longestOpenDays), \(basis.projectWanted), \(basis.supply))
                """)
        }
        for exclusion in content.exclusions {
            try write.execute(
                """
                INSERT INTO shortage_list_exclusion (list_id, revision, occupation_code, reason)
                VALUES (\(id), \(revision), \(exclusion.occupationCode), \(exclusion.reason))
                """)
        }
    }

    /// What the items of a list rest on, by occupation.
    static func bases(
        of stored: ShortageListStore.Stored, in transaction: some Transaction
    ) throws -> [String: ShortageBasis] {
        var bases: [String: ShortageBasis] = [:]
        try transaction.each(
            """
            SELECT occupation_code, wanted, vacant, enterprises, longest_open_days, project_wanted, supply
            FROM shortage_list_basis WHERE list_id = \(stored.message.listID) AND revision = \(stored.revision)
            """
        ) { row in
            let (wanted, supply) = (try row.integer("wanted"), try row.integer("supply"))
            bases[try row.text("occupation_code")] = ShortageBasis(
                wanted: wanted, vacant: try row.integer("vacant"), enterprises: try row.int32("enterprises"),
                longestOpenDays: try row.int32("longest_open_days"), projectWanted: try row.integer("project_wanted"),
                supply: supply, gap: wanted.subtractingWithinRange(supply))
        }
        return bases
    }

    /// The occupations that a list leaves out, by code.
    static func exclusions(
        of stored: ShortageListStore.Stored, in transaction: some Transaction
    ) throws -> [ShortageExclusion] {
        try transaction.query(
            """
            SELECT occupation_code, reason FROM shortage_list_exclusion
            WHERE list_id = \(stored.message.listID) AND revision = \(stored.revision) ORDER BY occupation_code
            """
        ) { ShortageExclusion(occupationCode: try $0.text("occupation_code"), reason: try $0.text("reason")) }
    }
}
