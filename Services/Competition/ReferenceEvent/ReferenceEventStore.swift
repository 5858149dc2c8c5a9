internal import CompetitionMessages
internal import Ledger
internal import Storage

/// Imported events of world and national competitions.
enum ReferenceEventStore {
    /// The imported editions of a list with their events.
    static func editions(_ list: ReferenceList, in transaction: some Transaction) throws -> [ReferenceEdition] {
        let editions = try transaction.query(
            "SELECT list, edition, from_year FROM reference_edition WHERE list = \(list.rawValue) ORDER BY edition"
        ) { (edition: try $0.text("edition"), year: try $0.int("from_year")) }
        var events: [String: [ReferenceEvent]] = [:]
        try transaction.each(
            """
            SELECT edition, event_key, name_zh, name_en, track, team_size, source, confidence FROM reference_event
            WHERE list = \(list.rawValue) ORDER BY edition, event_key
            """
        ) { row in
            events[try row.text("edition"), default: []].append(
                ReferenceEvent(
                    key: try row.text("event_key"), nameZh: try row.text("name_zh"), nameEn: try row.text("name_en"),
                    track: try row.text("track"), teamSize: try row.int32("team_size"),
                    source: try row.text("source"), confidence: try row.text("confidence")))
        }
        return editions.map { edition in
            ReferenceEdition(
                list: list, edition: edition.edition, fromYear: edition.year, events: events[edition.edition] ?? [])
        }
    }

    /// Adds events to an edition, or completes those that are there.
    static func put(
        _ events: [ReferenceEvent], in list: ReferenceList, edition: String, fromYear: Int, _ write: WriteTransaction
    ) throws {
        try write.execute(
            """
            INSERT INTO reference_edition (list, edition, from_year) VALUES (\(list.rawValue), \(edition), \(fromYear))
            ON CONFLICT (list, edition) DO UPDATE SET from_year = excluded.from_year
            """)
        for event in events {
            try write.execute(
                """
                INSERT INTO reference_event (list, edition, event_key, name_zh, name_en, track, team_size, source, confidence)
                VALUES (\(list.rawValue), \(edition), \(event.key), \(event.nameZh), \(event.nameEn), \(event.track),
                    \(event.teamSize), \(event.source), \(event.confidence))
                ON CONFLICT (list, edition, event_key) DO UPDATE SET name_zh = excluded.name_zh, name_en = excluded.name_en,
                    track = excluded.track, team_size = excluded.team_size, source = excluded.source,
                    confidence = excluded.confidence
                """)
        }
    }
}
