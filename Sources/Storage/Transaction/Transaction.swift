/// What may be asked in any transaction. Store functions that only read take `some Transaction`, and serve reads and writes alike.
///
/// A transaction is valid inside the closure it was handed to; kept beyond it, every use is a `StorageError.misuse`.
public protocol Transaction {
    /// Hands out the rows of a statement until `body` returns false.
    ///
    /// - Throws: ``StorageError``, or what `body` throws.
    func rows(_ statement: SQL, _ body: (Row) throws -> Bool) throws
}

extension Transaction {
    /// Returns every row, decoded. For lists with a `LIMIT`; a long one is read with `each`.
    @inlinable
    public func query<T>(_ statement: SQL, _ decode: (Row) throws -> T) throws -> [T] {
        var found: [T] = []
        try rows(statement) { row in
            found.append(try decode(row))
            return true
        }
        return found
    }

    /// Returns the first row, decoded, or nil when there is none.
    @inlinable
    public func first<T>(_ statement: SQL, _ decode: (Row) throws -> T) throws -> T? {
        var found: T?
        try rows(statement) { row in
            found = try decode(row)
            return false
        }
        return found
    }

    /// Hands out every row, one at a time.
    @inlinable
    public func each(_ statement: SQL, _ body: (Row) throws -> Void) throws {
        try rows(statement) { row in
            try body(row)
            return true
        }
    }

    /// Whether the statement gives a row.
    public func exists(_ statement: SQL) throws(StorageError) -> Bool {
        try storage { try first(statement) { _ in true } ?? false }
    }
}
