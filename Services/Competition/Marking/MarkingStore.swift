internal import CompetitionMessages
internal import Storage

/// Marking schemes, judges and marks.
struct MarkingStore: Sendable {
    // MARK: Schemes

    func scheme(of eventID: String, in transaction: some Transaction) throws -> MarkingScheme? {
        var scheme = MarkingScheme(eventID: eventID)
        try transaction.each(
            """
            SELECT criterion_key, criterion_name, aspect_key, description, method, maximum FROM marking_aspect
            WHERE event_id = \(eventID) ORDER BY criterion_position, position
            """
        ) { row in
            if scheme.criteria.last?.key != row.text(0) {
                scheme.criteria.append(Criterion(key: row.text(0), name: row.text(1)))
            }
            scheme.criteria[scheme.criteria.count - 1].aspects.append(
                Aspect(
                    key: row.text(2), description: row.text(3), method: AspectMethod(rawValue: Int32(row.int(4))),
                    maxMarkHundredths: Int32(row.int(5))))
        }
        guard !scheme.criteria.isEmpty else { return nil }
        scheme.judgesPerAspect = Int32(try judgesPerAspect(of: eventID, in: transaction))
        return scheme
    }

    private func judgesPerAspect(of eventID: String, in transaction: some Transaction) throws -> Int {
        try transaction.first("SELECT judges_per_aspect FROM competition_event WHERE event_id = \(eventID)") {
            $0.int(0)
        } ?? 3
    }

    /// Replaces an event's scheme.
    func set(_ scheme: MarkingScheme, in write: WriteTransaction) throws {
        try write.execute("DELETE FROM marking_aspect WHERE event_id = \(scheme.eventID)")
        for (criterionPosition, criterion) in scheme.criteria.enumerated() {
            for (position, aspect) in criterion.aspects.enumerated() {
                try write.execute(
                    """
                    INSERT INTO marking_aspect (event_id, aspect_key, position, criterion_key, criterion_name,
                        criterion_position, description, method, maximum)
                    VALUES (\(scheme.eventID), \(aspect.key), \(position), \(criterion.key), \(criterion.name),
                        \(criterionPosition), \(aspect.description), \(Int(aspect.method.rawValue)),
                        \(Int(aspect.maxMarkHundredths)))
                    """)
            }
        }
        try write.execute(
            """
            UPDATE competition_event SET judges_per_aspect = \(Int(scheme.judgesPerAspect))
            WHERE event_id = \(scheme.eventID)
            """)
    }

    // MARK: Marks

    /// An entry's marks by aspect, in the scheme's order.
    func marks(on entryID: String, in transaction: some Transaction) throws -> [(
        aspect: String, judge: String, value: Int
    )] {
        try transaction.query(
            "SELECT aspect_key, judge_id, value FROM mark WHERE entry_id = \(entryID) ORDER BY aspect_key, judge_id"
        ) { ($0.text(0), $0.text(1), $0.int(2)) }
    }

    /// Gives a mark or replaces the judge's earlier one.
    func give(_ value: Int, aspect: String, judge: String, entry: String, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO mark (entry_id, aspect_key, judge_id, value) VALUES (\(entry), \(aspect), \(judge), \(value))
            ON CONFLICT (entry_id, aspect_key, judge_id) DO UPDATE SET value = excluded.value
            """)
    }

    // MARK: Judges

    func judge(_ id: String, in transaction: some Transaction) throws -> Judge? {
        guard
            var judge = try transaction.first(
                "SELECT judge_id, event_id, person_id FROM judge WHERE judge_id = \(id)",
                { Judge(judgeID: $0.text(0), eventID: $0.text(1), personID: $0.text(2)) })
        else { return nil }
        try transaction.each("SELECT kind, subject FROM judge_interest WHERE judge_id = \(id) ORDER BY kind, subject") {
            if $0.int(0) == 1 {
                judge.declaredDelegationIDs.append($0.text(1))
            } else {
                judge.declaredPersonIDs.append($0.text(1))
            }
        }
        return judge
    }

    func judges(_ personID: String, in eventID: String, _ transaction: some Transaction) throws -> Bool {
        try transaction.exists("SELECT 1 FROM judge WHERE event_id = \(eventID) AND person_id = \(personID)")
    }

    /// Appoints a judge, unless the person judges the event already.
    func appoint(_ judge: Judge, in write: WriteTransaction) throws -> Bool {
        let added = try write.execute(
            """
            INSERT INTO judge (judge_id, event_id, person_id)
            VALUES (\(judge.judgeID), \(judge.eventID), \(judge.personID)) ON CONFLICT DO NOTHING
            """)
        guard added == 1 else { return false }
        let interests =
            judge.declaredDelegationIDs.map { (1, $0) } + judge.declaredPersonIDs.map { (2, $0) }
        for (kind, subject) in interests {
            try write.execute(
                """
                INSERT INTO judge_interest (judge_id, kind, subject) VALUES (\(judge.judgeID), \(kind), \(subject))
                ON CONFLICT DO NOTHING
                """)
        }
        return true
    }
}
