/// What is known of the units of policy figures, read once from the embedded table.
///
/// The table is the one place that says of a unit what kind it is and what a figure in it may be.
enum FigureUnitTable {
    struct Entry: Sendable {
        let kind: PolicyFigure.Unit.Kind
        /// Nil for days.
        let range: ClosedRange<Int64>?
    }

    static let units: [String: Entry] = Dictionary(
        EmbeddedTable.figureUnits.values { row in entry(row).map { (row["unit"], $0) } },
        uniquingKeysWith: { _, _ in fatalError("the table of figure units names a unit twice") })

    private static func entry(_ row: CSVRow) -> Entry? {
        let kinds: [String: PolicyFigure.Unit.Kind] = [
            "money": .money, "percent": .percent, "count": .count, "date": .date, "month-day": .monthDay,
        ]
        guard let kind = kinds[row["kind"]] else { return nil }
        if kind == .date || kind == .monthDay { return Entry(kind: kind, range: nil) }
        guard let least = row.integer("least"), let greatest = row.integer("greatest"), least <= greatest else {
            return nil
        }
        return Entry(kind: kind, range: Int64(least)...Int64(greatest))
    }
}
