extension Row {
    /// The error for a column whose value is not what it must be. For a decode function that finds it out itself, as from two columns
    /// together.
    ///
    /// It names the table, the row's key where that can be told from personal data, and the column, never a value.
    ///
    /// - Parameter kind: what the value should have been, such as `a day after valid_from_on`.
    public func unreadable(_ column: StaticString, as kind: String) -> StorageError {
        unreadable(named: "\(column)", as: kind)
    }

    /// The error for a column that is read by its place.
    func unreadable(at place: Int, as kind: String) -> StorageError {
        unreadable(named: columns.name(at: place), as: kind)
    }

    private func unreadable(named column: String, as kind: String) -> StorageError {
        let place = Damage.Place(table: StatementText.table(in: columns.text), key: key, column: column)
        return .corrupt(Damage("is no \(kind)", at: place))
    }

    /// The row's first column when it can only be a key.
    private var key: String? {
        if columns.name(at: 0) == "sequence", let sequence = cursor.integer(0) { return "\(sequence)" }
        return cursor.text(0).flatMap { RowKey.isOne($0) ? $0 : nil }
    }
}

/// Decides which text of a row may stand in a log.
enum RowKey {
    /// Whether `text` is an identifier and holds no identity number, which has 18 digits, the last of them perhaps an X, or 15.
    static func isOne(_ text: String) -> Bool {
        guard !text.isEmpty, text.utf8.count <= 64, text.utf8.allSatisfy(isAllowed) else { return false }
        return text.split(whereSeparator: { !$0.isNumber }).allSatisfy { digits in
            let isFollowedByX = digits.endIndex < text.endIndex && "Xx".contains(text[digits.endIndex])
            return digits.count != 15 && digits.count != 18 && !(digits.count == 17 && isFollowedByX)
        }
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
