// Readers of columns that may be `NULL`, which is nil. Whatever else is not what it is read as is an error here too.
extension Row {
    /// Reads an integer, or nil for `NULL`.
    public func optionalInteger(_ column: StaticString) throws(StorageError) -> Int64? {
        try optional(column, "integer") { $0.integer($1) }
    }

    /// Reads an integer as `Int`, or nil for `NULL`.
    public func optionalInt(_ column: StaticString) throws(StorageError) -> Int? {
        try optional(column, "integer of this machine's size", Self.exactly)
    }

    /// Reads an integer of 32 bits, or nil for `NULL`.
    public func optionalInt32(_ column: StaticString) throws(StorageError) -> Int32? {
        try optional(column, "integer of 32 bits", Self.exactly)
    }

    /// Reads how many there are of something, 0 or more, or nil for `NULL`.
    public func optionalCount(_ column: StaticString) throws(StorageError) -> Int? {
        try optional(column, "count", Self.count)
    }

    /// Reads 0 or 1, or nil for `NULL`.
    public func optionalBool(_ column: StaticString) throws(StorageError) -> Bool? {
        try optional(column, "0 or 1", Self.bool)
    }

    /// Reads a real number or an integer, or nil for `NULL`.
    public func optionalDouble(_ column: StaticString) throws(StorageError) -> Double? {
        try optional(column, "number") { $0.double($1) }
    }

    /// Reads text, or nil for `NULL`.
    public func optionalText(_ column: StaticString) throws(StorageError) -> String? {
        try optional(column, "text") { $0.text($1) }
    }

    /// Reads bytes, or nil for `NULL`.
    public func optionalBlob(_ column: StaticString) throws(StorageError) -> [UInt8]? {
        try optional(column, "bytes") { $0.blob($1) }
    }
}
