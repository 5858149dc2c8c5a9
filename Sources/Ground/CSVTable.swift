/// A table of comma-separated values with a header, its fields found by column name.
public struct CSVTable: Sendable {
    /// The column names in order.
    public let columns: [String]
    /// The rows in order, without the header.
    public let rows: [CSVRow]

    /// Reads a table.
    ///
    /// - Throws: Every case of ``CSVError``.
    public init(_ bytes: some Sequence<UInt8>) throws(CSVError) {
        let records = try CSV.records(bytes)
        guard let header = records.first else { throw .noHeader }
        var positions: [String: Int] = [:]
        for (position, column) in header.enumerated() {
            guard positions.updateValue(position, forKey: column) == nil else { throw .duplicateColumn(column) }
        }
        var rows: [CSVRow] = []
        for (index, fields) in records.enumerated().dropFirst() {
            guard fields.count == header.count else {
                throw .fieldCount(record: index + 1, expected: header.count, found: fields.count)
            }
            rows.append(CSVRow(number: index + 1, fields: fields, positions: positions))
        }
        columns = header
        self.rows = rows
    }
}

/// One row of a ``CSVTable``.
public struct CSVRow: Sendable {
    /// Which record of the text it is; the header is 1.
    public let number: Int
    /// The fields in the order of the columns.
    public let fields: [String]
    private let positions: [String: Int]

    init(number: Int, fields: [String], positions: [String: Int]) {
        self.number = number
        self.fields = fields
        self.positions = positions
    }

    /// The field in the named column; empty when there is no such column.
    public subscript(column: String) -> String {
        positions[column].map { fields[$0] } ?? ""
    }

    /// The field, or nil when it is empty or there is no such column.
    public func text(_ column: String) -> String? {
        let field = self[column]
        return field.isEmpty ? nil : field
    }

    /// The field as a whole number; nil when it is none.
    public func integer(_ column: String) -> Int? { Int(self[column]) }
}
