internal import Storage

/// A table as the database's own catalog tells of it.
struct CatalogTable {
    struct Reference {
        var parent: String
        /// The columns that refer, with the ones they refer to.
        var columns: [(child: String, parent: String)]
    }

    var name: String
    /// Columns that are never NULL.
    var required: Set<String> = []
    /// The columns of each primary key, unique constraint and unique index.
    var uniques: [[String]] = []
    var references: [Reference] = []

    /// Reads every table of a SQLite database.
    static func all(in transaction: some Transaction) throws -> [CatalogTable] {
        let names = try transaction.query(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        ) { try $0.text("name") }
        return try names.map { try CatalogTable(name: $0, in: transaction) }
    }

    private init(name: String, in transaction: some Transaction) throws {
        self.name = name
        let columns = try transaction.query(
            "SELECT name, \"notnull\", pk FROM pragma_table_info(\(name)) ORDER BY pk"
        ) { (name: try $0.text("name"), isRequired: try $0.bool("notnull"), place: try $0.int("pk")) }
        required = Set(columns.filter(\.isRequired).map(\.name))
        // A key that is the row's own number has no index.
        uniques = [columns.filter { $0.place > 0 }.map(\.name)].filter { !$0.isEmpty }
        let indexes = try transaction.query(
            "SELECT name FROM pragma_index_list(\(name)) WHERE \"unique\" = 1 AND origin <> 'pk'"
        ) { try $0.text("name") }
        for index in indexes {
            uniques.append(
                try transaction.query("SELECT name FROM pragma_index_info(\(index)) ORDER BY seqno") {
                    try $0.optionalText("name") ?? "an expression"
                })
        }
        let rows = try transaction.query(
            "SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(\(name)) ORDER BY id, seq"
        ) {
            (
                id: try $0.int("id"), parent: try $0.text("table"),
                columns: (child: try $0.text("from"), parent: try $0.text("to"))
            )
        }
        for id in Set(rows.map(\.id)).sorted() {
            let ofKey = rows.filter { $0.id == id }
            references.append(Reference(parent: ofKey[0].parent, columns: ofKey.map(\.columns)))
        }
    }
}

extension CatalogTable {
    /// What a distributed PostgreSQL would refuse of the tables as they are placed, and what is placed and does not exist or the reverse.
    static func faults(of tables: [CatalogTable], placed placements: [String: Placement]) -> [String] {
        let names = Set(tables.map(\.name))
        var faults = placements.keys.filter { !names.contains($0) }.sorted().map { "\($0): there is no such table" }
        for table in tables {
            guard let placement = placements[table.name] else {
                faults.append("\(table.name): nothing says how it is spread")
                continue
            }
            if case .key(let key) = placement { faults += table.faults(ofKey: key) }
            for reference in table.references {
                guard let parent = placements[reference.parent] else { continue }
                if !reference.holds(from: placement, to: parent) {
                    faults.append("\(table.name): \(reference.columns.map(\.child)) refers to \(reference.parent)")
                }
            }
        }
        return faults
    }

    private func faults(ofKey key: String) -> [String] {
        (required.contains(key) ? [] : ["\(name): \(key) may be NULL"])
            + uniques.filter { !$0.contains(key) }.map { "\(name): \($0) is unique without \(key)" }
    }
}

extension CatalogTable.Reference {
    /// Whether rows that refer to each other are on one node.
    fileprivate func holds(from child: Placement, to parent: Placement) -> Bool {
        switch (child, parent) {
        case (_, .reference): true
        case (.oneNode, .oneNode): true
        case (.key(let childKey), .key(let parentKey)): columns.contains { $0 == (childKey, parentKey) }
        default: false
        }
    }
}
