/// The province's administrative divisions, read once from the embedded table.
enum DivisionTable {
    struct Division: Sendable {
        let code: String
        let name: String
        let kind: RegionCode.Kind
        /// The position of the region it belongs to.
        let parent: Int?
    }

    /// Sorted by code, so the province comes first.
    static let divisions: [Division] = {
        let rows = EmbeddedTable.divisions.rows.sorted { $0["code"] < $1["code"] }
        let positions = Dictionary(rows.enumerated().map { ($1["code"], $0) }, uniquingKeysWith: { first, _ in first })
        return rows.compactMap { row in
            RegionCode.Kind(rawValue: row["kind"]).map { kind in
                Division(code: row["code"], name: row["name"], kind: kind, parent: positions[row["parent_code"]])
            }
        }
    }()

    static let indices: [String: Int] = Dictionary(
        divisions.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
}
