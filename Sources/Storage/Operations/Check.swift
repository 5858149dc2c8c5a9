/// What checking a whole database found.
public struct DatabaseCheck: Sendable, Hashable {
    /// A sentence per damage; empty when everything agrees.
    public var findings: [String]
    /// What the database holds.
    public var extent: DatabaseFile.Extent
}

extension DatabaseFile {
    /// Checks everything that can be checked without knowing the service: pages, indexes and constraints, foreign keys, the audit trail
    /// with its feed, that the counters of persons equal a recount, and that every counter
    /// is the sum of its entries. Reads all of it, in one transaction, while services write.
    public func check() throws -> DatabaseCheck {
        try reading { connection in
            var findings = try connection.fullDamages()
            let extent = try ReadTransaction.run(on: connection) { transaction in
                let trail = try AuditVerification(reading: transaction)
                if let broken = trail.firstBroken { findings.append("the audit trail breaks at entry \(broken)") }
                findings += try Self.miscountedPersons(transaction)
                findings += try Self.countersWithoutEntries(transaction)
                return try Self.extent(connection, path)
            }
            return DatabaseCheck(findings: findings, extent: extent)
        }
    }

    /// Counters whose persons differ from those that are counted under their month.
    private static func miscountedPersons(_ transaction: ReadTransaction) throws -> [String] {
        try transaction.query(
            """
            WITH counted (task, region_code, month, persons) AS (
                SELECT task, region_code, first_month, COUNT(*) FROM counted_person WHERE times > 0
                GROUP BY task, region_code, first_month)
            SELECT monthly_counter.task, monthly_counter.region_code, monthly_counter.month, monthly_counter.persons,
                COALESCE(counted.persons, 0) AS counted
            FROM monthly_counter LEFT JOIN counted ON counted.task = monthly_counter.task
                AND counted.region_code = monthly_counter.region_code AND counted.month = monthly_counter.month
            WHERE monthly_counter.persons <> COALESCE(counted.persons, 0)
            UNION ALL
            SELECT counted.task, counted.region_code, counted.month, 0, counted.persons FROM counted
            WHERE NOT EXISTS (SELECT 1 FROM monthly_counter WHERE monthly_counter.task = counted.task
                AND monthly_counter.region_code = counted.region_code AND monthly_counter.month = counted.month)
            """
        ) { row in
            let counter = try "the counter of \(row.text("task")) in \(row.text("region_code")), \(row.int("month"))"
            return try "\(counter), has \(row.int("persons")) persons; \(row.int("counted")) are counted"
        }
    }
}

extension DatabaseFile {
    /// Counters that are not the sum of their entries.
    private static func countersWithoutEntries(_ transaction: ReadTransaction) throws -> [String] {
        try transaction.query(
            """
            SELECT task, region_code, month FROM (
                SELECT task, region_code, month, person_times, persons, province_persons, amount FROM monthly_counter
                UNION ALL
                SELECT task, region_code, month, -person_times, -persons, -province_persons, -amount FROM counter_entry
            ) AS parts
            GROUP BY task, region_code, month
            HAVING SUM(person_times) <> 0 OR SUM(persons) <> 0 OR SUM(province_persons) <> 0 OR SUM(amount) <> 0
            """
        ) { row in
            let counter = try "the counter of \(row.text("task")) in \(row.text("region_code")), \(row.int("month"))"
            return "\(counter), is not the sum of its entries"
        }
    }
}

extension Connection {
    /// As `damages`, with every index compared with its table where the engine can.
    func fullDamages() throws(StorageError) -> [String] {
        guard let sqlite = self as? SQLiteConnection else { return try damages() }
        return try sqlite.texts("PRAGMA integrity_check", column: 0).filter { $0 != "ok" }
            + sqlite.texts("PRAGMA foreign_key_check", column: 0).map { "a row of \($0) refers to nothing" }
    }
}
