/// Carries a service from a SQLite file to PostgreSQL, and compares what arrived.
///
/// Stop the service first: the file is held against writers meanwhile, and stays as it is. A move that was cut off is gone on with by
/// doing it again; a target that holds anything else is refused.
public struct DatabaseMove: Sendable {
    private let source: DatabaseURL
    private let target: DatabaseURL
    /// Rows that arrive in one transaction.
    private let portion: Int

    /// Names both ends; does nothing yet.
    public init(from source: DatabaseURL, to target: DatabaseURL) {
        self.init(from: source, to: target, portion: 5_000)
    }

    package init(from source: DatabaseURL, to target: DatabaseURL, portion: Int) {
        self.source = source
        self.target = target
        self.portion = portion
    }

    /// A table after the move.
    public struct Table: Sendable, Hashable {
        /// Its name.
        public var name: String
        /// What both ends hold.
        public var digest: TableDigest
    }

    /// Moves everything, and returns what was moved and compared. Blocks the thread.
    ///
    /// - Parameter report: told the table, and how many of its rows have arrived in this run; what it throws ends the move, which can be
    ///   gone on with.
    /// - Throws: ``StorageError/misuse(_:)`` when the target is not empty or the source went on, ``StorageError/unavailable(_:)``,
    ///   ``StorageError/corrupt(_:)`` when what arrived differs.
    public func run(_ report: (_ table: String, _ rows: Int) throws -> Void = { _, _ in }) throws -> [Table] {
        let from = try MoveSource(source)
        let to = try MoveTarget(target)
        let tables = try from.tables()
        try to.prepare(tables, state: from.state())
        for table in tables { try copy(table, from, to) { try report(table.name, $0) } }
        let compared = try tables.map { table in
            let sent = try digest(of: table, in: from)
            guard try to.digest(of: table) == sent else {
                throw StorageError.corrupt("\(table.name) differs from the source; empty the target and begin again")
            }
            return Table(name: table.name, digest: sent)
        }
        try to.finish(indexes: from.indexes())
        return compared
    }

    private func copy(
        _ table: MoveSource.Table, _ from: MoveSource, _ to: MoveTarget, _ report: (Int) throws -> Void
    ) throws {
        guard var last = try to.progress(of: table) else { return }
        var arrived = 0
        while true {
            var rows: [[SQLValue]] = []
            try from.rows(of: table, after: last, limit: portion) { number, row in
                rows.append(row)
                last = number
            }
            try to.take(rows, into: table, upTo: last, isComplete: rows.count < portion)
            arrived += rows.count
            try report(arrived)
            if rows.count < portion { return }
        }
    }

    private func digest(of table: MoveSource.Table, in source: MoveSource) throws -> TableDigest {
        var digest = TableDigest()
        try source.rows(of: table, after: .min, limit: .max) { _, row in digest.add(row) }
        return digest
    }
}
