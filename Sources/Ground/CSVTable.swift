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

    /// The field in the named column, which the table has.
    ///
    /// A column that the table lacks stops the process: whoever reads a table of unknown columns asks ``CSVTable/columns`` first.
    public subscript(column: String) -> String {
        guard let position = positions[column] else {
            fatalError("record \(number) of a table has no column \(column): \(positions.keys.sorted())")
        }
        return fields[position]
    }

    /// The field, or nil when it is empty.
    public func text(_ column: String) -> String? {
        let field = self[column]
        return field.isEmpty ? nil : field
    }

    /// The field as a whole number; nil when it is none.
    public func integer(_ column: String) -> Int? { Int(self[column]) }

    /// The whole number of a field that may be empty.
    ///
    /// The outer nil says that the field holds something else than a number, the inner one that it is empty.
    public func optionalInteger(_ column: String) -> Int?? {
        let field = self[column]
        return field.isEmpty ? .some(nil) : Int(field).map { .some($0) }
    }
}
