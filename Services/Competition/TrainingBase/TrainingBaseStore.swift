internal import CompetitionMessages
internal import Ground
internal import Ledger
internal import Storage

/// Training bases, with the events they prepare for.
enum TrainingBaseStore {
    private static let columns: SQL = "training_base_id, credit_code, name, region_code, document, named_on, ended_on"

    private static func query(_ statement: SQL, in transaction: some Transaction) throws -> [TrainingBase] {
        var bases = try transaction.query(statement) { row in
            TrainingBase(
                trainingBaseID: try row.text("training_base_id"), creditCode: try row.text("credit_code"),
                name: try row.text("name"), regionCode: try row.region("region_code").code,
                document: try row.text("document"), namedOn: try row.dayText("named_on"),
                endedOn: try row.optionalDay("ended_on")?.description ?? "")
        }
        for index in bases.indices {
            let id = bases[index].trainingBaseID
            try transaction.each(
                """
                SELECT list, event_key FROM training_base_event WHERE training_base_id = \(id)
                ORDER BY list, event_key
                """
            ) { row in
                let list: ReferenceList = try row.choice("list")
                let key = try row.text("event_key")
                if list == .world {
                    bases[index].worldEvents.append(key)
                } else {
                    bases[index].nationalEvents.append(key)
                }
            }
        }
        return bases
    }

    /// A training base.
    ///
    /// - Throws: ``CompetitionError/trainingBaseNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> TrainingBase {
        let found = try query("SELECT \(columns) FROM training_base WHERE training_base_id = \(id)", in: transaction)
        guard let base = found.first else { throw CompetitionError.trainingBaseNotFound }
        return base
    }

    /// Adds a training base.
    ///
    /// - Returns: false when the organisation is one.
    static func insert(_ base: TrainingBase, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        let added = try write.execute(
            """
            INSERT INTO training_base (training_base_id, credit_code, name, region_code, document, named_on)
            VALUES (\(base.trainingBaseID), \(base.creditCode), \(base.name), \(base.regionCode), \(base.document),
                \(day.daysSince1970))
            ON CONFLICT DO NOTHING
            """)
        guard added == 1 else { return false }
        let events =
            base.worldEvents.map { (ReferenceList.world, $0) }
            + base.nationalEvents.map { (ReferenceList.national, $0) }
        for (list, key) in events {
            try write.execute(
                """
                INSERT INTO training_base_event (training_base_id, list, event_key)
                VALUES (\(base.trainingBaseID), \(list.rawValue), \(key)) ON CONFLICT DO NOTHING
                """)
        }
        return true
    }

    /// Ends a training base.
    ///
    /// - Returns: false when it has ended.
    static func end(_ id: String, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE training_base SET ended_on = \(day.daysSince1970) WHERE training_base_id = \(id) AND ended_on IS NULL
            """) == 1
    }

    /// Up to `limit` training bases, oldest first, after one.
    static func list(after: String?, limit: Int, in transaction: some Transaction) throws -> [TrainingBase] {
        var conditions = Conditions()
        conditions.add("training_base_id", isAfter: after)
        return try query(
            "SELECT \(columns) FROM training_base \(where: conditions) ORDER BY training_base_id LIMIT \(limit)",
            in: transaction)
    }
}
