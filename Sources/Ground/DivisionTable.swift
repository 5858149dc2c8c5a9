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
        let codes = EmbeddedTable.divisions.rows.map { $0["code"] }.sorted()
        let positions = Dictionary(codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let divisions = EmbeddedTable.divisions.values { row -> Division? in
            guard let kind = RegionCode.Kind(rawValue: row["kind"]) else { return nil }
            let parent = row.text("parent_code").map { positions[$0] }
            // The province alone belongs to no region of the table, and stands first.
            guard parent != .some(nil), (parent == nil) == (kind == .province) else { return nil }
            return Division(code: row["code"], name: row["name"], kind: kind, parent: parent ?? nil)
        }
        return divisions.sorted { $0.code < $1.code }
    }()

    static let indices: [String: Int] = Dictionary(
        divisions.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
}
