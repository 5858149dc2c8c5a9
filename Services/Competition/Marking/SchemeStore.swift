internal import CompetitionMessages
internal import Ledger
internal import Rules
internal import Storage

/// Marking schemes, an aspect a row.
enum SchemeStore {
    /// One aspect, with the criterion it belongs to.
    private struct Line {
        let criterionKey: String
        let criterionName: String
        let aspect: Aspect

        init(_ row: Row) throws {
            criterionKey = try row.text("criterion_key")
            criterionName = try row.text("criterion_name")
            aspect = Aspect(
                key: try row.text("aspect_key"), description: try row.text("description"),
                method: try row.choice("method"), maxMarkHundredths: try row.int32("maximum"))
        }
    }

    /// An event's scheme; nil when it has none yet.
    ///
    /// - Throws: `StorageError.corrupt` for one that nobody could have set: its sums would mean nothing.
    static func find(_ eventID: String, in transaction: some Transaction) throws -> HeldScheme? {
        let lines = try transaction.query(statement(of: eventID), Line.init)
        guard !lines.isEmpty else { return nil }
        var scheme = try EventStore.emptyScheme(of: eventID, in: transaction)
        for line in lines {
            if scheme.criteria.last?.key != line.criterionKey {
                scheme.criteria.append(Criterion(key: line.criterionKey, name: line.criterionName))
            }
            scheme.criteria[scheme.criteria.count - 1].aspects.append(line.aspect)
        }
        guard let held = HeldScheme(scheme), held.plan.refusals.isEmpty else {
            throw StorageError.corrupt("the marking scheme of event \(eventID) is none that can be set")
        }
        return held
    }

    /// The statement that reads an event's scheme.
    static func statement(of eventID: String) -> SQL {
        """
        SELECT event_id, criterion_key, criterion_name, aspect_key, description, method, maximum FROM marking_aspect
        WHERE event_id = \(eventID) ORDER BY criterion_position, position
        """
    }

    /// Replaces an event's scheme.
    static func replace(_ scheme: MarkingScheme, in write: WriteTransaction) throws {
        try write.execute("DELETE FROM marking_aspect WHERE event_id = \(scheme.eventID)")
        for (criterionPosition, criterion) in scheme.criteria.enumerated() {
            for (position, aspect) in criterion.aspects.enumerated() {
                try write.execute(
                    """
                    INSERT INTO marking_aspect (event_id, aspect_key, position, criterion_key, criterion_name,
                        criterion_position, description, method, maximum)
                    VALUES (\(scheme.eventID), \(aspect.key), \(position), \(criterion.key), \(criterion.name),
                        \(criterionPosition), \(aspect.description), \(aspect.method.rawValue),
                        \(aspect.maxMarkHundredths))
                    """)
            }
        }
        try EventStore.setJudges(scheme, in: write)
    }
}
